/*
 * Hours in which a letter may close, and when the phone rings for it. All is reckoned on
 * instants; a zone enters only where an hour of somebody's day is meant, so a change of
 * the clocks moves the hour of the wall and never the 24 hours.
 */
#include "krug/hours.h"

#define HOUR G_GINT64_CONSTANT(3600)

gint64
hours_clip(const Clock *clock, const char *zone, gint64 at)
{
	Day day = clock_day_of(clock, zone, at, NULL);

	if (at < clock_instant(clock, zone, day, HOURS_FROM))
		return clock_instant(clock, zone, day - 1, HOURS_TO);
	return MIN(at, clock_instant(clock, zone, day, HOURS_TO));
}

static gint64
ring(const Clock *clock, gint64 ended, gint64 closes)
{
	Day day = clock_day_of(clock, NULL, ended, NULL);
	gint64 at = clock_instant(clock, NULL, day, HOURS_RING_SAME);

	if (ended > clock_instant(clock, NULL, day, HOURS_EVENING))
		at = clock_instant(clock, NULL, day + 1, HOURS_RING_NEXT);
	return MIN(at, closes - HOUR);
}

HourDates
hours_dates(const Clock *clock, const char *their_zone, gint64 ended, int due, int closes)
{
	HourDates dates = { .closes_at = ended + closes * HOUR };
	gint64 clipped = hours_clip(clock, their_zone, dates.closes_at);

	if (clipped > ended)
		dates.closes_at = clipped;
	dates.due_at = MIN(ended + due * HOUR, dates.closes_at);
	dates.alarm_at = ring(clock, ended, dates.closes_at);
	return dates;
}

gint64
hours_of_day(const Clock *clock, Day day)
{
	return clock_instant(clock, NULL, day, HOURS_EVENING);
}

int
hours_to(gint64 closes_at, gint64 now)
{
	gint64 left;

	if (closes_at == AT_NONE)
		return 0;
	left = closes_at - now;
	if (left < 0)
		return (int)-((-left + HOUR - 1) / HOUR);
	return (int)MAX((left + HOUR - 1) / HOUR, 1);
}

static gboolean
fits(const HoursReach *reach, Reach way, gboolean again)
{
	return way != REACH_NONE && (reach->known & 1u << way) != 0 &&
	       (again || !reach->other || way != reach->last);
}

/* The first of the ways, which end in REACH_NONE, that is known. */
static Reach
first_known(const HoursReach *reach, const Reach *ways, gboolean again)
{
	for (; *ways != REACH_NONE; ways++)
		if (fits(reach, *ways, again))
			return *ways;
	return REACH_NONE;
}

static Reach
choose(const HoursReach *reach, const Reach *first, const Reach *then, gboolean again)
{
	Reach way = first_known(reach, first, again);

	if (way != REACH_NONE || then == NULL)
		return way;
	if (fits(reach, reach->preferred, again))
		return reach->preferred;
	return first_known(reach, then, again);
}

Reach
hours_reach(const Workdays *calendar, Day day, ReminderKind kind, const HoursReach *reach)
{
	static const Reach quiet[] = { REACH_EMAIL, REACH_LINKEDIN, REACH_HH,
		REACH_NONE };
	static const Reach connecting[] = { REACH_LINKEDIN, REACH_TELEGRAM, REACH_NONE };
	static const Reach all[] = { REACH_EMAIL, REACH_TELEGRAM, REACH_LINKEDIN,
		REACH_HH, REACH_VK, REACH_PHONE, REACH_OTHER, REACH_NONE };
	static const Reach none[] = { REACH_NONE };
	const Reach *first = kind == REMINDER_CONNECT ? connecting : none;
	const Reach *then = all;
	Reach way;

	if (!workday_is(calendar, day)) {
		first = quiet;
		then = NULL;
	}
	way = choose(reach, first, then, FALSE);
	return way != REACH_NONE ? way : choose(reach, first, then, TRUE);
}
