/*
 * Writing JSON (RFC 8259) piece by piece. Output is UTF-8; broken bytes become U+FFFD,
 * and everything text_clean() would replace as harmful is escaped as \uXXXX, so that
 * nothing is lost and a terminal is safe. Each element of an outermost array stands on
 * its own line. A key is NULL inside an array and at the top, else a word of ours that
 * needs no escape; a NULL text is null. Wrong nesting is a programming error and aborts.
 * Depth is at most JSON_DEPTH.
 */
#ifndef KRUG_JSON_H
#define KRUG_JSON_H

#include <glib.h>
#include <stdio.h>

#include "krug/day.h"

#define JSON_DEPTH 32

typedef struct JsonWriter JsonWriter;

JsonWriter *json_new(GString *out);   /* appends to out, borrowed */
JsonWriter *json_new_file(FILE *out); /* in blocks; the rest by json_end() */
void json_free(JsonWriter *json);

void json_object_begin(JsonWriter *json, const char *key);
void json_object_end(JsonWriter *json);
void json_array_begin(JsonWriter *json, const char *key);
void json_array_end(JsonWriter *json);

void json_text(JsonWriter *json, const char *key, const char *value);
void json_int(JsonWriter *json, const char *key, gint64 value);
void json_bool(JsonWriter *json, const char *key, gboolean value);
void json_null(JsonWriter *json, const char *key);
/* What the book has as "", 0 or DAY_NONE where it was not told is null. */
void json_told(JsonWriter *json, const char *key, const char *text);
void json_id(JsonWriter *json, const char *key, gint64 id);
void json_day(JsonWriter *json, const char *key, Day day);

/* While it is held what is said is only gathered: for as long as a book is being read,
 * since whoever takes the file may be slow. */
void json_hold(JsonWriter *json, gboolean held);

/* Ends the text with a line feed and writes it out; FALSE where the file refused a byte.
 */
gboolean json_end(JsonWriter *json);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(JsonWriter, json_free)

#endif
