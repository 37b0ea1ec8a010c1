/*
 * Calendars of the wild, a trait a case: what goes in, and the meetings that come out.
 */
#include "exchange/ical/ical_in.h"

#include <locale.h>
#include <string.h>

#include "krug/i18n.h"

#define EVENT(lines) "BEGIN:VEVENT\r\nUID:u\r\n" lines "END:VEVENT\r\n"
#define ZONE                                                                    \
	"BEGIN:VTIMEZONE\nTZID:Mine\nBEGIN:STANDARD\nDTSTART:20000101T000000\n" \
	"TZOFFSETFROM:+0300\nTZOFFSETTO:+0500\nEND:STANDARD\nEND:VTIMEZONE\n"

typedef struct {
	const char *name, *in;
	const char *out; /* "day hour title; …", hours of Moscow; "!": noted */
} Case;

static const Case cases[], stores[];

static const char *const answers[] = {
	[ICAL_ANSWER_NONE] = "",
	[ICAL_DECLINED] = " declined",
	[ICAL_TENTATIVE] = " perhaps",
};

static void
hear_meeting(const IcalMeeting *meeting, void *data)
{
	GString *text = data;
	char day[DAY_TEXT];

	g_string_append_printf(
		text, "%s%s", text->len ? "; " : "", day_format(meeting->day, day));
	if (meeting->at != ICAL_WHOLE_DAY) {
		gint64 minute = (meeting->at / 60 + 180) % 1440;

		g_string_append_printf(text, " %02d:%02d+%d", (int)minute / 60,
			(int)minute % 60, meeting->minutes);
	}
	if (*meeting->title)
		g_string_append_printf(text, " %s", meeting->title);
	for (guint i = 0; i < meeting->people->len; i++) {
		const IcalPerson *person = &g_array_index(meeting->people, IcalPerson, i);

		g_string_append_printf(text, " <%s|%s>%s", person->name, person->email,
			answers[person->answer]);
	}
	if (*meeting->note)
		g_string_append_printf(text, " (%s)", meeting->note);
	if (meeting->cancelled)
		g_string_append(text, " cancelled");
	if (meeting->tentative)
		g_string_append(text, " tentative");
}

static void
hear_note(guint64 line, const char *why, void *data)
{
	GString *text = data;

	g_assert_cmpuint(line, >, 0);
	g_assert_true(*why);
	g_string_append_printf(text, "%s!", text->len ? "; " : "");
}

typedef gboolean (*Read)(
	const char *text, gsize size, const IcalSink *sink, IcalFile *file);

static char *
read_by(Read read, const char *in, gsize size, gboolean *found)
{
	g_autoptr(Clock) clock =
		clock_new_frozen("2026-11-21T12:00:00+03:00", "Europe/Moscow", NULL);
	GString *text = g_string_new(NULL);
	IcalFile file;
	const IcalSink sink = {
		.clock = clock,
		.from = clock_today(clock) - 90,
		.until = clock_today(clock) + 60,
		.meeting = hear_meeting,
		.note = hear_note,
		.data = text,
	};

	*found = read(in, size, &sink, &file);
	return g_string_free(text, FALSE);
}

static char *
read_text(const char *in, gsize size, gboolean *found)
{
	return read_by(krug_ical_in.read, in, size, found);
}

static void
stores_give_meetings(gconstpointer data)
{
	const Case *of = data;
	gboolean found;
	g_autofree char *text =
		read_by(krug_ical_in.read_calcurse, of->in, strlen(of->in), &found);

	g_assert_true(found);
	g_assert_cmpstr(text, ==, of->out);
}

static void
calendars_give_meetings(gconstpointer data)
{
	const Case *of = data;
	gboolean found;
	g_autofree char *text = read_text(of->in, strlen(of->in), &found);

	g_assert_true(found);
	g_assert_cmpstr(text, ==, of->out);
}

static void
what_is_no_calendar_is_told(void)
{
	gboolean found;
	g_autofree char *text = read_text("nothing\n", 8, &found);

	g_assert_false(found);
	g_assert_cmpstr(text, ==, "");
}

/* A line of 16 MiB, and as many components inside each other as fit. */
static void
long_and_deep_files_end(void)
{
	g_autoptr(GString) in = g_string_new("BEGIN:VEVENT\nUID:u\nSUMMARY:");
	gboolean found;
	g_autofree char *text = NULL;
	gsize head = in->len;

	g_string_set_size(in, head + 16 * 1024 * 1024);
	memset(in->str + head, 'a', in->len - head);
	g_string_append(in, "\nDTSTART:20261110\nEND:VEVENT\nBEGIN:VEVENT\n");
	for (int i = 0; i < 100000; i++)
		g_string_append(in, "BEGIN:X\n");
	text = read_text(in->str, in->len, &found);
	g_assert_true(g_str_has_prefix(text, "!; !; 2026-11-10 aaa"));
	g_assert_cmpuint(strlen(text), <, ICAL_LINE_MOST + 100);
}

int
main(int argc, char **argv)
{
	setlocale(LC_ALL, "C.UTF-8");
	g_test_init(&argc, &argv, NULL);
	for (const Case *of = cases; of->name; of++) {
		g_autofree char *path = g_strdup_printf("/ical_in/%s", of->name);

		g_test_add_data_func(path, of, calendars_give_meetings);
	}
	for (const Case *of = stores; of->name; of++) {
		g_autofree char *path = g_strdup_printf("/calcurse/%s", of->name);

		g_test_add_data_func(path, of, stores_give_meetings);
	}
	g_test_add_func("/ical_in/nothing", what_is_no_calendar_is_told);
	g_test_add_func("/ical_in/long", long_and_deep_files_end);
	return g_test_run();
}

static const Case cases[] = {
	{ "hours of UTC", EVENT("DTSTART:20261110T100000Z\r\nDTEND:20261110T113000Z\r\n"),
		"2026-11-10 13:00+90" },
	{ "my own hours", EVENT("DTSTART:20261110T100000\r\nDURATION:PT45M\r\n"),
		"2026-11-10 10:00+45" },
	{ "a zone", EVENT("DTSTART;TZID=Europe/Berlin:20261110T100000\r\n"),
		"2026-11-10 12:00+0" },
	{ "a zone of Windows",
		EVENT("DTSTART;TZID=\"W. Europe Standard Time\":20261110T100000\r\n"),
		"2026-11-10 12:00+0" },
	{ "a zone of RFC 2445", EVENT("DTSTART;TZID=US-Eastern:20261110T100000\r\n"),
		"2026-11-10 18:00+0" },
	{ "days of Google", EVENT("DTSTART;VALUE=DATE:20261110\r\nRDATE:20261112Z\r\n"),
		"2026-11-10; 2026-11-12" },
	{ "a zone of libical",
		EVENT("DTSTART;TZID=/freeassociation.sourceforge.net/Asia/Tokyo:"
		      "20261110T100000\r\n"),
		"2026-11-10 04:00+0" },
	{ "a zone by its offset",
		EVENT("DTSTART;TZID=\"(UTC+05:30) Mumbai\":20261110T100000\r\n"),
		"2026-11-10 07:30+0" },
	{ "a zone before another parameter",
		EVENT("DTSTART;TZID=Europe/Berlin;VALUE=DATE-TIME:20261110T100000\r\n"),
		"2026-11-10 12:00+0" },
	{ "its colon without quotation marks is said",
		EVENT("DTSTART;TZID=(UTC+05:30) Mumbai, New Delhi:20261110T100000\r\n"),
		"!; 2026-11-10 07:30+0" },
	{ "said once, whatever stands behind it",
		EVENT("DTSTART;TZID=(UTC+05:30) "
		      "Mumbai;VALUE=DATE-TIME:20261110T100000\r\n"
		      "DTEND;TZID=(UTC+05:30) Mumbai:20261110T110000\r\n"),
		"!; 2026-11-10 07:30+60" },
	{ "a zone by its cities, with their summer",
		EVENT("DTSTART;TZID=\"(UTC+01:00) Amsterdam, "
		      "Berlin\":20260910T100000\r\n"),
		"2026-09-10 11:00+0" },
	{ "a zone of two names",
		EVENT("DTSTART;TZID=GMT -0500 (Standard):GMT -0400 (Daylight):"
		      "20261110T100000\r\n"),
		"!; !; 2026-11-10 18:00+0" },
	{ "a zone of the calendar's own, told behind",
		EVENT("DTSTART;TZID=Mine:20261110T100000\r\n") ZONE,
		"2026-11-10 08:00+0" },
	{ "a zone nobody knows is said", EVENT("DTSTART;TZID=Mars:20261110T100000\r\n"),
		"!; 2026-11-10 10:00+0" },
	{ "a whole day", EVENT("DTSTART;VALUE=DATE:20261110\r\n"), "2026-11-10" },
	{ "a folded line, escapes",
		EVENT("DTSTART:20261110\r\nSUMMARY:a\r\n \\, b\r\n\t\\;c\r\n"),
		"2026-11-10 a, b;c" },
	{ "LF alone", "BEGIN:VEVENT\nDTSTART:20261110\nSUMMARY:a\nEND:VEVENT\n",
		"2026-11-10 a" },
	{ "people",
		EVENT("DTSTART:20261110\r\n"
		      "ATTENDEE;ROLE=CHAIR;CN=\"Li, Ivan\":MAILTO:li@example.org\r\n"
		      "ORGANIZER;EMAIL=a@example.org:urn:x\r\n"),
		"2026-11-10 <Li, Ivan|li@example.org> <|a@example.org>" },
	{ "an alarm says nothing of it",
		EVENT("BEGIN:VALARM\r\nSUMMARY:no\r\nEND:VALARM\r\nDTSTART:20261110\r\n"),
		"2026-11-10" },
	{ "beyond the window", EVENT("DTSTART:20250110\r\n"), "" },
	{ "cancelled", EVENT("DTSTART:20261110\r\nSTATUS:CANCELLED\r\n"),
		"2026-11-10 cancelled" },
	{ "a series, one left out, one apart",
		EVENT("DTSTART:20261110T100000Z\r\nRRULE:FREQ=DAILY;COUNT=4\r\n"
		      "EXDATE:20261111T100000Z\r\n")
			EVENT("RECURRENCE-ID:20261112T100000Z\r\n"
			      "DTSTART:20261114T120000Z\r\nSUMMARY:apart\r\n"),
		"2026-11-10 13:00+0; 2026-11-13 13:00+0; 2026-11-14 15:00+0 apart" },
	{ "days told one by one",
		EVENT("DTSTART:20261110\r\nRDATE;VALUE=DATE:20261112,20261115\r\n"),
		"2026-11-10; 2026-11-12; 2026-11-15" },
	{ "told twice, the later one counts",
		EVENT("DTSTART:20261110\r\nSUMMARY:a\r\nSEQUENCE:1\r\n")
			EVENT("DTSTART:20261111\r\nSUMMARY:b\r\nSEQUENCE:2\r\n"),
		"2026-11-11 b" },
	{ "each hour is refused",
		EVENT("DTSTART:20261110T100000\r\nRRULE:FREQ=HOURLY\r\n"),
		"!; 2026-11-10 10:00+0" },
	{ "no such day", EVENT("DTSTART:20260230T250000\r\n"), "!" },
	{ "no beginning", EVENT("SUMMARY:a\r\n"), "!" },
	{ "no end of it", "BEGIN:VEVENT\nDTSTART:20261110\n", "!" },
	{ "two calendars",
		"BEGIN:VCALENDAR\n" EVENT(
			"DTSTART:20261110\r\n") "END:VCALENDAR\n"
						"BEGIN:VCALENDAR\nMETHOD:CANCEL\n" EVENT(
							"DTSTART:20261111\r\n") "END:"
										"VCALENDA"
										"R\n",
		"2026-11-10; 2026-11-11 cancelled" },
	{ "a mark before it", "\xef\xbb\xbf" EVENT("DTSTART:20261110\r\n"),
		"2026-11-10" },
	{ "windows-1251", EVENT("DTSTART:20261110\r\nSUMMARY:\xcf\xeb\xe0\xed\r\n"),
		"2026-11-10 План" },
	{ "what people answered; rooms are nobody",
		EVENT("DTSTART:20261110\r\n"
		      "ATTENDEE;PARTSTAT=DECLINED:mailto:a@example.org\r\n"
		      "ATTENDEE;PARTSTAT=tentative:mailto:b@example.org\r\n"
		      "ATTENDEE;CUTYPE=ROOM;CN=Room 5:mailto:r@example.org\r\n"
		      "ORGANIZER;CN=Work:mailto:x@group.calendar.google.com\r\n"),
		"2026-11-10 <|a@example.org> declined <|b@example.org> perhaps" },
	{ "not certain yet", EVENT("DTSTART:20261110\r\nSTATUS:TENTATIVE\r\n"),
		"2026-11-10 tentative" },
	{ "an answer to an invitation",
		"BEGIN:VCALENDAR\nMETHOD:REPLY\n" EVENT(
			"DTSTART:20261110\r\n") "END:VCALENDAR\n",
		"!" },
	{ "two rules",
		EVENT("DTSTART:20261110\r\nRRULE:FREQ=DAILY;COUNT=3\r\n"
		      "RRULE:FREQ=DAILY;COUNT=2\r\n"),
		"!; 2026-11-10; 2026-11-11" },
	{ "a rule of what is left out",
		EVENT("DTSTART:20261110T100000\r\nRRULE:FREQ=DAILY;COUNT=5\r\n"
		      "EXRULE:FREQ=DAILY;INTERVAL=2\r\n"),
		"2026-11-11 10:00+0; 2026-11-13 10:00+0" },
	{ "such a rule that the first day does not follow",
		EVENT("DTSTART:20261110\r\nRRULE:FREQ=DAILY;COUNT=3\r\n"
		      "EXRULE:FREQ=WEEKLY;BYDAY=WE\r\n"),
		"2026-11-10; 2026-11-12" },
	{ "such a rule of another hour",
		EVENT("DTSTART:20261110T100000\r\nRRULE:FREQ=DAILY;COUNT=2\r\n"
		      "EXRULE:FREQ=DAILY;BYHOUR=11\r\n"),
		"2026-11-10 10:00+0; 2026-11-11 10:00+0" },
	{ "such a rule within a day",
		EVENT("DTSTART:20261110\r\nRRULE:FREQ=DAILY;COUNT=2\r\n"
		      "EXRULE:FREQ=HOURLY\r\n"),
		"!; 2026-11-10; 2026-11-11" },
	{ "a change of one that is alone",
		EVENT("RECURRENCE-ID;RANGE=THISANDFUTURE:20261110\r\nDTSTART:"
		      "20261111\r\n"),
		"2026-11-11" },
	{ "a change of all that follow",
		EVENT("DTSTART:20261109T100000\r\nRRULE:FREQ=DAILY;COUNT=4\r\n"
		      "SUMMARY:a\r\n")
			EVENT("RECURRENCE-ID;RANGE=THISANDFUTURE:20261111T100000\r\n"
			      "DTSTART:20261111T223000\r\nDURATION:PT2H\r\n"
			      "SUMMARY:b\r\n"),
		"2026-11-09 10:00+0 a; 2026-11-10 10:00+0 a; 2026-11-12 22:30+120 b; "
		"2026-11-11 22:30+120 b" },
	{ "two of them, and one apart behind",
		EVENT("DTSTART:20261109\r\nRRULE:FREQ=DAILY;COUNT=5\r\n")
			EVENT("RECURRENCE-ID;RANGE=THISANDFUTURE:20261112\r\n"
			      "DTSTART:20261112\r\nSUMMARY:c\r\n")
				EVENT("RECURRENCE-ID;RANGE=THISANDFUTURE:20261110\r\n"
				      "DTSTART:20261110\r\nSUMMARY:b\r\n")
					EVENT("RECURRENCE-ID:20261113\r\n"
					      "DTSTART:20261113\r\nSUMMARY:d\r\n"),
		"2026-11-09; 2026-11-11 b; 2026-11-12 c; 2026-11-10 b; 2026-11-13 d" },
	{ "all that follow are cancelled",
		EVENT("DTSTART:20261110T100000Z\r\nRRULE:FREQ=DAILY;COUNT=3\r\n")
			EVENT("RECURRENCE-ID;RANGE=THISANDFUTURE:20261111T100000Z\r\n"
			      "DTSTART:20261111T100000Z\r\nSTATUS:CANCELLED\r\n"),
		"2026-11-10 13:00+0; 2026-11-12 13:00+0 cancelled; "
		"2026-11-11 13:00+0 cancelled" },
	{ "they move out of all time",
		EVENT("DTSTART:20261110T100000\r\nRRULE:FREQ=DAILY;COUNT=3\r\n") EVENT(
			"RECURRENCE-ID;RANGE=THISANDFUTURE:20261111T100000\r\n"
			"DTSTART:99991231T235959\r\n")
			EVENT("RECURRENCE-ID;RANGE=THISANDFUTURE:20261112T100000\r\n"
			      "DTSTART:00010101T000000\r\n"),
		"2026-11-10 10:00+0" },
	{ "they move over midnight, told in two zones",
		EVENT("DTSTART;TZID=Europe/Moscow:20261109T230000\r\n"
		      "RRULE:FREQ=DAILY;COUNT=3\r\n")
			EVENT("RECURRENCE-ID;RANGE=THISANDFUTURE:20261110T200000Z\r\n"
			      "DTSTART;TZID=Europe/Moscow:20261111T010000\r\n"),
		"2026-11-09 23:00+0; 2026-11-12 01:00+0; 2026-11-11 01:00+0" },
	{ "things to do",
		"BEGIN:VTODO\nDTSTART:20261110\nEND:VTODO\n" EVENT(
			"DTSTART:20261110\r\n"),
		"2026-11-10; !" },
	{ "a calendar that is cut off", "BEGIN:VCALENDAR\n" EVENT("DTSTART:20261110\r\n"),
		"!; 2026-11-10" },
	{ 0 },
};

/* Of calcurse; "!" where a line is left out. */
static const Case stores[] = {
	{ "an appointment", "11/10/2026 @ 10:00 -> 11/10/2026 @ 11:30 |Anna\n",
		"2026-11-10 10:00+90 Anna" },
	{ "an important one with a note",
		"11/10/2026 @ 10:00 -> 11/10/2026 @ 10:00"
		">acd0a6aa2ddd3c9987815474c8cf1b50af0b5b42 !Anna\n",
		"2026-11-10 10:00+0 Anna (acd0a6aa2ddd3c9987815474c8cf1b50af0b5b42)" },
	{ "a day", "11/10/2026 [1] Anna | Boris", "2026-11-10 Anna | Boris" },
	{ "a note is a name of a file, not a way to one",
		"11/10/2026 [1] >../../x Anna\n", "2026-11-10 >../../x Anna" },
	{ "every other week, not on one day",
		"11/03/2026 @ 10:00 -> 11/03/2026 @ 10:30 "
		"{2W -> 12/20/2026 !11/17/2026} |A\n",
		"2026-11-03 10:00+30 A; 2026-12-01 10:00+30 A; 2026-12-15 10:00+30 A" },
	{ "until a day, that day too", "11/10/2026 [1] {1D -> 11/12/2026} A\n",
		"2026-11-10 A; 2026-11-11 A; 2026-11-12 A" },
	{ "on weekdays",
		"11/10/2026 @ 10:00 -> 11/10/2026 @ 10:30 {1W -> 11/15/2026 w2 w5} |A\n",
		"2026-11-10 10:00+30 A; 2026-11-13 10:00+30 A" },
	{ "the first Thursday and the last Monday",
		"11/05/2026 [1] {1M -> 12/20/2026 w11 w-8} A\n",
		"2026-11-05 A; 2026-11-30 A; 2026-12-03 A" },
	{ "days of the month, months", "10/31/2025 [1] {1Y d1 d-1 m10 m11} A\n",
		"2026-10-01 A; 2026-10-31 A; 2026-11-01 A; 2026-11-30 A" },
	{ "no day there is, no rule, no item: the rest is read",
		"02/30/2026 [1] A\n11/10/2026 [1] {0W} A\n11/10/2026 hello\n"
		"\r\n11/10/2026 [1] B\r\n",
		"!; !; !; 2026-11-10 B" },
	{ "an empty one", "", "" },
	{ 0 },
};
