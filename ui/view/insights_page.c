/*
 * The table of a page. The row of the whole is the last, as a sum is; where rows follow
 * each other in time the cursor begins at the latest. Titles are never cut: where they
 * have no room side by side they stand on two lines by turns, and where that does not do
 * columns are left out from the right, but never the one that is drawn.
 */
#include "view/insights_page.h"

#include "krug/i18n.h"
#include "view/insights_page_private.h"

#define LABEL_LONG  20 /* columns a label may want, and gets in any case */
#define LABEL_LEAST 12
#define GAP	    2 /* before a column; 1 where there is no room else */
#define FAR	    8 /* at most, from the longest label to its first figure */

/* In an rc box, shared with the list; the row belongs to the insight. */
typedef struct {
	gint64 id;
	const InsightRow *row;
} PageRow;

static gint64
row_id(gconstpointer row)
{
	return ((const PageRow *)row)->id;
}

static const GPtrArray *
all_rows(gconstpointer data)
{
	return ((const InsightsPage *)data)->rows;
}

static void
draw_row(gpointer data, gconstpointer data_row, Canvas line, gboolean selected)
{
	const InsightsPage *page = data;
	const InsightRow *row = ((const PageRow *)data_row)->row;
	gboolean whole = row == page->insight->all;
	int end = page->table;

	for (int i = page->insight->measure->n_columns; i-- > 0;) {
		g_autofree char *figure = NULL;
		gboolean none = row->values[i] == INSIGHT_NONE || !row->values[i];

		if (!page->widths[i])
			continue;
		figure = insight_figure(
			page->insight->measure->columns[i].unit, row->values[i]);
		canvas_right(line, end, 0, page->widths[i] - page->gap,
			none ? ROLE_DIM : ROLE_TEXT, figure);
		end -= page->widths[i];
	}
	canvas_text(
		line, 0, 0, end, selected || whole ? ROLE_STRONG : ROLE_TEXT, row->label);
}

static void
row_free(gpointer row)
{
	g_rc_box_release(row);
}

static const ListSource source = {
	.rows = all_rows,
	.free_row = row_free,
	.id = row_id,
	.draw_row = draw_row,
};

InsightsPage *
insights_page_new(void)
{
	InsightsPage *page = g_new0(InsightsPage, 1);

	page->rows = g_ptr_array_new_with_free_func(row_free);
	page->list = list_new(&source, page);
	return page;
}

static void
clear(InsightsPage *page)
{
	list_clear(page->list);
	g_ptr_array_set_size(page->rows, 0);
	insights_chart_clear(&page->chart);
	g_clear_pointer(&page->insight, insight_free);
}

void
insights_page_free(InsightsPage *page)
{
	if (!page)
		return;
	clear(page);
	list_free(page->list);
	g_ptr_array_unref(page->rows);
	g_free(page);
}

static void
add_row(InsightsPage *page, const InsightRow *row)
{
	PageRow *shown;

	if (!row)
		return;
	shown = g_rc_box_new(PageRow);
	*shown = (PageRow){ page->rows->len + 1, row };
	g_ptr_array_add(page->rows, shown);
}

static gboolean
follows_time(const Insight *insight)
{
	return insight->measure->shape == SHAPE_COLUMNS ||
	       insight->measure->shape == SHAPE_HEAT;
}

static void
add_rows(InsightsPage *page)
{
	const Insight *insight = page->insight;

	if (insight->empty)
		return;
	for (guint i = 0; i < insight->rows->len; i++)
		add_row(page, insight->rows->pdata[i]);
	add_row(page, insight->all);
}

/* The row that was selected, by its name; else where reading begins. */
static void
select_row(InsightsPage *page, const char *id)
{
	gint64 at = 1;

	if (page->rows->len == 0)
		return;
	if (follows_time(page->insight))
		at = MAX((gint64)page->insight->rows->len, 1);
	for (guint i = 0; id && i < page->rows->len; i++)
		if (g_str_equal(((PageRow *)page->rows->pdata[i])->row->id, id))
			at = i + 1;
	list_select(page->list, at);
}

/* How wide labels are, and the figures of each column. */
static void
measure_cells(InsightsPage *page)
{
	const Measure *measure = page->insight->measure;

	page->label = 0;
	for (guint at = 0; at < page->rows->len; at++)
		page->label = MAX(page->label,
			canvas_width(((PageRow *)page->rows->pdata[at])->row->label));
	for (int i = 0; i < measure->n_columns; i++) {
		gint64 most = 0, least = 0;
		g_autofree char *wide = NULL;
		g_autofree char *low = NULL;

		for (guint at = 0; at < page->rows->len; at++) {
			gint64 value = ((PageRow *)page->rows->pdata[at])->row->values[i];

			most = MAX(most, value);
			if (value != INSIGHT_NONE)
				least = MIN(least, value);
		}
		wide = insight_figure(measure->columns[i].unit, most);
		low = insight_figure(measure->columns[i].unit, least);
		page->figures[i] = MAX(canvas_width(wide), canvas_width(low));
	}
}

gboolean
insights_page_load(InsightsPage *page, Book *book, const Measure *measure,
	const Period *period, GError **error)
{
	const InsightRow *row = insights_page_row(page);
	gboolean same = row && page->insight->measure == measure;
	g_autofree char *id = same ? g_strdup(row->id) : NULL;

	clear(page);
	page->insight = insight_load(book, measure, period, error);
	if (!page->insight)
		return FALSE;
	add_rows(page);
	measure_cells(page);
	insights_chart_load(&page->chart, page->insight, book_today(book));
	if (!list_reload(page->list, error))
		return FALSE;
	select_row(page, id);
	return TRUE;
}

const Insight *
insights_page_insight(const InsightsPage *page)
{
	return page->insight;
}

const InsightRow *
insights_page_row(const InsightsPage *page)
{
	const PageRow *shown = list_selected(page->list);

	return shown ? shown->row : NULL;
}

int
insights_page_lines(const InsightsPage *page)
{
	return insights_chart_lines(&page->chart);
}

/* What the title of a column takes of it: of one on two lines the column before bears
 * the other half, as this one bears half of the next. */
static int
title_share(const InsightsPage *page, int column)
{
	const Measure *measure = page->insight->measure;
	int own = canvas_width(_(measure->columns[column].title)), next = 0;

	if (page->titles == 1)
		return own + page->gap;
	if (column + 1 < measure->n_columns)
		next = canvas_width(_(measure->columns[column + 1].title));
	return (MAX(own, next) + page->gap + 1) / 2;
}

/* Columns the first n take, and the one that is drawn; 0 where one is left out. */
static int
widths_for(InsightsPage *page, int n)
{
	const Measure *measure = page->insight->measure;
	int all = 0;

	for (int i = 0; i < measure->n_columns; i++) {
		page->widths[i] = 0;
		if (i < n || i == measure->main)
			page->widths[i] =
				MAX(title_share(page, i), page->figures[i] + page->gap);
		all += page->widths[i];
	}
	return all;
}

/* The gap goes first, then titles take two lines, then columns are left out. */
static void
fit_columns(InsightsPage *page, int room)
{
	static const struct {
		int gap, titles;
	} ways[] = { { GAP, 1 }, { 1, 1 }, { GAP, 2 }, { 1, 2 } };
	int least = MIN(page->label, LABEL_LEAST);

	for (guint i = 0; i < G_N_ELEMENTS(ways); i++) {
		page->gap = ways[i].gap;
		page->titles = ways[i].titles;
		if (widths_for(page, INSIGHT_COLUMNS) <=
			room - MIN(page->label, LABEL_LONG))
			return;
	}
	for (int n = INSIGHT_COLUMNS; n > 0; n--)
		if (widths_for(page, n) <= room - least)
			return;
}

void
insights_page_layout(InsightsPage *page, int width, int height)
{
	page->table = page->label + FAR;
	page->titles = 1;
	if (page->insight) {
		fit_columns(page, width - LIST_INDENT - 1);
		/* Figures do not stand too far from what they are of. */
		for (int i = 0; i < page->insight->measure->n_columns; i++)
			page->table += page->widths[i];
		page->table = MIN(page->table, width - LIST_INDENT - 1);
	}
	list_resize(page->list, MAX(height - page->titles, 1));
}

gboolean
insights_page_move(InsightsPage *page, Action action)
{
	return list_move(page->list, action);
}

gboolean
insights_page_click(InsightsPage *page, int y)
{
	return list_click(page->list, y - page->titles);
}

static void
draw_titles(const InsightsPage *page, Canvas lines)
{
	const Measure *measure = page->insight->measure;
	int end = page->table, y = page->titles - 1;

	for (int i = measure->n_columns; i-- > 0;) {
		if (!page->widths[i])
			continue;
		canvas_right(lines, end, y, canvas_width(_(measure->columns[i].title)),
			ROLE_HEADING, _(measure->columns[i].title));
		end -= page->widths[i];
		y = page->titles - 1 - y;
	}
}

void
insights_page_draw(const InsightsPage *page, Canvas canvas, gboolean active)
{
	int titles = page->titles;

	if (!page->insight || page->rows->len == 0 || canvas.h < titles)
		return;
	draw_titles(
		page, canvas_sub(canvas, LIST_INDENT, 0, canvas.w - LIST_INDENT, titles));
	list_draw(page->list, canvas_sub(canvas, 0, titles, canvas.w, canvas.h - titles),
		active, "");
}

void
insights_page_draw_chart(const InsightsPage *page, Canvas canvas, const char *figures)
{
	if (page->insight)
		insights_chart_draw(&page->chart, page->insight,
			canvas_sub(canvas, 1, 0, canvas.w - 2, canvas.h), figures);
}
