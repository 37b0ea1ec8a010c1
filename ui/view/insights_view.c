/*
 * The insights view. Opening it, or another period, reads the chosen measure alone; the
 * figures beside the others follow while no key waits.
 */
#include "view/insights_view.h"

#include "krug/i18n.h"
#include "shell/shell.h"
#include "view/behind_view.h"
#include "view/insights_view_private.h"
#include "view/people_view.h"

#define ROWS_LEAST 5 /* lines of the table, its titles included */

static InsightsView *
insights_of(View *view)
{
	return (InsightsView *)view;
}

static void
lay_out_page(InsightsView *self)
{
	const Rect *at = &self->base.panes.pane[PANE_TIMELINE];

	insights_page_layout(self->page, at->w, at->h);
}

static void
layout(View *view)
{
	InsightsView *self = insights_of(view);
	int chart = MIN(insights_page_lines(self->page),
		MAX(view->height * 3 / 5, view->height - ROWS_LEAST - 1));

	chart = MIN(chart, view->height - ROWS_LEAST - 1);
	self->base.panes =
		panes_split(view->width, view->height, MAX(chart, 0), self->base.focus);
	gauges_layout(self->gauges, MAX(1, self->base.panes.pane[PANE_LIST].h - 1));
	lay_out_page(self);
}

/* Reads the measure that the cursor stands on. */
static void
follow(InsightsView *self)
{
	Book *book = shell_book(self->base.view.shell);
	const Measure *measure = gauges_selected(self->gauges);
	Period period = span_period(&self->span, book_today(book));
	GError *error = NULL;

	if (!measure)
		return;
	if (insights_page_load(self->page, book, measure, &period, &error))
		gauges_take(self->gauges, insights_page_insight(self->page));
	else
		shell_fail(self->base.view.shell, error);
	self->base.empty = !insights_page_row(self->page);
	if (!paned_view_takes_keys(&self->base, self->base.focus))
		self->base.focus = PANE_LIST;
	layout(&self->base.view);
}

static gboolean
move(gpointer data, Action action)
{
	InsightsView *self = data;
	const Measure *before = gauges_selected(self->gauges);
	g_auto(BookReading) reading = book_reading(shell_book(self->base.view.shell));

	if (self->base.focus != PANE_LIST)
		return insights_page_move(self->page, action);
	if (!gauges_move(self->gauges, action))
		return FALSE;
	if (gauges_selected(self->gauges) != before)
		follow(self);
	return TRUE;
}

static void
open(View *view, gconstpointer args G_GNUC_UNUSED)
{
	InsightsView *self = insights_of(view);

	self->gauges = gauges_new();
	self->page = insights_page_new();
	self->span = span_default(book_today(shell_book(view->shell)));
	view->move = move;
	view->mover = self;
}

static void
load(View *view)
{
	InsightsView *self = insights_of(view);
	Book *book = shell_book(view->shell);
	g_auto(BookReading) reading = book_reading(book);
	Day today = book_today(book);
	Period period = span_period(&self->span, today);

	g_free(self->when);
	self->when = period_label(&period, today);
	gauges_begin(self->gauges, &period);
	follow(self);
	view->ticking = TRUE;
}

static void
tick(View *view)
{
	InsightsView *self = insights_of(view);
	Book *book = shell_book(view->shell);
	g_auto(BookReading) reading = book_reading(book);
	GError *error = NULL;

	if (!gauges_step(self->gauges, book, &error))
		shell_fail(view->shell, error);
	view->ticking = gauges_wait(self->gauges);
}

static void
draw_heading(const InsightsView *self, Canvas line)
{
	int x = 1 + canvas_text(line, 1, 0, -1, ROLE_HEADING, _("Insights"));

	if (self->when)
		canvas_printf(line, x, 0, line.w - x, ROLE_DIM, " · %s", self->when);
}

static void
draw(const View *view, Canvas canvas)
{
	const InsightsView *self = (const InsightsView *)view;
	const Insight *insight = insights_page_insight(self->page);
	Canvas list = canvas_rect(canvas, self->base.panes.pane[PANE_LIST]);
	g_autofree char *figures =
		insight ? gauges_words(self->gauges, insight->measure) : g_strdup("");

	panes_draw_borders(&self->base.panes, canvas);
	if (list.h > 0) {
		draw_heading(self, canvas_sub(list, 0, 0, list.w, 1));
		gauges_draw(self->gauges, canvas_sub(list, 0, 1, list.w, list.h - 1),
			self->base.focus == PANE_LIST);
	}
	insights_page_draw_chart(self->page,
		canvas_rect(canvas, self->base.panes.pane[PANE_DETAIL]), figures);
	insights_page_draw(self->page,
		canvas_rect(canvas, self->base.panes.pane[PANE_TIMELINE]),
		self->base.focus == PANE_TIMELINE);
}

static void
done(View *view)
{
	InsightsView *self = insights_of(view);

	gauges_free(self->gauges);
	insights_page_free(self->page);
	g_free(self->when);
}

/* A row that is one person leads to them, any other to the people behind it. */
static void
open_row(InsightsView *self, const InsightRow *row)
{
	if (row->contact)
		people_view_show(self->base.view.shell, row->contact);
	else
		behind_view_open(
			self->base.view.shell, insights_page_insight(self->page), row);
}

/* Enter goes inwards: measure, row, people. */
static void
enter(View *view)
{
	InsightsView *self = insights_of(view);
	const InsightRow *row = insights_page_row(self->page);

	if (self->base.focus == PANE_LIST && self->base.panes.single)
		self->base.focus = PANE_DETAIL;
	else if (row && self->base.focus == PANE_TIMELINE)
		open_row(self, row);
	else if (row)
		self->base.focus = PANE_TIMELINE;
	layout(view);
}

static gboolean
mouse(View *view, const Mouse *event)
{
	InsightsView *self = insights_of(view);
	int y = event->y;
	Pane pane = panes_at(&self->base.panes, event->x, &y);

	if (event->kind != MOUSE_PRESS || pane == PANE_COUNT)
		return FALSE;
	if (pane == PANE_LIST && gauges_click(self->gauges, y - 1)) {
		self->base.focus = PANE_LIST;
		follow(self);
	} else if (pane == PANE_TIMELINE && insights_page_click(self->page, y)) {
		self->base.focus = PANE_TIMELINE;
	}
	return TRUE;
}

static const Handler handlers[] = {
	{ ACT_OPEN, enter },
	{ ACT_PANE_NEXT, paned_view_next },
	{ ACT_PANE_PREV, paned_view_prev },
	{ ACT_PERIOD_PREV, insights_act_before },
	{ ACT_PERIOD_NEXT, insights_act_after },
	{ ACT_PERIOD, insights_act_period },
	{ ACT_EXPLAIN, insights_act_explain },
	{ ACT_EXPORT_FIGURES, insights_act_export },
	{ 0 },
};

static const Action hints[] = { ACT_OPEN, ACT_PERIOD_PREV, ACT_PERIOD, ACT_EXPLAIN,
	ACT_EXPORT_FIGURES, ACT_NONE };

const ViewClass insights_view = {
	.name = "insights",
	.title = N_("Insights"),
	.parent = &moving_parent,
	.size = sizeof(InsightsView),
	.watches = CHANGED_ALL,
	.digit = 5,
	.handlers = handlers,
	.hints = hints,
	.open = open,
	.load = load,
	.layout = layout,
	.draw = draw,
	.done = done,
	.mouse = mouse,
	.tick = tick,
};
