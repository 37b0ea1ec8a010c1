/*
 * Changesets: taken back they leave what was there before; what does not fit is refused,
 * also where SQLite itself would skip it in silence.
 */
#include "store/changeset.h"

#include "krug/error.h"
#include "store/changeset_shape.h"
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

#define BYTES(text) text, sizeof(text) - 1

/* Without a look at their form the third and the last would be read without end. */
static void
test_garbage(void)
{
	static const struct {
		const char *name, *bytes;
		gsize size;
	} cases[] = {
		{ "no operation", BYTES("T\003\001\000\000t\000\177garbage") },
		{ "a change without a table", BYTES("\022\000\005") },
		{ "a name that does not end", BYTES("T\003\001\000\000tttttttt") },
		{ "fewer columns than told", BYTES("T\003\001") },
		{ "more columns than a table has", BYTES("T\377\377\377\377\177t\000") },
		{ "a table without columns", BYTES("T\000t\000") },
		{ "a text longer than the rest",
			BYTES("T\001\001t\000\022\000\003\177ab") },
		{ "a length of endless digits",
			BYTES("T\001\001t\000\022\000\003\377\377\377\377\377\377") },
		{ "half a number", BYTES("T\001\001t\000\022\000\001\000\000") },
		{ "a value of no kind", BYTES("T\001\001t\000\022\000\006") },
		{ "an update without its second half",
			BYTES("T\001\001t\000\027\000\005") },
		{ "a second name that does not end",
			BYTES("T\001\001t\000\022\000\005T\001\001child") },
	};

	for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(Db) db = open_memory();
		g_autoptr(GError) error = NULL;
		g_autoptr(GError) inverted = NULL;
		g_autoptr(GBytes) garbage = g_bytes_new(cases[i].bytes, cases[i].size);

		if (apply(db, garbage, &error) || changeset_invert(garbage, &inverted))
			g_error("%s: not refused", cases[i].name);
		g_assert_error(error, KRUG_ERROR, KRUG_ERROR_CORRUPT);
		g_assert_error(inverted, KRUG_ERROR, KRUG_ERROR_CORRUPT);
	}
}

#define HEADER 11 /* bytes of the header of table "any"; alone it is whole */

/* What SQLite writes passes, whatever the kind of a value and its length; cut short it
 * does not. */
static void
test_whole(void)
{
	static const char *const rows[] = {
		"INSERT INTO any VALUES (1, 2.5, 'text', x'00ff', NULL)",
		"UPDATE any SET d = zeroblob(70000), c = printf('%.*c', 20000, 'x')",
		"DELETE FROM any",
	};
	static const char *const any[] = { "any", NULL };
	g_autoptr(Db) db = db_open(NULL, DB_MEMORY, 1, NULL);

	g_assert_true(db_exec(db,
		"CREATE TABLE any (a INTEGER PRIMARY KEY, b REAL, c TEXT, d BLOB, e ANY) "
		"STRICT",
		NULL));
	for (guint i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(Recorder) recorder = recorder_new(db, any, NULL);
		g_autoptr(GBytes) changeset = NULL;
		const guint8 *bytes;
		gsize size;

		g_assert_true(db_exec(db, rows[i], NULL));
		changeset = recorder_take(recorder, NULL);
		bytes = g_bytes_get_data(changeset, &size);
		g_assert_cmpuint(size, >, 0);
		g_assert_true(changeset_is_sound(bytes, size));
		for (gsize cut = HEADER + 1; cut < MIN(size, 64); cut++)
			g_assert_false(changeset_is_sound(bytes, cut));
	}
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
	g_test_add_func("/changeset/whole", test_whole);
	return g_test_run();
}
