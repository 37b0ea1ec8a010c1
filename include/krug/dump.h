/*
 * Everything in the book as one JSON object (RFC 8259), streamed row by row: nothing is
 * left behind but derived tables and the journal. Days are YYYY-MM-DD, instants UTC
 * seconds, "not told" is null.
 */
#ifndef KRUG_DUMP_H
#define KRUG_DUMP_H

#include "krug/book.h"
#include "krug/json.h"

gboolean dump_json(Book *book, JsonWriter *json, GError **error);

#endif
