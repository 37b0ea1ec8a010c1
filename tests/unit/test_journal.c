/*
 * Undo and redo as a user meets them: across restarts, from two krugs, after a migration.
 */
#include "book_fixture.h"

#define WITHIN_14_DAYS "2026-12-04T12:00:00Z"

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
	g_assert_cmpint(can_undo(f->book), ==, c->can_undo);
	g_assert_cmpint(can_redo(f->book), ==, c->can_redo);
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
	g_autoptr(JournalEntry) entry = NULL;

	(void)data;
	add(f->book, "Anna");
	entry = book_undo(f->book, NULL, NULL, NULL);
	g_assert_cmpstr(entry->action, ==, "contact.add");
	g_assert_cmpstr(entry->args, ==, "{\"who\":\"Anna\"}");
	g_assert_cmpint(entry->at, ==, book_now(f->book));
	g_assert_cmpint(entry->state, ==, JOURNAL_UNDONE);
}

static void
test_left_entry(Fixture *f, gconstpointer data)
{
	(void)data;
	add(f->book, "Anna");
	g_assert_true(book_left_entry(f->book));
	change(f->book, "UPDATE contact SET city = 'Perm' WHERE given = 'Nobody'");
	g_assert_false(book_left_entry(f->book));
	undo(f->book);
	g_assert_false(book_left_entry(f->book));
	redo(f->book);
	g_assert_true(book_left_entry(f->book));
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
	g_assert_true(can_undo(f->book));
}

static void
test_history(Fixture *f, gconstpointer data)
{
	g_autoptr(GPtrArray) first = NULL;
	g_autoptr(GPtrArray) second = NULL;
	JournalEntry *newest, *older;

	(void)data;
	play(f, "aaaaau");
	first = book_history(f->book, 0, 3, NULL);
	g_assert_cmpuint(first->len, ==, 3);
	newest = first->pdata[0];
	older = first->pdata[2];
	g_assert_cmpint(newest->state, ==, JOURNAL_UNDONE);
	g_assert_false(newest->undoable);
	g_assert_true(older->undoable);
	second = book_history(f->book, older->id, 10, NULL);
	g_assert_cmpuint(second->len, ==, 2);
}

/* What is no longer kept stays in the history. */

static JournalEntry *
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
		kept += ((JournalEntry *)history->pdata[i])->undoable ? 1 : 0;
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
	g_assert_true(((JournalEntry *)history->pdata[0])->undoable);
	book_close(g_steal_pointer(&f->book)); /* before its clock goes */
}

static gboolean
add_once(Book *book, gboolean *more, void *data, GError **error)
{
	(void)data;
	*more = FALSE;
	return add_person(book, "Many", error);
}

/* Whether an import can be undone at that time, with sixteen changes after it. */
static gboolean
import_is_kept(Fixture *f, const char *time)
{
	g_autoptr(Clock) later = clock_new_frozen(time, "UTC", NULL);
	g_autoptr(GPtrArray) history = NULL;
	gboolean kept;

	g_assert_true(book_long_change(
		f->book, "import", NULL, add_once, NULL, 1, NULL, NULL, NULL));
	book_close(f->book);
	f->book = book_open_parts(f->path, BOOK_OPEN, later, f->uuids, &f->parts, NULL);
	for (int i = 0; i < 16; i++)
		add(f->book, "Boris");
	history = book_history(f->book, 0, 100, NULL);
	kept = oldest(history)->undoable;
	book_close(g_steal_pointer(&f->book)); /* before its clock goes */
	return kept;
}

static void
test_keeps_imports_14_days(Fixture *f, gconstpointer data)
{
	g_assert_cmpint(import_is_kept(f, data), ==, strcmp(data, WITHIN_14_DAYS) == 0);
}

/* Texts that come and go make a large journal of a small book. */
static void
test_keeps_a_fifth(Fixture *f, gconstpointer data)
{
	g_autofree char *text = g_strnfill(300 * 1024, 'x');
	g_autofree char *long_text = g_strdup_printf(
		"UPDATE contact SET notes = '%s' || total_changes()", text);
	g_autoptr(GPtrArray) history = NULL;
	guint kept = 0;

	(void)data;
	add(f->book, "Anna");
	for (int i = 0; i < 32; i++)
		change(f->book, long_text);
	history = book_history(f->book, 0, 100, NULL);
	for (guint i = 0; i < history->len; i++)
		kept += ((JournalEntry *)history->pdata[i])->undoable ? 1 : 0;
	g_assert_cmpuint(kept, >=, 1);
	g_assert_cmpuint(kept, <=, 18); /* what is new since the last look, and 1 MiB */
}

#define NEXT_SQL "CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT;"

/* All migrations and one more. */
static EmbeddedFile *
more_migrations(char **name)
{
	guint n = 0;
	EmbeddedFile *more;

	while (krug_migrations[n].name != NULL)
		n++;
	more = g_new0(EmbeddedFile, n + 2);
	memcpy(more, krug_migrations, n * sizeof *more);
	*name = g_strdup_printf("%04u_next.sql", n + 1);
	more[n] = (EmbeddedFile){ *name, (const unsigned char *)NEXT_SQL, 0 };
	return more;
}

static void
test_a_migration_closes_the_journal(Fixture *f, gconstpointer data)
{
	g_autofree char *name = NULL;
	g_autofree EmbeddedFile *more = more_migrations(&name);
	g_autoptr(GPtrArray) history = NULL;
	g_autoptr(GError) error = NULL;

	(void)data;
	add(f->book, "Anna");
	f->parts.migrations = more;
	fixture_reopen(f);
	g_assert_false(can_undo(f->book));
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
	fixture_test("/journal/left-entry", test_left_entry);
	fixture_test("/journal/tells-what", test_undo_tells_what);
	fixture_test("/journal/another-krug", test_undo_of_another_krug);
	fixture_test("/journal/conflict", test_conflict);
	fixture_test("/journal/history", test_history);
	fixture_test("/journal/keeps-500", test_keeps_500);
	fixture_test("/journal/keeps-90-days", test_keeps_90_days);
	g_test_add("/journal/keeps-imports/within-14-days", Fixture, WITHIN_14_DAYS,
		fixture_set_up, test_keeps_imports_14_days, fixture_tear_down);
	g_test_add("/journal/keeps-imports/later", Fixture, "2026-12-07T12:00:00Z",
		fixture_set_up, test_keeps_imports_14_days, fixture_tear_down);
	fixture_test("/journal/keeps-a-fifth", test_keeps_a_fifth);
	fixture_test("/journal/migration", test_a_migration_closes_the_journal);
	return g_test_run();
}
