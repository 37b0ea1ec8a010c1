/*
 * Copies by the backup API. The target gets its name only when it is whole and on the
 * disk, so a backup that failed leaves the earlier one as it was.
 */
#include "store/backup.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include <glib/gstdio.h>
#include <sqlite3.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/paths.h"
#include "store/db_private.h"

#define TRIES	 50
#define PAUSE_MS 100

/* From connection to connection, under one read lock of the source. */
static gboolean
copy(sqlite3 *to, sqlite3 *from, GError **error)
{
	sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
	int code = SQLITE_BUSY;

	if (backup == NULL)
		return store_fail(to, sqlite3_extended_errcode(to), error);
	for (int i = 0; i < TRIES && (code & 0xff) == SQLITE_BUSY; i++) {
		if (i > 0)
			sqlite3_sleep(PAUSE_MS);
		code = sqlite3_backup_step(backup, -1);
	}
	sqlite3_backup_finish(backup);
	return code == SQLITE_DONE || store_fail(to, code, error);
}

static gboolean
copy_to_file(Db *db, const char *path, GError **error)
{
	sqlite3 *to = NULL;
	int code = sqlite3_open_v2(path, &to,
		SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
		NULL);
	gboolean ok;

	if (code == SQLITE_OK)
		code = sqlite3_exec(to, "PRAGMA synchronous = FULL", NULL, NULL, NULL);
	ok = code == SQLITE_OK ? copy(to, db->handle, error)
			       : store_fail(to, code, error);
	sqlite3_close(to);
	return ok;
}

/* Only a krug book, whole or empty, may be written over. */
static gboolean
check_target(Db *db, const char *path, guint32 application_id, GError **error)
{
	g_autoptr(GError) found = NULL;
	g_autoptr(Db) there = NULL;

	if (db_is_file(db, path)) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
			_("%s is the book itself. Choose another file for the copy."),
			path);
		return FALSE;
	}
	there = db_open(path, DB_READ_ONLY, application_id, &found);
	if (there != NULL || g_error_matches(found, KRUG_ERROR, KRUG_ERROR_NOT_FOUND))
		return TRUE;
	if (g_error_matches(found, KRUG_ERROR, KRUG_ERROR_FOREIGN) ||
		g_error_matches(found, KRUG_ERROR, KRUG_ERROR_CORRUPT))
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
			_("%s is there already and is no krug book. Choose another file "
			  "for the copy."),
			path);
	else
		g_propagate_error(error, g_steal_pointer(&found));
	return FALSE;
}

static gboolean
fail_here(const char *path, GError **error)
{
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_FULL,
		_("%s cannot be written: %s. Choose another place for the copy."), path,
		g_strerror(errno));
	return FALSE;
}

gboolean
backup_write(Db *db, const char *path, guint32 application_id, GError **error)
{
	g_autofree char *temporary = g_strconcat(path, ".XXXXXX.tmp", NULL);
	int fd;

	if (!check_target(db, path, application_id, error))
		return FALSE;
	fd = g_mkstemp_full(temporary, O_RDWR | O_CLOEXEC, 0600);
	if (fd < 0)
		return fail_here(path, error);
	close(fd);
	if (!copy_to_file(db, temporary, error)) {
		g_unlink(temporary);
		return FALSE;
	}
	if (g_rename(temporary, path) != 0) {
		fail_here(path, error);
		g_unlink(temporary);
		return FALSE;
	}
	path_sync_parent(path);
	return TRUE;
}

gboolean
backup_read(Db *db, Db *from, GError **error)
{
	if (db->read_only)
		return store_fail(NULL, SQLITE_READONLY, error);
	return copy(db->handle, from->handle, error);
}
