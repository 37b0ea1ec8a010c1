/*
 * Rows of the inbox whose folder is not synced any more: no answer could follow into a
 * file there, so they ask no more, and that is told. Invariant: a conflict keeps its
 * text, dismissed; a card comes back as new where its folder is set again.
 */
#include <string.h>

#include "krug/inbox.h"
#include "model/args.h"
#include "model/inbox_private.h"
#include "vdir_private.h"

static gboolean
is_set(const VdirOptions *options, const InboxItem *item)
{
	g_autofree char *folder = g_path_get_dirname(item->source);

	return strcmp(folder, options->calendar) == 0 ||
	       strcmp(folder, options->contacts) == 0;
}

static gboolean
gather(Book *book, const VdirOptions *options, InboxKind kind, GPtrArray *away,
	GError **error)
{
	g_autoptr(GPtrArray) items = inbox_of_kind(book, kind, 0, error);

	for (guint i = 0; items && i < items->len; i++)
		if (!is_set(options, items->pdata[i]))
			g_ptr_array_add(away, g_steal_pointer(&items->pdata[i]));
	return items != NULL;
}

static gboolean
run_away(Book *book, void *data, GError **error)
{
	const GPtrArray *away = data;

	for (guint i = 0; i < away->len; i++) {
		const InboxItem *item = away->pdata[i];

		if (item->kind == INBOX_CONFLICT
				? !inbox_answer(book, item->id, INBOX_DISMISSED, 0, error)
				: !inbox_remove(book, item->id, error))
			return FALSE;
	}
	return TRUE;
}

gboolean
vdir_away(Book *book, const VdirOptions *options, VdirReport *report, GError **error)
{
	g_autoptr(GPtrArray) away =
		g_ptr_array_new_with_free_func((GDestroyNotify)inbox_item_free);
	g_autofree char *count = NULL, *args = NULL;

	if (!gather(book, options, INBOX_CONFLICT, away, error) ||
		!gather(book, options, INBOX_CARD, away, error))
		return FALSE;
	for (guint i = 0; i < away->len; i++)
		vdir_tell_away(report, away->pdata[i]);
	if (away->len == 0 || options->dry)
		return TRUE;
	count = g_strdup_printf("%u", away->len);
	args = change_args("count", count, NULL);
	return book_change(book, "sync-away", args, run_away, away, error);
}
