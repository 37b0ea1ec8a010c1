/*
 * Appending to a GString where little is appended very often, as in exports: without the
 * calls and checks of g_string_append_len(). The string keeps its NUL.
 */
#ifndef KRUG_BASE_APPEND_H
#define KRUG_BASE_APPEND_H

#include <glib.h>
#include <string.h>

/* Where n more bytes and the NUL have room; the length stays. */
static inline char *
append_room(GString *out, gsize n)
{
	gsize used = out->len;

	if (used + n >= out->allocated_len) {
		g_string_set_size(out, used + n);
		out->len = used;
	}
	return out->str + used;
}

static inline void
append_bytes(GString *out, const char *bytes, gsize n)
{
	char *to = append_room(out, n);

	memcpy(to, bytes, n);
	to[n] = '\0';
	out->len += n;
}

static inline void
append_text(GString *out, const char *text)
{
	append_bytes(out, text, strlen(text));
}

static inline void
append_char(GString *out, char c)
{
	append_bytes(out, &c, 1);
}

#endif
