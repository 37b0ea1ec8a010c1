/*
 * Opening files that are not, or no longer, a book: the answer is in words and the file
 * stays as it is, byte for byte.
 */
#include "store/db.h"

#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "krug/error.h"
#include "store/migrate.h"
#include "store/stmt.h"

#include "folder.h"

#define OURS   0x6b727567
#define THEIRS 0x12345678
#define NOBODY 65534
#define ENOUGH 100000

typedef struct {
	char *folder, *path;
} Fixture;

static const EmbeddedFile migrations[] = {
	{ "0001_first.sql",
		(const unsigned char *)"CREATE TABLE t (id INTEGER PRIMARY KEY, x TEXT) "
				       "STRICT;"
				       "INSERT INTO t (x) VALUES (printf('%.*c', 20000, "
				       "'x'));",
		0 },
	{ 0 },
};

static void
set_up(Fixture *f, gconstpointer data)
{
	(void)data;
	f->folder = test_folder_new();
	f->path = g_build_filename(f->folder, "book.krug", NULL);
}

static void
tear_down(Fixture *f, gconstpointer data)
{
	(void)data;
	test_folder_free(f->folder);
	g_free(f->path);
}

static void
make(const char *path, guint32 application_id, int version)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Db) db = db_open(path, DB_CREATE, application_id, &error);

	g_assert_no_error(error);
	g_assert_true(migrate_run(db, migrations, &error));
	g_assert_true(db_set_user_version(db, version, NULL));
}

static void
write_text(const char *path, const char *text, gssize size)
{
	g_assert_true(g_file_set_contents(path, text, size, NULL));
}

static void
make_text(const char *path)
{
	write_text(path, "Dear diary,\nthis is no book.\n", -1);
}

static void
make_long_text(const char *path)
{
	g_autofree char *text = g_strnfill(ENOUGH, 'x');

	write_text(path, text, -1);
}

static void
make_zeros(const char *path)
{
	g_autofree char *text = g_malloc0(ENOUGH);

	write_text(path, text, ENOUGH);
}

static void
make_foreign(const char *path)
{
	make(path, THEIRS, 1);
}

static void
make_newer(const char *path)
{
	make(path, OURS, 2);
}

static void
make_truncated(const char *path)
{
	make(path, OURS, 1);
	g_assert_cmpint(truncate(path, 8192), ==, 0);
}

static void
make_header_only(const char *path)
{
	make(path, OURS, 1);
	g_assert_cmpint(truncate(path, 100), ==, 0);
}

/* Overwrites everything behind the header of the first page. */
static void
make_corrupt(const char *path)
{
	g_autofree char *text = NULL;
	gsize size = 0;

	make(path, OURS, 1);
	g_assert_true(g_file_get_contents(path, &text, &size, NULL));
	memset(text + 100, 0x5a, size - 100);
	write_text(path, text, (gssize)size);
}

static void
make_empty(const char *path)
{
	write_text(path, "", 0);
}

typedef struct {
	const char *name;
	void (*make)(const char *path);
	DbFlags flags;
	KrugErrorCode error;
} FileCase;

static const FileCase file_cases[];

static gboolean
open_wholly(const char *path, DbFlags flags, GError **error)
{
	g_autoptr(Db) db = db_open(path, flags, OURS, error);

	return db != NULL && migrate_run(db, migrations, error) &&
	       db_read_int(db, "SELECT id FROM t WHERE id = 1", error) == 1;
}

static void
test_file(Fixture *f, gconstpointer data)
{
	const FileCase *c = data;
	g_autoptr(GError) error = NULL;
	g_autofree char *before = NULL;
	g_autofree char *after = NULL;
	gsize size_before = 0, size_after = 0;

	c->make(f->path);
	g_assert_true(g_file_get_contents(f->path, &before, &size_before, NULL));
	g_assert_false(open_wholly(f->path, c->flags, &error));
	g_assert_error(error, KRUG_ERROR, (int)c->error);
	g_assert_cmpuint(strlen(error->message), >, 20);
	g_assert_true(g_file_get_contents(f->path, &after, &size_after, NULL));
	g_assert_cmpuint(size_before, ==, size_after);
	g_assert_true(memcmp(before, after, size_before) == 0);
}

static const FileCase file_cases[] = {
	{ "a text", make_text, DB_OPEN, KRUG_ERROR_FOREIGN },
	{ "a text, to be made", make_text, DB_CREATE, KRUG_ERROR_FOREIGN },
	{ "a long text", make_long_text, DB_CREATE, KRUG_ERROR_FOREIGN },
	{ "zeros", make_zeros, DB_CREATE, KRUG_ERROR_FOREIGN },
	{ "a database of another program", make_foreign, DB_CREATE, KRUG_ERROR_FOREIGN },
	{ "a newer book", make_newer, DB_OPEN, KRUG_ERROR_NEWER },
	{ "a truncated book", make_truncated, DB_OPEN, KRUG_ERROR_CORRUPT },
	{ "a book cut after its header", make_header_only, DB_OPEN, KRUG_ERROR_CORRUPT },
	{ "a damaged book", make_corrupt, DB_OPEN, KRUG_ERROR_CORRUPT },
	{ "an empty file", make_empty, DB_OPEN, KRUG_ERROR_NOT_FOUND },
	{ 0 },
};

static void
test_no_file(Fixture *f, gconstpointer data)
{
	g_autofree char *fifo = g_build_filename(f->folder, "fifo", NULL);
	g_autofree char *link = g_build_filename(f->folder, "link", NULL);
	g_autoptr(GError) error = NULL;

	(void)data;
	g_assert_null(db_open(f->folder, DB_CREATE, OURS, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_FOREIGN);
	g_clear_error(&error);
	g_assert_cmpint(mkfifo(fifo, 0600), ==, 0);
	g_assert_null(db_open(fifo, DB_OPEN, OURS, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_FOREIGN);
	g_clear_error(&error);
	g_assert_cmpint(symlink("nowhere", link), ==, 0);
	g_assert_null(db_open(link, DB_CREATE, OURS, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND);
}

/* The journal must lie beside the book, not beside the link. */
static void
test_link_is_resolved(Fixture *f, gconstpointer data)
{
	g_autofree char *link = g_build_filename(f->folder, "link", NULL);
	g_autofree char *real = NULL;
	g_autoptr(Db) db = NULL;

	(void)data;
	make(f->path, OURS, 1);
	g_assert_cmpint(symlink("book.krug", link), ==, 0);
	db = db_open(link, DB_OPEN, OURS, NULL);
	g_assert_nonnull(db);
	real = g_path_get_basename(db_path(db));
	g_assert_cmpstr(real, ==, "book.krug");
	g_assert_true(db_is_file(db, link));
}

typedef struct {
	const char *name;
	mode_t umask, before, after;
} ModeCase;

static void
test_modes(Fixture *f, gconstpointer data)
{
	static const ModeCase cases[] = {
		{ "an open umask", 0, 0, 0600 },
		{ "a closed umask", 0777, 0, 0600 },
		{ "a book that others could read is closed to them", 022, 0644, 0600 },
	};
	mode_t before = umask(0);

	(void)data;
	for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
		GStatBuf st;

		umask(cases[i].umask);
		make(f->path, OURS, 1);
		if (cases[i].before != 0) {
			g_chmod(f->path, cases[i].before);
			g_assert_true(open_wholly(f->path, DB_OPEN, NULL));
		}
		g_assert_cmpint(g_stat(f->path, &st), ==, 0);
		g_assert_cmpint(st.st_mode & 0777, ==, cases[i].after);
		g_remove(f->path);
	}
	umask(before);
}

static void
test_new_folder(Fixture *f, gconstpointer data)
{
	g_autofree char *folder = g_build_filename(f->folder, "new", NULL);
	g_autofree char *path = g_build_filename(folder, "book.krug", NULL);
	GStatBuf st;

	(void)data;
	make(path, OURS, 1);
	g_assert_cmpint(g_stat(folder, &st), ==, 0);
	g_assert_cmpint(st.st_mode & 0777, ==, 0700);
	g_remove(path);
	g_rmdir(folder);
}

static void
assert_refuses_writing(Db *db)
{
	g_autoptr(GError) error = NULL;

	g_assert_true(db_is_read_only(db));
	g_assert_cmpint(db_read_int(db, "SELECT id FROM t WHERE id = 1", NULL), ==, 1);
	g_assert_false(db_begin(db, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_READ_ONLY);
}

static void
test_read_only_flag(Fixture *f, gconstpointer data)
{
	g_autoptr(Db) db = NULL;

	(void)data;
	make(f->path, OURS, 1);
	db = db_open(f->path, DB_READ_ONLY, OURS, NULL);
	assert_refuses_writing(db);
}

/* Permissions do not bind root, so a process without privileges looks. Who may read the
 * book must be able to tell that its journal holds nothing. */
static void
test_read_only_file(Fixture *f, gconstpointer data)
{
	g_autofree char *journal = g_strconcat(f->path, "-journal", NULL);
	pid_t child;
	int status = 0;

	(void)data;
	make(f->path, OURS, 1);
	g_chmod(f->folder, 0755);
	g_chmod(f->path, 0444);
	g_chmod(journal, 0444);
	child = fork();
	if (child == 0) {
		g_autoptr(Db) db = NULL;

		if (geteuid() == 0 && setuid(NOBODY) != 0)
			_exit(1);
		db = db_open(f->path, DB_OPEN, OURS, NULL);
		_exit(db != NULL && db_is_read_only(db) && !db_begin(db, NULL) ? 0 : 1);
	}
	waitpid(child, &status, 0);
	g_assert_cmpint(status, ==, 0);
}

static void
test_pragmas(Fixture *f, gconstpointer data)
{
	static const struct {
		const char *sql;
		int value;
	} cases[] = {
		{ "PRAGMA foreign_keys", 1 },
		{ "PRAGMA trusted_schema", 0 },
		{ "PRAGMA cell_size_check", 1 },
		{ "PRAGMA secure_delete", 1 },
		{ "PRAGMA synchronous", 2 },
		{ "PRAGMA application_id", OURS },
		{ "PRAGMA busy_timeout", 5000 },
	};
	g_autofree char *mode = NULL;
	g_autoptr(Db) db = NULL;

	(void)data;
	make(f->path, OURS, 1);
	db = db_open(f->path, DB_OPEN, OURS, NULL);
	for (guint i = 0; i < G_N_ELEMENTS(cases); i++)
		g_assert_cmpint(db_read_int(db, cases[i].sql, NULL), ==, cases[i].value);
	mode = stmt_done_text(db_stmt(db, "PRAGMA journal_mode"), NULL);
	g_assert_cmpstr(mode, ==, "persist");
	g_assert_false(
		db_exec(db, "PRAGMA writable_schema = ON; DELETE FROM sqlite_master",
			NULL));					/* defensive */
	g_assert_false(db_exec(db, "SELECT \"a text\"", NULL)); /* "" is a name */
}

/* krug has neither triggers nor views: those of a file came with it. */
static void
test_strange_code(Fixture *f, gconstpointer data)
{
	g_autoptr(Db) db = NULL;

	(void)data;
	make(f->path, OURS, 1);
	db = db_open(f->path, DB_OPEN, OURS, NULL);
	g_assert_true(db_exec(db,
		"CREATE TABLE told (a); CREATE TABLE taken (a);"
		"CREATE TRIGGER take AFTER INSERT ON told"
		" BEGIN INSERT INTO taken VALUES (new.a); END;"
		"CREATE VIEW shown AS SELECT a FROM told;"
		"INSERT INTO told VALUES (1)",
		NULL));
	g_assert_cmpint(db_read_int(db, "SELECT count(*) FROM taken", NULL), ==, 0);
	g_assert_false(db_exec(db, "SELECT a FROM shown", NULL));
}

static void
test_locked_out(Fixture *f, gconstpointer data)
{
	g_autoptr(Db) one = NULL;
	g_autoptr(Db) other = NULL;
	g_autoptr(GError) error = NULL;

	(void)data;
	make(f->path, OURS, 1);
	one = db_open(f->path, DB_OPEN, OURS, NULL);
	other = db_open(f->path, DB_OPEN, OURS, NULL);
	g_assert_true(db_exec(other, "PRAGMA busy_timeout = 1", NULL));
	g_assert_true(db_begin(one, NULL));
	g_assert_false(db_begin(other, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_BUSY);
	g_assert_true(db_commit(one, NULL));
	g_assert_true(db_begin(other, NULL));
	db_rollback(other);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	for (const FileCase *c = file_cases; c->name != NULL; c++) {
		g_autofree char *path = g_strconcat("/db/untouched/", c->name, NULL);

		g_test_add(path, Fixture, c, set_up, test_file, tear_down);
	}
	g_test_add("/db/no-file", Fixture, NULL, set_up, test_no_file, tear_down);
	g_test_add("/db/link", Fixture, NULL, set_up, test_link_is_resolved, tear_down);
	g_test_add("/db/modes", Fixture, NULL, set_up, test_modes, tear_down);
	g_test_add("/db/new-folder", Fixture, NULL, set_up, test_new_folder, tear_down);
	g_test_add("/db/read-only-flag", Fixture, NULL, set_up, test_read_only_flag,
		tear_down);
	g_test_add("/db/read-only-file", Fixture, NULL, set_up, test_read_only_file,
		tear_down);
	g_test_add("/db/pragmas", Fixture, NULL, set_up, test_pragmas, tear_down);
	g_test_add(
		"/db/strange-code", Fixture, NULL, set_up, test_strange_code, tear_down);
	g_test_add("/db/locked-out", Fixture, NULL, set_up, test_locked_out, tear_down);
	return g_test_run();
}
