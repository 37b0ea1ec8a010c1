/*
 * Working days of a country: weekends, public holidays and the days a government moves.
 * Years with a published decree ship as data (data/calendars); any other year is built
 * from the statutory holidays and is provisional (Russia: Labour Code, articles 111 and
 * 112).
 */
#ifndef KRUG_WORKDAYS_H
#define KRUG_WORKDAYS_H

#include "krug/day.h"

typedef struct Workdays Workdays;

extern const char *const workdays_choices[]; /* ended by NULL */

/* One of workdays_choices, "none" is bare Monday to Friday; NULL and error for others. */
Workdays *workdays_new(const char *name, GError **error);
/* The text of a calendar file; data/calendars/ru.calendar tells its form. */
Workdays *workdays_new_from_text(const char *text, GError **error);
void workdays_free(Workdays *cal);

gboolean workday_is(const Workdays *cal, Day day);
/* Built without a decree: days off of this year may still change. */
gboolean workdays_provisional(const Workdays *cal, int year);

/* The n-th working day after `day` (before it for n < 0); n = 0: as workdays_next(). */
Day workdays_add(const Workdays *cal, Day day, int n);
Day workdays_next(const Workdays *cal, Day day);	     /* the first on or after */
int workdays_between(const Workdays *cal, Day from, Day to); /* in (from, to], or minus */

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Workdays, workdays_free)

#endif
