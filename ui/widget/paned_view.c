/* The keys on their way from pane to pane. */
#include "widget/paned_view.h"

gboolean
paned_view_takes_keys(const PanedView *self, Pane pane)
{
	if (pane == PANE_DETAIL)
		return self->panes.single;
	return pane == PANE_LIST || !self->empty;
}

static void
turn(View *view, int by)
{
	PanedView *self = (PanedView *)view;

	do
		self->focus = (Pane)(((int)self->focus + by + PANE_COUNT) % PANE_COUNT);
	while (!paned_view_takes_keys(self, self->focus));
	view->class->layout(view);
}

void
paned_view_next(View *view)
{
	turn(view, 1);
}

void
paned_view_prev(View *view)
{
	turn(view, -1);
}

gboolean
paned_view_press(PanedView *self, List *list, const Mouse *event)
{
	int y = event->y;

	if (event->kind != MOUSE_PRESS ||
		panes_at(&self->panes, event->x, &y) != PANE_LIST ||
		!list_click(list, y - 1))
		return FALSE;
	self->focus = PANE_LIST;
	return TRUE;
}
