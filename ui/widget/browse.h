/*
 * A list of rows that lie in memory, and beside it what is known of the selected one, in
 * lines to be read. Tab gives the moving keys to the lines; where there is no room for
 * both, one of them is shown at a time. A view holds a Browse, opens it, and names these
 * functions in its class; its own are what a BrowseKind asks for.
 */
#ifndef UI_WIDGET_BROWSE_H
#define UI_WIDGET_BROWSE_H

#include "widget/lines.h"
#include "widget/list.h"

typedef struct {
	/* Of the rows; page, rows and find are left out. Its functions get the Browse. */
	ListSource source;
	const char *heading; /* N_(): above the list, where the view has no title */
	const char *empty;   /* N_(): in place of rows */
	int percent;	     /* of the width for the list, */
	int most;	     /* and columns at most; 0: any */
	/* All rows anew, in rc boxes, into `rows`, which is empty. */
	gboolean (*read)(View *view, GPtrArray *rows, GError **error);
	/* Optional: reads what is known of the selected row; NULL: there is none. */
	gboolean (*follow)(View *view, gconstpointer row, GError **error);
	/* The lines about the selected row; called anew for each width. */
	void (*fill)(View *view, gconstpointer row, Lines *lines);
} BrowseKind;

typedef struct {
	View *view;
	const BrowseKind *kind;
	ListSource source;
	GPtrArray *rows;
	List *list;
	Lines *lines;
	gint64 shown;	/* the row whose lines stand there */
	gboolean reads; /* the lines have the moving keys */
} Browse;

/* Call from open(); it becomes the mover of the view, by which the others know it. */
void browse_open(Browse *browse, View *view, const BrowseKind *kind);

/* Of a ViewClass as they stand, or called from its own. */
void browse_done(View *view);
void browse_load(View *view);
void browse_layout(View *view);
void browse_draw(const View *view, Canvas canvas);
gboolean browse_mouse(View *view, const Mouse *event);
/* A handler, of Tab: from the list to the lines and back. */
void browse_turn(View *view);

/* browse_draw() with a heading and words for no rows that are not always the same; both
 * translated. */
void browse_draw_under(
	const View *view, Canvas canvas, const char *heading, const char *empty);

gconstpointer browse_selected(const Browse *browse); /* borrowed; NULL: no row */

#endif
