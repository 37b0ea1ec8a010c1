/*
 * Everybody with a window who was in the book by a day, and whether they were in touch
 * within it: what "active" and "coverage" are told from.
 */
#ifndef KRUG_MODEL_INSIGHT_PERSON_H
#define KRUG_MODEL_INSIGHT_PERSON_H

#include "krug/cadence.h"
#include "model/book_private.h"

typedef struct {
	gint64 contact;
	Kind kind;
	int months; /* the far end of the window */
	Day last;   /* contact by that day; DAY_NONE: none that is near enough */
	gboolean active;
} WindowPerson;

/* By number; owned, of WindowPerson. */
GArray *window_people(Book *book, Day until, GError **error);
/* NULL: nobody with a window. */
const WindowPerson *window_person(const GArray *people, gint64 contact);

#endif
