/*
 * Content lines. A bare parameter of 2.1 is a value of TYPE, unless it names an encoding;
 * CHARSET and ENCODING are undone and dropped, so nobody behind this needs to know them.
 */
#include "vcard_line.h"

#include <string.h>

#include "krug/i18n.h"
#include "vcard_text.h"

#define CUSTOM "X-CUSTOM("

typedef struct {
	Vcard *card;
	VcardLine line;
	char *charset; /* owned; NULL: not told */
	VcardEncoding encoding;
} Parse;

gsize
vcard_line_value(const char *line, gsize size)
{
	gboolean quoted = FALSE;
	gsize first = 0;

	for (gsize i = 0; i < size; i++) {
		if (line[i] == '"')
			quoted = !quoted;
		if (line[i] != ':')
			continue;
		if (!quoted)
			return i + 1;
		if (!first)
			first = i + 1;
	}
	return first; /* a quotation that does not end */
}

/* Where a value ends: at `stop`, or a NUL, outside quotation marks. */
static gsize
until(const char *text, gsize size, char stop)
{
	gboolean quoted = FALSE;
	gsize i = 0;

	for (; i < size && (quoted || (text[i] != stop && text[i] != '\0')); i++)
		if (text[i] == '"')
			quoted = !quoted;
	return i;
}

static gboolean
is_word(const char *text, gsize size, const char *word)
{
	return size == strlen(word) && g_ascii_strncasecmp(text, word, size) == 0;
}

static VcardEncoding
encoding_of(const char *text, gsize size)
{
	if (is_word(text, size, "QUOTED-PRINTABLE"))
		return VCARD_ENCODED_QUOTED;
	return is_word(text, size, "BASE64") ? VCARD_ENCODED_BASE64 : VCARD_ENCODED_NOT;
}

/* ENCODING=…, TYPE=…, or the bare word; ENCODING=B of 3.0. */
static VcardEncoding
param_encoding(const char *text, gsize size)
{
	const char *equals = memchr(text, '=', size);
	gsize name = equals ? (gsize)(equals - text) : 0;
	gboolean told = equals && is_word(text, name, "ENCODING");
	VcardEncoding encoding = VCARD_ENCODED_NOT;

	if (equals && !told && !is_word(text, name, "TYPE"))
		return VCARD_ENCODED_NOT;
	for (gsize from = equals ? name + 1 : 0; !encoding && from < size;) {
		gsize length = until(text + from, size - from, ',');

		encoding = told && is_word(text + from, length, "B")
				   ? VCARD_ENCODED_BASE64
				   : encoding_of(text + from, length);
		from += length + 1;
	}
	return encoding;
}

VcardEncoding
vcard_line_encoding(const char *line, gsize value)
{
	gsize head = value ? value - 1 : 0;
	gsize from = until(line, head, ';') + 1;
	VcardEncoding encoding = VCARD_ENCODED_NOT;

	while (!encoding && from < head) {
		gsize length = until(line + from, head - from, ';');

		encoding = param_encoding(line + from, length);
		from += length + 1;
	}
	return encoding;
}

static const char *
keep(Vcard *card, const char *text)
{
	return g_string_chunk_insert(card->text, text);
}

/* Letters, digits, hyphen; programs also write "_". */
static gboolean
is_name(const char *text, gsize size)
{
	for (gsize i = 0; i < size; i++)
		if (!g_ascii_isalnum(text[i]) && !strchr("-_", text[i]))
			return FALSE;
	return size > 0;
}

static const char *
keep_upper(Vcard *card, const char *text, gsize size)
{
	char *kept = g_string_chunk_insert_len(card->text, text, (gssize)size);

	for (char *p = kept; *p; p++)
		*p = g_ascii_toupper(*p);
	return kept;
}

static gboolean
is_encoding(const char *value)
{
	static const char *const words[] = { "QUOTED-PRINTABLE", "BASE64", "8BIT",
		"7BIT" };

	for (gsize i = 0; i < G_N_ELEMENTS(words); i++)
		if (g_ascii_strcasecmp(value, words[i]) == 0)
			return TRUE;
	return FALSE;
}

static void
add_param(Parse *parse, const char *name, const char *bytes, gsize size)
{
	g_autofree char *value = vcard_utf8(bytes, size, NULL);
	VcardParam param = { .name = name };

	if (!value || (strcmp(name, "TYPE") == 0 && is_encoding(value)) ||
		strcmp(name, "ENCODING") == 0)
		return;
	if (strcmp(name, "CHARSET") == 0) {
		g_free(parse->charset);
		parse->charset = g_steal_pointer(&value);
		return;
	}
	param.value = keep(parse->card, value);
	g_array_append_val(parse->card->params, param);
	parse->line.n_params++;
}

/* What stands between quotation marks is one value; no type has a comma, so 4.0 may put
 * a whole list of them there. */
static void
add_quoted(Parse *parse, const char *name, const char *text, gsize size)
{
	gboolean types = strcmp(name, "TYPE") == 0;

	for (gsize from = 0; from <= size;) {
		gsize length = types ? until(text + from, size - from, ',') : size;

		add_param(parse, name, text + from, length);
		from += length + 1;
	}
}

/* The values of one parameter: "a,b" are two. */
static void
add_values(Parse *parse, const char *name, const char *text, gsize size)
{
	for (gsize from = 0; from <= size;) {
		const char *value = text + from;
		gsize length = until(value, size - from, ',');

		from += length + 1;
		if (length >= 2 && value[0] == '"' && value[length - 1] == '"')
			add_quoted(parse, name, value + 1, length - 2);
		else
			add_param(parse, name, value, length);
	}
}

/* Phones of Samsung name a type of one's own with its encoding:
 * X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=D0=94). */
static gboolean
add_custom(Parse *parse, const char *text, gsize size)
{
	static const char begin[] = CUSTOM "CHARSET=";
	const char *charset = text + strlen(begin), *comma, *word;
	g_autofree char *own = NULL, *value = NULL;

	if (size <= strlen(begin) || text[size - 1] != ')' ||
		g_ascii_strncasecmp(text, begin, strlen(begin)) != 0)
		return FALSE;
	size -= strlen(begin) + 1;
	comma = memchr(charset, ',', size);
	word = comma ? memchr(comma + 1, ',', size - (gsize)(comma + 1 - charset)) : NULL;
	if (!word)
		return FALSE;
	own = g_strndup(charset, (gsize)(comma - charset));
	word++;
	value = vcard_text(word, size - (gsize)(word - charset), VCARD_QUOTED, own);
	if (!value)
		return FALSE;
	add_param(parse, "TYPE", value, strlen(value));
	return TRUE;
}

static void
read_params(Parse *parse, const char *head, gsize size)
{
	for (gsize from = 0; from < size;) {
		const char *text = head + from;
		gsize length = until(text, size - from, ';');
		const char *equals = memchr(text, '=', length);
		gsize name = equals ? (gsize)(equals - text) : 0;

		from += length + 1;
		if (length == 0 || add_custom(parse, text, length))
			continue;
		if (equals && is_name(text, name))
			add_values(parse, keep_upper(parse->card, text, name), equals + 1,
				length - name - 1);
		else
			add_param(parse, "TYPE", text, length);
	}
}

static const char *
keep_base64(Vcard *card, const char *text, gsize size)
{
	g_autofree char *clean = g_malloc(size + 1);
	gsize used = 0;

	for (gsize i = 0; i < size; i++)
		if (g_ascii_isalnum(text[i]) || strchr("+/=", text[i]))
			clean[used++] = text[i];
	clean[used] = '\0';
	return keep(card, clean);
}

/* Without its name a card is no use. */
static void
refuse_name(Parse *parse, const char *why)
{
	if (strcmp(parse->line.name, "N") != 0 && strcmp(parse->line.name, "FN") != 0)
		return;
	parse->card->why = why;
	parse->card->where = parse->line.number;
}

static gboolean
read_value(Parse *parse, const char *text, gsize size, const char **why)
{
	g_autofree char *value = NULL;
	VcardForm form = parse->encoding == VCARD_ENCODED_QUOTED ? VCARD_QUOTED
			 : parse->card->version == 21		 ? VCARD_OLD
								 : VCARD_PLAIN;

	if (parse->encoding == VCARD_ENCODED_BASE64) {
		parse->line.binary = TRUE;
		parse->line.value = keep_base64(parse->card, text, size);
		return TRUE;
	}
	value = vcard_text(text, size, form, parse->charset);
	if (!value) {
		*why = parse->charset
			       ? _("the text is not of the character set it names")
			       : _("the text is of no character set that is known");
		refuse_name(parse, *why);
		return FALSE;
	}
	parse->line.value = keep(parse->card, value);
	return TRUE;
}

/* "item1.TEL": the group, then the name. */
static gboolean
read_name(Parse *parse, const char *head, gsize size)
{
	const char *dot = memchr(head, '.', size);
	gsize group = dot ? (gsize)(dot - head) : 0;

	parse->line.group = "";
	if (dot && is_name(head, group)) {
		parse->line.group =
			g_string_chunk_insert_len(parse->card->text, head, (gssize)group);
		head += group + 1;
		size -= group + 1;
	}
	if (!is_name(head, size))
		return FALSE;
	parse->line.name = keep_upper(parse->card, head, size);
	return TRUE;
}

gboolean
vcard_line_add(Vcard *card, const GString *line, guint64 number, const char **why)
{
	Parse parse = {
		.card = card,
		.line = { .number = number, .params = card->params->len },
	};
	gsize value = vcard_line_value(line->str, line->len);
	gsize name = value ? until(line->str, value - 1, ';') : 0;
	gboolean read;

	if (!value || !read_name(&parse, line->str, name)) {
		*why = _("no name before a colon");
		return FALSE;
	}
	if (strcmp(parse.line.name, "BEGIN") == 0 ||
		strcmp(parse.line.name, "END") == 0) {
		*why = _("it begins or ends something that is no card");
		return FALSE;
	}
	parse.encoding = vcard_line_encoding(line->str, value);
	read_params(&parse, line->str + name, value - 1 - name);
	read = read_value(&parse, line->str + value, line->len - value, why);
	g_free(parse.charset);
	if (read)
		g_array_append_val(card->lines, parse.line);
	return read;
}
