/*
 * Rows that hang from many owners, read side by side: one statement a table, in the order
 * of the owners, so that a single pass over all of them meets every row once.
 *
 *	owned_choose(book, owners, error);
 *	OwnedRows channels = owned_begin(q);
 *	for each owner in that order:
 *		while (owned_next(&channels, owner))
 *			… read channels.q …
 *	ok = owned_end(&channels, error);
 *
 * The first column is the owner, by which the statement is ordered. Rows of owners that
 * nobody asks for are passed over.
 */
#ifndef KRUG_MODEL_OWNED_H
#define KRUG_MODEL_OWNED_H

#include "model/book_private.h"

typedef struct {
	Stmt *q;
	gint64 owner;	/* of the row it stands on; G_MAXINT64 at the end */
	gboolean fresh; /* the row was not handed out yet */
} OwnedRows;

/* The owners of statements "… WHERE contact IN " OWNER_IDS " ORDER BY contact, id", until
 * others are chosen: numbers in any order. They lie in a temporary table: SQLite walks it
 * in its order, so what is found by an index needs no sorter, and makes no set of its own
 * for each statement. */
#define OWNER_IDS "temp.owner"
gboolean owned_choose(Book *book, const GArray *ids, GError **error);

OwnedRows owned_begin(Stmt *q); /* with its parameters */
/* TRUE while there is one more row of the owner. */
gboolean owned_next(OwnedRows *rows, gint64 owner);
/* Gives the statement back. */
gboolean owned_end(OwnedRows *rows, GError **error);

#endif
