/*
 * Copies of a book by SQLite's backup API, never by copying the file. A copy is made
 * under a temporary name, synced, and renamed: the target is the old file or the whole
 * new one.
 */
#ifndef KRUG_STORE_BACKUP_H
#define KRUG_STORE_BACKUP_H

#include "store/db.h"

/* Writes the book to `path`, replacing a krug book that is there (KRUG_ERROR_FOREIGN for
 * any other file, KRUG_ERROR_INPUT for the book itself). */
gboolean backup_write(Db *db, const char *path, guint32 application_id, GError **error);
/* Replaces the contents of db by those of `from`, in one transaction. */
gboolean backup_read(Db *db, Db *from, GError **error);

#endif
