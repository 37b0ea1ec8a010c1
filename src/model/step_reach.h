/*
 * By which channel a step goes on its day: hours_reach() with what the book knows of the
 * person.
 */
#ifndef KRUG_MODEL_STEP_REACH_H
#define KRUG_MODEL_STEP_REACH_H

#include "krug/book.h"
#include "krug/vocab.h"

/* before: by which the letter before it goes, where that is not in the book yet;
 * CHANNEL_NONE: the book knows. reach REACH_NONE and address NULL where nothing fits;
 * address is owned. */
gboolean step_reach(Book *book, gint64 contact, ReminderKind kind, Day day,
	Channel before, Reach *reach, char **address, GError **error);

#endif
