/*
 * Changes of events: planned, edited, attended or not, deleted. The entry of those who
 * were met follows the day and place of its event.
 */
#include "krug/cadence.h"
#include "krug/i18n.h"
#include "krug/interaction.h"
#include "model/args.h"
#include "model/event_private.h"
#include "model/input.h"

gboolean
event_change(Book *book, const char *action, const Event *event, BookAction run,
	void *data, GError **error)
{
	g_autofree char *args = change_args("name", event->name, NULL);

	return book_change(book, action, args, run, data, error);
}

static gboolean
check(Book *book, Event *event, GError **error)
{
	g_autofree char *name = input_line(event->name);

	if (!*name)
		return input_refuse(_("An event needs a name."), error);
	if (event->day == DAY_NONE)
		return input_refuse(_("An event needs a day: say when."), error);
	if (event->last_day != DAY_NONE && event->last_day < event->day)
		return input_refuse(_("The event ends before it begins."), error);
	if (event->last_day == event->day)
		event->last_day = DAY_NONE;
	if (event->kind == EVENT_NONE)
		event->kind = EVENT_OTHER;
	if (event->state == EVENT_STATE_NONE)
		event->state = MAX(event->day, event->last_day) < book_today(book)
				       ? EVENT_ATTENDED
				       : EVENT_PLANNED;
	return event->state != EVENT_ATTENDED || event->day <= book_today(book) ||
	       input_refuse(_("The event lies ahead: it can only be planned."), error);
}

static gboolean
run_add(Book *book, void *data, GError **error)
{
	return record_insert(book, &event_rows, data, error);
}

gboolean
event_add(Book *book, Event *event, GError **error)
{
	if (!check(book, event, error))
		return FALSE;
	if (!*event->uid) {
		g_free(event->uid);
		event->uid = book_new_uid(book);
	}
	return event_change(book, "event-add", event, run_add, event, error);
}

typedef struct {
	const Event *was, *now;
} Edit;

static gboolean
renew_entry(Book *book, const Event *event, GError **error)
{
	g_autoptr(Interaction) was = NULL;
	g_autoptr(Interaction) now = NULL;

	if (!event->interaction)
		return TRUE;
	was = interaction_load(book, event->interaction, error);
	if (!was)
		return FALSE;
	now = interaction_copy(was);
	now->day = event->day;
	now->at = event->at;
	record_set_text(&now->place, event->place);
	return interaction_save(book, was, now, error);
}

static gboolean
run_save(Book *book, void *data, GError **error)
{
	const Edit *edit = data;

	return record_update(book, &event_rows, edit->was, edit->now, error) &&
	       renew_entry(book, edit->now, error);
}

gboolean
event_save(Book *book, const Event *was, const Event *now, GError **error)
{
	g_autoptr(Event) copy = event_copy(now);
	Edit edit = { was, copy };

	copy->interaction = was->interaction;
	return check(book, copy, error) &&
	       event_change(book, "event-edit", was, run_save, &edit, error);
}

gboolean
event_set_state(Book *book, gint64 id, EventState state, GError **error)
{
	static const char *const actions[EVENT_STATE_COUNT] = {
		[EVENT_PLANNED] = "event-plan",
		[EVENT_ATTENDED] = "event-attend",
		[EVENT_MISSED] = "event-miss",
		[EVENT_CANCELLED] = "event-cancel",
	};
	g_autoptr(Event) was = event_load(book, id, error);
	g_autoptr(Event) now = NULL;
	Edit edit;

	if (!was)
		return FALSE;
	now = event_copy(was);
	now->state = state;
	edit = (Edit){ was, now };
	return check(book, now, error) &&
	       event_change(book, actions[state], was, run_save, &edit, error);
}

static const char *const hanging[] = {
	"DELETE FROM event_contact WHERE event = :id",
	"DELETE FROM reminder WHERE event = :id AND state = 'open'",
	"UPDATE reminder SET event = NULL WHERE event = :id",
	"UPDATE letter SET event = NULL WHERE event = :id",
	"DELETE FROM event WHERE id = :id",
};

static gboolean
run_delete(Book *book, void *data, GError **error)
{
	for (gsize i = 0; i < G_N_ELEMENTS(hanging); i++) {
		Stmt *q = book_stmt(book, hanging[i]);

		stmt_int(q, ":id", ((const Event *)data)->id);
		if (!stmt_done(q, error))
			return FALSE;
	}
	return TRUE;
}

gboolean
event_delete(Book *book, gint64 id, GError **error)
{
	g_autoptr(Event) event = event_load(book, id, error);

	return event &&
	       event_change(book, "event-delete", event, run_delete, event, error);
}
