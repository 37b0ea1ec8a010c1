/*
 * What rings: reminders at their hour, meetings a quarter of an hour before, whole days
 * at nine of the day before, as in the exported calendar. Nothing runs in the background:
 * who asks says since when.
 */
#ifndef KRUG_ALERT_H
#define KRUG_ALERT_H

#include "krug/book.h"

/* Strings owned, never NULL. */
typedef struct {
	gint64 at;   /* UTC seconds */
	char *title; /* "Anna Petrova", "14:00 Ivan Li" */
	char *text;  /* "thank-you: Яндекс"; "" for nothing more */
} Alert;

void alert_free(Alert *alert);
/* What rang after `since` and rings no later than `until`, and is open still, by its
 * instant; UTC seconds. No further back than the beginning of today: what has passed is
 * in the list. Owned, of Alert. */
GPtrArray *alerts_load(Book *book, gint64 since, gint64 until, GError **error);

#endif
