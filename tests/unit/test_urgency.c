/*
 * The order by urgency, in which a list, `due` and the calendar agree. Today is Saturday
 * 21 November 2026.
 */
#include "krug/standing.h"

#define NONE DAY_NONE

static Day
today(void)
{
	return day_from_parts(2026, 11, 21);
}

/* People in the order in which they must come. */
typedef struct {
	const char *name;
	Urgency urgency;
} Person;

static Person
person(const char *name, Standing standing, int days_from_today, int far, gint64 deadline)
{
	return (Person){ name, { .standing = standing,
				       .date = today() + days_from_today,
				       .far = far,
				       .deadline = deadline,
				       .sort_name = name } };
}

static void
people_come_by_urgency(void)
{
	Person queue[] = {
		person("deadline at noon, only ready otherwise", STANDING_READY, 1, 30,
			1000),
		person("deadline at night, owed", STANDING_OWED, -9, 30, 2000),
		person("deadline in the morning, overdue", STANDING_OVERDUE, -9, 30,
			3000),
		person("deadline that morning as well, owed", STANDING_OWED, -9, 30,
			3000),
		person("owed for nine days", STANDING_OWED, -9, 30, 0),
		person("owed since today", STANDING_OWED, 0, 30, 0),
		person("late 20 of 60", STANDING_OVERDUE, -20, 60, 0),
		person("late 10 of 30, a step", STANDING_OVERDUE, -10, 30, 0),
		person("late 29 of 90", STANDING_OVERDUE, -29, 90, 0),
		person("late 1 of 30", STANDING_OVERDUE, -1, 30, 0),
		person("late 1 of 180", STANDING_OVERDUE, -1, 180, 0),
		person("a: last day", STANDING_READY, 0, 90, 0),
		person("b: last day", STANDING_READY, 0, 90, 0),
		person("16 days left", STANDING_READY, 16, 90, 0),
		person("new, from tomorrow", STANDING_NEW, 1, 90, 0),
		person("new, from next week", STANDING_NEW, 7, 90, 0),
		person("new, waits for a free day", STANDING_NEW, 0, 90, 0),
		person("waiting", STANDING_WAITING, 3, 90, 0),
		person("resting, from tomorrow", STANDING_RESTING, 1, 90, 0),
		person("resting, from spring", STANDING_RESTING, 120, 90, 0),
		person("snoozed", STANDING_SNOOZED, 1, 90, 0),
		person("paused", STANDING_PAUSED, 1, 90, 0),
		person("archived", STANDING_ARCHIVED, 0, 0, 0),
	};

	queue[16].urgency.date = queue[22].urgency.date = NONE;
	for (gsize a = 0; a < G_N_ELEMENTS(queue); a++) {
		for (gsize b = 0; b < G_N_ELEMENTS(queue); b++) {
			int order = urgency_compare(
				&queue[a].urgency, &queue[b].urgency, today());

			g_test_message("%s / %s", queue[a].name, queue[b].name);
			g_assert_cmpint(order < 0, ==, a < b);
			g_assert_cmpint(order > 0, ==, a > b);
		}
	}
}

static void
equals_are_told_apart_by_name_then_id(void)
{
	Urgency a = person("anna", STANDING_READY, 3, 90, 0).urgency, b = a;

	b.id = 1;
	g_assert_cmpint(urgency_compare(&a, &b, today()), <, 0);
	g_assert_cmpint(urgency_compare(&b, &a, today()), >, 0);
	b.sort_name = "adam";
	g_assert_cmpint(urgency_compare(&a, &b, today()), >, 0);
	g_assert_cmpint(urgency_compare(&a, &a, today()), ==, 0);
}

/* Ranges by far can be merged: within one the order is that of the closing alone. */
static void
ranges_of_equal_far_keep_their_order_when_merged(void)
{
	const int fars[] = { 30, 60, 90, 120, 180 };

	for (gsize f = 0; f < G_N_ELEMENTS(fars); f++)
		for (int late = 1; late < 100; late++)
			g_assert_cmpint(overdue_compare(fars[f], today() - late - 1,
						fars[f], today() - late, today()),
				<, 0);
	g_assert_cmpint(
		overdue_compare(60, today() - 20, 30, today() - 10, today()), <, 0);
	g_assert_cmpint(
		overdue_compare(30, today() - 10, 60, today() - 20, today()), >, 0);
}

static void
urgency_is_read_from_the_row(void)
{
	CadenceRow row = { .last_day = today() - 100,
		.opens = today() - 30,
		.closes = today() - 1,
		.far = 90,
		.step_opens = NONE,
		.step_closes = NONE,
		.owed_since = NONE,
		.waiting_until = NONE,
		.paused_until = NONE,
		.snoozed_until = NONE };
	Urgency urgency;

	urgency = urgency_of(&row, today());
	g_assert_cmpint(urgency.standing, ==, STANDING_OVERDUE);
	g_assert_cmpint(urgency.far, ==, 90);
	g_assert_cmpint(urgency.date, ==, today() - 1);
	row.step_opens = today() - 5;
	row.step_closes = today() - 2;
	urgency = urgency_of(&row, today());
	g_assert_cmpint(urgency.far, ==, FAR_STEP);
	g_assert_cmpint(urgency.date, ==, today() - 2);
	row.owed_since = today() - 3;
	g_assert_cmpint(standing_days(&row, today()), ==, 3);
	g_assert_cmpint(urgency_of(&row, today()).date, ==, today() - 3);
}

/* The list shows whoever has a deadline in hours first, from the day it is shown. */
static void
an_open_deadline_in_hours_makes_a_group_of_its_own(void)
{
	const Day t = today();
	const Step steps[] = {
		{ .opens = t - 9, .closes = t - 2, .snoozed_until = NONE },
		{ .opens = t, .closes = t + 1, .snoozed_until = NONE, .closes_at = 2000 },
		{ .opens = t - 1,
			.closes = t + 1,
			.snoozed_until = t + 2,
			.closes_at = 1000 },
	};
	CadenceRow row = { .last_day = NONE,
		.opens = NONE,
		.closes = NONE,
		.owed_since = NONE,
		.waiting_until = NONE,
		.paused_until = NONE,
		.snoozed_until = NONE };

	standing_set_steps(&row, steps, 1);
	g_assert_cmpint(row.hour_closes, ==, 0);
	g_assert_cmpint(standing_group(&row, t), ==, STANDING_OVERDUE);
	standing_set_steps(&row, steps, 3);
	g_assert_cmpint(row.hour_opens, ==, t);
	g_assert_cmpint(row.hour_closes, ==, 1000);
	g_assert_cmpint(standing_group(&row, t), ==, GROUP_HOURS);
	g_assert_cmpint(standing_of(&row, t), ==, STANDING_OVERDUE);
	g_assert_cmpint(urgency_of(&row, t).deadline, ==, 1000);
	g_assert_cmpint(standing_group(&row, t - 1), ==, STANDING_OVERDUE);
	g_assert_cmpint(urgency_of(&row, t - 1).deadline, ==, 0);
	standing_set_steps(&row, steps + 2, 1);
	g_assert_cmpint(standing_group(&row, t + 1), !=, GROUP_HOURS);
	g_assert_cmpint(standing_group(&row, t + 2), ==, GROUP_HOURS);
	row.archived = TRUE;
	g_assert_cmpint(standing_group(&row, t + 2), ==, STANDING_ARCHIVED);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/urgency/by urgency", people_come_by_urgency);
	g_test_add_func("/urgency/name, then id", equals_are_told_apart_by_name_then_id);
	g_test_add_func("/urgency/merged ranges",
		ranges_of_equal_far_keep_their_order_when_merged);
	g_test_add_func("/urgency/urgency of a row", urgency_is_read_from_the_row);
	g_test_add_func("/urgency/deadline in hours",
		an_open_deadline_in_hours_makes_a_group_of_its_own);
	return g_test_run();
}
