/*
 * Scans of a million rows. A row costs twice as much once SQLite has to hand it out, so
 * here an aggregate function is told of each (SQLite, "Application-Defined SQL
 * Functions"), and the statement answers with one row, of NULL:
 *
 *	Stmt *q = db_scan(db, "SELECT scan(interaction, side) FROM given");
 *	scan_rows(db, q, take, data);
 *	return stmt_done(q, error);
 *
 * It is told of those rows alone that WHERE lets pass. An aggregate knows no order: rows
 * come as the table or the index has them that is walked, so whoever needs one names it,
 * by INDEXED BY, which fails where there is none, or by NOT INDEXED for that of the
 * rowid. The key of a table without rowid is called sqlite_autoindex_TABLE_1. What is
 * called may take and step other statements, but scan nothing.
 */
#ifndef KRUG_STORE_SCAN_H
#define KRUG_STORE_SCAN_H

#include "store/stmt.h"

/* The arguments of scan(), from 0; borrowed while the function runs. */
typedef struct ScanRow ScanRow;
typedef void ScanTake(const ScanRow *row, void *data);

/* As db_stmt(); the SQL may use scan(). */
Stmt *db_scan(Db *db, const char *sql);
/* Steps such a statement of this connection to its end. */
void scan_rows(Db *db, Stmt *q, ScanTake *take, void *data);

gint64 scan_int(const ScanRow *row, int column); /* NULL reads as 0 */
gboolean scan_is_null(const ScanRow *row, int column);
Day scan_day(const ScanRow *row, int column); /* DAY_NONE for what is no day */

/* The text of a column as it was in the row before: rows of one index come in runs, and
 * to see that nothing changed is cheaper than to read what it says. Begin with { 0 }. */
typedef struct {
	char text[32]; /* cut; ended by NUL */
	int size;      /* of all of it, in bytes */
	gboolean seen;
} ScanText;
/* TRUE: it is another one than before, and `last` is now that. NULL reads as "". */
gboolean scan_changed(const ScanRow *row, int column, ScanText *last);

#endif
