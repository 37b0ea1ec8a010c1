/*
 * Steps in a book: what a change opens, moves and closes with it, shown before and undone
 * as one. The rules themselves are told as stories in test_chain_stories.c.
 */
#include "krug/steps.h"

#include <string.h>

#include "krug/feedback.h"

#include "search_fixture.h"

/* "own Anna, thank-you Ivan -": kind and person, "-" where it is not ticked. */
static char *
plan_text(const StepPlan *plan)
{
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < plan->steps->len; i++) {
		const PlannedStep *step = plan->steps->pdata[i];

		g_string_append_printf(text, "%s%s %s%s", i ? ", " : "",
			vocab_id(&vocab_reminder, (int)step->kind), step->who,
			step->ticked ? "" : " -");
	}
	return g_string_free(text, FALSE);
}

#define assert_plan(plan, expected)                              \
	do {                                                     \
		g_autofree char *planned_text = plan_text(plan); \
		g_assert_cmpstr(planned_text, ==, expected);     \
	} while (0)

/* The open reminders of a person but the regular one: "thank-you, retry". */
static char *
open_of(Life *life, gint64 contact)
{
	g_autoptr(GPtrArray) list = reminder_list(life->book, contact, NULL);
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < list->len; i++) {
		const Reminder *reminder = list->pdata[i];

		if (reminder->kind != REMINDER_REGULAR)
			g_string_append_printf(text, "%s%s", text->len ? ", " : "",
				vocab_id(&vocab_reminder, (int)reminder->kind));
	}
	return g_string_free(text, FALSE);
}

#define assert_open_of(life, contact, expected)                      \
	do {                                                         \
		g_autofree char *open_text = open_of(life, contact); \
		g_assert_cmpstr(open_text, ==, expected);            \
	} while (0)

/* --- another job --- */

static Person *
person_of(Life *life, gint64 id)
{
	g_autoptr(GError) error = NULL;
	Person *person = person_load(life->book, id, &error);

	g_assert_no_error(error);
	return person;
}

static Position *
work_at(Person *person, const char *name, const char *started)
{
	Position *position = position_new(name, "");

	g_free(position->started);
	position->started = g_strdup(started);
	g_ptr_array_insert(person->positions, 0, position);
	return position;
}

static gint64
employed(Life *life)
{
	gint64 anna = life_add(life, "Anna", "recruiter");
	g_autoptr(Person) was = person_of(life, anna);
	g_autoptr(Person) now = person_copy(was);

	work_at(now, "Lyra", "2022");
	g_assert_true(person_save(life->book, was, now, PERSON_SAVE, NULL, NULL));
	return anna;
}

typedef struct {
	const char *what;
	const char *ended;   /* the present job; NULL: it lasts */
	const char *renamed; /* where it is; NULL: as it was */
	const char *name;    /* a new one; NULL: none */
	const char *started;
	const char *plan;
} JobCase;

static const JobCase jobs[] = {
	{ "another job", "2026-11", NULL, "Neva", "2026-11", "job-change Anna" },
	{ "another job, of no day", "", NULL, "Neva", "", "job-change Anna" },
	{ "another job of last month, told in another form", "10.2026", NULL, "Neva",
		"15.10.2026", "job-change Anna" },
	{ "left without a new one", "2026-11-20", NULL, NULL, NULL, "support Anna" },
	{ "the name of the company was wrong", NULL, "Lyra Group", NULL, NULL, "" },
	{ "an old job is filled in", NULL, NULL, "Neva", "2019", "" },
	{ "what ended long ago is no news", "2024", NULL, NULL, NULL, "" },
};

static void
test_job_opens(Life *life, gconstpointer data)
{
	gint64 anna = employed(life);

	(void)data;
	assert_open_of(life, anna, ""); /* the first job known is no change */
	for (gsize i = 0; i < G_N_ELEMENTS(jobs); i++) {
		const JobCase *c = &jobs[i];
		g_autoptr(GError) error = NULL;
		g_autoptr(Person) was = person_of(life, anna);
		g_autoptr(Person) now = person_copy(was);
		g_autoptr(StepPlan) plan = NULL;
		Position *present = now->positions->pdata[0];

		g_test_message("%s", c->what);
		present->ended = g_strdup(c->ended);
		if (c->renamed)
			search_set(&present->name, c->renamed);
		if (c->name)
			work_at(now, c->name, c->started);
		plan = person_plan(life->book, was, now, &error);
		g_assert_no_error(error);
		assert_plan(plan, c->plan);
		g_assert_true(person_save_steps(
			life->book, was, now, PERSON_SAVE, plan, NULL, &error));
		g_assert_cmpuint(plan->steps->len, ==, *c->plan ? 1 : 0);
		if (plan->steps->len > 0)
			assert_open_of(life, anna, c->name ? "job-change" : "support");
		life_undo(life);
		assert_open_of(life, anna, "");
	}
	life_sound(life);
}

static void
test_job_unticked(Life *life, gconstpointer data)
{
	gint64 anna = employed(life);
	g_autoptr(Person) was = person_of(life, anna);
	g_autoptr(Person) now = person_copy(was);
	g_autoptr(StepPlan) plan = NULL;

	(void)data;
	((Position *)now->positions->pdata[0])->ended = g_strdup("");
	work_at(now, "Neva", "");
	plan = person_plan(life->book, was, now, NULL);
	((PlannedStep *)plan->steps->pdata[0])->ticked = FALSE;
	g_assert_true(
		person_save_steps(life->book, was, now, PERSON_SAVE, plan, NULL, NULL));
	assert_open_of(life, anna, "");
}

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
		.at = STEP_NO_TIME,
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
	life_test("/steps/job", test_job_opens);
	life_test("/steps/job-unticked", test_job_unticked);
	life_test("/steps/one-second-try", test_one_second_try);
	life_test("/steps/retry-without-chain", test_retry_without_chain);
	life_test("/steps/each-answers-alone", test_each_answers_alone);
	life_test("/steps/feedback-of-nobody", test_feedback_of_nobody);
	life_test("/steps/records-no-feedback", test_done_records_no_feedback);
	life_test("/steps/records-silence", test_done_records_silence);
	life_test("/steps/closes-others", test_accepting_closes_where_nobody_is_known);
	return g_test_run();
}
