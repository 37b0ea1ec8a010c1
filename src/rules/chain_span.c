/*
 * Spans of time as a chain file writes them: "24h", "2w", "-3wd", "due + 9wd",
 * "date + 2wd else 10wd". A number is bounded when it is read, so that no reckoning
 * leaves the calendar.
 */
#include "chain_private.h"

#include <stdlib.h>
#include <string.h>

typedef struct {
	const char *word;
	SpanUnit unit;
	int most;
} UnitWord;

static const UnitWord units[6];
static const char *const bases[5];

static void
skip_blanks(const char **p)
{
	*p += strspn(*p, " \t");
}

/* A word of the table at `*p`, behind which no letter follows; moves on. */
static gboolean
take_word(const char **p, const char *word)
{
	gsize len = strlen(word);

	if (strncmp(*p, word, len) != 0 || g_ascii_isalpha((*p)[len]))
		return FALSE;
	*p += len;
	skip_blanks(p);
	return TRUE;
}

static gboolean
take_unit(const char **p, Term *term)
{
	for (const UnitWord *unit = units; unit->word != NULL; unit++)
		if (take_word(p, unit->word)) {
			term->unit = unit->unit;
			return ABS(term->n) <= unit->most;
		}
	return FALSE;
}

static gboolean
take_number(const char **p, Term *term)
{
	int sign = 1;
	gsize digits;

	if (**p == '+' || **p == '-')
		sign = *(*p)++ == '-' ? -1 : 1;
	skip_blanks(p);
	digits = strspn(*p, "0123456789");
	if (digits == 0 || digits > 5)
		return FALSE;
	term->n = sign * (int)strtol(*p, NULL, 10);
	*p += digits;
	return take_unit(p, term);
}

static gboolean
take_term(const char **p, Term *term)
{
	*term = (Term){ .base = FROM_CAUSE };
	for (guint i = FROM_DATE; bases[i] != NULL; i++)
		if (take_word(p, bases[i])) {
			term->base = (SpanBase)i;
			if (**p != '+' && **p != '-')
				return TRUE;
			break;
		}
	return take_number(p, term);
}

gboolean
span_read(const char *text, Span *span)
{
	const char *p = text;

	*span = (Span){ .given = TRUE };
	skip_blanks(&p);
	if (!take_term(&p, &span->term))
		return FALSE;
	if (take_word(&p, "else")) {
		span->has_otherwise = TRUE;
		if (span->term.base != FROM_DATE || !take_term(&p, &span->otherwise) ||
			span->otherwise.base != FROM_CAUSE)
			return FALSE;
	}
	return *p == '\0';
}

Day
term_day(Term term, Day base, const Workdays *calendar)
{
	if (base == DAY_NONE)
		return DAY_NONE;
	switch (term.unit) {
	case SPAN_WORKDAYS:
		return workdays_add(calendar, base, term.n);
	case SPAN_WEEKS:
		return base + 7 * term.n;
	case SPAN_MONTHS:
		return day_add_months(base, term.n);
	default:
		return base + term.n;
	}
}

static Day
span_day(const Span *span, const Day bases_of[], const Workdays *calendar)
{
	if (span->has_otherwise && bases_of[span->term.base] == DAY_NONE)
		return term_day(span->otherwise, bases_of[FROM_CAUSE], calendar);
	return term_day(span->term, bases_of[span->term.base], calendar);
}

static Day
hours_later(const Span *span, Day day)
{
	return day + (span->term.n + 23) / 24;
}

/* Where only days count, a step of hours is due on the day its hours end. */
static ChainDates
days_of_hours(const StepRow *row, Day day)
{
	const Span *last = row->closes.given ? &row->closes : &row->due;
	const Span *due = row->due.given ? &row->due : last;

	return (ChainDates){ day, MIN(hours_later(due, day), hours_later(last, day)),
		hours_later(last, day) };
}

/* What opens or is due on a day off is proposed on the next working day; the closing
 * gives way rather than coming first. */
ChainDates
chain_dates(const ChainStep *step, Day day, Day date, const Workdays *calendar)
{
	const StepRow *row = chain_row(step);
	Day from[] = { day, date < day ? DAY_NONE : date, DAY_NONE, DAY_NONE };
	const ChainDates none = { DAY_NONE, DAY_NONE, DAY_NONE };
	ChainDates dates = { .opens = day };

	if (day == DAY_NONE)
		return none;
	if (step->in_hours)
		return days_of_hours(row, day);
	if (row->opens.given)
		dates.opens = span_day(&row->opens, from, calendar);
	if (dates.opens == DAY_NONE)
		return none;
	from[FROM_OPENS] = dates.opens;
	dates.due = dates.opens;
	if (row->due.given)
		dates.due = span_day(&row->due, from, calendar);
	if (!row->own_days)
		dates.due = workdays_next(calendar, dates.due);
	from[FROM_DUE] = dates.due;
	dates.closes = dates.due;
	if (row->closes.given)
		dates.closes = span_day(&row->closes, from, calendar);
	dates.closes = MAX(dates.closes, dates.due);
	dates.opens = MIN(dates.opens, dates.due);
	return dates;
}

static const UnitWord units[6] = {
	{ "wd", SPAN_WORKDAYS, 520 },
	{ "w", SPAN_WEEKS, 520 },
	{ "d", SPAN_DAYS, 3660 },
	{ "m", SPAN_MONTHS, 120 },
	{ "h", SPAN_HOURS, 336 },
	{ NULL, SPAN_DAYS, 0 },
};

static const char *const bases[5] = {
	[FROM_CAUSE] = "",
	[FROM_DATE] = "date",
	[FROM_OPENS] = "opens",
	[FROM_DUE] = "due",
	NULL,
};
