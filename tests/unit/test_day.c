/* Days as cases a calendar on the wall would settle. */
#include "krug/day.h"

typedef struct {
	const char *what;
	const char *from;
	int months;
	const char *expect;
} MonthCase;

static const MonthCase month_cases[] = {
	{ "a month later", "2026-11-21", 1, "2026-12-21" },
	{ "over the year's end", "2026-11-21", 2, "2027-01-21" },
	{ "31 January has no 31 February", "2026-01-31", 1, "2026-02-28" },
	{ "nor in a leap year", "2028-01-31", 1, "2028-02-29" },
	{ "31 March into April", "2026-03-31", 1, "2026-04-30" },
	{ "backwards", "2026-03-31", -1, "2026-02-28" },
	{ "backwards over the year", "2026-01-15", -1, "2025-12-15" },
	{ "a year from a leap day", "2028-02-29", 12, "2029-02-28" },
	{ "four years from a leap day", "2028-02-29", 48, "2032-02-29" },
	{ "nothing", "2026-02-28", 0, "2026-02-28" },
	{ "beyond the last year", "9999-12-31", 1, "9999-12-31" },
	{ "before the first year", "0001-01-31", -1, "0001-01-31" },
};

static void
test_months(void)
{
	for (size_t i = 0; i < G_N_ELEMENTS(month_cases); i++) {
		const MonthCase *c = &month_cases[i];
		char buf[DAY_TEXT];

		g_test_message("%s", c->what);
		day_format(day_add_months(day_parse(c->from), c->months), buf);
		g_assert_cmpstr(buf, ==, c->expect);
	}
	g_assert_cmpint(day_add_months(DAY_NONE, 3), ==, DAY_NONE);
}

static void
test_months_between(void)
{
	static const struct {
		const char *what, *from, *to;
		int months;
	} cases[] = {
		{ "a day before the month is full", "2026-01-15", "2026-02-14", 0 },
		{ "full", "2026-01-15", "2026-02-15", 1 },
		{ "clamped: full on the last day", "2026-01-31", "2026-02-28", 1 },
		{ "from the leap day", "2024-02-29", "2026-02-28", 24 },
		{ "the same day", "2026-01-15", "2026-01-15", 0 },
		{ "backwards", "2026-03-15", "2026-01-15", 0 },
		{ "all there are", "0001-01-01", "9999-12-31", 119987 },
	};

	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s", cases[i].what);
		g_assert_cmpint(day_months_between(
					day_parse(cases[i].from), day_parse(cases[i].to)),
			==, cases[i].months);
	}
	g_assert_cmpint(day_months_between(DAY_NONE, 0), ==, 0);
	g_assert_cmpint(day_months_between(0, DAY_NONE), ==, 0);
}

static void
test_parse(void)
{
	static const char *const wrong[] = { NULL, "", "2026-11-2", "2026-11-211",
		"2026-13-01", "2026-00-10", "2026-02-29", "2026-04-31", "2026-11-00",
		"0000-01-01", "2026/11/21", "2026-11-2x", "-026-11-21", "20261121",
		" 2026-11-21", "２026-1-21" };
	static const char *const right[] = { "0001-01-01", "1600-02-29", "1970-01-01",
		"2000-02-29", "2026-11-21", "9999-12-31" };
	char buf[DAY_TEXT];

	for (size_t i = 0; i < G_N_ELEMENTS(wrong); i++)
		g_assert_cmpint(day_parse(wrong[i]), ==, DAY_NONE);
	for (size_t i = 0; i < G_N_ELEMENTS(right); i++)
		g_assert_cmpstr(day_format(day_parse(right[i]), buf), ==, right[i]);
	g_assert_cmpstr(day_format(DAY_NONE, buf), ==, "");
	g_assert_cmpint(day_parse("1970-01-01"), ==, 0);
	g_assert_cmpint(day_parse("2026-11-21"), ==, 20778);
}

static void
test_every_day(void)
{
	Day last = day_from_parts(9999, 12, 31);
	DayParts before = { 0, 12, 31 };

	for (Day day = day_from_parts(1, 1, 1); day <= last; day++) {
		DayParts p = day_parts(day);

		if (day_from_parts(p.year, p.month, p.day) != day)
			g_error("day %d does not come back", day);
		if (p.day != before.day + 1 && p.day != 1)
			g_error("day %d does not follow", day);
		before = p;
	}
	g_assert_cmpint(before.year, ==, 9999);
}

static void
test_week(void)
{
	static const struct {
		const char *day;
		int weekday, week, year;
	} cases[] = {
		{ "2026-11-21", 6, 47, 2026 },
		{ "2026-11-22", 7, 47, 2026 },
		{ "2026-11-23", 1, 48, 2026 },
		{ "1970-01-01", 4, 1, 1970 },
		{ "1969-12-28", 7, 52, 1969 },
		{ "2021-01-01", 5, 53, 2020 },
		{ "2024-12-30", 1, 1, 2025 },
		{ "2020-12-31", 4, 53, 2020 },
	};

	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		int year;
		Day day = day_parse(cases[i].day);

		g_test_message("%s", cases[i].day);
		g_assert_cmpint(day_weekday(day), ==, cases[i].weekday);
		g_assert_cmpint(day_monday(day), ==, day - cases[i].weekday + 1);
		g_assert_cmpint(day_week(day, &year), ==, cases[i].week);
		g_assert_cmpint(year, ==, cases[i].year);
	}
}

static void
test_yearly(void)
{
	static const struct {
		const char *what, *from;
		int month, day;
		const char *expect;
	} cases[] = {
		{ "later this year", "2026-11-21", 12, 1, "2026-12-01" },
		{ "today counts", "2026-11-21", 11, 21, "2026-11-21" },
		{ "passed, so next year", "2026-11-21", 11, 20, "2027-11-20" },
		{ "leap day in a common year", "2027-01-10", 2, 29, "2027-02-28" },
		{ "leap day in a leap year", "2028-02-28", 2, 29, "2028-02-29" },
		{ "the day after its stand-in", "2027-03-01", 2, 29, "2028-02-29" },
	};
	char buf[DAY_TEXT];

	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s", cases[i].what);
		day_format(day_next_yearly(day_parse(cases[i].from), cases[i].month,
				   cases[i].day),
			buf);
		g_assert_cmpstr(buf, ==, cases[i].expect);
	}
	g_assert_cmpint(day_next_yearly(0, 4, 31), ==, DAY_NONE);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/day/months", test_months);
	g_test_add_func("/day/months between", test_months_between);
	g_test_add_func("/day/parse", test_parse);
	g_test_add_func("/day/every-day", test_every_day);
	g_test_add_func("/day/week", test_week);
	g_test_add_func("/day/yearly", test_yearly);
	return g_test_run();
}
