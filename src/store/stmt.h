/*
 * Statements: prepared once a connection, cached by their text, parameters by name only.
 * Errors are sticky: binding, stepping and reading may go on after a failure and do
 * nothing; the one check is stmt_done(). An unknown or unbound parameter is an error, so
 * is a column out of range. Every statement taken is given back by stmt_done().
 *
 *	Stmt *q = db_stmt(db, "SELECT name FROM tag WHERE id = :id");
 *	stmt_int(q, ":id", id);
 *	while (stmt_step(q))
 *		use(stmt_get_text(q, 0));
 *	return stmt_done(q, error);
 *
 * Builds with KRUG_CHECKED abort at db_close() where a statement was not given back or
 * read a whole table; a planned scan says so in its SQL: a comment that reads "scan".
 */
#ifndef KRUG_STORE_STMT_H
#define KRUG_STORE_STMT_H

#include "krug/day.h"
#include "store/db.h"

typedef struct Stmt Stmt;

/* Never NULL; owned by db. The same text taken again before stmt_done() is a second one.
 */
Stmt *db_stmt(Db *db, const char *sql);
/* For text put together at run time: not kept after stmt_done(). */
Stmt *db_stmt_once(Db *db, const char *sql);

/* Parameters, named with their colon: ":id". Text and blobs are copied. */
void stmt_int(Stmt *q, const char *name, gint64 value);
void stmt_text(Stmt *q, const char *name, const char *value); /* NULL binds NULL */
void stmt_blob(Stmt *q, const char *name, const void *data, gsize size);
void stmt_bytes(Stmt *q, const char *name, GBytes *value); /* NULL binds NULL */
void stmt_day(Stmt *q, const char *name, Day value);	   /* DAY_NONE binds NULL */
void stmt_at(Stmt *q, const char *name, gint64 value);	   /* AT_NONE binds NULL */
void stmt_id(Stmt *q, const char *name, gint64 value);	   /* 0 binds NULL */
void stmt_null(Stmt *q, const char *name);

/* TRUE: a row is there. FALSE: the end, or an error that stmt_done() will tell. */
gboolean stmt_step(Stmt *q);

/* Columns of the current row, from 0. NULL reads as 0, NULL, DAY_NONE or AT_NONE. */
gint64 stmt_get_int(Stmt *q, int column);
const char *stmt_get_text(Stmt *q, int column); /* borrowed until the next step */
char *stmt_dup_text(Stmt *q, int column);	/* owned by the caller */
GBytes *stmt_get_bytes(Stmt *q, int column);	/* owned by the caller; NULL for NULL */
Day stmt_get_day(Stmt *q, int column);
gint64 stmt_get_at(Stmt *q, int column);
gboolean stmt_is_null(Stmt *q, int column);
/* Whether the column is exactly this text, which is not copied to find out. */
gboolean stmt_is_text(Stmt *q, int column, const char *text);

/* Runs the statement where it was not stepped, gives it back and tells the first error.
 */
gboolean stmt_done(Stmt *q, GError **error);
/* stmt_done() for a single value: column 0 of the first row, `none` where there is none.
 */
gint64 stmt_done_int(Stmt *q, gint64 none, GError **error);
char *stmt_done_text(Stmt *q, GError **error); /* owned; NULL where there is none */
/* The same where "there is none" (0, NULL) and "it failed" (FALSE) are to be told apart.
 */
gboolean stmt_one_int(Stmt *q, gint64 *value, GError **error);
gboolean stmt_one_text(Stmt *q, char **text, GError **error);

#endif
