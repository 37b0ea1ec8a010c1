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
#define ALERT_NEVER G_MININT64

/* What rang after `since` (ALERT_NEVER: from the beginning of today) and rings no later
 * than `until`, by its instant; UTC seconds. Of a week at most: a reminder as long as it
 * is open and stands on its day, anything else unless it is over. Owned, of Alert. */
GPtrArray *alerts_load(Book *book, gint64 since, gint64 until, GError **error);

#endif
