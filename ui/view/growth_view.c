/*
 * The growth view: the list, beside it a chart over the page of what is chosen. The keys
 * act upon the chosen row, whatever it is: `d` closes a gap as it ends an item.
 */
#include "view/growth_view.h"

#include <stdlib.h>

#include "krug/gap.h"
#include "krug/i18n.h"
#include "krug/plan.h"
#include "view/growth_page.h"
#include "view/plan_form.h"
#include "view/say.h"
#include "widget/dialog.h"
#include "widget/panes.h"

#define CHART_LINES_WANTED 10

typedef struct {
	View view;
	GPtrArray *rows; /* GrowthRow */
	List *list;
	GrowthPage *page;
	Panes panes;
	Pane focus; /* the chart only where one pane is shown at a time */
} GrowthView;

static GrowthView *
growth_of(View *view)
{
	return (GrowthView *)view;
}

static gboolean
page(gpointer data, gconstpointer from, ListWay way, int n, GPtrArray *out,
	GError **error G_GNUC_UNUSED)
{
	const GrowthView *self = data;

	list_page_rows(self->rows, growth_row_id, from, way, n, out);
	return TRUE;
}

static gpointer
find(gpointer data, gint64 id)
{
	const GrowthView *self = data;

	for (guint i = 0; i < self->rows->len; i++)
		if (growth_row_id(self->rows->pdata[i]) == id)
			return g_rc_box_acquire(self->rows->pdata[i]);
	return NULL;
}

static const ListSource source = {
	.page = page,
	.find = find,
	.free_row = growth_row_free,
	.id = growth_row_id,
	.group = growth_row_group,
	.draw_group = growth_draw_group,
	.draw_row = growth_draw_row,
};

static void
layout_page(GrowthView *self)
{
	const Rect *at = &self->panes.pane[PANE_TIMELINE];

	growth_page_layout(self->page, at->w, at->h);
}

static void
follow(GrowthView *self)
{
	Shell *shell = self->view.shell;
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

	if (self->focus != PANE_LIST)
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

	self->panes =
		panes_layout(view->width, view->height, CHART_LINES_WANTED, self->focus);
	list_resize(self->list, MAX(1, self->panes.pane[PANE_LIST].h - 1));
	layout_page(self);
}

static void
draw(const View *view, Canvas canvas)
{
	const GrowthView *self = (const GrowthView *)view;
	const Panes *panes = &self->panes;
	Canvas list = canvas_rect(canvas, panes->pane[PANE_LIST]);

	panes_draw_borders(panes, canvas);
	if (list.h > 0) {
		canvas_text(list, 1, 0, -1, ROLE_HEADING, _("Gaps, plan, strengths"));
		list_draw(self->list, canvas_sub(list, 0, 1, list.w, list.h - 1),
			self->focus == PANE_LIST,
			_("Nothing yet.\nGaps and strengths come from feedback (F in the "
			  "work view); A adds one by hand, a an item of the plan."));
	}
	growth_page_draw_chart(self->page, canvas_rect(canvas, panes->pane[PANE_DETAIL]));
	growth_page_draw(self->page, canvas_rect(canvas, panes->pane[PANE_TIMELINE]),
		self->focus == PANE_TIMELINE);
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
	int y = event->y;

	if (event->kind != MOUSE_PRESS ||
		panes_at(&self->panes, event->x, &y) != PANE_LIST ||
		!list_click(self->list, y - 1))
		return FALSE;
	self->focus = PANE_LIST;
	follow(self);
	return TRUE;
}

static void
turn(View *view, int by)
{
	GrowthView *self = growth_of(view);

	self->focus = (Pane)(((int)self->focus + by + PANE_COUNT) % PANE_COUNT);
	if (self->focus == PANE_DETAIL && !self->panes.single)
		self->focus = (Pane)(((int)self->focus + by + PANE_COUNT) % PANE_COUNT);
	layout(view);
}

static void
pane_next(View *view)
{
	turn(view, 1);
}

static void
pane_prev(View *view)
{
	turn(view, -1);
}

static void
enter(View *view)
{
	growth_of(view)->focus = PANE_TIMELINE;
	layout(view);
}

/* NULL, having said so, where nothing is chosen. */
static const GrowthRow *
chosen(View *view)
{
	const GrowthRow *row = list_selected(growth_of(view)->list);

	if (!row)
		shell_warn(view->shell, _("Nothing is selected."));
	return row;
}

/* Says what was done, or what went wrong; the row may be gone by then. */
static void
tell(View *view, gboolean ok, GError *error, const char *what, const char *name)
{
	if (ok)
		say_done(view->shell, "%s: %s", what, name);
	else
		shell_fail(view->shell, error);
}

static void
add(View *view)
{
	const GrowthRow *row = list_selected(growth_of(view)->list);

	plan_form_open(view->shell, row && row->group == GROWTH_GAP ? row->gap : 0);
}

static gboolean
add_gap_named(View *opener, const char *text)
{
	Book *book = shell_book(opener->shell);
	gboolean strong = *text == '+';
	GError *error = NULL;
	gint64 id = gap_add(
		book, strong ? SIDE_STRENGTH : SIDE_GAP, text + strong, NULL, &error);

	tell(opener, id != 0, error, strong ? _("Strength") : _("Gap"), text + strong);
	return id != 0;
}

static void
add_gap(View *view)
{
	const Prompt prompt = {
		.label = _("Gap, or + strength"),
		.placeholder = _("system design"),
		.accept = add_gap_named,
	};

	prompt_open(view->shell, &prompt);
}

static gboolean
rename_to(View *opener, const char *text)
{
	const GrowthRow *row = list_selected(growth_of(opener)->list);
	GError *error = NULL;
	gboolean ok =
		row && gap_rename(shell_book(opener->shell), row->gap, text, &error);

	if (row)
		tell(opener, ok, error, _("Renamed"), text);
	return ok;
}

static void
edit(View *view)
{
	const GrowthRow *row = chosen(view);
	const Prompt prompt = {
		.label = _("Another name; of one there is, they join"),
		.text = row ? row->text : NULL,
		.accept = rename_to,
	};

	if (row && row->plan)
		plan_form_edit(view->shell, row->plan);
	else if (row)
		prompt_open(view->shell, &prompt);
}

static void
end_gap(View *view, const GrowthRow *row)
{
	Book *book = shell_book(view->shell);
	gboolean reopen = row->group == GROWTH_BEHIND;
	g_autofree char *name = g_strdup(row->text);
	GError *error = NULL;
	gboolean ok = reopen ? gap_reopen(book, row->gap, &error)
			     : gap_close(book, row->gap, book_today(book), &error);

	tell(view, ok, error, reopen ? _("Gap open again") : _("Gap closed"), name);
}

static void
end_item(View *view, const GrowthRow *row, ReminderState state)
{
	gboolean reopen = row->group == GROWTH_BEHIND;
	const char *what =
		state == STATE_DONE ? _("Plan item done") : _("Plan item dropped");
	g_autofree char *name = g_strdup(row->text);
	GError *error = NULL;
	gboolean ok = plan_finish(
		shell_book(view->shell), row->plan, reopen ? STATE_OPEN : state, &error);

	tell(view, ok, error, reopen ? _("Plan item open again") : what, name);
}

static void
end(View *view)
{
	const GrowthRow *row = chosen(view);

	if (row && row->gap)
		end_gap(view, row);
	else if (row)
		end_item(view, row, STATE_DONE);
}

static void
drop(View *view)
{
	const GrowthRow *row = chosen(view);

	if (row && row->plan)
		end_item(view, row, STATE_DROPPED);
	else if (row)
		shell_warn(
			view->shell, _("Only an item of the plan is dropped; D deletes "
				       "a gap."));
}

/* "40% part one", "part one", "40". */
static gboolean
log_progress(View *opener, const char *text)
{
	const GrowthRow *row = list_selected(growth_of(opener)->list);
	Book *book = shell_book(opener->shell);
	char *rest = NULL;
	long percent = strtol(text, &rest, 10);
	gboolean told = rest > text && (*rest == '%' || *rest == ' ' || !*rest);
	GError *error = NULL;
	gboolean ok;

	if (told && *rest == '%')
		rest++;
	ok = row && row->plan &&
	     plan_log(book, row->plan, book_today(book),
		     told ? (int)CLAMP(percent, -1000, 1000) : PLAN_PERCENT_SAME,
		     told ? rest : text, &error);
	if (row)
		tell(opener, ok, error, _("Progress"), text);
	return ok;
}

static void
log_one(View *view)
{
	const GrowthRow *row = chosen(view);
	const Prompt prompt = {
		.label = _("How far, and what was done"),
		.placeholder = _("40 part one"),
		.accept = log_progress,
	};

	if (row && row->group == GROWTH_PLAN)
		prompt_open(view->shell, &prompt);
	else if (row)
		shell_warn(view->shell, _("Progress is logged on an open item of the "
					  "plan."));
}

static void delete (View *view)
{
	const GrowthRow *row = chosen(view);
	Book *book = shell_book(view->shell);
	GError *error = NULL;
	g_autofree char *name = NULL;
	gboolean ok;

	if (!row)
		return;
	name = g_strdup(row->text);
	ok = row->gap ? gap_delete(book, row->gap, &error)
		      : plan_delete(book, row->plan, &error);
	tell(view, ok, error, _("Deleted"), name);
}

static const Handler handlers[] = {
	{ ACT_OPEN, enter },
	{ ACT_PANE_NEXT, pane_next },
	{ ACT_PANE_PREV, pane_prev },
	{ ACT_ADD_ITEM, add },
	{ ACT_LOG_PROGRESS, log_one },
	{ ACT_END, end },
	{ ACT_DROP_ITEM, drop },
	{ ACT_EDIT, edit },
	{ ACT_ADD_GAP, add_gap },
	{ ACT_DELETE, delete },
	{ 0 },
};

static const Action hints[] = { ACT_ADD_ITEM, ACT_LOG_PROGRESS, ACT_END, ACT_EDIT,
	ACT_ADD_GAP, ACT_PANE_NEXT, ACT_UNDO, ACT_CLOSE, ACT_NONE };

const ViewClass growth_view = {
	.name = "growth",
	.title = N_("Growth"),
	.parent = &moving_parent,
	.size = sizeof(GrowthView),
	.watches = CHANGED_GROWTH | CHANGED_APPLICATION | CHANGED_ORGANIZATION |
		   CHANGED_CONTACT,
	.handlers = handlers,
	.hints = hints,
	.open = open,
	.load = load,
	.layout = layout,
	.draw = draw,
	.done = done,
	.mouse = mouse,
};
