/*
 * A JSON writer (RFC 8259). It knows only where a comma belongs and how text is escaped;
 * output to a file goes in blocks, so a list of any length takes constant memory.
 */
#include "krug/json.h"

#include <string.h>

#include "base/append.h"
#include "krug/text.h"

#define BLOCK 32768 /* bytes gathered before they are written */

typedef struct {
	gboolean array;
	gboolean filled; /* an element came before */
} Level;

static const guint8 plain_bytes[256];

struct JsonWriter {
	GString *out;
	GString *own; /* out, where it is ours */
	FILE *file;
	gboolean failed, held;
	int depth;
	Level levels[JSON_DEPTH + 1]; /* the first is the top */
};

JsonWriter *
json_new(GString *out)
{
	JsonWriter *json = g_new0(JsonWriter, 1);

	json->out = out;
	return json;
}

JsonWriter *
json_new_file(FILE *out)
{
	JsonWriter *json = g_new0(JsonWriter, 1);

	json->out = json->own = g_string_sized_new(BLOCK);
	json->file = out;
	return json;
}

void
json_free(JsonWriter *json)
{
	if (!json)
		return;
	if (json->own)
		g_string_free(json->own, TRUE);
	g_free(json);
}

static void
flush(JsonWriter *json)
{
	if (!json->file)
		return;
	if (fwrite(json->out->str, 1, json->out->len, json->file) != json->out->len)
		json->failed = TRUE;
	g_string_truncate(json->out, 0);
}

void
json_hold(JsonWriter *json, gboolean held)
{
	json->held = held;
	if (!held && json->out->len >= BLOCK)
		flush(json);
}

/* Behind all that goes out as it is and needs no closer look. What it stops at may be no
 * UTF-8. */
static const char *
plain_end(const char *text)
{
	const guchar *p = (const guchar *)text;

	for (;;) {
		while (plain_bytes[*p] == 1)
			p++;
		if (plain_bytes[*p] == 0 || (p[1] & 0xc0) != 0x80)
			return (const char *)p;
		p += 2;
	}
}

/* A character that plain_end() stopped at, of valid text. */
static void
append_special(GString *out, const char *p)
{
	gunichar c = g_utf8_get_char(p);

	if (c == '"' || c == '\\')
		g_string_append_printf(out, "\\%c", (char)c);
	else if (c == '\n')
		g_string_append(out, "\\n");
	else if (text_unsafe(c) && c > 0xffff)
		g_string_append_printf(out, "\\u%04x\\u%04x",
			0xd800 + ((c - 0x10000) >> 10), 0xdc00 + (c & 0x3ff));
	else if (text_unsafe(c))
		g_string_append_printf(out, "\\u%04x", c);
	else
		append_bytes(out, p, (gsize)(g_utf8_next_char(p) - p));
}

static void
append_escaped(GString *out, const char *text, const char *end)
{
	g_autofree char *repaired = NULL;

	if (!text_valid(end, -1)) {
		repaired = text_repair(text, strlen(text));
		text = repaired;
		end = plain_end(text);
	}
	for (;;) {
		append_bytes(out, text, (gsize)(end - text));
		if (!*end)
			return;
		append_special(out, end);
		text = g_utf8_next_char(end);
		end = plain_end(text);
	}
}

static void
append_quoted(GString *out, const char *text)
{
	const char *end = plain_end(text);

	append_char(out, '"');
	if (*end)
		append_escaped(out, text, end);
	else
		append_bytes(out, text, (gsize)(end - text));
	append_char(out, '"');
}

static void
append_number(GString *out, gint64 value)
{
	char digits[24];
	int at = sizeof digits;
	guint64 left = value < 0 ? -(guint64)value : (guint64)value;

	do
		digits[--at] = (char)('0' + left % 10);
	while ((left /= 10) > 0);
	if (value < 0)
		digits[--at] = '-';
	append_bytes(out, digits + at, sizeof digits - (gsize)at);
}

/* What stands before a value: comma, line feed at the outermost array, key. */
static void
lead(JsonWriter *json, const char *key)
{
	GString *out = json->out;
	Level *level = &json->levels[json->depth];
	gsize n = key ? strlen(key) : 0;
	char *to;

	g_assert((key != NULL) == (json->depth > 0 && !level->array));
	if (out->len >= BLOCK && !json->held)
		flush(json);
	to = append_room(out, n + 5);
	if (level->filled)
		*to++ = ',';
	if (level->array && json->depth == 1)
		*to++ = '\n';
	level->filled = TRUE;
	if (key) {
		*to++ = '"';
		memcpy(to, key, n);
		memcpy(to + n, "\":", 2);
		to += n + 2;
	}
	*to = '\0';
	out->len = (gsize)(to - out->str);
}

static void
begin(JsonWriter *json, const char *key, gboolean array)
{
	lead(json, key);
	g_assert(json->depth < JSON_DEPTH);
	json->levels[++json->depth] = (Level){ array, FALSE };
	append_char(json->out, array ? '[' : '{');
}

static void
end(JsonWriter *json, gboolean array)
{
	const Level *level = &json->levels[json->depth];

	g_assert(json->depth > 0 && level->array == array);
	if (array && json->depth == 1 && level->filled)
		append_char(json->out, '\n');
	json->depth--;
	append_char(json->out, array ? ']' : '}');
}

void
json_object_begin(JsonWriter *json, const char *key)
{
	begin(json, key, FALSE);
}

void
json_object_end(JsonWriter *json)
{
	end(json, FALSE);
}

void
json_array_begin(JsonWriter *json, const char *key)
{
	begin(json, key, TRUE);
}

void
json_array_end(JsonWriter *json)
{
	end(json, TRUE);
}

void
json_text(JsonWriter *json, const char *key, const char *value)
{
	if (!value) {
		json_null(json, key);
		return;
	}
	lead(json, key);
	append_quoted(json->out, value);
}

void
json_int(JsonWriter *json, const char *key, gint64 value)
{
	lead(json, key);
	append_number(json->out, value);
}

void
json_bool(JsonWriter *json, const char *key, gboolean value)
{
	lead(json, key);
	append_bytes(json->out, value ? "true" : "false", value ? 4 : 5);
}

void
json_null(JsonWriter *json, const char *key)
{
	lead(json, key);
	append_bytes(json->out, "null", 4);
}

void
json_told(JsonWriter *json, const char *key, const char *text)
{
	json_text(json, key, text && *text ? text : NULL);
}

void
json_id(JsonWriter *json, const char *key, gint64 id)
{
	if (id != 0)
		json_int(json, key, id);
	else
		json_null(json, key);
}

void
json_day(JsonWriter *json, const char *key, Day day)
{
	char text[DAY_TEXT];

	json_told(json, key, day_format(day, text));
}

gboolean
json_end(JsonWriter *json)
{
	g_assert(json->depth == 0);
	g_string_append_c(json->out, '\n');
	flush(json);
	if (json->file && fflush(json->file) != 0)
		json->failed = TRUE;
	return !json->failed;
}

/* How many bytes a plain character takes that begins with this one, 0: none does. Plain
 * are ASCII and characters of two bytes but U+0080 to U+00BF, U+0340 to U+037F and U+0600
 * to U+063F, among which some are unsafe. */
static const guint8 plain_bytes[256] = {
	/* clang-format off */
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* 00 */
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* 10 */
	1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, /* 20 */
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, /* 30 */
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, /* 40 */
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, /* 50 */
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, /* 60 */
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, /* 70 */
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* 80 */
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* 90 */
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* a0 */
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* b0 */
	0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 2, 2, /* c0 */
	2, 2, 2, 2, 2, 2, 2, 2, 0, 2, 2, 2, 2, 2, 2, 2, /* d0 */
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* e0 */
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* f0 */
	/* clang-format on */
};
