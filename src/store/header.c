/*
 * Whose file is this? Read from the first 100 bytes (SQLite file format, 1.3 "The
 * Database Header") before SQLite takes a lock, rolls anything back or writes: a foreign
 * file stays as it is. The bytes come through SQLite's own descriptor, since opening the
 * path a second time would drop the locks of another connection of this process.
 */
#include <string.h>
#include <sys/stat.h>

#include <glib.h>
#include <sqlite3.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "store/db_private.h"

#define HEADER_SIZE	      100
#define HEADER_APPLICATION_ID 68

static const unsigned char magic[16] = "SQLite format 3";

static gboolean
is_blank(const unsigned char *bytes)
{
	for (int i = 0; i < HEADER_SIZE; i++) {
		if (bytes[i] != 0)
			return FALSE;
	}
	return TRUE;
}

static guint32
big_endian(const unsigned char *bytes)
{
	return (guint32)bytes[0] << 24 | (guint32)bytes[1] << 16 |
	       (guint32)bytes[2] << 8 | bytes[3];
}

/* Killed while it was being made: pages are there, the first one not yet. Only SQLite's
 * rollback may empty it. */
static gboolean
is_unfinished(const Db *db, const unsigned char *bytes)
{
	g_autofree char *journal = g_strconcat(db->path, "-journal", NULL);
	struct stat st;

	return is_blank(bytes) && stat(journal, &st) == 0 && st.st_size > 0;
}

static gboolean
foreign(const Db *db, GError **error)
{
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_FOREIGN,
		_("%s is not a krug book. Choose another file with --book."), db->path);
	return FALSE;
}

static gboolean
empty(const Db *db, DbFlags flags, GError **error)
{
	if (flags & DB_CREATE)
		return TRUE;
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
		_("%s is empty: there is no book in it yet."), db->path);
	return FALSE;
}

gboolean
header_check(Db *db, DbFlags flags, GError **error)
{
	unsigned char bytes[HEADER_SIZE] = { 0 };
	sqlite3_file *file = NULL;
	sqlite3_int64 size = 0;
	int code = sqlite3_file_control(
		db->handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);

	if (code != SQLITE_OK || file->pMethods == NULL)
		return store_fail(db->handle, SQLITE_CANTOPEN, error);
	code = file->pMethods->xFileSize(file, &size);
	if (code != SQLITE_OK)
		return store_fail(NULL, code, error);
	if (size == 0)
		return empty(db, flags, error);
	code = file->pMethods->xRead(file, bytes, HEADER_SIZE, 0);
	if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
		return store_fail(NULL, code, error);
	if (size >= HEADER_SIZE && is_unfinished(db, bytes))
		return empty(db, flags, error);
	if (memcmp(bytes, magic, sizeof(magic)) != 0 ||
		big_endian(bytes + HEADER_APPLICATION_ID) != db->application_id)
		return foreign(db, error);
	return TRUE;
}
