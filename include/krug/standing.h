/*
 * How a person stands with me today, and in which order people come "by urgency".
 * Pure functions of a row of dates and today: nothing here changes at midnight but the
 * day that is passed in. Precedence: archived > owed > overdue or ready by a step >
 * paused > snoozed > waiting > overdue > ready > resting > new.
 */
#ifndef KRUG_STANDING_H
#define KRUG_STANDING_H

#include "krug/day.h"
#include "krug/vocab.h"

#define FAR_MONTH 30 /* days a month counts in `far` */
#define FAR_STEP  30 /* `far` of every step */

/* The derived dates of one contact (table `cadence`). Windows are inclusive; an "until"
 * is the first day on which it holds no longer. Any day may be DAY_NONE. */
typedef struct {
	gboolean archived;
	Day last_day;	   /* the last contact; DAY_NONE: never in touch */
	Day opens, closes; /* of the regular reminder */
	int far;	   /* upper end of the window, months × FAR_MONTH; 0: none */
	Day step_opens, step_closes; /* the earliest of the open steps */
	Day hour_opens;		     /* the same of those that close in hours */
	gint64 hour_closes;	     /* the instant; 0: there is none */
	gint64 now; /* the instant of reading, at which hours that closed earlier today
		       are overdue; 0: days alone count. Not stored */
	Day owed_since;	   /* the oldest message I owe an answer, or the day
			      until which that answer is snoozed */
	Day waiting_until; /* the latest message that waits for theirs */
	int silences;	   /* in a row, the one waited for included */
	Day paused_until, snoozed_until;
} CadenceRow;

Standing standing_of(const CadenceRow *row, Day today);

/* The standing is that of an open step (true for owed as well, which an answer gives). */
gboolean standing_by_step(const CadenceRow *row, Day today);
/* A deadline in hours is open. Such people are the first group of the list, GROUP_HOURS,
 * whatever their standing; the other groups are standings. */
gboolean standing_by_hours(const CadenceRow *row, Day today);
#define GROUP_HOURS 0
int standing_group(const CadenceRow *row, Day today);
/* Pause, snooze of the person or waiting: the regular reminder is not to be shown. */
gboolean standing_hides_regular(const CadenceRow *row, Day today);
/* Silences that are complete today: two of them propose a pause of one full window. */
int standing_silences(const CadenceRow *row, Day today);
/* New, has a window, but no first day could be found within the limit a day. */
gboolean standing_waits_for_day(const CadenceRow *row, Day today);

/* The date that belongs to the standing: since when owed, when the window or step closed
 * or closes, until when waiting, snoozed or paused, when it opens. DAY_NONE without. */
Day standing_date(const CadenceRow *row, Day today);
/* Days owed, days late (from 1), days left (0 on the last day), days until the date. */
int standing_days(const CadenceRow *row, Day today);

/* One open step. `snoozed_until` hides it before that day. */
typedef struct {
	gint64 id;
	ReminderKind kind;
	Day opens, due, closes, snoozed_until;
	Day since; /* retry, answer: the day of the message; their promise: its day */
	const char *text; /* what was promised or noted; borrowed, may be NULL */
	gint64 closes_at; /* the instant of a deadline in hours; 0: it is one in days */
} Step;

/* Sets the dates of steps and hours; a snoozed step counts from its day on, news that are
 * told with the regular contact do not count. Its dates must be there. */
void standing_set_steps(CadenceRow *row, const Step *steps, gsize n);
/* Index of the step whose reason is shown today: of the overdue ones, else of the open
 * ones, that which closes first; -1 where none is open. */
gssize standing_step(const Step *steps, gsize n, Day today);

/* What the order "by urgency" compares: build with urgency_of(), then set the rest. */
typedef struct {
	Standing standing;
	Day date;	       /* standing_date() */
	int far;	       /* of what gives the standing; for overdue only */
	gint64 deadline;       /* instant an open deadline in hours closes, 0: none */
	const char *sort_name; /* borrowed; NULL sorts first */
	gint64 id;
} Urgency;

Urgency urgency_of(const CadenceRow *row, Day today);
/* Open hour deadlines by closing, then name; owed by age; overdue by days late ÷ far,
 * then close, then name; ready by days left; the rest by group and date, then name. Total
 * and transitive. */
int urgency_compare(const Urgency *a, const Urgency *b, Day today);

/* People with the same far are ordered by their closing alone, so each far is one index
 * range; this merges the heads of two ranges: <0 where (far_a, closes_a) comes first. */
int overdue_compare(int far_a, Day closes_a, int far_b, Day closes_b, Day today);

#endif
