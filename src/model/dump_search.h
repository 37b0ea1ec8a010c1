/*
 * The sections of a dump about the search for work (src/model/dump.c); load.c reads them
 * back. One object a row, with what hangs from it.
 */
#ifndef KRUG_MODEL_DUMP_SEARCH_H
#define KRUG_MODEL_DUMP_SEARCH_H

#include "krug/json.h"
#include "model/book_private.h"

/* Pages as those of dump_rows.h. */
gboolean dump_applications(
	Book *book, JsonWriter *json, int limit, gint64 *after, int *n, GError **error);
gboolean dump_interviews(
	Book *book, JsonWriter *json, int limit, gint64 *after, int *n, GError **error);

#endif
