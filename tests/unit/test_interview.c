/*
 * Interviews as they are kept, and the steps they open, move and drop. Today is Saturday,
 * 21 November 2026, noon, UTC.
 */
#include "krug/interview.h"

#include <string.h>

#include "krug/upkeep.h"

#include "search_fixture.h"

static void
test_one_change(Life *life, gconstpointer data)
{
	g_autoptr(Interview) interview = search_meet(
		life, "Lyra", "2026-11-20 17:30", "Anna:recruiter, Ivan", INTERVIEW_HELD);
	g_autoptr(Application) application =
		application_load(life->book, interview->application, NULL);
	g_autoptr(Contact) anna = contact_load(life->book, 1, NULL);
	g_autoptr(Contact) ivan = contact_load(life->book, 2, NULL);

	(void)data;
	g_assert_cmpint(application->stage, ==, STAGE_INTERVIEWS);
	g_assert_cmpint(application->applied_on, ==, day_parse("2026-11-20"));
	g_assert_cmpint(anna->kind, ==, KIND_RECRUITER);
	g_assert_cmpint(ivan->kind, ==, KIND_INTERVIEWER);
	g_assert_cmpuint(interview->people->len, ==, 2);
	life_sound(life);
	life_undo(life);
	g_assert_null(contact_load(life->book, 1, NULL));
	g_assert_null(application_load(life->book, 1, NULL));
	life_sound(life);
	life_redo(life);
	life_sound(life);
}

static void
test_held_opens_its_chain(Life *life, gconstpointer data)
{
	g_autoptr(Interview) interview = search_meet(
		life, "Lyra", "2026-11-20 17:30", "Anna:recruiter, Ivan", INTERVIEW_HELD);

	(void)data;
	assert_open(life, interview->application,
		"connect Anna 2026-11-20; connect Ivan 2026-11-20; thank-you Anna "
		"2026-11-21; thank-you Ivan 2026-11-21; ask-news Anna 2026-12-17; "
		"follow-up Anna 2026-12-18; follow-up Ivan 2026-12-18");
}

static void
test_hours_are_instants(Life *life, gconstpointer data)
{
	g_autoptr(Interview) interview =
		search_meet(life, "Lyra", "2026-11-20 17:30", "Anna", INTERVIEW_HELD);
	g_autoptr(GPtrArray) open =
		reminder_list_application(life->book, interview->application, NULL);
	gint64 closes = 0, rings = 0;

	(void)data;
	g_assert_true(clock_parse_instant("2026-11-21T18:30:00Z", &closes));
	g_assert_true(clock_parse_instant("2026-11-21T10:00:00Z", &rings));
	for (guint i = 0; i < open->len; i++) {
		const Reminder *reminder = open->pdata[i];

		if (reminder->kind == REMINDER_THANK_YOU) {
			g_assert_cmpint(reminder->closes_at, ==, closes);
			g_assert_cmpint(reminder->alarm_at, ==, rings);
		} else {
			g_assert_cmpint(reminder->closes_at, ==, AT_NONE);
		}
	}
	g_assert_cmpuint(open->len, ==, 4);
}

/* Saved once more with a note: nothing moves, nothing doubles. */
static void
test_edit_keeps_steps(Life *life, gconstpointer data)
{
	g_autoptr(Interview) was =
		search_meet(life, "Lyra", "2026-11-20 17:30", "Anna", INTERVIEW_HELD);
	g_autoptr(Interview) now = interview_copy(was);
	g_autoptr(StepPlan) plan = NULL;
	g_autofree char *before = search_open(life, was->application);

	(void)data;
	search_set(&now->went_badly, "the queue");
	plan = interview_plan(life->book, was, now, NULL);
	g_assert_cmpuint(plan->steps->len, ==, 0);
	g_assert_true(interview_save(life->book, was, now, NULL, NULL));
	assert_open(life, was->application, before);
}

static void
test_edit_moves_open_steps(Life *life, gconstpointer data)
{
	g_autoptr(Interview) was =
		search_meet(life, "Lyra", "2026-11-20 17:30", "Anna", INTERVIEW_HELD);
	g_autoptr(Interview) now = interview_copy(was);
	g_autoptr(GPtrArray) open =
		reminder_list_application(life->book, was->application, NULL);

	(void)data;
	for (guint i = 0; i < open->len; i++) {
		const Reminder *reminder = open->pdata[i];

		if (reminder->kind == REMINDER_CONNECT)
			g_assert_true(
				reminder_done(life->book, reminder->id, NULL, NULL));
	}
	now->day -= 1;
	now->at -= 86400;
	g_assert_true(interview_save(life->book, was, now, NULL, NULL));
	assert_open(life, was->application,
		"thank-you Anna 2026-11-20; ask-news Anna 2026-12-16; follow-up Anna "
		"2026-12-17");
	life_sound(life);
}

/* What was unticked does not come back when the cause is edited. */
static void
test_unticked_stays_away(Life *life, gconstpointer data)
{
	g_autoptr(Interview) interview = search_interview(
		life, "Lyra", "2026-11-20 17:30", "Anna", INTERVIEW_HELD);
	g_autoptr(StepPlan) plan = interview_plan(life->book, NULL, interview, NULL);
	g_autoptr(Interview) was = NULL, now = NULL;

	(void)data;
	for (guint i = 0; i < plan->steps->len; i++) {
		PlannedStep *step = plan->steps->pdata[i];

		step->ticked = step->kind == REMINDER_THANK_YOU;
	}
	g_assert_true(interview_save(life->book, NULL, interview, plan, NULL));
	assert_open(life, interview->application, "thank-you Anna 2026-11-21");
	was = interview_load(life->book, interview->id, NULL);
	now = interview_copy(was);
	now->minutes = 90;
	g_assert_true(interview_save(life->book, was, now, NULL, NULL));
	assert_open(life, interview->application, "thank-you Anna 2026-11-21");
}

/* The later interview takes the open follow-up along; one thank-you a person is open. */
static void
test_a_later_one_moves_the_follow_up(Life *life, gconstpointer data)
{
	g_autoptr(Interview) first =
		search_meet(life, "Lyra", "2026-11-18 10:00", "Anna", INTERVIEW_HELD);
	g_autoptr(Interview) second =
		search_meet(life, "Lyra", "2026-11-20 10:00", "Anna", INTERVIEW_HELD);

	(void)data;
	g_assert_cmpint(first->application, ==, second->application);
	assert_open(life, first->application,
		"connect Anna 2026-11-20; thank-you Anna 2026-11-21; ask-news Anna "
		"2026-12-17; follow-up Anna 2026-12-18");
	life_sound(life);
}

/* The evening before there is something to prepare; nothing else opens before it was
 * held. */
static void
test_planned_held_and_cancelled(Life *life, gconstpointer data)
{
	g_autoptr(Interview) planned =
		search_meet(life, "Lyra", "2026-11-25 15:00", "Anna", INTERVIEW_PLANNED);
	g_autoptr(Interview) held = interview_copy(planned);
	g_autoptr(Interview) other = NULL, cancelled = NULL;

	(void)data;
	assert_open(life, planned->application, "own Anna 2026-11-25");
	life_day(life, "2026-11-26");
	{
		g_autoptr(GPtrArray) passed = interview_passed(life->book, 0, NULL);

		g_assert_cmpuint(passed->len, ==, 1);
	}
	held->state = INTERVIEW_HELD;
	g_assert_true(interview_save(life->book, planned, held, NULL, NULL));
	assert_open(life, planned->application,
		"connect Anna 2026-11-25; thank-you Anna 2026-11-26; ask-news Anna "
		"2026-12-22; follow-up Anna 2026-12-23");
	other = search_meet(life, "Lyra", "2026-11-30 15:00", "Ivan", INTERVIEW_PLANNED);
	cancelled = interview_copy(other);
	cancelled->state = INTERVIEW_CANCELLED;
	g_assert_true(interview_save(life->book, other, cancelled, NULL, NULL));
	assert_stands(life, 2, STANDING_NEW);
	life_sound(life);
}

typedef struct {
	const char *what, *when, *answer_by;
	InterviewState state;
	const char *error; /* a part of it */
} BadCase;

static const BadCase bad[] = {
	{ "planned for the past", "2026-11-20 10:00", NULL, INTERVIEW_PLANNED,
		"hour has passed" },
	{ "held in the future", "2026-11-22 10:00", NULL, INTERVIEW_HELD, "lies ahead" },
	{ "before the application", "2026-11-01 10:00", NULL, INTERVIEW_HELD,
		"before the application" },
	{ "answered before it", "2026-11-20 10:00", "2026-11-19", INTERVIEW_HELD,
		"before the interview" },
};

static void
test_bad_input(Life *life, gconstpointer data)
{
	(void)data;
	search_apply(life, "Lyra", "Engineer", "2026-11-10");
	for (gsize i = 0; i < G_N_ELEMENTS(bad); i++) {
		g_autoptr(GError) error = NULL;
		g_autoptr(Interview) interview =
			search_interview(life, "Lyra", bad[i].when, "Anna", bad[i].state);

		if (bad[i].answer_by)
			interview->answer_by = day_parse(bad[i].answer_by);
		g_assert_false(interview_save(life->book, NULL, interview, NULL, &error));
		g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
		if (!strstr(error->message, bad[i].error))
			g_error("%s: %s", bad[i].what, error->message);
		g_assert_cmpint(interview->application, ==, 0);
	}
	life_sound(life);
}

/* Two forms on one interview: what only one changed is kept, what both did is told. */
static void
test_two_forms(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Interview) was =
		search_meet(life, "Lyra", "2026-11-20 17:30", "Anna", INTERVIEW_HELD);
	g_autoptr(Interview) mine = interview_copy(was);
	g_autoptr(Interview) theirs = interview_copy(was);
	g_autoptr(Interview) stored = NULL;

	(void)data;
	search_set(&theirs->place, "there");
	search_set(&mine->text, "about queues");
	g_assert_true(interview_save(life->book, was, theirs, NULL, NULL));
	g_assert_true(interview_save(life->book, was, mine, NULL, NULL));
	stored = interview_load(life->book, was->id, NULL);
	g_assert_cmpstr(stored->place, ==, "there");
	g_assert_cmpstr(stored->text, ==, "about queues");
	search_set(&mine->place, "here");
	g_assert_false(interview_save(life->book, was, mine, NULL, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_CONFLICT);
}

static void
test_delete_takes_all_along(Life *life, gconstpointer data)
{
	g_autoptr(Interview) interview = search_meet(
		life, "Lyra", "2026-11-20 17:30", "Anna, Ivan", INTERVIEW_HELD);

	(void)data;
	g_assert_true(interview_delete(life->book, interview->id, NULL));
	assert_open(life, interview->application, "");
	assert_stands(life, 1, STANDING_NEW);
	life_sound(life);
	life_undo(life);
	assert_stands(life, 1, STANDING_OVERDUE);
	g_assert_true(contact_delete(life->book, 2, NULL));
	life_sound(life);
	g_assert_true(application_delete(life->book, interview->application, NULL));
	life_sound(life);
	life_undo(life);
	life_undo(life);
	life_sound(life);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	i18n_start("en");
	life_test("/interview/one-change", test_one_change);
	life_test("/interview/held-opens-its-chain", test_held_opens_its_chain);
	life_test("/interview/hours-are-instants", test_hours_are_instants);
	life_test("/interview/edit-keeps-steps", test_edit_keeps_steps);
	life_test("/interview/edit-moves-open-steps", test_edit_moves_open_steps);
	life_test("/interview/unticked-stays-away", test_unticked_stays_away);
	life_test("/interview/a-later-one-moves-the-follow-up",
		test_a_later_one_moves_the_follow_up);
	life_test("/interview/planned-held-cancelled", test_planned_held_and_cancelled);
	life_test("/interview/bad-input", test_bad_input);
	life_test("/interview/two-forms", test_two_forms);
	life_test("/interview/delete", test_delete_takes_all_along);
	return g_test_run();
}
