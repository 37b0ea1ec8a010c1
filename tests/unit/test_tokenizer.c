/*
 * Which words find which: case, ё, accents, scripts, endings, beginnings; and that names
 * keep their endings.
 */
#include "store/tokenizer.h"

#include <string.h>

#include "store/stmt.h"

typedef struct {
	const char *name, *text, *query;
	gboolean found;
} WordCase;

static const WordCase word_cases[];

static gboolean
finds(const char *text, const char *query)
{
	g_autoptr(Db) db = db_open(NULL, DB_MEMORY, 1, NULL);
	gint64 count;
	Stmt *q;

	g_assert_true(db_exec(db,
		"CREATE VIRTUAL TABLE f USING fts5 (x, tokenize = 'krug', prefix = '1 2 "
		"3')",
		NULL));
	q = db_stmt(db, "INSERT INTO f (x) VALUES (:x)");
	stmt_text(q, ":x", text);
	g_assert_true(stmt_done(q, NULL));
	q = db_stmt(db, "SELECT COUNT(*) FROM f WHERE f MATCH :query");
	stmt_text(q, ":query", query);
	count = stmt_done_int(q, -1, NULL);
	g_assert_cmpint(count, >=, 0);
	return count == 1;
}

static void
test_words(void)
{
	for (const WordCase *c = word_cases; c->name != NULL; c++) {
		if (finds(c->text, c->query) != c->found)
			g_error("%s: '%s' in '%s'", c->name, c->query, c->text);
	}
}

#define P TOKENIZER_PROSE

static const WordCase word_cases[] = {
	{ "case does not count", "Анна ПЕТРОВА", "петрова", TRUE },
	{ "nor does ё", "Пётр", "петр", TRUE },
	{ "either way", "Петр", "пётр", TRUE },
	{ "decomposed letters are the same letters", "и\xcc\x86ога", "йога", TRUE },
	{ "a beginning finds", "Кузнецова", "куз*", TRUE },
	{ "one letter finds", "Кузнецова", "к*", TRUE },
	{ "another beginning does not", "Кузнецова", "зн*", FALSE },
	{ "Latin letters find a Cyrillic name", "Щукина", "shchukina", TRUE },
	{ "Cyrillic letters find a Latin name", "Petrova", "петрова", TRUE },
	{ "two letters are not carried over", "Shchukin", "шч*", FALSE },
	{ "names keep their endings", "Семенов", "семеновы", FALSE },
	{ "prose does not", P "говорили о встречах", "\"" P "встреча\"", TRUE },
	{ "in English neither", P "two interviews", "\"" P "interview\"", TRUE },
	{ "prose is found by the word itself", P "о встречах", "встречах", TRUE },
	{ "marks part words", "backend-разработчик, C++", "разработчик", TRUE },
	{ "digits are words", "+7 916 123", "916", TRUE },
	{ "broken bytes part words", "анна\xffпетрова", "петрова", TRUE },
	{ "words stand side by side", "Анна Сергеевна", "\"анна сергеевна\"", TRUE },
	{ "the transliteration stands in the same place", "Анна Сергеевна",
		"\"anna sergeevna\"", TRUE },
	{ "nothing is found in nothing", "", "анна", FALSE },
	{ 0 },
};

/* A word longer than any: its beginning is found, nothing breaks. */
static void
test_long_word(void)
{
	g_autofree char *text = g_strnfill(100000, 'a');

	g_assert_true(finds(text, "aaaa*"));
}

static void
test_version(void)
{
	g_autofree char *one = tokenizer_version();
	g_autofree char *other = tokenizer_version();

	g_assert_cmpstr(one, ==, other);
	g_assert_cmpuint(strlen(one), >, 5);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/tokenizer/words", test_words);
	g_test_add_func("/tokenizer/long-word", test_long_word);
	g_test_add_func("/tokenizer/version", test_version);
	return g_test_run();
}
