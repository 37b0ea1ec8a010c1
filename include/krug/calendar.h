/*
 * What the book puts on a calendar: regular reminders, steps, important dates and planned
 * meetings as plain items, without any calendar format. Each has a permanent UID;
 * SEQUENCE rises by one whenever what is shown changed, also through undo and redo, and
 * never falls (RFC 5545, 3.8.7.4). What was done, dropped or deleted stays as a cancelled
 * item for CALENDAR_KEEP_DAYS with a neutral summary.
 */
#ifndef KRUG_CALENDAR_H
#define KRUG_CALENDAR_H

#include "krug/book.h"

#define CALENDAR_KEEP_DAYS 30
#define CALENDAR_NO_ALARM  G_MAXINT

typedef struct {
	const char *uid;
	gint64 start;	 /* UTC seconds; of an item with an hour */
	int minutes;	 /* its length */
	Day day;	 /* of an all-day item, else DAY_NONE */
	Day last_day;	 /* of one of several days, inclusive; else DAY_NONE */
	gboolean yearly; /* repeats on the month and day of `day`; 29 February falls on
			    the last day of February */
	gboolean busy;	 /* takes time (a meeting); a reminder does not */
	gboolean cancelled;
	const char *summary;
	const char *description; /* "" for none; may have line breaks */
	const char *location;	 /* "" for none */
	int alarm;		 /* seconds from the start, or CALENDAR_NO_ALARM */
	int sequence;
	gint64 modified; /* UTC seconds */
} CalendarItem;

/* Moves open reminders whose day has passed to their next day and brings UIDs, hashes and
 * sequence numbers up to date, in one transaction outside undo. A second call on the same
 * day of an unchanged book writes nothing. Call before calendar_each(). */
gboolean calendar_roll(Book *book, GError **error);

/* Calls fn for every item, person by person, one at a time: memory does not grow with the
 * book. Strings live until fn returns. It stops where fn returns FALSE with its error. */
typedef gboolean (*CalendarEach)(const CalendarItem *item, void *data, GError **error);
gboolean calendar_each(Book *book, CalendarEach fn, void *data, GError **error);
/* Calls fn for the next item of one person that has an hour or a day and is not over, if
 * there is one; dates that come every year are none. */
gboolean calendar_next(
	Book *book, gint64 contact, CalendarEach fn, void *data, GError **error);

#endif
