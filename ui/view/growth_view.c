/*
 * The growth view: the list, beside it a chart over the page of what is chosen.
 */
#include "view/growth_view.h"

#include "krug/i18n.h"
#include "shell/shell.h"
#include "view/growth_page.h"
#include "view/growth_view_act.h"
#include "widget/paned_view.h"

#define CHART_LINES_WANTED 10

typedef struct {
	PanedView base;
	GPtrArray *rows; /* GrowthRow */
	List *list;
	GrowthPage *page;
} GrowthView;

static GrowthView *
growth_of(View *view)
{
	return (GrowthView *)view;
}

static const GPtrArray *
all_rows(gconstpointer data)
{
	return ((const GrowthView *)data)->rows;
}

static const ListSource source = {
	.rows = all_rows,
	.free_row = growth_row_free,
	.id = growth_row_id,
	.group = growth_row_group,
	.draw_group = growth_draw_group,
	.draw_row = growth_draw_row,
};

static void
layout_page(GrowthView *self)
{
	const Rect *at = &self->base.panes.pane[PANE_TIMELINE];

	growth_page_layout(self->page, at->w, at->h);
}

static void
follow(GrowthView *self)
{
	Shell *shell = self->base.view.shell;
	GError *error = NULL;

	if (!growth_page_load(
		    self->page, shell_book(shell), list_selected(self->list), &error))
		shell_fail(shell, error);
	layout_page(self);
}

static gboolean
move(gpointer data, Action action)
{
	GrowthView *self = data;
	gint64 before = list_selected_id(self->list);

	if (self->base.focus != PANE_LIST)
		return growth_page_move(self->page, action);
	if (!list_move(self->list, action))
		return FALSE;
	if (list_selected_id(self->list) != before)
		follow(self);
	return TRUE;
}

static void
open(View *view, gconstpointer args G_GNUC_UNUSED)
{
	GrowthView *self = growth_of(view);

	self->rows = g_ptr_array_new_with_free_func(growth_row_free);
	self->list = list_new(&source, self);
	self->page = growth_page_new();
	view->move = move;
	view->mover = self;
}

static void
load(View *view)
{
	GrowthView *self = growth_of(view);
	g_auto(BookReading) reading = book_reading(shell_book(view->shell));
	GError *error = NULL;
	GPtrArray *rows = growth_rows(shell_book(view->shell), &error);

	if (rows) {
		g_ptr_array_unref(self->rows);
		self->rows = rows;
		list_reload(self->list, &error);
	}
	if (error)
		shell_fail(view->shell, error);
	follow(self);
}

static void
layout(View *view)
{
	GrowthView *self = growth_of(view);

	self->base.panes = panes_layout(
		view->width, view->height, CHART_LINES_WANTED, self->base.focus);
	list_resize(self->list, MAX(1, self->base.panes.pane[PANE_LIST].h - 1));
	layout_page(self);
}

static void
draw(const View *view, Canvas canvas)
{
	const GrowthView *self = (const GrowthView *)view;
	const Panes *panes = &self->base.panes;
	Canvas list = canvas_rect(canvas, panes->pane[PANE_LIST]);

	panes_draw_borders(panes, canvas);
	if (list.h > 0) {
		canvas_text(list, 1, 0, -1, ROLE_HEADING, _("Gaps, plan, strengths"));
		list_draw(self->list, canvas_sub(list, 0, 1, list.w, list.h - 1),
			self->base.focus == PANE_LIST,
			_("Nothing yet.\nGaps and strengths come from feedback (F in the "
			  "work view); A adds one by hand, a an item of the plan."));
	}
	growth_page_draw_chart(self->page, canvas_rect(canvas, panes->pane[PANE_DETAIL]));
	growth_page_draw(self->page, canvas_rect(canvas, panes->pane[PANE_TIMELINE]),
		self->base.focus == PANE_TIMELINE);
}

static void
done(View *view)
{
	GrowthView *self = growth_of(view);

	list_free(self->list);
	growth_page_free(self->page);
	g_ptr_array_unref(self->rows);
}

static gboolean
mouse(View *view, const Mouse *event)
{
	GrowthView *self = growth_of(view);

	if (!paned_view_press(&self->base, self->list, event))
		return FALSE;
	follow(self);
	return TRUE;
}

static void
enter(View *view)
{
	growth_of(view)->base.focus = PANE_TIMELINE;
	layout(view);
}

const GrowthRow *
growth_view_row(const View *view)
{
	return list_selected(((const GrowthView *)view)->list);
}

static const Handler handlers[] = {
	{ ACT_OPEN, enter },
	{ ACT_PANE_NEXT, paned_view_next },
	{ ACT_PANE_PREV, paned_view_prev },
	{ ACT_ADD_ITEM, growth_act_add },
	{ ACT_LOG_PROGRESS, growth_act_log },
	{ ACT_END, growth_act_end },
	{ ACT_DROP_ITEM, growth_act_drop },
	{ ACT_EDIT, growth_act_edit },
	{ ACT_ADD_GAP, growth_act_add_gap },
	{ ACT_DELETE, growth_act_delete },
	{ 0 },
};

static const Action hints[] = { ACT_ADD_ITEM, ACT_LOG_PROGRESS, ACT_END, ACT_EDIT,
	ACT_ADD_GAP, ACT_PANE_NEXT, ACT_UNDO, ACT_CLOSE, ACT_NONE };

static const Action no_hints[] = { ACT_ADD_ITEM, ACT_ADD_GAP, ACT_UNDO, ACT_NONE };

static const Action *
hinting(const View *view)
{
	return list_selected(((const GrowthView *)view)->list) ? NULL : no_hints;
}

const ViewClass growth_view = {
	.name = "growth",
	.title = N_("Growth"),
	.parent = &moving_parent,
	.size = sizeof(GrowthView),
	.watches = CHANGED_GROWTH | CHANGED_APPLICATION | CHANGED_ORGANIZATION |
		   CHANGED_CONTACT,
	.handlers = handlers,
	.hints = hints,
	.hinting = hinting,
	.open = open,
	.load = load,
	.layout = layout,
	.draw = draw,
	.done = done,
	.mouse = mouse,
};
