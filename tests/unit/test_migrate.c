/*
 * Bringing a book up to date: one transaction a file, a copy first, all or nothing.
 */
#include "store/migrate.h"

#include <glib/gstdio.h>

#include "krug/error.h"
#include "store/stmt.h"

#include "folder.h"

#define OURS 0x6b727567

typedef struct {
	char *folder, *path, *copy;
} Fixture;

#define SQL(text) (const unsigned char *)text, sizeof(text) - 1

static const EmbeddedFile first[] = {
	{ "0001_first.sql", SQL("CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT;") },
	{ 0 },
};

static const EmbeddedFile third[] = {
	{ "0001_first.sql", SQL("CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT;") },
	{ "0002_second.sql",
		SQL("CREATE TABLE b (a INTEGER REFERENCES a (id)) STRICT;") },
	{ "0003_third.sql", SQL("CREATE TABLE a2 (id INTEGER PRIMARY KEY, x TEXT) STRICT;"
				"INSERT INTO a2 SELECT id, '' FROM a; DROP TABLE a;"
				"ALTER TABLE a2 RENAME TO a;") },
	{ 0 },
};

static const EmbeddedFile broken[] = {
	{ "0001_first.sql", SQL("CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT;") },
	{ "0002_second.sql",
		SQL("CREATE TABLE b (id INTEGER PRIMARY KEY) STRICT; NONSENSE;") },
	{ 0 },
};

static const EmbeddedFile dangling[] = {
	{ "0001_first.sql", SQL("CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT;") },
	{ "0002_second.sql", SQL("CREATE TABLE b (a INTEGER REFERENCES a (id)) STRICT;"
				 "INSERT INTO b VALUES (77);") },
	{ 0 },
};

static void
set_up(Fixture *f, gconstpointer data)
{
	(void)data;
	f->folder = test_folder_new();
	f->path = g_build_filename(f->folder, "book.krug", NULL);
	f->copy = g_strconcat(f->path, ".v1.bak", NULL);
}

static void
tear_down(Fixture *f, gconstpointer data)
{
	(void)data;
	test_folder_free(f->folder);
	g_free(f->path);
	g_free(f->copy);
}

static Db *
open_at(Fixture *f, const EmbeddedFile *files, GError **error)
{
	g_autoptr(Db) db = db_open(f->path, DB_CREATE, OURS, error);

	return db != NULL && migrate_run(db, files, error) ? g_steal_pointer(&db) : NULL;
}

static char *
schema_of(Db *db)
{
	return stmt_done_text(
		db_stmt(db, "SELECT group_concat(sql) FROM sqlite_schema /* scan */"),
		NULL);
}

static void
test_new_book_replays(Fixture *f, gconstpointer data)
{
	g_autoptr(Db) fresh = db_open(NULL, DB_MEMORY, OURS, NULL);
	g_autofree char *one = NULL;
	g_autofree char *other = NULL;
	Db *db = open_at(f, first, NULL);

	(void)data;
	db_close(db);
	db = open_at(f, third, NULL);
	g_assert_nonnull(db);
	g_assert_true(migrate_run(fresh, third, NULL));
	one = schema_of(db);
	other = schema_of(fresh);
	g_assert_cmpstr(one, ==, other);
	g_assert_cmpint(db_user_version(db, NULL), ==, 3);
	g_assert_cmpint(db_read_int(db, "PRAGMA application_id", NULL), ==, OURS);
	g_assert_cmpint(db_read_int(db, "PRAGMA foreign_keys", NULL), ==, 1);
	db_close(db);
}

/* A table that others refer to is rebuilt: keys are checked at the end, not on the way.
 */
static void
test_copy_first(Fixture *f, gconstpointer data)
{
	g_autoptr(Db) copy = NULL;
	GStatBuf st;
	Db *db = open_at(f, first, NULL);

	(void)data;
	g_assert_false(g_file_test(f->copy, G_FILE_TEST_EXISTS));
	g_assert_true(db_exec(db, "INSERT INTO a (id) VALUES (5)", NULL));
	db_close(db);
	db = open_at(f, third, NULL);
	g_assert_cmpint(db_read_int(db, "SELECT id FROM a WHERE id = 5", NULL), ==, 5);
	db_close(db);
	copy = db_open(f->copy, DB_READ_ONLY, OURS, NULL);
	g_assert_nonnull(copy);
	g_assert_cmpint(db_user_version(copy, NULL), ==, 1);
	g_assert_cmpint(db_read_int(copy, "SELECT id FROM a WHERE id = 5", NULL), ==, 5);
	g_assert_cmpint(g_stat(f->copy, &st), ==, 0);
	g_assert_cmpint(st.st_mode & 0777, ==, 0600);
}

static void
assert_stays_first(Fixture *f, const EmbeddedFile *files, KrugErrorCode code)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Db) db = open_at(f, first, NULL);

	g_assert_false(migrate_run(db, files, &error));
	g_assert_error(error, KRUG_ERROR, (int)code);
	g_assert_cmpint(db_user_version(db, NULL), ==, 1);
	g_assert_cmpint(
		db_read_int(db,
			"SELECT COUNT(*) FROM sqlite_schema WHERE name = 'b' /* scan */",
			NULL),
		==, 0);
	g_assert_cmpint(db_read_int(db, "PRAGMA foreign_keys", NULL), ==, 1);
}

static void
test_broken_file(Fixture *f, gconstpointer data)
{
	(void)data;
	assert_stays_first(f, broken, KRUG_ERROR_FAILED);
}

static void
test_dangling_row(Fixture *f, gconstpointer data)
{
	(void)data;
	assert_stays_first(f, dangling, KRUG_ERROR_CORRUPT);
}

static void
test_newer(Fixture *f, gconstpointer data)
{
	g_autoptr(GError) error = NULL;

	(void)data;
	db_close(open_at(f, third, NULL));
	g_assert_null(open_at(f, first, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_NEWER);
}

static void
test_read_only(Fixture *f, gconstpointer data)
{
	g_autoptr(Db) db = NULL;
	g_autoptr(GError) error = NULL;

	(void)data;
	db_close(open_at(f, first, NULL));
	db = db_open(f->path, DB_READ_ONLY, OURS, NULL);
	g_assert_false(migrate_run(db, third, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_READ_ONLY);
	g_assert_false(g_file_test(f->copy, G_FILE_TEST_EXISTS));
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add("/migrate/replays", Fixture, NULL, set_up, test_new_book_replays,
		tear_down);
	g_test_add(
		"/migrate/copy-first", Fixture, NULL, set_up, test_copy_first, tear_down);
	g_test_add("/migrate/broken", Fixture, NULL, set_up, test_broken_file, tear_down);
	g_test_add(
		"/migrate/dangling", Fixture, NULL, set_up, test_dangling_row, tear_down);
	g_test_add("/migrate/newer", Fixture, NULL, set_up, test_newer, tear_down);
	g_test_add(
		"/migrate/read-only", Fixture, NULL, set_up, test_read_only, tear_down);
	return g_test_run();
}
