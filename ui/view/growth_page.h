/*
 * What stands beside the list of the growth view: all about the chosen gap, strength or
 * item of the plan, and a chart of how it went.
 */
#ifndef UI_VIEW_GROWTH_PAGE_H
#define UI_VIEW_GROWTH_PAGE_H

#include "krug/book.h"
#include "view/growth_rows.h"

typedef struct GrowthPage GrowthPage;

GrowthPage *growth_page_new(void);
void growth_page_free(GrowthPage *page);

/* row NULL: nothing is chosen. */
gboolean growth_page_load(
	GrowthPage *page, Book *book, const GrowthRow *row, GError **error);
void growth_page_layout(GrowthPage *page, int width, int height);
gboolean growth_page_move(GrowthPage *page, Action action);
void growth_page_draw(const GrowthPage *page, Canvas canvas, gboolean active);
void growth_page_draw_chart(const GrowthPage *page, Canvas canvas);

#endif
