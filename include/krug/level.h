/*
 * Which day a reminder stands on. At most so many people a day; promises, answers,
 * deadlines and dates count but never move; regular contacts and first follow-ups are
 * spread within their own windows on working days, one person of an organization a week;
 * who is late is spread over the next ten working days. Who has a day that is still right
 * keeps it: for a newcomer nothing moves. Pure: how full days are is asked for.
 */
#ifndef KRUG_LEVEL_H
#define KRUG_LEVEL_H

#include "krug/workdays.h"

#define LEVEL_LATE_DAYS 10 /* working days over which who is late is spread */

/* What holds for all reminders. */
typedef struct {
	Day today;
	Day start;   /* the first day that is still proposed: today or a later one */
	guint limit; /* people a day; 0: no limit */
	const Workdays *calendar;
} LevelRule;

/* What a reminder allows. Any day may be DAY_NONE. */
typedef struct {
	Day opens, closes;
	Day hidden_until; /* by a pause, or while an answer is waited for */
	Day own;	  /* chosen: a snooze, a first day, the day of a promise */
} LevelSpan;

typedef enum {
	LEVEL_NOWHERE, /* it has no dates */
	LEVEL_OWN,     /* its own day, working day or not */
	LEVEL_WINDOW,  /* a working day before it closes */
	LEVEL_LATE,    /* no such day is left: one of the next ten working days */
} LevelMode;

/* The days it may stand on, inclusive. */
typedef struct {
	LevelMode mode;
	Day from, to;
} LevelPlace;

LevelPlace level_place(const LevelRule *rule, const LevelSpan *span);

/* How full days are, without the reminder that is asked for. */
typedef struct {
	guint (*people)(void *data, Day day);
	guint (*dates)(void *data, Day day); /* birthdays and the like */
	/* Somebody else of its organization stands in the week of that day. */
	gboolean (*taken)(void *data, Day day);
	void *data;
} LevelLoad;

/* A day once given is still right; that of a reminder whose day has passed is not. */
gboolean level_fits(const LevelRule *rule, const LevelSpan *span, const LevelPlace *place,
	Day day, const LevelLoad *load);
/* The first day that has room; DAY_NONE: "waits for a free day". A day full of dates
 * alone has none, unless all of them are: a large address book has birthdays every day.
 */
Day level_find(const LevelRule *rule, const LevelPlace *place, const LevelLoad *load);
gboolean level_is_full(const LevelRule *rule, Day day, const LevelLoad *load);

/* Why it stands on its day, or on none. */
typedef enum {
	LEVEL_WHY_NOTHING, /* its own day, or the first that was left */
	LEVEL_WHY_FULL,	   /* so many stood there already */
	LEVEL_WHY_COMPANY, /* one person of an organization a week */
	LEVEL_WHY_LATE,	   /* so many who are more urgent do */
	LEVEL_WHY_ONCE,	   /* a day it was given before, and keeps */
	LEVEL_WHY_WAITS,   /* every day is full */
	LEVEL_WHY_WAITS_COMPANY,
} LevelReason;

typedef struct {
	LevelReason reason;
	Day from; /* where it would stand else */
} LevelWhy;

LevelWhy level_why(
	const LevelRule *rule, const LevelSpan *span, Day day, const LevelLoad *load);
/* "moved from mon 5 dec: 5 people that day already"; NULL where there is nothing to say.
 * Owned by the caller; `company` is the name of the organization. */
char *level_words(const LevelWhy *why, const LevelRule *rule, const char *company);

/* First days of new people: each gets the freest working day of the next eight weeks, the
 * earliest of equals, and none where every day is at its limit. */
#define LEVEL_DAYS 56 /* eight weeks, beginning tomorrow */

typedef struct {
	Day today;
	guint limit;		  /* people a day; 0: no limit */
	guint counts[LEVEL_DAYS]; /* [0] tomorrow: people who stand on that day already */
	guint dates[LEVEL_DAYS];  /* birthdays and the like */
	gboolean free[LEVEL_DAYS]; /* working days */
} Level;

/* Empty counts. */
void level_start(Level *level, Day today, guint limit, const Workdays *calendar);
/* Adds `n` to a count of a day; days outside are ignored. */
void level_add(Level *level, Day day, guint n);
void level_add_dates(Level *level, Day day, guint n);
/* Chooses a first day and counts it; DAY_NONE: "waits for a free day". Of equally free
 * days one whose week is not taken comes first; taken may be NULL. */
Day level_take(Level *level, gboolean (*taken)(void *data, Day day), void *data);

#endif
