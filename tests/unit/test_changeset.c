/*
 * Changesets: taken back they leave what was there before; what does not fit is refused,
 * also where SQLite itself would skip it in silence.
 */
#include "store/changeset.h"

#include "krug/error.h"
#include "store/stmt.h"

static const char *const tables[] = { "t", "child", "missing", NULL };

static Db *
open_memory(void)
{
	Db *db = db_open(NULL, DB_MEMORY, 1, NULL);

	g_assert_true(db_exec(db,
		"CREATE TABLE t (id INTEGER PRIMARY KEY, x TEXT, y TEXT) STRICT;"
		"CREATE TABLE child (id INTEGER PRIMARY KEY, t INTEGER REFERENCES t (id) "
		"DEFERRABLE INITIALLY DEFERRED) STRICT;"
		"INSERT INTO t VALUES (1, 'a', 'b'), (2, 'c', 'd');"
		"INSERT INTO child VALUES (7, 1);",
		NULL));
	return db;
}

static char *
contents(Db *db)
{
	return stmt_done_text(
		db_stmt(db, "SELECT (SELECT json_group_array(json_array(id, x, y)) FROM "
			    "t) || "
			    "(SELECT json_group_array(json_array(id, t)) FROM child) /* "
			    "scan */"),
		NULL);
}

static GBytes *
record(Db *db, const char *sql)
{
	g_autoptr(Recorder) recorder = recorder_new(db, tables, NULL);
	GBytes *changeset;

	g_assert_true(db_exec(db, sql, NULL));
	changeset = recorder_take(recorder, NULL);
	g_assert_nonnull(changeset);
	return changeset;
}

static gboolean
apply(Db *db, GBytes *changeset, GError **error)
{
	g_assert_true(db_begin(db, NULL));
	if (changeset_apply(db, changeset, error))
		return db_commit(db, error);
	db_rollback(db);
	return FALSE;
}

static gboolean
take_back(Db *db, GBytes *changeset, GError **error)
{
	g_autoptr(GBytes) inverse = changeset_invert(changeset, NULL);

	return apply(db, inverse, error);
}

typedef struct {
	const char *name, *sql;
} Case;

static void
test_there_and_back(void)
{
	static const Case cases[] = {
		{ "a row added", "INSERT INTO t VALUES (3, 'x', 'y')" },
		{ "a row changed", "UPDATE t SET x = 'new' WHERE id = 2" },
		{ "a row deleted", "DELETE FROM t WHERE id = 2" },
		{ "a parent deleted with its child",
			"DELETE FROM child; DELETE FROM t WHERE id = 1" },
		{ "a parent added with its child", "INSERT INTO t VALUES (3, 'x', 'y'); "
						   "INSERT INTO child VALUES (8, 3)" },
		{ "a key changed", "UPDATE t SET id = 9 WHERE id = 2" },
	};

	for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(Db) db = open_memory();
		g_autofree char *before = contents(db);
		g_autofree char *undone = NULL;
		g_autofree char *done = NULL;
		g_autofree char *redone = NULL;
		g_autoptr(GBytes) changeset = record(db, cases[i].sql);

		done = contents(db);
		g_assert_cmpstr(done, !=, before);
		g_assert_true(take_back(db, changeset, NULL));
		undone = contents(db);
		g_assert_cmpstr(undone, ==, before);
		g_assert_true(apply(db, changeset, NULL));
		redone = contents(db);
		g_assert_cmpstr(redone, ==, done);
	}
}

static void
test_nothing_changed(void)
{
	g_autoptr(Db) db = open_memory();
	g_autoptr(GBytes) changeset = record(
		db, "INSERT INTO t VALUES (3, 'x', 'y'); DELETE FROM t WHERE id = 3");

	g_assert_cmpuint(g_bytes_get_size(changeset), ==, 0);
}

static void
test_refused(void)
{
	static const Case cases[] = {
		{ "the row changed since", "UPDATE t SET x = 'other' WHERE id = 2" },
		{ "the row is gone", "DELETE FROM t WHERE id = 2" },
		{ "the column is gone", "ALTER TABLE t DROP COLUMN x" },
		{ "the table is gone", "ALTER TABLE t RENAME TO u" },
	};

	for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(Db) db = open_memory();
		g_autoptr(GError) error = NULL;
		g_autoptr(GBytes) changeset =
			record(db, "UPDATE t SET x = 'new' WHERE id = 2");

		g_assert_true(db_exec(db, cases[i].sql, NULL));
		if (take_back(db, changeset, &error))
			g_error("%s: not refused", cases[i].name);
		g_assert_error(error, KRUG_ERROR, KRUG_ERROR_CONFLICT);
	}
}

static gboolean
note_row(const ChangesetRow *row, void *data, GError **error)
{
	GString *seen = data;
	gint64 before = -1, after = -1;

	(void)error;
	changeset_row_int(row, 0, FALSE, &before);
	changeset_row_int(row, 0, TRUE, &after);
	g_string_append_printf(seen, "%s %d %d>%d;", changeset_row_table(row),
		(int)changeset_row_kind(row), (int)before, (int)after);
	return TRUE;
}

static void
test_each(void)
{
	g_autoptr(Db) db = open_memory();
	g_autoptr(GString) seen = g_string_new(NULL);
	g_autoptr(GBytes) changeset = record(
		db, "INSERT INTO t VALUES (3, 'x', 'y'); DELETE FROM child WHERE id = 7");

	g_assert_true(changeset_each(changeset, note_row, seen, NULL));
	g_assert_cmpstr(seen->str, ==, "t 0 -1>3;child 2 7>-1;");
}

static void
test_garbage(void)
{
	g_autoptr(Db) db = open_memory();
	g_autoptr(GError) error = NULL;
	g_autoptr(GBytes) garbage = g_bytes_new("T\003\001\000\000t\000\177garbage", 15);

	g_assert_false(apply(db, garbage, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_CORRUPT);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/changeset/there-and-back", test_there_and_back);
	g_test_add_func("/changeset/nothing", test_nothing_changed);
	g_test_add_func("/changeset/refused", test_refused);
	g_test_add_func("/changeset/each", test_each);
	g_test_add_func("/changeset/garbage", test_garbage);
	return g_test_run();
}
