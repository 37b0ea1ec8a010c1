/* Frozen time, zones with and without summer time, and hostile zone names. */
#include "krug/clock.h"

#include "krug/error.h"

static void
test_frozen(void)
{
	static const struct {
		const char *what, *text, *zone;
		gint64 at;
		const char *today;
	} cases[] = {
		{ "the offset is the zone", "2026-11-21T18:00+03:00", NULL, 1795273200,
			"2026-11-21" },
		{ "still yesterday in UTC", "2026-11-22T01:30+03:00", NULL, 1795300200,
			"2026-11-22" },
		{ "another zone than the text's", "2026-11-22T01:30+03:00", "UTC",
			1795300200, "2026-11-21" },
		{ "a named zone", "2026-11-21T18:00", "Europe/Moscow", 1795273200,
			"2026-11-21" },
		{ "Z is UTC", "2026-11-21T23:59:59Z", NULL, 1795305599, "2026-11-21" },
		{ "a date is noon", "2026-11-21", "UTC", 1795262400, "2026-11-21" },
		{ "before the epoch", "1969-12-31T23:00:00Z", NULL, -3600, "1969-12-31" },
	};

	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GError) error = NULL;
		g_autoptr(Clock) clock =
			clock_new_frozen(cases[i].text, cases[i].zone, &error);
		char buf[DAY_TEXT];

		g_test_message("%s", cases[i].what);
		g_assert_no_error(error);
		g_assert_cmpint(clock_now(clock), ==, cases[i].at);
		g_assert_cmpstr(day_format(clock_today(clock), buf), ==, cases[i].today);
		g_assert_true(clock_zone_known(clock));
	}
}

static void
test_not_a_time(void)
{
	static const char *const wrong[] = { NULL, "", "tomorrow", "2026-13-01",
		"2026-11-21T25:00Z", "2026-11-21T10:00:00Zx" };

	for (size_t i = 0; i < G_N_ELEMENTS(wrong); i++) {
		g_autoptr(GError) error = NULL;

		g_assert_null(clock_new_frozen(wrong[i], "UTC", &error));
		g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	}
}

static void
test_zone_names(void)
{
	static const struct {
		const char *name;
		gboolean valid;
	} cases[] = {
		{ "Europe/Moscow", TRUE },
		{ "Asia/Yekaterinburg", TRUE },
		{ "UTC", TRUE },
		{ "+03:00", TRUE },
		{ "Europe/Atlantis", FALSE },
		{ "Europe", FALSE },
		{ "zone.tab", FALSE },
		{ "tzdata.zi", FALSE },
		{ "../../../etc/passwd", FALSE },
		{ "/etc/localtime", FALSE },
		{ "", FALSE },
		{ NULL, FALSE },
		{ "\x1b[2J", FALSE },
		{ "+3", FALSE },
	};

	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s", cases[i].name ? cases[i].name : "none");
		g_assert_cmpint(clock_zone_valid(cases[i].name), ==, cases[i].valid);
	}
}

static void
test_local(void)
{
	static const struct {
		const char *what, *zone;
		gint64 at;
		const char *text;
		int minute;
	} cases[] = {
		{ "Moscow", "Europe/Moscow", 1795273200, "2026-11-21T18:00:00+03:00",
			1080 },
		{ "Berlin in winter", "Europe/Berlin", 1795273200,
			"2026-11-21T16:00:00+01:00", 960 },
		{ "Berlin in summer", "Europe/Berlin", 1783000000,
			"2026-07-02T15:46:40+02:00", 946 },
		{ "west of Greenwich", "America/New_York", 1795273200,
			"2026-11-21T10:00:00-05:00", 600 },
		{ "half an hour", "Asia/Kolkata", 1795273200, "2026-11-21T20:30:00+05:30",
			1230 },
		{ "unknown: the clock's own", "Mars/Olympus", 1795273200,
			"2026-11-21T15:00:00+00:00", 900 },
		{ "far in the future", "Europe/Berlin", 4087000000,
			"2099-07-06T07:46:40+02:00", 466 },
	};
	g_autoptr(Clock) clock = clock_new_frozen("2026-11-21T15:00:00Z", NULL, NULL);

	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *text = clock_format(clock, cases[i].zone, cases[i].at);
		gint64 back = 0;
		int minute;
		Day day = clock_day_of(clock, cases[i].zone, cases[i].at, &minute);

		g_test_message("%s", cases[i].what);
		g_assert_cmpstr(text, ==, cases[i].text);
		g_assert_cmpint(minute, ==, cases[i].minute);
		g_assert_true(clock_parse_instant(text, &back));
		g_assert_cmpint(back, ==, cases[i].at);
		g_assert_cmpint(clock_instant(clock, cases[i].zone, day, minute), ==,
			cases[i].at - cases[i].at % 60);
	}
}

static void
test_gap(void)
{
	g_autoptr(Clock) clock = clock_new_frozen("2026-11-21", "Europe/Berlin", NULL);
	Day spring = day_from_parts(2026, 3, 29), autumn = day_from_parts(2026, 10, 25);
	g_autofree char *gap = NULL, *twice = NULL;

	gap = clock_format(clock, NULL, clock_instant(clock, NULL, spring, 150));
	g_assert_cmpstr(gap, ==, "2026-03-29T03:00:00+02:00");
	twice = clock_format(clock, NULL, clock_instant(clock, NULL, autumn, 150));
	g_assert_cmpstr(twice, ==, "2026-10-25T02:30:00+01:00");
}

static void
test_system(void)
{
	static const struct {
		const char *tz;
		gboolean known;
		int offset;
	} cases[] = {
		{ "Europe/Moscow", TRUE, 10800 },
		{ ":Europe/Moscow", TRUE, 10800 },
		{ "MSK-3", TRUE, 10800 },
		{ "UTC", TRUE, 0 },
		{ "zone.tab", FALSE, 0 },
		{ "Nowhere", FALSE, 0 },
		{ "/etc/passwd", FALSE, 0 },
		{ "Africa", FALSE, 0 },
	};

	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(Clock) clock = NULL;

		g_test_message("TZ=%s", cases[i].tz);
		g_setenv("TZ", cases[i].tz, TRUE);
		clock = clock_new_system(NULL);
		g_assert_cmpint(clock_zone_known(clock), ==, cases[i].known);
		g_assert_cmpint(
			clock_offset(clock, NULL, 1795273200), ==, cases[i].offset);
	}
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/clock/frozen", test_frozen);
	g_test_add_func("/clock/not-a-time", test_not_a_time);
	g_test_add_func("/clock/zone-names", test_zone_names);
	g_test_add_func("/clock/local", test_local);
	g_test_add_func("/clock/gap", test_gap);
	g_test_add_func("/clock/system", test_system);
	return g_test_run();
}
