/*
 * From an event to what it does: text first where the view takes text, then the key table
 * (view, its parents, global), then the handler (view, its parents, program, shell). A
 * view that lies over another one, or says so, is modal: of the actions that belong to
 * everywhere it gets only those that cannot lose anything.
 */
#include <signal.h>

#include "shell/shell_private.h"

static const Handler shell_handlers[];

static gboolean
is_modal(const View *view)
{
	return view->class->place != VIEW_BODY || view->class->modal;
}

static gboolean
is_harmless(Action action)
{
	return action == ACT_HELP || action == ACT_REPAINT || action == ACT_SUSPEND ||
	       action == ACT_CLOSE;
}

gboolean
shell_handles(const Shell *shell, Action action)
{
	return handler_find(shell->options->handlers, action) ||
	       handler_find(shell_handlers, action);
}

void
shell_run_action(Shell *shell, Action action)
{
	View *view = shell_top(shell);
	const Handler *row;

	if (view_run(view, action))
		return;
	if (is_modal(view) && !is_harmless(action))
		return;
	row = handler_find(shell->options->handlers, action);
	if (!row)
		row = handler_find(shell_handlers, action);
	if (!row)
		return;
	view->action = action;
	row->run(view);
}

static KeymapResult
look_up(const Shell *shell, const View *view, Action *action)
{
	KeymapResult result;

	for (const ViewClass *class = view->class; class; class = class->parent) {
		result = keymap_find(shell->keymap, class->name, shell->prefix,
			shell->prefix_length, action);
		if (result != KEYMAP_NOTHING)
			return result;
	}
	return keymap_find(
		shell->keymap, "global", shell->prefix, shell->prefix_length, action);
}

static void
run_key(Shell *shell, View *view, Key key)
{
	Action action = ACT_NONE;
	KeymapResult result;

	shell->prefix[shell->prefix_length++] = key_command(key);
	result = look_up(shell, view, &action);
	if (result == KEYMAP_PREFIX && shell->prefix_length < KEYMAP_LENGTH)
		return;
	shell->prefix_length = 0;
	view->key = key_command(key);
	if (result == KEYMAP_ACTION)
		shell_run_action(shell, action);
}

static void
dispatch_key(Shell *shell, Key key)
{
	View *view = shell_top(shell);

	shell_forget_message(shell);
	if (shell->prefix_length > 0 && key == K_ESC) {
		shell->prefix_length = 0;
		return;
	}
	view->key = key;
	if (shell->prefix_length == 0 && view->class->text &&
		view->class->text(view, key))
		return;
	run_key(shell, view, key);
}

static void
dispatch_mouse(Shell *shell, const Mouse *mouse)
{
	View *view = shell_top(shell);
	Canvas screen = screen_begin(shell->screen);
	Rect at = shell_place(shell, view, screen.w, screen.h);
	Mouse local = { mouse->kind, mouse->x - at.x, mouse->y - at.y };
	gboolean inside =
		local.x >= 0 && local.y >= 0 && local.x < at.w && local.y < at.h;

	shell_forget_message(shell);
	shell->prefix_length = 0;
	if (mouse->y == 0 && screen.h >= 4 && !is_modal(view)) {
		const ViewClass *tab = bar_tab_at(shell, mouse->x);

		if (tab && mouse->kind == MOUSE_PRESS)
			shell_show_tab(shell, tab);
		return;
	}
	if (inside && view->class->mouse && view->class->mouse(view, &local))
		return;
	for (int i = 0; i < 3 && mouse->kind != MOUSE_PRESS && view->move; i++)
		view->move(
			view->mover, mouse->kind == MOUSE_WHEEL_UP ? ACT_UP : ACT_DOWN);
}

void
shell_dispatch(Shell *shell, const InputEvent *event)
{
	View *view = shell_top(shell);

	if (event->kind == INPUT_KEY)
		dispatch_key(shell, event->key);
	else if (event->kind == INPUT_MOUSE)
		dispatch_mouse(shell, &event->mouse);
	else if (event->kind == INPUT_PASTE && view->class->paste)
		view->class->paste(view, event->text);
	else if (event->kind == INPUT_GROUND)
		screen_set_ground(shell->screen, event->light);
	shell_reap(shell);
}

static void
show_tab(View *view)
{
	int digit = (int)view->key - '0';

	for (const ViewClass *const *tab = view->shell->options->tabs; *tab; tab++) {
		if ((*tab)->digit == digit) {
			shell_show_tab(view->shell, *tab);
			return;
		}
	}
}

static void
open_help(View *view)
{
	shell_open(view->shell, &help_view, view);
}

static void
open_palette(View *view)
{
	palette_open(view->shell);
}

static void
repaint(View *view)
{
	screen_repaint(view->shell->screen);
}

/* The loop hears it and gives the terminal away first. */
static void
suspend(View *view G_GNUC_UNUSED)
{
	raise(SIGTSTP);
}

/* A tab's own view stays: there is nothing below it. */
static void
close_top(View *view)
{
	if (view == g_ptr_array_index(view->shell->stack, 0))
		return;
	if (!view->class->may_close || view->class->may_close(view))
		view_close(view, NULL);
}

static void
quit(View *view)
{
	if (view == g_ptr_array_index(view->shell->stack, 0))
		shell_quit(view->shell);
	else
		close_top(view);
}

static const Handler shell_handlers[] = {
	{ ACT_HELP, open_help },
	{ ACT_PALETTE, open_palette },
	{ ACT_TAB, show_tab },
	{ ACT_CLOSE, close_top },
	{ ACT_QUIT, quit },
	{ ACT_REPAINT, repaint },
	{ ACT_SUSPEND, suspend },
	{ 0 },
};
