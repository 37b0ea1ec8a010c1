/*
 * Calendar items through the life of a book: which there are, that SEQUENCE rises with
 * what is shown and never falls, and what is left of what vanished.
 */
#include "krug/calendar.h"

#include <string.h>

#include "krug/setting.h"
#include "krug/upkeep.h"
#include "life_fixture.h"
#include "model/book_private.h"

/* What one pass hands out. */
typedef struct {
	guint live, cancelled, yearly, busy;
	int sequences;
	gint64 start;
	char *summary, *uids;
} Seen;

static gboolean
see(const CalendarItem *item, void *data, GError **error)
{
	Seen *seen = data;
	char *uids = g_strconcat(seen->uids ? seen->uids : "", item->uid, " ", NULL);

	(void)error;
	g_free(seen->uids);
	seen->uids = uids;
	seen->live += !item->cancelled;
	seen->cancelled += (guint)item->cancelled;
	seen->yearly += (guint)item->yearly;
	seen->busy += (guint)item->busy;
	seen->sequences += item->sequence;
	seen->start = item->start;
	g_free(seen->summary);
	seen->summary = g_strdup(item->summary);
	return TRUE;
}

static Seen
look(Life *life)
{
	g_autoptr(GError) error = NULL;
	Seen seen = { 0 };

	calendar_roll(life->book, &error);
	g_assert_no_error(error);
	calendar_each(life->book, NULL, see, &seen, &error);
	g_assert_no_error(error);
	return seen;
}

static void
seen_clear(Seen *seen)
{
	g_free(seen->summary);
	g_free(seen->uids);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Seen, seen_clear)

static void
test_reminder(Life *life, gconstpointer data)
{
	gint64 who = life_add(life, "Petrova", "recruiter");
	g_auto(Seen) first = look(life);
	g_auto(Seen) moved = { 0 }, undone = { 0 }, redone = { 0 };

	(void)data;
	g_assert_cmpuint(first.live, ==, 1);
	g_assert_cmpint(first.sequences, ==, 0);
	g_assert_cmpstr(first.summary, ==, "Petrova: get in touch");
	life_log(life, who, "meeting yesterday: coffee");
	moved = look(life);
	g_assert_cmpuint(moved.live, ==, 1);
	g_assert_cmpint(moved.sequences, ==, 1);
	g_assert_cmpint(moved.start, ==, G_GINT64_CONSTANT(1800439200));
	g_assert_cmpstr(moved.uids, ==, first.uids);
	life_undo(life);
	undone = look(life);
	g_assert_cmpint(undone.sequences, ==, 2);
	g_assert_cmpint(undone.start, ==, first.start);
	life_redo(life);
	redone = look(life);
	g_assert_cmpint(redone.sequences, ==, 3);
	g_assert_cmpint(redone.start, ==, moved.start);
	life_sound(life);
}

static void
test_vanished(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	gint64 who = life_add(life, "Petrova", "recruiter");
	gint64 step = reminder_add(life->book, who, REMINDER_OWN,
		book_today(life->book) + 3, "call", &error);
	g_auto(Seen) both = look(life);
	g_auto(Seen) done = { 0 }, kept = { 0 }, gone = { 0 };

	(void)data;
	g_assert_no_error(error);
	g_assert_cmpuint(both.live, ==, 2);
	reminder_done(life->book, step, NULL, &error);
	g_assert_no_error(error);
	done = look(life);
	g_assert_cmpuint(done.live, ==, 1);
	g_assert_cmpuint(done.cancelled, ==, 1);
	g_assert_cmpint(done.sequences, ==, 1);
	life_day(life, "2026-12-21");
	kept = look(life);
	g_assert_cmpuint(kept.cancelled, ==, 1);
	life_day(life, "2026-12-22");
	gone = look(life);
	g_assert_cmpuint(gone.cancelled, ==, 0);
	g_assert_cmpuint(gone.live, ==, 1);
}

static void
test_archive(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	gint64 who = life_add(life, "Petrova", "recruiter");
	g_auto(Seen) archived = { 0 }, back = { 0 };

	(void)data;
	contact_archive(life->book, who, &error);
	g_assert_no_error(error);
	archived = look(life);
	g_assert_cmpuint(archived.live, ==, 0);
	g_assert_cmpuint(archived.cancelled, ==, 1);
	g_assert_cmpstr(archived.summary, ==, "krug: cancelled");
	life_undo(life);
	back = look(life);
	g_assert_cmpuint(back.live, ==, 1);
	g_assert_cmpint(back.sequences, ==, 2);
}

/* Away for longer than a cancelled item is shown: it comes back and does not begin anew.
 */
static void
test_comes_back(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	gint64 who = life_add(life, "Petrova", "recruiter");
	g_auto(Seen) first = look(life);
	g_auto(Seen) gone = { 0 }, later = { 0 }, back = { 0 };

	(void)data;
	contact_archive(life->book, who, &error);
	g_assert_no_error(error);
	gone = look(life);
	g_assert_cmpuint(gone.cancelled, ==, 1);
	life_day(life, "2027-02-06");
	later = look(life);
	g_assert_cmpuint(later.cancelled + later.live, ==, 0);
	contact_unarchive(life->book, who, &error);
	g_assert_no_error(error);
	back = look(life);
	g_assert_cmpstr(back.uids, ==, first.uids);
	g_assert_cmpint(back.sequences, >, gone.sequences);
	life_sound(life);
}

/* A meeting with two belongs to one of them and passes to the other. */
static void
test_meeting(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	gint64 who[2] = { life_add(life, "Petrova", "recruiter"),
		life_add(life, "Lee", "recruiter") };
	gint64 id = life_log_all(life, who, 2, "meeting 2026-12-01 15:00: lunch");
	g_autoptr(Interaction) was = interaction_load(life->book, id, &error);
	g_autoptr(Interaction) now = interaction_copy(was);
	g_auto(Seen) planned = look(life);
	g_auto(Seen) passed = { 0 }, held = { 0 };

	(void)data;
	g_assert_cmpuint(planned.busy, ==, 1);
	g_assert_cmpuint(planned.live, ==, 3);
	g_array_remove_index(now->contacts, 0);
	interaction_save(life->book, was, now, &error);
	g_assert_no_error(error);
	passed = look(life);
	g_assert_cmpuint(passed.busy, ==, 1);
	g_assert_cmpuint(passed.cancelled, ==, 0);
	interaction_hold(life->book, id, "it was good", &error);
	g_assert_no_error(error);
	held = look(life);
	g_assert_cmpuint(held.busy, ==, 0);
	g_assert_cmpuint(held.cancelled, ==, 1);
	life_sound(life);
}

static void
test_neutral(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	g_auto(Seen) neutral = { 0 };

	(void)data;
	life_add(life, "Petrova", "recruiter");
	setting_set(life->book, "calendar.names", "neutral", &error);
	g_assert_no_error(error);
	neutral = look(life);
	g_assert_cmpstr(neutral.summary, ==, "krug: a reminder");
	g_assert_cmpint(neutral.sequences, ==, 1);
}

/* Neither a second export nor another language changes a byte of the book. */
static void
test_twice(Life *life, gconstpointer data)
{
	g_auto(Seen) first = { 0 }, second = { 0 };
	gint64 changes;

	(void)data;
	for (int i = 0; i < 20; i++)
		life_add(life, "Petrova", "recruiter");
	first = look(life);
	changes = db_total_changes(book_db(life->book));
	i18n_switch("ru");
	second = look(life);
	i18n_switch("en");
	g_assert_cmpint(db_total_changes(book_db(life->book)), ==, changes);
	g_assert_cmpint(second.sequences, ==, first.sequences);
}

/* The export of a later day finds the day of a reminder passed: it goes to a working day
 * on which the phone still rings, and a second one leaves it there. */
static void
test_passed(Life *life, gconstpointer data)
{
	static const struct {
		const char *what, *day;
		gint64 start;
	} cases[] = {
		{ "on its day it stays", "2026-11-23", 1795428000 },
		{ "the hour of the next day has passed: the day after", "2026-11-24",
			1795600800 },
		{ "there it stays", "2026-11-25", 1795600800 },
		{ "from a Friday over the days off", "2026-12-31", 1799661600 },
		{ "on a day off", "2027-01-16", 1800266400 },
	};
	gint64 who = life_add(life, "Petrova", "recruiter");
	int sequences = 0;

	(void)data;
	for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_auto(Seen) seen = { 0 }, again = { 0 };
		gint64 changes;

		g_test_message("%s", cases[i].what);
		life_day(life, cases[i].day);
		seen = look(life);
		g_assert_cmpuint(seen.live, ==, 1);
		g_assert_cmpint(seen.start, ==, cases[i].start);
		g_assert_cmpint(seen.sequences, >=, sequences);
		sequences = seen.sequences;
		changes = db_total_changes(book_db(life->book));
		again = look(life);
		g_assert_cmpint(db_total_changes(book_db(life->book)), ==, changes);
		g_assert_cmpint(again.start, ==, seen.start);
	}
	g_assert_cmpint(sequences, ==, 3);
	life_log(life, who, "call: hello");
	g_auto(Seen) logged = look(life);

	g_assert_cmpint(logged.start, ==, 1805191200);
	life_sound(life);
}

/* Moved by an export, then by hand to a day before that: the hand is right. */
static void
test_moved_back(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	gint64 who = life_add(life, "Petrova", "recruiter");
	gint64 step = reminder_add(life->book, who, REMINDER_OWN,
		book_today(life->book) + 3, "call", &error);
	Day soon = day_parse("2026-12-17");

	(void)data;
	g_assert_no_error(error);
	life_day(life, "2026-12-16");
	g_auto(Seen) passed = look(life);
	g_autoptr(Reminder) moved = reminder_load(life->book, step, &error);

	g_assert_cmpint(reminder_day(moved), ==, soon);
	g_assert_cmpint(moved->due, <, soon);
	reminder_plan(life->book, step, soon - 1, &error);
	g_assert_no_error(error);
	g_autoptr(Reminder) back = reminder_load(life->book, step, &error);

	g_assert_cmpint(reminder_day(back), ==, soon - 1);
	life_sound(life);
}

/* What closes a reminder, or hides it, takes it out of the calendar; undo brings the same
 * UID back with a higher SEQUENCE, redo cancels it once more. */
typedef struct {
	const char *what;
	gboolean (*act)(Book *book, gint64 reminder, GError **error);
} Closing;

static gboolean
by_done(Book *book, gint64 reminder, GError **error)
{
	return reminder_done(book, reminder, NULL, error);
}

static void
test_closed(Life *life, gconstpointer data)
{
	const Closing *closing = data;
	g_autoptr(GError) error = NULL;
	gint64 who = life_add(life, "Petrova", "recruiter");
	gint64 step = reminder_add(life->book, who, REMINDER_PROMISE,
		book_today(life->book) + 3, "the link", &error);
	g_auto(Seen) open = look(life);

	g_assert_no_error(error);
	g_assert_true(closing->act(life->book, step, &error));
	g_assert_no_error(error);
	g_auto(Seen) closed = look(life);

	life_undo(life);
	g_auto(Seen) undone = look(life);

	life_redo(life);
	g_auto(Seen) redone = look(life);

	g_assert_cmpuint(open.live, ==, 2);
	g_assert_cmpuint(closed.live, ==, 1);
	g_assert_cmpuint(closed.cancelled, ==, 1);
	g_assert_cmpint(closed.sequences, ==, 1);
	g_assert_cmpstr(closed.uids, ==, open.uids);
	g_assert_cmpuint(undone.live, ==, 2);
	g_assert_cmpint(undone.sequences, ==, 2);
	g_assert_cmpstr(undone.uids, ==, open.uids);
	g_assert_cmpuint(redone.cancelled, ==, 1);
	g_assert_cmpint(redone.sequences, ==, 3);
	life_sound(life);
}

static const Closing closings[] = {
	{ "done", by_done },
	{ "dropped", reminder_drop },
};

/* Reminders ring at ten o'clock of my zone, wherever the book travels: an export from
 * another zone moves all of them once. */
static void
test_zone(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;

	(void)data;
	life_add(life, "Petrova", "recruiter");
	g_auto(Seen) home = look(life);

	book_close(life->book);
	clock_free(life->clock);
	life->clock =
		clock_new_frozen("2026-11-21T12:00:00Z", "Asia/Yekaterinburg", &error);
	life->book = book_open(life->path, BOOK_OPEN, life->clock, life->uuids, &error);
	g_assert_no_error(error);
	g_auto(Seen) away = look(life);
	g_auto(Seen) again = look(life);

	g_assert_cmpint(home.start - away.start, ==, 5 * 3600);
	g_assert_cmpint(away.sequences, ==, 1);
	g_assert_cmpint(again.sequences, ==, 1);
}

/* All that a phone is told of one reminder. */
static gboolean
assert_full(const CalendarItem *item, void *data, GError **error)
{
	(void)data, (void)error;
	g_assert_cmpint(item->alarm, ==, 0);
	g_assert_cmpint(item->minutes, ==, 15);
	g_assert_cmpint(item->day, ==, DAY_NONE);
	g_assert_false(item->busy);
	g_assert_false(item->yearly);
	g_assert_nonnull(strstr(item->description, "to 7 December 2026"));
	g_assert_nonnull(strstr(item->description, "E-mail: anna@example.org"));
	return TRUE;
}

static void
test_full(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Person) person = person_new();

	(void)data;
	contact_set(person->contact, contact_field("given"), "Anna", &error);
	g_ptr_array_add(person->channels, channel_new(REACH_EMAIL, "anna@example.org"));
	person_save(life->book, NULL, person, PERSON_SAVE, NULL, &error);
	g_assert_no_error(error);
	g_assert_true(calendar_each(life->book, NULL, assert_full, NULL, &error));
	g_assert_no_error(error);
}

/* krug check sees what is missing, stale or left over. */
static void
test_check(Life *life, gconstpointer fault)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GPtrArray) problems = NULL;
	gint64 who = life_add(life, "Petrova", "recruiter");

	reminder_add(life->book, who, REMINDER_OWN, book_today(life->book) + 3, "call",
		&error);
	life_sound(life);
	db_exec(book_db(life->book), fault, &error);
	problems = book_check(life->book, &error);
	g_assert_no_error(error);
	g_assert_cmpuint(problems->len, >, 0);
}

static const char *const faults[][2] = {
	{ "items gone", "DELETE FROM calendar_item" },
	{ "items stale", "UPDATE calendar_item SET hash = 'x'" },
	{ "items left", "UPDATE reminder SET state = 'done' WHERE kind = 'own'" },
	{ "dates stale", "UPDATE cadence SET opens = '2030-01-01'" },
	{ "dates gone", "DELETE FROM cadence" },
	{ "dates left", "UPDATE cadence SET contact = contact + 7" },
};

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	life_test("/calendar/reminder", test_reminder);
	life_test("/calendar/vanished", test_vanished);
	life_test("/calendar/archive", test_archive);
	life_test("/calendar/comes back", test_comes_back);
	life_test("/calendar/meeting", test_meeting);
	life_test("/calendar/neutral", test_neutral);
	for (gsize i = 0; i < G_N_ELEMENTS(faults); i++) {
		g_autofree char *path =
			g_strconcat("/calendar/check/", faults[i][0], NULL);

		g_test_add(path, Life, faults[i][1], life_set_up, test_check,
			life_tear_down);
	}
	for (gsize i = 0; i < G_N_ELEMENTS(closings); i++) {
		g_autofree char *path = g_strconcat("/calendar/", closings[i].what, NULL);

		g_test_add(path, Life, &closings[i], life_set_up, test_closed,
			life_tear_down);
	}
	life_test("/calendar/passed", test_passed);
	life_test("/calendar/moved-back", test_moved_back);
	life_test("/calendar/zone", test_zone);
	life_test("/calendar/full", test_full);
	life_test("/calendar/twice", test_twice);
	return g_test_run();
}
