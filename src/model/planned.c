/*
 * Planned entries by their own small index: there are never many of them.
 */
#include "krug/planned.h"

#include "krug/hours.h"
#include "model/book_private.h"
#include "model/ids.h"

gint64
planned_end(Book *book, const Interaction *entry)
{
	int minutes = entry->minutes > 0 ? entry->minutes : PLANNED_MINUTES;

	if (entry->at == AT_NONE)
		return clock_instant(book_clock(book), NULL, entry->day + 1, 0);
	return entry->at + (gint64)minutes * 60;
}

static gboolean
load_ids(Book *book, Day from, Day until, GArray *ids, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT id FROM interaction WHERE planned = 1 AND day >= :from"
		" AND day <= :until ORDER BY day, at IS NULL, at, id");

	stmt_text(q, ":from", "");
	if (from != DAY_NONE)
		stmt_day(q, ":from", from);
	stmt_day(q, ":until", until);
	return ids_read(ids, q, error);
}

static GPtrArray *
load(Book *book, Day from, Day until, gboolean passed, guint limit, GError **error)
{
	g_autoptr(GArray) ids = ids_new();
	g_autoptr(GPtrArray) list =
		g_ptr_array_new_with_free_func((GDestroyNotify)interaction_free);

	if (!load_ids(book, from, until, ids, error))
		return NULL;
	for (guint i = 0; i < ids->len && (limit == 0 || list->len < limit); i++) {
		g_autoptr(Interaction) entry =
			interaction_load(book, g_array_index(ids, gint64, i), error);

		if (!entry)
			return NULL;
		if ((planned_end(book, entry) <= book_now(book)) == passed)
			g_ptr_array_add(list, g_steal_pointer(&entry));
	}
	return g_steal_pointer(&list);
}

/* What began yesterday evening ends today. */
GPtrArray *
planned_passed(Book *book, guint limit, GError **error)
{
	return load(book, DAY_NONE, book_today(book), TRUE, limit, error);
}

GPtrArray *
planned_coming(Book *book, Day until, GError **error)
{
	return load(book, book_today(book) - 1, until, FALSE, 0, error);
}
