/*
 * Rows that hang from many owners, read side by side: one statement a table, in the order
 * of the owners, so that a single pass over all of them meets every row once.
 *
 *	Sweep channels = sweep_begin(q, set);
 *	for each owner in that order:
 *		while (sweep_next(&channels, owner))
 *			… read channels.q …
 *	ok = sweep_end(&channels, error);
 *
 * The first column is the owner, by which the statement is ordered. Rows of owners that
 * nobody asks for are passed over.
 */
#ifndef KRUG_MODEL_SWEEP_H
#define KRUG_MODEL_SWEEP_H

#include "store/stmt.h"

typedef struct {
	Stmt *q;
	gint64 owner;	/* of the row it stands on; G_MAXINT64 at the end */
	gboolean fresh; /* the row was not handed out yet */
} Sweep;

/* A statement "… WHERE contact IN " SWEEP_IDS " ORDER BY contact, id": SQLite takes a set
 * in its order, so what is found by an index needs no sorter. */
#define SWEEP_IDS "(SELECT value FROM json_each(:set))"
char *sweep_set(const GArray *ids); /* as :set, in any order; owned */

/* set NULL: the parameters are bound already. */
Sweep sweep_begin(Stmt *q, const char *set);
/* TRUE while there is one more row of the owner. */
gboolean sweep_next(Sweep *sweep, gint64 owner);
/* Gives the statement back. */
gboolean sweep_end(Sweep *sweep, GError **error);

#endif
