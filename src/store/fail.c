/*
 * SQLite's result codes in words. Each sentence says what happened to the data and what
 * to do next; the code lets the caller act on the difference.
 */
#include <sqlite3.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "store/db_private.h"

typedef struct {
	int code;
	KrugErrorCode error;
	const char *text; /* with one %s: SQLite's own words */
} Failure;

static const Failure failures[];

/* SQLITE_READONLY_* and the like fall back to their primary code. */
static const Failure *
find_failure(int code)
{
	const Failure *f = failures;

	while (f->code != 0 && f->code != code && f->code != (code & 0xff))
		f++;
	return f;
}

gboolean
store_fail(sqlite3 *handle, int code, GError **error)
{
	const Failure *f = find_failure(code);
	const char *words = handle != NULL && sqlite3_extended_errcode(handle) == code
				    ? sqlite3_errmsg(handle)
				    : sqlite3_errstr(code);

	g_set_error(error, KRUG_ERROR, (int)f->error, _(f->text), words);
	return FALSE;
}

static const Failure failures[] = {
	{ SQLITE_IOERR_CORRUPTFS, KRUG_ERROR_CORRUPT,
		N_("The disk the book lies on is damaged (%s). Restore a backup.") },
	{ SQLITE_BUSY, KRUG_ERROR_BUSY,
		N_("Another program is using the book (%s). Try again in a moment.") },
	{ SQLITE_LOCKED, KRUG_ERROR_BUSY,
		N_("The book is in use (%s). Try again in a moment.") },
	{ SQLITE_PROTOCOL, KRUG_ERROR_BUSY,
		N_("The book is in use (%s). Try again in a moment.") },
	{ SQLITE_FULL, KRUG_ERROR_FULL,
		N_("The disk is full (%s). Nothing was saved; make room and try "
		   "again.") },
	{ SQLITE_IOERR, KRUG_ERROR_FULL,
		N_("Reading or writing the book failed (%s). Nothing was saved; check "
		   "the disk and try again.") },
	{ SQLITE_CORRUPT, KRUG_ERROR_CORRUPT,
		N_("The book is damaged (%s). Restore a backup: krug restore FILE.") },
	{ SQLITE_NOTADB, KRUG_ERROR_CORRUPT,
		N_("The book is damaged (%s). Restore a backup: krug restore FILE.") },
	{ SQLITE_READONLY, KRUG_ERROR_READ_ONLY,
		N_("The book cannot be written (%s). Check the permissions of the file "
		   "and its folder.") },
	{ SQLITE_PERM, KRUG_ERROR_READ_ONLY,
		N_("The book cannot be opened (%s). Check its permissions.") },
	{ SQLITE_CANTOPEN, KRUG_ERROR_READ_ONLY,
		N_("The book cannot be opened (%s). Check the permissions of the file "
		   "and its folder.") },
	{ 0, KRUG_ERROR_FAILED, N_("The book did not accept this: %s.") },
};
