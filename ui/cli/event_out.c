/* Events in words and in JSON. */
#include "cli/event_out.h"

#include "krug/i18n.h"

#include "cli/moment.h"
#include "cli/rows.h"

/* "thu 26 nov 10:00", "26 nov–28 nov"; owned. */
static char *
when_of(Book *book, const Event *event)
{
	if (event->last_day != DAY_NONE)
		return i18n_range_short(event->day, event->last_day, book_today(book));
	return moment_words(book, event->day, event->at);
}

static void
people_json(JsonWriter *json, const Event *event)
{
	json_array_begin(json, "people");
	for (guint i = 0; i < event->people->len; i++) {
		const EventPerson *person = event->people->pdata[i];

		json_object_begin(json, NULL);
		json_id(json, "id", person->contact);
		json_text(json, "name", person->name);
		json_text(json, "part", vocab_id(&vocab_part, (int)person->part));
		json_object_end(json);
	}
	json_array_end(json);
}

static void
fields(JsonWriter *json, Book *book, gconstpointer row)
{
	const Event *event = row;

	json_int(json, "id", event->id);
	json_text(json, "name", event->name);
	json_text(json, "kind", vocab_id(&vocab_event, (int)event->kind));
	json_text(json, "state", vocab_id(&vocab_event_state, (int)event->state));
	moment_json(json, book, "at", event->day, event->at);
	json_day(json, "last_day", event->last_day);
	json_id(json, "minutes", event->minutes);
	json_told(json, "place", event->place);
	json_told(json, "community", event->community_name);
	json_told(json, "notes", event->notes);
	people_json(json, event);
}

static void
print_row(Table *table, Book *book, gconstpointer row)
{
	const Event *event = row;
	g_autofree char *id = row_id(event->id);
	g_autofree char *when = when_of(book, event);
	const char *cells[] = { id, when, event->name,
		vocab_label(&vocab_event, (int)event->kind),
		vocab_label(&vocab_event_state, (int)event->state), event->place };

	table_row(table, cells);
}

const VerbRows event_rows_out = { 6, fields, print_row };

void
event_say(Book *book, const Event *event)
{
	g_autofree char *when = when_of(book, event);

	out_say("#%" G_GINT64_FORMAT " %s · %s · %s · %s", event->id, event->name,
		vocab_label(&vocab_event, (int)event->kind), when,
		vocab_label(&vocab_event_state, (int)event->state));
}

static void
print_part(const Event *event, EventPart part)
{
	g_autoptr(GString) names = g_string_new(NULL);

	for (guint i = 0; i < event->people->len; i++) {
		const EventPerson *person = event->people->pdata[i];

		if (person->part == part)
			g_string_append_printf(
				names, "%s%s", names->len ? ", " : "", person->name);
	}
	if (names->len > 0)
		out_line("%s: %s", vocab_label(&vocab_part, (int)part), names->str);
}

void
event_page(Book *book, const Event *event)
{
	g_autofree char *when = when_of(book, event);

	out_line("%s", event->name);
	out_line("%s · %s · %s", vocab_label(&vocab_event, (int)event->kind), when,
		vocab_label(&vocab_event_state, (int)event->state));
	if (*event->place)
		out_line("%s", event->place);
	if (*event->community_name)
		out_line("%s", event->community_name);
	out_block("", event->notes);
	for (EventPart part = PART_MEET; part < PART_COUNT; part++)
		print_part(event, part);
}
