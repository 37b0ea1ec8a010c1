/*
 * Components. Only VEVENT and VTIMEZONE within a calendar are looked into, and within an
 * event only its own lines: an alarm or anything else inside it is passed over by
 * counting, so that no depth costs anything. An event is kept until its calendar ends,
 * unless nothing of it can lie in the window.
 */
#include "ical_in.h"

#include <libical/ical.h>
#include <string.h>

#include "ical_calcurse.h"
#include "ical_reader.h"
#include "krug/i18n.h"

/* --- events --- */

static void
end_event(IcalReader *reader)
{
	IcalEvent *event = g_steal_pointer(&reader->event);

	if (!reader->bad && event->start.day == DAY_NONE)
		ical_reader_spoil(reader, _("the event has no beginning"));
	if (reader->bad) {
		ical_reader_note(reader, reader->bad_line, reader->bad);
		reader->file->lost++;
	}
	if (reader->bad || reader->answer) {
		ical_event_free(event);
		return;
	}
	event->cancelled |= reader->cancelled;
	ical_event_keep(event, reader->events, reader->text, reader->sink, reader->file);
}

static void
drop_event(IcalReader *reader)
{
	if (!reader->event)
		return;
	ical_reader_note(reader, reader->event->line, _("the event does not end"));
	reader->file->lost++;
	g_clear_pointer(&reader->event, ical_event_free);
}

static void
begin_event(IcalReader *reader)
{
	drop_event(reader);
	reader->found = TRUE;
	reader->event = ical_event_new(reader->lines.first);
	reader->bad = NULL;
	reader->inside = 0;
}

/* What is missing behind a calendar that was cut off, nobody knows. */
static void
end_calendar(IcalReader *reader, gboolean whole)
{
	if (reader->in_calendar && !whole && !reader->event) {
		ical_reader_note(reader, reader->calendar_line,
			_("the calendar does not end: what may follow is missing"));
		reader->file->lost++;
	}
	drop_event(reader);
	reader->in_calendar = FALSE;
	ical_events_resolve(reader->events, reader->zones, reader->sink, &reader->steps,
		&reader->left);
	g_ptr_array_set_size(reader->events, 0);
	g_string_chunk_clear(reader->text);
	ical_zones_forget(reader->zones);
	reader->cancelled = reader->answer = FALSE;
	reader->in_zone = FALSE;
}

/* --- zones --- */

static void
take_zone_line(IcalReader *reader, const IcalProperty *property)
{
	const char *name = property->name, *value = property->value;

	if (!reader->in_observance) {
		if (strcmp(name, "TZID") == 0) {
			g_free(reader->zone_name);
			reader->zone_name = g_strdup(value);
			ical_zones_define(reader->zones, value, NULL);
		} else if (strcmp(name, "X-LIC-LOCATION") == 0 && reader->zone_name) {
			ical_zones_define(reader->zones, reader->zone_name, value);
		}
		return;
	}
	if (strcmp(name, "DTSTART") == 0)
		ical_time_read(value, NULL, &reader->zone_start);
	else if (strcmp(name, "TZOFFSETFROM") == 0)
		ical_offset_read(value, &reader->zone_before);
	else if (strcmp(name, "TZOFFSETTO") == 0)
		ical_offset_read(value, &reader->zone_offset);
	else if (strcmp(name, "RRULE") == 0 && !reader->zone_rule)
		reader->zone_rule = g_strdup(value);
	else if (strcmp(name, "RDATE") == 0)
		ical_reader_dates(reader, property, &reader->zone_also);
}

static void
begin_observance(IcalReader *reader)
{
	reader->in_observance = TRUE;
	reader->inside = 0;
	reader->zone_start = (IcalTime){ .day = DAY_NONE };
	reader->zone_before = reader->zone_offset = 0;
	g_clear_pointer(&reader->zone_rule, g_free);
	g_clear_pointer(&reader->zone_also, g_array_unref);
}

static void
end_observance(IcalReader *reader)
{
	const GArray *also = reader->zone_also;

	reader->in_observance = FALSE;
	if (reader->zone_start.day == DAY_NONE || !reader->zone_name)
		return;
	ical_zones_observe(reader->zones, &reader->zone_start, reader->zone_rule,
		reader->zone_before, reader->zone_offset);
	for (guint i = 0; also && i < also->len; i++)
		ical_zones_observe(reader->zones, &g_array_index(also, IcalTime, i), NULL,
			reader->zone_before, reader->zone_offset);
}

static void
begin_zone(IcalReader *reader)
{
	reader->in_zone = TRUE;
	reader->in_observance = FALSE;
	g_clear_pointer(&reader->zone_name, g_free);
}

/* --- the whole --- */

static void
begin(IcalReader *reader, const char *what)
{
	if (g_ascii_strcasecmp(what, "VCALENDAR") == 0) {
		end_calendar(reader, FALSE);
		reader->found = reader->in_calendar = TRUE;
		reader->calendar_line = reader->lines.first;
	} else if (g_ascii_strcasecmp(what, "VEVENT") == 0) {
		begin_event(reader);
	} else if (reader->event) {
		reader->inside++;
	} else if (g_ascii_strcasecmp(what, "VTIMEZONE") == 0) {
		begin_zone(reader);
	} else if (g_ascii_strcasecmp(what, "VTODO") == 0) {
		if (reader->tasks++ == 0)
			reader->task_line = reader->lines.first;
	} else if (reader->in_zone) {
		begin_observance(reader);
	}
}

static void
end(IcalReader *reader, const char *what)
{
	if (g_ascii_strcasecmp(what, "VCALENDAR") == 0) {
		end_calendar(reader, TRUE);
	} else if (g_ascii_strcasecmp(what, "VEVENT") == 0) {
		if (reader->event)
			end_event(reader);
	} else if (reader->event) {
		reader->inside -= reader->inside > 0;
	} else if (g_ascii_strcasecmp(what, "VTIMEZONE") == 0) {
		reader->in_zone = FALSE;
	} else if (reader->in_observance) {
		end_observance(reader);
	}
}

/* What answers an invitation tells of one person alone (RFC 5546, 3.2). */
static gboolean
is_answer(const char *method)
{
	static const char *const answers[] = { "REPLY", "COUNTER", "DECLINECOUNTER",
		"REFRESH" };

	for (gsize i = 0; i < G_N_ELEMENTS(answers); i++)
		if (g_ascii_strcasecmp(method, answers[i]) == 0)
			return TRUE;
	return FALSE;
}

static void
take_method(IcalReader *reader, const char *method)
{
	reader->cancelled = g_ascii_strcasecmp(method, "CANCEL") == 0;
	reader->file->message |= g_ascii_strcasecmp(method, "PUBLISH") != 0;
	reader->answer = is_answer(method);
	if (reader->answer)
		ical_reader_note(reader, reader->lines.first,
			_("this answers an invitation and is no calendar: it is left "
			  "out"));
}

static void
take_property(IcalReader *reader, const IcalProperty *property)
{
	if (strcmp(property->name, "BEGIN") == 0)
		begin(reader, property->value);
	else if (strcmp(property->name, "END") == 0)
		end(reader, property->value);
	else if (reader->event && reader->inside == 0)
		ical_reader_event_line(reader, property);
	else if (!reader->event && reader->in_zone)
		take_zone_line(reader, property);
	else if (!reader->event && strcmp(property->name, "METHOD") == 0)
		take_method(reader, property->value);
}

static void
take_line(IcalReader *reader)
{
	IcalProperty property;
	gboolean own = reader->event && reader->inside == 0;

	g_strchomp(reader->lines.line->str);
	reader->lines.line->len = strlen(reader->lines.line->str);
	if (reader->lines.nul)
		ical_reader_note(reader, reader->lines.first,
			_("a NUL byte stands in the line: it is left out"));
	else if (ical_property_read(reader->lines.line, &property))
		take_property(reader, &property);
	else if (own)
		ical_reader_note(
			reader, reader->lines.first, _("no name before a colon"));
}

static void
note_tasks(IcalReader *reader)
{
	g_autofree char *why = g_strdup_printf(
		ngettext("%u thing to do is not read: only meetings are",
			"%u things to do are not read: only meetings are", reader->tasks),
		reader->tasks);

	if (reader->tasks > 0)
		ical_reader_note(reader, reader->task_line, why);
}

/* UTF-16 becomes UTF-8, the mark of UTF-8 goes; *made is what the caller frees. */
static const char *
plain(const char *text, gsize *size, char **made)
{
	gboolean wide = *size >= 2 && (memcmp(text, "\xff\xfe", 2) == 0 ||
					      memcmp(text, "\xfe\xff", 2) == 0);

	*made = NULL;
	if (*size >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0) {
		*size -= 3;
		return text + 3;
	}
	if (!wide)
		return text;
	*made = g_convert(text, (gssize)*size, "UTF-8", "UTF-16", NULL, size, NULL);
	if (!*made)
		*size = 0;
	return *made ? *made : "";
}

static gboolean
read_calendar(const char *text, gsize size, const IcalSink *sink, IcalFile *file)
{
	char *made;
	IcalReader reader = {
		.sink = sink,
		.file = file,
		.zones = ical_zones_new(sink->clock),
		.text = g_string_chunk_new(4096),
		.events = g_ptr_array_new_with_free_func(ical_event_free),
		.steps = ICAL_STEPS,
		.left = ICAL_MEETINGS,
	};

	*file = (IcalFile){ .first = DAY_NONE };
	icalerror_set_errors_are_fatal(0);
	text = plain(text, &size, &made);
	ical_lines_begin(&reader.lines, text, size);
	while (ical_lines_next(&reader.lines))
		take_line(&reader);
	end_calendar(&reader, FALSE);
	note_tasks(&reader);
	ical_lines_clear(&reader.lines);
	g_ptr_array_unref(reader.events);
	ical_zones_free(reader.zones);
	g_string_chunk_free(reader.text);
	g_free(reader.zone_name);
	g_free(reader.zone_rule);
	g_clear_pointer(&reader.zone_also, g_array_unref);
	g_free(made);
	return reader.found;
}

const IcalInModule krug_ical_in = {
	.read = read_calendar,
	.read_calcurse = ical_calcurse_read,
};
