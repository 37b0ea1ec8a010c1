/*
 * A person as JSON: for `show --json` and for the export of the whole book.
 */
#include "krug/person.h"

#include "model/contact_private.h"

static void
field_json(JsonWriter *json, const Contact *contact, const ContactField *field)
{
	char buf[CONTACT_TEXT];

	if (field->type == CONTACT_FLAG) {
		json_bool(json, field->column, AT(int, contact, field) != 0);
	} else if (field->type == CONTACT_PERSON && AT(gint64, contact, field) != 0) {
		json_int(json, field->column, AT(gint64, contact, field));
	} else {
		json_told(json, field->column, contact_text(contact, field, buf));
	}
}

static void
positions_json(JsonWriter *json, const GPtrArray *positions)
{
	json_array_begin(json, "positions");
	for (guint i = 0; i < positions->len; i++) {
		const Position *position = positions->pdata[i];

		json_object_begin(json, NULL);
		json_told(json, "organization", position->name);
		json_id(json, "organization_id", position->organization);
		json_told(json, "title", position->title);
		json_told(json, "started", position->started);
		json_told(json, "ended", position->ended);
		json_bool(json, "present", position->ended == NULL);
		json_object_end(json);
	}
	json_array_end(json);
}

static void
channels_json(JsonWriter *json, const GPtrArray *channels)
{
	json_array_begin(json, "channels");
	for (guint i = 0; i < channels->len; i++) {
		const ContactChannel *channel = channels->pdata[i];

		json_object_begin(json, NULL);
		json_text(json, "kind", vocab_id(&vocab_reach, channel->kind));
		json_text(json, "value", channel->value);
		json_told(json, "label", channel->label);
		json_bool(json, "preferred", channel->preferred);
		json_object_end(json);
	}
	json_array_end(json);
}

static void
dates_json(JsonWriter *json, const GPtrArray *dates)
{
	json_array_begin(json, "dates");
	for (guint i = 0; i < dates->len; i++) {
		const ContactDate *date = dates->pdata[i];
		g_autofree char *on = occasion_format(date->on);

		json_object_begin(json, NULL);
		json_text(json, "kind", vocab_id(&vocab_occasion, date->kind));
		json_told(json, "label", date->label);
		json_text(json, "date", on);
		json_text(json, "uid", date->uid);
		json_object_end(json);
	}
	json_array_end(json);
}

void
person_json(JsonWriter *json, const char *key, const Person *person)
{
	g_autofree char *name = contact_display(person->contact);

	json_object_begin(json, key);
	json_int(json, "id", person->contact->id);
	json_text(json, "name", name);
	for (const ContactField *field = contact_fields; field->column; field++)
		field_json(json, person->contact, field);
	positions_json(json, person->positions);
	channels_json(json, person->channels);
	dates_json(json, person->dates);
	json_array_begin(json, "tags");
	for (guint i = 0; i < person->tags->len; i++)
		json_text(json, NULL, person->tags->pdata[i]);
	json_array_end(json);
	json_object_end(json);
}
