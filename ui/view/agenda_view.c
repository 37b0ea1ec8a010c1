/*
 * The agenda view. The list leads: the chosen day is that of its cursor, and the months
 * follow; while the months have the keys it is the other way round. Going beyond the
 * weeks that were read reads others.
 */
#include "view/agenda_view.h"

#include "krug/i18n.h"
#include "view/agenda_view_private.h"

#define WEEK	    7
#define RANGE	    (AGENDA_WEEKS * WEEK)
#define MONTH_LEAST 38	/* columns of a month, and the border */
#define WIDE	    100 /* columns of which the list takes half */
#define LOW	    16	/* lines under which months are shown only when asked for */

static AgendaView *
agenda_of(View *view)
{
	return (AgendaView *)view;
}

const AgendaItem *
agenda_view_item(const View *view)
{
	return agenda_rows_item(((const AgendaView *)view)->rows);
}

static void
lay_out_page(AgendaView *self)
{
	const Rect *at = &self->panes.pane[PANE_TIMELINE];

	agenda_page_layout(self->page, at->w, at->h);
}

/* Half, since a row tells who and what for: a little more where names would be cut, a
 * little less where two months have room beside it. */
static int
list_width(int width)
{
	if (width >= WIDE)
		return (width - 2) / 2;
	return MIN((width + 4) / 2, width - MONTH_LEAST);
}

static void
layout(View *view)
{
	AgendaView *self = agenda_of(view);
	gboolean months = view->height >= LOW || self->focus == PANE_DETAIL;

	self->panes = panes_split(
		view->width, view->height, months ? AGENDA_MONTH_LINES : 0, self->focus);
	panes_widen(&self->panes, list_width(view->width));
	if (!months && !self->panes.single) {
		self->panes.pane[PANE_TIMELINE].y = 0;
		self->panes.pane[PANE_TIMELINE].h = view->height;
	}
	agenda_rows_layout(self->rows, self->panes.pane[PANE_LIST].h - 1);
	agenda_month_layout(self->month, self->panes.pane[PANE_DETAIL].w);
	lay_out_page(self);
}

/* Months and item follow the list. */
static void
follow(AgendaView *self, gboolean counts)
{
	Book *book = shell_book(self->base.view.shell);
	const AgendaItem *item = agenda_rows_item(self->rows);
	GError *error = NULL;

	self->base.contact = item ? item->contact : 0;
	if (!agenda_page_load(self->page, book, item, &error))
		shell_fail(self->base.view.shell, g_steal_pointer(&error));
	if ((counts || !agenda_month_choose(self->month, self->day)) &&
		!agenda_month_load(self->month, book, self->day, &error))
		shell_fail(self->base.view.shell, error);
	lay_out_page(self);
}

static void
read_rows(AgendaView *self)
{
	Book *book = shell_book(self->base.view.shell);
	GError *error = NULL;

	if (!agenda_rows_load(self->rows, book, self->first, self->day, &error))
		shell_fail(self->base.view.shell, error);
}

static void
take_day_of_list(AgendaView *self)
{
	Day day = agenda_rows_day(self->rows);

	if (day != DAY_NONE)
		self->day = day;
}

void
agenda_view_reach(View *view, Day day)
{
	AgendaView *self = agenda_of(view);

	if (day < self->first)
		self->first = day;
	else if (day >= self->first + RANGE)
		self->first = day - WEEK;
}

/* The chosen day becomes that one. */
static void
go_to(AgendaView *self, Day day)
{
	g_auto(BookReading) reading = book_reading(shell_book(self->base.view.shell));

	self->day = day;
	agenda_view_reach(&self->base.view, day);
	read_rows(self);
	agenda_rows_to_day(self->rows, day);
	follow(self, FALSE);
}

/* At the end of the list the next week comes, at its beginning the one before, down to
 * today. */
static void
move_beyond(AgendaView *self, Action action)
{
	Day today = book_today(shell_book(self->base.view.shell));

	if (action == ACT_DOWN || action == ACT_PAGE_DOWN || action == ACT_HALF_DOWN)
		self->first += WEEK;
	else if (self->first > today &&
		 (action == ACT_UP || action == ACT_PAGE_UP || action == ACT_HALF_UP))
		self->first = MAX(self->first - WEEK, today);
	else
		return;
	self->day = CLAMP(self->day, self->first, self->first + RANGE - 1);
	read_rows(self);
	agenda_rows_move(self->rows, action);
}

static gboolean
move_list(AgendaView *self, Action action)
{
	gint64 before = agenda_rows_line(self->rows);

	if (!agenda_rows_move(self->rows, action))
		return FALSE;
	if (agenda_rows_line(self->rows) == before)
		move_beyond(self, action);
	take_day_of_list(self);
	follow(self, FALSE);
	return TRUE;
}

static gboolean
move_month(AgendaView *self, Action action)
{
	Day first = self->day - day_parts(self->day).day + 1;

	switch (action) {
	case ACT_UP:
		go_to(self, self->day - WEEK);
		return TRUE;
	case ACT_DOWN:
		go_to(self, self->day + WEEK);
		return TRUE;
	case ACT_PAGE_UP:
	case ACT_HALF_UP:
		go_to(self, day_add_months(self->day, -1));
		return TRUE;
	case ACT_PAGE_DOWN:
	case ACT_HALF_DOWN:
		go_to(self, day_add_months(self->day, 1));
		return TRUE;
	case ACT_FIRST:
		go_to(self, first);
		return TRUE;
	case ACT_LAST:
		go_to(self, day_add_months(first, 1) - 1);
		return TRUE;
	default:
		return FALSE;
	}
}

static gboolean
move(gpointer data, Action action)
{
	AgendaView *self = data;
	g_auto(BookReading) reading = book_reading(shell_book(self->base.view.shell));

	switch (self->focus) {
	case PANE_DETAIL:
		return move_month(self, action);
	case PANE_TIMELINE:
		return agenda_page_move(self->page, action);
	default:
		return move_list(self, action);
	}
}

static gint64
step(const PersonView *view)
{
	const AgendaItem *item = agenda_view_item(&view->view);

	return item && item->kind == AGENDA_REMINDER ? item->item : 0;
}

static gint64
entry(const PersonView *view)
{
	const AgendaItem *item = agenda_view_item(&view->view);

	return item && (item->kind == AGENDA_MEETING || item->kind == AGENDA_INTERVIEW ||
			       item->kind == AGENDA_HELD)
		       ? item->item
		       : 0;
}

static void
open(View *view, gconstpointer args G_GNUC_UNUSED)
{
	AgendaView *self = agenda_of(view);

	self->base.marked = g_array_new(FALSE, FALSE, sizeof(gint64));
	self->base.step = step;
	self->base.entry = entry;
	self->rows = agenda_rows_new();
	self->month = agenda_month_new();
	self->page = agenda_page_new();
	self->first = self->day = book_today(shell_book(view->shell));
	view->move = move;
	view->mover = self;
}

static void
load(View *view)
{
	AgendaView *self = agenda_of(view);
	g_auto(BookReading) reading = book_reading(shell_book(view->shell));

	read_rows(self);
	if (self->focus == PANE_DETAIL || !view->loaded)
		agenda_rows_to_day(self->rows, self->day);
	else
		take_day_of_list(self);
	follow(self, TRUE);
}

/* The cursor goes to whom undo or redo was about. */
static void
turned(View *view, gint64 contact)
{
	AgendaView *self = agenda_of(view);

	load(view);
	if (!contact)
		return;
	agenda_rows_to_person(self->rows, contact);
	take_day_of_list(self);
	follow(self, FALSE);
}

static void
draw_heading(const AgendaView *self, Canvas line)
{
	Day today = book_today(shell_book(self->base.view.shell));
	g_autofree char *range =
		i18n_range_short(self->first, self->first + RANGE - 1, today);
	int x = 1 + canvas_text(line, 1, 0, -1, ROLE_HEADING, _("Agenda"));

	canvas_printf(line, x, 0, line.w - x, ROLE_DIM, " · %s", range);
}

static void
draw(const View *view, Canvas canvas)
{
	const AgendaView *self = (const AgendaView *)view;
	const Panes *panes = &self->panes;
	Canvas list = canvas_rect(canvas, panes->pane[PANE_LIST]);

	if (panes->pane[PANE_DETAIL].h > 0 || panes->single)
		panes_draw_borders(panes, canvas);
	else
		canvas_vline(canvas, list.w, 0, canvas.h, ROLE_BORDER);
	if (list.h > 0) {
		draw_heading(self, canvas_sub(list, 0, 0, list.w, 1));
		agenda_rows_draw(self->rows, canvas_sub(list, 0, 1, list.w, list.h - 1),
			self->focus == PANE_LIST);
	}
	agenda_month_draw(self->month, canvas_rect(canvas, panes->pane[PANE_DETAIL]),
		self->focus == PANE_DETAIL);
	agenda_page_draw(self->page, canvas_rect(canvas, panes->pane[PANE_TIMELINE]),
		self->focus == PANE_TIMELINE);
}

static void
done(View *view)
{
	AgendaView *self = agenda_of(view);

	agenda_rows_free(self->rows);
	agenda_month_free(self->month);
	agenda_page_free(self->page);
	g_array_unref(self->base.marked);
}

static void
turn(View *view, int by)
{
	AgendaView *self = agenda_of(view);

	self->focus = (Pane)(((int)self->focus + by + PANE_COUNT) % PANE_COUNT);
	layout(view);
	if (self->focus == PANE_DETAIL)
		go_to(self, self->day);
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

/* The months go by every day, the list by those that have something. */
static void
step_day(AgendaView *self, int by)
{
	Day next = self->focus == PANE_DETAIL
			   ? DAY_NONE
			   : agenda_rows_next(self->rows, self->day, by);

	go_to(self, next != DAY_NONE ? next : self->day + by);
}

static void
day_prev(View *view)
{
	step_day(agenda_of(view), -1);
}

static void
day_next(View *view)
{
	step_day(agenda_of(view), 1);
}

static void
week_prev(View *view)
{
	go_to(agenda_of(view), agenda_of(view)->day - WEEK);
}

static void
week_next(View *view)
{
	go_to(agenda_of(view), agenda_of(view)->day + WEEK);
}

static void
today(View *view)
{
	AgendaView *self = agenda_of(view);

	self->first = book_today(shell_book(view->shell));
	go_to(self, self->first);
}

static gboolean
mouse(View *view, const Mouse *event)
{
	AgendaView *self = agenda_of(view);
	int y = event->y;
	Pane pane = panes_at(&self->panes, event->x, &y);
	Day day;

	if (event->kind != MOUSE_PRESS || pane == PANE_COUNT)
		return FALSE;
	self->focus = pane;
	if (pane == PANE_LIST && agenda_rows_click(self->rows, y - 1)) {
		take_day_of_list(self);
		follow(self, FALSE);
	} else if (pane == PANE_DETAIL) {
		day = agenda_month_at(
			self->month, event->x - self->panes.pane[pane].x, y);
		if (day != DAY_NONE)
			go_to(self, day);
	}
	return TRUE;
}

static const Handler handlers[] = {
	{ ACT_OPEN, agenda_act_open },
	{ ACT_PANE_NEXT, pane_next },
	{ ACT_PANE_PREV, pane_prev },
	{ ACT_DAY_PREV, day_prev },
	{ ACT_DAY_NEXT, day_next },
	{ ACT_WEEK_PREV, week_prev },
	{ ACT_WEEK_NEXT, week_next },
	{ ACT_TODAY, today },
	{ ACT_EARLIER, agenda_act_move },
	{ ACT_LATER, agenda_act_move },
	{ ACT_PLAN_DAY, agenda_act_plan },
	{ ACT_DONE, agenda_act_person },
	{ ACT_DROP, agenda_act_person },
	{ ACT_SNOOZE, agenda_act_person },
	{ 0 },
};

static const Action hints[] = { ACT_LOG, ACT_DONE, ACT_EARLIER, ACT_PLAN_DAY, ACT_SNOOZE,
	ACT_OPEN, ACT_WEEK_PREV, ACT_TODAY, ACT_PANE_NEXT, ACT_EXPORT, ACT_UNDO,
	ACT_NONE };

static const Action other_hints[] = { ACT_OPEN, ACT_LOG, ACT_WEEK_PREV, ACT_TODAY,
	ACT_PANE_NEXT, ACT_UNDO, ACT_NONE };

static const Action free_hints[] = { ACT_ADD, ACT_INTERVIEW, ACT_EVENTS, ACT_WEEK_PREV,
	ACT_TODAY, ACT_PANE_NEXT, ACT_UNDO, ACT_NONE };

static const Action month_hints[] = { ACT_DAY_PREV, ACT_WEEK_PREV, ACT_TODAY,
	ACT_PANE_NEXT, ACT_NONE };

static const Action *
hinting(const View *view)
{
	const AgendaItem *item = agenda_view_item(view);

	if (((const AgendaView *)view)->focus == PANE_DETAIL)
		return month_hints;
	if (!item)
		return free_hints;
	return item->kind == AGENDA_REMINDER ? hints : other_hints;
}

const ViewClass agenda_view = {
	.name = "agenda",
	.title = N_("Agenda"),
	.parent = &person_parent,
	.size = sizeof(AgendaView),
	.watches = CHANGED_ALL,
	.digit = 2,
	.handlers = handlers,
	.hints = hints,
	.hinting = hinting,
	.open = open,
	.load = load,
	.layout = layout,
	.draw = draw,
	.done = done,
	.mouse = mouse,
	.turned = turned,
};
