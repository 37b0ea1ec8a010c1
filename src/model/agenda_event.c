/*
 * Events of the agenda: of several days one stands on each. What is not shown is not
 * read.
 */
#include "krug/event.h"
#include "model/agenda_private.h"

#define EVENT_LONG 366 /* days: no event lasts longer */

/* A row of the table, as far as it says where the event stands. */
typedef struct {
	gint64 id;
	Day day, last;
} Span;

static char *
words_of(const Event *event)
{
	const char *kind = vocab_label(&vocab_event, (int)event->kind);

	return *kind ? g_strdup_printf("%s: %s", kind, event->name)
		     : g_strdup(event->name);
}

static gboolean
put(AgendaRun *run, const Span *span, Day day, GError **error)
{
	g_autoptr(Event) event = event_load(run->book, span->id, error);
	AgendaItem *item;

	if (!event)
		return FALSE;
	item = agenda_item_new(AGENDA_EVENT, span->id, day);
	item->words = words_of(event);
	item->place = g_strdup(event->place);
	item->why = g_strdup(event->notes);
	item->passed = span->last < run->today;
	item->opens = span->day;
	item->closes = span->last;
	if (day == span->day) {
		item->at = event->at;
		item->minutes = event->minutes;
	}
	agenda_put(run, item);
	return TRUE;
}

/* On a day, or among what has passed; NULL: neither is shown. */
static gboolean
put_on(AgendaRun *run, const Span *span, Day day, AgendaDay *to, GError **error)
{
	if (to && agenda_has_room(run, to))
		return put(run, span, day, error);
	if (to)
		to->more++;
	return TRUE;
}

static gboolean
add(AgendaRun *run, const Span *span, GError **error)
{
	Day until = MIN(span->last, run->until);

	if (span->last < run->today)
		return put_on(run, span, span->day,
			run->passed ? run->agenda->passed : NULL, error);
	for (Day day = MAX(span->day, run->from); day <= until; day++)
		if (!put_on(run, span, day, agenda_day(run, day), error))
			return FALSE;
	return TRUE;
}

gboolean
agenda_add_events(AgendaRun *run, GError **error)
{
	g_autoptr(GArray) spans = g_array_new(FALSE, FALSE, sizeof(Span));
	Stmt *q = book_stmt(run->book,
		"SELECT id, day, coalesce(last_day, day) FROM event"
		" WHERE day BETWEEN :from AND :until AND state = 'planned'"
		" ORDER BY day, at IS NULL, at, id");
	gboolean ok;

	stmt_text(q, ":from", "");
	if (!run->passed)
		stmt_day(q, ":from", run->from - EVENT_LONG);
	stmt_day(q, ":until", run->until);
	while (stmt_step(q)) {
		Span span = { stmt_get_int(q, 0), stmt_get_day(q, 1),
			stmt_get_day(q, 2) };

		g_array_append_val(spans, span);
	}
	ok = stmt_done(q, error);
	for (guint i = 0; ok && i < spans->len; i++)
		ok = add(run, &g_array_index(spans, Span, i), error);
	return ok;
}
