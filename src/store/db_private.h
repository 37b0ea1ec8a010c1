/*
 * What the files of src/store share about a connection. No other layer includes this.
 */
#ifndef KRUG_STORE_DB_PRIVATE_H
#define KRUG_STORE_DB_PRIVATE_H

#include <sqlite3.h>

#include "store/db.h"

struct ScanRow;

struct Db {
	sqlite3 *handle;
	char *path; /* resolved; NULL in memory */
	guint32 application_id;
	gboolean read_only;
	gboolean begun; /* between db_begin() and its end, as the caller sees it */
	GHashTable *statements; /* SQL text → Stmt, the first of a chain */
	/* While a statement is scanned (store/scan.h), else NULL. */
	void (*take)(const struct ScanRow *row, void *data);
	void *take_data;
	gboolean scans; /* scan() is there */
};

/* Sets the error that fits an SQLite result code; always FALSE. handle may be NULL. */
gboolean store_fail(sqlite3 *handle, int code, GError **error);

/* The first answer on a file that SQLite has opened but not yet read. */
gboolean header_check(Db *db, DbFlags flags, GError **error);

/* Of the text of a statement, for the table of statements. */
guint stmt_hash(gconstpointer sql);

/* Gives all statements back to SQLite; aborts in KRUG_CHECKED builds where one
 * misbehaved. */
void stmt_free_all(Db *db);

/* Inside the transaction that makes a new book: whose file this is. */
gboolean db_stamp(Db *db, GError **error);

#endif
