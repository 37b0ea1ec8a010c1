/*
 * Opening a book file. The order keeps the invariants of db.h: make the file (nobody can
 * hold one that was not there), resolve links, let SQLite open it, look at the header,
 * and only then let SQLite read or write.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gstdio.h>
#include <sqlite3.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "store/db_private.h"
#include "store/tokenizer.h"

#define BUSY_MS	  5000
#define FILE_MODE 0600

static gboolean
fail_errno(const char *text, const char *path, int code, KrugErrorCode as, GError **error)
{
	g_set_error(error, KRUG_ERROR, (int)as, text, path, g_strerror(code));
	return FALSE;
}

/* An existing file is left alone: it may be open elsewhere in this process. */
static gboolean
make_file(const char *path, GError **error)
{
	const char *text =
		_("%s cannot be made: %s. Check the folder and its permissions.");
	g_autofree char *folder = g_path_get_dirname(path);
	int fd;

	if (g_mkdir_with_parents(folder, 0700) != 0)
		return fail_errno(text, folder, errno, KRUG_ERROR_FAILED, error);
	fd = open(path, O_CREAT | O_EXCL | O_RDWR | O_NOFOLLOW | O_CLOEXEC, FILE_MODE);
	if (fd < 0)
		return errno == EEXIST ||
		       fail_errno(text, path, errno, KRUG_ERROR_FAILED, error);
	if (fchmod(fd, FILE_MODE) != 0) {
		fail_errno(text, path, errno, KRUG_ERROR_FAILED, error);
		close(fd);
		return FALSE;
	}
	close(fd);
	return TRUE;
}

/* Neither folder, pipe nor device: merely opening one of these can hang or act. */
static gboolean
check_kind(const char *path, struct stat *st, GError **error)
{
	if (stat(path, st) != 0)
		return fail_errno(_("%s cannot be read: %s."), path, errno,
			KRUG_ERROR_FAILED, error);
	if (S_ISREG(st->st_mode) && access(path, R_OK) != 0)
		return fail_errno(_("%s cannot be read: %s. Check its permissions."),
			path, errno, KRUG_ERROR_FAILED, error);
	if (S_ISREG(st->st_mode))
		return TRUE;
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_FOREIGN,
		_("%s is not a file, so it is no krug book. Choose another with --book."),
		path);
	return FALSE;
}

static gboolean
resolve(Db *db, const char *path, DbFlags flags, struct stat *st, GError **error)
{
	char *real;

	if ((flags & DB_CREATE) && !g_file_test(path, G_FILE_TEST_EXISTS) &&
		!make_file(path, error))
		return FALSE;
	real = realpath(path, NULL);
	if (real == NULL && errno == ENOENT) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
			_("There is no book at %s; “krug add” begins one."), path);
		return FALSE;
	}
	if (real == NULL)
		return fail_errno(_("%s cannot be read: %s."), path, errno,
			KRUG_ERROR_FAILED, error);
	db->path = g_strdup(real);
	free(real);
	return check_kind(db->path, st, error);
}

/* SQLite would count its memory under a lock at each allocation, and nobody reads that.
 * Only the first call of a process counts. */
static void
count_no_memory(void)
{
	sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

static gboolean
connect_file(Db *db, DbFlags flags, GError **error)
{
	int mode = flags & DB_READ_ONLY ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
	int code;

	if (flags & DB_MEMORY)
		mode = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY;
	else
		mode |= SQLITE_OPEN_NOFOLLOW;
	count_no_memory();
	code = sqlite3_open_v2(db->path != NULL ? db->path : ":memory:", &db->handle,
		mode | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, NULL);
	if (code != SQLITE_OK)
		return store_fail(db->handle, code, error);
	db->read_only = sqlite3_db_readonly(db->handle, "main") == 1;
	sqlite3_busy_timeout(db->handle, BUSY_MS);
	return TRUE;
}

/* Before anything is read: a schema made by somebody else must not run code of its own.
 */
static void
harden(sqlite3 *handle)
{
	sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, NULL);
	sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
	sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
	sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, NULL);
	sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
	sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, NULL);
	sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, NULL);
}

/* The first read rolls back what a killed process left behind. */
static gboolean
set_up(Db *db, GError **error)
{
	if (db_user_version(db, error) < 0)
		return FALSE;
	if (!db_exec(db,
		    "PRAGMA cell_size_check = ON; PRAGMA secure_delete = ON;"
		    "PRAGMA temp_store = MEMORY",
		    error))
		return FALSE;
	return db->read_only || (db_exec(db, "PRAGMA journal_mode = PERSIST", error) &&
					db_keep_journal(db, TRUE, error));
}

/* Under one lock, not one a pragma; but how safely to write cannot be told there. */
static gboolean
configure(Db *db, GError **error)
{
	gboolean ok;

	harden(db->handle);
	if (!db_begin_reading(db, error))
		return FALSE;
	ok = set_up(db, error);
	db_rollback(db);
	return ok && (db->read_only || db_exec(db, "PRAGMA synchronous = FULL", error)) &&
	       tokenizer_register(db, error);
}

static gboolean
open_file(Db *db, const char *path, DbFlags flags, GError **error)
{
	struct stat st;

	if (!resolve(db, path, flags, &st, error) || !connect_file(db, flags, error) ||
		!header_check(db, flags, error) || !configure(db, error))
		return FALSE;
	if (!db->read_only && (st.st_mode & 077) != 0 && st.st_uid == geteuid())
		chmod(db->path, FILE_MODE);
	return TRUE;
}

Db *
db_open(const char *path, DbFlags flags, guint32 application_id, GError **error)
{
	Db *db = g_new0(Db, 1);
	gboolean ok;

	db->application_id = application_id;
	db->statements = g_hash_table_new(stmt_hash, g_str_equal);
	if (flags & DB_MEMORY)
		ok = connect_file(db, flags, error) && configure(db, error);
	else
		ok = open_file(db, path, flags, error);
	if (ok)
		return db;
	db_close(db);
	return NULL;
}

void
db_close(Db *db)
{
	if (db == NULL)
		return;
	stmt_free_all(db);
	g_hash_table_unref(db->statements);
	sqlite3_close(db->handle);
	g_free(db->path);
	g_free(db);
}
