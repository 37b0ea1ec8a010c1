/*
 * Tags inside the change of a person; names have passed tag_check().
 */
#ifndef KRUG_MODEL_TAG_PRIVATE_H
#define KRUG_MODEL_TAG_PRIVATE_H

#include "krug/book.h"

gboolean tag_put_on(Book *book, gint64 contact, const char *name, GError **error);
gboolean tag_take_off(Book *book, gint64 contact, const char *name, GError **error);

#endif
