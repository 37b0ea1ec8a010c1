/*
 * A list that is a window on the data: it asks its source for a page after or before a
 * row, keeps a few screens of rows, and never the whole table. The selection is kept by
 * id across reloads; where the selected row is gone its neighbour is selected. Rows of
 * one group follow each other; each group gets a heading line.
 */
#ifndef UI_WIDGET_LIST_H
#define UI_WIDGET_LIST_H

#include "shell/view.h"

typedef enum {
	LIST_AFTER,  /* rows that follow */
	LIST_BEFORE, /* rows that precede, the nearest first */
	LIST_FROM,   /* the row that stands where `from` stands now, or next after it, and
			those that follow: a reload */
} ListWay;

typedef struct {
	/* All rows, in rc boxes, where they lie in memory; the list shares them. Then
	 * there is neither page() nor find(). */
	const GPtrArray *(*rows)(gconstpointer data);
	/* Appends up to n rows to `out`, which owns them. from NULL: from the first row
	 * (AFTER) or the last (BEFORE). */
	gboolean (*page)(gpointer data, gconstpointer from, ListWay way, int n,
		GPtrArray *out, GError **error);
	void (*free_row)(gpointer row);
	gint64 (*id)(gconstpointer row);
	/* NULL where there are no groups. Equal numbers are one group. */
	int (*group)(gconstpointer row);
	/* The heading line of a row's group, or NULL: without headings. */
	void (*draw_group)(gpointer data, gconstpointer row, Canvas line);
	/* The row; the list marks the selected line itself. */
	void (*draw_row)(
		gpointer data, gconstpointer row, Canvas line, gboolean selected);
	/* Optional: columns of a row that the mark of the selection covers, so that a row
	 * of several columns is not sent anew as a whole; else all of it. */
	int (*marked)(gpointer data, int width);
	/* Optional: after a reload, the row with this id wherever it stands now (owned),
	 * NULL where it is gone. Lets the selection follow a row that moved. */
	gpointer (*find)(gpointer data, gint64 id);
} ListSource;

#define LIST_INDENT 3 /* columns before a row, for the cursor */

typedef struct List List;

/* source and data are borrowed. */
List *list_new(const ListSource *source, gpointer data);
void list_free(List *list);

/* Rows on the screen; at least one is assumed. Call from layout(). */
void list_resize(List *list, int rows);
/* Reads the window anew around the selection. Call from load(). */
gboolean list_reload(List *list, GError **error);
/* The same after a change to the selected row itself: where that moved it elsewhere, the
 * cursor stays at its place, on the neighbour. */
gboolean list_reload_past(List *list, GError **error);
/* Forgets the window and the selection: the list is empty until it is read again. */
void list_clear(List *list);
/* The same, and begins at the first row. */
gboolean list_restart(List *list, GError **error);

/* Borrowed, until the next call that moves or loads; NULL for an empty list. */
gconstpointer list_selected(const List *list);
gint64 list_selected_id(const List *list); /* 0 for an empty list */
/* Selects the row with this id, reading it by find() where it is not in the window. */
gboolean list_select(List *list, gint64 id);

/* Actions UP … LAST; FALSE for others. Fits view->move. */
gboolean list_move(gpointer data, Action action);
/* A click on line y of its canvas; TRUE where a row stands there. */
gboolean list_click(List *list, int y);
/* The same by a press at the view's coordinates, where the list begins at line `top`. */
gboolean list_press(List *list, const Mouse *event, int top);
/* active: the pane has the keys. empty: shown, in lines, where there are no rows. */
void list_draw(const List *list, Canvas canvas, gboolean active, const char *empty);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(List, list_free)

#endif
