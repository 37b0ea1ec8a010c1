/*
 * Who has heard my news, inside a change: by an entry, by the step that asks for it, by a
 * tick. A person has one open step for all the news that are to be told; it is done with
 * the last of them.
 */
#ifndef KRUG_MODEL_HEARD_H
#define KRUG_MODEL_HEARD_H

#include "model/book_private.h"

gboolean heard_one(Book *book, gint64 news, gint64 contact, Day day, GError **error);
/* Everything they had not heard. */
gboolean heard_all(Book *book, gint64 contact, Day day, GError **error);

/* What was said to whom. */
typedef struct {
	const GArray *contacts; /* gint64 */
	Day day;
	const char *text;
	gboolean update; /* it was told as my news */
} Telling;

/* The news it names: half of their words where they were told as news, else all. */
gboolean heard_in(Book *book, const Telling *telling, GError **error);

/* Not yet, after all: the step that was done by it is open again, unless one that stands
 * for other news is. */
gboolean heard_not(Book *book, gint64 news, gint64 contact, GError **error);
/* That entry goes: who heard them by it alone has not heard them. */
gboolean heard_back(
	Book *book, const Telling *telling, gint64 interaction, GError **error);

/* The step of a person after something changed: it stands for the latest of what they
 * have not heard; with nothing left it gets that state. */
gboolean heard_settle(
	Book *book, gint64 contact, const char *nothing_left, GError **error);

#endif
