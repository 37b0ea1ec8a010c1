/*
 * A JSON writer (RFC 8259). It knows only where a comma belongs and how text is escaped;
 * output to a file goes in blocks, so a list of any length takes constant memory.
 */
#include "krug/json.h"

#include <string.h>

#include "krug/text.h"

#define BLOCK 32768 /* bytes gathered before they are written */

typedef struct {
	gboolean array;
	gboolean filled; /* an element came before */
} Level;

struct JsonWriter {
	GString *out;
	GString *own; /* out, where it is ours */
	FILE *file;
	gboolean failed;
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

static void
append_quoted(GString *out, const char *text)
{
	g_autofree char *repaired =
		text_valid(text, -1) ? NULL : text_repair(text, strlen(text));

	g_string_append_c(out, '"');
	for (const char *p = repaired ? repaired : text; *p; p = g_utf8_next_char(p)) {
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
			g_string_append_len(out, p, g_utf8_next_char(p) - p);
	}
	g_string_append_c(out, '"');
}

/* What stands before a value: comma, line feed at the outermost array, key. */
static void
lead(JsonWriter *json, const char *key)
{
	Level *level = &json->levels[json->depth];
	gboolean outer = level->array && json->depth == 1;

	g_assert((key != NULL) == (json->depth > 0 && !level->array));
	if (level->filled)
		g_string_append_c(json->out, ',');
	if (outer)
		g_string_append_c(json->out, '\n');
	level->filled = TRUE;
	if (key) {
		append_quoted(json->out, key);
		g_string_append_c(json->out, ':');
	}
	if (json->out->len >= BLOCK)
		flush(json);
}

static void
begin(JsonWriter *json, const char *key, gboolean array)
{
	lead(json, key);
	g_assert(json->depth < JSON_DEPTH);
	json->levels[++json->depth] = (Level){ array, FALSE };
	g_string_append_c(json->out, array ? '[' : '{');
}

static void
end(JsonWriter *json, gboolean array)
{
	const Level *level = &json->levels[json->depth];

	g_assert(json->depth > 0 && level->array == array);
	if (array && json->depth == 1 && level->filled)
		g_string_append_c(json->out, '\n');
	json->depth--;
	g_string_append_c(json->out, array ? ']' : '}');
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
	g_string_append_printf(json->out, "%" G_GINT64_FORMAT, value);
}

void
json_bool(JsonWriter *json, const char *key, gboolean value)
{
	lead(json, key);
	g_string_append(json->out, value ? "true" : "false");
}

void
json_null(JsonWriter *json, const char *key)
{
	lead(json, key);
	g_string_append(json->out, "null");
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
