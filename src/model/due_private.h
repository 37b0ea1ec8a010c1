/*
 * The words of what is due, for the review as well.
 */
#ifndef KRUG_MODEL_DUE_PRIVATE_H
#define KRUG_MODEL_DUE_PRIVATE_H

#include "krug/due.h"
#include "krug/reminder.h"

/* Sets standing, brief and why by the dates of the person alone, without what joins it;
 * `step` has the words of a reminder that is not the regular one. */
void due_reason(Book *book, DueRow *row, const CadenceRow *dates,
	const Reminder *reminder, const Step *step);

/* Sets standing, brief and why of the reminder as if it were all there is; the texts are
 * the caller's. */
gboolean due_words(Book *book, const Reminder *reminder, DueRow *row, GError **error);

/* due_count() of today without a query. */
gboolean due_count_today(Book *book, gint64 *n, GError **error);

#endif
