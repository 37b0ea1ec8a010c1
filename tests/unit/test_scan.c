/*
 * Each row of a scan that passes is told once, in the order of what is walked.
 */
#include "store/scan.h"

#include <string.h>

#include "krug/error.h"

static Db *
open_memory(void)
{
	Db *db = db_open(NULL, DB_MEMORY, 1, NULL);

	g_assert_true(db_exec(db,
		"CREATE TABLE t (id INTEGER PRIMARY KEY, x TEXT);"
		"INSERT INTO t VALUES (1, 'one'), (2, 'one'), (3, 'three'), (4, NULL),"
		" (5, ''), (9223372036854775807, 'meeting'), (7, 'meetinG'),"
		" (8, 'a word that is longer than the room for what is remembered'),"
		" (9, 'a word that is longer than the room for what is remembereD')",
		NULL));
	return db;
}

typedef struct {
	GString *said;
	ScanText last;
	Db *db;
} Heard;

static void
hear(const ScanRow *row, void *data)
{
	Heard *heard = data;
	gboolean changed = scan_changed(row, 1, &heard->last);

	g_string_append_printf(heard->said, "%" G_GINT64_FORMAT "%s%.8s ",
		scan_int(row, 0), changed ? "=" : "", changed ? heard->last.text : "");
}

static void
test_rows(void)
{
	g_autoptr(Db) db = open_memory();
	g_autoptr(GError) error = NULL;
	Heard heard = { .said = g_string_new(NULL) };
	Stmt *q = db_scan(db, "SELECT scan(id, x) FROM t NOT INDEXED"
			      " WHERE id <> :not AND x IS NOT 'three' /* scan */");

	stmt_int(q, ":not", 8);
	scan_rows(db, q, hear, &heard);
	g_assert_true(stmt_done(q, &error));
	g_assert_no_error(error);
	g_assert_cmpstr(heard.said->str, ==,
		"1=one 2 4= 5 7=meetinG 9=a word t "
		"9223372036854775807=meeting ");
	g_string_free(heard.said, TRUE);
}

/* Text may differ anywhere, and only there. */
static void
test_words(void)
{
	static const char *const words[] = { "out", "oot", "in", "both", "bozh", "call",
		"calm", "email", "emaih", "ymail", "meeting", "mexting", "linkedin",
		"linkedip", "Linkedin", "2026-11-21", "2026-11-22", "2026-12-22",
		"sixteen letters.", "sixteen letters!", "seventeen letters" };
	g_autoptr(Db) db = open_memory();
	Heard heard = { .said = g_string_new(NULL) };
	Stmt *scan;

	g_assert_true(db_exec(db, "DELETE FROM t", NULL));
	for (gsize i = 0; i < 2 * G_N_ELEMENTS(words); i++) {
		Stmt *q = db_stmt(db, "INSERT INTO t (id, x) VALUES (:id, :x)");

		stmt_int(q, ":id", (gint64)i);
		stmt_text(q, ":x", words[i / 2]);
		g_assert_true(stmt_done(q, NULL));
	}
	scan = db_scan(db, "SELECT scan(id, x) FROM t NOT INDEXED /* scan */");
	scan_rows(db, scan, hear, &heard);
	g_assert_true(stmt_done(scan, NULL));
	for (gsize i = 0; i < G_N_ELEMENTS(words); i++) {
		g_autofree char *wanted = g_strdup_printf(
			"%u=%.8s %u ", (guint)(2 * i), words[i], (guint)(2 * i + 1));

		g_assert_nonnull(strstr(heard.said->str, wanted));
	}
	g_string_free(heard.said, TRUE);
}

static void
look_up(const ScanRow *row, void *data)
{
	Heard *heard = data;
	Stmt *q = db_stmt(heard->db, "SELECT length(x) FROM t WHERE id = :id");

	stmt_int(q, ":id", scan_int(row, 0));
	g_string_append_printf(
		heard->said, "%" G_GINT64_FORMAT " ", stmt_done_int(q, 0, NULL));
	if (scan_is_null(row, 1))
		g_string_append(heard->said, "null ");
}

static void
test_statements_within(void)
{
	g_autoptr(Db) db = open_memory();
	Heard heard = { .said = g_string_new(NULL), .db = db };
	Stmt *q = db_scan(db, "SELECT scan(id, x) FROM t NOT INDEXED WHERE id < 6");

	scan_rows(db, q, look_up, &heard);
	g_assert_true(stmt_done(q, NULL));
	g_assert_cmpstr(heard.said->str, ==, "3 3 5 0 null 0 ");
	g_string_free(heard.said, TRUE);
}

/* A mistake is told at the end, and outside of a scan nobody is called. */
static void
test_mistakes(void)
{
	g_autoptr(Db) db = open_memory();
	g_autoptr(GError) error = NULL;
	Heard heard = { .said = g_string_new(NULL) };
	Stmt *q = db_scan(db, "SELECT scan(id, y) FROM t");

	scan_rows(db, q, hear, &heard);
	g_assert_false(stmt_done(q, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_FAILED);
	g_assert_cmpstr(heard.said->str, ==, "");
	q = db_stmt(db, "SELECT scan(id, x) FROM t WHERE id = 1");
	g_assert_cmpint(stmt_done_int(q, 7, NULL), ==, 0);
	g_assert_cmpstr(heard.said->str, ==, "");
	g_string_free(heard.said, TRUE);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/scan/rows", test_rows);
	g_test_add_func("/scan/words", test_words);
	g_test_add_func("/scan/statements within", test_statements_within);
	g_test_add_func("/scan/mistakes", test_mistakes);
	return g_test_run();
}
