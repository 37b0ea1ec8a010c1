/* The tabs of the full screen, and what the shell must know of the book. */
#include "start.h"

#include "krug/i18n.h"
#include "shell/shell.h"

/* A first view, so that the shell has something to stand on. */
static void
draw(const View *view G_GNUC_UNUSED, Canvas canvas)
{
	canvas_text(canvas, 2, 1, -1, ROLE_STRONG, "krug " KRUG_VERSION);
	canvas_text(canvas, 2, 2, canvas.w - 4, ROLE_TEXT,
		_("The people you met on the way, and when to write to them again."));
}

static const ViewClass about_view = {
	.name = "about",
	.title = N_("About"),
	.size = sizeof(View),
	.digit = 1,
	.draw = draw,
};

static const ViewClass *const tabs[] = { &about_view, NULL };

static const ShellOptions options = {
	.tabs = tabs,
};

gboolean
start_screen(Book *book)
{
	return shell_run(book, &options) == 0;
}
