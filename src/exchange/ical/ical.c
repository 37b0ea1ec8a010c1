/*
 * Writes calendar items through libical. Instants are written in UTC: libical's built-in
 * zones carry TZIDs and rules that phones do not know. All text passes filetext_new()
 * before a setter, since libical writes control characters raw. One DISPLAY alarm stands
 * last in its event (Etar and Fossify ignore one that comes first) with a relative
 * trigger (an absolute one would repeat one date for all recurrences). No ORGANIZER and
 * no ATTENDEE: guests would get mail.
 */
#include "ical.h"

#include <libical/ical.h>

#include "exchange/filetext.h"
#include "krug/error.h"
#include "krug/i18n.h"

#define FIRST_YEAR 1900		 /* phones show nothing sensible before */
#define REFRESH	   (4 * 60 * 60) /* seconds after which a subscriber looks again */

/* Adds the property to the event, which takes it over. */
static void
add(icalcomponent *event, icalproperty *property)
{
	icalcomponent_add_property(event, property);
}

typedef icalproperty *(*MakeText)(const char *);

static void
add_text(icalcomponent *event, MakeText make, const char *text)
{
	g_autofree char *clean = filetext_new(text);

	if (*clean)
		add(event, make(clean));
}

static void
add_line(icalcomponent *event, MakeText make, const char *text)
{
	g_autofree char *clean = filetext_line(text);

	if (*clean)
		add(event, make(clean));
}

static struct icaltimetype
utc(gint64 at)
{
	return icaltime_from_timet_with_zone(
		(time_t)at, 0, icaltimezone_get_utc_timezone());
}

static struct icaltimetype
date(Day day)
{
	DayParts parts = day_parts(day);
	struct icaltimetype t = icaltime_null_date();

	t.year = parts.year;
	t.month = parts.month;
	t.day = parts.day;
	return t;
}

/* A yearly date repeats from its own year; 29 February is the last day of each one. */
static void
add_yearly(icalcomponent *event, Day day)
{
	DayParts parts = day_parts(day);
	struct icalrecurrencetype rule;

	icalrecurrencetype_clear(&rule);
	rule.freq = ICAL_YEARLY_RECURRENCE;
	if (parts.month == 2 && parts.day == 29) {
		rule.by_month[0] = 2;
		rule.by_month_day[0] = -1;
	}
	add(event, icalproperty_new_rrule(rule));
}

static Day
first_year(Day day)
{
	DayParts parts = day_parts(day);

	return parts.year >= FIRST_YEAR ? day
					: day_yearly(FIRST_YEAR, parts.month, parts.day);
}

static void
add_when(icalcomponent *event, const CalendarItem *item)
{
	if (item->day == DAY_NONE) {
		add(event, icalproperty_new_dtstart(utc(item->start)));
		add(event, icalproperty_new_dtend(utc(
				   item->start + (gint64)MAX(item->minutes, 1) * 60)));
		return;
	}
	Day start = item->yearly ? first_year(item->day) : item->day;

	add(event, icalproperty_new_dtstart(date(start)));
	add(event, icalproperty_new_dtend(date(start + 1)));
	if (item->yearly)
		add_yearly(event, item->day);
}

static void
add_alarm(icalcomponent *event, const CalendarItem *item)
{
	icalcomponent *alarm = icalcomponent_new_valarm();
	struct icaltriggertype trigger = {
		.time = icaltime_null_time(),
		.duration = icaldurationtype_from_int(item->alarm),
	};
	g_autofree char *text = filetext_line(item->summary);

	add(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
	add(alarm, icalproperty_new_description(*text ? text : "krug"));
	add(alarm, icalproperty_new_trigger(trigger));
	icalcomponent_add_component(event, alarm);
}

static icalcomponent *
event_new(const IcalHead *head, const CalendarItem *item)
{
	icalcomponent *event = icalcomponent_new_vevent();
	icalproperty_status status =
		item->cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED;
	icalproperty_transp transp = item->busy && !item->cancelled
					     ? ICAL_TRANSP_OPAQUE
					     : ICAL_TRANSP_TRANSPARENT;

	add_line(event, icalproperty_new_uid, item->uid);
	add(event, icalproperty_new_dtstamp(utc(head->stamp)));
	add(event, icalproperty_new_lastmodified(utc(item->modified)));
	add(event, icalproperty_new_sequence(item->sequence));
	add_when(event, item);
	add_line(event, icalproperty_new_summary, item->summary);
	add_text(event, icalproperty_new_description, item->description);
	add_line(event, icalproperty_new_location, item->location);
	add(event, icalproperty_new_status(status));
	add(event, icalproperty_new_transp(transp));
	if (item->alarm != CALENDAR_NO_ALARM && !item->cancelled)
		add_alarm(event, item);
	return event;
}

static gboolean
ical_item(FILE *out, const IcalHead *head, const CalendarItem *item, GError **error)
{
	icalcomponent *event = event_new(head, item);
	char *text = icalcomponent_as_ical_string_r(event);

	icalcomponent_free(event);
	if (!text) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_FAILED,
			_("The calendar entry %s cannot be written."), item->uid);
		return FALSE;
	}
	fputs(text, out);
	icalmemory_free_buffer(text);
	return TRUE;
}

/* Writes a property of the calendar itself and frees it. */
static void
put(FILE *out, icalproperty *property)
{
	char *text = icalproperty_as_ical_string_r(property);

	if (text)
		fputs(text, out);
	icalmemory_free_buffer(text);
	icalproperty_free(property);
}

/* libical 3.0 writes commas in X- properties as they are and doubles backslashes, so
 * nothing that needs escaping may come in. */
static icalproperty *
named(const char *name, const char *value)
{
	g_autofree char *simple = g_strdelimit(g_strdup(value), ",;\\\n", ' ');
	icalproperty *property = icalproperty_new_x(simple);

	icalproperty_set_x_name(property, name);
	return property;
}

static void
ical_begin(FILE *out, const IcalHead *head)
{
	g_autofree char *name = filetext_new(head->name);

	fputs("BEGIN:VCALENDAR\r\n", out);
	put(out, icalproperty_new_version("2.0"));
	put(out, icalproperty_new_prodid("-//krug//krug " KRUG_VERSION "//EN"));
	put(out, icalproperty_new_calscale("GREGORIAN"));
	put(out, icalproperty_new_method(ICAL_METHOD_PUBLISH));
	put(out, icalproperty_new_name(name));
	put(out, named("X-WR-CALNAME", name));
	put(out, icalproperty_new_refreshinterval(icaldurationtype_from_int(REFRESH)));
	put(out, named("X-PUBLISHED-TTL", "PT4H"));
}

static void
ical_end(FILE *out)
{
	fputs("END:VCALENDAR\r\n", out);
}

const IcalModule krug_ical = {
	.begin = ical_begin,
	.item = ical_item,
	.end = ical_end,
};
