/*
 * The row of days. What is typed counts before what is selected: while the line is empty
 * the arrows belong to the row, else to the line.
 */
#include "view/day_row.h"

#include "krug/i18n.h"
#include "krug/when.h"
#include "widget/lineedit.h"

#define DAY_WIDTH 11
#define BAR_WIDTH 5

typedef struct {
	View view;
	char *label;
	GArray *days; /* DayLoad */
	guint limit, selected;
	gboolean (*picked)(View *opener, Day day);
	LineEdit *edit;
} DayRowView;

static const ViewClass day_row_view;

static gboolean
is_typed(const DayRowView *self)
{
	return *lineedit_text(self->edit) != '\0';
}

static gboolean
text(View *view, Key key)
{
	DayRowView *self = (DayRowView *)view;
	LineUse use;

	if (!is_typed(self) && (key == K_LEFT || key == K_RIGHT))
		return FALSE;
	use = lineedit_use(self->edit, key);
	if (use == LINE_LEFT)
		view_close(view, NULL);
	return use != LINE_UNUSED;
}

static void
paste(View *view, const char *pasted)
{
	lineedit_paste(((DayRowView *)view)->edit, pasted);
}

static void
step(View *view)
{
	DayRowView *self = (DayRowView *)view;

	if (view->action == ACT_LEFT && self->selected > 0)
		self->selected--;
	else if (view->action == ACT_RIGHT && self->selected + 1 < self->days->len)
		self->selected++;
}

/* DAY_NONE, where what is typed is none yet. */
static Day
typed_day(const DayRowView *self, GError **error)
{
	const Clock *clock = book_clock(shell_book(self->view.shell));
	When when;

	if (!when_parse_all(lineedit_text(self->edit), clock, WHEN_FUTURE, &when, error))
		return DAY_NONE;
	return when.day;
}

static void
accept(View *view)
{
	DayRowView *self = (DayRowView *)view;
	GError *error = NULL;
	Day day;

	if (is_typed(self))
		day = typed_day(self, &error);
	else
		day = g_array_index(self->days, DayLoad, self->selected).day;
	if (error)
		shell_fail(view->shell, error);
	else if (self->picked(view->opener, day))
		view_close(view, view);
}

static void
measure(const View *view G_GNUC_UNUSED, int *width G_GNUC_UNUSED, int *height)
{
	*height = 4;
}

/* "▮▮▮▯▯", full where the limit is reached; without a limit the number alone. */
static void
draw_load(const DayRowView *self, Canvas cell, const DayLoad *load)
{
	guint full =
		self->limit ? MIN(load->people * BAR_WIDTH / self->limit, BAR_WIDTH) : 0;
	int x = 2;

	if (load->off && load->people == 0) {
		canvas_text(cell, x, 1, -1, ROLE_DIM, _("day off"));
		return;
	}
	for (guint i = 0; self->limit && i < BAR_WIDTH; i++)
		x += canvas_glyph(cell, x, 1,
			i >= full	    ? ROLE_DIM
			: full == BAR_WIDTH ? ROLE_OVERDUE
					    : ROLE_FILL,
			i < full ? GLYPH_BAR_FULL : GLYPH_BAR_EMPTY);
	canvas_printf(cell, x + (self->limit > 0), 1, -1, ROLE_DIM, "%u", load->people);
}

static void
draw_day(const DayRowView *self, Canvas cell, const DayLoad *load, gboolean selected)
{
	canvas_printf(cell, 2, 0, -1, load->off ? ROLE_DIM : ROLE_STRONG, "%s %d",
		i18n_weekday_short(day_weekday(load->day)), day_parts(load->day).day);
	draw_load(self, cell, load);
	if (!selected)
		return;
	canvas_glyph(cell, 0, 0, ROLE_ACCENT, GLYPH_CURSOR);
	canvas_mark(cell, STYLE_SELECTED);
}

/* As many days as there is room for, the selected one among them. */
static void
draw_days(const DayRowView *self, Canvas canvas, Day day)
{
	guint room = (guint)MAX(canvas.w / DAY_WIDTH, 1);
	guint first = self->selected >= room ? self->selected - room + 1 : 0;

	for (guint i = first; i < self->days->len && i < first + room; i++) {
		const DayLoad *load = &g_array_index(self->days, DayLoad, i);
		int x = (int)(i - first) * DAY_WIDTH;

		draw_day(self, canvas_sub(canvas, x, 0, DAY_WIDTH - 1, 2), load,
			load->day == day);
	}
}

static void
draw(const View *view, Canvas canvas)
{
	const DayRowView *self = (const DayRowView *)view;
	Day day = is_typed(self) ? typed_day(self, NULL)
				 : g_array_index(self->days, DayLoad, self->selected).day;
	Canvas line = canvas_sub(canvas, 0, canvas.h - 1, canvas.w, 1);
	int x = 2;

	canvas_hline(canvas, 0, 0, canvas.w, ROLE_BORDER);
	draw_days(self, canvas_sub(canvas, 1, 1, canvas.w - 2, 2), day);
	x += canvas_text(line, 1, 0, line.w / 2, ROLE_LABEL, self->label);
	if (is_typed(self) && day != DAY_NONE) {
		g_autofree char *name =
			i18n_day_weekday(day, book_today(shell_book(view->shell)));

		line.w = canvas_right(line, line.w - 1, 0, line.w / 3, ROLE_CHIP, name);
	}
	lineedit_draw(self->edit, canvas_sub(line, x, 0, line.w - x - 1, 1), TRUE,
		_("or another day: in 3 weeks, 15.01"));
}

static void
done(View *view)
{
	DayRowView *self = (DayRowView *)view;

	g_free(self->label);
	g_array_unref(self->days);
	lineedit_free(self->edit);
}

View *
day_row_open(Shell *shell, const DayRow *row)
{
	View *view = shell_open(shell, &day_row_view, NULL);
	DayRowView *self = (DayRowView *)view;

	self->label = g_strdup(row->label);
	self->days = g_array_new(FALSE, FALSE, sizeof(DayLoad));
	g_array_append_vals(self->days, row->days, row->n);
	self->limit = row->limit;
	self->picked = row->picked;
	self->edit = lineedit_new(NULL);
	for (guint i = 0; i < row->n; i++)
		if (row->days[i].day == row->selected)
			self->selected = i;
	view->title = g_strdup(row->label);
	return view;
}

static const Handler handlers[] = {
	{ ACT_ACCEPT, accept },
	{ ACT_RIGHT, step },
	{ ACT_LEFT, step },
	{ 0 },
};

static const ViewClass day_row_view = {
	.name = "days",
	.title = N_("A day of the week"),
	.size = sizeof(DayRowView),
	.place = VIEW_FOOT,
	.handlers = handlers,
	.measure = measure,
	.draw = draw,
	.done = done,
	.text = text,
	.paste = paste,
};
