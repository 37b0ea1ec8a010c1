/*
 * Queries to the search index. What was typed goes into quoted strings of FTS5, so no
 * text is ever syntax.
 */
#include "model/find_query.h"

#include <string.h>

#include "krug/channel.h"
#include "krug/text.h"
#include "model/ids.h"
#include "store/tokenizer.h"

#define PHONE_DIGITS 5 /* so many in a row are a phone number, not a house number */

static gboolean
has_word(const char *text)
{
	for (; *text; text = g_utf8_next_char(text))
		if (g_unichar_isalnum(g_utf8_get_char(text)))
			return TRUE;
	return FALSE;
}

static void
add_word(GString *to, const char *word, FindScope scope)
{
	g_auto(GStrv) parts = g_strsplit(word, "\"", -1);
	g_autofree char *quoted = g_strjoinv("\"\"", parts);

	if (to->len > 0)
		g_string_append(to, " AND ");
	if (scope == FIND_ALL)
		g_string_append_printf(to,
			"(\"%s\" * OR prose : \"" TOKENIZER_PROSE "%s\")", quoted,
			quoted);
	else
		g_string_append_printf(to, "\"%s\" *", quoted);
}

/* "+7 (916) 000" is one word: its digits, with the country code or without it. The index
 * has both; FALSE where the text is no phone number. */
static gboolean
add_phone(GString *to, const char *text)
{
	g_autofree char *digits = NULL;

	if (text[strspn(text, "+0123456789 ()-./")] != '\0')
		return FALSE;
	digits = channel_key(REACH_PHONE, text);
	if (strlen(digits) < PHONE_DIGITS)
		return FALSE;
	g_string_append_printf(to, "\"%s\" *", digits);
	if (strchr("78", *digits))
		g_string_append_printf(to, " OR \"%s\" *", digits + 1);
	return TRUE;
}

static void
add_words(GString *to, const char *text, FindScope scope)
{
	g_auto(GStrv) words = g_strsplit_set(text, " \t\r\n", -1);

	for (guint i = 0; words[i]; i++)
		if (has_word(words[i]))
			add_word(to, words[i], scope);
}

char *
find_expression(const char *text, FindScope scope)
{
	static const char *const filters[] = {
		[FIND_NAME] = "{name} : (%s)",
		[FIND_ABOUT] = "{name about} : (%s)",
		[FIND_ALL] = "(%s)",
	};
	g_autofree char *clean = text_repair(text, strlen(text));
	g_autoptr(GString) all = g_string_new(NULL);
	g_auto(GStrv) halves = g_strsplit(filters[scope], "%s", 2);

	if (!add_phone(all, clean))
		add_words(all, clean, scope);
	if (all->len == 0)
		return NULL;
	return g_strconcat(halves[0], all->str, halves[1], NULL);
}

/* The text as it is, on the keys of the other layout, and in another spelling. */
char **
find_readings(const char *text)
{
	g_autofree char *folded = text_fold(text);
	g_autofree char *respelled = text_respell(text);
	g_autofree char *flipped = text_flip_layout(text);
	char **readings = g_new0(char *, 4);
	guint n = 0;

	readings[n++] = text_repair(text, strlen(text));
	if (has_word(flipped) && strcmp(flipped, readings[0]) != 0)
		readings[n++] = g_steal_pointer(&flipped);
	if (strcmp(respelled, folded) != 0)
		readings[n] = g_steal_pointer(&respelled);
	return readings;
}

GArray *
find_documents(Book *book, const char *text, FindScope scope, guint limit, GError **error)
{
	g_autofree char *expression = find_expression(text, scope);
	g_autoptr(GArray) ids = ids_new();
	Stmt *q;

	if (!expression)
		return g_steal_pointer(&ids);
	q = book_stmt(book, "SELECT rowid FROM find_fts WHERE find_fts MATCH :expression"
			    " ORDER BY rowid DESC LIMIT :limit");
	stmt_text(q, ":expression", expression);
	stmt_int(q, ":limit", limit);
	return ids_read(ids, q, error) ? g_steal_pointer(&ids) : NULL;
}

/* NULL where there is no word. */
static char *
saying(const char *text)
{
	g_autofree char *clean = text_repair(text, strlen(text));
	g_auto(GStrv) words = g_strsplit_set(clean, " \t\r\n", -1);
	g_autoptr(GString) all = g_string_new(NULL);

	for (guint i = 0; words[i]; i++) {
		g_auto(GStrv) parts = g_strsplit(words[i], "\"", -1);
		g_autofree char *quoted = g_strjoinv("\"\"", parts);

		if (has_word(words[i]))
			g_string_append_printf(all,
				"%s(about : \"%s\" OR prose : \"" TOKENIZER_PROSE "%s\")",
				all->len ? " AND " : "", quoted, quoted);
	}
	return all->len ? g_strdup(all->str) : NULL;
}

/* Entries have odd numbers, so beyond the last person nothing has to be looked at. */
GArray *
find_people_saying(Book *book, const char *words, guint limit, GError **error)
{
	g_autofree char *expression = saying(words);
	g_autoptr(GArray) ids = ids_new();
	Stmt *q;

	if (!expression)
		return g_steal_pointer(&ids);
	q = book_stmt(book,
		"SELECT rowid / 2 FROM find_fts WHERE find_fts MATCH :expression"
		" AND rowid > 0 AND rowid <= 2 * (SELECT max(id) FROM contact)"
		" AND rowid % 2 = 0 ORDER BY rowid LIMIT :limit");
	stmt_text(q, ":expression", expression);
	stmt_int(q, ":limit", limit);
	return ids_read(ids, q, error) ? g_steal_pointer(&ids) : NULL;
}
