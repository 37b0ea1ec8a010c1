/*
 * Calendar items as iCalendar text: each trait of an item is looked for in the unfolded
 * lines, and hostile text in every field may neither add a line nor break one.
 */
#include <stdio.h>
#include <string.h>

#include "exchange/ical/ical.h"

#define STAMP 1795500000

static const IcalHead heads[ICAL_FORMS] = {
	{ .name = "krug, a; b", .stamp = STAMP, .form = ICAL_EVENTS },
	{ .name = "krug, a; b", .stamp = STAMP, .form = ICAL_TASKS },
	{ .name = "krug, a; b", .stamp = STAMP, .form = ICAL_JOURNAL },
};

static const CalendarItem plain = {
	.uid = "0d3c8a52-1111-4222-8333-444455556666",
	.start = 1795590000,
	.minutes = 15,
	.day = DAY_NONE,
	.last_day = DAY_NONE,
	.summary = "Anna Petrova",
	.description = "",
	.location = "",
	.alarm = 0,
	.sequence = 3,
	.modified = 1795500000,
};

/* The calendar of `n` items as bytes. */
static char *
written_form(IcalForm form, const CalendarItem *items, guint n)
{
	GString *out = g_string_new(NULL);
	IcalWriter *writer = krug_ical.begin(out, &heads[form]);
	g_autoptr(GError) error = NULL;

	for (guint i = 0; i < n; i++) {
		krug_ical.item(writer, &items[i], &error);
		g_assert_no_error(error);
	}
	krug_ical.end(writer);
	krug_ical.free(writer);
	return g_string_free(out, FALSE);
}

static char *
written_all(const CalendarItem *items, guint n)
{
	return written_form(ICAL_EVENTS, items, n);
}

static char *
written(const CalendarItem *item)
{
	return written_all(item, 1);
}

/* Unfolded lines; asserts what every line of iCalendar must be. */
static char **
lines_of(const char *text)
{
	g_auto(GStrv) physical = g_strsplit(text, "\r\n", -1);
	GString *all = g_string_new(NULL);

	g_assert_true(g_str_has_suffix(text, "END:VCALENDAR\r\n"));
	for (char **line = physical; line[0] && line[1]; line++) {
		g_assert_cmpuint(strlen(*line), <=, 75);
		g_assert_true(g_utf8_validate(*line, -1, NULL));
		g_assert_null(strpbrk(*line, "\r\n\x1b"));
		if (**line == ' ')
			g_string_append(all, *line + 1);
		else
			g_string_append_printf(all, "%s%s", all->len ? "\n" : "", *line);
	}
	char **lines = g_strsplit(all->str, "\n", -1);

	g_string_free(all, TRUE);
	return lines;
}

static guint
count(char **lines, const char *prefix)
{
	guint n = 0;

	for (; *lines; lines++)
		n += g_str_has_prefix(*lines, prefix) ? 1 : 0;
	return n;
}

static void
assert_line(const CalendarItem *item, const char *line, gboolean there)
{
	g_autofree char *text = written(item);
	g_auto(GStrv) lines = lines_of(text);

	if (g_strv_contains((const char *const *)lines, line) != there) {
		g_test_message("%s", text);
		g_error("%s: %s", there ? "missing" : "unexpected", line);
	}
}

static void
test_head(void)
{
	static const char *const expected[] = {
		"VERSION:2.0",
		"METHOD:PUBLISH",
		"NAME:krug\\, a\\; b",
		"X-WR-CALNAME:krug  a  b",
		"REFRESH-INTERVAL;VALUE=DURATION:PT4H",
	};

	for (guint i = 0; i < G_N_ELEMENTS(expected); i++)
		assert_line(&plain, expected[i], TRUE);
}

static void
test_reminder(void)
{
	static const char *const expected[] = {
		"UID:0d3c8a52-1111-4222-8333-444455556666",
		"DTSTAMP:20261124T060000Z",
		"DTSTART:20261125T070000Z",
		"DTEND:20261125T071500Z",
		"SEQUENCE:3",
		"STATUS:CONFIRMED",
		"TRANSP:TRANSPARENT",
		"TRIGGER:PT0S",
		"ACTION:DISPLAY",
	};

	for (guint i = 0; i < G_N_ELEMENTS(expected); i++)
		assert_line(&plain, expected[i], TRUE);
	assert_line(&plain, "DESCRIPTION:", FALSE);
}

static void
test_alarm_is_last(void)
{
	g_autofree char *text = written(&plain);
	const char *end = strstr(text, "END:VALARM\r\n");

	g_assert_nonnull(end);
	g_assert_true(g_str_has_prefix(end, "END:VALARM\r\nEND:VEVENT\r\n"));
}

static void
test_cancelled(void)
{
	CalendarItem item = plain;

	item.cancelled = TRUE;
	assert_line(&item, "STATUS:CANCELLED", TRUE);
	assert_line(&item, "BEGIN:VALARM", FALSE);
}

static void
test_dates(void)
{
	static const struct {
		const char *what;
		int year, month, day;
		const char *start, *end, *rule;
	} cases[] = {
		{ "an ordinary birthday", 1988, 4, 12, "DTSTART;VALUE=DATE:19880412",
			"DTEND;VALUE=DATE:19880413", "RRULE:FREQ=YEARLY" },
		{ "29 February is the last day of February", 2000, 2, 29,
			"DTSTART;VALUE=DATE:20000229", "DTEND;VALUE=DATE:20000301",
			"RRULE:FREQ=YEARLY;BYMONTHDAY=-1;BYMONTH=2" },
		{ "a year before phones begin", 1604, 5, 9, "DTSTART;VALUE=DATE:19000509",
			"DTEND;VALUE=DATE:19000510", "RRULE:FREQ=YEARLY" },
		{ "29 February before phones begin", 1604, 2, 29,
			"DTSTART;VALUE=DATE:19000228", "DTEND;VALUE=DATE:19000301",
			"RRULE:FREQ=YEARLY;BYMONTHDAY=-1;BYMONTH=2" },
		{ "a year that no calendar knows", 9999, 12, 31,
			"DTSTART;VALUE=DATE:29991231", "DTEND;VALUE=DATE:30000101",
			"RRULE:FREQ=YEARLY" },
	};

	for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
		CalendarItem item = plain;

		g_test_message("%s", cases[i].what);
		item.day = day_from_parts(cases[i].year, cases[i].month, cases[i].day);
		item.yearly = TRUE;
		item.alarm = -15 * 60 * 60;
		assert_line(&item, cases[i].start, TRUE);
		assert_line(&item, cases[i].end, TRUE);
		assert_line(&item, cases[i].rule, TRUE);
		assert_line(&item, "TRIGGER:-PT15H", TRUE);
	}
}

/* One invalid time, and a phone refuses the whole file. */
static void
test_far_away(void)
{
	CalendarItem item = plain;

	item.start = (gint64)day_from_parts(9999, 12, 31) * 86400;
	assert_line(&item, "DTSTART:29991231T000000Z", TRUE);
	assert_line(&item, "DTEND:29991231T001500Z", TRUE);
	item.day = day_from_parts(9999, 12, 30);
	item.last_day = day_from_parts(9999, 12, 31);
	assert_line(&item, "DTSTART;VALUE=DATE:29991230", TRUE);
	assert_line(&item, "DTEND;VALUE=DATE:30000101", TRUE);
}

/* The end of days is the first that is none of them. */
static void
test_several_days(void)
{
	CalendarItem item = plain;

	item.day = day_from_parts(2026, 12, 30);
	item.last_day = day_from_parts(2027, 1, 2);
	assert_line(&item, "DTSTART;VALUE=DATE:20261230", TRUE);
	assert_line(&item, "DTEND;VALUE=DATE:20270103", TRUE);
}

/* From BEGIN:VEVENT to its end; owned. */
static char *
event_of(const char *calendar)
{
	const char *begin = strstr(calendar, "BEGIN:VEVENT");
	const char *end = strstr(begin, "END:VCALENDAR");

	return g_strndup(begin, (gsize)(end - begin));
}

#define MANY 1000

/* Lines of numbers are kept from item to item: an item among many is written as it is
 * written alone. */
static void
test_many(void)
{
	g_autofree CalendarItem *items = g_new(CalendarItem, MANY);
	g_autofree char *all = NULL, *together = NULL;
	g_autoptr(GString) apart = g_string_new(NULL);

	for (int i = 0; i < MANY; i++) {
		items[i] = plain;
		items[i].start += 86400 * (i % 700);
		items[i].modified += 7 * (i % 501);
		items[i].sequence = i % 300;
		items[i].minutes = i % 2 ? 15 : 45;
		items[i].day = i % 3 ? DAY_NONE : day_from_parts(1990, 1, 1) + i;
		items[i].yearly = i % 2;
		items[i].cancelled = i % 11 == 0;
		items[i].busy = i % 5 == 0;
		items[i].alarm = i % 7 ? -60 * (i % 400) : CALENDAR_NO_ALARM;
		g_autofree char *alone = written(&items[i]);
		g_autofree char *event = event_of(alone);

		g_string_append(apart, event);
	}
	all = written_all(items, MANY);
	together = event_of(all);
	g_assert_cmpstr(together, ==, apart->str);
}

static void
test_hostile(void)
{
	static const char *const texts[] = {
		"a\r\nATTENDEE:mailto:x@example.org",
		"a\nEND:VEVENT\nBEGIN:VEVENT",
		"a\x1b[31mb;c,d\\e\"f",
		"NEL\xc2\x85 LS\xe2\x80\xa8 PS\xe2\x80\xa9 end",
		"bidi \xe2\x80\xae override",
		"half \xd0",
		"\x01\x02\x7f",
		"\xef\xbf\xbf\xef\xbb\xbf",
		"Длинная строка, которая не помещается в семьдесят пять байтов одной "
		"строки",
	};

	for (guint i = 0; i < G_N_ELEMENTS(texts); i++) {
		CalendarItem item = plain;
		g_autofree char *clean = NULL;

		item.uid = item.summary = item.description = item.location = texts[i];
		g_autofree char *text = written(&item);
		g_auto(GStrv) lines = lines_of(text);

		g_assert_cmpuint(count(lines, "BEGIN:VEVENT"), ==, 1);
		g_assert_cmpuint(count(lines, "END:VEVENT"), ==, 1);
		g_assert_cmpuint(count(lines, "ATTENDEE"), ==, 0);
		g_assert_cmpuint(count(lines, "X-LIC"), ==, 0);
		for (char **line = lines; *line; line++)
			if (g_str_has_prefix(*line, "SUMMARY:"))
				g_assert_null(strstr(*line, "\\n"));
		g_assert_null(strstr(text, "\xc2\x85"));
		g_assert_null(strstr(text, "\xe2\x80\xa8"));
		g_assert_null(strstr(text, "\xe2\x80\xae"));
	}
}

/* Its lines, those of the calendar left out, joined by blanks. */
static void
assert_component(IcalForm form, const CalendarItem *item, const char *expected)
{
	g_autofree char *text = written_form(form, item, 1);
	g_auto(GStrv) lines = lines_of(text);
	char **from = lines;
	g_autofree char *joined = NULL;

	while (!g_str_has_prefix(*from, "BEGIN:V") ||
		g_str_equal(*from, "BEGIN:VCALENDAR"))
		from++;
	joined = g_strjoinv(" ", from);
	g_assert_cmpstr(joined, ==, expected);
}

static void
test_task(void)
{
	CalendarItem day = plain, done = plain, dropped = plain;

	assert_component(ICAL_TASKS, &plain,
		"BEGIN:VTODO UID:0d3c8a52-1111-4222-8333-444455556666-todo"
		" DTSTAMP:20261124T060000Z LAST-MODIFIED:20261124T060000Z SEQUENCE:3"
		" DTSTART:20261125T070000Z DUE:20261125T071500Z SUMMARY:Anna Petrova"
		" STATUS:NEEDS-ACTION BEGIN:VALARM ACTION:DISPLAY"
		" DESCRIPTION:Anna Petrova TRIGGER:PT0S END:VALARM END:VTODO"
		" END:VCALENDAR");
	day.day = day_parse("2026-11-25");
	day.alarm = CALENDAR_NO_ALARM;
	assert_component(ICAL_TASKS, &day,
		"BEGIN:VTODO UID:0d3c8a52-1111-4222-8333-444455556666-todo"
		" DTSTAMP:20261124T060000Z LAST-MODIFIED:20261124T060000Z SEQUENCE:3"
		" DTSTART;VALUE=DATE:20261125 DUE;VALUE=DATE:20261126"
		" SUMMARY:Anna Petrova STATUS:NEEDS-ACTION END:VTODO END:VCALENDAR");
	done.cancelled = done.done = TRUE;
	assert_component(ICAL_TASKS, &done,
		"BEGIN:VTODO UID:0d3c8a52-1111-4222-8333-444455556666-todo"
		" DTSTAMP:20261124T060000Z LAST-MODIFIED:20261124T060000Z SEQUENCE:3"
		" DTSTART:20261125T070000Z DUE:20261125T071500Z SUMMARY:Anna Petrova"
		" STATUS:COMPLETED COMPLETED:20261124T060000Z PERCENT-COMPLETE:100"
		" END:VTODO END:VCALENDAR");
	dropped.cancelled = TRUE;
	assert_component(ICAL_TASKS, &dropped,
		"BEGIN:VTODO UID:0d3c8a52-1111-4222-8333-444455556666-todo"
		" DTSTAMP:20261124T060000Z LAST-MODIFIED:20261124T060000Z SEQUENCE:3"
		" DTSTART:20261125T070000Z DUE:20261125T071500Z SUMMARY:Anna Petrova"
		" STATUS:CANCELLED END:VTODO END:VCALENDAR");
}

static void
test_journal(void)
{
	CalendarItem day = plain;

	assert_component(ICAL_JOURNAL, &plain,
		"BEGIN:VJOURNAL UID:0d3c8a52-1111-4222-8333-444455556666-journal"
		" DTSTAMP:20261124T060000Z DTSTART:20261125T070000Z"
		" SUMMARY:Anna Petrova STATUS:FINAL END:VJOURNAL END:VCALENDAR");
	day.day = day_parse("2026-11-25");
	day.description = "coffee, cake;\nEND:VJOURNAL";
	assert_component(ICAL_JOURNAL, &day,
		"BEGIN:VJOURNAL UID:0d3c8a52-1111-4222-8333-444455556666-journal"
		" DTSTAMP:20261124T060000Z DTSTART;VALUE=DATE:20261125"
		" SUMMARY:Anna Petrova DESCRIPTION:coffee\\, cake\\;\\nEND:VJOURNAL"
		" STATUS:FINAL END:VJOURNAL END:VCALENDAR");
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/ical/head", test_head);
	g_test_add_func("/ical/reminder", test_reminder);
	g_test_add_func("/ical/alarm-is-last", test_alarm_is_last);
	g_test_add_func("/ical/cancelled", test_cancelled);
	g_test_add_func("/ical/dates", test_dates);
	g_test_add_func("/ical/several-days", test_several_days);
	g_test_add_func("/ical/far-away", test_far_away);
	g_test_add_func("/ical/many", test_many);
	g_test_add_func("/ical/hostile", test_hostile);
	g_test_add_func("/ical/task", test_task);
	g_test_add_func("/ical/journal", test_journal);
	return g_test_run();
}
