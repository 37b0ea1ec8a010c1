/*
 * Undo, redo, long work in parts and forgetting, as a user meets them: across restarts,
 * from two krugs, stopped in the middle, killed in the middle.
 */
#include <signal.h>
#include <string.h>

#include "book_fixture.h"

#define STEPS 40

static void
undo(Book *book)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(BookEntry) entry = book_undo(book, NULL, NULL, &error);

	g_assert_no_error(error);
	g_assert_nonnull(entry);
}

static void
redo(Book *book)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(BookEntry) entry = book_redo(book, NULL, NULL, &error);

	g_assert_no_error(error);
	g_assert_nonnull(entry);
}

static void
add(Book *book, const char *name)
{
	g_autoptr(GError) error = NULL;

	book_change(book, "contact.add", "{\"who\":\"Anna\"}", add_person,
		(void *)(guintptr)name, &error);
	g_assert_no_error(error);
}

/* A script of letters: a adds, u undoes, r redoes, o opens the book anew. */
typedef struct {
	const char *name, *script;
	int people;
	gboolean can_undo, can_redo;
} LinearCase;

static const LinearCase linear_cases[];

static void
play(Fixture *f, const char *script)
{
	for (; *script != '\0'; script++) {
		if (*script == 'a')
			add(f->book, "Anna");
		else if (*script == 'u')
			undo(f->book);
		else if (*script == 'r')
			redo(f->book);
		else
			fixture_reopen(f);
	}
}

static void
test_linear(Fixture *f, gconstpointer data)
{
	const LinearCase *c = data;

	play(f, c->script);
	g_assert_cmpint(people(f->book), ==, c->people);
	g_assert_cmpint(book_can_undo(f->book), ==, c->can_undo);
	g_assert_cmpint(book_can_redo(f->book), ==, c->can_redo);
	assert_sound(f->book);
}

static const LinearCase linear_cases[] = {
	{ "nothing done, nothing to undo", "", 0, FALSE, FALSE },
	{ "a change can be undone", "a", 1, TRUE, FALSE },
	{ "undone it can be redone", "au", 0, FALSE, TRUE },
	{ "redone it stands", "aur", 1, TRUE, FALSE },
	{ "all of it, one by one", "aaauuu", 0, FALSE, TRUE },
	{ "and back", "aaauuurrr", 3, TRUE, FALSE },
	{ "a new change deletes what was undone", "aauua", 1, TRUE, FALSE },
	{ "and only that", "aauau", 1, TRUE, TRUE },
	{ "undo after a restart", "aaou", 1, TRUE, TRUE },
	{ "redo after a restart", "aauuorr", 2, TRUE, FALSE },
	{ 0 },
};

static void
test_nothing_to_undo(Fixture *f, gconstpointer data)
{
	g_autoptr(GError) error = NULL;

	(void)data;
	g_assert_null(book_undo(f->book, NULL, NULL, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND);
	g_clear_error(&error);
	g_assert_null(book_redo(f->book, NULL, NULL, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND);
}

static void
test_undo_tells_what(Fixture *f, gconstpointer data)
{
	g_autoptr(BookEntry) entry = NULL;

	(void)data;
	add(f->book, "Anna");
	entry = book_undo(f->book, NULL, NULL, NULL);
	g_assert_cmpstr(entry->action, ==, "contact.add");
	g_assert_cmpstr(entry->args, ==, "{\"who\":\"Anna\"}");
	g_assert_cmpint(entry->at, ==, book_now(f->book));
	g_assert_cmpint(entry->state, ==, ENTRY_UNDONE);
}

static void
test_undo_of_another_krug(Fixture *f, gconstpointer data)
{
	g_autoptr(Book) other =
		book_open_parts(f->path, BOOK_OPEN, f->clock, f->uuids, &f->parts, NULL);

	(void)data;
	add(f->book, "Anna");
	add(other, "Boris");
	undo(f->book);
	g_assert_cmpint(number(f->book, "SELECT COUNT(*) /* scan */ FROM contact "
					"WHERE given = 'Boris'"),
		==, 0);
	g_assert_cmpint(people(other), ==, 1);
}

/* The row was changed outside the journal: undo no longer fits and changes nothing. */
static void
test_conflict(Fixture *f, gconstpointer data)
{
	g_autoptr(GError) error = NULL;

	(void)data;
	add(f->book, "Anna");
	change(f->book, "UPDATE contact SET city = 'Moscow'");
	g_assert_true(
		db_exec(book_db(f->book), "UPDATE contact SET city = 'Perm'", NULL));
	g_assert_null(book_undo(f->book, NULL, NULL, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_CONFLICT);
	g_assert_cmpint(number(f->book, "SELECT COUNT(*) /* scan */ FROM contact "
					"WHERE city = 'Perm'"),
		==, 1);
	g_assert_true(book_can_undo(f->book));
}

static void
test_history(Fixture *f, gconstpointer data)
{
	g_autoptr(GPtrArray) first = NULL;
	g_autoptr(GPtrArray) second = NULL;
	BookEntry *newest, *older;

	(void)data;
	play(f, "aaaaau");
	first = book_history(f->book, 0, 3, NULL);
	g_assert_cmpuint(first->len, ==, 3);
	newest = first->pdata[0];
	older = first->pdata[2];
	g_assert_cmpint(newest->state, ==, ENTRY_UNDONE);
	g_assert_false(newest->undoable);
	g_assert_true(older->undoable);
	second = book_history(f->book, older->id, 10, NULL);
	g_assert_cmpuint(second->len, ==, 2);
}

/* What is no longer kept stays in the history. */

static BookEntry *
oldest(GPtrArray *history)
{
	return history->pdata[history->len - 1];
}

static void
test_keeps_500(Fixture *f, gconstpointer data)
{
	g_autoptr(GPtrArray) history = NULL;
	guint kept = 0;

	(void)data;
	g_assert_true(db_exec(book_db(f->book), "PRAGMA synchronous = OFF", NULL));
	for (int i = 0; i < 530; i++)
		add(f->book, "Anna");
	history = book_history(f->book, 0, 1000, NULL);
	g_assert_cmpuint(history->len, ==, 530);
	for (guint i = 0; i < history->len; i++)
		kept += ((BookEntry *)history->pdata[i])->undoable ? 1 : 0;
	g_assert_cmpuint(kept, >=, 500);
	g_assert_cmpuint(kept, <, 516);
	g_assert_false(oldest(history)->undoable);
}

static void
test_keeps_90_days(Fixture *f, gconstpointer data)
{
	g_autoptr(Clock) later = clock_new_frozen("2027-02-20T12:00:00Z", "UTC", NULL);
	g_autoptr(GPtrArray) history = NULL;

	(void)data;
	add(f->book, "Anna");
	book_close(f->book);
	f->book = book_open_parts(f->path, BOOK_OPEN, later, f->uuids, &f->parts, NULL);
	for (int i = 0; i < 16; i++)
		add(f->book, "Boris");
	history = book_history(f->book, 0, 100, NULL);
	g_assert_false(oldest(history)->undoable);
	g_assert_true(((BookEntry *)history->pdata[0])->undoable);
	book_close(g_steal_pointer(&f->book)); /* before its clock goes */
}

static const EmbeddedFile second_migration = {
	"0002_second.sql",
	(const unsigned char *)"CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT;",
	0,
};

static void
test_a_migration_closes_the_journal(Fixture *f, gconstpointer data)
{
	const EmbeddedFile both[] = { krug_migrations[0], second_migration, { 0 } };
	g_autoptr(GPtrArray) history = NULL;
	g_autoptr(GError) error = NULL;

	(void)data;
	add(f->book, "Anna");
	f->parts.migrations = both;
	fixture_reopen(f);
	g_assert_false(book_can_undo(f->book));
	g_assert_null(book_undo(f->book, NULL, NULL, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND);
	history = book_history(f->book, 0, 10, NULL);
	g_assert_cmpuint(history->len, ==, 1);
	g_assert_false(oldest(history)->undoable);
	add(f->book, "Boris");
	undo(f->book);
	g_assert_cmpint(people(f->book), ==, 1);
	f->parts.migrations = krug_migrations;
}

/* Long work. */

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
	g_assert_cmpint(((BookEntry *)history->pdata[0])->parts, ==, STEPS);
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
	g_assert_false(book_can_undo(f->book));
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
	g_assert_true(book_can_undo(f->book));
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
	g_autoptr(BookEntry) entry = NULL;

	(void)data;
	leave_unfinished(f);
	entry = journal_unfinished(f->book, NULL);
	g_assert_nonnull(entry);
	g_assert_cmpint(entry->state, ==, ENTRY_RUNNING);
	g_assert_true(journal_finish(f->book, entry->id, FALSE, NULL, NULL, NULL));
	g_assert_cmpint(people(f->book), ==, 0);
	g_assert_null(journal_unfinished(f->book, NULL));
	g_assert_false(book_can_redo(f->book));
	assert_sound(f->book);
}

static void
test_unfinished_kept(Fixture *f, gconstpointer data)
{
	g_autoptr(BookEntry) entry = NULL;
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

/* Forgetting. */

static gboolean
file_holds(const char *path, const char *needle)
{
	g_autofree char *text = NULL;
	gsize size = 0;

	g_assert_true(g_file_get_contents(path, &text, &size, NULL));
	for (gsize i = 0; i + strlen(needle) <= size; i++) {
		if (memcmp(text + i, needle, strlen(needle)) == 0)
			return TRUE;
	}
	return FALSE;
}

static void
test_forget(Fixture *f, gconstpointer data)
{
	g_autoptr(GPtrArray) history = NULL;

	(void)data;
	change(f->book, "INSERT INTO contact (id, uid, given, created_on) "
			"VALUES (1, 'a', 'Secretanna', 'd')");
	change(f->book, "INSERT INTO contact (id, uid, given, created_on) VALUES (2, "
			"'b', 'Boris', 'd')");
	change(f->book, "INSERT INTO channel (id, contact, kind, value) "
			"VALUES (1, 1, 'email', 'secret-one')");
	change(f->book, "UPDATE channel SET value = 'secret-two' WHERE id = 1");
	change(f->book,
		"INSERT INTO interaction (id, uid, day, channel, direction, text) "
		"VALUES (1, 'i', 'd', 'call', 'both', 'secret-talk')");
	change(f->book,
		"INSERT INTO participant (contact, day, interaction) VALUES (1, 'd', 1)");
	change(f->book, "DELETE FROM channel WHERE id = 1");
	g_assert_true(book_forget(f->book, 1, run_sql,
		"DELETE FROM participant; DELETE FROM interaction; "
		"DELETE FROM contact WHERE id = 1",
		NULL));
	history = book_history(f->book, 0, 10, NULL);
	g_assert_cmpuint(history->len, ==, 1);
	g_assert_true(oldest(history)->undoable);
	g_assert_cmpint(people(f->book), ==, 1);
	assert_sound(f->book);
	book_close(g_steal_pointer(&f->book));
	g_assert_false(file_holds(f->path, "ecret"));
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	for (const LinearCase *c = linear_cases; c->name != NULL; c++) {
		g_autofree char *path = g_strconcat("/journal/linear/", c->name, NULL);

		g_test_add(
			path, Fixture, c, fixture_set_up, test_linear, fixture_tear_down);
	}
	fixture_test("/journal/nothing", test_nothing_to_undo);
	fixture_test("/journal/tells-what", test_undo_tells_what);
	fixture_test("/journal/another-krug", test_undo_of_another_krug);
	fixture_test("/journal/conflict", test_conflict);
	fixture_test("/journal/history", test_history);
	fixture_test("/journal/keeps-500", test_keeps_500);
	fixture_test("/journal/keeps-90-days", test_keeps_90_days);
	fixture_test("/journal/migration", test_a_migration_closes_the_journal);
	fixture_test("/journal/long/one-entry", test_long_work_is_one_entry);
	fixture_test("/journal/long/stopped", test_long_work_stopped);
	fixture_test("/journal/long/fails", test_long_work_fails);
	fixture_test("/journal/long/undo-stopped", test_undo_of_long_work_stopped);
	fixture_test("/journal/long/undo-conflicts", test_undo_of_long_work_conflicts);
	fixture_test("/journal/long/taken-back", test_unfinished_taken_back);
	fixture_test("/journal/long/kept", test_unfinished_kept);
	fixture_test("/journal/long/onlooker", test_others_write_during_long_work);
	fixture_test("/journal/forget", test_forget);
	return g_test_run();
}
