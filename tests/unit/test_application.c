/*
 * Applications: kept, listed, ended, opened again. Today is Saturday, 21 November 2026.
 */
#include "krug/application.h"

#include <string.h>

#include "search_fixture.h"

static gint64
with_recruiter(Life *life)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Application) application = application_new(day_parse("2026-11-09"));
	gint64 anna = life_add(life, "Anna", "recruiter");

	search_set(&application->organization_name, "Lyra");
	search_set(&application->position, "Engineer");
	application_set_person(application, anna, SEAT_RECRUITER);
	application_add(life->book, application, &error);
	g_assert_no_error(error);
	return application->id;
}

/* Ten working days after, or two after the day they named. */
static void
test_asks_after_news(Life *life, gconstpointer data)
{
	gint64 id = with_recruiter(life);
	g_autoptr(Application) was = application_load(life->book, id, NULL);
	g_autoptr(Application) now = application_copy(was);

	(void)data;
	assert_open(life, id, "ask-news Anna 2026-12-04");
	now->answer_by = day_parse("2026-11-25");
	g_assert_true(application_save(life->book, was, now, NULL));
	assert_open(life, id, "ask-news Anna 2026-12-10");
	life_undo(life);
	assert_open(life, id, "ask-news Anna 2026-12-04");
	life_sound(life);
}

static void
test_save_writes_what_differs(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	gint64 id = search_apply(life, "Lyra", "Engineer", "2026-11-09");
	g_autoptr(Application) was = application_load(life->book, id, NULL);
	g_autoptr(Application) mine = application_copy(was);
	g_autoptr(Application) theirs = application_copy(was);
	g_autoptr(Application) stored = NULL;

	(void)data;
	search_set(&theirs->link, "https://example.org/1");
	search_set(&mine->source, "a friend");
	g_assert_true(application_save(life->book, was, theirs, NULL));
	g_assert_true(application_save(life->book, was, mine, NULL));
	stored = application_load(life->book, id, NULL);
	g_assert_cmpstr(stored->link, ==, "https://example.org/1");
	g_assert_cmpstr(stored->source, ==, "a friend");
	search_set(&mine->link, "https://example.org/2");
	g_assert_false(application_save(life->book, was, mine, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_CONFLICT);
}

static void
test_rejection_asks_for_feedback(Life *life, gconstpointer data)
{
	g_autoptr(Interview) interview = search_meet(
		life, "Lyra", "2026-11-20 17:30", "Anna:recruiter, Ivan", INTERVIEW_HELD);
	gint64 id = interview->application;

	(void)data;
	search_end(life, id, STAGE_REJECTION, "2026-11-21", 1);
	/* The thanks to Ivan stay, those to Anna go into the request. */
	assert_open(life, id,
		"connect Anna 2026-11-20; connect Ivan 2026-11-20; thank-you Ivan "
		"2026-11-21; feedback-request Anna 2026-11-23");
	life_sound(life);
	life_undo(life);
	life_sound(life);
}

/* An offer drops follow-ups and the interviews that are planned. */
static void
test_offer_cancels_what_is_planned(Life *life, gconstpointer data)
{
	g_autoptr(Interview) planned =
		search_meet(life, "Lyra", "2026-11-25 15:00", "Anna", INTERVIEW_PLANNED);
	g_autoptr(Interview) after = NULL;

	(void)data;
	search_end(life, planned->application, STAGE_OFFER, "2026-11-21", 1);
	after = interview_load(life->book, planned->id, NULL);
	g_assert_cmpint(after->state, ==, INTERVIEW_CANCELLED);
	assert_open(life, planned->application, "");
	life_undo(life);
	assert_open(life, planned->application, "own Anna 2026-11-25");
	life_sound(life);
}

static void
test_accepting_thanks_and_closes(Life *life, gconstpointer data)
{
	g_autoptr(Interview) held =
		search_meet(life, "Lyra", "2026-11-20 15:00", "Anna", INTERVIEW_HELD);
	gint64 other = with_recruiter(life);
	ApplicationEnd end = {
		.outcome = STAGE_OFFER,
		.day = day_parse("2026-11-21"),
		.at = AT_NONE,
		.decision = DECISION_ACCEPTED,
		.decided_on = DAY_NONE,
	};
	g_autoptr(StepPlan) plan =
		application_end_plan(life->book, held->application, &end, NULL);
	guint thanks = 0, own = 0;

	(void)data, (void)other;
	for (guint i = 0; i < plan->steps->len; i++) {
		const PlannedStep *step = plan->steps->pdata[i];

		thanks += step->kind == REMINDER_OFFER_THANKS;
		own += step->kind == REMINDER_OWN;
	}
	g_assert_cmpuint(thanks, ==, 1);
	g_assert_cmpuint(own, ==, 2); /* close the other one, record my news */
}

typedef struct {
	const char *what;
	Stage outcome;
	OfferDecision decision;
	const char *day;
	const char *error;
} EndCase;

static const EndCase bad_ends[] = {
	{ "no end at all", STAGE_SCREENING, DECISION_NONE, "2026-11-21", "ends by" },
	{ "tomorrow", STAGE_REJECTION, DECISION_NONE, "2026-11-22", "lies ahead" },
	{ "before I applied", STAGE_REJECTION, DECISION_NONE, "2026-11-01",
		"before the application" },
	{ "a rejection accepted", STAGE_REJECTION, DECISION_ACCEPTED, "2026-11-21",
		"Only an offer" },
};

static void
test_bad_ends(Life *life, gconstpointer data)
{
	gint64 id = search_apply(life, "Lyra", "Engineer", "2026-11-09");

	(void)data;
	for (gsize i = 0; i < G_N_ELEMENTS(bad_ends); i++) {
		g_autoptr(GError) error = NULL;
		ApplicationEnd end = {
			.outcome = bad_ends[i].outcome,
			.decision = bad_ends[i].decision,
			.day = day_parse(bad_ends[i].day),
			.at = AT_NONE,
			.decided_on = DAY_NONE,
		};

		g_assert_false(application_end(life->book, id, &end, NULL, &error));
		g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
		if (!strstr(error->message, bad_ends[i].error))
			g_error("%s: %s", bad_ends[i].what, error->message);
	}
}

/* Neither an interview nor the end comes to stand before it. */
static void
test_stays_before_what_followed(Life *life, gconstpointer data)
{
	g_autoptr(Interview) interview = search_meet(
		life, "Lyra", "2026-11-18 17:30", "Anna:recruiter", INTERVIEW_HELD);
	gint64 id = search_apply(life, "Wave", "Engineer", "2026-11-09");
	const gint64 both[] = { interview->application, id };

	(void)data;
	search_end(life, id, STAGE_SILENCE, "2026-11-19", 0);
	for (gsize i = 0; i < G_N_ELEMENTS(both); i++) {
		g_autoptr(GError) error = NULL;
		g_autoptr(Application) was = application_load(life->book, both[i], NULL);
		g_autoptr(Application) now = application_copy(was);

		now->applied_on = day_parse("2026-11-20");
		g_assert_false(application_save(life->book, was, now, &error));
		g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
		now->applied_on = day_parse("2026-11-08");
		g_assert_true(application_save(life->book, was, now, NULL));
	}
}

static void
test_reopen(Life *life, gconstpointer data)
{
	gint64 id = search_apply(life, "Lyra", "Engineer", "2026-11-09");
	g_autoptr(Application) application = NULL;

	(void)data;
	g_assert_false(application_reopen(life->book, id, NULL, NULL));
	search_end(life, id, STAGE_SILENCE, "2026-11-21", 0);
	g_assert_true(application_reopen(life->book, id, NULL, NULL));
	application = application_load(life->book, id, NULL);
	g_assert_cmpint(application_stage(application), ==, STAGE_APPLIED);
}

/* Pages of a stage, the latest first, without a gap or a double. */
static void
test_board(Life *life, gconstpointer data)
{
	g_autoptr(ApplicationRow) last = NULL;
	guint counts[STAGE_COUNT], seen = 0;

	(void)data;
	for (int i = 0; i < 7; i++) {
		g_autofree char *position = g_strdup_printf("Engineer %d", i);

		search_apply(life, "Lyra", position, i < 4 ? "2026-11-09" : "2026-11-10");
	}
	g_assert_true(application_counts(life->book, counts, NULL));
	g_assert_cmpuint(counts[STAGE_APPLIED], ==, 7);
	for (;;) {
		g_autoptr(GPtrArray) page =
			application_list(life->book, STAGE_APPLIED, last, 2, NULL);

		if (page->len == 0)
			break;
		seen += page->len;
		g_clear_pointer(&last, application_row_free);
		last = g_ptr_array_steal_index(page, page->len - 1);
	}
	g_assert_cmpuint(seen, ==, 7);
	g_assert_cmpint(last->id, ==, 1);
}

typedef struct {
	const char *organization, *position;
	gint64 id; /* 0: none, -1: several */
} FindCase;

static const FindCase finds[] = {
	{ "Lyra", "Engineer", 1 },
	{ "ООО «Lyra»", "engineer", 1 },
	{ "Lyra", "analyst", 2 },
	{ "Lyra", NULL, -1 },
	{ "Vega", NULL, 3 },
	{ "Vega", "Engineer", 3 },
	{ "Nowhere", NULL, 0 },
	{ "#2", NULL, 2 },
	{ "#9", NULL, 0 },
};

static void
test_resolve(Life *life, gconstpointer data)
{
	(void)data;
	search_apply(life, "Lyra", "Engineer", "2026-11-09");
	search_apply(life, "Lyra", "Data analyst", "2026-11-09");
	search_apply(life, "Vega", "Engineer", "2026-11-09");
	search_end(life, 3, STAGE_SILENCE, "2026-11-20", 0);
	for (gsize i = 0; i < G_N_ELEMENTS(finds); i++) {
		const FindCase *c = &finds[i];
		g_autoptr(GError) error = NULL;
		gint64 id = application_resolve(
			life->book, c->organization, c->position, &error);

		g_assert_cmpint(id, ==, MAX(c->id, 0));
		if (c->id < 0)
			g_assert_error(error, KRUG_ERROR, KRUG_ERROR_AMBIGUOUS);
		if (c->id == 0)
			g_assert_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND);
	}
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	i18n_start("en");
	life_test("/application/asks-after-news", test_asks_after_news);
	life_test("/application/save", test_save_writes_what_differs);
	life_test("/application/rejection", test_rejection_asks_for_feedback);
	life_test("/application/offer", test_offer_cancels_what_is_planned);
	life_test("/application/accepted", test_accepting_thanks_and_closes);
	life_test("/application/bad-ends", test_bad_ends);
	life_test("/application/stays-before-what-followed",
		test_stays_before_what_followed);
	life_test("/application/reopen", test_reopen);
	life_test("/application/board", test_board);
	life_test("/application/resolve", test_resolve);
	return g_test_run();
}
