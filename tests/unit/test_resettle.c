/*
 * A setting that moves dates: everybody is reckoned anew, as one entry of the history,
 * and undo and redo bring dates and reminders back.
 */
#include "model/resettle.h"

#include "krug/setting.h"
#include "life_fixture.h"
#include "model/book_private.h"

#define PEOPLE 60

extern const EmbeddedFile krug_migrations[];

static void
set(Life *life, const char *name, const char *value)
{
	g_autoptr(GError) error = NULL;

	setting_set(life->book, name, value, &error);
	g_assert_no_error(error);
}

static void
test_window(Life *life, gconstpointer data)
{
	gint64 who[PEOPLE];

	(void)data;
	for (int i = 0; i < PEOPLE; i++) {
		who[i] = life_add(life, "Petrova", "recruiter");
		life_log(life, who[i], "call 2026-09-01: hello");
		assert_stands(life, who[i], STANDING_READY);
	}
	set(life, "window.recruiter", "1-2");
	for (int i = 0; i < PEOPLE; i++)
		assert_stands(life, who[i], STANDING_OVERDUE);
	life_sound(life);
	life_undo(life);
	for (int i = 0; i < PEOPLE; i++)
		assert_stands(life, who[i], STANDING_READY);
	life_sound(life);
	life_redo(life);
	for (int i = 0; i < PEOPLE; i++)
		assert_stands(life, who[i], STANDING_OVERDUE);
	life_sound(life);
}

static gboolean
spoil(Book *book, void *data G_GNUC_UNUSED, GError **error)
{
	return stmt_done(
		book_stmt_once(book, "UPDATE cadence SET silences = 7 /* scan */"),
		error);
}

static gint64
spoiled(Life *life)
{
	return stmt_done_int(
		book_stmt_once(life->book,
			"SELECT count(*) FROM cadence WHERE silences = 7 /* scan */"),
		-1, NULL);
}

/* Nobody is reckoned anew for what is asked for when it is shown, nor for its undoing. */
static void
test_what_moves_nothing(Life *life, gconstpointer data)
{
	static const char *const changes[][2] = { { "warning.stale", "8" },
		{ "review.workdays", "no" } };

	(void)data;
	life_add(life, "Petrova", "recruiter");
	g_assert_true(book_derive(life->book, spoil, NULL, NULL));
	for (gsize i = 0; i < G_N_ELEMENTS(changes); i++) {
		set(life, changes[i][0], changes[i][1]);
		g_assert_cmpint(spoiled(life), ==, 1);
		life_undo(life);
		g_assert_cmpint(spoiled(life), ==, 1);
	}
	set(life, "limit.day", "9");
	g_assert_cmpint(spoiled(life), ==, 0);
	life_sound(life);
}

/* 4 November is a day off in Russia: without it the wait ends a day earlier. */
static void
test_days_off(Life *life, gconstpointer data)
{
	gint64 who = life_add(life, "Petrova", "recruiter");
	g_autoptr(GPtrArray) before = NULL, after = NULL, back = NULL;
	g_autoptr(GError) error = NULL;
	const Reminder *a, *b, *c;

	(void)data;
	life_log(life, who, "email 2026-11-02: how are you? *");
	before = reminder_list(life->book, who, &error);
	set(life, "calendar.days_off", "none");
	life_sound(life);
	after = reminder_list(life->book, who, &error);
	life_undo(life);
	life_sound(life);
	back = reminder_list(life->book, who, &error);
	g_assert_no_error(error);
	a = before->pdata[0];
	b = after->pdata[0];
	c = back->pdata[0];
	g_assert_cmpint(a->kind, ==, REMINDER_RETRY);
	g_assert_cmpint(b->opens, ==, a->opens - 1);
	g_assert_cmpint(c->opens, ==, a->opens);
	g_assert_cmpstr(b->uid, ==, a->uid);
}

/* The same value again leaves no entry behind. */
static void
test_same(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GPtrArray) history = NULL;

	(void)data;
	set(life, "window.recruiter", "1-2");
	set(life, "window.recruiter", "1-2");
	history = book_history(life->book, 0, 10, &error);
	g_assert_no_error(error);
	g_assert_cmpuint(history->len, ==, 1);
}

/* Rows that follow from other settings, as a kill leaves them, are renewed at opening. */
static void
test_ready(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	gint64 who = life_add(life, "Petrova", "recruiter");

	(void)data;
	life_log(life, who, "call 2026-09-01: hello");
	db_exec(book_db(life->book),
		"INSERT INTO setting (name, value) VALUES ('window.recruiter', '1-2')",
		&error);
	g_assert_no_error(error);
	assert_stands(life, who, STANDING_READY);
	life_day(life, "2026-11-21");
	assert_stands(life, who, STANDING_OVERDUE);
	life_sound(life);
}

/* Ready people whom another window makes overdue, in a book whose every step of long work
 * is a slice of its own. */
static void
make_overdue(Life *life, gint64 *who)
{
	const BookParts parts = { krug_migrations, book_derived, 1 };
	g_autoptr(GError) error = NULL;

	for (int i = 0; i < PEOPLE; i++) {
		who[i] = life_add(life, "Petrova", "recruiter");
		life_log(life, who[i], "call 2026-09-01: hello");
	}
	set(life, "window.recruiter", "1-2");
	book_close(life->book);
	life->book = book_open_parts(
		life->path, BOOK_OPEN, life->clock, life->uuids, &parts, &error);
	g_assert_no_error(error);
}

static void
assert_all(Life *life, const gint64 *who, Standing standing)
{
	for (int i = 0; i < PEOPLE; i++)
		assert_stands(life, who[i], standing);
	life_sound(life);
}

/* Undo of a setting renews people a few at a time. */
static void
test_slices(Life *life, gconstpointer data)
{
	g_autoptr(BookTurn) turn = NULL;
	gint64 who[PEOPLE];
	gboolean more = TRUE;

	(void)data;
	make_overdue(life, who);
	turn = book_turn_begin(life->book, FALSE, NULL);
	g_assert_false(book_turn_ended(turn));
	assert_stands(life, who[0], STANDING_READY);
	assert_stands(life, who[PEOPLE - 1], STANDING_OVERDUE);
	while (more)
		g_assert_true(book_turn_slice(turn, &more, NULL));
	assert_all(life, who, STANDING_READY);
}

/* Stopped half way, those renewed already come back too. */
static void
test_slices_stopped(Life *life, gconstpointer data)
{
	g_autoptr(BookTurn) turn = NULL;
	g_autoptr(GError) error = NULL;
	gint64 who[PEOPLE];
	gboolean more = TRUE;

	(void)data;
	make_overdue(life, who);
	turn = book_turn_begin(life->book, FALSE, NULL);
	book_turn_stop(turn);
	while (book_turn_slice(turn, &more, &error))
		g_assert_true(more);
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_CANCELLED);
	assert_all(life, who, STANDING_OVERDUE);
}

/* A krug that died half way: the next one finds no row of the wrong setting. */
static void
test_slices_given_up(Life *life, gconstpointer data)
{
	g_autoptr(JournalEntry) entry = NULL;
	g_autoptr(GError) error = NULL;
	gint64 who[PEOPLE];

	(void)data;
	make_overdue(life, who);
	book_turn_free(book_turn_begin(life->book, FALSE, NULL));
	life_day(life, "2026-11-21");
	assert_all(life, who, STANDING_READY);
	entry = journal_unfinished(life->book, NULL);
	journal_finish(life->book, entry->id, TRUE, NULL, NULL, &error);
	g_assert_no_error(error);
	assert_all(life, who, STANDING_OVERDUE);
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	life_test("/resettle/window", test_window);
	life_test("/resettle/days_off", test_days_off);
	life_test("/resettle/nothing", test_what_moves_nothing);
	life_test("/resettle/same", test_same);
	life_test("/resettle/ready", test_ready);
	life_test("/resettle/slices", test_slices);
	life_test("/resettle/slices-stopped", test_slices_stopped);
	life_test("/resettle/slices-given-up", test_slices_given_up);
	return g_test_run();
}
