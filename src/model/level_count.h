/*
 * What stands on a day and in a week, by the index of the table `level`: no count costs
 * more in a large book.
 */
#ifndef KRUG_MODEL_LEVEL_COUNT_H
#define KRUG_MODEL_LEVEL_COUNT_H

#include "krug/day.h"
#include "model/book_private.h"

/* Contacts that are levelled, first follow-ups and telling news, which would fall on one
 * day for all; the others never move. */
#define LEVEL_KINDS "('regular', 'follow-up', 'news')"

/* Counted no further than `enough`. */
#define LEVEL_ENOUGH 51 /* more than any limit */
gboolean level_count_people(Book *book, Day day, guint enough, guint *n, GError **error);
gboolean level_count_dates(Book *book, Day day, guint enough, guint *n, GError **error);
/* Appends the ids of the organizations a person works at. */
gboolean level_companies(Book *book, gint64 contact, GArray *companies, GError **error);
/* Somebody else of one of them stands in the week of that day. */
gboolean level_is_taken(Book *book, const GArray *companies, gint64 contact, Day day,
	gboolean *taken, GError **error);

#endif
