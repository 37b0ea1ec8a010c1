/*
 * First days: spread, within the limit, stable. Today is Saturday 21 November 2026; the
 * calendar is Monday to Friday.
 */
#include "krug/level.h"

static Day
on(const char *text)
{
	Day day = day_parse(text);

	g_assert_cmpint(day, !=, DAY_NONE);
	return day;
}

static void
start(Level *level, guint limit)
{
	g_autoptr(Workdays) bare = workdays_new("none", NULL);

	level_start(level, on("2026-11-21"), limit, bare);
}

static void
assert_takes(Level *level, const char *expected)
{
	char day[DAY_TEXT];

	g_assert_cmpstr(day_format(level_take(level, NULL, NULL), day), ==, expected);
}

static void
one_person_gets_the_next_working_day(void)
{
	Level level;

	start(&level, 5);
	assert_takes(&level, "2026-11-23");
}

static void
people_added_at_once_spread_over_the_days(void)
{
	Level level;

	start(&level, 5);
	assert_takes(&level, "2026-11-23");
	assert_takes(&level, "2026-11-24");
	assert_takes(&level, "2026-11-25");
	assert_takes(&level, "2026-11-26");
	assert_takes(&level, "2026-11-27");
	assert_takes(&level, "2026-11-30");
}

static void
the_freest_day_is_chosen_not_the_next(void)
{
	Level level;

	start(&level, 5);
	for (Day day = on("2026-11-22"); day <= on("2027-01-16"); day++)
		level_add(&level, day, 2);
	level_add(&level, on("2026-12-15"), 1);
	level.counts[on("2026-12-16") - level.today - 1] = 1;
	assert_takes(&level, "2026-12-16");
	assert_takes(&level, "2026-11-23");
}

static void
forty_working_days_of_five_hold_two_hundred(void)
{
	Level level;
	int given = 0;
	Day day;

	start(&level, 5);
	while ((day = level_take(&level, NULL, NULL)) != DAY_NONE) {
		g_assert_cmpint(day_weekday(day), <=, 5);
		g_assert_cmpint(day, >, on("2026-11-21"));
		g_assert_cmpint(day, <=, on("2026-11-21") + LEVEL_DAYS);
		given++;
	}
	g_assert_cmpint(given, ==, 200);
	for (int i = 0; i < LEVEL_DAYS; i++)
		g_assert_cmpuint(level.counts[i], ==, level.free[i] ? 5 : 0);
	g_assert_cmpint(level_take(&level, NULL, NULL), ==, DAY_NONE);
}

static void
full_days_wait_for_a_free_one(void)
{
	Level level;

	start(&level, 5);
	for (int i = 1; i <= LEVEL_DAYS; i++)
		level_add(&level, level.today + i, 7);
	g_assert_cmpint(level_take(&level, NULL, NULL), ==, DAY_NONE);
	level.limit = 0;
	assert_takes(&level, "2026-11-23");
}

static void
days_outside_are_not_counted(void)
{
	Level level;

	start(&level, 1);
	level_add(&level, level.today, 9);
	level_add(&level, level.today - 1, 9);
	level_add(&level, level.today + LEVEL_DAYS + 1, 9);
	level_add(&level, DAY_NONE, 9);
	for (int i = 0; i < LEVEL_DAYS; i++)
		g_assert_cmpuint(level.counts[i], ==, 0);
	level_add(&level, level.today + 2, 1);
	assert_takes(&level, "2026-11-24");
}

static void
holidays_are_no_first_days(void)
{
	g_autoptr(Workdays) russian = workdays_new("ru", NULL);
	Level level;

	level_start(&level, on("2025-12-30"), 5, russian);
	assert_takes(&level, "2026-01-12");
}

static void
dates_count_for_first_days(void)
{
	Level level;

	start(&level, 5);
	level_add_dates(&level, on("2026-11-23"), 1);
	assert_takes(&level, "2026-11-24");
	for (int i = 1; i <= LEVEL_DAYS; i++)
		level_add_dates(&level, level.today + i, 9);
	assert_takes(&level, "2026-11-23");
}

static gboolean
week_of_today_is_taken(void *data, Day day)
{
	return day < on(data);
}

static void
colleagues_begin_in_other_weeks(void)
{
	Level level;
	char day[DAY_TEXT];

	start(&level, 5);
	g_assert_cmpstr(day_format(level_take(&level, week_of_today_is_taken,
					   (void *)(guintptr) "2026-11-30"),
				day),
		==, "2026-11-30");
	/* But the freest day comes before that. */
	for (Day on_day = on("2026-11-24"); on_day <= level.today + LEVEL_DAYS; on_day++)
		level_add(&level, on_day, 1);
	g_assert_cmpstr(day_format(level_take(&level, week_of_today_is_taken,
					   (void *)(guintptr) "2026-11-30"),
				day),
		==, "2026-11-23");
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/level_first/one person", one_person_gets_the_next_working_day);
	g_test_add_func(
		"/level_first/many people", people_added_at_once_spread_over_the_days);
	g_test_add_func("/level_first/freest day", the_freest_day_is_chosen_not_the_next);
	g_test_add_func(
		"/level_first/two hundred", forty_working_days_of_five_hold_two_hundred);
	g_test_add_func("/level_first/full", full_days_wait_for_a_free_one);
	g_test_add_func("/level_first/outside", days_outside_are_not_counted);
	g_test_add_func("/level_first/holidays", holidays_are_no_first_days);
	g_test_add_func("/level_first/first days and dates", dates_count_for_first_days);
	g_test_add_func(
		"/level_first/first days of colleagues", colleagues_begin_in_other_weeks);
	return g_test_run();
}
