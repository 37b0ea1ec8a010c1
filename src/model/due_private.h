/*
 * The words of what is due, for the review as well.
 */
#ifndef KRUG_MODEL_DUE_PRIVATE_H
#define KRUG_MODEL_DUE_PRIVATE_H

#include "krug/due.h"
#include "krug/reminder.h"

/* Sets standing, brief and why of the reminder as if it were all there is; the texts are
 * the caller's. */
gboolean due_words(Book *book, const Reminder *reminder, DueRow *row, GError **error);

#endif
