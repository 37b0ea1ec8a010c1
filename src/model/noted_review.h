/*
 * The day of the next review, one row each: open until a later review of its kind is
 * finished, so that the agenda and the calendar have it.
 */
#ifndef KRUG_MODEL_NOTED_REVIEW_H
#define KRUG_MODEL_NOTED_REVIEW_H

#include "krug/vocab.h"
#include "model/record.h"

#define REVIEW_DATE_WEEKLY "weekly"

typedef struct {
	gint64 id;
	char *uid;
	char *kind; /* weekly, month, quarter, half, year */
	Day day;
	int state; /* ReminderState */
} ReviewDate;

void review_date_free(ReviewDate *date);
/* NULL without error where there is none. */
ReviewDate *review_date_load(Book *book, gint64 id, GError **error);
/* The open ones by day; owned, of ReviewDate. */
GPtrArray *review_dates_open(Book *book, GError **error);
const char *review_date_title(const ReviewDate *date); /* "weekly review" */

/* Inside a change: those of a kind are done; a new one of that day (DAY_NONE: none). */
gboolean review_date_put(Book *book, const char *kind, Day day, GError **error);

/* The same, where the open one is not that one already. */
gboolean review_date_need(Book *book, const char *kind, Day day, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(ReviewDate, review_date_free)

#endif
