/*
 * Arrays of ids (gint64), and sets of them as sorted arrays.
 */
#ifndef KRUG_MODEL_IDS_H
#define KRUG_MODEL_IDS_H

#include "store/stmt.h"

GArray *ids_new(void);
/* Appends the first column of all rows and ends the statement. */
gboolean ids_read(GArray *ids, Stmt *q, GError **error);
/* "[1,2]", for json_each(): of rows, and thus not below 0. Owned by the caller. */
char *ids_json(const GArray *ids);
/* Ascending, each once. */
void ids_sort(GArray *ids);
/* Of sorted ids. */
gboolean ids_have(const GArray *ids, gint64 id);

#endif
