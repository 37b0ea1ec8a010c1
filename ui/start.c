/*
 * The full screen on a book: joins the shell, its tabs and what all views can do.
 */
#include "start.h"

#include "shell/shell.h"
#include "view/global.h"
#include "view/people.h"

static const ViewClass *const tabs[] = { &people_view, NULL };

static const ShellOptions options = {
	.tabs = tabs,
	.corner = global_corner,
	.handlers = global_handlers,
};

gboolean
start_screen(Book *book)
{
	return shell_run(book, &options) == 0;
}
