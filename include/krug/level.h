/*
 * First days of new people: each gets the freest working day of the next eight weeks,
 * the earliest of equals, and none where every day is at its limit. Days once given are
 * never moved by this: the counts only say how full they are.
 */
#ifndef KRUG_LEVEL_H
#define KRUG_LEVEL_H

#include "krug/workdays.h"

#define LEVEL_DAYS 56 /* eight weeks, beginning tomorrow */

typedef struct {
	Day today;
	guint limit;		   /* people a day; 0: no limit */
	guint counts[LEVEL_DAYS];  /* [0] tomorrow: what stands on that day already */
	gboolean free[LEVEL_DAYS]; /* working days */
} Level;

/* Empty counts. */
void level_start(Level *level, Day today, guint limit, const Workdays *calendar);
/* Adds `n` to the count of a day; days outside are ignored. */
void level_add(Level *level, Day day, guint n);
/* Chooses a first day and counts it; DAY_NONE: "waits for a free day". */
Day level_take(Level *level);

#endif
