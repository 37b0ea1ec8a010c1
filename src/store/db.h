/*
 * A connection to one book file: opening, pragmas, transactions.
 * Invariants: a file that is not ours, newer, damaged or unreadable is answered in words
 * and left untouched, byte for byte; the path of an open book is never opened except
 * through SQLite, since an open+close by the same process drops its POSIX locks; a file
 * we make is 0600 whatever the umask. One Db belongs to one thread and one process: it
 * must not live across fork(). Journal mode is PERSIST with synchronous FULL: a commit
 * that returned is on the disk, and no commit waits for a file to grow and shrink.
 */
#ifndef KRUG_STORE_DB_H
#define KRUG_STORE_DB_H

#include <glib.h>

typedef struct Db Db;

typedef enum {
	DB_OPEN = 0,
	DB_CREATE = 1 << 0,    /* make the file, and its folder, where there is none */
	DB_READ_ONLY = 1 << 1, /* never write, whatever the permissions say */
	DB_MEMORY = 1 << 2,    /* no file at all; path is ignored */
} DbFlags;

/* KRUG_ERROR_NOT_FOUND where there is no file and DB_CREATE is not given, _FOREIGN where
 * it is not a file of this application_id, _CORRUPT, _READ_ONLY, _BUSY, _FULL. */
Db *db_open(const char *path, DbFlags flags, guint32 application_id, GError **error);
void db_close(Db *db); /* NULL is fine; an open transaction is rolled back */

const char *db_path(
	const Db *db); /* absolute, links resolved; NULL in memory; borrowed */
/* The same device and inode, or those of the journal beside it. */
gboolean db_is_file(const Db *db, const char *path);
gboolean db_is_read_only(const Db *db);

/* BEGIN IMMEDIATE: what is read afterwards cannot change until the end. */
gboolean db_begin(Db *db, GError **error);
/* For reading only: all that is read belongs together. */
gboolean db_begin_reading(Db *db, GError **error);
void db_end_reading(Db *db);		    /* temporary tables stay as they are */
gboolean db_commit(Db *db, GError **error); /* rolls back where it fails */
void db_rollback(Db *db);
gboolean db_in_transaction(const Db *db);
/* What a commit leaves of the file "-journal": a small file of pages as they were before
 * it, to be written over by the next (TRUE, as opened), or nothing. */
gboolean db_keep_journal(Db *db, gboolean keep, GError **error);

/* Long work writes all over the book and wants its pages in memory; afterwards they are
 * given back. */
void db_work_long(Db *db, gboolean begins);

/* In a transaction: does every row another one names exist? */
gboolean db_references_hold(Db *db);

/* Runs constant SQL of one or more statements without parameters or results. */
gboolean db_exec(Db *db, const char *sql, GError **error);

/* The first column of the first row; -1 and error where it fails. */
gint64 db_read_int(Db *db, const char *sql, GError **error);

int db_user_version(Db *db, GError **error); /* -1 and error */
gboolean db_set_user_version(Db *db, int version, GError **error);
/* Changes when another connection, of whichever process, has written. -1 on error. */
gint64 db_data_version(Db *db);
gint64 db_total_changes(const Db *db); /* rows changed since opening */
gint64 db_last_id(const Db *db);       /* rowid of the last INSERT */
gint64 db_bytes(Db *db);	       /* size of the book */

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Db, db_close)

#endif
