/*
 * A walk through the parts of an entry, which takes them back or repeats them, in slices:
 * each a transaction of its own, short enough not to lock another krug out. What fails or
 * is stopped in the middle is brought back in the same way, so that an entry is either
 * done or undone, or is found unfinished at the next opening.
 */
#ifndef KRUG_MODEL_WALK_H
#define KRUG_MODEL_WALK_H

#include "model/journal_core.h"

/* To begin: {.entry, .from, .end, .forward, .discard}; walk_clear() at the end. */
typedef struct {
	gint64 entry;
	JournalState from, end;
	gboolean forward; /* repeat, not take back */
	gboolean discard; /* the entry goes when it has been taken back */

	/* How far it is. */
	gint64 parts, left; /* left: still to come; in a reversal, to be brought back */
	gint64 renewed;	    /* the person renewed last, 0: not yet begun */
	double renewal;	    /* of that, 0…1 */
	gboolean ended;
	GError *failure; /* why all is brought back; NULL: it is not */
} Walk;

void walk_clear(Walk *walk);

/* Inside a transaction: as much as fits in a part. */
gboolean walk_some(Book *book, Walk *walk, GError **error);
/* One transaction. *more FALSE with the last one. FALSE where it failed or was stopped:
 * then all was brought back before, and the entry is again in the state `from`. */
gboolean walk_slice(Book *book, Walk *walk, gboolean *more, GError **error);
/* The slices from now on bring back what was done. */
void walk_stop(Walk *walk);
/* How much is done, 0…1. */
double walk_part(const Walk *walk);
/* All slices. progress may be NULL. */
gboolean walk_all(
	Book *book, Walk *walk, BookProgress progress, void *data, GError **error);

#endif
