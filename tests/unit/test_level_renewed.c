/*
 * Levelled days that have passed are moved on by the first change, export or review, and
 * are placed anew under a clock that was set back. Today is Saturday 21 November 2026.
 */
#include "krug/calendar.h"
#include "krug/review.h"
#include "level_fixture.h"

static gboolean
count_item(const CalendarItem *item G_GNUC_UNUSED, void *data, GError **error)
{
	(void)error;
	++*(int *)data;
	return TRUE;
}

typedef struct {
	const char *name;
	void (*act)(Life *life);
} Renewer;

static void
by_export(Life *life)
{
	g_autoptr(GError) error = NULL;

	calendar_roll(life->book, &error);
	g_assert_no_error(error);
}

static void
by_review(Life *life)
{
	g_autoptr(GError) error = NULL;
	Review review;

	review_start(life->book, FALSE, &review, &error);
	g_assert_no_error(error);
}

static void
by_change(Life *life)
{
	add_other(life, 0, 0);
}

static const Renewer renewers[] = {
	{ "export", by_export },
	{ "review", by_review },
	{ "change", by_change },
};

/* Looking does not move what has passed; these do, and its event with it. */
static void
test_renewed(Life *life, gconstpointer data)
{
	const Renewer *renewer = data;
	g_autoptr(GError) error = NULL;
	gint64 who = add_met(life, "call 2026-09-25: hello");
	int items = 0;

	life_day(life, "2026-11-28");
	assert_on(life, who, "2026-11-25");
	renewer->act(life);
	assert_on(life, who, "2026-11-30");
	calendar_each(life->book, NULL, count_item, &items, &error);
	g_assert_no_error(error);
	g_assert_cmpint(items, ==, 1);
	renewer->act(life);
	assert_on(life, who, "2026-11-30");
	life_sound(life);
	/* Behind the window it is late. */
	life_day(life, "2027-02-06");
	renewer->act(life);
	assert_on(life, who, "2027-02-08");
	life_sound(life);
}

/* Whoever was late under a clock that ran ahead stands within the window again. */
static void
test_set_back(Life *life, gconstpointer data)
{
	gint64 who = add_met(life, "call 2026-09-25: hello");

	(void)data;
	life_day(life, "2028-02-05");
	by_change(life);
	assert_on(life, who, "2028-02-07");
	life_day(life, "2026-11-21");
	life_sound(life);
	by_change(life);
	assert_on(life, who, "2026-11-25");
	life_sound(life);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	i18n_start("en");
	life_test("/level_renewed/set_back", test_set_back);
	for (gsize i = 0; i < G_N_ELEMENTS(renewers); i++) {
		g_autofree char *path =
			g_strconcat("/level_renewed/by ", renewers[i].name, NULL);

		g_test_add(path, Life, &renewers[i], life_set_up, test_renewed,
			life_tear_down);
	}
	return g_test_run();
}
