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

typedef struct {
	GArray *items;	  /* MenuItem */
	GPtrArray *notes; /* of char * */
	const Shell *shell;
	gboolean seen[ACT_COUNT];
} PaletteList;

static void
add(PaletteList *list, Action action)
{
	const View *view = shell_top(list->shell);
	MenuItem item = { .label = action_help(action), .value = action };
	GString *keys;

	if (list->seen[action] || !is_listed(list->shell, view, action))
		return;
	list->seen[action] = TRUE;
	keys = g_string_new(NULL);
	foot_append_keys(list->shell, view, action, keys);
	item.note = keys->str;
	g_ptr_array_add(list->notes, g_string_free(keys, FALSE));
	g_array_append_val(list->items, item);
}

/* What is wanted most comes first: the hints of the view, what its parents do, what it
 * does itself; then the rest. */
static void
add_all(PaletteList *list)
{
	const ViewClass *own = shell_top(list->shell)->class;

	for (const Action *hint = own->hints; hint && *hint != ACT_NONE; hint++)
		add(list, *hint);
	for (const ViewClass *class = own->parent; class; class = class->parent)
		for (const Handler *row = class->handlers; row && row->run; row++)
			add(list, row->action);
	for (Action action = ACT_NONE + 1; action < ACT_COUNT; action++)
		add(list, action);
}

void
palette_open(Shell *shell)
{
	PaletteList list = {
		.items = g_array_new(TRUE, TRUE, sizeof(MenuItem)),
		.notes = g_ptr_array_new_with_free_func(g_free),
		.shell = shell,
	};

	add_all(&list);
	menu_open(shell, _("Actions"), (const MenuItem *)(gpointer)list.items->data, 0,
		picked);
	g_array_unref(list.items);
	g_ptr_array_unref(list.notes);
}
