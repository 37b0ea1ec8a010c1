/*
 * Days told from today: yesterday, a weekday, so many weeks, the end of the month. None
 * reads a number that could be a date.
 */
#include "base/when_rules.h"

#include "base/when_words.h"

const char *
when_rule_day_word(const WhenContext *c, const char *p, When *out)
{
	int offset;
	const char *end = when_word(when_skip_lead(p), WORD_DAY, &offset);

	if (end)
		out->day = c->today + offset;
	return end;
}

/* The nearest such weekday before (strictly, or today too) or after. */
static Day
weekday_near(const WhenContext *c, int weekday, int turn)
{
	int ahead = (weekday - day_weekday(c->today) + 7) % 7;

	if (turn > 0)
		return c->today + (ahead ? ahead : 7);
	if (turn < 0)
		return c->today - (7 - ahead);
	return c->today - (ahead ? 7 - ahead : 0);
}

const char *
when_rule_weekday(const WhenContext *c, const char *p, When *out)
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
move(const WhenContext *c, int n, int unit, When *out)
{
	static const int seconds[] = {
		[UNIT_MINUTE] = 60, [UNIT_HALF_HOUR] = 1800, [UNIT_HOUR] = 3600
	};
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
		at = clock_now(c->clock) + (gint64)n * seconds[unit];
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
const char *
when_rule_span(const WhenContext *c, const char *p, When *out)
{
	int n, unit, sign = 0;
	const char *ahead = when_word(p, WORD_AHEAD, &sign), *end;

	end = take_span(ahead ? when_skip_blanks(ahead) : p, &n, &unit);
	if (!end)
		return NULL;
	if (!ahead) {
		/* "недели две назад" */
		const char *count = when_word(when_skip_blanks(end), WORD_NUMBER, &n);

		end = when_word(when_skip_blanks(count ? count : end), WORD_AGO, &sign);
		if (!end)
			return NULL;
	}
	return move(c, n * sign, unit, out) ? end : NULL;
}

/* "2w", "+3d", "-1m", "2нед": number and unit without a blank; the sign may tell which
 * way. */
const char *
when_rule_short_span(const WhenContext *c, const char *p, When *out)
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
const char *
when_rule_turn_unit(const WhenContext *c, const char *p, When *out)
{
	int turn, unit;
	const char *end;

	p = when_skip_lead(p);
	end = when_word(p, WORD_TURN, &turn);
	if (!end || !turn)
		return NULL;
	end = when_word(when_skip_blanks(end), WORD_UNIT, &unit);
	if (!end || unit < UNIT_DAY)
		return NULL;
	return move(c, turn, unit, out) ? end : NULL;
}

/* "до конца недели", "by the end of the month": what is behind is over, so ahead only. Of
 * a week the working days end it, while there are any. */
const char *
when_rule_end(const WhenContext *c, const char *p, When *out)
{
	DayParts now = day_parts(c->today);
	int unit;
	const char *end = when_word(when_skip_lead(p), WORD_END, &unit);

	if (!end || c->direction == WHEN_PAST)
		return NULL;
	if (unit == UNIT_WEEK)
		out->day = c->today - day_weekday(c->today) +
			   (day_weekday(c->today) > 5 ? 7 : 5);
	else
		out->day = day_add_months(day_from_parts(now.year,
						  unit == UNIT_YEAR ? 12 : now.month, 1),
				   1) -
			   1;
	return end;
}
