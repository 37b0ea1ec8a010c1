/*
 * Words for FTS5. The same function cuts documents and queries, so both follow the same
 * rules; what differs between them is told by FTS5's flags. A word is a run of letters,
 * digits and marks.
 */
#include "store/tokenizer.h"

#include <string.h>

#include <libstemmer.h>
#include <sqlite3.h>

#include "krug/error.h"
#include "krug/text.h"
#include "store/db_private.h"

#define RULES		  1   /* raise with every change of the words made below */
#define LONGEST		  256 /* bytes of a word; the rest of a longer one is not found */
#define SHORTEST_TRANSLIT 3   /* letters of a query word */
#define FNV_BASIS	  2166136261u
#define FNV_PRIME	  16777619u

/* What FTS5 hands around as Fts5Tokenizer. */
typedef struct {
	struct sb_stemmer *russian, *english;
} Words;

typedef int (*Emit)(void *, int, const char *, int, int, int);

typedef struct {
	const Words *words;
	void *context;
	Emit emit;
	int flags;
	gboolean prose;
} Run;

static int
create(void *data, const char **args, int count, Fts5Tokenizer **out)
{
	Words *words = g_new0(Words, 1);

	(void)data;
	(void)args;
	(void)count;
	words->russian = sb_stemmer_new("russian", "UTF_8");
	words->english = sb_stemmer_new("english", "UTF_8");
	*out = (Fts5Tokenizer *)words;
	return SQLITE_OK;
}

static void
destroy(Fts5Tokenizer *tokenizer)
{
	Words *words = (Words *)tokenizer;

	sb_stemmer_delete(words->russian);
	sb_stemmer_delete(words->english);
	g_free(words);
}

/* The bytes of one character; TRUE where it belongs to a word. Broken bytes part words.
 */
static gboolean
in_word(const char *p, const char *end, int *bytes)
{
	gunichar c = g_utf8_get_char_validated(p, end - p);

	*bytes = 1;
	if (c == (gunichar)-1 || c == (gunichar)-2)
		return FALSE;
	*bytes = (int)(g_utf8_next_char(p) - p);
	return g_unichar_isalnum(c) || g_unichar_ismark(c);
}

static gboolean
is_ascii(const char *word)
{
	for (; *word != '\0'; word++) {
		if ((unsigned char)*word >= 0x80)
			return FALSE;
	}
	return TRUE;
}

/* Most words need no tables of Unicode. */
static char *
fold(const char *word, int size)
{
	g_autofree char *copy = g_strndup(word, (gsize)size);

	return is_ascii(copy) ? g_ascii_strdown(copy, size) : text_fold(copy);
}

static int
beside(const Run *run, const char *word, const char *other, int size, int from, int to)
{
	if (size == 0 ||
		(strlen(word) == (gsize)size && memcmp(word, other, (gsize)size) == 0))
		return SQLITE_OK;
	return run->emit(run->context, FTS5_TOKEN_COLOCATED, other, size, from, to);
}

static int
beside_translit(const Run *run, const char *word, int from, int to)
{
	g_autofree char *latin = NULL;

	if (is_ascii(word))
		return SQLITE_OK;
	if ((run->flags & FTS5_TOKENIZE_QUERY) &&
		g_utf8_strlen(word, -1) < SHORTEST_TRANSLIT)
		return SQLITE_OK;
	latin = text_translit(word);
	return beside(run, word, latin, (int)strlen(latin), from, to);
}

static int
beside_stem(const Run *run, const char *word, int from, int to)
{
	struct sb_stemmer *stemmer =
		is_ascii(word) ? run->words->english : run->words->russian;
	const sb_symbol *stem;

	if (!run->prose || (run->flags & FTS5_TOKENIZE_PREFIX))
		return SQLITE_OK;
	stem = sb_stemmer_stem(stemmer, (const sb_symbol *)word, (int)strlen(word));
	if (stem == NULL)
		return SQLITE_NOMEM;
	return beside(
		run, word, (const char *)stem, sb_stemmer_length(stemmer), from, to);
}

static int
emit_word(const Run *run, const char *text, int from, int to)
{
	g_autofree char *word = fold(text + from, MIN(to - from, LONGEST));
	int code;

	if (*word == '\0')
		return SQLITE_OK;
	code = run->emit(run->context, 0, word, (int)strlen(word), from, to);
	if (code == SQLITE_OK)
		code = beside_translit(run, word, from, to);
	if (code == SQLITE_OK)
		code = beside_stem(run, word, from, to);
	return code;
}

static int
cut(const Run *run, const char *text, int size)
{
	const char *end = text + size;
	int code = SQLITE_OK;
	int start = -1;

	for (int at = 0, bytes; code == SQLITE_OK && at < size; at += bytes) {
		gboolean inside = in_word(text + at, end, &bytes);

		if (inside && start < 0)
			start = at;
		if (!inside && start >= 0) {
			code = emit_word(run, text, start, at);
			start = -1;
		}
	}
	if (code == SQLITE_OK && start >= 0)
		code = emit_word(run, text, start, size);
	return code;
}

static int
tokenize(Fts5Tokenizer *tokenizer, void *context, int flags, const char *text, int size,
	Emit emit)
{
	Run run = {
		.words = (const Words *)tokenizer,
		.context = context,
		.emit = emit,
		.flags = flags,
		.prose = text != NULL && size > 0 && *text == *TOKENIZER_PROSE,
	};

	return text == NULL ? SQLITE_OK : cut(&run, text, size);
}

static char *
stem_of(const Words *words, const char *word)
{
	struct sb_stemmer *stemmer = is_ascii(word) ? words->english : words->russian;
	const sb_symbol *stem =
		sb_stemmer_stem(stemmer, (const sb_symbol *)word, (int)strlen(word));

	return stem ? g_strndup((const char *)stem, (gsize)sb_stemmer_length(stemmer))
		    : g_strdup(word);
}

typedef struct {
	const Words *words;
	GHashTable *stems;
} Stems;

static int
keep_stem(void *data, int flags, const char *token, int size, int from, int to)
{
	const Stems *to_keep = data;
	g_autofree char *word = g_strndup(token, (gsize)size);

	(void)from;
	(void)to;
	if (!(flags & FTS5_TOKEN_COLOCATED))
		g_hash_table_add(to_keep->stems, stem_of(to_keep->words, word));
	return SQLITE_OK;
}

GHashTable *
tokenizer_stems(const char *text)
{
	Fts5Tokenizer *made = NULL;
	Stems stems = { NULL,
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL) };
	Run run = { .context = &stems, .emit = keep_stem };

	create(NULL, NULL, 0, &made);
	stems.words = run.words = (const Words *)made;
	cut(&run, text, (int)strlen(text));
	destroy(made);
	return stems.stems;
}

/* FTS5 hands out its interface through a pointer bound to a SELECT (SQLite, "Extending
 * FTS5"). */
static fts5_api *
find_api(Db *db, GError **error)
{
	fts5_api *api = NULL;
	sqlite3_stmt *q = NULL;
	int code = sqlite3_prepare_v2(db->handle, "SELECT fts5(:api)", -1, &q, NULL);

	if (code == SQLITE_OK) {
		sqlite3_bind_pointer(q, 1, &api, "fts5_api_ptr", NULL);
		sqlite3_step(q);
		code = sqlite3_finalize(q);
	}
	if (code != SQLITE_OK)
		store_fail(db->handle, code, error);
	else if (api == NULL)
		g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_FAILED,
			"SQLite is built without FTS5.");
	return api;
}

gboolean
tokenizer_register(Db *db, GError **error)
{
	fts5_tokenizer methods = {
		.xCreate = create,
		.xDelete = destroy,
		.xTokenize = tokenize,
	};
	fts5_api *api = find_api(db, error);
	int code;

	if (api == NULL)
		return FALSE;
	code = api->xCreateTokenizer(api, "krug", NULL, &methods, NULL);
	return code == SQLITE_OK || store_fail(db->handle, code, error);
}

/* FNV-1a */
static guint32
mix(guint32 hash, const void *data, int size)
{
	const unsigned char *bytes = data;

	for (int i = 0; i < size; i++)
		hash = (hash ^ bytes[i]) * FNV_PRIME;
	return hash;
}

static guint32
mix_stems(guint32 hash, struct sb_stemmer *stemmer, const char *const *words)
{
	for (; *words != NULL; words++) {
		const sb_symbol *stem = sb_stemmer_stem(
			stemmer, (const sb_symbol *)*words, (int)strlen(*words));

		hash = mix(hash, stem, sb_stemmer_length(stemmer) + 1);
	}
	return hash;
}

static const char *const russian_words[];
static const char *const english_words[];

/* Snowball tells no version: what it makes of words on which its releases differ does. */
char *
tokenizer_version(void)
{
	Fts5Tokenizer *made = NULL;
	guint32 hash = FNV_BASIS;
	Words *words = NULL;

	create(NULL, NULL, 0, &made);
	words = (Words *)made;
	hash = mix_stems(hash, words->russian, russian_words);
	hash = mix_stems(hash, words->english, english_words);
	destroy(made);
	return g_strdup_printf("%d-%08x", RULES, hash);
}

static const char *const russian_words[] = {
	"встречами",
	"пошёл",
	"пошел",
	"говорившаяся",
	"разработчиков",
	"собеседованиями",
	"важнейший",
	"рекомендовавшись",
	NULL,
};

static const char *const english_words[] = {
	"meetings",
	"skis",
	"evening",
	"generously",
	"interviewing",
	"hugging",
	"organisation's",
	"added",
	NULL,
};
