/*
 * The menu of what can be decided at once. Its value is whose rows are meant and which
 * side is right; the rows are read when it is picked, and again when it decides.
 */
#include "view/sides_many.h"

#include "krug/book.h"
#include "krug/i18n.h"
#include "krug/vdir.h"
#include "view/names.h"
#include "view/sides.h"
#include "widget/dialog.h"

typedef enum { SCOPE_ALL, SCOPE_PERSON, SCOPES } Scope;

/* Of the selected conflict; 0: it is about nobody, or is none. */
static gint64
person_of(const InboxItem *chosen)
{
	return chosen && chosen->kind == INBOX_CONFLICT && chosen->contacts->len > 0
		       ? g_array_index(chosen->contacts, gint64, 0)
		       : 0;
}

static gboolean
is_meant(const InboxItem *item, SidesShown shown, Scope scope)
{
	return scope == SCOPE_ALL ? inbox_matches(item, shown.filter)
				  : person_of(item) != 0 &&
					    person_of(item) == person_of(shown.chosen);
}

static GArray *
rows_of(Book *book, SidesShown shown, Scope scope, GError **error)
{
	g_autoptr(GPtrArray) open = inbox_of_kind(book, INBOX_CONFLICT, 0, error);
	GArray *rows = open ? g_array_new(FALSE, FALSE, sizeof(gint64)) : NULL;

	for (guint i = 0; open && i < open->len; i++) {
		const InboxItem *item = open->pdata[i];

		if (is_meant(item, shown, scope))
			g_array_append_val(rows, item->id);
	}
	return rows;
}

/* "all 12: what krug says", "3 of Anna Petrova: what krug says". */
static void
add_items(Book *book, SidesShown shown, Scope scope, guint n, GArray *items)
{
	g_autofree char *who =
		scope == SCOPE_PERSON ? names_of(book, person_of(shown.chosen)) : NULL;

	for (int take = VDIR_MINE; take < VDIR_TAKES; take++) {
		const char *side = vocab_label(&vocab_vdir_take, take);
		char *label = who ? g_strdup_printf(_("%u of %s: %s"), n, who, side)
				  : g_strdup_printf(_("all %u: %s"), n, side);
		MenuItem item = { label, NULL, (int)scope * (int)VDIR_TAKES + take };

		g_array_append_val(items, item);
	}
}

void
sides_many_open(View *view, SidesShown shown, void (*picked)(View *view, gint64 value))
{
	Book *book = shell_book(view->shell);
	GError *error = NULL;
	g_autoptr(GArray) all = rows_of(book, shown, SCOPE_ALL, &error);
	g_autoptr(GArray) some = all ? rows_of(book, shown, SCOPE_PERSON, &error) : NULL;
	g_autoptr(GArray) items = g_array_new(TRUE, TRUE, sizeof(MenuItem));

	if (!some) {
		shell_fail(view->shell, error);
		return;
	}
	if (all->len == 0) {
		shell_say(view->shell, "%s", _("There is no conflict to decide."));
		return;
	}
	add_items(book, shown, SCOPE_ALL, all->len, items);
	if (some->len > 0 && some->len < all->len)
		add_items(book, shown, SCOPE_PERSON, some->len, items);
	menu_open(view->shell, _("Decide at once"),
		(const MenuItem *)(gpointer)items->data, VDIR_MINE, picked);
	for (guint i = 0; i < items->len; i++)
		g_free((char *)g_array_index(items, MenuItem, i).label);
}

void
sides_many_decide(View *view, SidesShown shown, gint64 value)
{
	GError *error = NULL;
	g_autoptr(GArray) rows = rows_of(
		shell_book(view->shell), shown, (Scope)(value / VDIR_TAKES), &error);

	if (rows)
		sides_decide_rows(view, rows, (VdirTake)(value % VDIR_TAKES));
	else
		shell_fail(view->shell, error);
}
