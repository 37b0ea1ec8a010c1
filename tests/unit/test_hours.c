/*
 * Deadlines in hours: each case is a cause at an hour of my day and what follows, due and
 * alarm in my zone, the closing in theirs.
 */
#include "krug/hours.h"

#include <string.h>

typedef struct {
	const char *name, *mine, *theirs;
	const char *ended; /* my zone */
	int due, closes;   /* hours */
	const char *due_at, *closes_at, *alarm_at;
} Case;

#define MOSCOW "Europe/Moscow"
#define THANKS 24, 24
#define ASKING 24, 48

static const Case cases[] = {
	{ "an interview ends on Friday at 18:30", MOSCOW, "", "2026-11-20 18:30", THANKS,
		"2026-11-21 18:30", "2026-11-21 18:30", "2026-11-21 10:00" },
	{ "a rejection comes on Friday at 18:40", MOSCOW, MOSCOW, "2026-12-04 18:40",
		ASKING, "2026-12-05 18:40", "2026-12-06 18:40", "2026-12-05 10:00" },
	{ "at 18:00 sharp the evening is still free", MOSCOW, "", "2026-11-17 18:00",
		THANKS, "2026-11-18 18:00", "2026-11-18 18:00", "2026-11-17 19:00" },
	{ "a minute after 18:00 it is left for the morning", MOSCOW, "",
		"2026-11-17 18:01", THANKS, "2026-11-18 18:01", "2026-11-18 18:01",
		"2026-11-18 10:00" },
	{ "at noon", MOSCOW, NULL, "2026-11-17 12:00", THANKS, "2026-11-18 12:00",
		"2026-11-18 12:00", "2026-11-17 19:00" },
	{ "at 9:00 sharp nothing is clipped", MOSCOW, "", "2026-11-17 09:00", THANKS,
		"2026-11-18 09:00", "2026-11-18 09:00", "2026-11-17 19:00" },
	{ "before 9:00 it closes the evening before", MOSCOW, "", "2026-11-17 08:59",
		THANKS, "2026-11-17 21:00", "2026-11-17 21:00", "2026-11-17 19:00" },
	{ "at 21:00 sharp nothing is clipped", MOSCOW, "", "2026-11-17 21:00", THANKS,
		"2026-11-18 21:00", "2026-11-18 21:00", "2026-11-18 10:00" },
	{ "after 21:00 it closes at 21:00", MOSCOW, "", "2026-11-17 21:01", THANKS,
		"2026-11-18 21:00", "2026-11-18 21:00", "2026-11-18 10:00" },
	{ "a minute before midnight", MOSCOW, "", "2026-11-17 23:59", THANKS,
		"2026-11-18 21:00", "2026-11-18 21:00", "2026-11-18 10:00" },
	{ "just after midnight", MOSCOW, "", "2026-11-17 00:10", THANKS,
		"2026-11-17 21:00", "2026-11-17 21:00", "2026-11-17 19:00" },
	{ "a rejection late at night is due at night, but closes by day", MOSCOW, "",
		"2026-11-17 23:10", ASKING, "2026-11-18 23:10", "2026-11-19 21:00",
		"2026-11-18 10:00" },
	{ "a rejection early in the morning", MOSCOW, "", "2026-11-17 06:00", ASKING,
		"2026-11-18 06:00", "2026-11-18 21:00", "2026-11-17 19:00" },

	{ "they sleep already: Vladivostok", MOSCOW, "Asia/Vladivostok",
		"2026-11-20 20:30", THANKS, "2026-11-21 14:00", "2026-11-21 21:00",
		"2026-11-21 10:00" },
	{ "they are up: Vladivostok", MOSCOW, "Asia/Vladivostok", "2026-11-20 12:00",
		THANKS, "2026-11-21 12:00", "2026-11-21 19:00", "2026-11-20 19:00" },
	{ "an hour behind: Kaliningrad at 9:30", MOSCOW, "Europe/Kaliningrad",
		"2026-11-20 10:30", THANKS, "2026-11-21 10:30", "2026-11-21 09:30",
		"2026-11-20 19:00" },
	{ "an hour behind: Kaliningrad at 8:30", MOSCOW, "Europe/Kaliningrad",
		"2026-11-20 09:30", THANKS, "2026-11-20 22:00", "2026-11-20 21:00",
		"2026-11-20 19:00" },
	{ "across the ocean: New York at 9:30", MOSCOW, "America/New_York",
		"2026-11-20 17:30", THANKS, "2026-11-21 17:30", "2026-11-21 09:30",
		"2026-11-20 19:00" },
	{ "across the ocean: New York at 7:00", MOSCOW, "America/New_York",
		"2026-11-20 15:00", THANKS, "2026-11-21 05:00", "2026-11-20 21:00",
		"2026-11-20 19:00" },
	{ "quarters of an hour: Kathmandu at 9:00", MOSCOW, "Asia/Kathmandu",
		"2026-11-20 06:15", THANKS, "2026-11-21 06:15", "2026-11-21 09:00",
		"2026-11-20 19:00" },
	{ "quarters of an hour: Kathmandu at 8:59", MOSCOW, "Asia/Kathmandu",
		"2026-11-20 06:14", THANKS, "2026-11-20 18:15", "2026-11-20 21:00",
		"2026-11-20 17:15" },
	{ "the alarm keeps an hour before the closing", "America/New_York",
		"Asia/Novosibirsk", "2026-11-20 20:00", THANKS, "2026-11-21 09:00",
		"2026-11-21 21:00", "2026-11-21 08:00" },
	{ "beyond the date line: Auckland", "Pacific/Honolulu", "Pacific/Auckland",
		"2026-11-20 12:00", THANKS, "2026-11-21 12:00", "2026-11-22 11:00",
		"2026-11-20 19:00" },
	{ "an unknown zone is taken for mine", MOSCOW, "Mars/Olympus", "2026-11-17 21:30",
		THANKS, "2026-11-18 21:00", "2026-11-18 21:00", "2026-11-18 10:00" },
	{ "an offset as their zone", MOSCOW, "+05:00", "2026-11-17 07:30", THANKS,
		"2026-11-18 07:30", "2026-11-18 09:30", "2026-11-17 19:00" },

	{ "my clocks go forward in the night", "Europe/Berlin", "", "2027-03-27 15:00",
		THANKS, "2027-03-28 16:00", "2027-03-28 16:00", "2027-03-27 19:00" },
	{ "forward, and the alarm is in the morning", "Europe/Berlin", "",
		"2027-03-27 18:30", THANKS, "2027-03-28 19:30", "2027-03-28 19:30",
		"2027-03-28 10:00" },
	{ "forward, and it would close too late", "Europe/Berlin", "", "2027-03-27 20:30",
		THANKS, "2027-03-28 21:00", "2027-03-28 21:00", "2027-03-28 10:00" },
	{ "forward, and it no longer closes too early", "Europe/Berlin", "",
		"2027-03-27 08:30", THANKS, "2027-03-28 09:30", "2027-03-28 09:30",
		"2027-03-27 19:00" },
	{ "forward within the two days of a request", "Europe/Berlin", "",
		"2027-03-26 18:40", ASKING, "2027-03-27 18:40", "2027-03-28 19:40",
		"2027-03-27 10:00" },
	{ "my clocks go back in the night", "Europe/Berlin", "", "2026-10-24 18:30",
		THANKS, "2026-10-25 17:30", "2026-10-25 17:30", "2026-10-25 10:00" },
	{ "back, and it would close too early", "Europe/Berlin", "", "2026-10-24 09:30",
		THANKS, "2026-10-24 21:00", "2026-10-24 21:00", "2026-10-24 19:00" },
	{ "back, and it no longer closes too late", "Europe/Berlin", "",
		"2026-10-24 21:45", THANKS, "2026-10-25 20:45", "2026-10-25 20:45",
		"2026-10-25 10:00" },
	{ "their clocks go forward, mine do not", MOSCOW, "America/New_York",
		"2027-03-13 16:30", THANKS, "2027-03-14 16:30", "2027-03-14 09:30",
		"2027-03-13 19:00" },
	{ "their clocks go back, mine do not", MOSCOW, "America/New_York",
		"2026-10-31 16:30", THANKS, "2026-11-01 04:00", "2026-10-31 21:00",
		"2026-10-31 19:00" },
	{ "southern summer begins: Sydney", "Australia/Sydney", "", "2026-10-03 17:00",
		THANKS, "2026-10-04 18:00", "2026-10-04 18:00", "2026-10-03 19:00" },
	{ "half an hour forward: Lord Howe", MOSCOW, "Australia/Lord_Howe",
		"2026-10-03 13:15", THANKS, "2026-10-04 13:00", "2026-10-04 21:00",
		"2026-10-03 19:00" },

	{ "the year ends", MOSCOW, "", "2026-12-31 18:30", THANKS, "2027-01-01 18:30",
		"2027-01-01 18:30", "2027-01-01 10:00" },
	{ "into a leap day", MOSCOW, "", "2028-02-28 18:30", THANKS, "2028-02-29 18:30",
		"2028-02-29 18:30", "2028-02-29 10:00" },
	{ "past no leap day", MOSCOW, "", "2027-02-28 18:30", THANKS, "2027-03-01 18:30",
		"2027-03-01 18:30", "2027-03-01 10:00" },
	{ "a request over a leap day", MOSCOW, "", "2028-02-28 12:00", ASKING,
		"2028-02-29 12:00", "2028-03-01 12:00", "2028-02-28 19:00" },
	{ "days off move nothing: the eve of May", MOSCOW, "", "2026-04-30 12:00", ASKING,
		"2026-05-01 12:00", "2026-05-02 12:00", "2026-04-30 19:00" },
	{ "a span too short to be clipped stays", MOSCOW, "", "2026-11-17 22:00", 1, 2,
		"2026-11-17 23:00", "2026-11-18 00:00", "2026-11-17 23:00" },
};

/* "2026-11-20 18:30" of a zone */
static gint64
instant(const Clock *clock, const char *text)
{
	g_autofree char *date = g_strndup(text, 10);

	g_assert_cmpuint(strlen(text), ==, 16);
	return clock_instant(clock, NULL, day_parse(date),
		(int)g_ascii_strtoll(text + 11, NULL, 10) * 60 +
			(int)g_ascii_strtoll(text + 14, NULL, 10));
}

static void
assert_at(const Clock *clock, const char *zone, gint64 at, const char *expected)
{
	g_autofree char *text = clock_format(clock, zone, at);

	text[10] = ' ';
	text[16] = '\0';
	g_assert_cmpstr(text, ==, expected);
}

static void
every_deadline(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		const Case *c = &cases[i];
		g_autoptr(GError) error = NULL;
		g_autoptr(Clock) clock = clock_new_frozen("2026-01-01", c->mine, &error);
		HourDates dates;

		g_assert_no_error(error);
		g_assert_true(clock_zone_known(clock));
		g_test_message("%s", c->name);
		dates = hours_dates(
			clock, c->theirs, instant(clock, c->ended), c->due, c->closes);
		assert_at(clock, NULL, dates.due_at, c->due_at);
		assert_at(clock, c->theirs, dates.closes_at, c->closes_at);
		assert_at(clock, NULL, dates.alarm_at, c->alarm_at);
	}
}

static void
a_day_without_hour_ends_at_six(void)
{
	g_autoptr(Clock) clock = clock_new_frozen("2026-01-01", MOSCOW, NULL);

	assert_at(clock, NULL, hours_of_day(clock, day_parse("2026-11-20")),
		"2026-11-20 18:00");
}

static void
hours_left_and_late(void)
{
	static const struct {
		const char *name;
		gint64 seconds; /* until the closing */
		int hours;
	} table[] = {
		{ "it closes this second", 0, 1 },
		{ "a minute is left", 60, 1 },
		{ "an hour is left", 3600, 1 },
		{ "an hour and a second are left", 3601, 2 },
		{ "a day is left", 86400, 24 },
		{ "a second late", -1, -1 },
		{ "an hour late", -3600, -1 },
		{ "an hour and a second late", -3601, -2 },
		{ "three days late", -259200, -72 },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(table); i++) {
		g_test_message("%s", table[i].name);
		g_assert_cmpint(hours_to(1000000 + table[i].seconds, 1000000), ==,
			table[i].hours);
	}
	g_assert_cmpint(hours_to(AT_NONE, 1000000), ==, 0);
}

#define KNOWN(way)	 (1u << REACH_##way)
#define WORKING_DAY	 "2026-11-20"
#define SATURDAY	 "2026-11-21"
#define UNITY_DAY	 "2026-11-04"
#define WORKING_SATURDAY "2025-11-01"

static const struct {
	const char *name, *day;
	ReminderKind kind;
	HoursReach reach;
	Reach way;
} ways[] = {
	{ "the preferred one on a working day", WORKING_DAY, REMINDER_THANK_YOU,
		{ KNOWN(EMAIL) | KNOWN(TELEGRAM), REACH_TELEGRAM, REACH_NONE, FALSE },
		REACH_TELEGRAM },
	{ "e-mail on a Saturday, whatever is preferred", SATURDAY, REMINDER_THANK_YOU,
		{ KNOWN(EMAIL) | KNOWN(TELEGRAM), REACH_TELEGRAM, REACH_NONE, FALSE },
		REACH_EMAIL },
	{ "e-mail on a holiday", UNITY_DAY, REMINDER_FEEDBACK_REQUEST,
		{ KNOWN(EMAIL) | KNOWN(PHONE), REACH_PHONE, REACH_NONE, FALSE },
		REACH_EMAIL },
	{ "e-mail for a birthday on a Saturday", SATURDAY, REMINDER_OCCASION,
		{ KNOWN(EMAIL) | KNOWN(PHONE), REACH_PHONE, REACH_NONE, FALSE },
		REACH_EMAIL },
	{ "a working Saturday is a working day", WORKING_SATURDAY, REMINDER_THANK_YOU,
		{ KNOWN(EMAIL) | KNOWN(TELEGRAM), REACH_TELEGRAM, REACH_NONE, FALSE },
		REACH_TELEGRAM },
	{ "nobody is called on a day off", SATURDAY, REMINDER_THANK_YOU,
		{ KNOWN(PHONE), REACH_PHONE, REACH_NONE, FALSE }, REACH_NONE },
	{ "nobody is messaged on a day off", SATURDAY, REMINDER_THANK_YOU,
		{ KNOWN(TELEGRAM) | KNOWN(VK), REACH_TELEGRAM, REACH_NONE, FALSE },
		REACH_NONE },
	{ "LinkedIn is read when they like", SATURDAY, REMINDER_THANK_YOU,
		{ KNOWN(TELEGRAM) | KNOWN(LINKEDIN), REACH_TELEGRAM, REACH_NONE, FALSE },
		REACH_LINKEDIN },
	{ "e-mail where nothing is preferred", WORKING_DAY, REMINDER_FOLLOW_UP,
		{ KNOWN(PHONE) | KNOWN(EMAIL), REACH_NONE, REACH_NONE, FALSE },
		REACH_EMAIL },
	{ "what is preferred, but unknown, is not proposed", WORKING_DAY,
		REMINDER_FOLLOW_UP, { KNOWN(PHONE), REACH_EMAIL, REACH_NONE, FALSE },
		REACH_PHONE },
	{ "nothing is known", WORKING_DAY, REMINDER_FOLLOW_UP,
		{ 0, REACH_NONE, REACH_NONE, FALSE }, REACH_NONE },
	{ "one connects by LinkedIn", WORKING_DAY, REMINDER_CONNECT,
		{ KNOWN(EMAIL) | KNOWN(LINKEDIN) | KNOWN(TELEGRAM), REACH_EMAIL,
			REACH_NONE, FALSE },
		REACH_LINKEDIN },
	{ "or by Telegram", WORKING_DAY, REMINDER_CONNECT,
		{ KNOWN(EMAIL) | KNOWN(TELEGRAM), REACH_EMAIL, REACH_NONE, FALSE },
		REACH_TELEGRAM },
	{ "the second try goes by another channel", WORKING_DAY, REMINDER_FEEDBACK_RETRY,
		{ KNOWN(EMAIL) | KNOWN(TELEGRAM), REACH_EMAIL, REACH_EMAIL, TRUE },
		REACH_TELEGRAM },
	{ "by the same where there is no other", WORKING_DAY, REMINDER_FEEDBACK_RETRY,
		{ KNOWN(EMAIL), REACH_EMAIL, REACH_EMAIL, TRUE }, REACH_EMAIL },
	{ "on a day off by e-mail again, rather than by messenger", SATURDAY,
		REMINDER_FEEDBACK_RETRY,
		{ KNOWN(EMAIL) | KNOWN(TELEGRAM), REACH_EMAIL, REACH_EMAIL, TRUE },
		REACH_EMAIL },
};

static void
the_way_to_propose(void)
{
	g_autoptr(Workdays) calendar = workdays_new("ru", NULL);

	for (gsize i = 0; i < G_N_ELEMENTS(ways); i++) {
		g_test_message("%s", ways[i].name);
		g_assert_cmpint(hours_reach(calendar, day_parse(ways[i].day),
					ways[i].kind, &ways[i].reach),
			==, ways[i].way);
	}
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/hours/every deadline", every_deadline);
	g_test_add_func("/hours/day without hour", a_day_without_hour_ends_at_six);
	g_test_add_func("/hours/left and late", hours_left_and_late);
	g_test_add_func("/hours/way", the_way_to_propose);
	return g_test_run();
}
