/*
 * Reckoning from a row of dates that was read already: for the list, due and review.
 */
#ifndef KRUG_MODEL_RECKON_PRIVATE_H
#define KRUG_MODEL_RECKON_PRIVATE_H

#include "krug/reckon.h"
#include "model/book_private.h"

/* `reminder` is set only where a step gives the standing. */
gboolean reckon_row(Book *book, gint64 contact, const CadenceRow *row, Reckoning *out,
	GError **error);
/* Reads the text of a step, owned by the caller, and the day it goes back to; both are
 * set in the step. */
gboolean reckon_step_words(Book *book, Step *step, char **text, GError **error);
/* "9 days late. Waits for a free day."; owned. */
char *reckon_waits(const char *why);

#endif
