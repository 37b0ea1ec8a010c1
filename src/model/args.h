/*
 * Arguments of a change for its sentence in the history: a flat JSON object of texts.
 */
#ifndef KRUG_MODEL_ARGS_H
#define KRUG_MODEL_ARGS_H

#include "krug/book.h"

/* Pairs of name and value, ended by NULL; a value of NULL is left out. Owned. */
char *change_args(const char *name, ...) G_GNUC_NULL_TERMINATED;
/* {"who": shown name, "id": "12"} of a contact that is in the book, and one more pair
 * where `name` is not NULL. Owned. */
char *change_args_who(Book *book, gint64 contact, const char *name, const char *value);

#endif
