/*
 * The page of one measure: its chart, and below it the table of its rows, the very same
 * that commands print. What has no figure is said in words.
 */
#ifndef UI_VIEW_INSIGHTS_PAGE_H
#define UI_VIEW_INSIGHTS_PAGE_H

#include "krug/insight.h"
#include "shell/view.h"

typedef struct InsightsPage InsightsPage;

InsightsPage *insights_page_new(void);
void insights_page_free(InsightsPage *page);

/* After a failure the page is empty. */
gboolean insights_page_load(InsightsPage *page, Book *book, const Measure *measure,
	const Period *period, GError **error);
/* Borrowed until the next load; NULL for an empty page. */
const Insight *insights_page_insight(const InsightsPage *page);
/* The row the cursor stands on; NULL: none. */
const InsightRow *insights_page_row(const InsightsPage *page);

/* Lines the chart would like. */
int insights_page_lines(const InsightsPage *page);
void insights_page_layout(InsightsPage *page, int width, int height);
gboolean insights_page_move(InsightsPage *page, Action action);
gboolean insights_page_click(InsightsPage *page, int y);
/* figures: beside the title; may be "". */
void insights_page_draw_chart(
	const InsightsPage *page, Canvas canvas, const char *figures);
void insights_page_draw(const InsightsPage *page, Canvas canvas, gboolean active);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(InsightsPage, insights_page_free)

#endif
