/*
 * Steps in a book: what a change opens, moves and closes with it, shown before and undone
 * as one. The rules themselves are told as stories in test_chain_stories.c.
 */
#include "krug/steps.h"

#include <string.h>

#include "krug/feedback.h"

#include "search_fixture.h"

/* --- feedback --- */

static gint64
refused(Life *life)
{
	g_autoptr(Interview) held = search_meet(
		life, "Lyra", "2026-11-20 15:00", "Anna:recruiter, Ivan", INTERVIEW_HELD);

	search_end(life, held->application, STAGE_REJECTION, "2026-11-21", 1);
	return held->application;
}

static void
ask(Life *life, gint64 application, gint64 who)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(FeedbackRequest) request =
		feedback_request_new(application, who, book_today(life->book));

	feedback_ask(life->book, request, &error);
	g_assert_no_error(error);
}

/* The chain asks again; the waiting of the timeline opens nothing beside it. */
static void
test_one_second_try(Life *life, gconstpointer data)
{
	gint64 application = refused(life);

	(void)data;
	ask(life, application, 1);
	assert_open_of(life, 1, "connect, feedback-retry");
	life_day(life, "2026-11-30");
	assert_open_of(life, 1, "connect, feedback-retry");
	assert_stands(life, 1, STANDING_OVERDUE);
	ask(life, application, 1);
	assert_open_of(life, 1, "connect, own");
	life_undo(life);
	assert_open_of(life, 1, "connect, feedback-retry");
	life_sound(life);
}

/* A request that belongs to no application has no chain: its waiting opens the retry. */
static void
test_retry_without_chain(Life *life, gconstpointer data)
{
	gint64 anna = life_add(life, "Anna", "recruiter");
	g_autoptr(Interaction) entry =
		interaction_new(day_parse("2026-11-20"), CHANNEL_EMAIL);

	(void)data;
	entry->direction = DIRECTION_OUT;
	entry->type = TYPE_FEEDBACK_REQUEST;
	interaction_add_contact(entry, anna);
	g_assert_true(interaction_add(life->book, entry, NULL));
	assert_open_of(life, anna, "retry");
}

static void
test_each_answers_alone(Life *life, gconstpointer data)
{
	gint64 application = refused(life);
	g_autoptr(Feedback) came = feedback_new(application, book_today(life->book));

	(void)data;
	ask(life, application, 1);
	ask(life, application, 2);
	came->contact = 1;
	search_set(&came->weaknesses, "tests");
	g_assert_true(feedback_add(life->book, came, NULL, NULL));
	assert_open_of(life, 1, "connect, thank-feedback, analyse");
	assert_open_of(life, 2, "connect, thank-you, feedback-retry");
	g_assert_true(feedback_close(life->book, application, NULL));
	assert_open_of(life, 2, "connect, thank-you");
	life_sound(life);
}

/* The recruiter stands for what nobody signed; where nobody is known, that is told. */
static void
test_feedback_of_nobody(Life *life, gconstpointer data)
{
	gint64 application = refused(life);
	gint64 unknown = search_apply(life, "Neva", "", "2026-11-09");
	g_autoptr(Feedback) came = feedback_new(application, book_today(life->book));
	g_autoptr(Feedback) other = feedback_new(unknown, book_today(life->book));
	g_autoptr(StepPlan) plan = NULL;
	g_autoptr(StepPlan) nobody = NULL;

	(void)data;
	search_set(&came->weaknesses, "tests");
	search_set(&other->weaknesses, "tests");
	plan = feedback_plan(life->book, came, NULL);
	assert_plan(plan, "analyse Anna, feedback-request Anna");
	g_assert_true(feedback_add(life->book, came, plan, NULL));
	assert_open_of(life, 1, "connect, analyse");
	nobody = feedback_plan(life->book, other, NULL);
	assert_plan(nobody, "analyse nobody known -");
	g_assert_cmpint(((PlannedStep *)nobody->steps->pdata[0])->fate, ==, STEP_NOBODY);
	g_assert_true(feedback_add(life->book, other, nobody, NULL));
	life_sound(life);
}

/* --- steps that write down --- */

static gint64
open_step(Life *life, gint64 application, const char *step)
{
	g_autoptr(GPtrArray) list =
		reminder_list_application(life->book, application, NULL);

	for (guint i = 0; i < list->len; i++) {
		const Reminder *reminder = list->pdata[i];

		if (strcmp(reminder->step, step) == 0)
			return reminder->id;
	}
	return 0;
}

static void
test_done_records_no_feedback(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	gint64 application = refused(life), step;
	g_autofree char *words = NULL;
	g_autoptr(GPtrArray) list = NULL;
	g_autoptr(GPtrArray) undone = NULL;

	(void)data;
	ask(life, application, 1);
	life_day(life, "2026-11-28");
	ask(life, application, 1);
	life_day(life, "2026-12-06");
	step = open_step(life, application, "record-no-feedback");
	words = reminder_records(life->book, step, &error);
	g_assert_cmpstr(words, ==, "Lyra · Engineer: no feedback came");
	reminder_done(life->book, step, NULL, &error);
	g_assert_no_error(error);
	list = feedback_of_application(life->book, application, NULL);
	g_assert_cmpuint(list->len, ==, 1);
	g_assert_cmpint(((Feedback *)list->pdata[0])->quality, ==, QUALITY_MISSING);
	g_assert_cmpint(((Feedback *)list->pdata[0])->contact, ==, 1);
	life_undo(life);
	undone = feedback_of_application(life->book, application, NULL);
	g_assert_cmpuint(undone->len, ==, 0);
	g_assert_cmpint(open_step(life, application, "record-no-feedback"), ==, step);
	life_sound(life);
}

static void
test_done_records_silence(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Interview) held = search_meet(
		life, "Lyra", "2026-11-20 15:00", "Anna:recruiter", INTERVIEW_HELD);
	gint64 id = held->application, step;
	g_autoptr(Application) after = NULL;
	g_autoptr(Application) undone = NULL;

	(void)data;
	life_day(life, "2026-12-07");
	step = open_step(life, id, "ask-news");
	g_assert_true(reminder_done(life->book, step, NULL, NULL)); /* asked */
	life_day(life, "2026-12-28");
	step = open_step(life, id, "record-silence");
	g_assert_true(reminder_done(life->book, step, NULL, &error));
	g_assert_no_error(error);
	after = application_load(life->book, id, NULL);
	g_assert_cmpint(after->outcome, ==, STAGE_SILENCE);
	g_assert_cmpint(after->outcome_on, ==, day_parse("2026-12-28"));
	life_undo(life);
	undone = application_load(life->book, id, NULL);
	g_assert_cmpint(undone->outcome, ==, STAGE_NONE);
	/* Dropped it writes nothing. */
	g_assert_true(reminder_drop(life->book, step, NULL));
	g_assert_cmpint(undone->outcome, ==, STAGE_NONE);
	life_sound(life);
}

static void
test_feedback_changes_hands(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	gint64 application = refused(life);
	g_autoptr(Feedback) was = feedback_new(application, book_today(life->book));
	g_autoptr(Feedback) now = NULL;
	g_autoptr(Interaction) entry = NULL;
	g_autoptr(Feedback) stored = NULL;

	(void)data;
	was->contact = 1;
	search_set(&was->weaknesses, "tests");
	g_assert_true(feedback_add(life->book, was, NULL, NULL));
	now = feedback_copy(was);
	now->contact = 2;
	g_assert_true(feedback_save(life->book, was, now, &error));
	entry = interaction_load(life->book, was->interaction, NULL);
	g_assert_cmpuint(entry->contacts->len, ==, 1);
	g_assert_cmpint(g_array_index(entry->contacts, gint64, 0), ==, 2);
	assert_open_of(life, 1, "connect");
	assert_open_of(life, 2, "connect, thank-you, thank-feedback, answer, analyse");
	/* Nobody's after all: the entry goes, the recruiter stands for going through it.
	 */
	g_clear_pointer(&was, feedback_free);
	was = feedback_load(life->book, now->id, NULL);
	now->interaction = was->interaction;
	now->contact = 0;
	g_assert_true(feedback_save(life->book, was, now, &error));
	stored = feedback_load(life->book, now->id, NULL);
	g_assert_cmpint(stored->interaction, ==, 0);
	life_undo(life);
	life_undo(life);
	assert_open_of(life, 1, "connect, thank-feedback, answer, analyse");
	life_sound(life);
}

/* --- it had not ended after all --- */

static void
test_reopening_brings_steps_back(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Interview) held = search_meet(
		life, "Lyra", "2026-11-20 15:00", "Anna:recruiter, Ivan", INTERVIEW_HELD);
	gint64 id = held->application;
	g_autofree char *before = search_open(life, id);
	g_autofree char *refused = NULL;
	g_autoptr(StepPlan) plan = NULL;

	(void)data;
	search_end(life, id, STAGE_REJECTION, "2026-11-21", 1);
	refused = search_open(life, id);
	plan = application_reopen_plan(life->book, id, &error);
	g_assert_no_error(error);
	assert_plan(plan, "thank-you Anna, follow-up Anna, follow-up Ivan, ask-news Anna,"
			  " feedback-request Anna");
	g_assert_true(application_reopen(life->book, id, plan, &error));
	assert_open(life, id, before);
	life_undo(life);
	assert_open(life, id, refused);
	/* What I do not want back stays closed. */
	((PlannedStep *)plan->steps->pdata[1])->ticked = FALSE;
	((PlannedStep *)plan->steps->pdata[2])->ticked = FALSE;
	g_assert_true(application_reopen(life->book, id, plan, &error));
	assert_open(life, id,
		"connect Anna 2026-11-20; connect Ivan 2026-11-20; "
		"thank-you Anna 2026-11-21; thank-you Ivan 2026-11-21; "
		"ask-news Anna 2026-12-17");
	life_sound(life);
}

/* What I dropped myself before the end was mine to drop. */
static void
test_reopening_leaves_what_i_dropped(Life *life, gconstpointer data)
{
	g_autoptr(Interview) held = search_meet(
		life, "Lyra", "2026-11-20 15:00", "Anna:recruiter", INTERVIEW_HELD);
	gint64 id = held->application;
	g_autoptr(StepPlan) plan = NULL;

	(void)data;
	g_assert_true(
		reminder_drop(life->book, open_step(life, id, "first-follow-up"), NULL));
	life_day(life, "2026-11-25");
	search_end(life, id, STAGE_SILENCE, "2026-11-25", 1);
	plan = application_reopen_plan(life->book, id, NULL);
	assert_plan(plan, "ask-news Anna");
}

/* --- an offer is accepted --- */

static void
test_accepting_closes_where_nobody_is_known(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Interview) held =
		search_meet(life, "Lyra", "2026-11-20 15:00", "Anna", INTERVIEW_HELD);
	gint64 other = search_apply(life, "Neva", "Backend", "2026-11-09");
	gint64 left = search_apply(life, "Onega", "", "2026-11-09");
	ApplicationEnd end = {
		.outcome = STAGE_OFFER,
		.day = day_parse("2026-11-21"),
		.at = AT_NONE,
		.decision = DECISION_ACCEPTED,
		.decided_on = DAY_NONE,
	};
	g_autoptr(StepPlan) plan =
		application_end_plan(life->book, held->application, &end, &error);
	g_autoptr(Application) closed = NULL;
	g_autoptr(Application) open = NULL;
	guint found = 0;

	(void)data;
	g_assert_no_error(error);
	for (guint i = 0; i < plan->steps->len; i++) {
		PlannedStep *step = plan->steps->pdata[i];

		found += step->fate == STEP_CLOSES;
		if (step->fate == STEP_CLOSES && step->application == other) {
			g_assert_cmpstr(step->who, ==, "Neva · Backend");
			step->ticked = TRUE;
		}
	}
	g_assert_cmpuint(found, ==, 2);
	g_assert_true(application_end(life->book, held->application, &end, plan, &error));
	closed = application_load(life->book, other, NULL);
	open = application_load(life->book, left, NULL);
	g_assert_cmpint(closed->outcome, ==, STAGE_WITHDRAWN);
	g_assert_cmpint(open->outcome, ==, STAGE_NONE);
	life_undo(life);
	g_clear_pointer(&closed, application_free);
	closed = application_load(life->book, other, NULL);
	g_assert_cmpint(closed->outcome, ==, STAGE_NONE);
	life_sound(life);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	i18n_start("en");
	life_test("/steps/one-second-try", test_one_second_try);
	life_test("/steps/retry-without-chain", test_retry_without_chain);
	life_test("/steps/each-answers-alone", test_each_answers_alone);
	life_test("/steps/feedback-of-nobody", test_feedback_of_nobody);
	life_test("/steps/records-no-feedback", test_done_records_no_feedback);
	life_test("/steps/records-silence", test_done_records_silence);
	life_test("/steps/feedback-changes-hands", test_feedback_changes_hands);
	life_test("/steps/reopening", test_reopening_brings_steps_back);
	life_test("/steps/reopening-dropped", test_reopening_leaves_what_i_dropped);
	life_test("/steps/closes-others", test_accepting_closes_where_nobody_is_known);
	return g_test_run();
}
