/*
 * The Book: what is committed and what is not, whom a change touches, and two krugs on
 * one book.
 */
#include <string.h>

#include "book_fixture.h"

static void
test_new_book_is_private(Fixture *f, gconstpointer data)
{
	g_autofree char *path = g_build_filename(f->folder, "open.krug", NULL);
	mode_t before = umask(0);
	g_autoptr(Book) book = NULL;
	GStatBuf st;

	(void)data;
	book = book_open_parts(path, BOOK_CREATE, f->clock, f->uuids, &f->parts, NULL);
	g_assert_nonnull(book);
	change(book, "INSERT INTO tag (name, name_key) VALUES ('a', 'a')");
	g_assert_cmpint(g_stat(path, &st), ==, 0);
	g_assert_cmpint(st.st_mode & 0777, ==, 0600);
	umask(before);
}

static void
test_book_is_sound(Fixture *f, gconstpointer data)
{
	g_autofree char *journal = g_strconcat(f->path, "-journal", NULL);

	(void)data;
	assert_sound(f->book);
	change(f->book, "INSERT INTO tag (name, name_key) VALUES ('a', 'a')");
	assert_sound(f->book);
	g_assert_false(book_is_changing(f->book));
	g_assert_cmpint(book_today(f->book), ==, day_parse("2026-11-21"));
	g_assert_true(book_is_file(f->book, f->path));
	g_assert_true(book_is_file(f->book, journal));
	g_assert_false(book_is_file(f->book, f->folder));
}

static void
test_no_book(Fixture *f, gconstpointer data)
{
	g_autofree char *path = g_build_filename(f->folder, "none.krug", NULL);
	g_autoptr(GError) error = NULL;

	(void)data;
	g_assert_null(book_open(path, BOOK_OPEN, f->clock, NULL, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND);
	g_assert_false(g_file_test(path, G_FILE_TEST_EXISTS));
}

static void
test_memory(Fixture *f, gconstpointer data)
{
	g_autoptr(Book) book =
		book_open_parts(NULL, BOOK_MEMORY, f->clock, f->uuids, &f->parts, NULL);

	(void)data;
	g_assert_nonnull(book);
	g_assert_null(book_path(book));
	change(book, "INSERT INTO tag (name, name_key) VALUES ('a', 'a')");
	g_assert_true(can_undo(book));
}

static void
test_change_stays(Fixture *f, gconstpointer data)
{
	(void)data;
	g_assert_true(book_change(f->book, "test", NULL, add_person, "Anna", NULL));
	fixture_reopen(f);
	g_assert_cmpint(people(f->book), ==, 1);
	g_assert_true(can_undo(f->book));
}

static gboolean
fail_after_adding(Book *book, void *data, GError **error)
{
	g_assert_true(add_person(book, data, error));
	g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_INPUT, "not this one");
	return FALSE;
}

static void
test_failed_change_leaves_nothing(Fixture *f, gconstpointer data)
{
	g_autoptr(GError) error = NULL;

	(void)data;
	g_assert_false(
		book_change(f->book, "test", NULL, fail_after_adding, "Anna", &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	g_assert_cmpint(people(f->book), ==, 0);
	g_assert_false(can_undo(f->book));
}

static gboolean
add_two(Book *book, void *data, GError **error)
{
	return book_change(book, "inner", NULL, add_person, data, error) &&
	       book_change(book, "inner", NULL, add_person, data, error);
}

static void
test_nested_change_is_one(Fixture *f, gconstpointer data)
{
	g_autoptr(GPtrArray) history = NULL;

	(void)data;
	g_assert_true(book_change(f->book, "outer", NULL, add_two, "Anna", NULL));
	g_assert_cmpint(people(f->book), ==, 2);
	history = book_history(f->book, 0, 10, NULL);
	g_assert_cmpuint(history->len, ==, 1);
	g_assert_cmpstr(((JournalEntry *)history->pdata[0])->action, ==, "outer");
}

static gboolean
swallow(Book *book, void *data, GError **error)
{
	(void)error;
	book_change(book, "inner", NULL, fail_after_adding, data, NULL);
	return TRUE;
}

static void
test_swallowed_failure_dooms(Fixture *f, gconstpointer data)
{
	g_autoptr(GError) error = NULL;

	(void)data;
	g_assert_false(book_change(f->book, "outer", NULL, swallow, "Anna", &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	g_assert_cmpint(people(f->book), ==, 0);
	g_assert_true(book_change(f->book, "outer", NULL, add_two, "Anna", NULL));
}

static gboolean
do_nothing(Book *book, void *data, GError **error)
{
	(void)data;
	return db_exec(book_db(book), "UPDATE contact SET given = given", error);
}

static void
test_no_change_no_trace(Fixture *f, gconstpointer data)
{
	g_autoptr(GPtrArray) history = NULL;

	(void)data;
	change(f->book, "INSERT INTO tag (name, name_key) VALUES ('a', 'a')");
	journal_entry_free(book_undo(f->book, NULL, NULL, NULL));
	g_assert_true(book_change(f->book, "test", NULL, do_nothing, NULL, NULL));
	g_assert_true(can_redo(f->book));
	history = book_history(f->book, 0, 10, NULL);
	g_assert_cmpuint(history->len, ==, 1);
}

static gboolean
change_inside(Book *book, void *data, GError **error)
{
	return book_change(book, "inner", NULL, add_person, data, error);
}

static void
test_derived_work_is_not_recorded(Fixture *f, gconstpointer data)
{
	g_autoptr(GError) error = NULL;

	(void)data;
	g_assert_true(book_derive(f->book, run_sql,
		"INSERT INTO level (reminder, day) VALUES (1, 'd')", NULL));
	g_assert_false(can_undo(f->book));
	g_assert_false(book_derive(f->book, change_inside, "Anna", &error));
	g_assert_nonnull(error);
	g_assert_cmpint(people(f->book), ==, 0);
}

static void
test_dangling_reference(Fixture *f, gconstpointer data)
{
	g_autoptr(GError) error = NULL;

	(void)data;
	g_assert_false(book_change(f->book, "test", NULL, run_sql,
		"INSERT INTO channel (contact, kind, value) VALUES (7, 'email', 'x')",
		&error));
	g_assert_nonnull(error);
	g_assert_false(book_is_changing(f->book));
	assert_sound(f->book);
}

/* Whom a change touches: after doing, after undoing and after doing again. */

typedef struct {
	const char *name, *sql;
	const char *contacts;	  /* sorted ids */
	const char *interactions; /* sorted ids */
	guint changed;
} TouchCase;

static const TouchCase touch_cases[];
static GString *seen; /* what the derived table of the test was told */

static void
print_ids(const GArray *ids)
{
	for (guint i = 0; i < ids->len; i++)
		g_string_append_printf(seen, "%s%d", i > 0 ? "," : "",
			(int)g_array_index(ids, gint64, i));
	g_string_append_c(seen, ';');
}

static gboolean
note_touched(Book *book, const Touched *touched, GError **error)
{
	(void)book;
	(void)error;
	g_string_truncate(seen, 0);
	print_ids(touched->contacts);
	print_ids(touched->interactions);
	g_string_append_printf(seen, "%u", touched->changed);
	return TRUE;
}

static const Derived noting[] = { { .name = "noting", .refresh = note_touched }, { 0 } };

static void
assert_seen(const TouchCase *c, const char *when)
{
	g_autofree char *expected =
		g_strdup_printf("%s;%s;%u", c->contacts, c->interactions, c->changed);

	if (strcmp(seen->str, expected) != 0)
		g_error("%s (%s): expected %s, got %s", c->name, when, expected,
			seen->str);
}

static void
test_touched(Fixture *f, gconstpointer data)
{
	f->parts.derived = noting;
	(void)data;
	seen = g_string_new(NULL);
	fixture_reopen(f);
	change(f->book, "INSERT INTO contact (id, uid, created_on) VALUES (1, 'a', 'd'), "
			"(2, 'b', 'd'),"
			"(3, 'c', 'd');"
			"INSERT INTO channel (id, contact, kind, value) VALUES (5, 2, "
			"'email', 'x');"
			"INSERT INTO interaction (id, uid, day, channel, direction) "
			"VALUES (9, 'i', 'd', 'call', 'both');"
			"INSERT INTO participant (contact, day, interaction) VALUES (1, "
			"'d', 9), (3, 'd', 9);"
			"INSERT INTO reminder (id, uid, contact, kind) VALUES (4, 'r', "
			"3, 'own')");
	for (const TouchCase *c = touch_cases; c->name != NULL; c++) {
		change(f->book, c->sql);
		assert_seen(c, "done");
		journal_entry_free(book_undo(f->book, NULL, NULL, NULL));
		assert_seen(c, "undone");
		journal_entry_free(book_redo(f->book, NULL, NULL, NULL));
		assert_seen(c, "redone");
		journal_entry_free(book_undo(f->book, NULL, NULL, NULL));
	}
	g_string_free(seen, TRUE);
}

static const TouchCase touch_cases[] = {
	{ "a contact's own field", "UPDATE contact SET city = 'x' WHERE id = 2", "2", "",
		CHANGED_CONTACT },
	{ "the value of a channel", "UPDATE channel SET value = 'y' WHERE id = 5", "2",
		"", CHANGED_CONTACT },
	{ "a channel given to another", "UPDATE channel SET contact = 1 WHERE id = 5",
		"1,2", "", CHANGED_CONTACT },
	{ "a channel deleted", "DELETE FROM channel WHERE id = 5", "2", "",
		CHANGED_CONTACT },
	{ "a reminder moved", "UPDATE reminder SET due = '2026-12-01' WHERE id = 4", "3",
		"", CHANGED_REMINDER },
	{ "the text of an entry touches all who took part",
		"UPDATE interaction SET text = 'x' WHERE id = 9", "1,3", "9",
		CHANGED_INTERACTION },
	{ "a topic of it", "INSERT INTO topic VALUES (9, 'rust')", "1,3", "9",
		CHANGED_INTERACTION },
	{ "one more took part",
		"INSERT INTO participant (contact, day, interaction) VALUES (2, 'd', 9)",
		"1,2,3", "9", CHANGED_INTERACTION },
	{ "one did not take part", "DELETE FROM participant WHERE contact = 3", "1,3",
		"9", CHANGED_INTERACTION },
	{ "the entry deleted",
		"DELETE FROM participant; DELETE FROM interaction WHERE id = 9", "1,3",
		"9", CHANGED_INTERACTION },
	{ "a setting", "INSERT INTO setting VALUES ('limit', '3')", "", "",
		CHANGED_SETTING },
	{ 0 },
};

/* Two krugs. */

static void
note_mask(Book *book, guint changed, void *data)
{
	guint *mask = data;

	(void)book;
	*mask |= changed;
}

static void
test_watch(Fixture *f, gconstpointer data)
{
	guint mask = 0;

	(void)data;
	book_watch(f->book, note_mask, &mask);
	change(f->book, "INSERT INTO tag (name, name_key) VALUES ('a', 'a')");
	g_assert_cmpuint(mask, ==, CHANGED_TAG);
	mask = 0;
	book_unwatch(f->book, note_mask, &mask);
	change(f->book, "INSERT INTO tag (name, name_key) VALUES ('b', 'b')");
	g_assert_cmpuint(mask, ==, 0);
}

static void
test_poll(Fixture *f, gconstpointer data)
{
	g_autoptr(Book) other =
		book_open_parts(f->path, BOOK_OPEN, f->clock, f->uuids, &f->parts, NULL);
	guint mask = 0;

	(void)data;
	book_watch(f->book, note_mask, &mask);
	g_assert_false(book_poll(f->book));
	change(f->book, "INSERT INTO tag (name, name_key) VALUES ('a', 'a')");
	g_assert_false(book_poll(f->book));
	change(other, "INSERT INTO tag (name, name_key) VALUES ('b', 'b')");
	g_assert_true(book_poll(f->book));
	g_assert_cmpuint(mask, ==, CHANGED_ALL);
	g_assert_false(book_poll(f->book));
}

#define ROUNDS 40

static int
write_rounds(Fixture *f, const char *name)
{
	g_autoptr(Book) book =
		book_open_parts(f->path, BOOK_OPEN, f->clock, f->uuids, &f->parts, NULL);

	for (int i = 0; i < ROUNDS; i++) {
		if (!book_change(
			    book, "test", NULL, add_person, (void *)(guintptr)name, NULL))
			return 1;
	}
	return 0;
}

static void
test_two_processes_lose_nothing(Fixture *f, gconstpointer data)
{
	pid_t child;

	(void)data;
	book_close(g_steal_pointer(&f->book)); /* none may live across fork() */
	child = fork();
	if (child == 0)
		_exit(write_rounds(f, "child"));
	g_assert_cmpint(write_rounds(f, "parent"), ==, 0);
	g_assert_cmpint(wait_for(child), ==, 0);
	fixture_open(f);
	g_assert_cmpint(people(f->book), ==, 2 * ROUNDS);
	g_assert_cmpint(number(f->book, "SELECT COUNT(*) /* scan */ FROM journal"), ==,
		2 * ROUNDS);
	assert_sound(f->book);
}

typedef struct {
	Fixture *f;
	int ask, answer; /* pipes to and from the other process */
} Neighbour;

/* Another process: once asked, can it write? */
static int
try_to_write(const char *path, int ask, int answer)
{
	char byte = 0;
	g_autoptr(Db) db = NULL;

	if (read(ask, &byte, 1) != 1)
		return 1;
	db = db_open(path, DB_OPEN, BOOK_APPLICATION_ID, NULL);
	if (db == NULL || !db_exec(db, "PRAGMA busy_timeout = 1", NULL))
		return 1;
	byte = db_begin(db, NULL) ? 'y' : 'n';
	return write(answer, &byte, 1) == 1 ? 0 : 1;
}

static gboolean
open_again_inside(Book *book, void *data, GError **error)
{
	Neighbour *n = data;
	char byte = 0;
	Book *other = book_open_parts(
		n->f->path, BOOK_READ_ONLY, n->f->clock, n->f->uuids, &n->f->parts, NULL);

	g_assert_nonnull(other);
	book_close(other);
	g_assert_true(book_is_file(book, n->f->path));
	g_assert_cmpint(write(n->ask, "?", 1), ==, 1);
	g_assert_cmpint(read(n->answer, &byte, 1), ==, 1);
	g_assert_cmpint(byte, ==, 'n');
	return add_person(book, (void *)(guintptr) "Anna", error);
}

/* Opening and closing the same path during a change must not drop its lock. */
static void
test_locks_survive_a_second_opening(Fixture *f, gconstpointer data)
{
	int ask[2], answer[2];
	Neighbour n;
	pid_t child;

	(void)data;
	g_assert_cmpint(pipe(ask), ==, 0);
	g_assert_cmpint(pipe(answer), ==, 0);
	book_close(g_steal_pointer(&f->book));
	child = fork();
	if (child == 0)
		_exit(try_to_write(f->path, ask[0], answer[1]));
	fixture_open(f);
	n = (Neighbour){ f, ask[1], answer[0] };
	g_assert_true(book_change(f->book, "test", NULL, open_again_inside, &n, NULL));
	g_assert_cmpint(wait_for(child), ==, 0);
}

static void
test_migrated_underneath(Fixture *f, gconstpointer data)
{
	g_autoptr(Db) newer = db_open(f->path, DB_OPEN, BOOK_APPLICATION_ID, NULL);
	g_autoptr(GError) error = NULL;

	(void)data;
	g_assert_true(db_set_user_version(newer, 99, NULL));
	g_assert_false(book_change(f->book, "test", NULL, add_person, "Anna", &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_NEWER);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	fixture_test("/book/new-is-private", test_new_book_is_private);
	fixture_test("/book/sound", test_book_is_sound);
	fixture_test("/book/none", test_no_book);
	fixture_test("/book/memory", test_memory);
	fixture_test("/book/change-stays", test_change_stays);
	fixture_test("/book/failed-change", test_failed_change_leaves_nothing);
	fixture_test("/book/nested-is-one", test_nested_change_is_one);
	fixture_test("/book/swallowed-failure", test_swallowed_failure_dooms);
	fixture_test("/book/no-change-no-trace", test_no_change_no_trace);
	fixture_test("/book/derived-not-recorded", test_derived_work_is_not_recorded);
	fixture_test("/book/dangling-reference", test_dangling_reference);
	fixture_test("/book/touched", test_touched);
	fixture_test("/book/watch", test_watch);
	fixture_test("/book/poll", test_poll);
	fixture_test("/book/two-processes", test_two_processes_lose_nothing);
	fixture_test("/book/locks", test_locks_survive_a_second_opening);
	fixture_test("/book/migrated-underneath", test_migrated_underneath);
	return g_test_run();
}
