/*
 * Periods reckoned from their days alone: the calendar ones begin with a month or a
 * Monday, the rolling ones end where they are told to. Nothing here leaves the years that
 * a Day can be written in.
 */
#include "krug/period.h"

#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"

/* What a kind is made of. */
typedef struct {
	int months; /* 0: days */
	int days;
	char letter; /* in its text: of a calendar one before the number */
	int numbers; /* of a calendar one: how many a year has, 0 none told */
} Kind;

static const Kind kinds[PERIOD_COUNT];

#define FIRST_DAY day_from_parts(1, 1, 1)
#define LAST_DAY  day_from_parts(9999, 12, 31)

static gboolean
is_rolling(PeriodKind kind)
{
	return kind >= PERIOD_LAST_DAYS;
}

/* So many months from a first of a month, to the last day of the last. */
static Period
of_months(PeriodKind kind, Day from)
{
	Day last = day_add_months(from, kinds[kind].months - 1);
	DayParts parts = day_parts(last);

	return (Period){
		.kind = kind,
		.from = from,
		.to = last + day_month_length(parts.year, parts.month) - 1,
	};
}

Period
period_of(PeriodKind kind, Day day)
{
	DayParts parts = day_parts(day);
	int months = kinds[kind].months;

	if (is_rolling(kind))
		return period_last(kind, 1, day);
	if (kind == PERIOD_WEEK)
		return (Period){ kind, 0, day_monday(day), day_monday(day) + 6 };
	return of_months(kind,
		day_from_parts(parts.year, (parts.month - 1) / months * months + 1, 1));
}

/* A month back from 31 March is 28 February, and the period begins the day after; a day
 * before all days is the first. */
Period
period_last(PeriodKind rolling, int count, Day last)
{
	const Kind *kind = &kinds[rolling];
	Day before = kind->months > 0 ? day_add_months(last, -kind->months * count)
				      : last - kind->days * count;

	return (Period){
		.kind = rolling,
		.number = count,
		.from = MAX(before + 1, FIRST_DAY),
		.to = last,
	};
}

Period
period_previous(const Period *period)
{
	if (period->from <= FIRST_DAY)
		return *period;
	if (is_rolling(period->kind))
		return period_last(period->kind, period->number, period->from - 1);
	return period_of(period->kind, period->from - 1);
}

Period
period_next(const Period *period)
{
	const Kind *kind = &kinds[period->kind];
	int count = period->number;

	if (period->to >= LAST_DAY - 366)
		return *period;
	if (!is_rolling(period->kind))
		return period_of(period->kind, period->to + 1);
	return period_last(period->kind, count,
		kind->months > 0 ? day_add_months(period->to, kind->months * count)
				 : period->to + kind->days * count);
}

gboolean
period_is_over(const Period *period, Day today)
{
	return period->to < today;
}

/* Digits at *text, at most `most` of them; how many there were. */
static int
read_number(const char **text, int most, int *number)
{
	int n = 0;

	for (*number = 0; n < most && g_ascii_isdigit(**text); n++)
		*number = *number * 10 + *(*text)++ - '0';
	return n;
}

static gboolean
find_week(int year, int week, Period *period)
{
	Day first = day_from_parts(year, 1, 4); /* always in week 1 */
	int of_year;

	*period = period_of(PERIOD_WEEK, first + 7 * (week - 1));
	return day_week(period->from, &of_year) == week && of_year == year &&
	       period->from >= FIRST_DAY && period->to <= LAST_DAY;
}

static gboolean
find_part(PeriodKind kind, int year, int number, Period *period)
{
	if (number < 1 || number > kinds[kind].numbers)
		return FALSE;
	if (kind == PERIOD_WEEK)
		return find_week(year, number, period);
	*period = of_months(
		kind, day_from_parts(year, (number - 1) * kinds[kind].months + 1, 1));
	return TRUE;
}

/* Behind "2026-": "11", "Q3", "H1", "W47". */
static gboolean
read_part(const char *text, int year, Period *period)
{
	char letter = g_ascii_toupper(*text);
	int number;

	if (letter == '\0')
		return FALSE;
	if (g_ascii_isdigit(letter))
		letter = '\0';
	else
		text++;
	for (int kind = PERIOD_WEEK; kind < PERIOD_YEAR; kind++) {
		const char *rest = text;

		if (kinds[kind].letter == letter && read_number(&rest, 2, &number) > 0 &&
			*rest == '\0')
			return find_part((PeriodKind)kind, year, number, period);
	}
	return FALSE;
}

static gboolean
read_rolling(const char *text, Day today, Period *period)
{
	int number;

	if (read_number(&text, 5, &number) == 0 || number == 0 || !*text || text[1])
		return FALSE;
	for (int kind = PERIOD_LAST_DAYS; kind < PERIOD_COUNT; kind++) {
		int most = kinds[kind].months > 0
				   ? PERIOD_MONTHS_MOST / kinds[kind].months
				   : PERIOD_DAYS_MOST / kinds[kind].days;

		if (kinds[kind].letter != g_ascii_toupper(*text))
			continue;
		if (number > most)
			return FALSE;
		*period = period_last((PeriodKind)kind, number, today);
		return TRUE;
	}
	return FALSE;
}

static gboolean
read_calendar(const char *text, Period *period)
{
	int year;

	if (read_number(&text, 4, &year) != 4 || year == 0)
		return FALSE;
	if (*text == '-')
		return read_part(text + 1, year, period);
	if (*text != '\0')
		return FALSE;
	*period = of_months(PERIOD_YEAR, day_from_parts(year, 1, 1));
	return TRUE;
}

gboolean
period_parse(const char *text, Day today, Period *period, GError **error)
{
	if (read_calendar(text, period) || read_rolling(text, today, period))
		return TRUE;
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
		_("“%s” is no period: write 2026, 2026-H1, 2026-Q3, 2026-11, 2026-W47, "
		  "or how far back, as 12m, 8w, 30d."),
		text);
	return FALSE;
}

/* Its year and which of the year it is. */
static int
number_in_year(const Period *period, int *year)
{
	DayParts parts = day_parts(period->from);

	if (period->kind == PERIOD_WEEK)
		return day_week(period->from, year);
	*year = parts.year;
	return (parts.month - 1) / kinds[period->kind].months + 1;
}

char *
period_id(const Period *period)
{
	const Kind *kind = &kinds[period->kind];
	int year, number;

	if (is_rolling(period->kind))
		return g_strdup_printf(
			"%d%c", period->number, g_ascii_tolower(kind->letter));
	number = number_in_year(period, &year);
	if (period->kind == PERIOD_YEAR)
		return g_strdup_printf("%04d", year);
	if (period->kind == PERIOD_WEEK)
		return g_strdup_printf("%04d-W%02d", year, number);
	if (period->kind == PERIOD_MONTH)
		return g_strdup_printf("%04d-%02d", year, number);
	return g_strdup_printf("%04d-%c%d", year, kind->letter, number);
}

static char *
label_of_calendar(const Period *period)
{
	int year, number = number_in_year(period, &year);

	switch (period->kind) {
	case PERIOD_WEEK:
		return g_strdup_printf(_("week %d of %d"), number, year);
	case PERIOD_MONTH:
		/* TRANSLATORS: month and year: "November 2026" */
		return g_strdup_printf(C_("period", "%s %d"), i18n_month(number), year);
	case PERIOD_QUARTER:
		return g_strdup_printf(_("quarter %d of %d"), number, year);
	case PERIOD_HALF:
		return g_strdup_printf(_("half %d of %d"), number, year);
	default:
		return g_strdup_printf(_("the year %d"), year);
	}
}

static char *
label_of_last(const Period *period)
{
	unsigned long n = (unsigned long)period->number;

	switch (period->kind) {
	case PERIOD_LAST_DAYS:
		return g_strdup_printf(
			ngettext("last %d day", "last %d days", n), period->number);
	case PERIOD_LAST_WEEKS:
		return g_strdup_printf(
			ngettext("last %d week", "last %d weeks", n), period->number);
	case PERIOD_LAST_MONTHS:
		return g_strdup_printf(
			ngettext("last %d month", "last %d months", n), period->number);
	default:
		return g_strdup_printf(
			ngettext("last %d year", "last %d years", n), period->number);
	}
}

char *
period_label(const Period *period, Day today)
{
	if (!is_rolling(period->kind))
		return label_of_calendar(period);
	if (period->to == today)
		return label_of_last(period);
	return i18n_range_short(period->from, period->to, today);
}

static const Kind kinds[PERIOD_COUNT] = {
	[PERIOD_WEEK] = { .days = 7, .letter = 'W', .numbers = 53 },
	[PERIOD_MONTH] = { .months = 1, .letter = '\0', .numbers = 12 },
	[PERIOD_QUARTER] = { .months = 3, .letter = 'Q', .numbers = 4 },
	[PERIOD_HALF] = { .months = 6, .letter = 'H', .numbers = 2 },
	[PERIOD_YEAR] = { .months = 12 },
	[PERIOD_LAST_DAYS] = { .days = 1, .letter = 'D' },
	[PERIOD_LAST_WEEKS] = { .days = 7, .letter = 'W' },
	[PERIOD_LAST_MONTHS] = { .months = 1, .letter = 'M' },
	[PERIOD_LAST_YEARS] = { .months = 12, .letter = 'Y' },
};
