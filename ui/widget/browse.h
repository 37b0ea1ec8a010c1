/*
 * A list of rows that lie in memory, and beside it what is known of the selected one, in
 * lines to be read. Tab gives the moving keys to the lines; where there is no room for
 * both, one of them is shown at a time. A view holds a Browse and hands it what its class
 * is asked.
 */
#ifndef UI_WIDGET_BROWSE_H
#define UI_WIDGET_BROWSE_H

#include "widget/lines.h"
#include "widget/list.h"

typedef struct {
	/* Of the rows; page, rows and find are left out. Its functions get the Browse. */
	ListSource source;
	int percent; /* of the width for the list, */
	int most;    /* and columns at most; 0: any */
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

/* Call from open() and done(). */
void browse_open(Browse *browse, View *view, const BrowseKind *kind);
void browse_done(Browse *browse);
/* Call from load(), layout(), draw() and mouse(). heading: above the list; empty: in
 * place of rows; both translated. */
void browse_load(Browse *browse);
void browse_layout(Browse *browse);
void browse_draw(
	const Browse *browse, Canvas canvas, const char *heading, const char *empty);
gboolean browse_mouse(Browse *browse, const Mouse *event);
/* Tab: from the list to the lines and back. */
void browse_turn(Browse *browse);

gconstpointer browse_selected(const Browse *browse); /* borrowed; NULL: no row */

#endif
