/*
 * Help, made from the key table: the keys of the view it was called from, those of its
 * parents, and those that work everywhere. Only actions that somebody handles are shown.
 */
#include "krug/i18n.h"
#include "shell/shell_private.h"
#include "widget/textbox.h"

typedef struct {
	View view;
	TextBox *text;
} HelpView;

/* Keys of one action of a section, all of them: "j  Down". */
static void
append_keys(GString *out, const Binding *rows, guint n, Action action)
{
	g_autoptr(GString) keys = g_string_new(NULL);

	for (guint i = 0; i < n; i++) {
		if (rows[i].action != action)
			continue;
		if (keys->len > 0)
			g_string_append(keys, "  ");
		keymap_append_keys(keys, rows[i].keys, KEYMAP_LENGTH);
	}
	g_string_append_printf(out, "  %-22s %s\n", keys->str, action_help(action));
}

static gboolean
handled(const Shell *shell, const View *view, Action action, gboolean global)
{
	if (view_handles(view, action))
		return TRUE;
	return global && shell_handles(shell, action);
}

static void
append_section(GString *out, const Shell *shell, const View *view, const char *section,
	const char *title)
{
	guint n;
	const Binding *rows = keymap_section(shell->keymap, section, &n);
	gboolean global = g_str_equal(section, "global");
	gboolean seen[ACT_COUNT] = { FALSE };
	gboolean any = FALSE;

	for (guint i = 0; i < n; i++) {
		Action action = rows[i].action;

		if (seen[action] || !handled(shell, view, action, global))
			continue;
		if (!any)
			g_string_append_printf(
				out, "%s# %s\n", out->len ? "\n" : "", title);
		any = TRUE;
		seen[action] = TRUE;
		append_keys(out, rows, n, action);
	}
}

static void
open(View *view, gconstpointer args)
{
	HelpView *self = (HelpView *)view;
	const View *about = args;
	g_autoptr(GString) out = g_string_new(NULL);

	for (const ViewClass *class = about->class; class; class = class->parent)
		append_section(out, view->shell, about, class->name,
			class->title ? _(class->title) : _("Moving"));
	append_section(out, view->shell, about, "global", _("Everywhere"));
	self->text = textbox_new();
	textbox_set(self->text, out->str);
	view->move = textbox_move;
	view->mover = self->text;
}

static void
measure(const View *view, int *width, int *height)
{
	const HelpView *self = (const HelpView *)view;

	*width = 72;
	*height = textbox_lines(self->text);
}

static void
layout(View *view)
{
	textbox_resize(((HelpView *)view)->text, view->width, view->height);
}

static void
draw(const View *view, Canvas canvas)
{
	textbox_draw(((const HelpView *)view)->text, canvas);
}

static void
done(View *view)
{
	textbox_free(((HelpView *)view)->text);
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
