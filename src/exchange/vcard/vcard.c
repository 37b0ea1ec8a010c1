/*
 * Cards out of lines. A content line is put together from physical ones first: folded
 * ones, soft breaks of quoted-printable, photos of 2.1 that go on until a blank line.
 * Cards inside cards are read over with a counter, not by recursion; that of an AGENT is
 * kept as its text, as vCard 3.0 writes it.
 */
#include "vcard.h"

#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "vcard_input.h"
#include "vcard_line.h"
#include "vcard_text.h"

#define AGENT_MOST 65536 /* bytes of the card of an AGENT */

struct VcardReader {
	VcardInput *input;
	VcardNote note;
	void *data;
	GString *line;		    /* the content line */
	guint64 number;		    /* of it */
	guint64 outside, n_outside; /* lines outside of cards: the first, how many */
	guint64 cards;
	gsize size;	   /* of the card, bytes */
	gboolean too_long; /* a line of it */
	Vcard card;
};

static VcardReader *
reader_open(FILE *in, VcardNote note, void *data)
{
	VcardReader *reader = g_new0(VcardReader, 1);

	reader->input = vcard_input_new(in);
	reader->note = note;
	reader->data = data;
	reader->line = g_string_new(NULL);
	reader->card.lines = g_array_new(FALSE, FALSE, sizeof(VcardLine));
	reader->card.params = g_array_new(FALSE, FALSE, sizeof(VcardParam));
	reader->card.text = g_string_chunk_new(8192);
	return reader;
}

static void
reader_close(VcardReader *reader)
{
	vcard_input_free(reader->input);
	g_string_free(reader->line, TRUE);
	g_array_unref(reader->card.lines);
	g_array_unref(reader->card.params);
	g_string_chunk_free(reader->card.text);
	g_free(reader);
}

static guint64
reader_line(const VcardReader *reader)
{
	return vcard_input_number(reader->input);
}

static void
note(VcardReader *reader, guint64 line, const char *why)
{
	if (reader->note)
		reader->note(line, why, reader->data);
}

/* "BEGIN:VCARD" in any case, with blanks around. */
static gboolean
says(const GString *line, const char *name)
{
	const char *p = line->str;

	while (*p == ' ' || *p == '\t')
		p++;
	for (; *name; name++, p++)
		if (g_ascii_toupper(*p) != *name)
			return FALSE;
	p += strspn(p, " \t");
	if (*p++ != ':')
		return FALSE;
	p += strspn(p, " \t");
	return g_ascii_strncasecmp(p, "VCARD", 5) == 0 && !p[5 + strspn(p + 5, " \t")];
}

static gboolean
is_border(const GString *line)
{
	return says(line, "BEGIN") || says(line, "END");
}

/* Takes the next physical line, from its byte `skip` on, as a part of this one. */
static gboolean
join(VcardReader *reader, const GString *next, gsize skip)
{
	if (reader->line->len + next->len > VCARD_LINE_MOST) {
		reader->too_long = TRUE;
		return FALSE;
	}
	g_string_append_len(reader->line, next->str + skip, (gssize)(next->len - skip));
	vcard_input_take(reader->input);
	return TRUE;
}

static gboolean
is_folded(const GString *next)
{
	return next->str[0] == ' ' || next->str[0] == '\t';
}

/* Soft breaks; some programs fold such lines as others besides. */
static void
join_quoted(VcardReader *reader)
{
	GString *line = reader->line;
	const GString *next;
	gboolean more = TRUE;

	while (more && line->len > 0 && (next = vcard_input_peek(reader->input))) {
		gboolean soft = line->str[line->len - 1] == '=';

		if (is_border(next) || (!soft && !is_folded(next)))
			return;
		g_string_truncate(line, line->len - (soft ? 1 : 0));
		more = join(reader, next, 0);
	}
}

/* Of binary data also lines that are not folded, as long as they can be base64. */
static void
join_base64(VcardReader *reader)
{
	const GString *next;

	while ((next = vcard_input_peek(reader->input)) && next->len > 0 &&
		(is_folded(next) || !memchr(next->str, ':', next->len)) &&
		join(reader, next, 0))
		;
}

/* In 2.1 the blank a line is folded at belongs to the text. */
static void
join_folded(VcardReader *reader)
{
	gsize skip = reader->card.version == 21 ? 0 : 1;
	const GString *next;

	while ((next = vcard_input_peek(reader->input)) && is_folded(next) &&
		join(reader, next, skip))
		;
}

/* The next content line that is not blank; FALSE at the end. */
static gboolean
read_line(VcardReader *reader)
{
	const GString *next;
	VcardEncoding encoding;
	gsize value;

	while ((next = vcard_input_peek(reader->input)) &&
		next->str[strspn(next->str, " \t")] == '\0')
		vcard_input_take(reader->input);
	if (!next)
		return FALSE;
	g_string_truncate(reader->line, 0);
	g_string_append_len(reader->line, next->str, (gssize)next->len);
	reader->number = vcard_input_number(reader->input);
	vcard_input_take(reader->input);
	value = vcard_line_value(reader->line->str, reader->line->len);
	encoding = vcard_line_encoding(reader->line->str, value);
	if (encoding == VCARD_ENCODED_QUOTED)
		join_quoted(reader);
	else if (encoding == VCARD_ENCODED_BASE64)
		join_base64(reader);
	else if (!is_border(reader->line))
		join_folded(reader);
	reader->size += reader->line->len;
	return TRUE;
}

static gboolean
fail(GError **error, const char *format, guint64 number)
{
	g_autofree char *line = g_strdup_printf("%" G_GUINT64_FORMAT, number);

	g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT, format, line);
	return FALSE;
}

static void
start_card(VcardReader *reader)
{
	Vcard *card = &reader->card;

	g_array_set_size(card->lines, 0);
	g_array_set_size(card->params, 0);
	g_string_chunk_clear(card->text);
	card->number = reader->number;
	card->version = 0;
	card->why = NULL;
	reader->size = 0;
	reader->cards++;
}

/* The AGENT line that announced the card inside; NULL where none did. */
static VcardLine *
announced(Vcard *card)
{
	VcardLine *last;

	if (card->lines->len == 0)
		return NULL;
	last = &g_array_index(card->lines, VcardLine, card->lines->len - 1);
	return strcmp(last->name, "AGENT") == 0 && !*last->value ? last : NULL;
}

static void
add_agent(GString *agent, const GString *line)
{
	g_autofree char *text = vcard_utf8(line->str, line->len, NULL);

	if (agent->len + line->len > AGENT_MOST || !text)
		return;
	vcard_escape(agent, text);
	g_string_append(agent, "\\n");
}

/* Reads over a card inside the card, whose BEGIN has just been read. */
static gboolean
read_inner(VcardReader *reader, GError **error)
{
	VcardLine *agent = announced(&reader->card);
	g_autoptr(GString) text = g_string_new("BEGIN:VCARD\\n");
	guint64 begin = reader->number;
	guint depth = 1;
	const GString *next;

	while (depth > 0 && (next = vcard_input_peek(reader->input))) {
		if (says(next, "BEGIN") && ++depth > VCARD_DEPTH_MOST)
			return fail(error,
				_("the card in line %s stands too deep inside others"),
				vcard_input_number(reader->input));
		depth -= says(next, "END") ? 1 : 0;
		add_agent(text, next);
		vcard_input_take(reader->input);
	}
	if (depth > 0)
		return vcard_input_done(reader->input, error) &&
		       fail(error, _("the card that begins in line %s is cut off"),
			       begin);
	if (agent && text->len <= AGENT_MOST)
		agent->value = g_string_chunk_insert(reader->card.text, text->str);
	else
		note(reader, begin, _("a card inside a card was left out"));
	return TRUE;
}

static gboolean
is_version(const GString *line)
{
	return g_ascii_strncasecmp(line->str, "VERSION:", 8) == 0;
}

static int
version_of(const char *text)
{
	text += strspn(text, " \t");
	return g_ascii_isdigit(text[0]) && text[1] == '.' && g_ascii_isdigit(text[2])
		       ? 10 * (text[0] - '0') + (text[2] - '0')
		       : 0;
}

static void
add_line(VcardReader *reader)
{
	const char *why;

	if (is_version(reader->line))
		reader->card.version = version_of(reader->line->str + 8);
	else if (!vcard_line_add(&reader->card, reader->line, reader->number, &why) &&
		 !reader->card.why)
		note(reader, reader->number,
			*reader->line->str == '#' ? _("a comment") : why);
}

static gboolean
read_card(VcardReader *reader, GError **error)
{
	start_card(reader);
	while (read_line(reader)) {
		if (says(reader->line, "END"))
			return TRUE;
		if (reader->too_long)
			return fail(error, _("line %s goes on for more than 8 MiB"),
				reader->number);
		if (reader->card.lines->len > VCARD_LINES_MOST)
			return fail(error,
				_("the card that begins in line %s has more than 5000 "
				  "lines"),
				reader->card.number);
		if (reader->size > VCARD_CARD_MOST)
			return fail(error,
				_("the card that begins in line %s is larger than 12 "
				  "MiB"),
				reader->card.number);
		if (!says(reader->line, "BEGIN"))
			add_line(reader);
		else if (!read_inner(reader, error))
			return FALSE;
	}
	return vcard_input_done(reader->input, error) &&
	       fail(error, _("the card that begins in line %s is cut off"),
		       reader->card.number);
}

static void
tell_outside(VcardReader *reader)
{
	g_autofree char *why = NULL;

	if (reader->n_outside == 0)
		return;
	why = g_strdup_printf(ngettext("%lu line outside of cards",
				      "%lu lines outside of cards", reader->n_outside),
		(gulong)reader->n_outside);
	note(reader, reader->outside, why);
	reader->n_outside = 0;
}

static const Vcard *
reader_next(VcardReader *reader, GError **error)
{
	while (read_line(reader)) {
		if (says(reader->line, "BEGIN")) {
			tell_outside(reader);
			return read_card(reader, error) ? &reader->card : NULL;
		}
		if (reader->n_outside++ == 0)
			reader->outside = reader->number;
	}
	if (!vcard_input_done(reader->input, error))
		return NULL;
	if (reader->cards == 0)
		g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_INPUT,
			_("there is no vCard in the file"));
	else
		tell_outside(reader);
	return NULL;
}

const VcardModule krug_vcard = {
	.open = reader_open,
	.next = reader_next,
	.line = reader_line,
	.close = reader_close,
};
