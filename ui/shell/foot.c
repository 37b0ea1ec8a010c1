/*
 * The first and the last line. Hints come from the key table, only for actions the view
 * on top handles, in the order of its handlers; what does not fit is left out whole, and
 * help keeps its place at the right end.
 */
#include <string.h>

#include "krug/text.h"
#include "shell/shell_private.h"

#define HINT_GAP 2
#define HINT_MIN 3 /* "j x": a key, a blank and what it does */
#define TABS_X	 6 /* after " krug " */
#define PART	 " · "

/* A message that is too long for a line takes these at most, on a screen this high. */
#define MOST_LINES 3
#define TALL	   12

/* Actions shown together: "j/k move". */
static Action
partner(Action action)
{
	switch (action) {
	case ACT_DOWN:
		return ACT_UP;
	case ACT_PERIOD_PREV:
		return ACT_PERIOD_NEXT;
	case ACT_DAY_PREV:
		return ACT_DAY_NEXT;
	case ACT_WEEK_PREV:
		return ACT_WEEK_NEXT;
	case ACT_EARLIER:
		return ACT_LATER;
	default:
		return ACT_NONE;
	}
}

gboolean
foot_is_taken(const Shell *shell, const View *view, const char *section,
	const Binding *row, Action *action)
{
	int n = 0;

	while (n < KEYMAP_LENGTH && row->keys[n] != K_NONE)
		n++;
	for (const ViewClass *class = view->class; class && class->name != section;
		class = class->parent) {
		if (keymap_find(shell->keymap, class->name, row->keys, n, action) !=
			KEYMAP_NOTHING)
			return TRUE;
	}
	return FALSE;
}

/* Whether these keys still mean the action below the sections that come first. */
static gboolean
is_shadowed(const Shell *shell, const View *view, const char *section, const Binding *row)
{
	Action action = ACT_NONE;

	return foot_is_taken(shell, view, section, row, &action) && action != row->action;
}

/* Whether the view on top takes the key as text: then it is no key of an action. */
static gboolean
is_typed(const Shell *shell, Key key)
{
	return shell_top(shell)->class->text && key_char(key) != 0;
}

static gboolean
append_from(const Shell *shell, const View *view, const char *section, Action action,
	GString *out)
{
	guint n;
	const Binding *row = keymap_section(shell->keymap, section, &n);

	for (; n > 0; n--, row++) {
		if (row->action != action || is_typed(shell, row->keys[0]) ||
			is_shadowed(shell, view, section, row))
			continue;
		keymap_append_keys(out, row->keys, KEYMAP_LENGTH);
		return TRUE;
	}
	return FALSE;
}

gboolean
foot_append_keys(const Shell *shell, const View *view, Action action, GString *out)
{
	for (const ViewClass *class = view->class; class; class = class->parent) {
		if (append_from(shell, view, class->name, action, out))
			return TRUE;
	}
	return append_from(shell, view, "global", action, out);
}

/* Draws one hint at x where it fits before `end`; returns the column after its gap. Most
 * do not fit, so keys are looked up last. */
static int
draw_hint(
	const Shell *shell, const View *view, Canvas line, int x, int end, Action action)
{
	g_autoptr(GString) keys = NULL;
	const char *hint = x + HINT_MIN > end ? "" : action_hint(action);
	int need;

	if (!*hint || x + canvas_width(hint) + 2 > end)
		return x;
	keys = g_string_new(NULL);
	if (!foot_append_keys(shell, view, action, keys))
		return x;
	if (partner(action) != ACT_NONE) {
		g_string_append_c(keys, '/');
		foot_append_keys(shell, view, partner(action), keys);
	}
	need = canvas_width(keys->str) + 1 + canvas_width(hint);
	if (x + need > end)
		return x;
	x += canvas_text(line, x, 0, -1, ROLE_KEY, keys->str) + 1;
	return x + canvas_text(line, x, 0, -1, ROLE_HINT, hint) + HINT_GAP;
}

/* Where help begins when it stands at the right end. */
static int
draw_help_hint(const Shell *shell, const View *view, Canvas line)
{
	g_autoptr(GString) keys = g_string_new(NULL);
	int width;

	if (!foot_append_keys(shell, view, ACT_HELP, keys))
		return line.w;
	width = canvas_width(keys->str) + 1 + canvas_width(action_hint(ACT_HELP));
	if (width + 2 > line.w)
		return line.w;
	draw_hint(shell, view, line, line.w - width - 1, line.w, ACT_HELP);
	return line.w - width - 1 - HINT_GAP;
}

/* Whether the class wants this hint among the first. */
static gboolean
is_first(const ViewClass *class, Action action)
{
	for (const Action *hint = class->hints; hint && *hint != ACT_NONE; hint++) {
		if (*hint == action)
			return TRUE;
	}
	return FALSE;
}

static void
draw_hints(const Shell *shell, Canvas line)
{
	const View *view = shell_top(shell);
	int x = 1, end = line.w;

	if (view->class->name != help_view.name)
		end = draw_help_hint(shell, view, line);
	const Action *now = view->class->hinting ? view->class->hinting(view) : NULL;

	for (const Action *hint = now ? now : view->class->hints;
		hint && *hint != ACT_NONE; hint++)
		x = draw_hint(shell, view, line, x, end, *hint);
	for (const ViewClass *class = now ? NULL : view->class; class;
		class = class->parent) {
		for (const Handler *row = class->handlers; row && row->run; row++)
			if (!is_first(view->class, row->action))
				x = draw_hint(shell, view, line, x, end, row->action);
	}
	if (!view_handles(view, ACT_CLOSE) && !is_first(view->class, ACT_CLOSE) &&
		view != g_ptr_array_index(shell->stack, 0))
		draw_hint(shell, view, line, x, end, ACT_CLOSE);
}

/* What may follow the keys pressed so far, in all sections that apply. */
static int
draw_follow(const Shell *shell, Canvas line, int x, const char *section)
{
	guint n;
	const Binding *row = keymap_section(shell->keymap, section, &n);

	for (; n > 0; n--, row++) {
		g_autoptr(GString) rest = g_string_new(NULL);
		int i = 0;

		while (i < shell->prefix_length && row->keys[i] == shell->prefix[i])
			i++;
		if (i < shell->prefix_length || i == KEYMAP_LENGTH)
			continue;
		keymap_append_keys(rest, row->keys + i, KEYMAP_LENGTH - i);
		x += canvas_text(line, x, 0, -1, ROLE_KEY, rest->str) + 1;
		x += canvas_text(line, x, 0, -1, ROLE_HINT, action_help(row->action)) +
		     HINT_GAP;
	}
	return x;
}

static void
draw_prefix(const Shell *shell, Canvas line)
{
	g_autoptr(GString) keys = g_string_new(NULL);
	int x = 1;

	keymap_append_keys(keys, shell->prefix, shell->prefix_length);
	x += canvas_text(line, x, 0, -1, ROLE_ACCENT, keys->str);
	x += canvas_glyph(line, x, 0, ROLE_ACCENT, GLYPH_ELLIPSIS) + HINT_GAP;
	for (const ViewClass *class = shell_top(shell)->class; class;
		class = class->parent)
		x = draw_follow(shell, line, x, class->name);
	draw_follow(shell, line, x, "global");
}

/* The text gives way to its tail. */
static void
draw_message(const Shell *shell, Canvas line)
{
	const char *tail = shell->tail ? shell->tail : "";
	int room = MAX(line.w - 2 - canvas_width(tail), line.w / 2);
	int x = 1 + canvas_text(line, 1, 0, room, shell->message_style, shell->message);

	canvas_text(line, x, 0, line.w - 1 - x, shell->message_style, tail);
}

int
foot_lines(const Shell *shell, int width, int height)
{
	g_auto(GStrv) lines = NULL;

	if (!shell->message || shell->tail || height < TALL ||
		canvas_width(shell->message) <= width - 2)
		return 1;
	lines = text_wrap(shell->message, width - 2);
	return MIN((int)g_strv_length(lines), MOST_LINES);
}

/* Over the last lines of what is shown, as long as it stands. */
static void
draw_long_message(const Shell *shell, Canvas part)
{
	g_auto(GStrv) lines = text_wrap(shell->message, part.w - 2);
	int n = (int)g_strv_length(lines);

	canvas_fill(part, ROLE_TEXT);
	for (int i = 0; i < part.h; i++) {
		gboolean cut = i == part.h - 1 && i < n - 1;
		g_autofree char *text = g_strconcat(lines[i], cut ? "…" : NULL, NULL);

		canvas_text(part, 1, i, part.w - 2, shell->message_style, text);
	}
}

/* The line somebody types on stays to be seen. */
static gboolean
hides_cursor(Canvas screen, int lines)
{
	int x, y;

	return grid_cursor(screen.grid, &x, &y) && y >= screen.h - lines;
}

void
foot_draw(const Shell *shell, Canvas screen)
{
	Canvas line = canvas_sub(screen, 0, screen.h - 1, screen.w, 1);
	int lines = foot_lines(shell, screen.w, screen.h);

	if (lines > 1 && !hides_cursor(screen, lines))
		draw_long_message(
			shell, canvas_sub(screen, 0, screen.h - lines, screen.w, lines));
	else if (shell->message)
		draw_message(shell, line);
	else if (shell->prefix_length > 0)
		draw_prefix(shell, line);
	else
		draw_hints(shell, line);
}

static int
tab_width(const ViewClass *tab)
{
	return tab->digit ? canvas_width(_(tab->title)) + 4 : 0; /* " 1 People " */
}

static int
draw_tab(const Shell *shell, Canvas line, int x, const ViewClass *tab)
{
	const View *shown = g_ptr_array_index(shell->stack, 0);
	Style style = shown->class == tab ? ROLE_TAB_ON : ROLE_TAB;

	if (tab->digit == 0)
		return x;
	canvas_printf(line, x + 1, 0, -1, style, "%d %s", tab->digit, _(tab->title));
	return x + tab_width(tab);
}

/* The parts of "a · b · c" that fit, counted from the end: the last matter most. None is
 * cut, its figure stands last. */
static const char *
last_parts(const char *text, int room)
{
	const char *next = text;

	while (canvas_width(text) > room && (next = strstr(text, PART)))
		text = next + strlen(PART);
	return canvas_width(text) > room ? "" : text;
}

void
bar_draw(const Shell *shell, Canvas line)
{
	g_autofree char *corner =
		shell->options->corner ? shell->options->corner((Shell *)shell) : NULL;
	int x = TABS_X;

	canvas_fill(line, ROLE_BAR);
	canvas_text(line, 1, 0, -1, ROLE_BAR | STYLE_BOLD, "krug");
	for (const ViewClass *const *tab = shell->options->tabs; *tab; tab++)
		x = draw_tab(shell, line, x, *tab);
	if (corner && line.w - x > 12)
		canvas_right(line, line.w - 1, 0, line.w - x - 2, ROLE_BAR,
			last_parts(corner, line.w - x - 2));
}

const ViewClass *
bar_tab_at(const Shell *shell, int x)
{
	int from = TABS_X;

	for (const ViewClass *const *tab = shell->options->tabs; *tab; tab++) {
		if (x >= from && x < from + tab_width(*tab))
			return *tab;
		from += tab_width(*tab);
	}
	return NULL;
}
