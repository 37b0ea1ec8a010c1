/*
 * A long job: the loop calls a slice whenever no input waits, so Esc always works and the
 * bar moves. The job ends exactly once, by its last slice, an error or Esc; one that
 * winds back ends by its last slice even then.
 */
#include "krug/i18n.h"
#include "widget/dialog.h"

typedef struct {
	View view;
	Job job;
	char *title;
	double part;
	gboolean finished;
} JobView;

static const ViewClass job_view;

static void
ended(View *opener, gpointer result)
{
	JobView *self = result;

	if (self->job.ended)
		self->job.ended(opener, self->job.data, self->finished);
}

static void
stop(JobView *self)
{
	self->view.ticking = FALSE;
	view_close(&self->view, self);
}

static void
tick(View *view)
{
	JobView *self = (JobView *)view;
	GError *error = NULL;

	if (!self->job.step(self->job.data, &self->part, &self->finished, &error)) {
		self->finished = FALSE;
		shell_fail(view->shell, error);
		stop(self);
	} else if (self->finished) {
		stop(self);
	}
}

static void
cancel(View *view)
{
	JobView *self = (JobView *)view;

	if (self->job.cancel)
		self->job.cancel(self->job.data);
	if (!self->job.winds_back) {
		stop(self);
		return;
	}
	g_free(self->title);
	self->title = g_strdup(_("Stopping: bringing back what was done"));
}

static void
measure(const View *view G_GNUC_UNUSED, int *width, int *height)
{
	*width = 50;
	*height = 2;
}

static void
draw(const View *view, Canvas canvas)
{
	const JobView *self = (const JobView *)view;
	int room = canvas.w - 5;
	int full = (int)(CLAMP(self->part, 0.0, 1.0) * room);

	canvas_text(canvas, 0, 0, canvas.w, ROLE_TEXT, self->title);
	for (int x = 0; x < room; x++)
		canvas_glyph(canvas, x, 1, x < full ? ROLE_FILL : ROLE_DIM,
			x < full ? GLYPH_BAR_FULL : GLYPH_BAR_EMPTY);
	canvas_printf(
		canvas, room + 1, 1, -1, ROLE_DIM, "%3d%%", (int)(self->part * 100));
}

static void
done(View *view)
{
	JobView *self = (JobView *)view;

	if (self->job.free_data)
		self->job.free_data(self->job.data);
	g_free(self->title);
}

View *
job_open(Shell *shell, const Job *job)
{
	View *view = shell_open(shell, &job_view, NULL);
	JobView *self = (JobView *)view;

	self->job = *job;
	self->title = g_strdup(job->title);
	view->ticking = TRUE;
	view_then(view, ended);
	return view;
}

static const Handler handlers[] = {
	{ ACT_CLOSE, cancel },
	{ 0 },
};

static const ViewClass job_view = {
	.name = "job",
	.size = sizeof(JobView),
	.place = VIEW_BOX,
	.handlers = handlers,
	.measure = measure,
	.draw = draw,
	.done = done,
	.tick = tick,
};
