/* The rows of ui/phones.h, broken anew for each width. */
#include "view/phones_view.h"

#include "krug/i18n.h"

#include "phones.h"
#include "widget/lines.h"

#define MARGIN 1
#define WIDEST 78 /* columns that are read with ease */

typedef struct {
	View view;
	char *head;
	gboolean tasks;
	Lines *lines;
} PhonesView;

typedef struct {
	const char *head;
	gboolean tasks;
} PhonesArgs;

static void
open(View *view, gconstpointer args)
{
	PhonesView *self = (PhonesView *)view;
	const PhonesArgs *of = args;

	self->head = g_strdup(of->head);
	self->tasks = of->tasks;
	self->lines = lines_new();
	view->move = lines_move;
	view->mover = self->lines;
}

static void
load(View *view G_GNUC_UNUSED)
{
}

static void
layout(View *view)
{
	PhonesView *self = (PhonesView *)view;

	lines_begin(
		self->lines, CLAMP(view->width - 3 * MARGIN, 1, WIDEST), view->height);
	lines_add_text(self->lines, ROLE_STRONG, self->head);
	for (const Phone *row = phones(self->tasks); row->who; row++) {
		lines_add_heading(self->lines, _(row->who));
		lines_add_text(self->lines, ROLE_TEXT, _(row->what));
	}
	lines_end(self->lines);
}

static void
draw(const View *view, Canvas canvas)
{
	const PhonesView *self = (const PhonesView *)view;

	lines_draw(self->lines,
		canvas_sub(canvas, MARGIN, 0, MIN(canvas.w - MARGIN, WIDEST + MARGIN),
			canvas.h),
		TRUE);
}

static void
done(View *view)
{
	PhonesView *self = (PhonesView *)view;

	g_free(self->head);
	lines_free(self->lines);
}

static const ViewClass phones_view = {
	.name = "phones",
	.title = N_("Which phones ring"),
	.parent = &moving_parent,
	.size = sizeof(PhonesView),
	.open = open,
	.load = load,
	.layout = layout,
	.draw = draw,
	.done = done,
};

View *
phones_view_open(Shell *shell, const char *head, gboolean tasks)
{
	const PhonesArgs args = { head, tasks };

	return shell_open(shell, &phones_view, &args);
}
