/*
 * The events of a book through bare libical, one at a time:
 *
 *	ics items BOOK FILE	writes down what the calendar of the book holds
 *	ics write FILE ICS	reads that and writes the same events as krug does
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <libical/ical.h>

#include "krug/calendar.h"
#include "krug/i18n.h"

#define NOW "2026-11-21T12:00:00Z"

typedef struct {
	gint64 start, modified;
	int minutes, day, yearly, busy, cancelled, alarm, sequence;
	char *texts[4]; /* uid, summary, description, location */
} Event;

#define NUMBERS 9
#define TEXTS	4

static gboolean
note_item(const CalendarItem *item, void *data, GError **error G_GNUC_UNUSED)
{
	const char *texts[TEXTS] = { item->uid, item->summary, item->description,
		item->location };
	FILE *out = data;

	fprintf(out, "%" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %d %d %d %d %d %d %d",
		item->start, item->modified, item->minutes, item->day, item->yearly,
		item->busy, item->cancelled, item->alarm, item->sequence);
	for (int i = 0; i < TEXTS; i++) {
		g_autofree char *line = g_strescape(texts[i], NULL);

		fprintf(out, "\t%s", line);
	}
	fputc('\n', out);
	return TRUE;
}

static gboolean
note_items(const char *path, FILE *out, GError **error)
{
	g_autoptr(Clock) clock = clock_new_frozen(NOW, NULL, error);
	g_autoptr(Book) book =
		clock ? book_open(path, BOOK_OPEN, clock, NULL, error) : NULL;

	return book && calendar_roll(book, error) &&
	       calendar_each(book, NULL, note_item, out, error);
}

static gboolean
read_event(char *line, Event *event)
{
	int n = sscanf(line,
		"%" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %d %d %d %d %d %d %d",
		&event->start, &event->modified, &event->minutes, &event->day,
		&event->yearly, &event->busy, &event->cancelled, &event->alarm,
		&event->sequence);

	line[strcspn(line, "\n")] = '\0';
	for (int i = 0; n == NUMBERS && i < TEXTS; i++) {
		line = strchr(line, '\t');
		if (!line)
			return FALSE;
		*line++ = '\0';
		event->texts[i] = line;
	}
	for (int i = 0; n == NUMBERS && i < TEXTS; i++)
		event->texts[i] = g_strcompress(event->texts[i]);
	return n == NUMBERS;
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

static void
add(icalcomponent *to, icalproperty *property)
{
	icalcomponent_add_property(to, property);
}

static void
add_when(icalcomponent *to, const Event *event)
{
	struct icalrecurrencetype rule;

	if (event->day == DAY_NONE) {
		add(to, icalproperty_new_dtstart(utc(event->start)));
		add(to, icalproperty_new_dtend(
				utc(event->start + 60 * (gint64)event->minutes)));
		return;
	}
	add(to, icalproperty_new_dtstart(date(event->day)));
	add(to, icalproperty_new_dtend(date(event->day + 1)));
	if (!event->yearly)
		return;
	icalrecurrencetype_clear(&rule);
	rule.freq = ICAL_YEARLY_RECURRENCE;
	add(to, icalproperty_new_rrule(rule));
}

static void
add_alarm(icalcomponent *to, const Event *event)
{
	icalcomponent *alarm = icalcomponent_new_valarm();
	struct icaltriggertype trigger = {
		.time = icaltime_null_time(),
		.duration = icaldurationtype_from_int(event->alarm),
	};

	add(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
	add(alarm, icalproperty_new_description(event->texts[1]));
	add(alarm, icalproperty_new_trigger(trigger));
	icalcomponent_add_component(to, alarm);
}

static icalcomponent *
make_event(const Event *event, gint64 stamp)
{
	icalcomponent *to = icalcomponent_new_vevent();

	add(to, icalproperty_new_uid(event->texts[0]));
	add(to, icalproperty_new_dtstamp(utc(stamp)));
	add(to, icalproperty_new_lastmodified(utc(event->modified)));
	add(to, icalproperty_new_sequence(event->sequence));
	add_when(to, event);
	add(to, icalproperty_new_summary(event->texts[1]));
	if (*event->texts[2])
		add(to, icalproperty_new_description(event->texts[2]));
	if (*event->texts[3])
		add(to, icalproperty_new_location(event->texts[3]));
	add(to, icalproperty_new_status(event->cancelled ? ICAL_STATUS_CANCELLED
							 : ICAL_STATUS_CONFIRMED));
	add(to, icalproperty_new_transp(
			event->busy ? ICAL_TRANSP_OPAQUE : ICAL_TRANSP_TRANSPARENT));
	if (event->alarm != CALENDAR_NO_ALARM && !event->cancelled)
		add_alarm(to, event);
	return to;
}

static gboolean
write_events(FILE *in, FILE *out)
{
	char *line = NULL;
	size_t size = 0;
	Event event = { 0 };

	fputs("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//bench//EN\r\n", out);
	while (getline(&line, &size, in) > 0) {
		icalcomponent *made;
		char *text;

		if (!read_event(line, &event))
			return FALSE;
		made = make_event(&event, event.modified);
		text = icalcomponent_as_ical_string_r(made);
		fputs(text, out);
		icalmemory_free_buffer(text);
		icalcomponent_free(made);
		for (int i = 0; i < TEXTS; i++)
			g_free(event.texts[i]);
	}
	fputs("END:VCALENDAR\r\n", out);
	free(line);
	return TRUE;
}

int
main(int argc, char **argv)
{
	g_autoptr(GError) error = NULL;
	gboolean items = argc == 4 && strcmp(argv[1], "items") == 0, ok;
	FILE *in = argc == 4 && !items ? fopen(argv[2], "r") : NULL;
	FILE *out = argc == 4 ? fopen(argv[3], "w") : NULL;

	if (!out || (!in && !items)) {
		fprintf(stderr, "usage: ics items BOOK FILE | ics write FILE ICS\n");
		return 2;
	}
	i18n_start("en");
	ok = items ? note_items(argv[2], out, &error) : write_events(in, out);
	ok = fclose(out) == 0 && ok;
	if (in)
		fclose(in);
	if (!ok)
		fprintf(stderr, "ics: %s\n", error ? error->message : "bad items");
	return ok ? 0 : 1;
}
