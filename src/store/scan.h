/*
 * Scans of a million rows. A row costs twice as much once SQLite has to hand it out, so
 * here a function is called from within, by the condition of a statement that selects
 * nothing:
 *
 *	Stmt *q = db_scan(db, "SELECT 1 FROM given"
 *			      " WHERE scan(interaction, side) ORDER BY id");
 *	scan_rows(db, q, take, data);
 *	return stmt_done(q, error);
 *
 * Rows come in the order the statement asks for where an index has it, so name one that
 * an index has. A condition that no index holds is asked before by CASE WHEN … THEN
 * scan(…) END, since SQLite asks in the order it likes. What is called may take and step
 *other statements, but scan nothing.
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
