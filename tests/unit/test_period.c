/*
 * Periods: what is understood, from which day to which, and what comes before and after.
 */
#include "krug/period.h"

#include "krug/error.h"
#include "krug/i18n.h"

#define TODAY "2026-11-21" /* a Saturday */

typedef struct {
	const char *text, *from, *to;
	const char *before; /* the first day of the one before */
	const char *after;  /* the first day of the one after */
	const char *label;
} Case;

static const Case cases[] = {
	{ "2026", "2026-01-01", "2026-12-31", "2025-01-01", "2027-01-01",
		"the year 2026" },
	{ "2026-H1", "2026-01-01", "2026-06-30", "2025-07-01", "2026-07-01",
		"half 1 of 2026" },
	{ "2026-h2", "2026-07-01", "2026-12-31", "2026-01-01", "2027-01-01",
		"half 2 of 2026" },
	{ "2026-Q3", "2026-07-01", "2026-09-30", "2026-04-01", "2026-10-01",
		"quarter 3 of 2026" },
	{ "2026-q1", "2026-01-01", "2026-03-31", "2025-10-01", "2026-04-01",
		"quarter 1 of 2026" },
	{ "2026-11", "2026-11-01", "2026-11-30", "2026-10-01", "2026-12-01",
		"November 2026" },
	{ "2024-02", "2024-02-01", "2024-02-29", "2024-01-01", "2024-03-01",
		"February 2024" },
	{ "2026-W47", "2026-11-16", "2026-11-22", "2026-11-09", "2026-11-23",
		"week 47 of 2026" },
	{ "2026-W01", "2025-12-29", "2026-01-04", "2025-12-22", "2026-01-05",
		"week 1 of 2026" },
	{ "2026-w53", "2026-12-28", "2027-01-03", "2026-12-21", "2027-01-04",
		"week 53 of 2026" },
	{ "1d", TODAY, TODAY, "2026-11-20", "2026-11-22", "last 1 day" },
	{ "30d", "2026-10-23", TODAY, "2026-09-23", "2026-11-22", "last 30 days" },
	{ "8w", "2026-09-27", TODAY, "2026-08-02", "2026-11-22", "last 8 weeks" },
	{ "12m", "2025-11-22", TODAY, "2024-11-22", "2026-11-22", "last 12 months" },
	{ "2y", "2024-11-22", TODAY, "2022-11-22", "2026-11-22", "last 2 years" },
};

static Period
parse(const char *text)
{
	g_autoptr(GError) error = NULL;
	Period period = { 0 };

	period_parse(text, day_parse(TODAY), &period, &error);
	g_assert_no_error(error);
	return period;
}

static void
assert_day(Day day, const char *expected)
{
	char text[DAY_TEXT];

	g_assert_cmpstr(day_format(day, text), ==, expected);
}

static void
every_period(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		const Case *c = &cases[i];
		Period period = parse(c->text), before = period_previous(&period),
		       after = period_next(&period);
		g_autofree char *label = period_label(&period, day_parse(TODAY));

		g_test_message("%s", c->text);
		assert_day(period.from, c->from);
		assert_day(period.to, c->to);
		assert_day(before.from, c->before);
		assert_day(before.to + 1, c->from);
		assert_day(after.from, c->after);
		g_assert_cmpstr(label, ==, c->label);
	}
}

static void
its_id_means_the_same(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		Period period = parse(cases[i].text), again;
		g_autofree char *id = period_id(&period);

		again = parse(id);
		g_assert_cmpint(again.kind, ==, period.kind);
		g_assert_cmpint(again.from, ==, period.from);
		g_assert_cmpint(again.to, ==, period.to);
	}
}

static void
what_is_no_period(void)
{
	static const char *const texts[] = { "", "soon", "26", "20266", "0000", "2026-",
		"2026-0", "2026-00", "2026-13", "2026-Q0", "2026-Q5", "2026-H3",
		"2026-W00", "2026-W54", "2025-W53", "2026-Q", "2026-X1", "2026-11-21",
		"2026 ", " 2026", "0d", "d", "-3d", "30", "3x", "30dd", "99999d", "1201m",
		"101y", "5218w", "0000-W01", "9999-W53", "２０２６" };

	for (gsize i = 0; i < G_N_ELEMENTS(texts); i++) {
		g_autoptr(GError) error = NULL;
		Period period;

		g_test_message("“%s”", texts[i]);
		g_assert_false(period_parse(texts[i], day_parse(TODAY), &period, &error));
		g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	}
}

static void
the_edges_of_time(void)
{
	Period first = parse("0001"), last = parse("9999");
	Period before = period_previous(&first), after = period_next(&last);

	assert_day(before.from, "0001-01-01");
	assert_day(after.to, "9999-12-31");
	before = period_last(PERIOD_LAST_DAYS, 36525, day_parse("0050-01-01"));
	assert_day(before.from, "0001-01-01");
}

static void
the_one_of_a_day(void)
{
	Day day = day_parse(TODAY);
	Period week = period_of(PERIOD_WEEK, day), half = period_of(PERIOD_HALF, day);

	assert_day(week.from, "2026-11-16");
	assert_day(half.from, "2026-07-01");
	assert_day(week.to, "2026-11-22");
	g_assert_false(period_is_over(&week, week.to));
	g_assert_true(period_is_over(&week, week.to + 1));
}

/* A rolling one that ended earlier tells its days. */
static void
one_that_does_not_end_today(void)
{
	Period year = parse("12m"), before = period_previous(&year);
	g_autofree char *label = period_label(&before, day_parse(TODAY));

	g_assert_cmpstr(label, ==, "22 nov 2024–21 nov 2025");
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/period/every one", every_period);
	g_test_add_func("/period/id", its_id_means_the_same);
	g_test_add_func("/period/none", what_is_no_period);
	g_test_add_func("/period/edges", the_edges_of_time);
	g_test_add_func("/period/of a day", the_one_of_a_day);
	g_test_add_func("/period/not today", one_that_does_not_end_today);
	return g_test_run();
}
