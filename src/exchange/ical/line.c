/* One row a line: the function of libical that makes it. */
#include "line.h"

#include "krug/day.h"

typedef icalproperty *(*MakeLine)(gint64 value);

static const MakeLine makers[LINE_COUNT];

static struct icaltimetype
utc(gint64 at)
{
	return icaltime_from_timet_with_zone(
		(time_t)at, 0, icaltimezone_get_utc_timezone());
}

static struct icaltimetype
date(gint64 day)
{
	DayParts parts = day_parts((Day)day);
	struct icaltimetype t = icaltime_null_date();

	t.year = parts.year;
	t.month = parts.month;
	t.day = parts.day;
	return t;
}

static icalproperty *
make_stamp(gint64 at)
{
	return icalproperty_new_dtstamp(utc(at));
}

static icalproperty *
make_modified(gint64 at)
{
	return icalproperty_new_lastmodified(utc(at));
}

static icalproperty *
make_sequence(gint64 n)
{
	return icalproperty_new_sequence((int)n);
}

static icalproperty *
make_start(gint64 at)
{
	return icalproperty_new_dtstart(utc(at));
}

static icalproperty *
make_end(gint64 at)
{
	return icalproperty_new_dtend(utc(at));
}

static icalproperty *
make_day(gint64 day)
{
	return icalproperty_new_dtstart(date(day));
}

static icalproperty *
make_day_end(gint64 day)
{
	return icalproperty_new_dtend(date(day));
}

static icalproperty *
make_due(gint64 at)
{
	return icalproperty_new_due(utc(at));
}

static icalproperty *
make_due_day(gint64 day)
{
	return icalproperty_new_due(date(day));
}

static icalproperty *
make_completed(gint64 at)
{
	return icalproperty_new_completed(utc(at));
}

static icalproperty *
make_percent(gint64 percent)
{
	return icalproperty_new_percentcomplete((int)percent);
}

static icalproperty *
make_rule(gint64 which)
{
	struct icalrecurrencetype rule;

	icalrecurrencetype_clear(&rule);
	rule.freq = ICAL_YEARLY_RECURRENCE;
	if (which == ICAL_LEAP_RULE) {
		rule.by_month[0] = 2;
		rule.by_month_day[0] = -1;
	}
	return icalproperty_new_rrule(rule);
}

static icalproperty *
make_status(gint64 status)
{
	return icalproperty_new_status((icalproperty_status)status);
}

static icalproperty *
make_transp(gint64 transp)
{
	return icalproperty_new_transp((icalproperty_transp)transp);
}

static icalproperty *
make_action(gint64 action)
{
	return icalproperty_new_action((enum icalproperty_action)action);
}

static icalproperty *
make_trigger(gint64 seconds)
{
	struct icaltriggertype trigger = {
		.time = icaltime_null_time(),
		.duration = icaldurationtype_from_int((int)seconds),
	};

	return icalproperty_new_trigger(trigger);
}

icalproperty *
ical_line(IcalLine line, gint64 value)
{
	return makers[line](value);
}

static const MakeLine makers[LINE_COUNT] = {
	[LINE_DTSTAMP] = make_stamp,
	[LINE_MODIFIED] = make_modified,
	[LINE_SEQUENCE] = make_sequence,
	[LINE_START] = make_start,
	[LINE_END] = make_end,
	[LINE_DAY] = make_day,
	[LINE_DAY_END] = make_day_end,
	[LINE_RULE] = make_rule,
	[LINE_STATUS] = make_status,
	[LINE_TRANSP] = make_transp,
	[LINE_ACTION] = make_action,
	[LINE_TRIGGER] = make_trigger,
	[LINE_DUE] = make_due,
	[LINE_DUE_DAY] = make_due_day,
	[LINE_COMPLETED] = make_completed,
	[LINE_PERCENT] = make_percent,
};
