/* The list between the lines of its view. */
#include "widget/list_view.h"

#include "shell/shell.h"

static ListView *
list_view_of(View *view)
{
	return (ListView *)view;
}

void
list_view_open(View *view, const ListSource *source, int head, int foot)
{
	ListView *self = list_view_of(view);

	self->list = list_new(source, view);
	self->head = head;
	self->foot = foot;
	view->move = list_move;
	view->mover = self->list;
}

void
list_view_load(View *view)
{
	GError *error = NULL;

	if (!list_reload(list_view_of(view)->list, &error))
		shell_fail(view->shell, error);
}

void
list_view_layout(View *view)
{
	ListView *self = list_view_of(view);

	list_resize(self->list, MAX(view->height - self->head - self->foot, 1));
}

void
list_view_draw(const View *view, Canvas canvas, const char *empty)
{
	const ListView *self = (const ListView *)view;
	int height = MAX(canvas.h - self->head - self->foot, 1);

	list_draw(self->list, canvas_sub(canvas, 0, self->head, canvas.w, height), TRUE,
		empty);
}

gboolean
list_view_mouse(View *view, const Mouse *event)
{
	ListView *self = list_view_of(view);

	return list_press(self->list, event, self->head);
}

void
list_view_done(View *view)
{
	list_free(list_view_of(view)->list);
}
