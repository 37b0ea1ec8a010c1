/*
 * The week a review plans: a day chosen for somebody, what becomes of it, the closing
 * page, and the next review's own date in the agenda and the calendar; reviews left for
 * long, clocks set back, people who are gone.
 */
#include "krug/review.h"

#include "krug/calendar.h"
#include "krug/due.h"
#include "krug/upkeep.h"
#include "life_fixture.h"

#define DAY(text) day_parse(text)

static Review
start(Life *life)
{
	g_autoptr(GError) error = NULL;
	Review review;

	review_start(life->book, FALSE, &review, &error);
	g_assert_no_error(error);
	return review;
}

static ReviewCard
next(Life *life, gint64 review, int after)
{
	g_autoptr(GError) error = NULL;
	ReviewCard card;

	review_next(life->book, review, after, &card, &error);
	g_assert_no_error(error);
	return card;
}

static void
plan(Life *life, gint64 review, gint64 contact, const char *day)
{
	g_autoptr(GError) error = NULL;

	review_plan(life->book, review, contact, DAY(day), &error);
	g_assert_no_error(error);
}

static void
finish(Life *life, gint64 review, const char *day)
{
	g_autoptr(GError) error = NULL;

	review_finish(life->book, review, DAY(day), &error);
	g_assert_no_error(error);
}

static Day
stands_on(Life *life, gint64 contact)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Reminder) reminder = reminder_load(
		life->book, reminder_regular(life->book, contact, &error), &error);

	g_assert_no_error(error);
	return reminder_day(reminder);
}

static Day
planned_for(Life *life, gint64 contact)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Reminder) reminder = reminder_load(
		life->book, reminder_regular(life->book, contact, &error), &error);

	g_assert_no_error(error);
	return reminder->planned_day;
}

static gint64
overdue(Life *life, const char *name)
{
	gint64 who = life_add(life, name, "recruiter");

	life_log(life, who, "call 2026-08-01: hello");
	return who;
}

/* Planned for Thursday: there it stands, counted, and stays overdue until a contact. */
static void
test_plan(Life *life, gconstpointer data)
{
	gint64 who = overdue(life, "Petrova");
	Review review = start(life);

	(void)data;
	plan(life, review.id, who, "2026-11-26");
	g_assert_cmpint(stands_on(life, who), ==, DAY("2026-11-26"));
	assert_stands(life, who, STANDING_OVERDUE);
	g_assert_cmpint(next(life, review.id, -1).what.item, ==, 0);
	life_sound(life);
	life_undo(life);
	g_assert_cmpint(planned_for(life, who), ==, DAY_NONE);
	g_assert_cmpint(next(life, review.id, -1).what.item, ==, who);
	life_redo(life);
	g_assert_cmpint(planned_for(life, who), ==, DAY("2026-11-26"));
	life_log(life, who, "call: hello");
	g_assert_cmpint(planned_for(life, who), ==, DAY_NONE);
	g_assert_cmpint(stands_on(life, who), !=, DAY("2026-11-26"));
	life_sound(life);
}

/* The day passed without a contact: left over in the next review, above what is overdue.
 */
static void
test_left_over(Life *life, gconstpointer data)
{
	gint64 late = overdue(life, "Late"), who = overdue(life, "Petrova");
	gint64 met = overdue(life, "Ivanova");
	Review review = start(life);
	ReviewCard card;

	(void)data;
	plan(life, review.id, who, "2026-11-26");
	plan(life, review.id, met, "2026-11-26");
	finish(life, review.id, "2026-11-30");
	life_day(life, "2026-11-26");
	life_log(life, met, "call: hello");
	life_day(life, "2026-11-30");
	review = start(life);
	g_assert_cmpuint(review.cards, ==, 2);
	card = next(life, review.id, -1);
	g_assert_cmpint(card.what.item, ==, who);
	g_assert_cmpint(card.section, ==, QUEUE_LEFT);
	card = next(life, review.id, card.place);
	g_assert_cmpint(card.what.item, ==, late);
	g_assert_cmpint(card.section, ==, QUEUE_OVERDUE);
	life_sound(life);
}

/* A step keeps its window; a deadline in hours and a day gone by are refused. */
static void
test_plan_step(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	gint64 who = life_add(life, "Petrova", "recruiter");
	gint64 id = reminder_add(
		life->book, who, REMINDER_PROMISE, DAY("2026-11-24"), "the CV", NULL);
	g_autoptr(Reminder) planned = NULL;

	(void)data;
	g_assert_false(reminder_plan(life->book, id, DAY("2026-11-20"), &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	g_assert_true(reminder_plan(life->book, id, DAY("2026-11-25"), NULL));
	planned = reminder_load(life->book, id, NULL);
	g_assert_cmpint(reminder_day(planned), ==, DAY("2026-11-25"));
	g_assert_cmpint(planned->closes, ==, DAY("2026-11-24"));
	life_sound(life);
}

/* Nobody waits for a resting person: a reminder to get in touch is made. */
static void
test_plan_resting(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	gint64 who = life_add(life, "Petrova", "recruiter");
	g_autoptr(GPtrArray) list = NULL;
	Review review = start(life);

	(void)data;
	life_log(life, who, "call 2026-11-15: hello");
	plan(life, review.id, who, "2026-11-25");
	list = reminder_list(life->book, who, &error);
	g_assert_cmpuint(list->len, ==, 2);
	g_assert_cmpint(((Reminder *)list->pdata[0])->kind, ==, REMINDER_CONTACT);
	g_assert_cmpint(reminder_day(list->pdata[0]), ==, DAY("2026-11-25"));
	life_undo(life);
	g_ptr_array_unref(list);
	list = reminder_list(life->book, who, &error);
	g_assert_cmpuint(list->len, ==, 1);
}

static void
test_closing(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	gint64 who = overdue(life, "Petrova"), left = overdue(life, "Left");
	Review review = start(life);
	g_autoptr(ReviewClosing) closing = NULL;
	const ReviewDay *day = NULL;

	(void)data;
	plan(life, review.id, who, "2026-11-26");
	closing = review_closing(life->book, review.id, &error);
	g_assert_no_error(error);
	g_assert_cmpuint(closing->review.outcomes[OUTCOME_PLANNED], ==, 1);
	g_assert_cmpuint(closing->left->len, ==, 1);
	g_assert_cmpint(
		((ReviewLeft *)closing->left->pdata[0])->card.what.item, ==, left);
	for (guint i = 0; i < closing->days->len; i++)
		if (((ReviewDay *)closing->days->pdata[i])->day == DAY("2026-11-26"))
			day = closing->days->pdata[i];
	g_assert_nonnull(day);
	g_assert_cmpint(((ReviewGuest *)day->guests->pdata[0])->contact, ==, who);
	g_assert_true(((ReviewGuest *)day->guests->pdata[0])->planned);
	g_assert_false(closing->compares);
	g_assert_cmpuint(closing->streak, ==, 1);
	g_assert_cmpint(
		closing->next, ==, DAY("2026-11-30")); /* the 28th is a Saturday */
}

typedef struct {
	Day day;
	guint n;
} Found;

static gboolean
find_review(const DueRow *row, void *data, GError **error)
{
	Found *found = data;

	(void)error;
	if (row->kind != REMINDER_REVIEW || !strstr(row->why, "weekly"))
		return TRUE;
	g_assert_cmpint(row->who, ==, 0);
	found->day = row->due;
	found->n++;
	return TRUE;
}

/* Of the weekly ones alone: reviews of periods stand beside them. */
static Found
due_review(Life *life)
{
	g_autoptr(GError) error = NULL;
	Found found = { DAY_NONE, 0 };

	due_each(life->book, 14, NULL, 0, find_review, &found, &error);
	g_assert_no_error(error);
	return found;
}

/* Once finished it stands in the agenda; undo opens it again; the one after it takes the
 * place of the date. */
static void
test_next(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	Review review = start(life);
	gboolean found = TRUE;
	Day noted;

	(void)data;
	g_assert_false(review_finish(life->book, review.id, DAY("2026-11-21"), &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	finish(life, review.id, "2026-11-28");
	g_assert_cmpint(due_review(life).day, ==, DAY("2026-11-28"));
	life_sound(life);
	life_undo(life);
	g_assert_cmpuint(due_review(life).n, ==, 0);
	review_resume(life->book, &review, &found, NULL);
	g_assert_true(found);
	life_redo(life);
	life_day(life, "2026-11-29");
	review = start(life);
	finish(life, review.id, "2026-12-06");
	g_assert_cmpuint(due_review(life).n, ==, 1);
	g_assert_true(review_noted(life->book, &noted, NULL));
	g_assert_cmpint(noted, ==, DAY("2026-12-06"));
	g_assert_true(review_before(life->book, review.id, &review, &found, NULL));
	g_assert_true(found);
	life_sound(life);
}

/* Left for a year: it can go on, or give way to a new one; never both. */
static void
test_stale(Life *life, gconstpointer data)
{
	gint64 who = overdue(life, "Petrova");
	Review review = start(life), anew;
	gboolean found = FALSE;

	(void)data;
	g_assert_true(review_stand(life->book, review.id, 0, NULL));
	life_day(life, "2027-11-20");
	review_resume(life->book, &review, &found, NULL);
	g_assert_true(found);
	g_assert_true(review_is_stale(life->book, &review));
	g_assert_cmpint(next(life, review.id, -1).what.item, ==, who);
	g_assert_true(review_start(life->book, TRUE, &anew, NULL));
	g_assert_cmpint(anew.id, !=, review.id);
	g_assert_cmpuint(anew.cards, ==, 1);
	finish(life, anew.id, "2027-11-27");
	review_resume(life->book, &review, &found, NULL);
	g_assert_false(found);
}

/* A clock set back behind the beginning: it goes on, nothing is below nothing. */
static void
test_clock_back(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	gint64 who = overdue(life, "Petrova");
	Review review = start(life);
	g_autoptr(ReviewClosing) closing = NULL;
	gboolean found = FALSE;

	(void)data;
	life_day(life, "2026-11-20");
	review_resume(life->book, &review, &found, &error);
	g_assert_true(found);
	g_assert_false(review_is_stale(life->book, &review));
	g_assert_cmpint(next(life, review.id, -1).what.item, ==, who);
	closing = review_closing(life->book, review.id, &error);
	g_assert_no_error(error);
	g_assert_cmpuint(closing->streak, ==, 1);
	g_assert_cmpint(closing->next, >, DAY("2026-11-20"));
}

/* By years: nobody is late any more, and nobody is counted as if they were. */
static void
test_clock_far_back(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	Review review;
	gboolean found = FALSE;

	(void)data;
	overdue(life, "Petrova");
	overdue(life, "Ли");
	review = start(life);
	g_assert_cmpuint(review.cards, ==, 2);
	life_day(life, "2021-11-20");
	review_resume(life->book, &review, &found, &error);
	g_assert_no_error(error);
	g_assert_cmpuint(review.cards, ==, 0);
	g_assert_cmpint(next(life, review.id, -1).what.item, ==, 0);
}

/* The person of the open card is deleted: the review goes on with the next one. */
static void
test_deleted(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	gint64 gone = overdue(life, "Gone"), who = overdue(life, "Petrova");
	Review review = start(life);
	const QueueWhat what = { QUEUE_CONTACT, gone };
	g_autoptr(ReviewSheet) sheet = NULL;
	ReviewCard card;

	(void)data;
	g_assert_true(contact_delete(life->book, gone, NULL));
	g_assert_cmpint(next(life, review.id, -1).what.item, ==, who);
	g_assert_true(review_card(life->book, review.id, &what, &card, NULL));
	g_assert_cmpint(card.what.item, ==, 0);
	sheet = review_sheet(life->book, &what, &error);
	g_assert_null(sheet);
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND);
	life_sound(life);
}

/* Nobody in the book: no cards, and a review of nothing can be finished. */
static void
test_empty(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	Review review = start(life);
	g_autoptr(ReviewClosing) closing = NULL;
	g_autoptr(GArray) people = review_new_people(life->book, &error);

	(void)data;
	g_assert_no_error(error);
	g_assert_cmpuint(people->len, ==, 0);
	g_assert_cmpuint(review.cards, ==, 0);
	g_assert_cmpint(next(life, review.id, -1).what.item, ==, 0);
	closing = review_closing(life->book, review.id, &error);
	g_assert_no_error(error);
	g_assert_cmpuint(closing->days->len, ==, 0);
	finish(life, review.id, "2026-11-30");
}

/* Reasons gather on the card, the strongest first, each with a sentence. */
static void
test_sheet(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	gint64 who = overdue(life, "Petrova");
	const QueueWhat what = { QUEUE_CONTACT, who };
	g_autoptr(ReviewSheet) sheet = NULL;
	const ReviewReason *first, *second;

	(void)data;
	g_assert_cmpint(reminder_add(life->book, who, REMINDER_PROMISE, DAY("2026-11-24"),
				"the CV", NULL),
		>, 0);
	sheet = review_sheet(life->book, &what, &error);
	g_assert_no_error(error);
	g_assert_cmpuint(sheet->reasons->len, ==, 2);
	first = sheet->reasons->pdata[0];
	second = sheet->reasons->pdata[1];
	g_assert_cmpint(first->section, ==, QUEUE_PROMISE);
	g_assert_nonnull(strstr(first->why, "the CV"));
	g_assert_cmpint(second->section, ==, QUEUE_OVERDUE);
	g_assert_cmpstr(second->why, ==, "20 days late: the time ended on 1 nov.");
	g_assert_cmpuint(sheet->promises->len, ==, 1);
	/* Done is of both. */
	g_assert_cmpint(sheet->reminder, ==, second->reminder);
	g_assert_cmpint(sheet->also, ==, first->reminder);
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	life_test("/review_week/plan", test_plan);
	life_test("/review_week/left_over", test_left_over);
	life_test("/review_week/plan_step", test_plan_step);
	life_test("/review_week/plan_resting", test_plan_resting);
	life_test("/review_week/closing", test_closing);
	life_test("/review_week/next", test_next);
	life_test("/review_week/stale", test_stale);
	life_test("/review_week/clock_back", test_clock_back);
	life_test("/review_week/clock_far_back", test_clock_far_back);
	life_test("/review_week/deleted", test_deleted);
	life_test("/review_week/empty", test_empty);
	life_test("/review_week/sheet", test_sheet);
	return g_test_run();
}
