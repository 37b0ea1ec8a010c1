/*
 * Replaying the numbered files. The version is read again inside each transaction, since
 * another process may be migrating the same book.
 */
#include "store/migrate.h"

#include <sqlite3.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "store/backup.h"
#include "store/db_private.h"
#include "store/stmt.h"

static int
file_number(const EmbeddedFile *file)
{
	return (int)g_ascii_strtoll(file->name, NULL, 10);
}

int
migrate_last(const EmbeddedFile *files)
{
	int last = 0;

	for (; files->name != NULL; files++)
		last = file_number(files);
	return last;
}

static gboolean
check_references(Db *db, const EmbeddedFile *file, GError **error)
{
	Stmt *q = db_stmt(db, "PRAGMA foreign_key_check");
	g_autofree char *table = stmt_step(q) ? stmt_dup_text(q, 0) : NULL;

	if (!stmt_done(q, error))
		return FALSE;
	if (table == NULL)
		return TRUE;
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_CORRUPT,
		_("The book cannot be brought up to date (%s): a row of %s refers to one "
		  "that is not there. Restore a backup."),
		file->name, table);
	return FALSE;
}

static gboolean
run_file(Db *db, const EmbeddedFile *file, GError **error)
{
	int version = db_user_version(db, error);
	int number = file_number(file);

	if (version < 0)
		return FALSE;
	if (version >= number)
		return TRUE;
	return (version > 0 || db_stamp(db, error)) &&
	       db_exec(db, (const char *)file->data, error) &&
	       check_references(db, file, error) &&
	       db_set_user_version(db, number, error);
}

static gboolean
run_in_transaction(Db *db, const EmbeddedFile *file, GError **error)
{
	if (!db_begin(db, error))
		return FALSE;
	if (run_file(db, file, error))
		return db_commit(db, error);
	db_rollback(db);
	return FALSE;
}

/* A table that is rebuilt is dropped for a moment, which enforced keys would forbid; the
 * check before COMMIT stands in for them. */
static gboolean
run_files(Db *db, const EmbeddedFile *files, int version, GError **error)
{
	gboolean ok = TRUE;

	sqlite3_db_config(db->handle, SQLITE_DBCONFIG_ENABLE_FKEY, 0, NULL);
	for (; ok && files->name != NULL; files++) {
		if (file_number(files) > version)
			ok = run_in_transaction(db, files, error);
	}
	sqlite3_db_config(db->handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, NULL);
	return ok;
}

static gboolean
copy_aside(Db *db, int version, GError **error)
{
	g_autofree char *path = NULL;

	if (version == 0 || db->path == NULL)
		return TRUE;
	path = g_strdup_printf("%s.v%d.bak", db->path, version);
	return backup_write(db, path, db->application_id, error);
}

gboolean
migrate_run(Db *db, const EmbeddedFile *files, GError **error)
{
	int version = db_user_version(db, error);
	int last = migrate_last(files);

	if (version < 0)
		return FALSE;
	if (version > last) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_NEWER,
			_("This book was written by a newer krug (version %d, this one "
			  "knows %d). Update krug to open it."),
			version, last);
		return FALSE;
	}
	if (version == last)
		return TRUE;
	if (db->read_only)
		return store_fail(NULL, SQLITE_READONLY, error);
	return copy_aside(db, version, error) && run_files(db, files, version, error);
}
