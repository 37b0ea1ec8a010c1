/*
 * The full screen on a book: joins the shell, its tabs and what all views can do.
 */
#include "start.h"

#include <string.h>

#include "shell/shell.h"
#include "view/global.h"
#include "view/people_view.h"

static const ViewClass *const tabs[] = { &people_view, NULL };

gboolean
start_screen(Book *book, const Config *config)
{
	const char *theme = config_get(config, "theme");
	const ShellOptions options = {
		.tabs = tabs,
		.theme = strcmp(theme, "auto") == 0 ? NULL : theme,
		.ascii = config_bool(config_get(config, "ascii")),
		.corner = global_corner,
		.handlers = global_handlers,
	};

	return shell_run(book, &options) == 0;
}
