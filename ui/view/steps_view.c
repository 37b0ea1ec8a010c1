/* Steps of a plan as lines with a tick each; one too long is told whole below the list.
 */
#include "view/steps_view.h"

#include "krug/i18n.h"
#include "krug/text.h"
#include "widget/list_view.h"

#define HEAD	   2 /* lines above the list */
#define TICK_WIDTH 4
#define WHOLE	   2 /* lines of one that is too long for its row */

typedef struct {
	gint64 place; /* in the plan, from 1 */
	PlannedStep *step;
	char *text;
} StepRow;

typedef struct {
	ListView base;
	StepPlan *plan; /* borrowed, but where `agreed` is told */
	void (*accepted)(View *opener);
	void (*agreed)(View *opener, gint64 about, const StepPlan *plan);
	gint64 about;
	GPtrArray *rows; /* StepRow in rc boxes */
	int whole;	 /* lines for one that is too long; 0: none is, or has room */
} StepsView;

static StepsView *
steps_of(View *view)
{
	return (StepsView *)view;
}

static gint64
row_id(gconstpointer row)
{
	return ((const StepRow *)row)->place;
}

static void
row_clear(gpointer row)
{
	g_free(((StepRow *)row)->text);
}

static void
row_free(gpointer row)
{
	g_rc_box_release_full(row, row_clear);
}

static const GPtrArray *
all_rows(gconstpointer data)
{
	return ((const StepsView *)data)->rows;
}

static gboolean
may_untick(const PlannedStep *step)
{
	return step->fate == STEP_NEW || step->fate == STEP_MOVED ||
	       step->fate == STEP_CLOSES || step->fate == STEP_REVIVED;
}

static void
draw_row(gpointer data G_GNUC_UNUSED, gconstpointer row, Canvas line,
	gboolean selected G_GNUC_UNUSED)
{
	const PlannedStep *step = ((const StepRow *)row)->step;
	gboolean falls = step->fate == STEP_DROPPED || step->fate == STEP_MERGED;
	gboolean off = falls || !step->ticked;

	if (may_untick(step))
		canvas_text(line, 0, 0, TICK_WIDTH, step->ticked ? ROLE_GOOD : ROLE_DIM,
			"[ ]");
	if (may_untick(step) && step->ticked)
		canvas_glyph(line, 1, 0, ROLE_GOOD, GLYPH_CHECK);
	else if (!may_untick(step))
		canvas_glyph(line, 1, 0, ROLE_DIM, falls ? GLYPH_CROSS : GLYPH_DOT);
	canvas_text(line, TICK_WIDTH, 0, line.w - TICK_WIDTH, off ? ROLE_DIM : ROLE_TEXT,
		((const StepRow *)row)->text);
}

static const ListSource source = {
	.rows = all_rows,
	.free_row = row_free,
	.id = row_id,
	.draw_row = draw_row,
};

/* As draw_notes() draws them. */
static int
note_lines(const StepPlan *plan)
{
	return (int)plan->interviews->len + (*plan->problem != '\0') +
	       (*plan->days_off != '\0');
}

static void
open(View *view, gconstpointer args)
{
	StepsView *self = steps_of(view);
	const StepsView *given = args;

	self->plan = given->plan;
	self->accepted = given->accepted;
	self->agreed = given->agreed;
	self->about = given->about;
	self->rows = g_ptr_array_new_with_free_func(row_free);
	for (guint i = 0; i < self->plan->steps->len; i++) {
		StepRow *row = g_rc_box_new(StepRow);

		*row = (StepRow){ .place = i + 1, .step = self->plan->steps->pdata[i] };
		row->text = step_line(row->step, shell_book(view->shell));
		g_ptr_array_add(self->rows, row);
	}
	list_view_open(view, &source, HEAD, note_lines(self->plan));
}

static gboolean
is_cut(const StepsView *self, const StepRow *row)
{
	return canvas_width(row->text) >=
	       self->base.view.width - LIST_INDENT - TICK_WIDTH;
}

static void
layout(View *view)
{
	StepsView *self = steps_of(view);
	int notes = note_lines(self->plan);
	gboolean room = view->height > HEAD + WHOLE + notes;

	self->whole = 0;
	for (guint i = 0; room && i < self->rows->len; i++)
		if (is_cut(self, self->rows->pdata[i]))
			self->whole = WHOLE;
	self->base.foot = self->whole + notes;
	list_view_layout(view);
}

static void
draw_whole(const StepsView *self, Canvas canvas)
{
	const StepRow *row = list_selected(self->base.list);
	g_auto(GStrv) lines = NULL;

	if (!row || !is_cut(self, row))
		return;
	lines = text_wrap(row->text, canvas.w - 2);
	for (int y = 0; y < canvas.h && lines[y]; y++)
		canvas_text(canvas, 1, y, canvas.w - 2, ROLE_TEXT, lines[y]);
}

/* What else happens: interviews that are cancelled, a chain file that was not used, days
 * off that may still change. */
static void
draw_notes(const StepsView *self, Canvas canvas)
{
	const GPtrArray *interviews = self->plan->interviews;
	int y = 0;

	for (guint i = 0; i < interviews->len; i++)
		canvas_printf(canvas, 1, y++, -1, ROLE_WARNING, _("is cancelled: %s"),
			(const char *)interviews->pdata[i]);
	if (*self->plan->problem)
		canvas_text(canvas, 1, y++, -1, ROLE_WARNING, self->plan->problem);
	if (*self->plan->days_off)
		canvas_text(canvas, 1, y, -1, ROLE_DIM, self->plan->days_off);
}

static void
draw(const View *view, Canvas canvas)
{
	const StepsView *self = (const StepsView *)view;
	int foot = self->base.foot;

	canvas_text(canvas, 1, 0, -1, ROLE_HEADING, view->title);
	list_view_draw(view, canvas, _("Nothing is to be done."));
	draw_whole(self, canvas_sub(canvas, 0, canvas.h - foot, canvas.w, self->whole));
	foot -= self->whole;
	draw_notes(self, canvas_sub(canvas, 0, canvas.h - foot, canvas.w, foot));
}

static void
done(View *view)
{
	StepsView *self = steps_of(view);

	list_view_done(view);
	g_ptr_array_unref(self->rows);
	if (self->agreed)
		step_plan_free(self->plan);
}

static void
tick(View *view)
{
	StepsView *self = steps_of(view);
	const StepRow *row = list_selected(self->base.list);

	if (row && may_untick(row->step))
		row->step->ticked = !row->step->ticked;
	list_move(self->base.list, ACT_DOWN);
}

static void
accept(View *view)
{
	view_close(view, view);
}

static void
closed(View *opener, gpointer result)
{
	const StepsView *self = result;

	if (self && self->agreed)
		self->agreed(opener, self->about, self->plan);
	else if (self)
		self->accepted(opener);
}

static const Handler handlers[] = {
	{ ACT_SAVE, accept },
	{ ACT_TICK, tick },
	{ 0 },
};

static const ViewClass steps_view = {
	.name = "steps",
	.title = N_("What follows"),
	.parent = &moving_parent,
	.size = sizeof(StepsView),
	.modal = TRUE,
	.handlers = handlers,
	.open = open,
	.load = list_view_load,
	.layout = layout,
	.draw = draw,
	.done = done,
	.mouse = list_view_mouse,
};

static void
open_view(Shell *shell, const char *title, const StepsView *self)
{
	View *view = shell_open(shell, &steps_view, self);

	view->title = g_strdup(title);
	view_then(view, closed);
}

void
steps_view_open(
	Shell *shell, const char *title, StepPlan *plan, void (*accepted)(View *opener))
{
	const StepsView self = { .plan = plan, .accepted = accepted };

	open_view(shell, title, &self);
}

void
steps_view_take(Shell *shell, const char *title, StepPlan *plan, gint64 about,
	void (*agreed)(View *opener, gint64 about, const StepPlan *plan))
{
	const StepsView self = { .plan = plan, .agreed = agreed, .about = about };

	open_view(shell, title, &self);
}

gboolean
steps_view_wanted(const StepPlan *plan)
{
	for (guint i = 0; i < plan->steps->len; i++)
		if (((const PlannedStep *)plan->steps->pdata[i])->fate >= STEP_NOBODY)
			return TRUE;
	return step_plan_count(plan) > 1 || plan->interviews->len > 0 || *plan->problem;
}
