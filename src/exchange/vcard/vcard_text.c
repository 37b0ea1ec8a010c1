/*
 * Character sets and encodings of values. The order matters: quoted-printable text is
 * split at its semicolons first, since an encoded one is part of a component, and decoded
 * to bytes before its character set is looked at.
 */
#include "vcard_text.h"

#include <string.h>

/* Bytes that windows-1251 has no character for. */
static gboolean
is_cyrillic(const char *bytes, gsize size)
{
	return !memchr(bytes, 0x98, size);
}

/* Of whatever character set it claims to be. An escape sequence changes it. */
static gboolean
is_ascii(const char *bytes, gsize size)
{
	for (gsize i = 0; i < size; i++)
		if ((guchar)bytes[i] > 0x7f || bytes[i] == 0x1b || bytes[i] == 0)
			return FALSE;
	return TRUE;
}

/* Phones cut what is too long for them within a character: without what is left of that.
 * NULL where it is no such text. */
static char *
whole_utf8(const char *bytes, gsize size)
{
	const char *end;

	if (!g_utf8_validate(bytes, (gssize)size, &end) &&
		g_utf8_get_char_validated(end, bytes + size - end) != (gunichar)-2)
		return NULL;
	return g_strndup(bytes, (gsize)(end - bytes));
}

char *
vcard_utf8(const char *bytes, gsize size, const char *charset)
{
	gboolean unicode = charset && (g_ascii_strcasecmp(charset, "UTF-8") == 0 ||
					      g_ascii_strcasecmp(charset, "UTF8") == 0);

	if (unicode)
		return whole_utf8(bytes, size);
	if (is_ascii(bytes, size) ||
		(!charset && g_utf8_validate(bytes, (gssize)size, NULL)))
		return g_strndup(bytes, size);
	if (charset ? strchr(charset, '/') != NULL : !is_cyrillic(bytes, size))
		return NULL;
	g_autofree char *text = g_convert(bytes, (gssize)size, "UTF-8",
		charset ? charset : "WINDOWS-1251", NULL, NULL, NULL);

	return text && g_utf8_validate(text, -1, NULL) ? g_steal_pointer(&text) : NULL;
}

void
vcard_escape(GString *out, const char *text)
{
	for (; *text; text++) {
		if (*text == '\r')
			continue;
		if (*text == '\n') {
			g_string_append(out, "\\n");
			continue;
		}
		if (strchr("\\;,", *text))
			g_string_append_c(out, '\\');
		g_string_append_c(out, *text);
	}
}

/* The text of 2.1: a backslash stands for itself but before these. */
static gboolean
is_old_escape(const char *text)
{
	return *text == '\\' && text[1] && strchr("\\;:,", text[1]);
}

static char *
old_text(const char *text)
{
	GString *out = g_string_new(NULL);

	for (; *text; text++) {
		gboolean escape = is_old_escape(text);

		if (escape)
			text++;
		if (strchr("\\,", *text) || (escape && *text == ';'))
			g_string_append_c(out, '\\');
		g_string_append_c(out, *text);
	}
	return g_string_free(out, FALSE);
}

static void
decode_quoted(GString *bytes, const char *text, gsize size)
{
	g_string_truncate(bytes, 0);
	for (gsize i = 0; i < size; i++) {
		int high = i + 2 < size ? g_ascii_xdigit_value(text[i + 1]) : -1;
		int low = high >= 0 ? g_ascii_xdigit_value(text[i + 2]) : -1;

		if (text[i] != '=' || low < 0) {
			i += text[i] == '\\' && i + 1 < size && text[i + 1] == ';';
			g_string_append_c(bytes, text[i]);
			continue;
		}
		if (high != 0 || low != 0)
			g_string_append_c(bytes, (char)(high << 4 | low));
		i += 2;
	}
}

/* Where the component ends: at a semicolon without a backslash before it. */
static gsize
component(const char *value, gsize size)
{
	gsize i = 0;

	while (i < size && value[i] != ';')
		i += value[i] == '\\' && i + 1 < size ? 2 : 1;
	return MIN(i, size);
}

static char *
quoted_text(const char *value, gsize size, const char *charset)
{
	g_autoptr(GString) out = g_string_new(NULL);
	g_autoptr(GString) bytes = g_string_new(NULL);
	gsize from = 0;

	for (;;) {
		gsize length = component(value + from, size - from);
		g_autofree char *text = NULL;

		decode_quoted(bytes, value + from, length);
		text = vcard_utf8(bytes->str, bytes->len, charset);
		if (!text)
			return NULL;
		vcard_escape(out, text);
		from += length;
		if (from >= size)
			return g_string_free(g_steal_pointer(&out), FALSE);
		g_string_append_c(out, ';');
		from++;
	}
}

char *
vcard_text(const char *value, gsize size, VcardForm form, const char *charset)
{
	g_autofree char *text = NULL;

	if (form == VCARD_QUOTED)
		return quoted_text(value, size, charset);
	text = vcard_utf8(value, size, charset);
	return text && form == VCARD_OLD ? old_text(text) : g_steal_pointer(&text);
}
