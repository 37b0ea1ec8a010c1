/*
 * People behind a figure. There may be as many as in the book, so their names are read a
 * page at a time. The figure is found anew after each change; where its row is gone the
 * list is empty.
 */
#include "view/behind_view.h"

#include "krug/i18n.h"
#include "view/people_view.h"
#include "widget/list_view.h"

#define HEAD	 3  /* lines above the list */
#define ROW_MOST 60 /* columns: a figure stands not too far from its name */

typedef struct {
	const Insight *insight;
	const InsightRow *row;
} BehindArgs;

/* In an rc box, shared with the list. */
typedef struct {
	guint at; /* among the people */
	InsightPerson person;
	char *name;
} BehindRow;

typedef struct {
	ListView base;
	const Measure *measure;
	Period period;
	char *row;     /* its id */
	int column;    /* whose figure it is; -1: any of them */
	char *heading; /* "Touches by channel · e-mail" */
	char *when;
	Day today;
	GArray *people;	 /* of InsightPerson */
	gboolean counts; /* else each stands for one */
} BehindView;

static BehindView *
behind_of(View *view)
{
	return (BehindView *)view;
}

static void
row_clear(gpointer row)
{
	g_free(((BehindRow *)row)->name);
}

static void
row_free(gpointer row)
{
	g_rc_box_release_full(row, row_clear);
}

static gint64
row_id(gconstpointer row)
{
	return ((const BehindRow *)row)->person.contact;
}

/* Adds `n` people from the `first`. */
static gboolean
add_names(BehindView *self, guint first, guint n, GPtrArray *out, GError **error)
{
	Book *book = shell_book(self->base.view.shell);
	g_autoptr(GPtrArray) names = insight_names(book, self->people, first, n, error);

	for (guint i = 0; names && i < names->len; i++) {
		BehindRow *row = g_rc_box_new(BehindRow);

		row->at = first + i;
		row->person = g_array_index(self->people, InsightPerson, first + i);
		row->name = g_strdup(names->pdata[i]);
		g_ptr_array_add(out, row);
	}
	return names != NULL;
}

/* The place of this person now; the nearest one where they are gone. */
static guint
place_of(const BehindView *self, const BehindRow *row)
{
	for (guint i = 0; i < self->people->len; i++)
		if (g_array_index(self->people, InsightPerson, i).contact ==
			row->person.contact)
			return i;
	return MIN(row->at, self->people->len);
}

static gboolean
page(gpointer data, gconstpointer from, ListWay way, int n, GPtrArray *out,
	GError **error)
{
	BehindView *self = data;
	guint all = self->people->len, wanted = (guint)n;
	const BehindRow *row = from;
	guint at = row ? place_of(self, row) : way == LIST_BEFORE ? all : 0;
	guint kept = out->len;

	if (way != LIST_BEFORE) {
		at += row && way == LIST_AFTER;
		return at >= all ||
		       add_names(self, at, MIN(wanted, all - at), out, error);
	}
	wanted = MIN(wanted, at);
	if (!wanted)
		return TRUE;
	if (!add_names(self, at - wanted, wanted, out, error))
		return FALSE;
	for (guint i = 0; i < (out->len - kept) / 2; i++) {
		gpointer other = out->pdata[kept + i];

		out->pdata[kept + i] = out->pdata[out->len - 1 - i];
		out->pdata[out->len - 1 - i] = other;
	}
	return TRUE;
}

static void
draw_row(gpointer data, gconstpointer data_row, Canvas line, gboolean selected)
{
	const BehindView *self = data;
	const BehindRow *row = data_row;
	g_autofree char *day = row->person.last == DAY_NONE
				       ? g_strdup("")
				       : i18n_day_short(row->person.last, self->today);
	g_autofree char *figure = self->counts
					  ? insight_figure(UNIT_COUNT, row->person.value)
					  : g_strdup("");
	int edge = MIN(line.w - 1, ROW_MOST);
	int end = canvas_right(line, edge, 0, edge / 3, ROLE_DIM, day) - 2;

	end = canvas_right(line, MIN(end, edge - 13), 0, 8, ROLE_TEXT, figure) - 1;
	canvas_text(line, 0, 0, end, selected ? ROLE_STRONG : ROLE_TEXT, row->name);
}

static const ListSource source = {
	.page = page,
	.free_row = row_free,
	.id = row_id,
	.draw_row = draw_row,
};

static void
open(View *view, gconstpointer data)
{
	BehindView *self = behind_of(view);
	const BehindArgs *args = data;

	self->measure = args->insight->measure;
	self->period = args->insight->period;
	self->row = g_strdup(args->row->id);
	self->column =
		args->row->values[self->measure->main] > 0 ? self->measure->main : -1;
	self->heading =
		g_strdup_printf("%s · %s", _(self->measure->title), args->row->label);
	self->today = book_today(shell_book(view->shell));
	self->when = period_label(&self->period, self->today);
	self->people = g_array_new(FALSE, FALSE, sizeof(InsightPerson));
	list_view_open(view, &source, HEAD, 0);
}

static GArray *
find_people(const BehindView *self, Book *book, GError **error)
{
	g_autoptr(Insight) insight =
		insight_load(book, self->measure, &self->period, error);
	const InsightRow *row = insight ? insight_row(insight, self->row) : NULL;

	if (!insight)
		return NULL;
	if (!row)
		return g_array_new(FALSE, FALSE, sizeof(InsightPerson));
	return insight_people(book, insight, row, self->column, error);
}

static gboolean
has_counts(const GArray *people)
{
	for (guint i = 0; i < people->len; i++)
		if (g_array_index(people, InsightPerson, i).value != 1)
			return TRUE;
	return FALSE;
}

static void
load(View *view)
{
	BehindView *self = behind_of(view);
	Book *book = shell_book(view->shell);
	g_auto(BookReading) reading = book_reading(book);
	GError *error = NULL;
	GArray *people = find_people(self, book, &error);

	self->today = book_today(book);
	if (people) {
		g_array_unref(self->people);
		self->people = people;
		self->counts = has_counts(people);
		list_reload(self->base.list, &error);
	}
	if (error)
		shell_fail(view->shell, error);
}

static void
draw(const View *view, Canvas canvas)
{
	const BehindView *self = (const BehindView *)view;
	guint n = self->people->len;

	canvas_text(canvas, 1, 0, -1, ROLE_STRONG | STYLE_BOLD, self->heading);
	canvas_printf(canvas, 1, 1, -1, ROLE_DIM,
		ngettext("%s · %s · %u person", "%s · %s · %u people", n), self->when,
		self->column < 0 ? _("any figure")
				 : _(self->measure->columns[self->column].title),
		n);
	if (n && g_array_index(self->people, InsightPerson, 0).last != DAY_NONE)
		canvas_right(canvas, MIN(canvas.w - 1, ROW_MOST + LIST_INDENT), 2,
			canvas.w / 2, ROLE_HEADING, _("the last time"));
	list_view_draw(view, canvas, _("No person stands behind this figure."));
}

static void
done(View *view)
{
	BehindView *self = behind_of(view);

	list_view_done(view);
	g_array_unref(self->people);
	g_free(self->row);
	g_free(self->heading);
	g_free(self->when);
}

static void
enter(View *view)
{
	gint64 contact = list_selected_id(behind_of(view)->base.list);

	if (contact)
		people_view_show(view->shell, contact);
}

/* From figure to figure, then to any of them. */
static void
next_column(View *view)
{
	BehindView *self = behind_of(view);
	int last = self->measure->n_columns - 1;

	if (last == 0)
		return;
	self->column = self->column == last ? -1 : self->column + 1;
	view_reload(view);
}

static const Handler handlers[] = {
	{ ACT_OPEN, enter },
	{ ACT_COLUMN, next_column },
	{ 0 },
};

static const ViewClass behind_view = {
	.name = "behind",
	.title = N_("Who stands behind it"),
	.parent = &moving_parent,
	.size = sizeof(BehindView),
	.watches = CHANGED_ALL,
	.handlers = handlers,
	.open = open,
	.load = load,
	.layout = list_view_layout,
	.draw = draw,
	.done = done,
	.mouse = list_view_mouse,
};

View *
behind_view_open(Shell *shell, const Insight *insight, const InsightRow *row)
{
	const BehindArgs args = { insight, row };

	return shell_open(shell, &behind_view, &args);
}
