/*
 * The list of the growth view: open gaps, the open plan, strengths, and what is behind
 * me.
 */
#ifndef UI_VIEW_GROWTH_ROWS_H
#define UI_VIEW_GROWTH_ROWS_H

#include "krug/book.h"
#include "widget/list.h"

typedef enum {
	GROWTH_GAP,
	GROWTH_PLAN,
	GROWTH_STRENGTH,
	GROWTH_BEHIND, /* closed gaps, closed items */
	GROWTH_COUNT
} GrowthGroup;

typedef struct {
	GrowthGroup group;
	gint64 gap, plan; /* the one it is; the other is 0 */
	char *text, *right;
	Style style; /* of the right side */
} GrowthRow;

/* Of GrowthRow in rc boxes, for list_page_rows(). */
GPtrArray *growth_rows(Book *book, GError **error);
gint64 growth_row_id(gconstpointer row);

/* All but page(), which is the view's. */
void growth_row_free(gpointer row);
int growth_row_group(gconstpointer row);
void growth_draw_group(gpointer data, gconstpointer row, Canvas line);
void growth_draw_row(gpointer data, gconstpointer row, Canvas line, gboolean selected);

#endif
