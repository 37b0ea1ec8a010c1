/*
 * The one way of text into a calendar: libical writes control characters as they are, and
 * phones refuse a whole file for one of them.
 */
#include "icaltext.h"

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

char *
icaltext_new(const char *text)
{
	g_autofree char *valid = text_repair(text ? text : "", text ? strlen(text) : 0);
	GString *out = g_string_new(NULL);

	for (const char *p = valid; *p; p = g_utf8_next_char(p)) {
		gunichar c = g_utf8_get_char(p);

		if (c == '\t')
			g_string_append_c(out, ' ');
		else if (is_break(c))
			g_string_append_c(out, '\n');
		else if (!is_dropped(c))
			g_string_append_unichar(out, c);
	}
	while (out->len && out->str[out->len - 1] == '\n')
		g_string_truncate(out, out->len - 1);
	return g_string_free(out, FALSE);
}
