/*
 * The plan: goals with deadlines, a log of progress, states, what is due, and how far all
 * of it is week by week.
 */
#include "krug/plan.h"

#include "growth_fixture.h"
#include "krug/gap.h"

static gint64
plan(People *p, const char *goal, const char *deadline)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(PlanItem) item = plan_item_new(goal);

	item->deadline = deadline ? DAY(deadline) : DAY_NONE;
	plan_add(p->book, item, &error);
	g_assert_no_error(error);
	return item->id;
}

static PlanItem *
loaded(People *p, gint64 id)
{
	g_autoptr(GError) error = NULL;
	PlanItem *item = plan_load(p->book, id, &error);

	g_assert_no_error(error);
	return item;
}

static void
progress(People *p, gint64 id, const char *day, int percent, const char *note)
{
	g_autoptr(GError) error = NULL;

	plan_log(p->book, id, DAY(day), percent, note, &error);
	g_assert_no_error(error);
}

static void
test_progress(People *p, gconstpointer data)
{
	gint64 id = plan(p, "Read DDIA", "2026-12-20");
	g_autoptr(PlanItem) item = NULL;
	g_autoptr(GError) error = NULL;
	g_autoptr(GPtrArray) log = NULL;

	(void)data;
	progress(p, id, "2026-11-20", 30, "part one");
	progress(p, id, "2026-11-10", 10, "");
	progress(p, id, TODAY, PLAN_PERCENT_SAME, "talked about it");
	item = loaded(p, id);
	g_assert_cmpint(item->percent, ==, 30);
	g_assert_cmpint(item->moved_on, ==, DAY(TODAY));
	g_assert_cmpint(item->made_on, ==, DAY(TODAY));
	log = plan_progress(p->book, id, &error);
	g_assert_cmpuint(log->len, ==, 3);
	g_assert_cmpint(((PlanProgress *)log->pdata[0])->percent, ==, 10);
	g_assert_cmpstr(((PlanProgress *)log->pdata[2])->note, ==, "talked about it");
	undo(p);
	g_clear_pointer(&item, plan_item_free);
	item = loaded(p, id);
	g_assert_cmpint(item->moved_on, ==, DAY("2026-11-20"));
	assert_sound(p);
}

static void
test_refused(People *p, gconstpointer data)
{
	gint64 id = plan(p, "Read", NULL);
	g_autoptr(PlanItem) blank = plan_item_new("  ");
	g_autoptr(PlanItem) late = plan_item_new("x");
	static const struct {
		const char *day;
		int percent;
		const char *note;
	} bad[] = {
		{ TODAY, 101, "" },
		{ TODAY, -2, "" },
		{ "2026-11-22", 10, "" },
		{ TODAY, PLAN_PERCENT_SAME, " " },
	};

	(void)data;
	late->deadline = DAY("2026-11-20");
	g_assert_false(plan_add(p->book, blank, NULL));
	g_assert_false(plan_add(p->book, late, NULL));
	for (gsize i = 0; i < G_N_ELEMENTS(bad); i++) {
		g_autoptr(GError) error = NULL;

		g_assert_false(plan_log(p->book, id, DAY(bad[i].day), bad[i].percent,
			bad[i].note, &error));
		g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	}
	g_assert_true(plan_finish(p->book, id, STATE_DONE, NULL));
	g_assert_false(plan_log(p->book, id, DAY(TODAY), 10, "", NULL));
}

static void
test_states(People *p, gconstpointer data)
{
	gint64 id = plan(p, "Read", NULL);
	g_autoptr(PlanItem) done = NULL;
	g_autoptr(PlanItem) open = NULL;

	(void)data;
	progress(p, id, TODAY, 40, "");
	g_assert_true(plan_finish(p->book, id, STATE_DONE, NULL));
	done = loaded(p, id);
	g_assert_cmpint(done->state, ==, STATE_DONE);
	g_assert_cmpint(done->percent, ==, 100);
	g_assert_cmpint(done->closed_on, ==, DAY(TODAY));
	g_assert_true(plan_finish(p->book, id, STATE_OPEN, NULL));
	open = loaded(p, id);
	g_assert_cmpint(open->percent, ==, 40);
	g_assert_cmpint(open->closed_on, ==, DAY_NONE);
}

static char *
goals(GPtrArray *list)
{
	GString *out = g_string_new(NULL);

	for (guint i = 0; i < list->len; i++)
		g_string_append_printf(
			out, "%s%s", i ? " " : "", ((PlanItem *)list->pdata[i])->goal);
	g_ptr_array_unref(list);
	return g_string_free(out, FALSE);
}

static void
test_lists(People *p, gconstpointer data)
{
	g_autofree char *open = NULL;
	g_autofree char *all = NULL;
	g_autofree char *due = NULL;
	g_autofree char *later = NULL;
	gint64 gone;

	(void)data;
	plan(p, "someday", NULL);
	plan(p, "later", "2026-12-20");
	plan(p, "soon", "2026-11-28");
	gone = plan(p, "gone", "2026-11-23");
	g_assert_true(plan_finish(p->book, gone, STATE_DROPPED, NULL));
	open = goals(plan_list(p->book, FALSE, NULL));
	all = goals(plan_list(p->book, TRUE, NULL));
	due = goals(plan_due(p->book, 0, NULL));
	later = goals(plan_due(p->book, 30, NULL));
	g_assert_cmpstr(open, ==, "soon later someday");
	g_assert_cmpstr(all, ==, "soon later someday gone");
	g_assert_cmpstr(due, ==, "soon");
	g_assert_cmpstr(later, ==, "soon later");
}

static void
test_found(People *p, gconstpointer data)
{
	static const struct {
		const char *text;
		int code;
	} bad[] = { { "part", KRUG_ERROR_AMBIGUOUS }, { "nothing", KRUG_ERROR_NOT_FOUND },
		{ "#99", KRUG_ERROR_NOT_FOUND }, { "", KRUG_ERROR_NOT_FOUND } };
	gint64 first = plan(p, "Read part one", NULL), id = 0;
	gint64 second = plan(p, "Read part two", NULL);

	(void)data;
	g_assert_true(plan_resolve(p->book, "TWO", &id, NULL));
	g_assert_cmpint(id, ==, second);
	g_assert_true(plan_resolve(p->book, "#1", &id, NULL));
	g_assert_cmpint(id, ==, first);
	for (gsize i = 0; i < G_N_ELEMENTS(bad); i++) {
		g_autoptr(GError) error = NULL;

		g_assert_false(plan_resolve(p->book, bad[i].text, &id, &error));
		g_assert_error(error, KRUG_ERROR, bad[i].code);
	}
	/* An open one goes before one that is closed. */
	g_assert_true(plan_finish(p->book, first, STATE_DONE, NULL));
	g_assert_true(plan_resolve(p->book, "part", &id, NULL));
	g_assert_cmpint(id, ==, second);
}

static void
test_edited_underneath(People *p, gconstpointer data)
{
	gint64 id = plan(p, "Read", NULL);
	g_autoptr(PlanItem) was = loaded(p, id);
	g_autoptr(PlanItem) mine = plan_item_copy(was);
	g_autoptr(PlanItem) theirs = plan_item_copy(was);
	g_autoptr(PlanItem) stored = NULL;
	g_autoptr(GError) error = NULL;

	(void)data;
	say(&theirs->goal, "Read all");
	g_assert_true(plan_save(p->book, was, theirs, &error));
	mine->deadline = DAY("2026-12-01");
	g_assert_true(plan_save(p->book, was, mine, &error)); /* another field */
	stored = loaded(p, id);
	g_assert_cmpstr(stored->goal, ==, "Read all");
	g_assert_cmpint(stored->deadline, ==, DAY("2026-12-01"));
	say(&mine->goal, "Read half");
	g_assert_false(plan_save(p->book, was, mine, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_CONFLICT);
}

static void
test_of_a_gap(People *p, gconstpointer data)
{
	gint64 gap = gap_add(p->book, SIDE_GAP, "Tests", NULL, NULL);
	g_autoptr(PlanItem) item = plan_item_new("Write tests");
	g_autoptr(PlanItem) read = NULL;
	g_autofree char *of = NULL;

	(void)data;
	item->gap = gap;
	g_assert_true(plan_add(p->book, item, NULL));
	read = loaded(p, item->id);
	g_assert_cmpstr(read->gap_name, ==, "Tests");
	of = goals(plan_of_gap(p->book, gap, NULL));
	g_assert_cmpstr(of, ==, "Write tests");
	g_assert_true(gap_delete(p->book, gap, NULL));
	g_clear_pointer(&read, plan_item_free);
	read = loaded(p, item->id);
	g_assert_cmpint(read->gap, ==, 0);
	g_assert_true(plan_delete(p->book, item->id, NULL));
	g_assert_cmpint(count(p, "SELECT count(*) FROM plan_item /* scan */"), ==, 0);
	assert_sound(p);
}

/* Its deadline rings until it is done. */
static void
test_calendar(People *p, gconstpointer data)
{
	gint64 id = plan(p, "Read", "2026-12-20");

	(void)data;
	plan(p, "Someday", NULL);
	g_assert_cmpint(count(p, "SELECT count(*) FROM calendar_item /* scan */"
				 " WHERE source = 'plan' AND cancelled_on IS NULL"),
		==, 1);
	progress(p, id, TODAY, 50, "");
	g_assert_cmpint(count(p, "SELECT sequence FROM calendar_item /* scan */"), ==, 0);
	g_assert_true(plan_finish(p->book, id, STATE_DONE, NULL));
	g_assert_cmpint(count(p, "SELECT count(*) FROM calendar_item /* scan */"
				 " WHERE cancelled_on IS NOT NULL"),
		==, 1);
	assert_sound(p);
}

static void
test_weeks(People *p, gconstpointer data)
{
	gint64 first = plan(p, "one", NULL), second = plan(p, "two", NULL);
	g_autoptr(GArray) weeks = NULL;
	const PlanWeek *week;

	(void)data;
	progress(p, first, TODAY, 50, "");
	g_assert_true(plan_finish(p->book, second, STATE_DONE, NULL));
	weeks = plan_weeks(p->book, DAY(TODAY), 2, NULL);
	g_assert_cmpuint(weeks->len, ==, 2);
	week = &g_array_index(weeks, PlanWeek, 0);
	g_assert_cmpint(week->day, ==, DAY("2026-11-15"));
	g_assert_cmpint(week->items, ==, 0);
	week++;
	g_assert_cmpint(week->day, ==, DAY("2026-11-22"));
	g_assert_cmpint(week->items, ==, 2);
	g_assert_cmpint(week->done, ==, 1);
	g_assert_cmpint(week->percent, ==, 75);
}

int
main(int argc, char **argv)
{
	start(&argc, &argv);
	people_test("/plan/progress", test_progress);
	people_test("/plan/refused", test_refused);
	people_test("/plan/states", test_states);
	people_test("/plan/lists", test_lists);
	people_test("/plan/found", test_found);
	people_test("/plan/edited underneath", test_edited_underneath);
	people_test("/plan/of a gap", test_of_a_gap);
	people_test("/plan/calendar", test_calendar);
	people_test("/plan/weeks", test_weeks);
	return g_test_run();
}
