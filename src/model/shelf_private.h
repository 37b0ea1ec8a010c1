/* What the files of the shelf share: rows, topics, one way to change them. */
#ifndef KRUG_MODEL_SHELF_PRIVATE_H
#define KRUG_MODEL_SHELF_PRIVATE_H

#include "krug/shelf.h"
#include "model/record.h"

/* One row of table shelf_given. */
typedef struct {
	gint64 id, item, contact;
	Day day;
	gint64 interaction;
} ShelfGivenRow;

/* Between commas, each trimmed, none empty; owned. */
char **shelf_topics(const char *text);

/* One change, with the line of the item as an argument of its sentence. */
gboolean shelf_change(Book *book, const char *action, const ShelfItem *item,
	BookAction run, void *data, GError **error);

#endif
