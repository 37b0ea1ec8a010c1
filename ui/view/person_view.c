/*
 * The actions upon one person that every person view shares.
 */
#include "view/person_view.h"

gboolean
person_commit(PersonView *view, ReviewOutcome outcome, BookAction act, void *data)
{
	Book *book = shell_book(view->view.shell);
	g_autoptr(GError) error = NULL;
	gboolean fine = view->commit ? view->commit(view, outcome, act, data, &error)
				     : act(book, data, &error);

	return fine || shell_fail(view->view.shell, g_steal_pointer(&error));
}

static const Handler handlers[] = {
	{ 0 },
};

const ViewClass person_parent = {
	.name = "person",
	.parent = &moving_parent,
	.handlers = handlers,
};
