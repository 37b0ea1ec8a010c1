/* One change of many people: done, told and undone together. */
#ifndef KRUG_MODEL_CHANGE_ALL_H
#define KRUG_MODEL_CHANGE_ALL_H

#include "krug/book.h"

typedef gboolean (*ChangeEach)(
	Book *book, gint64 contact, const void *data, GError **error);

/* people: of gint64. `each` is a change by itself, of which this is the same action; what
 * is told of it are the names, and one more pair where `name` is not NULL. */
gboolean change_all(Book *book, const char *action, const GArray *people,
	const char *name, const char *value, ChangeEach each, const void *data,
	GError **error);

#endif
