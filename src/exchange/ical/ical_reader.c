/*
 * The lines of an event. What is wrong with a line that tells when it takes place spoils
 * the event; what is wrong with another one is told and left out.
 */
#include "ical_reader.h"

#include <string.h>

#include "krug/i18n.h"

typedef void (*TakeLine)(IcalReader *reader, const IcalProperty *property);

void
ical_reader_note(IcalReader *reader, guint64 line, const char *why)
{
	reader->sink->note(line, why, reader->sink->data);
}

const char *
ical_reader_keep(IcalReader *reader, const char *text)
{
	return g_string_chunk_insert(reader->text, text);
}

static const char *
keep_text(IcalReader *reader, const IcalProperty *property)
{
	g_autofree char *text = ical_unescape(property->value);

	return ical_reader_keep(reader, text);
}

/* --- lines of an event --- */

void
ical_reader_spoil(IcalReader *reader, const char *why)
{
	if (reader->bad)
		return;
	reader->bad = why;
	reader->bad_line = reader->lines.first;
}

static void
note_mended(IcalReader *reader, const char *zone)
{
	g_autofree char *why = NULL;

	if (!ical_zones_tell(reader->zones, zone))
		return;
	why = g_strdup_printf(_("the zone “%s” has a colon and no quotation marks: its "
				"name is read up to the last colon"),
		zone);
	ical_reader_note(reader, reader->lines.first, why);
}

static gboolean
read_time(IcalReader *reader, const IcalProperty *property, const char *value,
	IcalTime *time)
{
	const char *zone = ical_param(property, "TZID");
	IcalTime read;

	if (property->mended)
		note_mended(reader, zone);
	if (!ical_time_read(value, NULL, &read))
		return FALSE;
	*time = read;
	if (zone && *zone && !read.utc)
		time->zone = g_string_chunk_insert_const(reader->text, zone);
	return TRUE;
}

static void
take_start(IcalReader *reader, const IcalProperty *property)
{
	if (!read_time(reader, property, property->value, &reader->event->start))
		ical_reader_spoil(reader, _("its beginning is no day or hour there is"));
}

static void
take_end(IcalReader *reader, const IcalProperty *property)
{
	if (!read_time(reader, property, property->value, &reader->event->end))
		ical_reader_note(reader, reader->lines.first,
			_("the end of an event is no day or hour there is: it is read "
			  "without"));
}

static void
take_instance(IcalReader *reader, const IcalProperty *property)
{
	const char *range = ical_param(property, "RANGE");

	reader->event->future = range && g_ascii_strcasecmp(range, "THISANDFUTURE") == 0;
	if (!read_time(reader, property, property->value, &reader->event->instance))
		ical_reader_spoil(
			reader, _("which of a series it is, is no day or hour there is"));
}

/* Dates between commas; of a period its beginning. */
void
ical_reader_dates(IcalReader *reader, const IcalProperty *property, GArray **dates)
{
	g_auto(GStrv) values = g_strsplit(property->value, ",", ICAL_DATES_MOST);
	gboolean all = TRUE;

	if (!*dates)
		*dates = g_array_new(FALSE, FALSE, sizeof(IcalTime));
	for (char **value = values; *value && (*dates)->len < ICAL_DATES_MOST; value++) {
		IcalTime time;

		g_strdelimit(*value, "/", '\0');
		if (!**value)
			continue;
		if (read_time(reader, property, *value, &time))
			g_array_append_val(*dates, time);
		else
			all = FALSE;
	}
	if (!all)
		ical_reader_note(reader, reader->lines.first,
			_("not all days of this line are days there are"));
}

static void
take_also(IcalReader *reader, const IcalProperty *property)
{
	ical_reader_dates(reader, property, &reader->event->also);
}

static void
take_except(IcalReader *reader, const IcalProperty *property)
{
	ical_reader_dates(reader, property, &reader->event->except);
}

static void
take_rule(IcalReader *reader, const IcalProperty *property)
{
	if (reader->event->rule)
		ical_reader_note(reader, reader->lines.first,
			_("it recurs by several rules: only the last one is read"));
	reader->event->rule = ical_reader_keep(reader, property->value);
}

static void
take_except_rule(IcalReader *reader, const IcalProperty *property)
{
	if (reader->event->except_rule)
		ical_reader_note(reader, reader->lines.first,
			_("it leaves out by several rules: only the last one is read"));
	reader->event->except_rule = ical_reader_keep(reader, property->value);
}

static void
take_duration(IcalReader *reader, const IcalProperty *property)
{
	reader->event->duration = ical_reader_keep(reader, property->value);
}

static void
take_uid(IcalReader *reader, const IcalProperty *property)
{
	reader->event->uid = ical_reader_keep(reader, property->value);
}

static void
take_title(IcalReader *reader, const IcalProperty *property)
{
	reader->event->title = keep_text(reader, property);
}

static void
take_text(IcalReader *reader, const IcalProperty *property)
{
	reader->event->text = keep_text(reader, property);
}

static void
take_place(IcalReader *reader, const IcalProperty *property)
{
	reader->event->place = keep_text(reader, property);
}

static void
take_link(IcalReader *reader, const IcalProperty *property)
{
	if (!reader->event->link)
		reader->event->link = ical_reader_keep(reader, property->value);
}

static void
take_sequence(IcalReader *reader, const IcalProperty *property)
{
	gint64 number = g_ascii_strtoll(property->value, NULL, 10);

	reader->event->sequence = (int)CLAMP(number, 0, G_MAXINT);
}

static void
take_status(IcalReader *reader, const IcalProperty *property)
{
	if (g_ascii_strcasecmp(property->value, "CANCELLED") == 0)
		reader->event->cancelled = TRUE;
	else if (g_ascii_strcasecmp(property->value, "TENTATIVE") == 0)
		reader->event->tentative = TRUE;
}

static IcalAnswer
answer_of(const IcalProperty *property)
{
	const char *said = ical_param(property, "PARTSTAT");

	if (said && g_ascii_strcasecmp(said, "DECLINED") == 0)
		return ICAL_DECLINED;
	if (said && g_ascii_strcasecmp(said, "TENTATIVE") == 0)
		return ICAL_TENTATIVE;
	return ICAL_ANSWER_NONE;
}

/* Addresses of Google that are calendars, rooms, or nobody. */
static const char *const things[] = { "@group.calendar.google.com",
	"@resource.calendar.google.com", "@import.calendar.google.com",
	"unknownorganizer@calendar.google.com" };

static gboolean
is_thing(const IcalProperty *property)
{
	const char *type = ical_param(property, "CUTYPE");

	for (gsize i = 0; i < G_N_ELEMENTS(things); i++)
		if (g_str_has_suffix(property->value, things[i]))
			return TRUE;
	return type && (g_ascii_strcasecmp(type, "ROOM") == 0 ||
			       g_ascii_strcasecmp(type, "RESOURCE") == 0);
}

/* "mailto:anna@example.org", CN="Anna Petrova" */
static void
take_person(IcalReader *reader, const IcalProperty *property)
{
	const char *name = ical_param(property, "CN");
	const char *email = ical_param(property, "EMAIL");
	IcalPerson person;

	if (reader->event->people->len == ICAL_PEOPLE_MOST || is_thing(property))
		return;
	if (g_ascii_strncasecmp(property->value, "mailto:", 7) == 0)
		email = property->value + 7;
	person.name = name ? ical_reader_keep(reader, name) : "";
	person.email = email && strchr(email, '@') ? ical_reader_keep(reader, email) : "";
	person.answer = answer_of(property);
	g_array_append_val(reader->event->people, person);
}

static const struct {
	const char *name;
	TakeLine take;
} event_lines[] = {
	{ "DTSTART", take_start },
	{ "DTEND", take_end },
	{ "SUMMARY", take_title },
	{ "UID", take_uid },
	{ "ATTENDEE", take_person },
	{ "ORGANIZER", take_person },
	{ "DESCRIPTION", take_text },
	{ "LOCATION", take_place },
	{ "RRULE", take_rule },
	{ "EXDATE", take_except },
	{ "EXRULE", take_except_rule },
	{ "RDATE", take_also },
	{ "RECURRENCE-ID", take_instance },
	{ "STATUS", take_status },
	{ "SEQUENCE", take_sequence },
	{ "DURATION", take_duration },
	{ "CONFERENCE", take_link },
	{ "X-GOOGLE-CONFERENCE", take_link },
	{ "URL", take_link },
};

static TakeLine
event_line(const char *name)
{
	for (gsize i = 0; i < G_N_ELEMENTS(event_lines); i++)
		if (strcmp(event_lines[i].name, name) == 0)
			return event_lines[i].take;
	return NULL;
}

void
ical_reader_event_line(IcalReader *reader, const IcalProperty *property)
{
	TakeLine take = event_line(property->name);

	if (!take)
		return;
	if (reader->lines.cut)
		ical_reader_note(reader, reader->lines.first,
			_("the line is longer than 64 KiB: the rest of it is left out"));
	take(reader, property);
}
