/*
 * Writes calendar items through libical, a line at a time: lines of numbers (stamps,
 * hours, states) repeat from item to item, and one that libical wrote for the same number
 * before is not made again; a property of text is made once and takes one text after the
 * other. Instants are written in UTC: libical's built-in zones carry TZIDs and rules that
 * phones do not know. All text passes filetext_new() before a setter, since libical
 * writes control characters raw. One DISPLAY alarm stands last in
 * its event (Etar and Fossify ignore one that comes first) with a relative trigger (an
 * absolute one would repeat one date for all recurrences). No ORGANIZER and no ATTENDEE:
 * guests would get mail.
 */
#include "ical.h"

#include <libical/ical.h>

#include "base/append.h"
#include "exchange/filetext.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "line.h"

#define FIRST_YEAR 1900		 /* phones show nothing sensible before */
#define LAST_YEAR  2999		 /* libical writes zeros for what is after 3000 */
#define REFRESH	   (4 * 60 * 60) /* seconds after which a subscriber looks again */
#define KEPT_BITS  8		 /* lines kept of one kind: a year of days at an hour */

typedef struct {
	gint64 value;
	char *text; /* NULL: none yet */
} KeptLine;

typedef enum { TEXT_UID, TEXT_SUMMARY, TEXT_DESCRIPTION, TEXT_LOCATION, TEXT_COUNT } Text;

struct IcalWriter {
	GString *out;
	gint64 stamp;
	IcalForm form;
	gboolean failed; /* a line of the event that is being written */
	icalproperty *texts[TEXT_COUNT];
	KeptLine kept[LINE_COUNT][1 << KEPT_BITS];
};

typedef struct {
	const char *begin, *end;
	const char *suffix; /* of its UIDs */
	void (*add)(IcalWriter *writer, const CalendarItem *item);
} Component;

static const Component components[ICAL_FORMS];

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
		append_text(writer->out, line);
	else
		writer->failed = TRUE;
}

static KeptLine *
slot_of(IcalWriter *writer, IcalLine line, gint64 value)
{
	guint64 mixed = (guint64)value * G_GUINT64_CONSTANT(0x9e3779b97f4a7c15);

	return &writer->kept[line][mixed >> (64 - KEPT_BITS)];
}

static void
add(IcalWriter *writer, IcalLine line, gint64 value)
{
	KeptLine *kept = slot_of(writer, line, value);

	if (!kept->text || kept->value != value) {
		icalmemory_free_buffer(kept->text);
		*kept = (KeptLine){ value, line_of(ical_line(line, value)) };
	}
	append(writer, kept->text);
}

/* The text is clean. */
static void
add_clean(IcalWriter *writer, Text text, const char *clean)
{
	icalproperty *property = writer->texts[text];
	char *line;

	icalvalue_set_text(icalproperty_get_value(property), clean);
	line = icalproperty_as_ical_string_r(property);
	append(writer, line);
	icalmemory_free_buffer(line);
}

static void
add_text(IcalWriter *writer, Text text, const char *said)
{
	g_autofree char *made = NULL;
	const char *clean = filetext_clean(said, &made);

	if (*clean)
		add_clean(writer, text, clean);
}

static void
add_line(IcalWriter *writer, Text text, const char *said)
{
	g_autofree char *clean = filetext_line(said);

	if (*clean)
		add_clean(writer, text, clean);
}

/* A day of a year that phones and libical know. */
static Day
known_day(Day day, int first)
{
	DayParts parts = day_parts(day);
	int year = CLAMP(parts.year, first, LAST_YEAR);

	return year == parts.year ? day : day_yearly(year, parts.month, parts.day);
}

static gint64
known_start(const CalendarItem *item)
{
	return MIN(item->start, (gint64)day_from_parts(LAST_YEAR, 12, 31) * DAY_SECONDS);
}

/* A yearly date repeats from its own year; 29 February is the last day of each one. The
 * end of days is the first that is none of them (RFC 5545, 3.6.1). */
static void
add_when(IcalWriter *writer, const CalendarItem *item)
{
	DayParts parts = day_parts(item->day);
	gint64 at = known_start(item);
	Day start;

	if (item->day == DAY_NONE) {
		add(writer, LINE_START, at);
		add(writer, LINE_END, at + (gint64)MAX(item->minutes, 1) * 60);
		return;
	}
	start = known_day(item->day, item->yearly ? FIRST_YEAR : 1);
	add(writer, LINE_DAY, start);
	add(writer, LINE_DAY_END, MAX(start, known_day(item->last_day, 1)) + 1);
	if (item->yearly)
		add(writer, LINE_RULE,
			parts.month == 2 && parts.day == 29 ? ICAL_LEAP_RULE : 0);
}

static void
add_alarm(IcalWriter *writer, const CalendarItem *item, const char *summary)
{
	g_string_append(writer->out, "BEGIN:VALARM\r\n");
	add(writer, LINE_ACTION, ICAL_ACTION_DISPLAY);
	add_clean(writer, TEXT_DESCRIPTION, *summary ? summary : "krug");
	add(writer, LINE_TRIGGER, item->alarm);
	g_string_append(writer->out, "END:VALARM\r\n");
}

/* UID, stamps and words, which all components have. */
static void
add_head(IcalWriter *writer, const CalendarItem *item)
{
	g_autofree char *uid =
		g_strconcat(item->uid, components[writer->form].suffix, NULL);

	add_line(writer, TEXT_UID, uid);
	add(writer, LINE_DTSTAMP, writer->stamp);
	if (writer->form == ICAL_JOURNAL)
		return;
	add(writer, LINE_MODIFIED, item->modified);
	add(writer, LINE_SEQUENCE, item->sequence);
}

static void
add_event(IcalWriter *writer, const CalendarItem *item)
{
	g_autofree char *summary = filetext_line(item->summary);

	add_head(writer, item);
	add_when(writer, item);
	if (*summary)
		add_clean(writer, TEXT_SUMMARY, summary);
	add_text(writer, TEXT_DESCRIPTION, item->description);
	add_line(writer, TEXT_LOCATION, item->location);
	add(writer, LINE_STATUS,
		item->cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED);
	add(writer, LINE_TRANSP,
		item->busy && !item->cancelled ? ICAL_TRANSP_OPAQUE
					       : ICAL_TRANSP_TRANSPARENT);
	if (item->alarm != CALENDAR_NO_ALARM && !item->cancelled)
		add_alarm(writer, item, summary);
}

static void
add_state(IcalWriter *writer, const CalendarItem *item)
{
	if (!item->cancelled) {
		add(writer, LINE_STATUS, ICAL_STATUS_NEEDSACTION);
		return;
	}
	add(writer, LINE_STATUS,
		item->done ? ICAL_STATUS_COMPLETED : ICAL_STATUS_CANCELLED);
	if (!item->done)
		return;
	add(writer, LINE_COMPLETED, item->modified);
	add(writer, LINE_PERCENT, 100);
}

/* It begins when it is due, so that an alarm is relative to its beginning, as everywhere:
 * programs disagree on RELATED=END. DUE must come later (RFC 5545, 3.8.2.3). */
static void
add_task(IcalWriter *writer, const CalendarItem *item)
{
	g_autofree char *summary = filetext_line(item->summary);

	add_head(writer, item);
	if (item->day == DAY_NONE) {
		add(writer, LINE_START, known_start(item));
		add(writer, LINE_DUE,
			known_start(item) + (gint64)MAX(item->minutes, 1) * 60);
	} else {
		add(writer, LINE_DAY, known_day(item->day, 1));
		add(writer, LINE_DUE_DAY, known_day(item->day, 1) + 1);
	}
	if (*summary)
		add_clean(writer, TEXT_SUMMARY, summary);
	add_text(writer, TEXT_DESCRIPTION, item->description);
	add_state(writer, item);
	if (item->alarm != CALENDAR_NO_ALARM && !item->cancelled)
		add_alarm(writer, item, summary);
}

static void
add_entry(IcalWriter *writer, const CalendarItem *item)
{
	add_head(writer, item);
	if (item->day == DAY_NONE)
		add(writer, LINE_START, item->start);
	else
		add(writer, LINE_DAY, item->day);
	add_line(writer, TEXT_SUMMARY, item->summary);
	add_text(writer, TEXT_DESCRIPTION, item->description);
	add(writer, LINE_STATUS, ICAL_STATUS_FINAL);
}

static gboolean
ical_item(IcalWriter *writer, const CalendarItem *item, GError **error)
{
	const Component *component = &components[writer->form];
	gsize before = writer->out->len;

	writer->failed = FALSE;
	g_string_append(writer->out, component->begin);
	component->add(writer, item);
	g_string_append(writer->out, component->end);
	if (writer->failed) {
		g_string_truncate(writer->out, before);
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_FAILED,
			_("The calendar entry %s cannot be written."), item->uid);
		return FALSE;
	}
	return TRUE;
}

/* Writes a property of the calendar itself and frees it. */
static void
put(GString *out, icalproperty *property)
{
	char *text = line_of(property);

	if (text)
		g_string_append(out, text);
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
ical_begin(GString *out, const IcalHead *head)
{
	g_autofree char *name = filetext_new(head->name);
	IcalWriter *writer = g_new0(IcalWriter, 1);

	writer->out = out;
	writer->stamp = head->stamp;
	writer->form = head->form;
	writer->texts[TEXT_UID] = icalproperty_new_uid("");
	writer->texts[TEXT_SUMMARY] = icalproperty_new_summary("");
	writer->texts[TEXT_DESCRIPTION] = icalproperty_new_description("");
	writer->texts[TEXT_LOCATION] = icalproperty_new_location("");
	g_string_append(out, "BEGIN:VCALENDAR\r\n");
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
	g_string_append(writer->out, "END:VCALENDAR\r\n");
}

static void
ical_free(IcalWriter *writer)
{
	for (int text = 0; text < TEXT_COUNT; text++)
		icalproperty_free(writer->texts[text]);
	for (int line = 0; line < LINE_COUNT; line++)
		for (int i = 0; i < 1 << KEPT_BITS; i++)
			icalmemory_free_buffer(writer->kept[line][i].text);
	g_free(writer);
}

static const Component components[ICAL_FORMS] = {
	[ICAL_EVENTS] = { "BEGIN:VEVENT\r\n", "END:VEVENT\r\n", "", add_event },
	[ICAL_TASKS] = { "BEGIN:VTODO\r\n", "END:VTODO\r\n", "-todo", add_task },
	[ICAL_JOURNAL] = { "BEGIN:VJOURNAL\r\n", "END:VJOURNAL\r\n", "-journal",
		add_entry },
};

const IcalModule krug_ical = {
	.begin = ical_begin,
	.item = ical_item,
	.end = ical_end,
	.free = ical_free,
};
