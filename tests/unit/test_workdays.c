/* Days off of Russia against the printed calendars, and years nobody has decreed. */
#include "krug/workdays.h"

#include "krug/error.h"

/* Working days of each month as the production calendars of 2024 to 2026 print them. */
static const struct {
	int year;
	gboolean provisional;
	int days[12];
} printed[] = {
	{ 2024, FALSE, { 17, 20, 20, 21, 20, 19, 23, 22, 21, 23, 21, 21 } },
	{ 2025, FALSE, { 17, 20, 21, 22, 18, 19, 23, 21, 22, 23, 19, 22 } },
	{ 2026, FALSE, { 15, 19, 21, 22, 19, 21, 23, 21, 22, 22, 20, 22 } },
	/* No decree: the statutory holidays alone. */
	{ 2027, TRUE, { 15, 19, 22, 22, 19, 21, 22, 22, 22, 21, 21, 23 } },
};

static Workdays *
russia(void)
{
	g_autoptr(GError) error = NULL;
	Workdays *cal = workdays_new("ru", &error);

	g_assert_no_error(error);
	return cal;
}

static void
test_months(void)
{
	g_autoptr(Workdays) cal = russia();

	for (size_t i = 0; i < G_N_ELEMENTS(printed); i++) {
		int year = printed[i].year;

		g_assert_cmpint(
			workdays_provisional(cal, year), ==, printed[i].provisional);
		for (int month = 1; month <= 12; month++) {
			Day first = day_from_parts(year, month, 1);
			int length = day_month_length(year, month);

			g_test_message("%d-%02d", year, month);
			g_assert_cmpint(
				workdays_between(cal, first - 1, first + length - 1), ==,
				printed[i].days[month - 1]);
		}
	}
}

static void
test_days(void)
{
	static const struct {
		const char *what, *day;
		gboolean works;
	} cases[] = {
		{ "a Monday", "2026-11-23", TRUE },
		{ "a Saturday", "2026-11-21", FALSE },
		{ "New Year", "2026-01-01", FALSE },
		{ "the last New Year holiday", "2026-01-08", FALSE },
		{ "moved from 3 January", "2026-01-09", FALSE },
		{ "the first working day of 2026", "2026-01-12", TRUE },
		{ "Monday after 8 March on a Sunday", "2026-03-09", FALSE },
		{ "Monday after 9 May on a Saturday", "2026-05-11", FALSE },
		{ "moved from 4 January", "2026-12-31", FALSE },
		{ "working Saturday before the May holidays", "2024-04-27", TRUE },
		{ "given for it", "2024-04-29", FALSE },
		{ "working Saturday of November", "2025-11-01", TRUE },
		{ "given for it", "2025-11-03", FALSE },
		{ "23 February on a Sunday went to May", "2025-02-24", TRUE },
		{ "to here", "2025-05-08", FALSE },
		{ "no decree: 1 May on a Saturday, Monday off", "2027-05-03", FALSE },
		{ "no decree: 9 May on a Sunday, Monday off", "2027-05-10", FALSE },
		{ "no decree: New Year holidays move nothing", "2027-01-11", TRUE },
		{ "no decree: the year's last day works", "2027-12-31", TRUE },
		{ "a year far away", "2044-11-04", FALSE },
	};
	g_autoptr(Workdays) cal = russia();

	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s, %s", cases[i].day, cases[i].what);
		g_assert_cmpint(
			workday_is(cal, day_parse(cases[i].day)), ==, cases[i].works);
	}
}

static void
test_add(void)
{
	static const struct {
		const char *what, *from;
		int n;
		const char *expect;
	} cases[] = {
		{ "next on a working day stays", "2026-11-23", 0, "2026-11-23" },
		{ "next on a Saturday is Monday", "2026-11-21", 0, "2026-11-23" },
		{ "one after a Friday", "2026-11-20", 1, "2026-11-23" },
		{ "one after a Saturday", "2026-11-21", 1, "2026-11-23" },
		{ "ten working days", "2026-11-20", 10, "2026-12-04" },
		{ "over New Year", "2026-12-30", 1, "2027-01-11" },
		{ "back over New Year", "2027-01-11", -1, "2026-12-30" },
		{ "three before a birthday", "2026-11-24", -3, "2026-11-19" },
		{ "into a working Saturday", "2025-10-31", 1, "2025-11-01" },
	};
	g_autoptr(Workdays) cal = russia();
	char buf[DAY_TEXT];

	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s", cases[i].what);
		day_format(workdays_add(cal, day_parse(cases[i].from), cases[i].n), buf);
		g_assert_cmpstr(buf, ==, cases[i].expect);
	}
	g_assert_cmpint(workdays_add(cal, DAY_NONE, 3), ==, DAY_NONE);
	g_assert_cmpint(workdays_between(cal, 20777, 20777), ==, 0);
	g_assert_cmpint(workdays_between(cal, 20791, 20777), ==, -10);
}

static void
test_neighbours(void)
{
	static const struct {
		const char *what, *calendar, *day;
		gboolean works;
	} cases[] = {
		{ "Nauryz on Saturday, Sunday and Monday", "kz", "2026-03-23", FALSE },
		{ "the day off of its Saturday", "kz", "2026-03-24", FALSE },
		{ "the day off of its Sunday", "kz", "2026-03-25", FALSE },
		{ "the day after", "kz", "2026-03-26", TRUE },
		{ "9 May on a Saturday", "kz", "2026-05-11", FALSE },
		{ "Kurban Ait", "kz", "2026-05-27", FALSE },
		{ "Christmas on a Sunday moves nothing", "kz", "2024-01-08", TRUE },
		{ "New Year on a weekend moves two days", "kz", "2028-01-03", FALSE },
		{ "and the second", "kz", "2028-01-04", FALSE },
		{ "and no third", "kz", "2028-01-05", TRUE },
		{ "23 February", "kz", "2026-02-23", TRUE },
		{ "Independence Day", "by", "2026-07-03", FALSE },
		{ "9 May on a Saturday", "by", "2026-05-11", TRUE },
		{ "Christmas of the West", "by", "2026-12-25", FALSE },
		{ "Radunitsa", "by", "2026-04-21", FALSE },
		{ "12 June", "by", "2026-06-12", TRUE },
	};

	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(Workdays) cal = workdays_new(cases[i].calendar, NULL);

		g_test_message("%s: %s", cases[i].calendar, cases[i].what);
		g_assert_cmpint(
			workday_is(cal, day_parse(cases[i].day)), ==, cases[i].works);
		g_assert_true(workdays_provisional(cal, 2026));
	}
}

static void
test_none(void)
{
	g_autoptr(Workdays) cal = workdays_new("none", NULL);

	g_assert_true(workday_is(cal, day_parse("2026-01-01")));
	g_assert_false(workday_is(cal, day_parse("2026-01-03")));
	g_assert_false(workdays_provisional(cal, 2031));
}

static void
test_wrong(void)
{
	static const char *const wrong[] = { "holiday", "holiday 13-01", "off 2026-02-30",
		"off 2026-01-05..2026-01-01", "off 2026-01-01..9999-01-01", "year x",
		"rest 01-01", "work 01-01" };

	for (size_t i = 0; i < G_N_ELEMENTS(wrong); i++) {
		g_autoptr(GError) error = NULL;

		g_test_message("%s", wrong[i]);
		g_assert_null(workdays_new_from_text(wrong[i], &error));
		g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	}
	for (const char *const *name = workdays_choices; *name; name++) {
		g_autoptr(Workdays) cal = workdays_new(*name, NULL);

		g_assert_nonnull(cal);
	}
	g_assert_null(workdays_new("../ru", NULL));
	g_assert_null(workdays_new(NULL, NULL));
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/workdays/months", test_months);
	g_test_add_func("/workdays/days", test_days);
	g_test_add_func("/workdays/add", test_add);
	g_test_add_func("/workdays/neighbours", test_neighbours);
	g_test_add_func("/workdays/none", test_none);
	g_test_add_func("/workdays/wrong", test_wrong);
	return g_test_run();
}
