/*
 * Dates and times as people write them. Every rule tries to read the head of the text on
 * its own and the one that gets furthest wins, so the order of rules means nothing and a
 * new form is a new row. Words of both languages are always understood.
 */
#include "krug/when.h"

#include <string.h>

#include "base/when_time.h"
#include "base/when_words.h"
#include "krug/error.h"
#include "krug/i18n.h"

typedef struct {
	const Clock *clock;
	Day today;
	WhenDirection direction;
} Context;

/* Reads at p; NULL where the rule does not fit, else where it ends. */
typedef const char *(*Rule)(const Context *c, const char *p, When *out);

static const Rule date_rules[7];

static gboolean
is_word_char(const char *p)
{
	gunichar c = g_utf8_get_char_validated(p, -1);

	return *p && c != (gunichar)-1 && c != (gunichar)-2 && g_unichar_isalnum(c);
}

static const char *
take_char(const char *p, const char *any)
{
	return *p && strchr(any, *p) ? p + 1 : NULL;
}

/* --- days --- */

static const char *
rule_day_word(const Context *c, const char *p, When *out)
{
	int offset;
	const char *end = when_word(when_skip_lead(p), WORD_DAY, &offset);

	if (end)
		out->day = c->today + offset;
	return end;
}

/* The nearest such weekday before (strictly, or today too) or after. */
static Day
weekday_near(const Context *c, int weekday, int turn)
{
	int ahead = (weekday - day_weekday(c->today) + 7) % 7;

	if (turn > 0)
		return c->today + (ahead ? ahead : 7);
	if (turn < 0)
		return c->today - (7 - ahead);
	return c->today - (ahead ? 7 - ahead : 0);
}

static const char *
rule_weekday(const Context *c, const char *p, When *out)
{
	int weekday, turn = c->direction == WHEN_FUTURE ? 1 : 0, told;
	const char *end;

	p = when_skip_lead(p);
	end = when_word(p, WORD_TURN, &told);
	if (end) {
		p = when_skip_blanks(end);
		turn = told ? told : turn;
	}
	end = when_word(p, WORD_WEEKDAY, &weekday);
	if (end)
		out->day = weekday_near(c, weekday, turn);
	return end;
}

/* Moves now by so many units; FALSE beyond the calendar. */
static gboolean
move(const Context *c, int n, int unit, When *out)
{
	gint64 at;

	switch (unit) {
	case UNIT_DAY:
		out->day = c->today + n;
		return TRUE;
	case UNIT_WEEK:
		out->day = c->today + n * 7;
		return TRUE;
	case UNIT_MONTH:
		out->day = day_add_months(c->today, n);
		return TRUE;
	case UNIT_HALF_YEAR:
		out->day = day_add_months(c->today, n * 6);
		return TRUE;
	case UNIT_YEAR:
		out->day = day_add_months(c->today, n * 12);
		return TRUE;
	default:
		at = clock_now(c->clock) + (gint64)n * (unit == UNIT_HOUR ? 3600 : 60);
		out->day = clock_day_of(c->clock, NULL, at, &out->minute);
		return TRUE;
	}
}

/* "3 weeks", "две недели", "неделю": a count, one where it is left out, and a unit. */
static const char *
take_span(const char *p, int *n, int *unit)
{
	const char *end = when_number(p, 4, n);

	if (!end)
		end = when_word(p, WORD_NUMBER, n);
	if (!end)
		*n = 1;
	return when_word(end ? when_skip_blanks(end) : p, WORD_UNIT, unit);
}

/* "in 2 weeks", "через 3 дня", "2 weeks ago", "неделю назад". */
static const char *
rule_span(const Context *c, const char *p, When *out)
{
	int n, unit, sign = 0;
	const char *ahead = when_word(p, WORD_AHEAD, &sign), *end;

	end = take_span(ahead ? when_skip_blanks(ahead) : p, &n, &unit);
	if (!end)
		return NULL;
	if (!ahead) {
		end = when_word(when_skip_blanks(end), WORD_AGO, &sign);
		if (!end)
			return NULL;
	}
	return move(c, n * sign, unit, out) ? end : NULL;
}

/* "2w", "+3d", "-1m", "2нед": number and unit without a blank; the sign may tell which
 * way. */
static const char *
rule_short_span(const Context *c, const char *p, When *out)
{
	int n, unit, sign = c->direction == WHEN_FUTURE ? 1 : -1;
	const char *end;

	if (*p == '+' || *p == '-')
		sign = *p++ == '+' ? 1 : -1;
	end = when_number(p, 4, &n);
	if (end)
		end = when_word(end, WORD_SHORT_UNIT, &unit);
	return end && move(c, n * sign, unit, out) ? end : NULL;
}

/* "last week", "next month", "на прошлой неделе". */
static const char *
rule_turn_unit(const Context *c, const char *p, When *out)
{
	int turn, unit;
	const char *end;

	p = when_skip_lead(p);
	end = when_word(p, WORD_TURN, &turn);
	if (!end || !turn)
		return NULL;
	end = when_word(when_skip_blanks(end), WORD_UNIT, &unit);
	if (!end || unit == UNIT_HOUR || unit == UNIT_MINUTE)
		return NULL;
	return move(c, turn, unit, out) ? end : NULL;
}

/* --- dates --- */

/* A day and month without year: the nearest on the side the direction tells. */
static Day
yearless(const Context *c, int month, int day)
{
	int year = day_parts(c->today).year;
	int step = c->direction == WHEN_FUTURE ? 1 : -1;

	/* Eight years on there has been a 29 February, even around 1900 and 2100. */
	for (int i = 0; i <= 8; i++) {
		Day found = day_from_parts(year + i * step, month, day);

		if (found != DAY_NONE && (found - c->today) * step >= 0)
			return found;
	}
	return DAY_NONE;
}

static int
full_year(int year)
{
	return year < 70 ? 2000 + year : year < 100 ? 1900 + year : year;
}

/* 2026-11-21 */
static const char *
take_iso(const char *p, When *out)
{
	char buf[DAY_TEXT];

	g_strlcpy(buf, p, sizeof(buf));
	out->day = day_parse(buf);
	return out->day == DAY_NONE ? NULL : p + DAY_TEXT - 1;
}

/* 21.11.2026, 21.11.26, 21.11, 21/11/2026 */
static const char *
take_dotted(const Context *c, const char *p, When *out)
{
	int day, month, year;
	const char *sign = when_number(p, 2, &day), *end, *after;

	if (!sign || !take_char(sign, "./"))
		return NULL;
	end = when_number(sign + 1, 2, &month);
	if (!end)
		return NULL;
	if (*end == *sign && g_ascii_isdigit(end[1])) {
		after = when_number(end + 1, 4, &year);
		if (!after || (after - end != 3 && after - end != 5))
			return NULL;
		out->day = day_from_parts(full_year(year), month, day);
		return out->day == DAY_NONE ? NULL : after;
	}
	/* 1/2 is a half as often as a date. */
	if (*sign == '/')
		return NULL;
	out->day = yearless(c, month, day);
	return out->day == DAY_NONE ? NULL : end;
}

static const char *
rule_numeric(const Context *c, const char *p, When *out)
{
	const char *end;

	p = when_skip_lead(p);
	end = take_iso(p, out);
	return end ? end : take_dotted(c, p, out);
}

/* "2026", ", 2026", "2026 года"; NULL where no year follows. */
static const char *
take_year(const char *p, int *year)
{
	int unused;
	const char *end, *word;

	if (*p == ',')
		p++;
	p = when_skip_blanks(p);
	end = when_number(p, 4, year);
	if (!end || end - p != 4 || is_word_char(end) || *end == ':' || *end == '.')
		return NULL;
	word = when_word(when_skip_blanks(end), WORD_OF_YEAR, &unused);
	return word ? word : end;
}

/* "21 nov", "21st of November 2026", "21 ноября", "Nov 21, 2026" */
static const char *
rule_named_month(const Context *c, const char *p, When *out)
{
	int day, month, year, unused;
	const char *end, *month_first, *after;

	p = when_skip_lead(p);
	month_first = when_word(p, WORD_MONTH, &month);
	end = when_number(month_first ? when_skip_blanks(month_first) : p, 2, &day);
	if (!end)
		return NULL;
	after = when_word(end, WORD_ORDINAL, &unused);
	end = after ? after : end;
	if (!month_first) {
		after = when_word(when_skip_blanks(end), WORD_OF, &unused);
		end = when_word(
			when_skip_blanks(after ? after : end), WORD_MONTH, &month);
		if (!end)
			return NULL;
	}
	after = take_year(end, &year);
	out->day = after ? day_from_parts(year, month, day) : yearless(c, month, day);
	return out->day == DAY_NONE ? NULL : after ? after : end;
}

/* --- all together --- */

static gboolean
ends_well(const char *p)
{
	return !is_word_char(p);
}

static const char *
longest_date(const Context *c, const char *p, When *out)
{
	const char *best = NULL;

	for (size_t i = 0; i < G_N_ELEMENTS(date_rules); i++) {
		When when = { DAY_NONE, -1 };
		const char *end = date_rules[i](c, p, &when);

		if (!end || (best && end <= best) || when.day == DAY_NONE)
			continue;
		/* An ISO date may go on with T and a time. */
		if (!ends_well(end) && !(*end == 'T' && g_ascii_isdigit(end[1])))
			continue;
		best = end;
		*out = when;
	}
	return best;
}

/* A time behind a date that told none. */
static const char *
time_after(const char *date, When *out)
{
	const char *p = *date == 'T' ? date + 1 : date + (*date == ',');
	const char *end;
	int minute;

	if (out->minute >= 0)
		return date;
	end = when_time(when_skip_blanks(p), TRUE, &minute);
	if (!end || !ends_well(end))
		return date;
	out->minute = minute;
	return end;
}

static const char *
parse_at(const Context *c, const char *p, When *out)
{
	const char *time, *date = longest_date(c, p, out);
	int minute;

	if (date) {
		date = time_after(date, out);
		return ends_well(date) ? date : NULL;
	}
	time = when_time(p, FALSE, &minute);
	if (!time || !ends_well(time))
		return NULL;
	date = longest_date(c, when_skip_blanks(time), out);
	if (!date || out->minute >= 0) {
		out->day = c->today;
		date = time;
	}
	out->minute = minute;
	return date;
}

gboolean
when_parse(const char *text, const Clock *clock, WhenDirection direction, When *out,
	const char **end)
{
	Context c = { clock, clock_today(clock), direction };
	When when = { DAY_NONE, -1 };
	const char *stop = text ? parse_at(&c, when_skip_blanks(text), &when) : NULL;

	if (end)
		*end = stop ? stop : text;
	if (stop)
		*out = when;
	return stop != NULL;
}

gboolean
when_parse_all(const char *text, const Clock *clock, WhenDirection direction, When *out,
	GError **error)
{
	const char *end = text;
	When when;

	if (when_parse(text, clock, direction, &when, &end) && !*when_skip_blanks(end)) {
		*out = when;
		return TRUE;
	}
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
		_("“%s” is not a date; write it like tomorrow, fri, 21.11 or "
		  "2026-11-21."),
		text ? text : "");
	return FALSE;
}

gint64
when_instant(const When *when, const Clock *clock)
{
	return clock_instant(clock, NULL, when->day, MAX(when->minute, 0));
}

static const Rule date_rules[7] = {
	rule_day_word,
	rule_weekday,
	rule_span,
	rule_short_span,
	rule_turn_unit,
	rule_numeric,
	rule_named_month,
};
