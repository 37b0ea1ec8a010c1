/*
 * The weeks of the calendar in which a review was finished: of them the streak is told,
 * at the end of a review and among the measures alike.
 */
#ifndef KRUG_MODEL_STREAK_H
#define KRUG_MODEL_STREAK_H

#include "krug/day.h"
#include "model/book_private.h"

/* Mondays of the weeks with a review finished by `until`, each once, ascending; owned, of
 * Day. */
GArray *streak_weeks(Book *book, Day until, GError **error);
/* How many of them follow each other up to the i-th. */
int streak_to(const GArray *weeks, guint i);

#endif
