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

/* Letters of most languages: below these two bytes stand ASCII without its controls and,
 * from U+00C0 to U+1FFF, nothing that is dropped. */
static gboolean
is_plain(const char *p)
{
	const guchar lead = (guchar)*p;

	return (lead >= 0x20 && lead < 0x7f) || (lead >= 0xc3 && lead < 0xe2);
}

/* Most texts are; an export spends its time here. */
static gboolean
is_clean(const char *text)
{
	const char *p = text;

	while (*p && is_plain(p))
		p = g_utf8_next_char(p);
	return !*p;
}

/* Whole runs are copied. */
static char *
clean(const char *text, gsize size)
{
	g_autofree char *valid = text_repair(text, size);
	GString *out = g_string_sized_new(size);
	const char *run = valid, *p = valid;

	for (; *p; p = g_utf8_next_char(p)) {
		gunichar c = is_plain(p) ? 'a' : g_utf8_get_char(p);

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

char *
filetext_new(const char *text)
{
	gsize size = text ? strlen(text) : 0;

	if (size == 0)
		return g_strdup("");
	if (g_utf8_validate(text, (gssize)size, NULL) && is_clean(text))
		return g_strndup(text, size);
	return clean(text, size);
}

char *
filetext_line(const char *text)
{
	return g_strdelimit(filetext_new(text), "\n", ' ');
}
