/*
 * The one way of text into a calendar or a card: libical writes control characters as
 * they are, and phones refuse a whole file for one of them.
 */
#include "filetext.h"

#include <glib.h>
#include <string.h>

#include "krug/text.h"

static gboolean
is_break(gunichar c)
{
	return c == '\n' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

static gboolean
is_dropped(gunichar c)
{
	return c < 0x20 || (c >= 0x7f && c < 0xa0) || (c >= 0x202a && c <= 0x202e) ||
	       (c >= 0x2066 && c <= 0x2069) || (c & 0xfffe) == 0xfffe ||
	       (c >= 0xfdd0 && c <= 0xfdef) || c == 0xfeff;
}

/* What stands for a character that cannot pass: a blank, a line break or nothing. */
static const char *
instead_of(gunichar c)
{
	if (c == '\t')
		return " ";
	return is_break(c) ? "\n" : "";
}

static gboolean
passes(gunichar c)
{
	return !is_break(c) && !is_dropped(c);
}

/* Bytes of the plain character at p: ASCII without its controls, a line feed, and what
 * two bytes say from U+00C0 on, of which nothing is dropped; 0 where it is another or no
 * UTF-8. */
static int
plain_bytes(const char *p)
{
	const guchar lead = (guchar)p[0];

	if ((lead >= 0x20 && lead < 0x7f) || lead == '\n')
		return 1;
	return lead >= 0xc3 && lead < 0xe0 && ((guchar)p[1] & 0xc0) == 0x80 ? 2 : 0;
}

/* Most texts are: an export spends its time here. */
static const char *
plain_end(const char *text)
{
	int n;

	while ((n = plain_bytes(text)) > 0)
		text += n;
	return text;
}

/* A line feed stays as it is, but for those at the end. */
static gboolean
is_clean(const char *text)
{
	const char *p = plain_end(text);

	if (*p && !g_utf8_validate(p, -1, NULL))
		return FALSE;
	for (; *p; p = plain_end(g_utf8_next_char(p)))
		if (!passes(g_utf8_get_char(p)))
			return FALSE;
	return p == text || p[-1] != '\n';
}

/* Whole runs are copied. */
static char *
clean(const char *text, gsize size)
{
	g_autofree char *valid = text_repair(text, size);
	GString *out = g_string_sized_new(size);
	const char *run = valid, *p = valid;

	for (; *p; p = g_utf8_next_char(p)) {
		gunichar c = g_utf8_get_char(p);

		if (passes(c))
			continue;
		g_string_append_len(out, run, p - run);
		g_string_append(out, instead_of(c));
		run = g_utf8_next_char(p);
	}
	g_string_append_len(out, run, p - run);
	while (out->len && out->str[out->len - 1] == '\n')
		g_string_truncate(out, out->len - 1);
	return g_string_free(out, FALSE);
}

const char *
filetext_clean(const char *text, char **made)
{
	*made = NULL;
	if (!text)
		return "";
	if (is_clean(text))
		return text;
	return *made = clean(text, strlen(text));
}

char *
filetext_new(const char *text)
{
	char *made;
	const char *clean_text = filetext_clean(text, &made);

	return made ? made : g_strdup(clean_text);
}

char *
filetext_line(const char *text)
{
	return g_strdelimit(filetext_new(text), "\n", ' ');
}
