/*
 * Drawing gaps and strengths from feedback, inside its change.
 */
#ifndef KRUG_MODEL_GAP_PRIVATE_H
#define KRUG_MODEL_GAP_PRIVATE_H

#include "krug/gap.h"
#include "model/record.h"

/* The lines of one feedback become evidence: those new are added to the skill of that
 * name, those gone are taken away, with skills that nothing else is known of. */
gboolean gap_draw(Book *book, gint64 feedback, Day day, GapSide side, const char *lines,
	GError **error);

/* What the book has of a Gap; the rest is counted. */
typedef struct {
	gint64 id;
	GapSide side;
	char *name, *name_key;
	Day made_on, closed_on;
	char *notes;
} GapRow;

static inline void
gap_row_free(GapRow *row)
{
	record_free(&gap_rows, row);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC(GapRow, gap_row_free)

GapRow *gap_row_load(Book *book, gint64 id, GError **error); /* NOT_FOUND */
/* *id is 0 where there is none of that folded name. */
gboolean gap_find(Book *book, GapSide side, const char *key, gint64 *id, GError **error);
/* The one of that name, added where there is none; inside a change. 0 and error. */
gint64 gap_need(Book *book, GapSide side, const char *name, Day day, GError **error);

/* One row of table gap_evidence. */
typedef struct {
	gint64 id, gap, feedback;
	char *named; /* folded */
	char *quote;
} EvidenceRow;

#endif
