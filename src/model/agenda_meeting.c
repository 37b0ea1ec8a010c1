/*
 * Planned meetings and calls of the agenda, interviews among them, and what was logged on
 * days before today.
 */
#include "krug/i18n.h"
#include "krug/interview.h"
#include "krug/planned.h"
#include "model/agenda_private.h"
#include "model/contact_private.h"
#include "model/ids.h"
#include "model/step_words.h"

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
	item->who = contact_names(run->book, entry->contacts);
	item->passed =
		entry->planned && planned_end(run->book, entry) <= book_now(run->book);
	/* what began yesterday evening ends today */
	if (entry->planned && !item->passed)
		item->day = MAX(item->day, run->today);
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

/* Entries, planned or held. */
typedef struct {
	gboolean planned;
	Day from, until; /* from DAY_NONE: however long ago */
} Entries;

static Stmt *
bind(Stmt *q, const Entries *entries)
{
	stmt_int(q, ":planned", entries->planned);
	if (entries->from == DAY_NONE)
		stmt_text(q, ":from", "");
	else
		stmt_day(q, ":from", entries->from);
	stmt_day(q, ":until", entries->until);
	return q;
}

static gboolean
count_more(
	AgendaDay *day, const Entries *entries, guint shown, Book *book, GError **error)
{
	gint64 all = 0;
	Stmt *q =
		bind(book_stmt(book, "SELECT count(*) FROM (SELECT 1 FROM interaction"
				     " WHERE planned = :planned"
				     " AND day BETWEEN :from AND :until LIMIT :enough)"),
			entries);

	stmt_int(q, ":enough", AGENDA_ENOUGH);
	if (!stmt_one_int(q, &all, error))
		return FALSE;
	agenda_more(day, (guint)all, shown);
	return TRUE;
}

/* The latest ones, as many as there is room for; the others are counted. */
static gboolean
add_entries(AgendaRun *run, AgendaDay *day, const Entries *entries, GError **error)
{
	g_autoptr(GArray) ids = ids_new();
	AgendaKind kind = entries->planned ? AGENDA_MEETING : AGENDA_HELD;
	Stmt *q = bind(
		book_stmt(run->book, "SELECT id FROM interaction WHERE planned = :planned"
				     " AND day BETWEEN :from AND :until"
				     " ORDER BY day DESC, id LIMIT :room"),
		entries);

	stmt_int(q, ":room", run->limit - MIN(day->items->len, run->limit));
	if (!ids_read(ids, q, error))
		return FALSE;
	for (guint i = 0; i < ids->len; i++)
		if (!add_entry(run, kind, g_array_index(ids, gint64, i), error))
			return FALSE;
	return agenda_has_room(run, day) ||
	       count_more(day, entries, ids->len, run->book, error);
}

/* Days before today have what was logged; what was planned for them has passed, however
 * long ago. */
gboolean
agenda_add_meetings(AgendaRun *run, GError **error)
{
	const Entries passed = { TRUE, DAY_NONE, run->today - 1 };

	if (run->passed && !add_entries(run, run->agenda->passed, &passed, error))
		return FALSE;
	for (Day day = run->from; day <= run->until; day++) {
		const Entries on = { day >= run->today, day, day };

		if (!add_entries(run, agenda_day(run, day), &on, error))
			return FALSE;
	}
	return TRUE;
}
