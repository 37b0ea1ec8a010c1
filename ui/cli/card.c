/* One person as JSON. A list is never missing; what is not known is null. */
#include "cli/card.h"

#include "krug/reminder.h"
#include "krug/timeline.h"

#include "cli/moment.h"

static void
json_reminders(JsonWriter *json, const Card *card)
{
	json_array_begin(json, "reminders");
	for (guint i = 0; i < card->reminders->len; i++) {
		const Reminder *r = card->reminders->pdata[i];
		g_autofree char *why = NULL;

		reminder_why_day(card->book, r, &why, NULL);
		json_object_begin(json, NULL);
		json_int(json, "id", r->id);
		json_text(json, "kind", vocab_id(&vocab_reminder, r->kind));
		json_told(json, "reason", r->reason);
		json_day(json, "opens", r->opens);
		moment_json(json, card->book, "due", reminder_day(r), r->due_at);
		json_text(json, "why_day", why);
		moment_json(json, card->book, "closes", r->closes, r->closes_at);
		json_day(json, "snoozed_until", r->snoozed_until);
		json_object_end(json);
	}
	json_array_end(json);
}

static void
json_values(JsonWriter *json, const char *key, const Interaction *entry, gboolean got)
{
	json_array_begin(json, key);
	for (guint i = 0; i < entry->values->len; i++) {
		const InteractionValue *value =
			&g_array_index(entry->values, InteractionValue, i);

		if (!value->got == !got)
			json_text(json, NULL, vocab_id(&vocab_value, value->kind));
	}
	json_array_end(json);
}

static void
json_when(JsonWriter *json, const Card *card, const Interaction *entry)
{
	json_day(json, "day", entry->day);
	moment_json(json, card->book, "at", DAY_NONE, entry->at);
	json_id(json, "minutes", entry->minutes);
	json_told(json, "place", entry->place);
}

static void
json_lists(JsonWriter *json, const Interaction *entry)
{
	json_array_begin(json, "topics");
	for (guint i = 0; i < entry->topics->len; i++)
		json_text(json, NULL, entry->topics->pdata[i]);
	json_array_end(json);
	json_values(json, "gave", entry, FALSE);
	json_values(json, "got", entry, TRUE);
	json_array_begin(json, "who_ids");
	for (guint i = 0; i < entry->contacts->len; i++)
		json_int(json, NULL, g_array_index(entry->contacts, gint64, i));
	json_array_end(json);
}

static void
json_timeline(JsonWriter *json, const Card *card)
{
	json_array_begin(json, "timeline");
	for (guint i = 0; i < card->timeline->len; i++) {
		const TimelineItem *item = card->timeline->pdata[i];
		const Interaction *e = item->entry;

		json_object_begin(json, NULL);
		json_int(json, "id", e->id);
		json_when(json, card, e);
		json_text(json, "channel", vocab_id(&vocab_channel, e->channel));
		json_text(json, "direction", vocab_id(&vocab_direction, e->direction));
		json_text(json, "tone", vocab_id(&vocab_tone, e->tone));
		json_text(json, "type", vocab_id(&vocab_type, e->type));
		json_bool(json, "expects", e->expects);
		json_bool(json, "planned", e->planned);
		json_text(json, "text", e->text);
		json_lists(json, e);
		json_object_end(json);
	}
	json_array_end(json);
}

void
card_json(const Card *card)
{
	g_autoptr(JsonWriter) json = out_json();
	const Contact *contact = card->person->contact;
	g_autofree char *name = contact_display(contact);

	json_object_begin(json, NULL);
	row_json(json, card->book, name, (Kind)contact->kind, &card->now);
	person_json(json, "person", card->person);
	json_array_begin(json, "communities");
	for (guint i = 0; i < card->communities->len; i++)
		json_text(json, NULL, card->communities->pdata[i]);
	json_array_end(json);
	json_reminders(json, card);
	json_timeline(json, card);
	json_object_end(json);
	json_end(json);
}
