/*
 * A view of three panes (panes.h): a list below a heading line, a detail that is a mere
 * heading of the rest, and what is to be read, which Tab gives the moving keys. Its
 * struct begins with a PanedView.
 */
#ifndef UI_WIDGET_PANED_VIEW_H
#define UI_WIDGET_PANED_VIEW_H

#include "widget/list.h"
#include "widget/panes.h"

typedef struct {
	View view;
	Panes panes;	/* set in layout() */
	Pane focus;	/* has the keys */
	gboolean empty; /* nothing is to be read */
} PanedView;

/* The detail does only where one pane is shown at a time. */
gboolean paned_view_takes_keys(const PanedView *self, Pane pane);

/* Handlers; the view is laid out anew. */
void paned_view_next(View *view);
void paned_view_prev(View *view);
/* A press on a row of the list, which gets the keys; FALSE for any other. */
gboolean paned_view_press(PanedView *self, List *list, const Mouse *event);

#endif
