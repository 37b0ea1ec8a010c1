/*
 * A line an item:
 *
 *	11/19/2026 @ 15:00 -> 11/19/2026 @ 16:30 {2W -> 12/18/2026 w2 !11/24/2026} >NOTE
 *|text 11/18/2026 [1] {1Y} >NOTE text
 *
 * Braces hold how it recurs: every so many days, weeks, months or years, until a day, on
 * weekdays (w), days of a month (d) and months (m), and not on the days behind "!". NOTE
 * names a file of the folder notes; "!" for "|" means that it is important.
 */
#include "ical_calcurse.h"

#include <stdlib.h>
#include <string.h>

#include "ical_event.h"
#include "ical_lines.h"
#include "krug/i18n.h"

#define NOTE_NAME   40 /* digits: a SHA-1 */
#define DAY_MINUTES (24 * 60)

typedef struct {
	const IcalSink *sink;
	IcalFile *file;
	GStringChunk *text; /* of the events */
	GPtrArray *events;
	guint64 number; /* of the line */
	const char *at; /* what is left of it */
} Store;

/* A list of a rule: the sign before each of its numbers, its name in iCalendar. */
typedef struct {
	const char *sign, *name;
} RuleList;

enum { BY_WEEKDAY, BY_MONTH_DAY, BY_MONTH, RULE_LISTS };

static const RuleList rule_lists[RULE_LISTS];

/* --- parts of a line --- */

static gboolean
accept(Store *store, const char *text)
{
	if (!g_str_has_prefix(store->at, text))
		return FALSE;
	store->at += strlen(text);
	return TRUE;
}

static gboolean
number(Store *store, int digits, int *value)
{
	*value = 0;
	for (int i = 0; i < digits; i++, store->at++) {
		if (!g_ascii_isdigit(*store->at))
			return i > 0;
		*value = *value * 10 + (*store->at - '0');
	}
	return TRUE;
}

/* MM/DD/YYYY; DAY_NONE where it is no day. */
static Day
read_day(Store *store)
{
	int month, day, year;

	if (!number(store, 2, &month) || !accept(store, "/") || !number(store, 2, &day) ||
		!accept(store, "/") || !number(store, 4, &year))
		return DAY_NONE;
	return day_from_parts(year, month, day);
}

/* " @ HH:MM" behind a day. */
static gboolean
read_hour(Store *store, int *second)
{
	int hour, minute;

	if (!accept(store, " @ ") || !number(store, 2, &hour) || !accept(store, ":") ||
		!number(store, 2, &minute) || hour > 23 || minute > 59)
		return FALSE;
	*second = (hour * 60 + minute) * 60;
	return TRUE;
}

/* --- how it recurs --- */

/* A weekday as iCalendar has it: 2 is TU, 11 the first Thursday, -8 the last Monday. */
static gboolean
add_weekday(GString *list, int code)
{
	static const char *const days[] = { "SU", "MO", "TU", "WE", "TH", "FR", "SA" };
	int nth = code / 7, day = abs(code % 7);

	if (nth < -53 || nth > 53)
		return FALSE;
	if (nth != 0)
		g_string_append_printf(list, "%d", nth);
	g_string_append(list, days[day]);
	return TRUE;
}

static gboolean
add_number(Store *store, int which, GString *list)
{
	gboolean back = accept(store, "-");
	int value;

	if (!number(store, 3, &value))
		return FALSE;
	if (list->len > 0)
		g_string_append_c(list, ',');
	if (which == BY_WEEKDAY)
		return add_weekday(list, back ? -value : value);
	g_string_append_printf(list, "%s%d", back ? "-" : "", value);
	return TRUE;
}

/* The list whose sign stands here; RULE_LISTS where none does. */
static int
next_list(Store *store)
{
	int which = 0;

	while (which < RULE_LISTS && !accept(store, rule_lists[which].sign))
		which++;
	return which;
}

/* " w2 w5 d-1 m11", into the lists they belong to. */
static gboolean
read_lists(Store *store, GString *rule)
{
	GString *lists[RULE_LISTS];
	gboolean ok = TRUE;
	int which;

	for (int i = 0; i < RULE_LISTS; i++)
		lists[i] = g_string_new(NULL);
	while (ok && (which = next_list(store)) < RULE_LISTS)
		ok = add_number(store, which, lists[which]);
	for (int i = 0; i < RULE_LISTS; i++) {
		if (lists[i]->len > 0)
			g_string_append_printf(
				rule, "%s%s", rule_lists[i].name, lists[i]->str);
		g_string_free(lists[i], TRUE);
	}
	return ok;
}

static gboolean
read_except(Store *store, IcalEvent *event)
{
	IcalTime except = { .second = -1 };

	while (accept(store, " !")) {
		except.day = read_day(store);
		if (except.day == DAY_NONE)
			return FALSE;
		if (!event->except)
			event->except = g_array_new(FALSE, FALSE, sizeof(IcalTime));
		if (event->except->len < ICAL_DATES_MOST)
			g_array_append_val(event->except, except);
	}
	return TRUE;
}

static gboolean
read_until(Store *store, const IcalEvent *event, GString *rule)
{
	DayParts parts;
	Day day;

	if (!accept(store, " -> "))
		return TRUE;
	day = read_day(store);
	if (day == DAY_NONE)
		return FALSE;
	parts = day_parts(day);
	g_string_append_printf(
		rule, ";UNTIL=%04d%02d%02d", parts.year, parts.month, parts.day);
	if (event->start.second >= 0)
		g_string_append_printf(rule, "T%02d%02d00", event->start.second / 3600,
			event->start.second / 60 % 60);
	return TRUE;
}

static const char *
freq_of(char letter)
{
	switch (letter) {
	case 'D':
		return "DAILY";
	case 'W':
		return "WEEKLY";
	case 'M':
		return "MONTHLY";
	case 'Y':
		return "YEARLY";
	default:
		return NULL;
	}
}

/* From behind the brace. */
static gboolean
read_rule(Store *store, IcalEvent *event)
{
	g_autoptr(GString) rule = g_string_new("FREQ=");
	const char *freq;
	int interval;

	if (!number(store, 4, &interval) || interval < 1)
		return FALSE;
	freq = freq_of(*store->at);
	if (!freq)
		return FALSE;
	store->at++;
	g_string_append_printf(rule, "%s;INTERVAL=%d", freq, interval);
	if (!read_until(store, event, rule) || !read_lists(store, rule) ||
		!read_except(store, event) || !accept(store, "}"))
		return FALSE;
	accept(store, " ");
	event->rule = g_string_chunk_insert(store->text, rule->str);
	return TRUE;
}

/* --- a line --- */

static void
read_note(Store *store, IcalEvent *event)
{
	const char *from = store->at + 1;
	gsize length = *store->at == '>' ? strspn(from, "0123456789abcdef") : 0;

	if (length != NOTE_NAME || from[length] != ' ')
		return;
	event->note = g_string_chunk_insert_len(store->text, from, NOTE_NAME);
	store->at = from + NOTE_NAME + 1;
}

/* Up to the text; why it cannot be read, else NULL. */
static const char *
read_head(Store *store, IcalEvent *event, gboolean *whole)
{
	IcalTime *start = &event->start, *end = &event->end;
	int id;

	*start = *end = (IcalTime){ .day = DAY_NONE, .second = -1 };
	start->day = read_day(store);
	if (start->day == DAY_NONE)
		return _("its beginning is no day or hour there is");
	*whole = accept(store, " [");
	if (*whole && number(store, 9, &id) && accept(store, "] "))
		return NULL;
	if (*whole)
		return _("this is no item of calcurse");
	if (!read_hour(store, &start->second) || !accept(store, " -> "))
		return _("its beginning is no day or hour there is");
	end->day = read_day(store);
	if (end->day == DAY_NONE || !read_hour(store, &end->second))
		return _("its end is no day or hour there is");
	accept(store, " ");
	return NULL;
}

static const char *
read_item(Store *store, IcalEvent *event)
{
	gboolean whole = FALSE;
	const char *why = read_head(store, event, &whole);

	if (why)
		return why;
	if (accept(store, "{") && !read_rule(store, event))
		return _("the rule it recurs by is wrong");
	read_note(store, event);
	if (!whole && !accept(store, "|") && !accept(store, "!"))
		return _("this is no item of calcurse");
	event->title = g_string_chunk_insert(store->text, store->at);
	return NULL;
}

static void
read_line(Store *store, const char *line)
{
	IcalEvent *event = ical_event_new(store->number);
	const IcalSink *sink = store->sink;
	const char *why;

	store->at = line;
	why = read_item(store, event);
	if (why) {
		sink->note(store->number, why, sink->data);
		store->file->lost++;
		ical_event_free(event);
		return;
	}
	ical_event_keep(event, store->events, store->text, sink, store->file);
}

/* What cannot stand in a line of text. */
static const char *
line_fault(const GString *line, gsize size)
{
	if (size > ICAL_LINE_MOST)
		return _("the line is longer than 64 KiB: it is left out");
	if (memchr(line->str, '\0', line->len))
		return _("a NUL byte stands in the line: it is left out");
	return NULL;
}

static void
take_line(Store *store, GString *line, const char *from, gsize size)
{
	const char *why;

	store->number++;
	if (size > 0 && from[size - 1] == '\r')
		size--;
	g_string_truncate(line, 0);
	g_string_append_len(line, from, (gssize)MIN(size, ICAL_LINE_MOST));
	if (line->len == 0)
		return;
	why = line_fault(line, size);
	if (why) {
		store->sink->note(store->number, why, store->sink->data);
		store->file->lost++;
		return;
	}
	ical_make_utf8(line);
	read_line(store, line->str);
}

static void
read_lines(Store *store, const char *text, const char *end)
{
	g_autoptr(GString) line = g_string_sized_new(256);

	while (text < end) {
		const char *stop = memchr(text, '\n', (gsize)(end - text));

		stop = stop ? stop : end;
		take_line(store, line, text, (gsize)(stop - text));
		text = stop < end ? stop + 1 : end;
	}
}

/* An empty store is one: there is nothing that would name it. */
gboolean
ical_calcurse_read(const char *text, gsize size, const IcalSink *sink, IcalFile *file)
{
	IcalZones *zones = ical_zones_new(sink->clock);
	gint64 steps = ICAL_STEPS;
	guint left = ICAL_MEETINGS;
	Store store = {
		.sink = sink,
		.file = file,
		.text = g_string_chunk_new(4096),
		.events = g_ptr_array_new_with_free_func(ical_event_free),
	};

	*file = (IcalFile){ .first = DAY_NONE };
	read_lines(&store, text, text + size);
	ical_events_resolve(store.events, zones, sink, &steps, &left);
	g_ptr_array_unref(store.events);
	g_string_chunk_free(store.text);
	ical_zones_free(zones);
	return TRUE;
}

static const RuleList rule_lists[RULE_LISTS] = {
	[BY_WEEKDAY] = { " w", ";BYDAY=" },
	[BY_MONTH_DAY] = { " d", ";BYMONTHDAY=" },
	[BY_MONTH] = { " m", ";BYMONTH=" },
};
