/*
 * Stretches of time over which figures are told: a week, month, quarter, half-year or
 * year of the calendar, or the last days, weeks, months or years up to today. Both ends
 * are inclusive days. As text: `2026-W47` (ISO 8601 week), `2026-11`, `2026-Q3`,
 * `2026-H1`, `2026`; rolling ones `30d`, `8w`, `12m`, `2y`. Whatever period_id() says,
 * period_parse() takes.
 */
#ifndef KRUG_PERIOD_H
#define KRUG_PERIOD_H

#include <glib.h>

#include "krug/day.h"

typedef enum {
	PERIOD_WEEK,
	PERIOD_MONTH,
	PERIOD_QUARTER,
	PERIOD_HALF,
	PERIOD_YEAR,
	PERIOD_LAST_DAYS, /* from here on: so many up to a day */
	PERIOD_LAST_WEEKS,
	PERIOD_LAST_MONTHS,
	PERIOD_LAST_YEARS,
	PERIOD_COUNT
} PeriodKind;

typedef struct {
	PeriodKind kind;
	int number;   /* of the rolling ones: how many */
	Day from, to; /* both within it */
} Period;

#define PERIOD_DAYS_MOST   36525 /* of a rolling one: a hundred years */
#define PERIOD_MONTHS_MOST 1200

/* Rolling ones end on `today`. FALSE and KRUG_ERROR_INPUT where it is no period. */
gboolean period_parse(const char *text, Day today, Period *period, GError **error);
/* The one of the calendar that `day` lies in. A rolling kind: the one that ends on it. */
Period period_of(PeriodKind kind, Day day);
/* `count` days, weeks, months or years that end on `last`. */
Period period_last(PeriodKind rolling, int count, Day last);

/* The one before, of the same kind; of rolling ones that which ends the day before. */
Period period_previous(const Period *period);
Period period_next(const Period *period);

/* Over before `today`. */
gboolean period_is_over(const Period *period, Day today);

/* Owned. The id of a rolling one means the one that ends today. */
char *period_id(const Period *period); /* "2026-Q3", "12m" */
/* "quarter 3 of 2026", "last 12 months"; "6 May 2024–5 May 2025". */
char *period_label(const Period *period, Day today);

#endif
