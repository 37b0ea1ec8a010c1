/*
 * Recurrence rules (RFC 5545, 3.3.10) as a test that a day passes or fails. Walking days
 * costs the same whatever the rule says, unlike looking for the next day that fits, which
 * for a rule that no day fits never ends. So rules within a day are refused, and numbers
 * of weeks, which nobody writes.
 */
#ifndef EXCHANGE_ICAL_RULE_H
#define EXCHANGE_ICAL_RULE_H

#include "krug/day.h"

#define ICAL_RULE_LIST 64    /* BYDAY with numbers, BYSETPOS */
#define ICAL_RULE_DAYS 30000 /* of a series that are counted: over eighty years */

typedef enum { ICAL_DAILY, ICAL_WEEKLY, ICAL_MONTHLY, ICAL_YEARLY } IcalFreq;

typedef struct {
	IcalFreq freq;
	int interval;
	int count;	  /* 0: none */
	Day until;	  /* DAY_NONE: none; inclusive */
	int until_second; /* of that day, -1: the whole day */
	gboolean until_utc;
	int second; /* of the day, of BYHOUR and BYMINUTE; -1: that of the start */
	int first;  /* weekday a week begins with, 1 Monday … 7 */
	guint months, days, days_back; /* bits of BYMONTH, BYMONTHDAY, counted back */
	guint weekdays;		       /* bits 1 … 7 of BYDAY without number */
	struct {
		int at, weekday;
	} nth[ICAL_RULE_LIST]; /* BYDAY with number */
	int n_nth;
	int places[ICAL_RULE_LIST]; /* BYSETPOS */
	int n_places;
	guchar year_days[367], year_days_back[367];
	gboolean by_year_day;
} IcalRule;

/* FALSE and a translated reason where the rule is not understood. */
gboolean ical_rule_read(const char *text, IcalRule *rule, const char **why);
/* Appends the days of the rule from `from` to `until` of a series that begins on `start`.
 * always: that is its first day whatever the rule says. Each day that is looked at takes
 * one off *steps; FALSE once none is left, or where the series is counted from too long
 * ago. */
gboolean ical_rule_days(const IcalRule *rule, Day start, gboolean always, Day from,
	Day until, gint64 *steps, GArray *days);

#endif
