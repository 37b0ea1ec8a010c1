/*
 * A connection that is open: transactions, and facts about the file. Stands below the
 * statements, so it runs its few constant sentences itself.
 */
#include "store/db.h"

#include <sqlite3.h>

#include "krug/paths.h"

#include "store/db_private.h"

#define JOURNAL_KEPT (1 << 20) /* bytes; long work takes more and gives it back */
#define CACHE	     2000      /* KiB of pages: SQLite's own measure */
#define LONG_CACHE   16000     /* KiB while long work runs */

const char *
db_path(const Db *db)
{
	return db->path;
}

gboolean
db_is_file(const Db *db, const char *path)
{
	g_autofree char *journal = g_strconcat(db->path, "-journal", NULL);

	return db->path &&
	       (path_same_file(db->path, path) || path_same_file(journal, path));
}

gboolean
db_is_read_only(const Db *db)
{
	return db->read_only;
}

gboolean
db_begin(Db *db, GError **error)
{
	if (db->read_only)
		return store_fail(NULL, SQLITE_READONLY, error);
	db->begun = db_exec(db, "BEGIN IMMEDIATE", error);
	return db->begun;
}

gboolean
db_begin_reading(Db *db, GError **error)
{
	return db_exec(db, "BEGIN", error);
}

void
db_end_reading(Db *db)
{
	if (!db_exec(db, "COMMIT", NULL))
		db_rollback(db);
}

gboolean
db_commit(Db *db, GError **error)
{
	if (!db_exec(db, "COMMIT", error)) {
		db_rollback(db);
		return FALSE;
	}
	db->begun = FALSE;
	return TRUE;
}

/* SQLite has rolled back by itself after some errors. */
void
db_rollback(Db *db)
{
	db->begun = FALSE;
	if (db_in_transaction(db))
		db_exec(db, "ROLLBACK", NULL);
}

gboolean
db_in_transaction(const Db *db)
{
	return !sqlite3_get_autocommit(db->handle);
}

gboolean
db_exec(Db *db, const char *sql, GError **error)
{
	int code = sqlite3_exec(db->handle, sql, NULL, NULL, NULL);

	return code == SQLITE_OK || store_fail(db->handle, code, error);
}

gint64
db_read_int(Db *db, const char *sql, GError **error)
{
	sqlite3_stmt *q = NULL;
	gint64 value = -1;
	int code = sqlite3_prepare_v2(db->handle, sql, -1, &q, NULL);

	if (code == SQLITE_OK && sqlite3_step(q) == SQLITE_ROW)
		value = sqlite3_column_int64(q, 0);
	if (code == SQLITE_OK)
		code = sqlite3_finalize(q);
	if (code == SQLITE_OK)
		return value;
	store_fail(db->handle, code, error);
	return -1;
}

gboolean
db_references_hold(Db *db)
{
	int broken = 0, unused;

	sqlite3_db_status(db->handle, SQLITE_DBSTATUS_DEFERRED_FKS, &broken, &unused, 0);
	return broken == 0;
}

int
db_user_version(Db *db, GError **error)
{
	return (int)db_read_int(db, "PRAGMA user_version", error);
}

/* A pragma takes no parameters; a number cannot carry anything else. */
static gboolean
set_pragma(Db *db, const char *name, gint64 value, GError **error)
{
	g_autofree char *sql =
		g_strdup_printf("PRAGMA %s = %" G_GINT64_FORMAT, name, value);

	return db_exec(db, sql, error);
}

gboolean
db_keep_journal(Db *db, gboolean keep, GError **error)
{
	return set_pragma(db, "journal_size_limit", keep ? JOURNAL_KEPT : 0, error);
}

void
db_work_long(Db *db, gboolean begins)
{
	if (begins) {
		set_pragma(db, "cache_size", -LONG_CACHE, NULL);
		return;
	}
	set_pragma(db, "cache_size", -CACHE, NULL);
	sqlite3_db_release_memory(db->handle);
}

gboolean
db_set_user_version(Db *db, int version, GError **error)
{
	return set_pragma(db, "user_version", version, error);
}

gboolean
db_stamp(Db *db, GError **error)
{
	return set_pragma(db, "application_id", (gint32)db->application_id, error);
}

gint64
db_data_version(Db *db)
{
	return db_read_int(db, "PRAGMA data_version", NULL);
}

gint64
db_total_changes(const Db *db)
{
	return sqlite3_total_changes64(db->handle);
}

gint64
db_last_id(const Db *db)
{
	return sqlite3_last_insert_rowid(db->handle);
}

gint64
db_bytes(Db *db)
{
	gint64 pages = db_read_int(db, "PRAGMA page_count", NULL);

	return pages * db_read_int(db, "PRAGMA page_size", NULL);
}
