/*
 * The menu of what can be decided at once. Its value is whose rows are meant, 0 for all,
 * and which side is right; the rows are read when it is opened, and again when it
 * decides.
 */
#include "view/sides_many.h"

#include "krug/book.h"
#include "krug/i18n.h"
#include "krug/vdir.h"
#include "view/names.h"
#include "view/sides.h"
#include "widget/dialog.h"

/* 0: it is about nobody, or is no conflict. */
static gint64
person_of(const InboxItem *item)
{
	return item && item->kind == INBOX_CONFLICT && item->contacts->len > 0
		       ? g_array_index(item->contacts, gint64, 0)
		       : 0;
}

/* Of that person, 0: all that the words of the list choose. */
static GArray *
rows_of(Book *book, const char *filter, gint64 person, GError **error)
{
	g_autoptr(GPtrArray) open = inbox_of_kind(book, INBOX_CONFLICT, 0, error);
	GArray *rows = open ? g_array_new(FALSE, FALSE, sizeof(gint64)) : NULL;

	for (guint i = 0; open && i < open->len; i++) {
		const InboxItem *item = open->pdata[i];

		if (person ? person_of(item) == person : inbox_matches(item, filter))
			g_array_append_val(rows, item->id);
	}
	return rows;
}

/* "all 12: what krug says", "3 of Anna Petrova: what krug says". */
static void
add_items(Book *book, gint64 person, guint n, GArray *items)
{
	g_autofree char *who = person ? names_of(book, person) : NULL;

	for (int take = VDIR_MINE; take < VDIR_TAKES; take++) {
		const char *side = vocab_label(&vocab_vdir_take, take);
		char *label = who ? g_strdup_printf(_("%u of %s: %s"), n, who, side)
				  : g_strdup_printf(_("all %u: %s"), n, side);
		MenuItem item = { label, NULL, person * VDIR_TAKES + take };

		g_array_append_val(items, item);
	}
}

void
sides_many_open(View *view, const InboxItem *chosen, const char *filter,
	void (*picked)(View *view, gint64 value))
{
	Book *book = shell_book(view->shell);
	gint64 person = person_of(chosen);
	GError *error = NULL;
	g_autoptr(GArray) all = rows_of(book, filter, 0, &error);
	g_autoptr(GArray) some = all ? rows_of(book, filter, person, &error) : NULL;
	g_autoptr(GArray) items = g_array_new(TRUE, TRUE, sizeof(MenuItem));

	if (!some) {
		shell_fail(view->shell, error);
		return;
	}
	if (all->len == 0) {
		shell_say(view->shell, "%s", _("There is no conflict to decide."));
		return;
	}
	add_items(book, 0, all->len, items);
	if (person && some->len < all->len)
		add_items(book, person, some->len, items);
	menu_open(view->shell, _("Decide at once"),
		(const MenuItem *)(gpointer)items->data, VDIR_MINE, picked);
	for (guint i = 0; i < items->len; i++)
		g_free((char *)g_array_index(items, MenuItem, i).label);
}

void
sides_many_decide(View *view, const char *filter, gint64 value)
{
	GError *error = NULL;
	g_autoptr(GArray) rows =
		rows_of(shell_book(view->shell), filter, value / VDIR_TAKES, &error);

	if (rows)
		sides_decide_rows(view, rows, (VdirTake)(value % VDIR_TAKES));
	else
		shell_fail(view->shell, error);
}
