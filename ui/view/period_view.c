/*
 * The review of a period: the list of its rows, and beside it which period this is over
 * what the chosen row means.
 */
#include "view/period_view.h"

#include "krug/i18n.h"
#include "shell/shell.h"
#include "view/period_view_act.h"
#include "widget/dialog.h"
#include "widget/lines.h"
#include "widget/paned_view.h"

#define HEAD_LINES_WANTED 5

typedef struct {
	PanedView base;
	Period period;
	PeriodPage *page; /* NULL: it could not be read */
	List *list;
	Lines *about;
} PeriodView;

static PeriodView *
period_of_view(View *view)
{
	return (PeriodView *)view;
}

static const GPtrArray *
all_rows(gconstpointer data)
{
	const PeriodView *self = data;

	return self->page ? self->page->rows : NULL;
}

static const ListSource source = {
	.rows = all_rows,
	.free_row = period_row_free,
	.id = period_row_id,
	.group = period_row_group,
	.draw_group = period_draw_group,
	.draw_row = period_draw_row,
};

static void
layout_about(PeriodView *self)
{
	const Rect *at = &self->base.panes.pane[PANE_TIMELINE];
	const PeriodRow *row = list_selected(self->list);

	lines_begin(self->about, at->w, at->h);
	if (row) {
		lines_add_text(self->about, ROLE_STRONG, row->text);
		if (row->group < PERIOD_QUESTIONS && row->group != PERIOD_KINDS)
			lines_add_text(self->about, ROLE_DIM, row->right);
		lines_add_text(self->about, ROLE_TEXT, row->about);
	}
	lines_end(self->about);
}

static gboolean
move(gpointer data, Action action)
{
	PeriodView *self = data;
	gint64 before = list_selected_id(self->list);

	if (self->base.focus != PANE_LIST)
		return lines_move(self->about, action);
	if (!list_move(self->list, action))
		return FALSE;
	if (list_selected_id(self->list) != before) {
		lines_rewind(self->about);
		layout_about(self);
	}
	return TRUE;
}

static void
open(View *view, gconstpointer args)
{
	PeriodView *self = period_of_view(view);

	self->period = *(const Period *)args;
	self->list = list_new(&source, self);
	self->about = lines_new();
	view->move = move;
	view->mover = self;
}

static void
show_rows(PeriodView *self, GError *error)
{
	if (!error && self->page)
		list_reload(self->list, &error);
	if (error)
		shell_fail(self->base.view.shell, error);
	self->base.view.ticking = self->page && period_page_waits(self->page);
	layout_about(self);
}

static void
load(View *view)
{
	PeriodView *self = period_of_view(view);
	Book *book = shell_book(view->shell);
	GError *error = NULL;
	PeriodPage *now;

	if (self->page && self->page->review->period.from == self->period.from &&
		self->page->review->period.kind == self->period.kind) {
		period_page_again(self->page, book, view->changed, &error);
		show_rows(self, error);
		return;
	}
	now = period_page_new(book, &self->period, &error);
	if (now) {
		period_page_free(self->page);
		self->page = now;
	}
	show_rows(self, error);
}

static void
tick(View *view)
{
	PeriodView *self = period_of_view(view);
	Book *book = shell_book(view->shell);
	g_auto(BookReading) reading = book_reading(book);
	GError *error = NULL;

	period_page_step(self->page, book, &error);
	show_rows(self, error);
}

static void
layout(View *view)
{
	PeriodView *self = period_of_view(view);

	self->base.panes = panes_layout(
		view->width, view->height, HEAD_LINES_WANTED, self->base.focus);
	list_resize(self->list, MAX(1, self->base.panes.pane[PANE_LIST].h - 1));
	layout_about(self);
}

/* Which period it is, how long it was, and whether it was reviewed. */
static void
draw_head(const PeriodView *self, Canvas canvas)
{
	const PeriodReview *review = self->page->review;
	g_autofree char *label = period_label(&self->period, self->page->today);
	g_autofree char *from = i18n_day_long(self->period.from);
	g_autofree char *to = i18n_day_long(self->period.to);
	g_autofree char *days = g_strdup_printf("%s – %s", from, to);
	g_autofree char *made = review->id == 0 ? NULL : i18n_day_long(review->made_on);
	g_autofree char *state =
		made ? g_strdup_printf(_("reviewed on %s"), made)
		: period_is_over(&self->period, self->page->today)
			? g_strdup(_("not reviewed yet"))
			: g_strdup(_("still running: its review comes afterwards"));

	if (canvas.h <= 0)
		return;
	canvas_text(canvas, 1, 0, -1, ROLE_STRONG, label);
	canvas_text(canvas, 1, 1, -1, ROLE_DIM, days);
	canvas_text(canvas, 1, 2, -1, made ? ROLE_GOOD : ROLE_READY, state);
}

/* The period as well, where its head is not beside the list. */
static void
draw_title(const PeriodView *self, Canvas list)
{
	int x = 1 + canvas_text(list, 1, 0, -1, ROLE_HEADING,
			    period_review_title(self->period.kind));
	g_autofree char *label = NULL;

	if (!self->base.panes.single || !self->page)
		return;
	label = period_label(&self->period, self->page->today);
	canvas_printf(list, x, 0, -1, ROLE_DIM, " · %s", label);
}

static void
draw(const View *view, Canvas canvas)
{
	const PeriodView *self = (const PeriodView *)view;
	const Panes *panes = &self->base.panes;
	Canvas list = canvas_rect(canvas, panes->pane[PANE_LIST]);
	Canvas about = canvas_rect(canvas, panes->pane[PANE_TIMELINE]);

	panes_draw_borders(panes, canvas);
	if (list.h > 0) {
		draw_title(self, list);
		list_draw(self->list, canvas_sub(list, 0, 1, list.w, list.h - 1),
			self->base.focus == PANE_LIST, "");
	}
	if (self->page)
		draw_head(self, canvas_rect(canvas, panes->pane[PANE_DETAIL]));
	if (about.h > 0)
		lines_draw_pane(self->about, about, self->base.focus == PANE_TIMELINE);
}

static void
done(View *view)
{
	PeriodView *self = period_of_view(view);

	list_free(self->list);
	lines_free(self->about);
	period_page_free(self->page);
}

static gboolean
mouse(View *view, const Mouse *event)
{
	PeriodView *self = period_of_view(view);

	if (!paned_view_press(&self->base, self->list, event))
		return FALSE;
	layout_about(self);
	return TRUE;
}

static void
show(PeriodView *self, Period period)
{
	self->period = period;
	list_clear(self->list);
	lines_rewind(self->about);
	view_reload(&self->base.view);
}

static void
earlier(View *view)
{
	PeriodView *self = period_of_view(view);

	show(self, period_previous(&self->period));
}

static void
later(View *view)
{
	PeriodView *self = period_of_view(view);
	Period next = period_next(&self->period);

	if (next.from > book_today(shell_book(view->shell)))
		shell_warn(view->shell, _("That period has not begun."));
	else
		show(self, next);
}

static void
kind_picked(View *opener, gint64 kind)
{
	Period now = period_of((PeriodKind)kind, book_today(shell_book(opener->shell)));

	show(period_of_view(opener), period_previous(&now));
}

static void
choose_kind(View *view)
{
	const MenuItem items[] = {
		{ _("month"), NULL, PERIOD_MONTH },
		{ _("quarter"), NULL, PERIOD_QUARTER },
		{ _("half-year"), NULL, PERIOD_HALF },
		{ _("year"), NULL, PERIOD_YEAR },
		{ 0 },
	};

	menu_open(view->shell, _("Review of"), items,
		(gint64)period_of_view(view)->period.kind, kind_picked);
}

const PeriodRow *
period_view_row(const View *view)
{
	return list_selected(((const PeriodView *)view)->list);
}

const PeriodPage *
period_view_page(const View *view)
{
	return ((const PeriodView *)view)->page;
}

void
period_view_open(Shell *shell, const Period *period)
{
	Book *book = shell_book(shell);
	Period now = period_of(PERIOD_MONTH, book_today(book));
	Period wanted = period_previous(&now);
	GError *error = NULL;
	g_autoptr(GArray) pending = period ? NULL : period_review_pending(book, &error);

	if (error)
		shell_fail(shell, error);
	if (period)
		wanted = *period;
	else if (pending && pending->len > 0)
		wanted = g_array_index(pending, Period, 0);
	shell_open(shell, &period_view, &wanted);
}

static const Handler handlers[] = {
	{ ACT_OPEN, period_act_edit },
	{ ACT_EDIT, period_act_edit },
	{ ACT_DECIDE, period_act_turn },
	{ ACT_REVIEWED, period_act_done },
	{ ACT_PERIOD, choose_kind },
	{ ACT_PERIOD_PREV, earlier },
	{ ACT_PERIOD_NEXT, later },
	{ ACT_PANE_NEXT, paned_view_next },
	{ ACT_PANE_PREV, paned_view_prev },
	{ 0 },
};

static const Action hints[] = { ACT_EDIT, ACT_DECIDE, ACT_REVIEWED, ACT_PERIOD,
	ACT_PERIOD_PREV, ACT_PANE_NEXT, ACT_UNDO, ACT_CLOSE, ACT_NONE };

const ViewClass period_view = {
	.name = "period",
	.title = N_("Review of a period"),
	.parent = &moving_parent,
	.size = sizeof(PeriodView),
	.watches = CHANGED_ALL,
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
