/*
 * Dates and times as people write them. Every rule tries to read the head of the text on
 * its own and the one that gets furthest wins, so the order of rules means nothing and a
 * new form is a new row. Words of both languages are always understood.
 */
#include "krug/when.h"

#include "base/when_rules.h"
#include "base/when_time.h"
#include "base/when_words.h"
#include "krug/error.h"
#include "krug/i18n.h"

static const WhenRule date_rules[10];

static const char *
longest_date(const WhenContext *c, const char *p, When *out)
{
	const char *best = NULL;

	for (size_t i = 0; i < G_N_ELEMENTS(date_rules); i++) {
		When when = { DAY_NONE, -1 };
		const char *end = date_rules[i](c, p, &when);

		if (!end || (best && end <= best) || when.day == DAY_NONE)
			continue;
		/* An ISO date may go on with T and a time. */
		if (!when_ends_word(end) && !(*end == 'T' && g_ascii_isdigit(end[1])))
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
	if (!end || !when_ends_word(end))
		return date;
	out->minute = minute;
	return end;
}

/* "вечером" of what is over tells no hour and is no part of the text either; of what is
 * to come it is: an hour would have to be made up. */
static const char *
part_after(const WhenContext *c, const char *date)
{
	int unused;
	const char *end = c->direction == WHEN_PAST
				  ? when_word(when_skip_blanks(date), WORD_PART, &unused)
				  : NULL;

	return end ? end : date;
}

static const char *
parse_at(const WhenContext *c, const char *p, When *out)
{
	const char *part = part_after(c, p);
	const char *time, *date = longest_date(c, when_skip_blanks(part), out);
	int minute;

	if (date) {
		date = part_after(c, time_after(date, out));
		return when_ends_word(date) ? date : NULL;
	}
	if (part != p) {
		out->day = c->today;
		return when_ends_word(part) ? part : NULL;
	}
	time = when_time(p, FALSE, &minute);
	if (!time || !when_ends_word(time))
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
	WhenContext c = { clock, clock_today(clock), direction };
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

static const WhenRule date_rules[10] = {
	when_rule_day_word,
	when_rule_weekday,
	when_rule_span,
	when_rule_short_span,
	when_rule_turn_unit,
	when_rule_end,
	when_rule_numeric,
	when_rule_named_month,
	when_rule_month,
	when_rule_day_of_month,
};
