/*
 * Help, made from the key table: the keys of the view it was called from, those of its
 * parents, and those that work everywhere. Only actions that somebody handles are shown.
 */
#include "krug/i18n.h"
#include "shell/shell_private.h"

#define KEYS_WIDTH 18
#define WIDTH	   (KEYS_WIDTH + ACTION_HELP_WIDTH + 1)

/* A heading has no keys. */
typedef struct {
	char *keys, *text;
} HelpLine;

typedef struct {
	View view;
	GArray *lines;
	int top;
} HelpView;

static void
clear_line(gpointer line)
{
	g_free(((HelpLine *)line)->keys);
	g_free(((HelpLine *)line)->text);
}

static void
append(HelpView *self, char *keys, const char *text)
{
	HelpLine line = { keys, g_strdup(text) };

	g_array_append_val(self->lines, line);
}

static gboolean
has_tab(const Shell *shell, Key digit)
{
	for (const ViewClass *const *tab = shell->options->tabs; *tab; tab++) {
		if ((Key)(*tab)->digit + '0' == digit)
			return TRUE;
	}
	return FALSE;
}

/* What an earlier section takes is told there, where it means something else perhaps. */
static gboolean
is_told(const View *about, const char *section, const Binding *row)
{
	Action action = ACT_NONE;

	if (row->action == ACT_TAB && !has_tab(about->shell, row->keys[0]))
		return FALSE;
	return !foot_is_taken(about->shell, about, section, row, &action);
}

/* All keys of one action of a section: "j  Down". */
static char *
keys_of(const View *about, const char *section, const Binding *rows, guint n,
	Action action)
{
	GString *keys = g_string_new(NULL);

	for (guint i = 0; i < n; i++) {
		if (rows[i].action != action || !is_told(about, section, &rows[i]))
			continue;
		g_string_append(keys, keys->len ? "  " : "");
		keymap_append_keys(keys, rows[i].keys, KEYMAP_LENGTH);
	}
	return g_string_free(keys, FALSE);
}

static void
append_section(HelpView *self, const View *about, const char *section, const char *title)
{
	const Shell *shell = about->shell;
	gboolean seen[ACT_COUNT] = { FALSE };
	guint n, before = self->lines->len;
	const Binding *rows = keymap_section(shell->keymap, section, &n);

	for (guint i = 0; i < n; i++) {
		Action action = rows[i].action;

		if (seen[action] || !is_told(about, section, &rows[i]) ||
			!(view_handles(about, action) || shell_handles(shell, action)))
			continue;
		if (self->lines->len == before && before > 0)
			append(self, NULL, "");
		if (!seen[ACT_NONE])
			append(self, NULL, title);
		seen[ACT_NONE] = seen[action] = TRUE;
		append(self, keys_of(about, section, rows, n, action),
			action_help(action));
	}
}

static gboolean
move(gpointer data, Action action)
{
	HelpView *self = data;
	int page = MAX(self->view.height - 1, 1), last = (int)self->lines->len;

	switch (action) {
	case ACT_UP:
		self->top--;
		break;
	case ACT_DOWN:
		self->top++;
		break;
	case ACT_HALF_UP:
	case ACT_PAGE_UP:
		self->top -= page;
		break;
	case ACT_HALF_DOWN:
	case ACT_PAGE_DOWN:
		self->top += page;
		break;
	default:
		self->top = action == ACT_LAST ? last : 0;
	}
	self->top = CLAMP(self->top, 0, MAX(last - self->view.height, 0));
	return TRUE;
}

static void
open(View *view, gconstpointer args)
{
	HelpView *self = (HelpView *)view;
	const View *about = args;

	self->lines = g_array_new(FALSE, FALSE, sizeof(HelpLine));
	g_array_set_clear_func(self->lines, clear_line);
	for (const ViewClass *class = about->class; class; class = class->parent)
		append_section(self, about, class->name,
			class->title ? _(class->title) : _("Moving"));
	append_section(self, about, "global", _("Everywhere"));
	view->move = move;
	view->mover = self;
}

static void
measure(const View *view, int *width, int *height)
{
	*width = WIDTH;
	*height = (int)((const HelpView *)view)->lines->len;
}

static void
layout(View *view)
{
	HelpView *self = (HelpView *)view;

	self->top = CLAMP(self->top, 0, MAX((int)self->lines->len - view->height, 0));
}

static void
draw_line(const HelpLine *line, Canvas at)
{
	int x = 2;

	if (!line->keys) {
		canvas_text(at, 0, 0, at.w, ROLE_HEADING, line->text);
		return;
	}
	x += canvas_text(at, x, 0, at.w - x, ROLE_KEY, line->keys) + 2;
	x = MAX(x, KEYS_WIDTH);
	canvas_text(at, x, 0, at.w - x - 1, ROLE_TEXT, line->text);
}

static void
draw(const View *view, Canvas canvas)
{
	const HelpView *self = (const HelpView *)view;
	int count = (int)self->lines->len;

	for (int y = 0; y < canvas.h && self->top + y < count; y++)
		draw_line(&g_array_index(self->lines, HelpLine, self->top + y),
			canvas_sub(canvas, 0, y, canvas.w, 1));
	if (self->top > 0)
		canvas_glyph(canvas, canvas.w - 1, 0, ROLE_DIM, GLYPH_MORE_UP);
	if (self->top + canvas.h < count)
		canvas_glyph(
			canvas, canvas.w - 1, canvas.h - 1, ROLE_DIM, GLYPH_MORE_DOWN);
}

static void
done(View *view)
{
	g_array_free(((HelpView *)view)->lines, TRUE);
}

static void
leave(View *view)
{
	view_close(view, NULL);
}

static const Handler handlers[] = {
	{ ACT_CLOSE, leave },
	{ 0 },
};

const ViewClass help_view = {
	.name = "help",
	.title = N_("Keys"),
	.parent = &moving_parent,
	.size = sizeof(HelpView),
	.place = VIEW_BOX,
	.handlers = handlers,
	.open = open,
	.measure = measure,
	.layout = layout,
	.draw = draw,
	.done = done,
};
