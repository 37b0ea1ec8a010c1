/* What all views have in common; the stack itself is the shell's. */
#include "shell/view.h"

#include "krug/book.h"

static const Handler moving_handlers[];

const Handler *
handler_find(const Handler *rows, Action action)
{
	for (; rows && rows->run; rows++) {
		if (rows->action == action)
			return rows;
	}
	return NULL;
}

static const Handler *
find_handler(const View *view, Action action)
{
	const Handler *row = NULL;

	for (const ViewClass *class = view->class; class && !row; class = class->parent)
		row = handler_find(class->handlers, action);
	return row;
}

gboolean
view_handles(const View *view, Action action)
{
	return find_handler(view, action) != NULL;
}

gboolean
view_run(View *view, Action action)
{
	const Handler *handler = find_handler(view, action);

	if (!handler)
		return FALSE;
	view->action = action;
	handler->run(view);
	return TRUE;
}

void
view_close(View *view, gpointer result)
{
	view->closed = TRUE;
	view->result = result;
}

void
view_then(View *view, ViewThen then)
{
	view->then = then;
}

void
view_reload(View *view)
{
	view->stale = TRUE;
	view->changed = CHANGED_ALL;
}

gboolean
view_moves(Action action)
{
	return handler_find(moving_handlers, action) != NULL;
}

static void
move(View *view)
{
	if (view->move)
		view->move(view->mover, view->action);
}

static const Handler moving_handlers[] = {
	{ ACT_DOWN, move },
	{ ACT_UP, move },
	{ ACT_PAGE_DOWN, move },
	{ ACT_PAGE_UP, move },
	{ ACT_HALF_DOWN, move },
	{ ACT_HALF_UP, move },
	{ ACT_FIRST, move },
	{ ACT_LAST, move },
	{ 0 },
};

const ViewClass moving_parent = {
	.name = "list",
	.handlers = moving_handlers,
};
