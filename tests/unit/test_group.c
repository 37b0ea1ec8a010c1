/*
 * Long work in parts: one entry, stopped in the middle, killed in the middle, with
 * another krug beside it.
 */
#include <signal.h>

#include "book_fixture.h"

#define STEPS 40

typedef struct {
	int done, fail_at, kill_at; /* steps; 0: never */
	int calls, stop_at;	    /* progress calls */
} Work;

static gboolean
add_many(Book *book, gboolean *more, void *data, GError **error)
{
	Work *work = data;

	work->done++;
	if (work->done == work->kill_at)
		kill(getpid(), SIGKILL);
	if (work->done == work->fail_at) {
		g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_INPUT, "bad line");
		return FALSE;
	}
	*more = work->done < STEPS;
	return add_person(book, "Many", error);
}

static gboolean
watch_progress(gint64 done, gint64 total, void *data)
{
	Work *work = data;

	g_assert_cmpint(done, <=, total);
	return ++work->calls != work->stop_at;
}

static gboolean
run_work(Book *book, Work *work, GError **error)
{
	return book_long_change(
		book, "import", NULL, add_many, work, STEPS, watch_progress, work, error);
}

static void
test_long_work_is_one_entry(Fixture *f, gconstpointer data)
{
	Work work = { 0 };
	g_autoptr(GPtrArray) history = NULL;

	(void)data;
	add(f->book, "Anna");
	g_assert_true(run_work(f->book, &work, NULL));
	g_assert_cmpint(people(f->book), ==, STEPS + 1);
	g_assert_cmpint(work.calls, ==, STEPS);
	history = book_history(f->book, 0, 10, NULL);
	g_assert_cmpuint(history->len, ==, 2);
	g_assert_cmpint(((JournalEntry *)history->pdata[0])->parts, ==, STEPS);
	undo(f->book);
	g_assert_cmpint(people(f->book), ==, 1);
	redo(f->book);
	g_assert_cmpint(people(f->book), ==, STEPS + 1);
	undo(f->book);
	undo(f->book);
	g_assert_cmpint(people(f->book), ==, 0);
	assert_sound(f->book);
}

static void
test_long_work_stopped(Fixture *f, gconstpointer data)
{
	Work work = { .stop_at = 2 };
	g_autoptr(GError) error = NULL;

	(void)data;
	add(f->book, "Anna");
	g_assert_false(run_work(f->book, &work, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_CANCELLED);
	g_assert_cmpint(people(f->book), ==, 1);
	g_assert_null(journal_unfinished(f->book, NULL));
	undo(f->book);
	g_assert_cmpint(people(f->book), ==, 0);
	assert_sound(f->book);
}

static void
test_long_work_fails(Fixture *f, gconstpointer data)
{
	Work work = { .fail_at = STEPS - 1 };
	g_autoptr(GError) error = NULL;

	(void)data;
	g_assert_false(run_work(f->book, &work, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	g_assert_cmpint(people(f->book), ==, 0);
	g_assert_false(can_undo(f->book));
	assert_sound(f->book);
}

static void
test_undo_of_long_work_stopped(Fixture *f, gconstpointer data)
{
	Work work = { 0 };
	g_autoptr(GError) error = NULL;

	(void)data;
	g_assert_true(run_work(f->book, &work, NULL));
	work = (Work){ .stop_at = 5 };
	g_assert_null(book_undo(f->book, watch_progress, &work, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_CANCELLED);
	g_assert_cmpint(people(f->book), ==, STEPS);
	undo(f->book);
	g_assert_cmpint(people(f->book), ==, 0);
	assert_sound(f->book);
}

/* The turn of one who has a loop of his own: stopped half way, it comes back by slices.
 */
static void
test_turn_stopped(Fixture *f, gconstpointer data)
{
	Work work = { 0 };
	g_autoptr(GError) error = NULL;
	g_autoptr(BookTurn) turn = NULL;
	gboolean more = TRUE;
	double part = 0;

	(void)data;
	g_assert_true(run_work(f->book, &work, NULL));
	turn = book_turn_begin(f->book, FALSE, NULL);
	g_assert_false(book_turn_ended(turn));
	for (int i = 0; i < STEPS / 2; i++) {
		g_assert_true(book_turn_slice(turn, &more, NULL));
		g_assert_true(more);
		g_assert_cmpfloat(book_turn_part(turn), >, part);
		part = book_turn_part(turn);
	}
	g_assert_cmpint(people(f->book), ==, STEPS - STEPS / 2 - 1);
	book_turn_stop(turn);
	while (book_turn_slice(turn, &more, &error))
		g_assert_true(more);
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_CANCELLED);
	g_assert_cmpint(people(f->book), ==, STEPS);
	g_assert_true(can_undo(f->book));
	g_assert_null(journal_unfinished(f->book, NULL));
	assert_sound(f->book);
}

/* Given up half way, as when the terminal is closed, it waits to be ended. */
static void
test_turn_given_up(Fixture *f, gconstpointer data)
{
	Work work = { 0 };
	BookTurn *turn;
	g_autoptr(JournalEntry) entry = NULL;
	gboolean more = TRUE;

	(void)data;
	g_assert_true(run_work(f->book, &work, NULL));
	turn = book_turn_begin(f->book, FALSE, NULL);
	g_assert_true(book_turn_slice(turn, &more, NULL));
	book_turn_free(turn);
	fixture_reopen(f);
	entry = journal_unfinished(f->book, NULL);
	g_assert_cmpint(entry->state, ==, JOURNAL_UNDOING);
	turn = book_turn_finish(f->book, entry->id, FALSE, NULL);
	for (more = !book_turn_ended(turn); more;)
		g_assert_true(book_turn_slice(turn, &more, NULL));
	book_turn_free(turn);
	g_assert_cmpint(people(f->book), ==, 0);
	redo(f->book);
	g_assert_cmpint(people(f->book), ==, STEPS);
	assert_sound(f->book);
}

/* A conflict in the middle of a long entry: the parts already taken back return. */
static void
test_undo_of_long_work_conflicts(Fixture *f, gconstpointer data)
{
	Work work = { 0 };
	g_autoptr(GError) error = NULL;

	(void)data;
	g_assert_true(run_work(f->book, &work, NULL));
	g_assert_true(db_exec(
		book_db(f->book), "UPDATE contact SET city = 'Perm' WHERE id = 1", NULL));
	g_assert_null(book_undo(f->book, NULL, NULL, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_CONFLICT);
	g_assert_cmpint(people(f->book), ==, STEPS);
	g_assert_true(can_undo(f->book));
	assert_sound(f->book);
}

/* A process that dies in the middle leaves an entry that can be kept or taken back. */
static void
leave_unfinished(Fixture *f)
{
	pid_t child;

	book_close(g_steal_pointer(&f->book));
	child = fork();
	if (child == 0) {
		Work work = { .kill_at = STEPS - 1 };

		fixture_open(f);
		run_work(f->book, &work, NULL);
		_exit(0);
	}
	g_assert_cmpint(wait_for(child), ==, 128 + SIGKILL);
	fixture_open(f);
	g_assert_cmpint(people(f->book), >, 0);
}

static void
test_unfinished_taken_back(Fixture *f, gconstpointer data)
{
	g_autoptr(JournalEntry) entry = NULL;

	(void)data;
	leave_unfinished(f);
	entry = journal_unfinished(f->book, NULL);
	g_assert_nonnull(entry);
	g_assert_cmpint(entry->state, ==, JOURNAL_RUNNING);
	g_assert_true(journal_finish(f->book, entry->id, FALSE, NULL, NULL, NULL));
	g_assert_cmpint(people(f->book), ==, 0);
	g_assert_null(journal_unfinished(f->book, NULL));
	g_assert_false(can_redo(f->book));
	assert_sound(f->book);
}

static void
test_unfinished_kept(Fixture *f, gconstpointer data)
{
	g_autoptr(JournalEntry) entry = NULL;
	gint64 before;

	(void)data;
	leave_unfinished(f);
	before = people(f->book);
	entry = journal_unfinished(f->book, NULL);
	g_assert_true(journal_finish(f->book, entry->id, TRUE, NULL, NULL, NULL));
	g_assert_cmpint(people(f->book), ==, before);
	undo(f->book);
	g_assert_cmpint(people(f->book), ==, 0);
	assert_sound(f->book);
}

typedef struct {
	Fixture *f;
	int calls;
} Onlooker;

/* Another krug during long work: it writes, but leaves the work alone. */
static gboolean
look_on(gint64 done, gint64 total, void *data)
{
	Onlooker *onlooker = data;
	Fixture *f = onlooker->f;
	g_autoptr(GError) error = NULL;
	g_autoptr(Book) other = NULL;

	(void)done;
	(void)total;
	if (onlooker->calls++ > 0)
		return TRUE;
	other = book_open_parts(f->path, BOOK_OPEN, f->clock, f->uuids, &f->parts, NULL);
	g_assert_null(book_undo(other, NULL, NULL, &error));
	g_assert_nonnull(error);
	add(other, "Meanwhile");
	return TRUE;
}

static void
test_others_write_during_long_work(Fixture *f, gconstpointer data)
{
	Work work = { 0 };
	Onlooker onlooker = { .f = f };

	(void)data;
	add(f->book, "Anna");
	g_assert_true(book_long_change(f->book, "import", NULL, add_many, &work, STEPS,
		look_on, &onlooker, NULL));
	g_assert_cmpint(people(f->book), ==, STEPS + 2);
	undo(f->book);
	undo(f->book);
	g_assert_cmpint(people(f->book), ==, 1);
	redo(f->book);
	redo(f->book);
	g_assert_cmpint(people(f->book), ==, STEPS + 2);
	assert_sound(f->book);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	fixture_test("/group/one-entry", test_long_work_is_one_entry);
	fixture_test("/group/stopped", test_long_work_stopped);
	fixture_test("/group/fails", test_long_work_fails);
	fixture_test("/group/undo-stopped", test_undo_of_long_work_stopped);
	fixture_test("/group/turn-stopped", test_turn_stopped);
	fixture_test("/group/turn-given-up", test_turn_given_up);
	fixture_test("/group/undo-conflicts", test_undo_of_long_work_conflicts);
	fixture_test("/group/taken-back", test_unfinished_taken_back);
	fixture_test("/group/kept", test_unfinished_kept);
	fixture_test("/group/onlooker", test_others_write_during_long_work);
	return g_test_run();
}
