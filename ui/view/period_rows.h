/*
 * What the review of a period shows: a snapshot of the book for one period, and the rows
 * made from it.
 */
#ifndef UI_VIEW_PERIOD_ROWS_H
#define UI_VIEW_PERIOD_ROWS_H

#include "krug/period_review.h"
#include "krug/target.h"
#include "krug/window_change.h"
#include "widget/list.h"

typedef enum {
	PERIOD_FIGURES,
	PERIOD_KINDS,	/* what came of each kind: of a quarter */
	PERIOD_SOURCES, /* and of whom */
	PERIOD_WINDOWS, /* what does not fit: of a half-year */
	PERIOD_TARGETS, /* of the year */
	PERIOD_AHEAD,	/* of the next one */
	PERIOD_QUESTIONS,
	PERIOD_NOTES,
	PERIOD_GROUPS
} PeriodGroup;

typedef struct {
	PeriodGroup group;
	int place; /* within its group: which figure, proposal, question */
	char *text, *right;
	char *about; /* read beside the list; "" for nothing */
	Style style; /* of the right side */
	Kind kind;   /* of KINDS and targets */
	TargetMeasure measure;
	gint64 contact; /* who it is; 0: nobody */
} PeriodRow;

typedef struct {
	Day today;
	PeriodReview *review;
	GArray *figures;       /* PeriodFigure */
	PeriodBrought brought; /* people NULL: not read yet */
	GPtrArray *changes;    /* WindowChange; NULL: not read yet, or no half-year */
	TargetYear year[2];    /* that of the period, and the next */
	gboolean counted[2];   /* with what happened */
	GPtrArray *rows;       /* PeriodRow, in rc boxes */
	guint piece;	       /* of what is counted, the next to read */
} PeriodPage;

/* What I wrote is there at once; what is counted follows piece by piece, and keeps what
 * was known of it till then. */
PeriodPage *period_page_new(Book *book, const Period *period, GError **error);
void period_page_free(PeriodPage *page);
/* After a change of these bits of CHANGED_. */
gboolean period_page_again(PeriodPage *page, Book *book, guint changed, GError **error);
gboolean period_page_waits(const PeriodPage *page); /* there is more to read */
gboolean period_page_step(PeriodPage *page, Book *book, GError **error);

/* The rows anew, from what is known by now. */
gboolean period_rows_build(PeriodPage *page, Book *book, GError **error);

gint64 period_row_id(gconstpointer row);
/* All but page(), which is the view's. */
void period_row_free(gpointer row);
int period_row_group(gconstpointer row);
void period_draw_group(gpointer data, gconstpointer row, Canvas line);
void period_draw_row(
	gpointer data, gconstpointer data_row, Canvas line, gboolean selected);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(PeriodPage, period_page_free)

#endif
