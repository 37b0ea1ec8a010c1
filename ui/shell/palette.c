/* The command palette: every action that works here, found by its words. */
#include "krug/i18n.h"
#include "shell/shell_private.h"
#include "widget/dialog.h"

static void
picked(View *opener, gint64 value)
{
	shell_run_action(opener->shell, (Action)value);
}

/* Moving needs no palette, and tabs want their digit. */
static gboolean
is_listed(const Shell *shell, const View *view, Action action)
{
	if (action == ACT_PALETTE || action == ACT_TAB || view_moves(action))
		return FALSE;
	return view_handles(view, action) || shell_handles(shell, action);
}

void
palette_open(Shell *shell)
{
	g_autoptr(GArray) items = g_array_new(TRUE, TRUE, sizeof(MenuItem));
	g_autoptr(GPtrArray) notes = g_ptr_array_new_with_free_func(g_free);
	const View *view = shell_top(shell);

	for (Action action = ACT_NONE + 1; action < ACT_COUNT; action++) {
		GString *keys = g_string_new(NULL);
		MenuItem item = { .label = action_help(action), .value = action };

		foot_append_keys(shell, view, action, keys);
		item.note = keys->str;
		g_ptr_array_add(notes, g_string_free(keys, FALSE));
		if (is_listed(shell, view, action))
			g_array_append_val(items, item);
	}
	menu_open(
		shell, _("Actions"), (const MenuItem *)(gpointer)items->data, 0, picked);
}
