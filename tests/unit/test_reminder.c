/*
 * Done, dropped, snoozed: what each does to each kind of reminder, and that undo takes it
 * back, the reminders that come by themselves included.
 */
#include "krug/reminder.h"

#include "krug/promise.h"
#include "krug/timeline.h"
#include "krug/upkeep.h"
#include "life_fixture.h"

static guint
entries(Life *life, gint64 who)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GPtrArray) page =
		timeline_page(life->book, who, NULL, FALSE, G_MAXUINT, &error);

	g_assert_no_error(error);
	return page->len;
}

static gint64
current(Life *life, gint64 who)
{
	g_autoptr(GError) error = NULL;
	gint64 id = reminder_current(life->book, who, &error);

	g_assert_no_error(error);
	g_assert_cmpint(id, >, 0);
	return id;
}

static void
done(Life *life, gint64 id)
{
	g_autoptr(GError) error = NULL;

	reminder_done(life->book, id, NULL, &error);
	g_assert_no_error(error);
}

static void
drop(Life *life, gint64 id)
{
	g_autoptr(GError) error = NULL;

	reminder_drop(life->book, id, &error);
	g_assert_no_error(error);
}

static void
snooze(Life *life, gint64 id, const char *until)
{
	g_autoptr(GError) error = NULL;

	reminder_snooze(life->book, id, day_parse(until), &error);
	g_assert_no_error(error);
}

static Day
opens(Life *life, gint64 who)
{
	g_autoptr(GError) error = NULL;
	g_auto(Reckoning) now = { 0 };

	reckon(life->book, who, &now, &error);
	g_assert_no_error(error);
	return now.row.opens;
}

/* done logs today by the preferred channel, both ways; the reminder stays open. */
static void
test_regular_done(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	gint64 who = life_add(life, "Petrova", "recruiter");
	g_autoptr(GPtrArray) page = NULL;
	const TimelineItem *item;

	(void)data;
	life_log(life, who, "meeting 2026-08-20: coffee");
	assert_stands(life, who, STANDING_OVERDUE);
	reminder_done(life->book, current(life, who), "a word in passing", &error);
	g_assert_no_error(error);
	assert_stands(life, who, STANDING_RESTING);
	page = timeline_page(life->book, who, NULL, FALSE, 1, &error);
	item = page->pdata[0];
	g_assert_cmpint(item->entry->day, ==, book_today(life->book));
	g_assert_cmpint(item->entry->direction, ==, DIRECTION_BOTH);
	g_assert_cmpstr(item->entry->text, ==, "a word in passing");
	g_assert_cmpint(
		reminder_regular(life->book, who, &error), ==, current(life, who));
	life_undo(life);
	assert_stands(life, who, STANDING_OVERDUE);
	g_assert_cmpuint(entries(life, who), ==, 1);
	life_sound(life);
}

/* drop skips one round: the window is reckoned from today, the last contact stays. */
static void
test_regular_drop(Life *life, gconstpointer data)
{
	gint64 who = life_add(life, "Petrova", "recruiter");

	(void)data;
	life_log(life, who, "meeting 2026-08-20: coffee");
	drop(life, current(life, who));
	assert_stands(life, who, STANDING_RESTING);
	g_assert_cmpint(opens(life, who), ==, day_parse("2027-01-21"));
	g_assert_cmpuint(entries(life, who), ==, 1);
	life_undo(life);
	assert_stands(life, who, STANDING_OVERDUE);
	life_sound(life);
}

static void
test_new_drop(Life *life, gconstpointer data)
{
	gint64 who = life_add(life, "Petrova", "recruiter");

	(void)data;
	assert_stands(life, who, STANDING_NEW);
	drop(life, current(life, who));
	g_assert_cmpint(opens(life, who), ==, day_parse("2027-01-21"));
	life_sound(life);
}

/* snooze hides, never moves; a later contact ends it. */
static void
test_regular_snooze(Life *life, gconstpointer data)
{
	gint64 who = life_add(life, "Petrova", "recruiter");

	(void)data;
	life_log(life, who, "meeting 2026-08-20: coffee");
	snooze(life, current(life, who), "2026-12-01");
	assert_stands(life, who, STANDING_SNOOZED);
	g_assert_cmpint(opens(life, who), ==, day_parse("2026-10-20"));
	life_day(life, "2026-12-01");
	assert_stands(life, who, STANDING_OVERDUE);
	snooze(life, current(life, who), "2027-06-01");
	life_log(life, who, "call: hello");
	assert_stands(life, who, STANDING_RESTING);
	life_undo(life);
	assert_stands(life, who, STANDING_SNOOZED);
	life_sound(life);
}

/* Everything but the regular one closes and logs nothing. */
static void
test_steps(Life *life, gconstpointer data)
{
	static const ReminderKind kinds[] = { REMINDER_CONTACT, REMINDER_PROMISE,
		REMINDER_THEIR_PROMISE, REMINDER_OWN };
	gint64 who = life_add(life, "Petrova", "recruiter");

	(void)data;
	for (gsize i = 0; i < G_N_ELEMENTS(kinds); i++) {
		g_autoptr(GError) error = NULL;
		Day today = book_today(life->book);
		gint64 id = reminder_add(
			life->book, who, kinds[i], today - 40, "call", &error);

		g_assert_no_error(error);
		assert_stands(life, who, STANDING_OVERDUE);
		g_assert_cmpint(current(life, who), ==, id);
		snooze(life, id, "2026-12-01");
		assert_stands(life, who, STANDING_NEW);
		life_undo(life);
		done(life, id);
		assert_stands(life, who, STANDING_NEW);
		life_undo(life);
		assert_stands(life, who, STANDING_OVERDUE);
		drop(life, id);
		assert_stands(life, who, STANDING_NEW);
		g_assert_false(reminder_done(life->book, id, NULL, &error));
		g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	}
	g_assert_cmpuint(entries(life, who), ==, 0);
	life_sound(life);
}

/* An answer closed by hand does not come back by itself, and comes back by undo. */
static void
test_answer(Life *life, gconstpointer data)
{
	gint64 who = life_add(life, "Petrova", "recruiter");

	(void)data;
	life_log(life, who, "email from 2026-11-10: a vacancy");
	life_log(life, who, "email from 2026-11-12: are you there?");
	assert_stands(life, who, STANDING_OWED);
	drop(life, current(life, who));
	assert_stands(life, who, STANDING_RESTING);
	life_log(life, who, "call 2026-10-01: late entry");
	assert_stands(life, who, STANDING_RESTING);
	life_log(life, who, "email from today: hello?");
	assert_stands(life, who, STANDING_OWED);
	life_undo(life);
	life_undo(life);
	life_undo(life);
	assert_stands(life, who, STANDING_OWED);
	life_sound(life);
}

static void
test_answer_snoozed(Life *life, gconstpointer data)
{
	gint64 who = life_add(life, "Petrova", "recruiter");

	(void)data;
	life_log(life, who, "email from 2026-11-10: a vacancy");
	snooze(life, current(life, who), "2026-11-25");
	assert_stands(life, who, STANDING_RESTING);
	life_day(life, "2026-11-25");
	assert_stands(life, who, STANDING_OWED);
	life_log(life, who, "email: thanks");
	assert_stands(life, who, STANDING_RESTING);
	life_sound(life);
}

/* Who writes again is heard at once; taking that message back puts the answer off again.
 */
static void
test_answer_snoozed_ends(Life *life, gconstpointer data)
{
	gint64 who = life_add(life, "Petrova", "recruiter");

	(void)data;
	life_log(life, who, "email from 2026-11-10: a vacancy");
	snooze(life, current(life, who), "2026-12-10");
	life_log(life, who, "email from 2026-11-15: logged late");
	assert_stands(life, who, STANDING_RESTING);
	life_log(life, who, "email from today: hello?");
	assert_stands(life, who, STANDING_OWED);
	life_undo(life);
	assert_stands(life, who, STANDING_RESTING);
	life_sound(life);
}

/* The pause that two silences propose takes the proposal away, and undo brings it back.
 */
static void
test_retry_paused(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	gint64 who = life_add(life, "Petrova", "recruiter");

	(void)data;
	life_log(life, who, "call 2026-10-01: hello");
	life_log(life, who, "email 2026-10-02: a question *");
	life_log(life, who, "email 2026-10-20: still there? *");
	assert_stands(life, who, STANDING_OVERDUE);
	contact_pause(life->book, who, day_parse("2027-02-21"), &error);
	g_assert_no_error(error);
	assert_stands(life, who, STANDING_PAUSED);
	life_undo(life);
	assert_stands(life, who, STANDING_OVERDUE);
	life_sound(life);
}

/* After one silence a pause leaves the retry as it is. */
static void
test_retry_outlives_pause(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	gint64 who = life_add(life, "Petrova", "recruiter");

	(void)data;
	life_log(life, who, "email 2026-10-20: a question *");
	contact_pause(life->book, who, day_parse("2027-02-21"), &error);
	g_assert_no_error(error);
	assert_stands(life, who, STANDING_OVERDUE);
	life_sound(life);
}

/* Taking the paying entry away opens the same reminder again, under its old UID. */
static void
test_answer_again(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	gint64 who = life_add(life, "Petrova", "recruiter"), first, paying;

	(void)data;
	life_log(life, who, "email from 2026-11-10: a vacancy");
	first = current(life, who);
	paying = life_log(life, who, "email 2026-11-11: thanks");
	assert_stands(life, who, STANDING_RESTING);
	interaction_delete(life->book, paying, &error);
	g_assert_no_error(error);
	assert_stands(life, who, STANDING_OWED);
	g_assert_cmpint(current(life, who), ==, first);
	life_sound(life);
}

static void
test_retry(Life *life, gconstpointer data)
{
	gint64 who = life_add(life, "Petrova", "recruiter");

	(void)data;
	life_log(life, who, "email 2026-11-02: how are you? *");
	assert_stands(life, who, STANDING_READY);
	drop(life, current(life, who));
	assert_stands(life, who, STANDING_NEW);
	life_undo(life);
	assert_stands(life, who, STANDING_READY);
	life_sound(life);
}

/* First days: working days, at most five people on each, then none. */
static void
test_first_days(Life *life, gconstpointer data)
{
	g_autoptr(GHashTable) days = g_hash_table_new(NULL, NULL);
	guint waiting = 0;

	(void)data;
	for (int i = 0; i < 210; i++) {
		gint64 who = life_add(life, "Petrova", "recruiter");
		Day day = opens(life, who);
		int n = GPOINTER_TO_INT(g_hash_table_lookup(days, GINT_TO_POINTER(day)));

		if (day == DAY_NONE) {
			waiting++;
			continue;
		}
		g_assert_cmpint(n, <, 5);
		g_assert_cmpint(day, >, book_today(life->book));
		g_assert_cmpint(day_weekday(day), <, 6);
		g_hash_table_insert(days, GINT_TO_POINTER(day), GINT_TO_POINTER(n + 1));
	}
	g_assert_cmpuint(waiting, >, 0);
	g_assert_cmpuint(g_hash_table_size(days), <=, 40);
	life_sound(life);
}

/* Days pass, days get free: who waited has a first day with the next change, which undo
 * takes back. */
static void
test_free_days(Life *life, gconstpointer data)
{
	gint64 first = 0;

	(void)data;
	for (int i = 0; i < 210; i++) {
		gint64 who = life_add(life, "Petrova", "recruiter");

		if (first == 0 && opens(life, who) == DAY_NONE)
			first = who;
	}
	life_day(life, "2026-12-01");
	g_assert_cmpint(opens(life, first), ==, DAY_NONE);
	life_add(life, "Lee", "recruiter");
	g_assert_cmpint(opens(life, first), >, book_today(life->book));
	life_sound(life);
	life_undo(life);
	g_assert_cmpint(opens(life, first), ==, DAY_NONE);
	life_sound(life);
}

/* Pause, snooze of the person and waiting hide the regular reminder, no step. */
static void
test_precedence(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	gint64 who = life_add(life, "Petrova", "recruiter");

	(void)data;
	life_log(life, who, "meeting 2026-08-20: coffee");
	life_log(life, who, "email 2026-11-20: how are you? *");
	assert_stands(life, who, STANDING_WAITING);
	snooze(life, reminder_regular(life->book, who, NULL), "2026-12-24");
	assert_stands(life, who, STANDING_SNOOZED);
	contact_pause(life->book, who, day_parse("2026-12-24"), &error);
	g_assert_no_error(error);
	assert_stands(life, who, STANDING_PAUSED);
	reminder_add(life->book, who, REMINDER_PROMISE, book_today(life->book), "letter",
		&error);
	g_assert_no_error(error);
	assert_stands(life, who, STANDING_READY);
	life_day(life, "2026-11-22");
	assert_stands(life, who, STANDING_OVERDUE);
	life_log(life, who, "telegram from: one more thing *");
	assert_stands(life, who, STANDING_OWED);
	contact_archive(life->book, who, &error);
	g_assert_no_error(error);
	assert_stands(life, who, STANDING_ARCHIVED);
	life_sound(life);
}

static void
test_promises(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	gint64 who = life_add(life, "Petrova", "recruiter");
	g_autoptr(GPtrArray) open = NULL;
	const Promise *mine, *theirs;

	(void)data;
	life_log(life, who,
		"meeting yesterday: coffee !2026-11-25 send the article"
		" ?2026-11-28 name of the lead");
	open = promise_open(life->book, who, &error);
	g_assert_no_error(error);
	g_assert_cmpuint(open->len, ==, 2);
	mine = open->pdata[0];
	theirs = open->pdata[1];
	g_assert_false(mine->theirs);
	g_assert_cmpstr(mine->text, ==, "send the article");
	g_assert_cmpint(mine->day, ==, day_parse("2026-11-25"));
	g_assert_true(theirs->theirs);
	g_assert_cmpint(theirs->day, ==, day_parse("2026-11-28"));
	life_undo(life);
	g_clear_pointer(&open, g_ptr_array_unref);
	open = promise_open(life->book, who, &error);
	g_assert_cmpuint(open->len, ==, 0);
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	life_test("/reminder/regular_done", test_regular_done);
	life_test("/reminder/regular_drop", test_regular_drop);
	life_test("/reminder/new_drop", test_new_drop);
	life_test("/reminder/regular_snooze", test_regular_snooze);
	life_test("/reminder/steps", test_steps);
	life_test("/reminder/answer", test_answer);
	life_test("/reminder/answer_snoozed", test_answer_snoozed);
	life_test("/reminder/answer_snoozed_ends", test_answer_snoozed_ends);
	life_test("/reminder/retry_paused", test_retry_paused);
	life_test("/reminder/retry_outlives_pause", test_retry_outlives_pause);
	life_test("/reminder/answer_again", test_answer_again);
	life_test("/reminder/retry", test_retry);
	life_test("/reminder/first_days", test_first_days);
	life_test("/reminder/free_days", test_free_days);
	life_test("/reminder/precedence", test_precedence);
	life_test("/reminder/promises", test_promises);
	return g_test_run();
}
