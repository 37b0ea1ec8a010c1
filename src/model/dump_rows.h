/*
 * Entries and reminders in the dump of the book, by the thousand: their rows go out as
 * they are read, beside the rows that hang from them.
 */
#ifndef KRUG_MODEL_DUMP_ROWS_H
#define KRUG_MODEL_DUMP_ROWS_H

#include "krug/json.h"
#include "model/book_private.h"

/* Those behind *after, at most `limit`, as objects; *after becomes the last one, *n how
 * many there were. */
gboolean dump_interactions(
	Book *book, JsonWriter *json, int limit, gint64 *after, int *n, GError **error);
gboolean dump_reminders(
	Book *book, JsonWriter *json, int limit, gint64 *after, int *n, GError **error);

#endif
