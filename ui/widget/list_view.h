/*
 * A view that is one list, with lines of its own above and below it. Its struct begins
 * with a ListView; its class names the functions below, or calls them from its own.
 */
#ifndef UI_WIDGET_LIST_VIEW_H
#define UI_WIDGET_LIST_VIEW_H

#include "widget/list.h"

typedef struct {
	View view;
	List *list;
	int head, foot; /* lines above and below the list */
} ListView;

/* Call from open(): the list gets the moving keys and the wheel. The source is borrowed,
 * its functions get the view. */
void list_view_open(View *view, const ListSource *source, int head, int foot);
void list_view_load(View *view);
void list_view_layout(View *view);
/* The list alone, where it stands on the canvas of the view; empty: as of list_draw(). */
void list_view_draw(const View *view, Canvas canvas, const char *empty);
gboolean list_view_mouse(View *view, const Mouse *event);
void list_view_done(View *view);

#endif
