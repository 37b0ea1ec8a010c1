/*
 * The weekly review: who passes and in which order, decisions with what they do, undo,
 * and going on after the program was left.
 */
#include "krug/review.h"

#include <string.h>

#include "krug/upkeep.h"

#include "life_fixture.h"

typedef struct {
	gint64 owed, overdue, ready, opening, resting;
} Cast;

static Cast
cast(Life *life)
{
	Cast cast = {
		.ready = life_add(life, "Ready", "recruiter"),
		.opening = life_add(life, "Opening", "recruiter"),
		.resting = life_add(life, "Resting", "recruiter"),
		.overdue = life_add(life, "Overdue", "recruiter"),
		.owed = life_add(life, "Owed", "recruiter"),
	};

	life_log(life, cast.ready, "call 2026-09-01: hello");
	life_log(life, cast.opening, "call 2026-09-26: hello");
	life_log(life, cast.resting, "call 2026-11-01: hello");
	life_log(life, cast.overdue, "call 2026-08-01: hello");
	life_log(life, cast.owed, "email from 2026-11-18: hello?");
	return cast;
}

static gint64
card(Life *life, gint64 review, int *place)
{
	g_autoptr(GError) error = NULL;
	ReviewCard next;

	review_next(life->book, review, *place, &next, &error);
	g_assert_no_error(error);
	*place = next.place;
	return next.what.item;
}

static Review
start(Life *life)
{
	g_autoptr(GError) error = NULL;
	Review review;

	review_start(life->book, FALSE, &review, &error);
	g_assert_no_error(error);
	return review;
}

static gboolean
act_done(Book *book, void *data, GError **error)
{
	gint64 contact = *(gint64 *)data;

	return reminder_done(book, reminder_regular(book, contact, error), NULL, error);
}

static void
decide(Life *life, gint64 review, gint64 contact, ReviewOutcome outcome, BookAction act)
{
	g_autoptr(GError) error = NULL;
	const QueueWhat what = { QUEUE_CONTACT, contact };

	review_decide(
		life->book, review, &what, outcome, DAY_NONE, act, &contact, &error);
	g_assert_no_error(error);
}

static ReviewOutcome
outcome_of(Life *life, gint64 review, gint64 contact)
{
	g_autoptr(GError) error = NULL;
	const QueueWhat what = { QUEUE_CONTACT, contact };
	ReviewCard found;

	review_card(life->book, review, &what, &found, &error);
	g_assert_no_error(error);
	return found.outcome;
}

static void
test_order(Life *life, gconstpointer data)
{
	Cast people = cast(life);
	Review review = start(life);
	int place = -1;

	(void)data;
	g_assert_cmpuint(review.cards, ==, 4);
	g_assert_cmpuint(review.left_out, ==, 0);
	g_assert_cmpint(card(life, review.id, &place), ==, people.owed);
	g_assert_cmpint(card(life, review.id, &place), ==, people.overdue);
	g_assert_cmpint(card(life, review.id, &place), ==, people.opening);
	g_assert_cmpint(card(life, review.id, &place), ==, people.ready);
	g_assert_cmpint(card(life, review.id, &place), ==, 0);
}

static void
test_decide(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	Cast people = cast(life);
	Review review = start(life);
	int place = -1;

	(void)data;
	decide(life, review.id, people.owed, OUTCOME_PASSED, NULL);
	decide(life, review.id, people.overdue, OUTCOME_DONE, act_done);
	assert_stands(life, people.overdue, STANDING_RESTING);
	g_assert_cmpint(card(life, review.id, &place), ==, people.opening);
	life_undo(life);
	assert_stands(life, people.overdue, STANDING_OVERDUE);
	g_assert_cmpint(outcome_of(life, review.id, people.overdue), ==, OUTCOME_NONE);
	g_assert_cmpint(outcome_of(life, review.id, people.owed), ==, OUTCOME_PASSED);
	place = -1;
	g_assert_cmpint(card(life, review.id, &place), ==, people.overdue);
	life_redo(life);
	review_load(life->book, review.id, &review, &error);
	g_assert_no_error(error);
	g_assert_cmpuint(review.decided, ==, 2);
	g_assert_cmpuint(review.outcomes[OUTCOME_DONE], ==, 1);
	life_sound(life);
}

/* Left and taken up again two days later: decisions stand, who was contacted is skipped,
 * who became due is taken in. */
static void
test_resume(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	Cast people = cast(life);
	Review review = start(life), again;
	gboolean found = FALSE;
	gint64 late;
	int place = -1;

	(void)data;
	decide(life, review.id, people.owed, OUTCOME_PASSED, NULL);
	life_log(life, people.overdue, "call: hello");
	late = life_add(life, "Late", "recruiter");
	life_log(life, late, "call 2026-08-01: hello");
	life_day(life, "2026-11-23");
	review_resume(life->book, &again, &found, &error);
	g_assert_true(found);
	again = start(life);
	g_assert_cmpint(again.id, ==, review.id);
	g_assert_cmpuint(again.cards, ==, 5);
	g_assert_cmpint(card(life, review.id, &place), ==, people.opening);
	g_assert_cmpint(card(life, review.id, &place), ==, people.ready);
	g_assert_cmpint(card(life, review.id, &place), ==, late);
	review_finish(life->book, review.id, DAY_NONE, &error);
	g_assert_no_error(error);
	review_resume(life->book, &again, &found, &error);
	g_assert_false(found);
	again = start(life);
	g_assert_cmpint(again.id, !=, review.id);
}

static void
test_back(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	Cast people = cast(life);
	Review review = start(life);
	ReviewCard before;
	int place = -1;

	(void)data;
	card(life, review.id, &place);
	card(life, review.id, &place);
	review_back(life->book, review.id, place, &before, &error);
	g_assert_no_error(error);
	g_assert_cmpint(before.what.item, ==, people.owed);
	review_back(life->book, review.id, before.place, &before, &error);
	g_assert_cmpint(before.what.item, ==, 0);
}

/* Undo goes past the beginning of a review: its cards stand in nobody's way. */
static void
test_undo_beyond(Life *life, gconstpointer data)
{
	gint64 who = life_add(life, "Petrova", "recruiter");
	Review review;
	int place = -1;

	(void)data;
	life_log(life, who, "call 2026-08-01: hello");
	review = start(life);
	g_assert_cmpuint(review.cards, ==, 1);
	life_undo(life);
	life_undo(life);
	g_assert_cmpint(card(life, review.id, &place), ==, 0);
	life_sound(life);
}

/* A card that was only passed over names its person in the history alone. */
static void
test_forgotten(Life *life, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GPtrArray) history = NULL;
	Cast people = cast(life);
	Review review = start(life);

	decide(life, review.id, people.overdue, OUTCOME_PASSED, NULL);
	contact_forget(life->book, people.overdue, &error);
	g_assert_no_error(error);
	history = book_history(life->book, 0, 50, &error);
	g_assert_no_error(error);
	g_assert_cmpuint(history->len, >, 0);
	for (guint i = 0; i < history->len; i++)
		g_assert_null(
			strstr(((JournalEntry *)history->pdata[i])->args, "Overdue"));
}

/* A meeting with somebody of the archive stands in the calendar, but is no card. */
static void
test_archived(Life *life, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(GError) error = NULL;
	gint64 gone = life_add(life, "Gone", "recruiter");
	gint64 here = life_add(life, "Here", "recruiter");
	int place = -1;
	Review review;

	life_log(life, gone, "meeting 2026-11-25: talk");
	life_log(life, here, "meeting 2026-11-25: talk");
	contact_archive(life->book, gone, &error);
	g_assert_no_error(error);
	review = start(life);
	g_assert_cmpuint(review.cards, ==, 1);
	g_assert_cmpint(card(life, review.id, &place), ==, here);
}

/* What a new review would hold is told without beginning it; the last one is known. */
static void
test_preview(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	Review review;
	gboolean found = TRUE;

	(void)data;
	cast(life);
	g_assert_true(review_preview(life->book, &review, NULL, &error));
	g_assert_cmpuint(review.cards, ==, 4);
	g_assert_true(review_resume(life->book, &review, &found, &error));
	g_assert_false(found);
	g_assert_true(review_last(life->book, &review, &found, &error));
	g_assert_false(found);
	review = start(life);
	review_finish(life->book, review.id, DAY_NONE, &error);
	g_assert_true(review_last(life->book, &review, &found, &error));
	g_assert_true(found);
	g_assert_cmpint(review.finished, ==, book_now(life->book));
	g_assert_no_error(error);
}

/* Beyond thirty the ready wait for next week, even where the review is left and taken up
 * again with cards decided; the overdue never wait. */
static void
test_many(Life *life, gconstpointer data)
{
	Review review;
	gint64 late;
	int place = -1;

	(void)data;
	for (int i = 0; i < 40; i++) {
		gint64 who = life_add(life, "Ready", "recruiter");

		life_log(life, who, "call 2026-09-01: hello");
	}
	review = start(life);
	g_assert_cmpuint(review.cards, ==, QUEUE_CARDS);
	g_assert_cmpuint(review.left_out, ==, 10);
	for (int i = 0; i < 5; i++) {
		gint64 who = card(life, review.id, &place);

		decide(life, review.id, who, OUTCOME_DONE, act_done);
	}
	review = start(life);
	g_assert_cmpuint(review.cards, ==, QUEUE_CARDS);
	g_assert_cmpuint(review.decided, ==, 5);
	late = life_add(life, "Late", "recruiter");
	life_log(life, late, "call 2026-08-01: hello");
	review = start(life);
	g_assert_cmpuint(review.cards, ==, QUEUE_CARDS + 1);
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	life_test("/review/order", test_order);
	life_test("/review/decide", test_decide);
	life_test("/review/resume", test_resume);
	life_test("/review/back", test_back);
	life_test("/review/undo_beyond", test_undo_beyond);
	life_test("/review/forgotten", test_forgotten);
	life_test("/review/archived", test_archived);
	life_test("/review/preview", test_preview);
	life_test("/review/many", test_many);
	return g_test_run();
}
