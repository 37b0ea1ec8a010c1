/*
 * Important dates as cases in words. The calendar is Monday to Friday unless a case
 * begins with "Russia:".
 */
#include "krug/occasion.h"

static Day
on(const char *text)
{
	Day day = day_parse(text);

	g_assert_cmpint(day, !=, DAY_NONE);
	return day;
}

static const struct {
	const char *name;
	OccasionDate date;
	const char *from, *next, *heads_up;
	int years;
} cases[] = {
	{ "later this year", { 1990, 12, 9 }, "2026-11-21", "2026-12-09", "2026-12-04",
		36 },
	{ "today is the day", { 1990, 11, 21 }, "2026-11-21", "2026-11-21", "2026-11-18",
		36 },
	{ "yesterday: next year", { 1990, 11, 20 }, "2026-11-21", "2027-11-20",
		"2027-11-17", 37 },
	{ "without a year nothing is turned", { 0, 12, 9 }, "2026-11-21", "2026-12-09",
		"2026-12-04", 0 },
	{ "29 February in a common year", { 1992, 2, 29 }, "2026-11-21", "2027-02-28",
		"2027-02-24", 35 },
	{ "29 February in a leap year", { 1992, 2, 29 }, "2027-11-21", "2028-02-29",
		"2028-02-24", 36 },
	{ "29 February without a year", { 0, 2, 29 }, "2026-01-01", "2026-02-28",
		"2026-02-25", 0 },
	{ "a date that lies ahead is not there before", { 2030, 5, 1 }, "2026-11-21",
		"2030-05-01", "2030-04-26", 0 },
	{ "a year after it", { 2025, 11, 21 }, "2026-11-21", "2026-11-21", "2026-11-18",
		1 },
	{ "on a Monday: heads-up the Wednesday before", { 0, 12, 7 }, "2026-11-21",
		"2026-12-07", "2026-12-02", 0 },
	{ "on a Sunday: heads-up the Wednesday before", { 0, 12, 6 }, "2026-11-21",
		"2026-12-06", "2026-12-02", 0 },
	{ "over the end of the year", { 2000, 1, 1 }, "2026-12-31", "2027-01-01",
		"2026-12-29", 27 },
	{ "Russia: 12 January, after the holidays", { 0, 1, 12 }, "2026-01-01",
		"2026-01-12", "2025-12-26", 0 },
};

static void
next_occurrences(void)
{
	g_autoptr(Workdays) bare = workdays_new("none", NULL);
	g_autoptr(Workdays) russian = workdays_new("ru", NULL);

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		gboolean ru = g_str_has_prefix(cases[i].name, "Russia:");
		OccasionNext next = occasion_next(
			cases[i].date, on(cases[i].from), ru ? russian : bare);
		char day[DAY_TEXT], heads_up[DAY_TEXT];

		g_test_message("%s", cases[i].name);
		g_assert_cmpstr(day_format(next.day, day), ==, cases[i].next);
		g_assert_cmpstr(
			day_format(next.heads_up, heads_up), ==, cases[i].heads_up);
		g_assert_cmpint(next.years, ==, cases[i].years);
	}
}

static void
no_date_has_no_occurrence(void)
{
	g_autoptr(Workdays) bare = workdays_new("none", NULL);
	OccasionNext next =
		occasion_next((OccasionDate){ 0, 13, 1 }, on("2026-01-01"), bare);

	g_assert_cmpint(next.day, ==, DAY_NONE);
	g_assert_cmpint(next.heads_up, ==, DAY_NONE);
	next = occasion_next((OccasionDate){ 0, 0, 0 }, on("2026-01-01"), bare);
	g_assert_cmpint(next.day, ==, DAY_NONE);
}

static void
dates_are_read_and_written(void)
{
	static const struct {
		const char *text;
		gboolean good;
	} texts[] = {
		{ "1990-12-09", TRUE },
		{ "--12-09", TRUE },
		{ "--02-29", TRUE },
		{ "1992-02-29", TRUE },
		{ "1991-02-29", FALSE },
		{ "--02-30", FALSE },
		{ "--13-01", FALSE },
		{ "--12-9", FALSE },
		{ "-12-09", FALSE },
		{ "--12-091", FALSE },
		{ "", FALSE },
		{ "9 декабря", FALSE },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(texts); i++) {
		OccasionDate date = { 1, 1, 1 };
		g_autofree char *text = NULL;

		g_test_message("%s", texts[i].text);
		g_assert_cmpint(occasion_parse(texts[i].text, &date), ==, texts[i].good);
		text = occasion_format(date);
		g_assert_cmpstr(text, ==, texts[i].good ? texts[i].text : "0001-01-01");
	}
	g_assert_false(occasion_parse(NULL, NULL));
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/occasion/next", next_occurrences);
	g_test_add_func("/occasion/none", no_date_has_no_occurrence);
	g_test_add_func("/occasion/text", dates_are_read_and_written);
	return g_test_run();
}
