/*
 * Tags inside the change of a person; names have passed tag_check().
 */
#ifndef KRUG_MODEL_TAG_PRIVATE_H
#define KRUG_MODEL_TAG_PRIVATE_H

#include "krug/book.h"
#include "store/stmt.h"

gboolean tag_put_on(Book *book, gint64 contact, const char *name, GError **error);
gboolean tag_take_off(Book *book, gint64 contact, const char *name, GError **error);
/* Of many owners (model/owned.h): name and name_key, by the number of the tag. */
Stmt *tag_names_many(Book *book);

#endif
