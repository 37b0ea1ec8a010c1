/*
 * Important dates that come back every year: the next occurrence, the years it turns, and
 * the heads-up three working days before. 29 February falls on 28 February in other
 * years.
 */
#ifndef KRUG_OCCASION_H
#define KRUG_OCCASION_H

#include "krug/workdays.h"

#define HEADS_UP_WORKDAYS 3

typedef struct {
	int year; /* 0 where it is not known */
	int month, day;
} OccasionDate;

typedef struct {
	Day day;      /* DAY_NONE where the date is none */
	Day heads_up; /* a working day, HEADS_UP_WORKDAYS before; may lie in the past */
	int years; /* it turns then; 0 where the year is not known or is that very one */
} OccasionNext;

/* The first occurrence on or after `from`, never before the date itself. */
OccasionNext occasion_next(OccasionDate date, Day from, const Workdays *calendar);

/* "YYYY-MM-DD", or "--MM-DD" without a year; FALSE and `date` untouched for anything
 * else. 29 February is taken without a year and in leap years. */
gboolean occasion_parse(const char *text, OccasionDate *date);
/* The same text; owned by the caller. */
char *occasion_format(OccasionDate date);

#endif
