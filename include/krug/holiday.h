/*
 * Holidays on which people are greeted: what they are called, the words of a greeting and
 * the rule of their day. They are data (data/holidays/default.holidays tells the form),
 * over which the user's own file is read. Pure: no SQL, no clock, no I/O. They are not
 * the days off of krug/workdays.h.
 */
#ifndef KRUG_HOLIDAY_H
#define KRUG_HOLIDAY_H

#include "krug/day.h"

/* Borrowed from its set. */
typedef struct {
	const char *id; /* "new-year" */
	/* The day: */
	int month, day; /* a yearly date; or, with `day` 0, */
	int weekday;	/* ISO 8601, of that month: */
	int nth;	/* 1 to 5, -1 the last; or, with `month` 0, */
	int of_year;	/* the n-th day of the year */
} Holiday;

typedef struct HolidaySet HolidaySet;

HolidaySet *holiday_set_new(void); /* as shipped, in the order of the file */
/* Reads a user's file over what is there: a section changes the holiday of its name or
 * adds one, "off = yes" takes one away. INPUT names file, section and key; the set is
 * then as before. */
gboolean holiday_set_read(
	HolidaySet *set, const char *text, const char *file, GError **error);
void holiday_set_free(HolidaySet *set);

const Holiday *holiday_at(const HolidaySet *set, guint i); /* NULL: past the end */
const Holiday *holiday_find(const HolidaySet *set, const char *id); /* NULL: none */
/* "New Year"; owned. */
char *holiday_title(const HolidaySet *set, const Holiday *holiday, const char *lang);
/* What a letter in that language says of it: "с Новым годом"; "" where none is written of
 * it. Owned. */
char *holiday_greeting(const HolidaySet *set, const Holiday *holiday, const char *lang);

/* DAY_NONE in a year that has none, as of a fifth Friday. */
Day holiday_in(const Holiday *holiday, int year);
Day holiday_next(const Holiday *holiday, Day from); /* the first on or after */

G_DEFINE_AUTOPTR_CLEANUP_FUNC(HolidaySet, holiday_set_free)

#endif
