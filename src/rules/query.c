/*
 * Reading a query. The input is cut into terms at white space outside quotes, each term
 * is looked up in the table of keys, and what no key claims is text to be found.
 */
#include "krug/query.h"

#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/text.h"
#include "krug/vocab.h"

#define KEY_LONGEST 64

typedef struct {
	TermKind kind;
	const Vocab *vocab; /* NULL where any value will do */
	const char *words;  /* folded, split by '|' */
	gboolean span;	    /* takes a span, also behind < or > */
} Key;

static const Key keys[];
static const struct Unit {
	const char *words; /* folded, split by '|' */
	int months, days;
} units[];

typedef struct {
	const char *text;
	gsize length;
	QueryMode mode;
	Query *query;
	gsize *where;
} Reader;

/* One term as it stands: [start, end) with sign, key and value. */
typedef struct {
	gsize start, end, value; /* value: behind the colon, or behind the sign */
	gboolean negated, quoted;
	gboolean has_key;
	gboolean more; /* the sign was > */
	const Key *key;
} Piece;

static void
term_clear(gpointer data)
{
	QueryTerm *term = data;

	g_free(term->text);
}

void
query_free(Query *query)
{
	if (query == NULL)
		return;
	g_array_unref(query->terms);
	g_free(query);
}

gboolean
query_is_empty(const Query *query)
{
	return query->terms->len == 0;
}

static gboolean
is_one_of(const char *words, const char *folded)
{
	g_auto(GStrv) list = g_strsplit(words, "|", -1);

	return g_strv_contains((const char *const *)list, folded);
}

static const Key *
key_find(const char *text, gsize len)
{
	g_autofree char *copy = NULL, *folded = NULL;

	if (len == 0 || len > KEY_LONGEST || memchr(text, '|', len) != NULL)
		return NULL;
	copy = g_strndup(text, len);
	folded = text_fold(copy);
	for (const Key *key = keys; key->words != NULL; key++)
		if (is_one_of(key->words, folded))
			return key;
	return NULL;
}

/* A term ends at white space outside quotes; an open quote lasts to the end. */
static gsize
piece_end(const Reader *reader, gsize at)
{
	gboolean inside = FALSE;

	for (; at < reader->length; at++) {
		if (reader->text[at] == '"')
			inside = !inside;
		else if (!inside && g_ascii_isspace(reader->text[at]))
			break;
	}
	return at;
}

static gboolean
looks_like_key(const char *text, gsize len)
{
	for (gsize i = 0; i < len; i++)
		if (strchr("\"/,.@+", text[i]) != NULL)
			return FALSE;
	return len > 0 && !g_ascii_isdigit(text[0]); /* 10:30 is text */
}

/* "last<3m": the key of a span before the sign. */
static void
piece_compare(const Reader *reader, Piece *piece)
{
	const char *text = reader->text + piece->value;
	gsize len = piece->end - piece->value, sign = 0;
	const Key *key;

	while (sign < len && text[sign] != '<' && text[sign] != '>')
		sign++;
	key = sign < len ? key_find(text, sign) : NULL;
	if (key == NULL || !key->span)
		return;
	piece->has_key = TRUE;
	piece->key = key;
	piece->more = text[sign] == '>';
	piece->value += sign + 1;
}

static Piece
piece_read(const Reader *reader, gsize start)
{
	Piece piece = { .start = start, .end = piece_end(reader, start) };
	const char *text = reader->text, *colon;

	piece.negated = text[start] == '-' && piece.end > start + 1;
	piece.value = start + (piece.negated ? 1 : 0);
	colon = memchr(text + piece.value, ':', piece.end - piece.value);
	if (colon != NULL && strncmp(colon, "://", 3) != 0 &&
		looks_like_key(text + piece.value, (gsize)(colon - text) - piece.value)) {
		piece.has_key = TRUE;
		piece.key =
			key_find(text + piece.value, (gsize)(colon - text) - piece.value);
		if (piece.key != NULL)
			piece.value = (gsize)(colon - text) + 1;
	} else {
		piece_compare(reader, &piece);
	}
	piece.quoted = piece.value < piece.end && text[piece.value] == '"';
	return piece;
}

/* The value without its quotes, as valid UTF-8. */
static char *
value_text(const Reader *reader, gsize start, gsize end)
{
	GString *plain = g_string_sized_new(end - start);
	char *text;

	for (gsize i = start; i < end; i++)
		if (reader->text[i] != '"')
			g_string_append_c(plain, reader->text[i]);
	text = text_repair(plain->str, plain->len);
	g_string_free(plain, TRUE);
	return g_strstrip(text);
}

static void
add_term(const Reader *reader, const Piece *piece, TermKind kind, char *text,
	guint32 values)
{
	QueryTerm term = {
		.kind = kind,
		.negated = piece->negated,
		.quoted = piece->quoted,
		.text = text,
		.values = values,
		.start = piece->start,
		.end = piece->end,
	};

	g_array_append_val(reader->query->terms, term);
}

static gboolean
fail(const Reader *reader, gsize at, GError **error, char *message)
{
	if (reader->where != NULL)
		*reader->where = at;
	g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_INPUT, message);
	g_free(message);
	return FALSE;
}

static gboolean
fail_value(const Reader *reader, const Piece *piece, gsize at, const char *value,
	GError **error)
{
	g_autofree char *known = vocab_ids(piece->key->vocab);
	g_autofree char *shown = text_clean(value);

	if (value[0] == '\0')
		return fail(reader, at, error,
			g_strdup_printf(_("“%s:” needs a value: one of %s."),
				piece->key->vocab->name, known));
	return fail(reader, at, error,
		g_strdup_printf(_("There is no %s “%s”; use one of %s."),
			piece->key->vocab->name, shown, known));
}

/* One value of a comma list; unfinished ones match by their beginning while typing. */
static guint32
values_of(const Reader *reader, const Vocab *vocab, const char *value)
{
	int found = vocab_match(vocab, value, -1);

	if (found > 0)
		return 1u << found;
	if (reader->mode == QUERY_TYPING)
		return vocab_match_start(vocab, value, -1);
	return 0;
}

/* TRUE with *values 0: nothing to add (yet). */
static gboolean
read_values(const Reader *reader, const Piece *piece, guint32 *values, GError **error)
{
	gsize at = piece->value;

	*values = 0;
	while (at <= piece->end) {
		const char *comma = memchr(reader->text + at, ',', piece->end - at);
		gsize end = comma != NULL ? (gsize)(comma - reader->text) : piece->end;
		g_autofree char *value = value_text(reader, at, end);
		guint32 found = values_of(reader, piece->key->vocab, value);

		if (found == 0 && reader->mode == QUERY_STRICT)
			return fail_value(reader, piece, at, value, error);
		*values |= found;
		at = end + 1;
	}
	return TRUE;
}

/* "30d", "2нед"; FALSE where it is none, *whole where it may still become one. */
static gboolean
read_span(const char *value, QueryTerm *term, gboolean *whole)
{
	gsize digits = strspn(value, "0123456789");
	g_autofree char *unit = text_fold(value + digits);
	gint64 n = g_ascii_strtoll(value, NULL, 10);

	*whole = value[digits] != '\0';
	if (digits == 0 || n > QUERY_SPAN_MOST)
		return FALSE;
	for (const struct Unit *row = units; row->words != NULL; row++) {
		if (!is_one_of(row->words, unit))
			continue;
		term->months = (int)n * row->months;
		term->days = (int)n * row->days;
		return TRUE;
	}
	return FALSE;
}

static gboolean
read_spanned(const Reader *reader, const Piece *piece, GError **error)
{
	g_autofree char *value = value_text(reader, piece->value, piece->end);
	g_autofree char *shown = NULL;
	QueryTerm term = {
		.kind = piece->key->kind,
		.negated = piece->negated,
		.more = piece->more,
		.start = piece->start,
		.end = piece->end,
	};
	gboolean whole;

	if (read_span(value, &term, &whole)) {
		g_array_append_val(reader->query->terms, term);
		return TRUE;
	}
	if (reader->mode == QUERY_TYPING) {
		if (whole)
			add_term(reader, piece, TERM_TEXT,
				value_text(reader, piece->start, piece->end), 0);
		return TRUE;
	}
	shown = text_clean(value);
	return fail(reader, piece->value, error,
		*shown ? g_strdup_printf(_("“%s” is no span of time; write it like 30d, "
					   "2w or 3m."),
				 shown)
		       : g_strdup(
				 _("How long is missing; write it like 30d, 2w or 3m.")));
}

static gboolean
read_keyed(const Reader *reader, const Piece *piece, GError **error)
{
	guint32 values;
	g_autofree char *text = NULL;

	if (piece->key->span)
		return read_spanned(reader, piece, error);
	if (piece->key->vocab != NULL) {
		if (!read_values(reader, piece, &values, error))
			return FALSE;
		if (values != 0)
			add_term(reader, piece, piece->key->kind, NULL, values);
		else if (piece->value < piece->end)
			add_term(reader, piece, TERM_TEXT,
				value_text(reader, piece->start, piece->end), 0);
		return TRUE;
	}
	text = value_text(reader, piece->value, piece->end);
	if (text[0] != '\0') {
		add_term(reader, piece, piece->key->kind, g_steal_pointer(&text), 0);
		return TRUE;
	}
	if (reader->mode == QUERY_TYPING)
		return TRUE;
	return fail(reader, piece->start, error,
		g_strdup(_("A value is missing after the colon.")));
}

static gboolean
read_plain(const Reader *reader, const Piece *piece, GError **error)
{
	g_autofree char *text = value_text(reader, piece->value, piece->end);
	int standing = 0;

	if (reader->mode == QUERY_TYPING && strcmp(text, "-") == 0)
		return TRUE; /* what is not wanted comes next */
	if (piece->has_key && reader->mode == QUERY_STRICT)
		return fail(reader, piece->value, error,
			g_strdup_printf(_("“%s”: there is no such key; use kind:, tag:, "
					  "org:, standing:, last< or birthday:, or "
					  "quotes."),
				text));
	if (!piece->quoted)
		standing = vocab_match(&vocab_standing, text, -1);
	if (standing > 0)
		add_term(reader, piece, TERM_STANDING, NULL, 1u << standing);
	else if (text[0] != '\0')
		add_term(reader, piece, TERM_TEXT, g_steal_pointer(&text), 0);
	return TRUE;
}

Query *
query_parse(const char *text, QueryMode mode, gsize *where, GError **error)
{
	g_autoptr(Query) query = g_new0(Query, 1);
	Reader reader = {
		.text = text,
		.length = strlen(text),
		.mode = mode,
		.query = query,
		.where = where,
	};

	query->terms = g_array_new(FALSE, FALSE, sizeof(QueryTerm));
	g_array_set_clear_func(query->terms, term_clear);
	for (gsize at = 0; at < reader.length;) {
		Piece piece;
		gboolean read;

		if (g_ascii_isspace(text[at])) {
			at++;
			continue;
		}
		piece = piece_read(&reader, at);
		read = piece.key != NULL ? read_keyed(&reader, &piece, error)
					 : read_plain(&reader, &piece, error);
		if (!read)
			return NULL;
		at = piece.end;
	}
	return g_steal_pointer(&query);
}

static const Key keys[] = {
	{ TERM_KIND, &vocab_kind, "kind|вид|тип", FALSE },
	{ TERM_TAG, NULL, "tag|тег|тэг|метка", FALSE },
	{ TERM_ORG, NULL, "org|organization|company|орг|организация|компания|фирма",
		FALSE },
	{ TERM_STANDING, &vocab_standing, "standing|status|статус|состояние", FALSE },
	{ TERM_LAST, NULL, "last|contact|контакт|общались|последний", TRUE },
	{ TERM_BIRTHDAY, NULL, "birthday|bday|др|рождение", TRUE },
	{ TERM_TEXT, NULL, NULL, FALSE },
};

static const struct Unit units[] = {
	{ "d|day|days|д|дн|день|дня|дней", 0, 1 },
	{ "w|week|weeks|н|нед|неделя|недели|недель", 0, 7 },
	{ "m|mo|month|months|м|мес|месяц|месяца|месяцев", 1, 0 },
	{ "y|year|years|г|год|года|лет", 12, 0 },
	{ NULL, 0, 0 },
};
