/*
 * Statements refuse what would go wrong in silence, and tell it once, at the end.
 */
#include "store/stmt.h"

#include <string.h>

#include "krug/error.h"

static Db *
open_memory(void)
{
	Db *db = db_open(NULL, DB_MEMORY, 1, NULL);

	g_assert_true(db_exec(db,
		"CREATE TABLE t (id INTEGER PRIMARY KEY, x TEXT, day TEXT, b BLOB, r "
		"REAL);"
		"CREATE INDEX t_x ON t (x);"
		"INSERT INTO t (x) VALUES ('one'), ('two'), ('three')",
		NULL));
	return db;
}

static void
test_values(void)
{
	g_autoptr(Db) db = open_memory();
	g_autoptr(GBytes) bytes = g_bytes_new("a\0b", 3);
	g_autoptr(GBytes) back = NULL;
	Day day = day_parse("2028-02-29");
	Stmt *q = db_stmt(db, "INSERT INTO t (id, x, day, b) VALUES (:id, :x, :day, :b)");

	stmt_int(q, ":id", 9);
	stmt_text(q, ":x", "Ёж");
	stmt_day(q, ":day", day);
	stmt_bytes(q, ":b", bytes);
	g_assert_true(stmt_done(q, NULL));
	g_assert_cmpint(db_last_id(db), ==, 9);
	q = db_stmt(db, "SELECT x, day, b, id FROM t WHERE id = :id");
	stmt_int(q, ":id", 9);
	g_assert_true(stmt_step(q));
	g_assert_cmpstr(stmt_get_text(q, 0), ==, "Ёж");
	g_assert_cmpint(stmt_get_day(q, 1), ==, day);
	back = stmt_get_bytes(q, 2);
	g_assert_true(g_bytes_equal(back, bytes));
	g_assert_cmpint(stmt_get_int(q, 3), ==, 9);
	g_assert_false(stmt_step(q));
	g_assert_true(stmt_done(q, NULL));
}

static void
test_null(void)
{
	g_autoptr(Db) db = open_memory();
	Stmt *q = db_stmt(db, "INSERT INTO t (id, x, day, b) VALUES (:id, :x, :day, :b)");

	stmt_id(q, ":id", 0);
	stmt_text(q, ":x", NULL);
	stmt_day(q, ":day", DAY_NONE);
	stmt_bytes(q, ":b", NULL);
	g_assert_true(stmt_done(q, NULL));
	q = db_stmt(db, "SELECT x, day, b, id FROM t WHERE id = 4");
	g_assert_true(stmt_step(q));
	g_assert_null(stmt_get_text(q, 0));
	g_assert_cmpint(stmt_get_day(q, 1), ==, DAY_NONE);
	g_assert_null(stmt_get_bytes(q, 2));
	g_assert_true(stmt_is_null(q, 1));
	g_assert_true(stmt_done(q, NULL));
}

typedef struct {
	const char *name, *sql, *bind, *bind_too, *words;
	int column;
} Mistake;

static const Mistake mistakes[];

static void
test_mistakes(void)
{
	for (const Mistake *m = mistakes; m->name != NULL; m++) {
		g_autoptr(Db) db = open_memory();
		g_autoptr(GError) error = NULL;
		Stmt *q = db_stmt(db, m->sql);

		if (m->bind != NULL)
			stmt_int(q, m->bind, 1);
		if (m->bind_too != NULL)
			stmt_int(q, m->bind_too, 1);
		if (stmt_step(q))
			stmt_get_int(q, m->column);
		g_assert_false(stmt_done(q, &error));
		if (strstr(error->message, m->words) == NULL)
			g_error("%s: %s", m->name, error->message);
	}
}

static const Mistake mistakes[] = {
	{ "no such parameter", "SELECT x FROM t WHERE id = :id", ":id", ":x", "unknown",
		0 },
	{ "a parameter forgotten", "SELECT x FROM t WHERE id = :id AND x = :x", ":id",
		NULL, "unbound", 0 },
	{ "a positional parameter", "SELECT x FROM t WHERE id = ?", NULL, NULL, "unbound",
		0 },
	{ "no such column", "SELECT x FROM t WHERE id = :id", ":id", NULL, "column", 1 },
	{ "a column before the first", "SELECT x FROM t WHERE id = :id", ":id", NULL,
		"column", -1 },
	{ "two statements", "SELECT 1; DELETE FROM t", NULL, NULL, "more than one", 0 },
	{ "no such table", "SELECT 1 FROM none", NULL, NULL, "no such table", 0 },
	{ "a string in double quotes", "SELECT \"text\"", NULL, NULL, "no such column",
		0 },
	{ 0 },
};

/* A mistake in the middle is told at the end, and the statement serves again. */
static void
test_errors_stick(void)
{
	g_autoptr(Db) db = open_memory();
	g_autoptr(GError) error = NULL;
	const char *sql = "UPDATE t SET x = :x WHERE id = :id";
	Stmt *q = db_stmt(db, sql);

	stmt_text(q, ":y", "lost");
	stmt_text(q, ":x", "lost");
	stmt_int(q, ":id", 1);
	g_assert_false(stmt_step(q));
	g_assert_false(stmt_done(q, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_FAILED);
	g_assert_cmpint(db_total_changes(db), ==, 3);
	q = db_stmt(db, sql);
	stmt_text(q, ":x", "kept");
	stmt_int(q, ":id", 1);
	g_assert_true(stmt_done(q, NULL));
	g_assert_cmpint(db_total_changes(db), ==, 4);
}

static void
test_cache(void)
{
	g_autoptr(Db) db = open_memory();
	g_autofree char *same = g_strdup("SELECT x FROM t WHERE id = :id");
	Stmt *first = db_stmt(db, "SELECT x FROM t WHERE id = :id");
	Stmt *second = db_stmt(db, same);

	g_assert_true(first != second); /* taken, not shared */
	stmt_int(first, ":id", 1);
	stmt_int(second, ":id", 2);
	g_assert_true(stmt_step(first) && stmt_step(second));
	g_assert_cmpstr(stmt_get_text(first, 0), ==, "one");
	g_assert_cmpstr(stmt_get_text(second, 0), ==, "two");
	g_assert_true(stmt_done(first, NULL) && stmt_done(second, NULL));
	g_assert_true(db_stmt(db, same) == first);
	stmt_int(first, ":id", 3);
	g_assert_true(stmt_done(first, NULL));
}

/* Given back without having been read to the end, a statement holds no lock. */
static void
test_given_back_early(void)
{
	g_autoptr(Db) db = open_memory();
	Stmt *q = db_stmt(db, "SELECT x FROM t WHERE id > :id");

	stmt_int(q, ":id", 0);
	g_assert_true(stmt_step(q));
	g_assert_true(stmt_done(q, NULL));
	g_assert_true(db_exec(db, "DROP TABLE t", NULL));
}

#ifdef KRUG_CHECKED
static void
forget_to_give_back(void)
{
	Db *db = open_memory();

	stmt_step(db_stmt(db, "SELECT x FROM t WHERE id = 1"));
	db_close(db);
}

static void
scan(void)
{
	Db *db = open_memory();

	stmt_done_int(db_stmt(db, "SELECT COUNT(*) FROM t WHERE r > 1"), 0, NULL);
	db_close(db);
}

static void
test_manners_checked(void)
{
	if (g_test_subprocess()) {
		forget_to_give_back();
		return;
	}
	g_test_trap_subprocess(NULL, 0, 0);
	g_test_trap_assert_failed();
	g_test_trap_assert_stderr("*not given back*");
}

static void
test_scan_checked(void)
{
	if (g_test_subprocess()) {
		scan();
		return;
	}
	g_test_trap_subprocess(NULL, 0, 0);
	g_test_trap_assert_failed();
	g_test_trap_assert_stderr("*full scan*");
}
#endif

static void
test_planned_scan(void)
{
	g_autoptr(Db) db = open_memory();

	g_assert_cmpint(
		stmt_done_int(
			db_stmt(db, "SELECT COUNT(*) /* scan */ FROM t WHERE r > 1"), -1,
			NULL),
		==, 0);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/stmt/values", test_values);
	g_test_add_func("/stmt/null", test_null);
	g_test_add_func("/stmt/mistakes", test_mistakes);
	g_test_add_func("/stmt/errors-stick", test_errors_stick);
	g_test_add_func("/stmt/cache", test_cache);
	g_test_add_func("/stmt/given-back-early", test_given_back_early);
	g_test_add_func("/stmt/planned-scan", test_planned_scan);
#ifdef KRUG_CHECKED
	g_test_add_func("/stmt/checked/given-back", test_manners_checked);
	g_test_add_func("/stmt/checked/scan", test_scan_checked);
#endif
	return g_test_run();
}
