/*
 * People of an event: whom I want to meet or invite, and whom I met. A name stays a name
 * until it is met; then everybody is a contact, with one entry in the timelines of all.
 */
#include <string.h>

#include "krug/cadence.h"
#include "krug/contact.h"
#include "krug/i18n.h"
#include "krug/interaction.h"
#include "krug/text.h"
#include "model/args.h"
#include "model/contact_private.h"
#include "model/event_private.h"
#include "model/ids.h"
#include "model/input.h"

/* One who is a contact is called as such. */
static EventPerson *
read_person(Stmt *q)
{
	EventPerson *person = g_new0(EventPerson, 1);

	person->name = contact_display_row(q);
	person->id = stmt_get_int(q, 5);
	person->contact = stmt_get_int(q, 6);
	person->part = vocab_from_id(&vocab_part, stmt_get_text(q, 8));
	if (!person->contact) {
		g_free(person->name);
		person->name = stmt_dup_text(q, 7);
	}
	return person;
}

gboolean
event_list_people(Book *book, Event *event, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT c.family, c.given, c.patronymic, c.nickname, c.alt, p.id,"
		" p.contact, p.name, p.part FROM event_contact p"
		" LEFT JOIN contact c ON c.id = p.contact WHERE p.event = :event"
		" ORDER BY CASE p.part WHEN 'meet' THEN 0 WHEN 'invite' THEN 1 ELSE 2"
		" END, p.id");

	stmt_int(q, ":event", event->id);
	while (stmt_step(q))
		g_ptr_array_add(event->people, read_person(q));
	return stmt_done(q, error);
}

/* The row of that list in which the person stands, by contact, else by name. */
static const EventPerson *
find_person(const Event *event, gint64 contact, const char *name, EventPart part)
{
	g_autofree char *key = text_fold(name);

	for (guint i = 0; i < event->people->len; i++) {
		const EventPerson *person = event->people->pdata[i];
		g_autofree char *other = text_fold(person->name);

		if (person->part == part && ((contact && person->contact == contact) ||
						    strcmp(key, other) == 0))
			return person;
	}
	return NULL;
}

static gboolean
set_contact(Book *book, gint64 person, gint64 contact, GError **error)
{
	Stmt *q = book_stmt(book, "UPDATE event_contact SET contact = :contact,"
				  " name = '' WHERE id = :id AND contact IS NULL");

	stmt_int(q, ":id", person);
	stmt_int(q, ":contact", contact);
	return stmt_done(q, error);
}

/* Wishes that were names get the contact they have become. */
static gboolean
know_wishes(
	Book *book, const Event *event, gint64 contact, const char *name, GError **error)
{
	for (EventPart part = PART_MEET; part < PART_MET; part++) {
		const EventPerson *wish = find_person(event, 0, name, part);

		if (wish && !wish->contact &&
			!set_contact(book, wish->id, contact, error))
			return FALSE;
	}
	return TRUE;
}

gboolean
event_list_person(Book *book, gint64 id, gint64 contact, const char *name, EventPart part,
	GError **error)
{
	g_autoptr(Event) event = event_load(book, id, error);
	EventPersonRow row = { .event = id, .contact = contact, .part = part };

	if (!event)
		return FALSE;
	if (contact && !know_wishes(book, event, contact, name, error))
		return FALSE;
	if (find_person(event, contact, name, part))
		return TRUE;
	row.name = contact ? (char *)"" : (char *)name;
	return record_insert(book, &event_contact_rows, &row, error);
}

typedef struct {
	Event *event;
	EventPart part;
	GPtrArray *people;
	EventMet *met;
} Listing;

static gboolean
run_list(Book *book, void *data, GError **error)
{
	const Listing *listing = data;

	for (guint i = 0; i < listing->people->len; i++) {
		const Newcomer *one = listing->people->pdata[i];

		if (!event_list_person(book, listing->event->id, one->contact, one->name,
			    listing->part, error))
			return FALSE;
	}
	return TRUE;
}

static gboolean
change(Book *book, const char *action, Listing *listing, BookAction run, GError **error)
{
	g_autofree char *who = newcomer_names(listing->people);
	g_autofree char *args =
		change_args("name", listing->event->name, "who", who, NULL);

	if (listing->people->len == 0)
		return input_refuse(_("Name at least one person."), error);
	return book_change(book, action, args, run, listing, error);
}

gboolean
event_wish(Book *book, gint64 id, EventPart part, const char *names, GError **error)
{
	g_autoptr(Event) event = event_load(book, id, error);
	g_autoptr(GPtrArray) people = event ? newcomer_read(book, names, error) : NULL;
	Listing listing = { event, part, people, NULL };

	return people && change(book, "event-wish", &listing, run_list, error);
}

static gboolean
run_unwish(Book *book, void *data, GError **error)
{
	return record_delete(book, &event_contact_rows, *(const gint64 *)data, error);
}

gboolean
event_unwish(Book *book, gint64 person, GError **error)
{
	return book_change(book, "event-unwish", NULL, run_unwish, &person, error);
}

static void
add_contacts(Interaction *entry, const GPtrArray *people)
{
	for (guint i = 0; i < people->len; i++) {
		gint64 contact = ((const Newcomer *)people->pdata[i])->contact;

		if (!ids_have(entry->contacts, contact))
			interaction_add_contact(entry, contact);
	}
}

static gboolean
new_entry(Book *book, Listing *listing, GError **error)
{
	const Event *event = listing->event;
	g_autoptr(Interaction) entry = interaction_new(event->day, CHANNEL_EVENT);
	g_autoptr(Event) now = event_copy(event);
	const char *text = listing->met->text;

	entry->at = event->at;
	entry->minutes = event->minutes;
	entry->direction = DIRECTION_BOTH;
	record_set_text(&entry->text, text && *text ? text : event->name);
	record_set_text(&entry->place, event->place);
	add_contacts(entry, listing->people);
	if (!interaction_add(book, entry, error))
		return FALSE;
	now->interaction = entry->id;
	now->state = EVENT_ATTENDED;
	return record_update(book, &event_rows, event, now, error);
}

static gboolean
grow_entry(Book *book, Listing *listing, GError **error)
{
	const Event *event = listing->event;
	g_autoptr(Interaction) was = interaction_load(book, event->interaction, error);
	g_autoptr(Interaction) now = was ? interaction_copy(was) : NULL;
	const char *text = listing->met->text;

	if (!now)
		return FALSE;
	add_contacts(now, listing->people);
	if (text && *text)
		record_set_text(&now->text, text);
	return interaction_save(book, was, now, error);
}

static gboolean
run_met(Book *book, void *data, GError **error)
{
	Listing *listing = data;
	NewcomerDefaults defaults = { .met = listing->event->name };

	g_autoptr(Event) after = NULL;

	if (!newcomer_need(book, listing->people, &defaults, error) ||
		!(listing->event->interaction ? grow_entry(book, listing, error)
					      : new_entry(book, listing, error)) ||
		!run_list(book, listing, error))
		return FALSE;
	after = event_load(book, listing->event->id, error);
	return after &&
	       event_steps(book, after, listing->people, listing->met->plan, error);
}

gboolean
event_check_past(Book *book, const Event *event, GError **error)
{
	return event->day <= book_today(book) ||
	       input_refuse(
		       _("The event lies ahead: name whom you want to meet instead."),
		       error);
}

gboolean
event_met(Book *book, gint64 id, EventMet *met, GError **error)
{
	g_autoptr(Event) event = event_load(book, id, error);
	Listing listing = { event, PART_MET, met->people, met };

	if (!event || !event_check_past(book, event, error))
		return FALSE;
	return change(book, "event-met", &listing, run_met, error);
}

static const VocabWord parts[PART_COUNT] = {
	[PART_MEET] = { "meet", N_("to meet"), NULL, "встретить|познакомиться" },
	[PART_INVITE] = { "invite", N_("to invite"), NULL, "пригласить" },
	[PART_MET] = { "met", N_("met"), NULL, "встретил|встретила" },
};

const Vocab vocab_part = { "part", parts, PART_COUNT };

static const RecordField fields[] = {
	{ "event", NULL, RECORD_ID, G_STRUCT_OFFSET(EventPersonRow, event), NULL },
	{ "contact", NULL, RECORD_ID, G_STRUCT_OFFSET(EventPersonRow, contact), NULL },
	{ "name", NULL, RECORD_LINE, G_STRUCT_OFFSET(EventPersonRow, name), NULL },
	{ "part", NULL, RECORD_WORD, G_STRUCT_OFFSET(EventPersonRow, part), &vocab_part },
	{ 0 },
};

const Record event_contact_rows = { "event_contact", "event_people",
	sizeof(EventPersonRow), fields };
