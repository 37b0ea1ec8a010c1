/*
 * The steps of an interview where it is not saved as a form has it: nobody is named, its
 * entry is edited in the timeline, it was not held after all.
 */
#include <string.h>

#include "krug/due.h"
#include "krug/people.h"

#include "model/book_private.h"
#include "search_fixture.h"

static guint
calendar_events(Life *life)
{
	gint64 n = 0;
	Stmt *q = book_stmt(life->book,
		"SELECT count(*) FROM calendar_item WHERE source = 'interaction'"
		" AND cancelled_on IS NULL /* scan */");

	g_assert_true(stmt_one_int(q, &n, NULL));
	return (guint)n;
}

static gboolean
count_asking(const DueRow *row, void *data, GError **error)
{
	guint *found = data;

	(void)error;
	*found += row->kind == REMINDER_ASK_NEWS && row->who == 0 &&
		  row->opens == day_parse("2026-12-09");
	return TRUE;
}

static void
test_interview_of_nobody(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Interview) planned =
		search_interview(life, "Lyra", "2026-11-25 15:00", "", INTERVIEW_PLANNED);
	g_autoptr(StepPlan) plan = interview_plan(life->book, NULL, planned, &error);
	g_autoptr(StepPlan) after = NULL;
	g_autoptr(Interview) held = NULL;
	g_autoptr(Interview) named = NULL;
	g_autoptr(ApplicationRow) row = NULL;
	guint found = 0;

	(void)data;
	g_assert_no_error(error);
	assert_plan(plan, "own nobody known -");
	g_assert_true(interview_save(life->book, NULL, planned, plan, &error));
	g_assert_cmpuint(calendar_events(life), ==, 1);
	life_sound(life);

	life_day(life, "2026-11-26");
	held = interview_copy(planned);
	held->state = INTERVIEW_HELD;
	after = interview_plan(life->book, planned, held, &error);
	assert_plan(after, "ask-news nobody known -");
	g_assert_true(interview_save(life->book, planned, held, after, &error));
	g_assert_cmpuint(calendar_events(life), ==, 0);
	assert_open(life, planned->application, "");
	row = application_row(life->book, planned->application, NULL);
	g_assert_cmpint(row->ask_on, ==, day_parse("2026-12-09"));
	life_sound(life);
	g_assert_true(due_each(life->book, 30, NULL, 0, count_asking, &found, &error));
	g_assert_cmpuint(found, ==, 1);

	/* Somebody is remembered after all: the steps are theirs. */
	named = interview_copy(held);
	g_assert_true(interview_add_people(life->book, named, "Anna", NULL));
	g_assert_true(interview_save(life->book, held, named, NULL, &error));
	assert_open(life, planned->application,
		"connect Anna 2026-11-25; thank-you Anna 2026-11-26; "
		"ask-news Anna 2026-12-22; follow-up Anna 2026-12-23");
	g_clear_pointer(&row, application_row_free);
	row = application_row(life->book, planned->application, NULL);
	g_assert_cmpint(row->ask_on, ==, DAY_NONE);
	life_undo(life);
	life_undo(life);
	g_assert_cmpuint(calendar_events(life), ==, 1);
	life_sound(life);
}

/* Who leaves a planned interview leaves it in the calendar. */
static void
test_planned_becomes_nobodys(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Interview) with =
		search_meet(life, "Lyra", "2026-11-25 15:00", "Anna", INTERVIEW_PLANNED);
	g_autoptr(Interview) without = interview_copy(with);

	(void)data;
	g_ptr_array_set_size(without->people, 0);
	g_assert_true(interview_save(life->book, with, without, NULL, &error));
	g_assert_no_error(error);
	g_assert_cmpuint(calendar_events(life), ==, 1);
	life_sound(life);
	g_assert_true(interview_delete(life->book, with->id, &error));
	g_assert_cmpuint(calendar_events(life), ==, 0);
	life_undo(life);
	life_sound(life);
}

/* --- changes that come by another way --- */

static void
edit_entry(Life *life, gint64 interaction, const char *day, const gint64 *people, gsize n)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Interaction) was = interaction_load(life->book, interaction, &error);
	g_autoptr(Interaction) now = interaction_copy(was);

	if (day) {
		now->at += (gint64)(day_parse(day) - now->day) * 86400;
		now->day = day_parse(day);
	}
	if (people) {
		g_array_set_size(now->contacts, 0);
		g_array_append_vals(now->contacts, people, (guint)n);
	}
	interaction_save(life->book, was, now, &error);
	g_assert_no_error(error);
}

/* The entry of an interview edited in the timeline takes its steps along. */
static void
test_entry_moves_the_chain(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Interview) held = search_meet(
		life, "Lyra", "2026-11-20 15:00", "Anna:recruiter, Ivan", INTERVIEW_HELD);
	g_autofree char *before = search_open(life, held->application);
	g_autoptr(Interaction) was =
		interaction_load(life->book, held->interaction, NULL);
	g_autoptr(Interaction) early = interaction_copy(was);
	const gint64 anna[] = { 1 };

	(void)data;
	edit_entry(life, held->interaction, NULL, NULL, 0);
	assert_open(life, held->application, before);
	edit_entry(life, held->interaction, NULL, anna, 1);
	assert_open(life, held->application,
		"connect Anna 2026-11-20; thank-you Anna 2026-11-21; "
		"ask-news Anna 2026-12-17; follow-up Anna 2026-12-18");
	life_undo(life);
	edit_entry(life, held->interaction, "2026-11-21", NULL, 0);
	assert_open(life, held->application,
		"thank-you Anna 2026-11-22; thank-you Ivan 2026-11-22; "
		"connect Anna 2026-11-23; connect Ivan 2026-11-23; "
		"ask-news Anna 2026-12-17; follow-up Anna 2026-12-19; "
		"follow-up Ivan 2026-12-19");
	life_undo(life);
	early->day = day_parse("2026-10-01");
	early->at = AT_NONE;
	g_assert_false(interaction_save(life->book, was, early, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	life_sound(life);
}

/* What the second interview took over from the first goes back when it was not held. */
static void
test_cancelled_gives_back(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Interview) first = search_meet(
		life, "Lyra", "2026-11-10 15:00", "Anna:recruiter", INTERVIEW_HELD);
	g_autofree char *before = search_open(life, first->application);
	g_autoptr(Interview) second = search_meet(
		life, "Lyra", "2026-11-20 15:00", "Anna:recruiter", INTERVIEW_HELD);
	g_autoptr(Interview) now = interview_copy(second);
	g_autoptr(StepPlan) plan = NULL;

	(void)data;
	now->state = INTERVIEW_CANCELLED;
	plan = interview_plan(life->book, second, now, &error);
	g_assert_no_error(error);
	assert_plan(plan, "follow-up Anna, ask-news Anna, connect Anna, thank-you Anna");
	g_assert_cmpint(((PlannedStep *)plan->steps->pdata[0])->fate, ==, STEP_MOVED);
	g_assert_true(interview_save(life->book, second, now, plan, &error));
	assert_open(life, first->application,
		"follow-up Anna 2026-12-08; ask-news Anna 2026-12-17");
	life_undo(life);
	/* The same where it is deleted: then nothing is left of it. */
	g_assert_true(interview_delete(life->book, second->id, &error));
	assert_open(life, first->application, before);
	life_undo(life);
	life_sound(life);
}

static Day
planned_day(const StepPlan *plan, const char *who)
{
	for (guint i = 0; i < plan->steps->len; i++) {
		const PlannedStep *step = plan->steps->pdata[i];

		if (step->kind == REMINDER_FOLLOW_UP && strcmp(step->who, who) == 0)
			return step->day;
	}
	return DAY_NONE;
}

/* Where the list has it. */
static Day
kept_day(Life *life, gint64 application, const char *who)
{
	g_autoptr(GPtrArray) list =
		reminder_list_application(life->book, application, NULL);

	for (guint i = 0; i < list->len; i++) {
		const Reminder *reminder = list->pdata[i];
		g_autofree char *name =
			contact_display_id(life->book, reminder->contact, NULL);

		if (reminder->kind == REMINDER_FOLLOW_UP && strcmp(name, who) == 0)
			return reminder_day(reminder);
	}
	return DAY_NONE;
}

/* The preview tells the days that the list has afterwards: one person of a company a
 * week, whether the book knows them or not. */
static void
test_preview_tells_levelled_days(Life *life, gconstpointer data)
{
	static const char *const people[] = { "Anna", "Ivan", "Olga" };
	g_autoptr(Interview) held = search_interview(life, "Lyra", "2026-11-20 15:00",
		"Anna:recruiter, Ivan, Olga", INTERVIEW_HELD);
	g_autoptr(StepPlan) plan = interview_plan(life->book, NULL, held, NULL);
	g_autoptr(Interview) again = NULL;
	g_autoptr(StepPlan) second = NULL;

	(void)data;
	g_assert_cmpint(planned_day(plan, "Anna"), ==, day_parse("2026-12-04"));
	g_assert_cmpint(planned_day(plan, "Ivan"), ==, day_parse("2026-12-07"));
	g_assert_true(interview_save(life->book, NULL, held, plan, NULL));
	for (guint i = 0; i < G_N_ELEMENTS(people); i++)
		g_assert_cmpint(planned_day(plan, people[i]), ==,
			kept_day(life, held->application, people[i]));
	/* Known by now, and moved by a later interview. */
	again = search_interview(life, "Lyra", "2026-11-21 09:00",
		"Anna:recruiter, Ivan, Olga", INTERVIEW_HELD);
	second = interview_plan(life->book, NULL, again, NULL);
	g_assert_true(interview_save(life->book, NULL, again, second, NULL));
	for (guint i = 0; i < G_N_ELEMENTS(people); i++)
		g_assert_cmpint(planned_day(second, people[i]), ==,
			kept_day(life, held->application, people[i]));
}

static guint
overdue_people(Life *life)
{
	guint counts[STANDING_COUNT];

	g_assert_true(people_count_all(life->book, counts, NULL));
	return counts[STANDING_OVERDUE];
}

static gboolean
find_thanks(const DueRow *row, void *data, GError **error)
{
	Standing *standing = data;

	(void)error;
	if (row->kind == REMINDER_THANK_YOU)
		*standing = row->standing;
	return TRUE;
}

/* A deadline in hours that passed this morning is late now, not at midnight. */
static void
test_hours_are_late_at_once(Life *life, gconstpointer data)
{
	g_autoptr(Interview) held = search_interview(
		life, "Lyra", "2026-11-20 08:00", "Anna", INTERVIEW_HELD);
	g_autoptr(StepPlan) plan = interview_plan(life->book, NULL, held, NULL);
	Standing standing = STANDING_NONE;

	(void)data;
	for (guint i = 0; i < plan->steps->len; i++) {
		PlannedStep *step = plan->steps->pdata[i];

		step->ticked = step->kind == REMINDER_THANK_YOU;
	}
	g_assert_true(interview_save(life->book, NULL, held, plan, NULL));
	assert_stands(life, 1, STANDING_OVERDUE);
	g_assert_cmpuint(overdue_people(life), ==, 1);
	g_assert_true(due_each(life->book, 0, NULL, 0, find_thanks, &standing, NULL));
	g_assert_cmpint(standing, ==, STANDING_OVERDUE);
	/* The same morning it was not yet. */
	life_close(life);
	life_open_at(life, "2026-11-21T08:59:59Z");
	assert_stands(life, 1, STANDING_READY);
	g_assert_cmpuint(overdue_people(life), ==, 0);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	i18n_start("en");
	life_test("/steps/interview-of-nobody", test_interview_of_nobody);
	life_test("/steps/becomes-nobodys", test_planned_becomes_nobodys);
	life_test("/steps/entry-moves", test_entry_moves_the_chain);
	life_test("/steps/cancelled-gives-back", test_cancelled_gives_back);
	life_test("/steps/levelled", test_preview_tells_levelled_days);
	life_test("/steps/hours-late", test_hours_are_late_at_once);
	return g_test_run();
}
