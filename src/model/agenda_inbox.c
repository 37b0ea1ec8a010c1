/*
 * Meetings of other calendars that are to come and wait in the inbox. What has passed is
 * asked about there.
 */
#include "krug/i18n.h"
#include "krug/inbox.h"
#include "model/agenda_private.h"
#include "model/ids.h"

static void
put(AgendaRun *run, AgendaDay *day, const InboxItem *of)
{
	AgendaItem *item = agenda_item_new(AGENDA_IMPORTED, of->id, of->day);

	item->at = of->at;
	item->minutes = of->at != AT_NONE ? of->minutes : 0;
	item->place = g_strdup(of->place);
	item->why = g_strdup(of->text);
	item->words = of->tentative ? g_strdup_printf(_("tentative: %s"), of->title)
				    : g_strdup(of->title);
	item->who = g_strdup(of->who);
	if (of->contacts->len > 0)
		item->contact = g_array_index(of->contacts, gint64, 0);
	agenda_name(run, item, NULL);
	agenda_offer(run, day, item);
}

static gboolean
add(AgendaRun *run, AgendaDay *day, gint64 id, GError **error)
{
	g_autoptr(InboxItem) item = NULL;

	if (!agenda_has_room(run, day)) {
		day->more++;
		return TRUE;
	}
	item = inbox_load(run->book, id, error);
	if (item && !item->passed)
		put(run, day, item);
	return item != NULL;
}

static gboolean
add_day(AgendaRun *run, Day day, GError **error)
{
	g_autoptr(GArray) ids = ids_new();
	Stmt *q = book_stmt(run->book,
		"SELECT id FROM inbox WHERE state = 'open'"
		" AND kind = 'meeting' AND day = :day ORDER BY at IS NULL, at, id");

	stmt_day(q, ":day", day);
	if (!ids_read(ids, q, error))
		return FALSE;
	for (guint i = 0; i < ids->len; i++)
		if (!add(run, agenda_day(run, day), g_array_index(ids, gint64, i), error))
			return FALSE;
	return TRUE;
}

gboolean
agenda_add_inbox(AgendaRun *run, GError **error)
{
	for (Day day = MAX(run->from, run->today); day <= run->until; day++)
		if (!add_day(run, day, error))
			return FALSE;
	return TRUE;
}
