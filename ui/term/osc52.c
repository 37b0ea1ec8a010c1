/*
 * OSC 52, plain and wrapped. tmux takes a plain one only where set-clipboard is on, and
 * passes a wrapped one through where allow-passthrough is: it gets both. screen passes
 * strings through that are short, so it gets pieces.
 */
#include "term/osc52.h"

#include <string.h>

#define PIECE 250 /* bytes of a string that screen still takes */

static void
append_for_tmux(GString *out, const char *sequence)
{
	g_string_append(out, "\033Ptmux;");
	for (const char *p = sequence; *p; p++) {
		if (*p == '\033')
			g_string_append_c(out, '\033');
		g_string_append_c(out, *p);
	}
	g_string_append(out, "\033\\");
}

static void
append_for_screen(GString *out, const char *sequence)
{
	for (gsize left = strlen(sequence); left > 0;) {
		gsize n = MIN(left, PIECE);

		g_string_append(out, "\033P");
		g_string_append_len(out, sequence, (gssize)n);
		g_string_append(out, "\033\\");
		sequence += n;
		left -= n;
	}
}

static gboolean
is_set(const char *variable)
{
	const char *value = g_getenv(variable);

	return value && *value;
}

char *
osc52_sequence(const char *text)
{
	g_autofree char *coded = g_base64_encode((const guchar *)text, strlen(text));
	g_autofree char *plain = g_strdup_printf("\033]52;c;%s\a", coded);
	GString *out = g_string_new(NULL);

	if (is_set("TMUX"))
		append_for_tmux(out, plain);
	if (is_set("STY") && !is_set("TMUX"))
		append_for_screen(out, plain);
	else
		g_string_append(out, plain);
	return g_string_free(out, FALSE);
}
