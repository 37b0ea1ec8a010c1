/*
 * Writes calendar items through libical, a line at a time: lines of numbers (stamps,
 * hours, states) repeat from item to item, and one that libical wrote for the same number
 * before is not made again. Instants are written in UTC: libical's built-in zones carry
 * TZIDs and rules that phones do not know. All text passes filetext_new() before a
 * setter, since libical writes control characters raw. One DISPLAY alarm stands last in
 * its event (Etar and Fossify ignore one that comes first) with a relative trigger (an
 * absolute one would repeat one date for all recurrences). No ORGANIZER and no ATTENDEE:
 * guests would get mail.
 */
#include "ical.h"

#include <libical/ical.h>

#include "exchange/filetext.h"
#include "krug/error.h"
#include "krug/i18n.h"

#define FIRST_YEAR 1900		 /* phones show nothing sensible before */
#define REFRESH	   (4 * 60 * 60) /* seconds after which a subscriber looks again */
#define KEPT_BITS  8		 /* lines kept of one kind: a year of days at an hour */
#define LEAP_RULE  1		 /* yearly, on the last day of February */

/* Lines that one number gives. */
typedef enum {
	LINE_DTSTAMP,
	LINE_MODIFIED,
	LINE_SEQUENCE,
	LINE_START,
	LINE_END,
	LINE_DAY,
	LINE_DAY_END,
	LINE_RULE,
	LINE_STATUS,
	LINE_TRANSP,
	LINE_ACTION,
	LINE_TRIGGER,
	LINE_COUNT
} Line;

typedef struct {
	gint64 value;
	char *text; /* NULL: none yet */
} KeptLine;

struct IcalWriter {
	FILE *out;
	gint64 stamp;
	GString *event;	 /* the one that is being written */
	gboolean failed; /* a line of it could not be made */
	KeptLine kept[LINE_COUNT][1 << KEPT_BITS];
};

typedef icalproperty *(*MakeLine)(gint64 value);
typedef icalproperty *(*MakeText)(const char *);

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
make_rule(gint64 which)
{
	struct icalrecurrencetype rule;

	icalrecurrencetype_clear(&rule);
	rule.freq = ICAL_YEARLY_RECURRENCE;
	if (which == LEAP_RULE) {
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

/* The property as libical writes it; it is freed. NULL where it cannot. */
static char *
line_of(icalproperty *property)
{
	char *text = icalproperty_as_ical_string_r(property);

	icalproperty_free(property);
	return text;
}

static void
append(IcalWriter *writer, const char *line)
{
	if (line)
		g_string_append(writer->event, line);
	else
		writer->failed = TRUE;
}

static KeptLine *
slot_of(IcalWriter *writer, Line line, gint64 value)
{
	guint64 mixed = (guint64)value * G_GUINT64_CONSTANT(0x9e3779b97f4a7c15);

	return &writer->kept[line][mixed >> (64 - KEPT_BITS)];
}

static void
add(IcalWriter *writer, Line line, gint64 value)
{
	KeptLine *kept = slot_of(writer, line, value);

	if (!kept->text || kept->value != value) {
		icalmemory_free_buffer(kept->text);
		*kept = (KeptLine){ value, line_of(makers[line](value)) };
	}
	append(writer, kept->text);
}

/* The text is clean. */
static void
add_clean(IcalWriter *writer, MakeText make, const char *clean)
{
	char *line = line_of(make(clean));

	append(writer, line);
	icalmemory_free_buffer(line);
}

static void
add_text(IcalWriter *writer, MakeText make, const char *text)
{
	g_autofree char *clean = filetext_new(text);

	if (*clean)
		add_clean(writer, make, clean);
}

static void
add_line(IcalWriter *writer, MakeText make, const char *text)
{
	g_autofree char *clean = filetext_line(text);

	if (*clean)
		add_clean(writer, make, clean);
}

static Day
first_year(Day day)
{
	DayParts parts = day_parts(day);

	return parts.year >= FIRST_YEAR ? day
					: day_yearly(FIRST_YEAR, parts.month, parts.day);
}

/* A yearly date repeats from its own year; 29 February is the last day of each one. The
 * end of days is the first that is none of them (RFC 5545, 3.6.1). */
static void
add_when(IcalWriter *writer, const CalendarItem *item)
{
	DayParts parts = day_parts(item->day);
	Day start = item->yearly ? first_year(item->day) : item->day;

	if (item->day == DAY_NONE) {
		add(writer, LINE_START, item->start);
		add(writer, LINE_END, item->start + (gint64)MAX(item->minutes, 1) * 60);
		return;
	}
	add(writer, LINE_DAY, start);
	add(writer, LINE_DAY_END, MAX(start, item->last_day) + 1);
	if (item->yearly)
		add(writer, LINE_RULE,
			parts.month == 2 && parts.day == 29 ? LEAP_RULE : 0);
}

static void
add_alarm(IcalWriter *writer, const CalendarItem *item, const char *summary)
{
	g_string_append(writer->event, "BEGIN:VALARM\r\n");
	add(writer, LINE_ACTION, ICAL_ACTION_DISPLAY);
	add_clean(writer, icalproperty_new_description, *summary ? summary : "krug");
	add(writer, LINE_TRIGGER, item->alarm);
	g_string_append(writer->event, "END:VALARM\r\n");
}

static void
add_event(IcalWriter *writer, const CalendarItem *item)
{
	g_autofree char *summary = filetext_line(item->summary);

	g_string_append(writer->event, "BEGIN:VEVENT\r\n");
	add_line(writer, icalproperty_new_uid, item->uid);
	add(writer, LINE_DTSTAMP, writer->stamp);
	add(writer, LINE_MODIFIED, item->modified);
	add(writer, LINE_SEQUENCE, item->sequence);
	add_when(writer, item);
	if (*summary)
		add_clean(writer, icalproperty_new_summary, summary);
	add_text(writer, icalproperty_new_description, item->description);
	add_line(writer, icalproperty_new_location, item->location);
	add(writer, LINE_STATUS,
		item->cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED);
	add(writer, LINE_TRANSP,
		item->busy && !item->cancelled ? ICAL_TRANSP_OPAQUE
					       : ICAL_TRANSP_TRANSPARENT);
	if (item->alarm != CALENDAR_NO_ALARM && !item->cancelled)
		add_alarm(writer, item, summary);
	g_string_append(writer->event, "END:VEVENT\r\n");
}

static gboolean
ical_item(IcalWriter *writer, const CalendarItem *item, GError **error)
{
	g_string_truncate(writer->event, 0);
	writer->failed = FALSE;
	add_event(writer, item);
	if (writer->failed) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_FAILED,
			_("The calendar entry %s cannot be written."), item->uid);
		return FALSE;
	}
	fwrite(writer->event->str, 1, writer->event->len, writer->out);
	return TRUE;
}

/* Writes a property of the calendar itself and frees it. */
static void
put(FILE *out, icalproperty *property)
{
	char *text = line_of(property);

	if (text)
		fputs(text, out);
	icalmemory_free_buffer(text);
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

static IcalWriter *
ical_begin(FILE *out, const IcalHead *head)
{
	g_autofree char *name = filetext_new(head->name);
	IcalWriter *writer = g_new0(IcalWriter, 1);

	writer->out = out;
	writer->stamp = head->stamp;
	writer->event = g_string_new(NULL);
	fputs("BEGIN:VCALENDAR\r\n", out);
	put(out, icalproperty_new_version("2.0"));
	put(out, icalproperty_new_prodid("-//krug//krug " KRUG_VERSION "//EN"));
	put(out, icalproperty_new_calscale("GREGORIAN"));
	put(out, icalproperty_new_method(ICAL_METHOD_PUBLISH));
	put(out, icalproperty_new_name(name));
	put(out, named("X-WR-CALNAME", name));
	put(out, icalproperty_new_refreshinterval(icaldurationtype_from_int(REFRESH)));
	put(out, named("X-PUBLISHED-TTL", "PT4H"));
	return writer;
}

static void
ical_end(IcalWriter *writer)
{
	fputs("END:VCALENDAR\r\n", writer->out);
}

static void
ical_free(IcalWriter *writer)
{
	for (int line = 0; line < LINE_COUNT; line++)
		for (int i = 0; i < 1 << KEPT_BITS; i++)
			icalmemory_free_buffer(writer->kept[line][i].text);
	g_string_free(writer->event, TRUE);
	g_free(writer);
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
};

const IcalModule krug_ical = {
	.begin = ical_begin,
	.item = ical_item,
	.end = ical_end,
	.free = ical_free,
};
