/*
 * Days told by their number, whole or in part; what is left out is the nearest that was
 * or will be.
 */
#include "base/when_rules.h"

#include <string.h>

#include "base/when_words.h"

static const char *
take_char(const char *p, const char *any)
{
	return *p && strchr(any, *p) ? p + 1 : NULL;
}

/* A day and month without year: the nearest on the side the direction tells. */
static Day
yearless(const WhenContext *c, int month, int day)
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
take_dotted(const WhenContext *c, const char *p, When *out)
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

const char *
when_rule_numeric(const WhenContext *c, const char *p, When *out)
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
	if (!end || end - p != 4 || !when_ends_word(end) || *end == ':' || *end == '.')
		return NULL;
	word = when_word(when_skip_blanks(end), WORD_OF_YEAR, &unused);
	return word ? word : end;
}

/* "21 nov", "21st of November 2026", "21 ноября", "Nov 21, 2026" */
const char *
when_rule_named_month(const WhenContext *c, const char *p, When *out)
{
	int day, month, year, unused;
	const char *end, *month_first, *after;

	p = when_skip_lead(p);
	month_first = when_word(p, WORD_MONTH, &month);
	end = when_number(month_first ? when_skip_blanks(month_first) : p, 2, &day);
	if (!end)
		return NULL;
	after = when_word(
		end + (*end == '-'), *end == '-' ? WORD_DAY_OF : WORD_ORDINAL, &unused);
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

/* "в январе": its first day, where it is yet to come. */
const char *
when_rule_month(const WhenContext *c, const char *p, When *out)
{
	int month, unused;
	const char *lead = when_skip_lead(p), *in = when_word(p, WORD_AHEAD, &unused);
	const char *end;

	if (c->direction == WHEN_PAST || (lead == p && !in))
		return NULL;
	end = when_word(lead == p ? when_skip_blanks(in) : lead, WORD_MONTH, &month);
	if (!end || month == day_parts(c->today).month)
		return NULL;
	out->day = yearless(c, month, 1);
	return end;
}

/* "5 числа", "до 5-го": of the nearest month that has such a day. */
const char *
when_rule_day_of_month(const WhenContext *c, const char *p, When *out)
{
	int step = c->direction == WHEN_FUTURE ? 1 : -1, day, unused;
	Day first =
		day_from_parts(day_parts(c->today).year, day_parts(c->today).month, 1);
	const char *end = when_number(when_skip_lead(p), 2, &day), *word;

	if (!end)
		return NULL;
	word = when_word(
		*end == '-' ? end + 1 : when_skip_blanks(end), WORD_DAY_OF, &unused);
	for (int i = 0; i <= 2 && out->day == DAY_NONE; i++) {
		DayParts at = day_parts(day_add_months(first, i * step));
		Day found = day_from_parts(at.year, at.month, day);

		if (found != DAY_NONE && (found - c->today) * step >= 0)
			out->day = found;
	}
	return word;
}
