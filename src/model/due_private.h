/*
 * The words of what is due, for the review as well.
 */
#ifndef KRUG_MODEL_DUE_PRIVATE_H
#define KRUG_MODEL_DUE_PRIVATE_H

#include "krug/due.h"
#include "krug/reason.h"
#include "krug/reminder.h"

/* The reason by the dates of the person as if the reminder were all there is, without
 * what joins it. Text, borrowed by what is returned, and since: of one that is not the
 * regular one (step_words()); of a step that waits for no answer the dates of the person
 * may be none. */
Reason due_reason(Book *book, const CadenceRow *dates, const Reminder *reminder,
	const char *text, Day since);

/* Sets standing, brief and why of the reminder as if it were all there is; the texts are
 * the caller's. */
gboolean due_words(Book *book, const Reminder *reminder, DueRow *row, GError **error);

/* due_count() of today without a query. */
gboolean due_count_today(Book *book, gint64 *n, GError **error);

#endif
