/*
 * Events as rows: loading, lists, finding one by its name.
 */
#include "krug/event.h"

#include <string.h>

#include "krug/cadence.h"
#include "krug/i18n.h"
#include "krug/text.h"
#include "model/event_private.h"
#include "model/ids.h"
#include "model/pick.h"

static void
person_free(gpointer data)
{
	EventPerson *person = data;

	g_free(person->name);
	g_free(person);
}

static void
complete(Event *event)
{
	event->community_name = g_strdup("");
	event->people = g_ptr_array_new_with_free_func(person_free);
}

Event *
event_new(const char *name, Day day)
{
	Event *event = record_new(&event_rows);

	complete(event);
	record_set_text(&event->name, name);
	event->day = day;
	event->kind = EVENT_OTHER;
	return event;
}

Event *
event_copy(const Event *event)
{
	Event *copy = record_copy(&event_rows, event);

	complete(copy);
	record_set_text(&copy->community_name, event->community_name);
	return copy;
}

void
event_free(Event *event)
{
	if (!event)
		return;
	g_free(event->community_name);
	g_ptr_array_unref(event->people);
	record_free(&event_rows, event);
}

static gboolean
read_community(Book *book, Event *event, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT name FROM community WHERE id = :id");
	g_autofree char *name = NULL;

	stmt_int(q, ":id", event->community);
	if (!stmt_one_text(q, &name, error))
		return FALSE;
	record_set_text(&event->community_name, name);
	return TRUE;
}

/* Without people. */
static Event *
load_row(Book *book, gint64 id, GError **error)
{
	g_autoptr(Event) event = NULL;
	Event *row = record_need(
		book, &event_rows, id, _("There is no event #%ld in the book."), error);

	if (!row)
		return NULL;
	complete(row);
	event = row;
	return read_community(book, event, error) ? g_steal_pointer(&event) : NULL;
}

Event *
event_load(Book *book, gint64 id, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_autoptr(Event) event = load_row(book, id, error);

	if (!event || !event_list_people(book, event, error))
		return NULL;
	return g_steal_pointer(&event);
}

static gboolean
fits(const Event *event, const char *key)
{
	g_autofree char *all =
		g_strjoin("\n", event->name, event->place, event->community_name, NULL);
	g_autofree char *folded = text_fold(all);

	return strstr(folded, key) != NULL;
}

static GPtrArray *
load_all(Book *book, Stmt *q, const char *query, GError **error)
{
	g_autoptr(GArray) ids = ids_new();
	g_autofree char *key = text_fold(query ? query : "");
	g_autoptr(GPtrArray) list =
		g_ptr_array_new_with_free_func((GDestroyNotify)event_free);

	if (!ids_read(ids, q, error))
		return NULL;
	for (guint i = 0; i < ids->len; i++) {
		g_autoptr(Event) event =
			load_row(book, g_array_index(ids, gint64, i), error);

		if (!event)
			return NULL;
		if (fits(event, key))
			g_ptr_array_add(list, g_steal_pointer(&event));
	}
	return g_steal_pointer(&list);
}

GPtrArray *
event_list(Book *book, const char *query, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	Stmt *q = book_stmt(book,
		"SELECT id FROM event ORDER BY coalesce(last_day, day) < :today,"
		" iif(coalesce(last_day, day) < :today, NULL, day), day DESC, id"
		" /* scan */");

	stmt_day(q, ":today", book_today(book));
	return load_all(book, q, query, error);
}

GPtrArray *
event_of_community(Book *book, gint64 community, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	Stmt *q = book_stmt(book, "SELECT id FROM event WHERE community = :community"
				  " ORDER BY day DESC, id");

	stmt_int(q, ":community", community);
	return load_all(book, q, NULL, error);
}

GPtrArray *
event_unlogged(Book *book, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	Stmt *q = book_stmt(book,
		"SELECT id FROM event WHERE day < :today AND state = 'planned'"
		" AND coalesce(last_day, day) < :today ORDER BY day, id");

	stmt_day(q, ":today", book_today(book));
	return load_all(book, q, NULL, error);
}

gboolean
event_resolve(Book *book, const char *text, gint64 *id, GError **error)
{
	g_autoptr(Pick) pick = pick_new(text);
	Day today = book_today(book);
	Stmt *q = book_stmt(book, "SELECT id, name, day FROM event"
				  " ORDER BY day DESC /* scan */");

	while (stmt_step(q)) {
		Day day = stmt_get_day(q, 2);
		g_autofree char *when = i18n_day_short(day, today);

		pick_offer(pick, stmt_get_int(q, 0), stmt_get_text(q, 1), when,
			ABS(day - today));
	}
	return stmt_done(q, error) &&
	       pick_end(pick, _("There is no event “%s”; “krug event list” lists them."),
		       id, error);
}

static const VocabWord kinds[EVENT_COUNT] = {
	[EVENT_CONFERENCE] = { "conference", N_("conference"), NULL, "conf|конференция" },
	[EVENT_EXHIBITION] = { "exhibition", N_("exhibition"), NULL, "expo|выставка" },
	[EVENT_SEMINAR] = { "seminar", N_("seminar"), NULL, "meetup|семинар|митап" },
	[EVENT_OPEN_DAY] = { "open-day", N_("open day"), NULL, "день открытых дверей" },
	[EVENT_WEBINAR] = { "webinar", N_("webinar"), NULL, "вебинар" },
	[EVENT_ONLINE] = { "online", N_("online meeting"), NULL,
		"онлайн|онлайн-встреча" },
	[EVENT_COURSE] = { "course", N_("course"), NULL, "training|курс|тренинг" },
	[EVENT_OTHER] = { "other", N_("event"), NULL, "другое|событие|мероприятие" },
};

const Vocab vocab_event = { "event", kinds, EVENT_COUNT };

static const VocabWord states[EVENT_STATE_COUNT] = {
	[EVENT_PLANNED] = { "planned", N_("planned"), NULL, "план" },
	[EVENT_ATTENDED] = { "attended", N_("attended"), "✓", "был|была" },
	[EVENT_MISSED] = { "missed", N_("missed"), "✗", "пропуск" },
	[EVENT_CANCELLED] = { "cancelled", N_("cancelled"), "✗", "canceled|отмена" },
};

const Vocab vocab_event_state = { "state", states, EVENT_STATE_COUNT };

#define OF(member) G_STRUCT_OFFSET(Event, member)

static const RecordField fields[] = {
	{ "uid", NULL, RECORD_LINE, OF(uid), NULL },
	{ "name", N_("name"), RECORD_LINE, OF(name), NULL },
	{ "kind", N_("kind"), RECORD_WORD, OF(kind), &vocab_event },
	{ "day", N_("day"), RECORD_DAY, OF(day), NULL },
	{ "last_day", N_("last day"), RECORD_DAY, OF(last_day), NULL },
	{ "at", N_("hour"), RECORD_AT, OF(at), NULL },
	{ "minutes", N_("minutes"), RECORD_COUNT, OF(minutes), NULL },
	{ "place", N_("place or link"), RECORD_LINE, OF(place), NULL },
	{ "state", N_("state"), RECORD_WORD, OF(state), &vocab_event_state },
	{ "community", N_("community"), RECORD_ID, OF(community), NULL },
	{ "notes", N_("notes"), RECORD_LINES, OF(notes), NULL },
	{ "interaction", NULL, RECORD_ID, OF(interaction), NULL },
	{ 0 },
};

const Record event_rows = { "event", "events", sizeof(Event), fields };
