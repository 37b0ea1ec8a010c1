/*
 * How many values were given to one person and got from them.
 */
#ifndef KRUG_MODEL_GIVEN_COUNT_H
#define KRUG_MODEL_GIVEN_COUNT_H

#include "model/book_private.h"

/* In entries that were held after one day and until another. */
gboolean given_count(Book *book, gint64 contact, Day after, Day until, int *gave,
	int *got, GError **error);

#endif
