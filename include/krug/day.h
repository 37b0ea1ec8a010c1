/*
 * Civil days of the proleptic Gregorian calendar, without zone or hour.
 * A Day counts days from 1970-01-01, so days compare and subtract as numbers; DAY_NONE is
 * "no day" and sorts before all others. As text a day is ISO 8601 YYYY-MM-DD, years 0001
 * to 9999. Month arithmetic is calendar months, clamped: 31 Jan + 1 month = 28 or 29 Feb.
 * What has an hour as well has an instant beside its day, `at`, in seconds UTC
 * (krug/clock.h); AT_NONE where the hour is not known.
 */
#ifndef KRUG_DAY_H
#define KRUG_DAY_H

#include <glib.h>

typedef gint32 Day;

#define DAY_NONE    G_MININT32
#define AT_NONE	    G_MININT64
#define DAY_SECONDS 86400
#define DAY_TEXT    11 /* bytes of a day as text, the NUL included */

typedef struct {
	int year, month, day; /* month 1-12, day 1-31 */
} DayParts;

/* DAY_NONE where there is no such date. */
Day day_from_parts(int year, int month, int day);
DayParts day_parts(Day day);
int day_month_length(int year, int month); /* 28-31; 0 for no such month */

/* Exactly YYYY-MM-DD; DAY_NONE for anything else, NULL included. */
Day day_parse(const char *text);
/* Writes into buf and returns it; the empty string for DAY_NONE. */
char *day_format(Day day, char buf[DAY_TEXT]);

Day day_add_months(Day day, int months); /* clamped; DAY_NONE stays DAY_NONE */
/* Whole ones; 0 where `to` is no later. */
int day_months_between(Day from, Day to);
int day_weekday(Day day);	  /* 1 Monday … 7 Sunday (ISO 8601) */
Day day_monday(Day day);	  /* of its week */
int day_week(Day day, int *year); /* ISO 8601 week number; year may be NULL */

/* The occurrence in `year` of a yearly date: 29 February falls on 28 February. */
Day day_yearly(int year, int month, int day);
/* The first occurrence on or after `from`. */
Day day_next_yearly(Day from, int month, int day);

#endif
