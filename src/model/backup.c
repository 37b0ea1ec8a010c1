/*
 * Copies of a book and the way back. Restoring first proves that the backup is a sound
 * book of a version we know, then keeps a copy of what it replaces.
 */
#include <errno.h>

#include <glib/gstdio.h>

#include "krug/book.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/paths.h"
#include "model/book_core.h"
#include "store/backup.h"
#include "store/migrate.h"

gboolean
book_backup(Book *book, const char *path, GError **error)
{
	return backup_write(book->db, path, BOOK_APPLICATION_ID, error);
}

static gboolean
check_sound(Db *db, const char *path, GError **error)
{
	g_autofree char *text =
		stmt_done_text(db_stmt(db, "PRAGMA integrity_check(1)"), error);

	if (g_strcmp0(text, "ok") == 0)
		return TRUE;
	if (text != NULL)
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_CORRUPT,
			_("%s is damaged (%s). Choose another backup."), path, text);
	return FALSE;
}

static gboolean
check_version(Db *db, const char *path, const EmbeddedFile *migrations, GError **error)
{
	int version = db_user_version(db, error);

	if (version >= 0 && version <= migrate_last(migrations))
		return TRUE;
	if (version >= 0)
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_NEWER,
			_("%s was written by a newer krug. Update krug to restore it."),
			path);
	return FALSE;
}

/* What the store says of a book, and what to do about it, is not what to do here. */
static Db *
open_file(const char *path, GError **error)
{
	g_autoptr(GError) failure = NULL;
	Db *db = db_open(path, DB_READ_ONLY, BOOK_APPLICATION_ID, &failure);
	const char *words = NULL;

	if (g_error_matches(failure, KRUG_ERROR, KRUG_ERROR_NOT_FOUND))
		words = _("There is no file %s. Choose a backup to restore.");
	else if (g_error_matches(failure, KRUG_ERROR, KRUG_ERROR_FOREIGN))
		words = _("%s is not a krug book. Choose a backup to restore.");
	else if (g_error_matches(failure, KRUG_ERROR, KRUG_ERROR_CORRUPT))
		words = _("%s is damaged. Choose another backup.");
	if (words)
		g_set_error(error, KRUG_ERROR, failure->code, words, path);
	else if (failure)
		g_propagate_error(error, g_steal_pointer(&failure));
	return db;
}

static Db *
open_backup(const char *path, const EmbeddedFile *migrations, GError **error)
{
	g_autoptr(Db) db = open_file(path, error);

	if (db == NULL || !check_version(db, path, migrations, error) ||
		!check_sound(db, path, error))
		return NULL;
	return g_steal_pointer(&db);
}

static gboolean
keep_copy(Book *book, GError **error)
{
	g_autofree char *path = NULL;

	if (book_path(book) == NULL)
		return TRUE;
	path = g_strconcat(book_path(book), ".before-restore.bak", NULL);
	return book_backup(book, path, error);
}

gboolean
book_restore(Book *book, const char *path, GError **error)
{
	g_autoptr(Db) from = NULL;

	if (book_is_file(book, path)) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
			_("%s is the book itself. Choose a backup to restore."), path);
		return FALSE;
	}
	from = open_backup(path, book->parts.migrations, error);
	if (from == NULL || !keep_copy(book, error) ||
		!backup_read(book->db, from, error) ||
		!migrate_run(book->db, book->parts.migrations, error))
		return FALSE;
	book_tell(book, CHANGED_ALL);
	return TRUE;
}

static gboolean
move_aside(const char *path, GError **error)
{
	g_autofree char *aside = g_strconcat(path, ".damaged.bak", NULL);
	g_autofree char *journal = g_strconcat(path, "-journal", NULL);
	g_autofree char *journal_aside = g_strconcat(aside, "-journal", NULL);

	if (g_rename(path, aside) != 0 && errno != ENOENT) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_READ_ONLY,
			_("%s cannot be moved aside: %s. Check its folder."), path,
			g_strerror(errno));
		return FALSE;
	}
	g_rename(journal, journal_aside);
	return TRUE;
}

/* A book that can still be opened is not damaged enough to be replaced unasked. */
static gboolean
check_damaged(const char *path, GError **error)
{
	g_autoptr(GError) failure = NULL;
	g_autoptr(Db) db = db_open(path, DB_READ_ONLY, BOOK_APPLICATION_ID, &failure);

	if (db == NULL &&
		(g_error_matches(failure, KRUG_ERROR, KRUG_ERROR_CORRUPT) ||
			g_error_matches(failure, KRUG_ERROR, KRUG_ERROR_NOT_FOUND)))
		return TRUE;
	if (db == NULL)
		g_propagate_error(error, g_steal_pointer(&failure));
	else
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
			_("%s is not damaged: open it to restore a backup."), path);
	return FALSE;
}

gboolean
book_restore_damaged(const char *book_path, const char *path, GError **error)
{
	g_autoptr(Db) from = NULL;
	g_autoptr(Db) to = NULL;

	if (path_same_file(book_path, path)) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
			_("%s is the book itself. Choose a backup to restore."), path);
		return FALSE;
	}
	from = open_backup(path, krug_migrations, error);
	if (from == NULL || !check_damaged(book_path, error) ||
		!move_aside(book_path, error))
		return FALSE;
	to = db_open(book_path, DB_CREATE, BOOK_APPLICATION_ID, error);
	return to != NULL && backup_read(to, from, error) &&
	       migrate_run(to, krug_migrations, error);
}
