/*
 * The latest entries by one range of the timeline. A chat of years that was imported
 * costs no more than anybody else: what lies beyond the bounds is not asked for.
 */
#include "model/recent.h"

#include "krug/working_days.h"
#include "model/facts.h"

static RecentEntry
read_row(Stmt *q)
{
	return (RecentEntry){
		.entry = entry_get(q, 0),
		.tone = vocab_from_id(&vocab_tone, stmt_get_text(q, ENTRY_COUNT)),
		.gave = (int)stmt_get_int(q, ENTRY_COUNT + 1),
		.got = (int)stmt_get_int(q, ENTRY_COUNT + 2),
	};
}

static gboolean
read_all(Book *book, gint64 contact, GArray *list, GError **error)
{
	Day today = book_today(book);
	Stmt *q = book_stmt(book,
		"SELECT * FROM (SELECT " ENTRY_COLUMNS ", i.tone,"
		" (SELECT count(*) FROM given g WHERE g.interaction = i.id"
		"  AND g.side = 'gave'),"
		" (SELECT count(*) FROM given g WHERE g.interaction = i.id"
		"  AND g.side = 'got')"
		" FROM participant p JOIN interaction i ON i.id = p.interaction"
		" WHERE p.contact = :contact AND p.day > :from AND p.day <= :today"
		" AND i.planned = 0 ORDER BY p.day DESC, p.interaction DESC LIMIT :most)"
		" /* scan */ ORDER BY 2, 3 IS NULL, 3, 1");

	stmt_int(q, ":contact", contact);
	stmt_day(q, ":from", day_add_months(today, -RECENT_MONTHS));
	stmt_day(q, ":today", today);
	stmt_int(q, ":most", RECENT_MOST);
	while (stmt_step(q)) {
		RecentEntry row = read_row(q);

		g_array_append_val(list, row);
	}
	return stmt_done(q, error);
}

static void
mark_answer(GArray *list, guint from, gint64 id)
{
	for (guint i = from; i < list->len; i++) {
		RecentEntry *row = &g_array_index(list, RecentEntry, i);

		if (row->entry.id != id)
			continue;
		row->answer = TRUE;
		return;
	}
}

static void
walk(Book *book, GArray *list)
{
	g_autofree Entry *entries = g_new(Entry, list->len + 1);
	g_autofree EntryFate *fates = g_new0(EntryFate, list->len + 1);
	CadenceTrack track;

	for (guint i = 0; i < list->len; i++)
		entries[i] = g_array_index(list, RecentEntry, i).entry;
	cadence_walk(entries, list->len, book_workdays(book), &track, fates);
	for (guint i = 0; i < list->len; i++) {
		g_array_index(list, RecentEntry, i).fate = fates[i];
		if (fates[i].paid_by)
			mark_answer(list, i + 1, fates[i].paid_by);
	}
}

GArray *
recent_load(Book *book, gint64 contact, GError **error)
{
	g_autoptr(GArray) list = g_array_new(FALSE, FALSE, sizeof(RecentEntry));

	if (!read_all(book, contact, list, error))
		return NULL;
	walk(book, list);
	return g_steal_pointer(&list);
}
