/*
 * The stack of views: opening, closing, loading, placing and painting them. Everything
 * here happens between two events or on behalf of one; nothing waits.
 */
#include "shell/shell.h"

#include <stdio.h>
#include <string.h>

#include "shell/shell_private.h"

Book *
shell_book(const Shell *shell)
{
	return shell->book;
}

const Theme *
shell_theme(const Shell *shell)
{
	return screen_theme(shell->screen);
}

void
shell_copy(const Shell *shell G_GNUC_UNUSED, const char *text)
{
	screen_copy(text);
}

gboolean
shell_set_theme(Shell *shell, const char *name, GError **error)
{
	return screen_set_theme(shell->screen, name, error);
}

const Keymap *
shell_keymap(const Shell *shell)
{
	return shell->keymap;
}

gboolean
shell_is_starting(const Shell *shell)
{
	return shell->starting;
}

void
shell_quit(Shell *shell)
{
	shell->leaving = TRUE;
}

View *
shell_top(const Shell *shell)
{
	return g_ptr_array_index(shell->stack, shell->stack->len - 1);
}

static View *
make_view(Shell *shell, const ViewClass *class, gconstpointer args)
{
	View *view = g_malloc0(MAX(class->size, sizeof(View)));

	view->class = class;
	view->shell = shell;
	view->stale = TRUE;
	view->changed = CHANGED_ALL;
	if (class->open)
		class->open(view, args);
	return view;
}

static void
free_view(View *view)
{
	if (view->class->done)
		view->class->done(view);
	g_free(view->title);
	g_free(view->draft);
	g_free(view);
}

View *
shell_open(Shell *shell, const ViewClass *class, gconstpointer args)
{
	View *opener = shell->stack->len ? shell_top(shell) : NULL;
	View *view;

	while (opener && opener->closed)
		opener = opener->opener;
	view = make_view(shell, class, args);
	view->opener = opener;
	g_ptr_array_add(shell->stack, view);
	return view;
}

/* A result callback may open and close views in its turn, hence the fresh start. */
void
shell_reap(Shell *shell)
{
	for (guint i = shell->stack->len; i-- > 1;) {
		View *view = g_ptr_array_index(shell->stack, i);

		if (!view->closed)
			continue;
		keep_forget(view);
		g_ptr_array_remove_index(shell->stack, i);
		for (guint above = i; above < shell->stack->len; above++) {
			View *child = g_ptr_array_index(shell->stack, above);

			if (child->opener == view)
				child->opener = view->opener;
		}
		if (view->then)
			view->then(view->opener, view->result);
		free_view(view);
		i = shell->stack->len;
	}
}

static View *
tab_view(Shell *shell, const ViewClass *class)
{
	for (int i = 0; i < TABS_MAX && shell->options->tabs[i]; i++) {
		if (shell->options->tabs[i] != class)
			continue;
		if (!shell->tabs[i])
			shell->tabs[i] = make_view(shell, class, NULL);
		return shell->tabs[i];
	}
	return NULL;
}

/* Closes the views above the tab from the top down; FALSE where one wants to stay. */
static gboolean
close_above(Shell *shell)
{
	for (guint i = shell->stack->len; i-- > 1;) {
		View *view = g_ptr_array_index(shell->stack, i);

		if (view->class->may_close && !view->class->may_close(view))
			return FALSE;
		view_close(view, NULL);
	}
	shell_reap(shell);
	return shell->stack->len == 1;
}

void
shell_show_tab(Shell *shell, const ViewClass *class)
{
	View *view;

	if (!close_above(shell))
		return;
	view = tab_view(shell, class);
	if (view)
		shell->stack->pdata[0] = view;
}

View *
shell_show_first(Shell *shell)
{
	const ShellOptions *options = shell->options;
	View *view = tab_view(shell, options->start ? options->start : options->tabs[0]);

	g_ptr_array_add(shell->stack, view);
	if (options->first)
		view = shell_open(shell, options->first, options->first_args);
	return view;
}

void
shell_drop_views(Shell *shell)
{
	while (shell->stack->len > 1)
		free_view(g_ptr_array_steal_index(shell->stack, shell->stack->len - 1));
	for (int i = 0; i < TABS_MAX; i++) {
		if (shell->tabs[i])
			free_view(shell->tabs[i]);
	}
	g_ptr_array_set_size(shell->stack, 0);
}

static void
mark_stale(View *view, guint mask)
{
	mask &= view->class->watches;
	view->stale = view->stale || mask != 0;
	view->changed |= mask;
}

void
shell_changed(Shell *shell, guint mask)
{
	for (int i = 0; i < TABS_MAX; i++)
		if (shell->tabs[i])
			mark_stale(shell->tabs[i], mask);
	for (guint i = 0; i < shell->stack->len; i++)
		mark_stale(g_ptr_array_index(shell->stack, i), mask);
}

static void
set_message(Shell *shell, Style style, char *text)
{
	g_free(shell->message);
	g_clear_pointer(&shell->tail, g_free);
	shell->message = text;
	shell->message_style = style;
}

void
shell_forget_message(Shell *shell)
{
	set_message(shell, ROLE_MESSAGE, NULL);
}

void
shell_say(Shell *shell, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	set_message(shell, ROLE_MESSAGE, g_strdup_vprintf(format, args));
	va_end(args);
}

void
shell_warn(Shell *shell, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	set_message(shell, ROLE_WARNING, g_strdup_vprintf(format, args));
	va_end(args);
}

void
shell_say_tail(Shell *shell, const char *tail)
{
	g_free(shell->tail);
	shell->tail = g_strdup(tail);
}

gboolean
shell_fail(Shell *shell, GError *error)
{
	if (error)
		set_message(shell, ROLE_ERROR, g_strdup(error->message));
	g_clear_error(&error);
	return FALSE;
}

/* The lowest view that can be seen. */
static guint
lowest_visible(const Shell *shell)
{
	for (guint i = shell->stack->len; i-- > 0;) {
		const View *view = g_ptr_array_index(shell->stack, i);

		if (view->class->place == VIEW_BODY)
			return i;
	}
	return 0;
}

/* Where the view's own canvas lies on a screen of this size. */
Rect
shell_place(const Shell *shell, const View *view, int width, int height)
{
	int top = height >= 4 ? 1 : 0, body = MAX(height - top - (height >= 2), 0);
	int w = width, h = body;

	if (view->class->place == VIEW_BODY)
		return (Rect){ 0, top, width, body };
	if (view->class->measure)
		view->class->measure(view, &w, &h);
	if (view->class->place == VIEW_FOOT) {
		body -= foot_lines(shell, width, height) - 1;
		h = CLAMP(h, 0, body);
		return (Rect){ 0, top + body - h, width, h };
	}
	w = CLAMP(w, 0, MAX(width - 6, 0));
	h = CLAMP(h, 0, MAX(body - 2, 0));
	return (Rect){ (width - w) / 2, top + (body - h) / 2, w, h };
}

/* The room a body will have is known before it loads: it reads no more than it shows. */
static void
give_room(const Shell *shell, View *view, Canvas screen)
{
	Rect place;

	if (view->class->place != VIEW_BODY)
		return;
	place = shell_place(shell, view, screen.w, screen.h);
	view->width = place.w;
	view->height = place.h;
}

static void
lay_out(Shell *shell, View *view, Canvas screen, gboolean loaded)
{
	Rect place = shell_place(shell, view, screen.w, screen.h);

	if (!loaded && place.w == view->width && place.h == view->height)
		return;
	view->width = place.w;
	view->height = place.h;
	if (view->class->layout)
		view->class->layout(view);
}

static void
draw_view(const Shell *shell, const View *view, Canvas screen)
{
	Rect at = shell_place(shell, view, screen.w, screen.h);
	const char *title = view->title;

	if (view->class->place == VIEW_BOX) {
		if (!title && view->class->title)
			title = _(view->class->title);
		canvas_box(canvas_sub(screen, at.x - 2, at.y - 1, at.w + 4, at.h + 2),
			title);
	}
	if (view->class->place == VIEW_FOOT)
		canvas_fill(canvas_rect(screen, at), ROLE_TEXT);
	if (view->class->draw)
		view->class->draw(view, canvas_rect(screen, at));
}

/* What a prompt or a question is about must not change below it: else the answer would
 * concern whatever took the place of what another krug has deleted. */
static gboolean
must_load(const Shell *shell, const View *view)
{
	return view->stale && (!view->loaded || view == shell_top(shell));
}

static void
load_visible(Shell *shell)
{
	Canvas screen = screen_begin(shell->screen);

	for (guint i = lowest_visible(shell); i < shell->stack->len; i++) {
		View *view = g_ptr_array_index(shell->stack, i);
		gboolean load = must_load(shell, view);

		if (load) {
			view->stale = FALSE;
			view->loaded = TRUE;
			give_room(shell, view, screen);
		}
		if (load && view->class->load)
			view->class->load(view);
		if (!view->stale)
			view->changed = 0;
		lay_out(shell, view, screen, load);
	}
}

/* Loading may say an error or close a view, so it precedes the painting; what comes to
 * light then is loaded in its turn. */
void
shell_load(Shell *shell)
{
	guint views;

	do {
		views = shell->stack->len;
		load_visible(shell);
		shell_reap(shell);
	} while (shell->stack->len < views);
}

void
shell_paint(Shell *shell)
{
	Canvas screen;

	shell_load(shell);
	screen = screen_begin(shell->screen);
	if (screen.h >= 4)
		bar_draw(shell, canvas_sub(screen, 0, 0, screen.w, 1));
	for (guint i = lowest_visible(shell); i < shell->stack->len; i++)
		draw_view(shell, g_ptr_array_index(shell->stack, i), screen);
	if (screen.h >= 2)
		foot_draw(shell, screen);
	screen_flush(shell->screen);
}
