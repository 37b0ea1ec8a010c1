/*
 * Levelling one reminder against how full days are. The first day that has room is taken,
 * so that nobody is put off without a cause, and the cause can be told afterwards.
 */
#include "krug/level.h"

/* The first day its dates allow. */
static Day
earliest(const LevelSpan *span)
{
	return MAX(span->opens, span->hidden_until);
}

static gboolean
has_own(const LevelRule *rule, const LevelSpan *span)
{
	return span->own != DAY_NONE && span->own >= rule->today &&
	       span->own >= earliest(span);
}

LevelPlace
level_place(const LevelRule *rule, const LevelSpan *span)
{
	Day from = MAX(earliest(span), rule->start);

	if (span->opens == DAY_NONE)
		return (LevelPlace){ LEVEL_NOWHERE, DAY_NONE, DAY_NONE };
	if (has_own(rule, span))
		return (LevelPlace){ LEVEL_OWN, span->own, span->own };
	from = workdays_next(rule->calendar, from);
	if (from <= span->closes)
		return (LevelPlace){ LEVEL_WINDOW, from, span->closes };
	return (LevelPlace){ LEVEL_LATE, from,
		workdays_add(rule->calendar, from, LEVEL_LATE_DAYS - 1) };
}

static gboolean
is_at_limit(const LevelRule *rule, guint count)
{
	return rule->limit > 0 && count >= rule->limit;
}

gboolean
level_is_full(const LevelRule *rule, Day day, const LevelLoad *load)
{
	guint people = load->people(load->data, day);

	return is_at_limit(rule, people) ||
	       is_at_limit(rule, people + load->dates(load->data, day));
}

/* Dates alone fill every working day it may stand on. */
static gboolean
is_crowded(const LevelRule *rule, const LevelPlace *place, const LevelLoad *load)
{
	for (Day day = place->from; day <= place->to; day++)
		if (workday_is(rule->calendar, day) &&
			!is_at_limit(rule, load->dates(load->data, day)))
			return FALSE;
	return TRUE;
}

/* Today is still right, though nothing is proposed for it any more. */
gboolean
level_fits(const LevelRule *rule, const LevelSpan *span, const LevelPlace *place, Day day,
	const LevelLoad *load)
{
	if (day == DAY_NONE || place->mode == LEVEL_NOWHERE)
		return FALSE;
	if (place->mode == LEVEL_OWN)
		return day == place->from;
	if (day < MAX(earliest(span), rule->today) || day > place->to ||
		!workday_is(rule->calendar, day) || load->taken(load->data, day))
		return FALSE;
	if (!level_is_full(rule, day, load))
		return TRUE;
	return !is_at_limit(rule, load->people(load->data, day)) &&
	       is_crowded(rule, place, load);
}

/* The first day from `from` on that people leave free, and dates where they count. */
static Day
find(const LevelRule *rule, const LevelPlace *place, const LevelLoad *load, Day from,
	gboolean dates)
{
	for (Day day = from; day <= place->to; day++) {
		if (!workday_is(rule->calendar, day))
			continue;
		if (is_at_limit(rule, load->people(load->data, day)))
			continue;
		if (dates && level_is_full(rule, day, load))
			continue;
		if (!load->taken(load->data, day))
			return day;
	}
	return DAY_NONE;
}

Day
level_find(const LevelRule *rule, const LevelPlace *place, const LevelLoad *load)
{
	Day day, quiet;

	if (place->mode == LEVEL_NOWHERE)
		return DAY_NONE;
	if (place->mode == LEVEL_OWN)
		return place->from;
	day = find(rule, place, load, place->from, FALSE);
	if (day == DAY_NONE)
		return DAY_NONE;
	quiet = find(rule, place, load, day, TRUE);
	return quiet != DAY_NONE || !is_crowded(rule, place, load) ? quiet : day;
}

/* It waits: is there a day with room, but for its organization? */
static LevelWhy
why_waits(const LevelRule *rule, const LevelPlace *place, const LevelLoad *load)
{
	for (Day day = place->from; day <= place->to; day++)
		if (workday_is(rule->calendar, day) && !level_is_full(rule, day, load))
			return (LevelWhy){ LEVEL_WHY_WAITS_COMPANY, DAY_NONE };
	return (LevelWhy){ LEVEL_WHY_WAITS, DAY_NONE };
}

LevelWhy
level_why(const LevelRule *rule, const LevelSpan *span, Day day, const LevelLoad *load)
{
	const LevelWhy nothing = { LEVEL_WHY_NOTHING, DAY_NONE };
	LevelPlace place = level_place(rule, span);
	Day first = workdays_next(rule->calendar, earliest(span));
	gboolean late = day > span->closes;

	if (place.mode == LEVEL_NOWHERE)
		return nothing;
	if (day == DAY_NONE)
		return why_waits(rule, &place, load);
	if (first < rule->today || late)
		first = place.from;
	if (day <= first || day == span->own)
		return nothing;
	if (load->taken(load->data, first))
		return (LevelWhy){ LEVEL_WHY_COMPANY, first };
	if (level_is_full(rule, first, load))
		return (LevelWhy){ late ? LEVEL_WHY_LATE : LEVEL_WHY_FULL, first };
	return (LevelWhy){ LEVEL_WHY_ONCE, first };
}
