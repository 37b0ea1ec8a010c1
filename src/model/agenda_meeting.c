/*
 * What is arranged: planned meetings and calls, interviews among them, and events; on the
 * days before today what was logged. Of several days an event stands on each.
 */
#include "krug/event.h"
#include "krug/i18n.h"
#include "krug/interview.h"
#include "krug/planned.h"
#include "model/agenda_private.h"
#include "model/contact_private.h"
#include "model/ids.h"
#include "model/step_words.h"

#define EVENT_LONG 31 /* days: no event lasts longer */

static char *
people_of(Book *book, const Interaction *entry)
{
	GString *names = g_string_new(NULL);

	for (guint i = 0; i < entry->contacts->len; i++) {
		g_autofree char *name =
			contact_who(book, g_array_index(entry->contacts, gint64, i));

		g_string_append_printf(names, "%s%s", i ? ", " : "", name);
	}
	return g_string_free(names, FALSE);
}

/* "video: the team" */
static char *
meeting_words(const Interaction *entry)
{
	const char *channel = vocab_label(&vocab_channel, (int)entry->channel);

	return *entry->text ? g_strdup_printf("%s: %s", channel, entry->text)
			    : g_strdup(channel);
}

/* An interview is called by where it is and its stage. */
static gboolean
set_interview(AgendaRun *run, AgendaItem *item, GError **error)
{
	Stmt *q = book_stmt(run->book, "SELECT o.name, a.position, v.stage, a.id"
				       " FROM interview v"
				       " JOIN application a ON a.id = v.application"
				       " JOIN organization o ON o.id = a.organization"
				       " WHERE v.interaction = :interaction");

	stmt_int(q, ":interaction", item->item);
	if (stmt_step(q)) {
		g_autofree char *title =
			step_title(stmt_get_text(q, 0), stmt_get_text(q, 1));
		const char *stage = interview_stage_label(stmt_get_text(q, 2));

		if (item->kind == AGENDA_MEETING)
			item->kind = AGENDA_INTERVIEW;
		item->application = stmt_get_int(q, 3);
		item->words = g_strdup_printf("%s: %s%s%s",
			vocab_label(&vocab_type, TYPE_INTERVIEW), title,
			*stage ? ", " : "", stage);
	}
	return stmt_done(q, error);
}

static gboolean
describe(AgendaRun *run, const Interaction *entry, AgendaItem *item, GError **error)
{
	item->at = entry->at;
	item->minutes = entry->minutes;
	item->place = g_strdup(entry->place);
	item->why = g_strdup(entry->text);
	item->who = people_of(run->book, entry);
	item->passed =
		entry->planned && planned_end(run->book, entry) <= book_now(run->book);
	if (entry->contacts->len > 0)
		item->contact = g_array_index(entry->contacts, gint64, 0);
	if (!set_interview(run, item, error))
		return FALSE;
	if (!item->words)
		item->words = meeting_words(entry);
	return agenda_name(run, item, error);
}

static gboolean
add_entry(AgendaRun *run, AgendaKind kind, gint64 id, GError **error)
{
	g_autoptr(Interaction) entry = interaction_load(run->book, id, error);
	AgendaItem *item;
	gboolean ok;

	if (!entry)
		return FALSE;
	item = agenda_item_new(kind, id, entry->day);
	ok = describe(run, entry, item, error);
	agenda_put(run, item);
	return ok;
}

static gboolean
add_ids(AgendaRun *run, AgendaKind kind, const GArray *ids, GError **error)
{
	for (guint i = 0; i < ids->len; i++)
		if (!add_entry(run, kind, g_array_index(ids, gint64, i), error))
			return FALSE;
	return TRUE;
}

/* What has passed is asked about, however long ago it was. */
static gboolean
add_entries(AgendaRun *run, GError **error)
{
	g_autoptr(GArray) ids = ids_new();
	Stmt *q = book_stmt(run->book,
		"SELECT id FROM interaction WHERE planned = 1 AND day >= :from"
		" AND day <= :until ORDER BY day, at IS NULL, at, id");

	stmt_text(q, ":from", "");
	if (!run->passed)
		stmt_day(q, ":from", run->from);
	stmt_day(q, ":until", run->until);
	if (!ids_read(ids, q, error))
		return FALSE;
	return add_ids(run, AGENDA_MEETING, ids, error);
}

static gboolean
add_held_day(AgendaRun *run, AgendaDay *day, GError **error)
{
	g_autoptr(GArray) ids = ids_new();
	guint before = day->items->len;
	gint64 all = 0;
	Stmt *q = book_stmt(run->book, "SELECT id FROM interaction WHERE planned = 0 AND "
				       "day = :day LIMIT :room");

	stmt_day(q, ":day", day->day);
	stmt_int(q, ":room", run->limit - MIN(before, run->limit));
	if (!ids_read(ids, q, error) || !add_ids(run, AGENDA_HELD, ids, error))
		return FALSE;
	if (agenda_has_room(run, day))
		return TRUE;
	q = book_stmt(run->book, "SELECT count(*) FROM (SELECT 1 FROM interaction"
				 " WHERE planned = 0 AND day = :day LIMIT :enough)");
	stmt_day(q, ":day", day->day);
	stmt_int(q, ":enough", AGENDA_ENOUGH);
	if (!stmt_one_int(q, &all, error))
		return FALSE;
	agenda_more(day, (guint)all, day->items->len - before);
	return TRUE;
}

gboolean
agenda_add_held(AgendaRun *run, GError **error)
{
	for (Day day = run->from; day <= MIN(run->until, run->today - 1); day++)
		if (!add_held_day(run, agenda_day(run, day), error))
			return FALSE;
	return TRUE;
}

/* --- events --- */

static char *
event_words(const Event *event)
{
	const char *kind = vocab_label(&vocab_event, (int)event->kind);

	return *kind ? g_strdup_printf("%s: %s", kind, event->name)
		     : g_strdup(event->name);
}

static void
put_event(AgendaRun *run, const Event *event, Day day)
{
	AgendaItem *item = agenda_item_new(AGENDA_EVENT, event->id, day);
	Day last = event->last_day != DAY_NONE ? event->last_day : event->day;

	item->words = event_words(event);
	item->place = g_strdup(event->place);
	item->why = g_strdup(event->notes);
	item->passed = last < run->today;
	if (day == event->day) {
		item->at = event->at;
		item->minutes = event->minutes;
	}
	agenda_put(run, item);
}

/* What has passed stands once, what lasts on each of its days in the range. */
static void
put_days(AgendaRun *run, const Event *event)
{
	Day last = event->last_day != DAY_NONE ? event->last_day : event->day;

	if (last < run->today) {
		put_event(run, event, event->day);
		return;
	}
	for (Day day = MAX(event->day, run->from); day <= MIN(last, run->until); day++)
		put_event(run, event, day);
}

static gboolean
add_events(AgendaRun *run, GError **error)
{
	g_autoptr(GArray) ids = ids_new();
	Stmt *q = book_stmt(run->book,
		"SELECT id FROM event WHERE day >= :from AND day <= :until"
		" AND state = 'planned' ORDER BY day, at IS NULL, at, id");

	stmt_text(q, ":from", "");
	if (!run->passed)
		stmt_day(q, ":from", run->from - EVENT_LONG);
	stmt_day(q, ":until", run->until);
	if (!ids_read(ids, q, error))
		return FALSE;
	for (guint i = 0; i < ids->len; i++) {
		g_autoptr(Event) event =
			event_load(run->book, g_array_index(ids, gint64, i), error);

		if (!event)
			return FALSE;
		put_days(run, event);
	}
	return TRUE;
}

gboolean
agenda_add_meetings(AgendaRun *run, GError **error)
{
	return add_entries(run, error) && add_events(run, error);
}
