/*
 * Settings that lie in the book: those that change a date or a word in an export. Names,
 * defaults and checks are the rows of krug/config.h whose place is CONFIG_BOOK; only what
 * differs from the default is stored. A change is undone like any other.
 */
#ifndef KRUG_SETTING_H
#define KRUG_SETTING_H

#include "krug/book.h"

/* The value in normal form, or the default; owned. A name without row is a programming
 * error. Where the book cannot be read the default is given. */
char *setting_get(Book *book, const char *name);
gboolean setting_is_set(Book *book, const char *name);
/* One change, "setting"; value NULL returns to the default. NOT_FOUND where there is no
 * such setting, INPUT where it is not the book's or the value does not fit. */
gboolean setting_set(Book *book, const char *name, const char *value, GError **error);

#endif
