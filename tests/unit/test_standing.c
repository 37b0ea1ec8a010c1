/*
 * Standing and its precedence as cases in words. Today is Saturday
 * 21 November 2026 unless a case says otherwise.
 */
#include "krug/standing.h"

#define NONE DAY_NONE

static Day
today(void)
{
	return day_from_parts(2026, 11, 21);
}

static Day
on(const char *text)
{
	Day day = day_parse(text);

	g_assert_cmpint(day, !=, DAY_NONE);
	return day;
}

static CadenceRow
blank(void)
{
	return (CadenceRow){ .last_day = NONE,
		.opens = NONE,
		.closes = NONE,
		.step_opens = NONE,
		.step_closes = NONE,
		.owed_since = NONE,
		.waiting_until = NONE,
		.paused_until = NONE,
		.snoozed_until = NONE };
}

static void
assert_standing(const char *name, const CadenceRow *row, Day day, Standing expected)
{
	Standing got = standing_of(row, day);

	if (got != expected)
		g_error("%s: %s instead of %s", name, vocab_id(&vocab_standing, (int)got),
			vocab_id(&vocab_standing, (int)expected));
}

/* One fact about a person; they stand here in their order of precedence. */
typedef struct {
	const char *name;
	Standing standing;
	void (*set)(CadenceRow *row, Day day);
} Fact;

static void
set_archived(CadenceRow *row, Day day)
{
	(void)day;
	row->archived = TRUE;
}

static void
set_owed(CadenceRow *row, Day day)
{
	row->owed_since = day - 3;
}

static void
set_step_overdue(CadenceRow *row, Day day)
{
	row->step_opens = day - 5;
	row->step_closes = day - 1;
}

static void
set_step_ready(CadenceRow *row, Day day)
{
	row->step_opens = day;
	row->step_closes = day + 9;
}

static void
set_paused(CadenceRow *row, Day day)
{
	row->paused_until = day + 1;
}

static void
set_snoozed(CadenceRow *row, Day day)
{
	row->snoozed_until = day + 1;
}

static void
set_waiting(CadenceRow *row, Day day)
{
	row->waiting_until = day + 1;
}

static void
set_overdue(CadenceRow *row, Day day)
{
	row->last_day = day - 100;
	row->opens = day - 30;
	row->closes = day - 1;
	row->far = 90;
}

static void
set_ready(CadenceRow *row, Day day)
{
	row->last_day = day - 70;
	row->opens = day;
	row->closes = day + 20;
	row->far = 90;
}

static void
set_resting(CadenceRow *row, Day day)
{
	row->last_day = day - 10;
	row->opens = day + 50;
	row->closes = day + 80;
	row->far = 90;
}

static void
set_new(CadenceRow *row, Day day)
{
	row->last_day = NONE;
	row->opens = day + 4;
	row->closes = day + 18;
	row->far = 90;
}

static const Fact facts[] = {
	{ "archived", STANDING_ARCHIVED, set_archived },
	{ "owed", STANDING_OWED, set_owed },
	{ "a step is overdue", STANDING_OVERDUE, set_step_overdue },
	{ "a step is ready", STANDING_READY, set_step_ready },
	{ "paused", STANDING_PAUSED, set_paused },
	{ "snoozed", STANDING_SNOOZED, set_snoozed },
	{ "waiting", STANDING_WAITING, set_waiting },
	{ "the window closed", STANDING_OVERDUE, set_overdue },
	{ "the window is open", STANDING_READY, set_ready },
	{ "before the window", STANDING_RESTING, set_resting },
	{ "never in touch", STANDING_NEW, set_new },
};

static void
precedence_of_every_pair(void)
{
	for (gsize high = 0; high < G_N_ELEMENTS(facts); high++) {
		for (gsize low = high; low < G_N_ELEMENTS(facts); low++) {
			CadenceRow row = blank();
			g_autofree char *name = g_strdup_printf(
				"%s and %s", facts[high].name, facts[low].name);

			facts[low].set(&row, today());
			facts[high].set(&row, today());
			assert_standing(name, &row, today(), facts[high].standing);
		}
	}
}

static void
all_facts_at_once_fall_away_one_by_one(void)
{
	for (gsize first = 0; first < G_N_ELEMENTS(facts); first++) {
		CadenceRow row = blank();

		for (gsize i = G_N_ELEMENTS(facts); i > first; i--)
			facts[i - 1].set(&row, today());
		assert_standing(facts[first].name, &row, today(), facts[first].standing);
	}
}

typedef struct {
	const char *name;
	const char *opens, *closes; /* of the regular reminder; last contact long ago */
	const char *day;
	Standing standing;
	int days;
} WindowCase;

static const WindowCase window_cases[] = {
	{ "the day before it opens", "2026-10-12", "2026-11-12", "2026-10-11",
		STANDING_RESTING, 1 },
	{ "the day it opens belongs to it", "2026-10-12", "2026-11-12", "2026-10-12",
		STANDING_READY, 31 },
	{ "in the middle", "2026-10-12", "2026-11-12", "2026-10-27", STANDING_READY, 16 },
	{ "the day it closes belongs to it", "2026-10-12", "2026-11-12", "2026-11-12",
		STANDING_READY, 0 },
	{ "the day after it closed is the first late one", "2026-10-12", "2026-11-12",
		"2026-11-13", STANDING_OVERDUE, 1 },
	{ "nine days late", "2026-10-12", "2026-11-12", "2026-11-21", STANDING_OVERDUE,
		9 },
	{ "a window of a single day, on it", "2026-10-12", "2026-10-12", "2026-10-12",
		STANDING_READY, 0 },
	{ "a window of a single day, after it", "2026-10-12", "2026-10-12", "2026-10-13",
		STANDING_OVERDUE, 1 },
	{ "over the end of the year", "2026-12-31", "2027-01-31", "2027-01-31",
		STANDING_READY, 0 },
};

static void
both_ends_of_a_window_belong_to_it(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(window_cases); i++) {
		const WindowCase *c = &window_cases[i];
		CadenceRow row = blank();

		row.last_day = on("2026-01-05");
		row.opens = on(c->opens);
		row.closes = on(c->closes);
		row.far = 90;
		assert_standing(c->name, &row, on(c->day), c->standing);
		g_assert_cmpint(standing_days(&row, on(c->day)), ==, c->days);
		g_assert_false(standing_by_step(&row, on(c->day)));
	}
}

static void
a_new_person_becomes_ready_then_overdue(void)
{
	CadenceRow row = blank();

	row.far = 120;
	row.opens = today() + 4;
	row.closes = today() + 18;
	assert_standing("before the first day", &row, today() + 3, STANDING_NEW);
	assert_standing("on the first day", &row, today() + 4, STANDING_READY);
	assert_standing(
		"on the fourteenth day after", &row, today() + 18, STANDING_READY);
	assert_standing("then", &row, today() + 19, STANDING_OVERDUE);
	g_assert_false(standing_waits_for_day(&row, today()));
	row.opens = row.closes = NONE;
	assert_standing("no free day", &row, today() + 400, STANDING_NEW);
	g_assert_true(standing_waits_for_day(&row, today()));
	row.far = 0;
	g_assert_false(standing_waits_for_day(&row, today()));
}

/* The first day from tomorrow on which the row gives another standing; NONE: none of the
 * next 150. */
static Day
changes_on(const CadenceRow *row)
{
	Standing now = standing_of(row, today());

	for (Day day = today() + 1; day <= today() + 150; day++)
		if (standing_of(row, day) != now)
			return day;
	return NONE;
}

static void
without_window_never_due(void)
{
	CadenceRow row = blank();

	assert_standing("never in touch", &row, today(), STANDING_NEW);
	row.last_day = today() - 4000;
	assert_standing("long ago", &row, today(), STANDING_RESTING);
	g_assert_cmpint(changes_on(&row), ==, NONE);
	row.step_opens = row.step_closes = today();
	assert_standing("but a step still shows", &row, today(), STANDING_READY);
}

static void
until_is_the_first_day_that_is_free(void)
{
	static const struct {
		const char *name;
		void (*set)(CadenceRow *row, Day day);
		Standing standing;
	} cases[] = {
		{ "paused", set_paused, STANDING_PAUSED },
		{ "snoozed", set_snoozed, STANDING_SNOOZED },
		{ "waiting", set_waiting, STANDING_WAITING },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		CadenceRow row = blank();

		set_overdue(&row, today());
		cases[i].set(&row, today());
		assert_standing(cases[i].name, &row, today(), cases[i].standing);
		g_assert_true(standing_hides_regular(&row, today()));
		assert_standing("and on that day", &row, today() + 1, STANDING_OVERDUE);
		g_assert_false(standing_hides_regular(&row, today() + 1));
		g_assert_cmpint(changes_on(&row), ==, today() + 1);
		g_assert_cmpint(standing_date(&row, today()), ==, today() + 1);
	}
}

static void
steps_show_through_pause_snooze_and_waiting(void)
{
	CadenceRow row = blank();

	set_resting(&row, today());
	set_paused(&row, today());
	set_snoozed(&row, today());
	set_waiting(&row, today());
	row.step_opens = row.step_closes = today() + 1;
	row.paused_until = row.snoozed_until = row.waiting_until = today() + 30;
	assert_standing("before the step", &row, today(), STANDING_PAUSED);
	assert_standing("on its day", &row, today() + 1, STANDING_READY);
	assert_standing("the day after", &row, today() + 2, STANDING_OVERDUE);
	g_assert_cmpint(standing_days(&row, today() + 2), ==, 1);
	g_assert_true(standing_by_step(&row, today() + 1));
}

static void
silences_are_complete_when_the_wait_is_over(void)
{
	CadenceRow row = blank();

	row.silences = 2;
	row.waiting_until = today() + 1;
	g_assert_cmpint(standing_silences(&row, today()), ==, 1);
	g_assert_cmpint(standing_silences(&row, today() + 1), ==, 2);
	row.silences = 0;
	g_assert_cmpint(standing_silences(&row, today()), ==, 0);
}

typedef struct {
	const char *name;
	void (*set[3])(CadenceRow *row, Day day);
	int change; /* days from today; 0: never */
} ChangeCase;

static const ChangeCase change_cases[] = {
	{ "resting, until the window opens", { set_resting }, 50 },
	{ "ready, until the day after it closes", { set_ready }, 21 },
	{ "overdue for ever", { set_overdue }, 0 },
	{ "new, until the first day", { set_new }, 4 },
	{ "owed until I answer", { set_owed, set_ready }, 0 },
	{ "archived for ever", { set_archived, set_ready }, 0 },
	{ "paused over a window that opened", { set_ready, set_paused }, 1 },
	{ "a step ready until it closes", { set_step_ready }, 10 },
	{ "a ready step over a ready window: the step's close is next",
		{ set_step_ready, set_ready }, 10 },
	{ "an overdue step hides what comes", { set_step_overdue, set_resting }, 0 },
};

static void
the_next_change_is_known(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(change_cases); i++) {
		const ChangeCase *c = &change_cases[i];
		CadenceRow row = blank();
		Day expected = c->change == 0 ? NONE : today() + c->change;

		for (gsize s = 0; s < G_N_ELEMENTS(c->set) && c->set[s] != NULL; s++)
			c->set[s](&row, today());
		g_test_message("%s", c->name);
		g_assert_cmpint(changes_on(&row), ==, expected);
	}
}

typedef struct {
	const char *name;
	int opens, closes, snoozed; /* days from today; snoozed 0: not */
	Standing standing;	    /* today */
	int changes;		    /* days from today; 0: never */
} StepCase;

static const StepCase step_cases[] = {
	{ "opens tomorrow", 1, 3, 0, STANDING_NEW, 1 },
	{ "opens today", 0, 3, 0, STANDING_READY, 4 },
	{ "its last day", -3, 0, 0, STANDING_READY, 1 },
	{ "closed yesterday", -3, -1, 0, STANDING_OVERDUE, 0 },
	{ "snoozed until tomorrow within its window", -3, 5, 1, STANDING_NEW, 1 },
	{ "snoozed past its end", -3, -1, 2, STANDING_NEW, 2 },
	{ "the snooze ends today, the window is open", -3, 5, 0, STANDING_READY, 6 },
};

static void
a_snoozed_step_hides_until_its_day(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(step_cases); i++) {
		const StepCase *c = &step_cases[i];
		CadenceRow row = blank();
		Step step = {
			.opens = today() + c->opens,
			.due = today() + c->opens,
			.closes = today() + c->closes,
			.snoozed_until = c->snoozed != 0 ? today() + c->snoozed : NONE,
		};

		standing_set_steps(&row, &step, 1);
		assert_standing(c->name, &row, today(), c->standing);
		g_assert_cmpint(changes_on(&row), ==,
			c->changes != 0 ? today() + c->changes : NONE);
	}
}

static void
past_its_end_a_snoozed_step_comes_back_overdue(void)
{
	CadenceRow row = blank();
	Step step = {
		.opens = today() - 9, .closes = today() - 2, .snoozed_until = today()
	};

	standing_set_steps(&row, &step, 1);
	assert_standing("on the day", &row, today(), STANDING_OVERDUE);
	assert_standing("not before", &row, today() - 1, STANDING_NEW);
}

static void
the_reason_is_that_of_the_step_that_closes_first(void)
{
	const Day t = today();
	const Step steps[] = {
		{ .id = 1, .opens = t - 1, .closes = t + 5, .snoozed_until = NONE },
		{ .id = 2, .opens = t + 1, .closes = t + 1, .snoozed_until = NONE },
		{ .id = 3, .opens = t - 9, .closes = t + 2, .snoozed_until = NONE },
		{ .id = 4, .opens = t - 9, .closes = t - 2, .snoozed_until = t + 3 },
	};
	CadenceRow row = blank();

	g_assert_cmpint(standing_step(steps, 0, t), ==, -1);
	g_assert_cmpint(standing_step(steps, 1, t - 2), ==, -1);
	g_assert_cmpint(standing_step(steps, 4, t), ==, 2);
	g_assert_cmpint(standing_step(steps, 4, t + 1), ==, 1);
	g_assert_cmpint(standing_step(steps, 4, t + 3), ==, 3);
	standing_set_steps(&row, steps, 4);
	g_assert_cmpint(row.step_opens, ==, t - 9);
	g_assert_cmpint(row.step_closes, ==, t + 1);
	standing_set_steps(&row, steps, 0);
	g_assert_cmpint(row.step_opens, ==, NONE);
	g_assert_cmpint(row.step_closes, ==, NONE);
}

static void
hours_are_late_at_their_instant(void)
{
	CadenceRow row = blank();

	row.step_opens = row.step_closes = row.hour_opens = today();
	row.hour_closes = 1000;
	for (row.now = 999; row.now <= 1000; row.now++)
		assert_standing("closes at 1000", &row, today(),
			row.now < 1000 ? STANDING_READY : STANDING_OVERDUE);
	row.hour_opens = today() + 1; /* put off */
	assert_standing("until tomorrow", &row, today(), STANDING_READY);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/standing/precedence of every pair", precedence_of_every_pair);
	g_test_add_func("/standing/facts fall away one by one",
		all_facts_at_once_fall_away_one_by_one);
	g_test_add_func("/standing/both ends belong to a window",
		both_ends_of_a_window_belong_to_it);
	g_test_add_func(
		"/standing/new, ready, overdue", a_new_person_becomes_ready_then_overdue);
	g_test_add_func("/standing/no window, never due", without_window_never_due);
	g_test_add_func(
		"/standing/until excludes its day", until_is_the_first_day_that_is_free);
	g_test_add_func("/standing/hours", hours_are_late_at_their_instant);
	g_test_add_func("/standing/steps show through",
		steps_show_through_pause_snooze_and_waiting);
	g_test_add_func("/standing/complete silences",
		silences_are_complete_when_the_wait_is_over);
	g_test_add_func("/standing/next change", the_next_change_is_known);
	g_test_add_func("/standing/snoozed steps", a_snoozed_step_hides_until_its_day);
	g_test_add_func("/standing/snoozed past the end",
		past_its_end_a_snoozed_step_comes_back_overdue);
	g_test_add_func("/standing/step that closes first",
		the_reason_is_that_of_the_step_that_closes_first);
	return g_test_run();
}
