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
#include "krug/query.h"
#include "krug/vocab.h"

#define CALENDAR_KEEP_DAYS  30
#define CALENDAR_WEEKS_MOST 520
#define CALENDAR_NO_ALARM   G_MAXINT

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
	gboolean done; /* of a cancelled one: it was done, not dropped */
	gboolean task; /* something to do (a reminder, a deadline), no meeting or date */
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

/* When items ring. */
typedef struct {
	gboolean quiet;	 /* never */
	int meeting;	 /* minutes before a meeting */
	int date_days;	 /* days before a date, or what lasts all day; from 1 on */
	int date_minute; /* of that day */
	int minute;	 /* of the day, at which reminders begin and ring */
} CalendarAlarms;

/* As the settings of the book have it. */
CalendarAlarms calendar_alarms(Book *book);
/* Changes what `text` names, by commas: "30m" before meetings, "2d" before dates, "09:00"
 * for reminders; "none" for no alarm at all. INPUT for anything else. */
gboolean calendar_alarms_read(CalendarAlarms *alarms, const char *text, GError **error);

typedef enum {
	CALENDAR_NAMES, /* as the setting calendar.names says */
	CALENDAR_NAMES_SHOWN,
	CALENDAR_NAMES_NEUTRAL,
} CalendarNames;

/* How a reminder without an hour of its own stands there. */
typedef enum {
	CALENDAR_WINDOWS, /* as the setting calendar.windows says */
	CALENDAR_WINDOWS_HOUR,
	CALENDAR_WINDOWS_DAY,
} CalendarWindows;

/* What of the book is wanted. All zero: everything, as the settings say. What was
 * cancelled goes by the same choice. */
typedef struct {
	const Query *query; /* of these people alone; NULL: all, and what is of nobody */
	guint64 kinds;	    /* of calendar_kinds_read(); 0: all */
	int weeks;	    /* within so many weeks from today (of what is past, back from
			       today); 0: all */
	CalendarNames names;
	CalendarWindows windows;
	const CalendarAlarms *alarms; /* NULL: calendar_alarms() */
} CalendarChoice;

/* Adds what `text` names, by commas: kinds of reminders, dates, meetings, interviews,
 * events. INPUT where a word is none of them. */
gboolean calendar_kinds_read(const char *text, guint64 *kinds, GError **error);
/* "regular, promise, …, dates, meetings": owned. */
char *calendar_kinds_words(void);

/* Calls fn for every item that is chosen (NULL: all), person by person, one at a time:
 * memory does not grow with the book. Strings live until fn returns. It stops where fn
 * returns FALSE with its error. */
typedef gboolean (*CalendarEach)(const CalendarItem *item, void *data, GError **error);
gboolean calendar_each(Book *book, const CalendarChoice *choice, CalendarEach fn,
	void *data, GError **error);
/* The same in parts, so that nobody is locked out meanwhile and a key is heard: each step
 * hands out about `most` items or a few more, and *more tells whether any are left.
 * choice is read at once. What changes between two steps may be missed: begin anew then.
 */
typedef struct CalendarWalk CalendarWalk;
CalendarWalk *calendar_walk_new(Book *book, const CalendarChoice *choice, GError **error);
gboolean calendar_walk_step(CalendarWalk *walk, guint most, CalendarEach fn, void *data,
	gboolean *more, GError **error);
void calendar_walk_free(CalendarWalk *walk);
/* How many calendar_each() would hand out, of which tasks. Either may be NULL. */
gboolean calendar_count(Book *book, const CalendarChoice *choice, guint *items,
	guint *tasks, GError **error);
/* What was: the entries of the timeline in the order they were logged, as items that
 * begin then; kinds and alarms are of no matter. In parts, as calendar_walk_step() goes:
 * each step hands out `most` entries at most of those looked at. */
typedef struct CalendarPast CalendarPast;
CalendarPast *calendar_past_new(Book *book, const CalendarChoice *choice, GError **error);
gboolean calendar_past_step(CalendarPast *past, guint most, CalendarEach fn, void *data,
	gboolean *more, GError **error);
void calendar_past_free(CalendarPast *past);
gboolean calendar_past_count(
	Book *book, const CalendarChoice *choice, guint *items, GError **error);
/* What tells whether a file made of all items is still what they are: changes with every
 * SEQUENCE. Owned. */
char *calendar_state(Book *book, GError **error);
/* For one UID, where there is such an item. */
gboolean calendar_one(
	Book *book, const char *uid, CalendarEach fn, void *data, GError **error);
/* Calls fn for the next item of one person that has an hour or a day and is not over, if
 * there is one; dates that come every year are none. */
gboolean calendar_next(
	Book *book, gint64 contact, CalendarEach fn, void *data, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(CalendarWalk, calendar_walk_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CalendarPast, calendar_past_free)

#endif
