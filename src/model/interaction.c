/*
 * An interaction in memory. Its people are a sorted set of ids, its topics sorted texts;
 * so two entries that say the same compare as the same.
 */
#include "krug/interaction.h"

#include <string.h>

#include "model/ids.h"
#include "model/interaction_private.h"

static int
compare_texts(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static void
value_clear(void *data)
{
	InteractionValue *value = data;

	g_free(value->note);
}

static GArray *
values_new(void)
{
	GArray *values = g_array_new(FALSE, FALSE, sizeof(InteractionValue));

	g_array_set_clear_func(values, value_clear);
	return values;
}

Interaction *
interaction_new(Day day, Channel channel)
{
	Interaction *entry = g_new0(Interaction, 1);

	entry->uid = g_strdup("");
	entry->day = day;
	entry->at = AT_NONE;
	entry->channel = channel;
	entry->text = g_strdup("");
	entry->place = g_strdup("");
	entry->contacts = ids_new();
	entry->topics = g_ptr_array_new_with_free_func(g_free);
	entry->values = values_new();
	return entry;
}

char *
interaction_line(const Interaction *entry)
{
	gsize first = strcspn(entry->text, "\n");
	g_autofree char *line = g_strchomp(g_strndup(entry->text, first));

	return g_strconcat(line, entry->text[first] ? " …" : "", NULL);
}

void
interaction_free(Interaction *entry)
{
	if (!entry)
		return;
	g_free(entry->uid);
	g_free(entry->text);
	g_free(entry->place);
	g_array_unref(entry->contacts);
	g_ptr_array_unref(entry->topics);
	g_array_unref(entry->values);
	g_free(entry);
}

static void *
duplicate(const void *text, void *data)
{
	(void)data;
	return g_strdup(text);
}

GPtrArray *
interaction_topics_copy(const GPtrArray *from)
{
	return g_ptr_array_copy((GPtrArray *)(void *)from, duplicate, NULL);
}

GArray *
interaction_values_copy(const GArray *from)
{
	GArray *values = values_new();

	for (guint i = 0; i < from->len; i++) {
		InteractionValue value = g_array_index(from, InteractionValue, i);

		value.note = g_strdup(value.note);
		g_array_append_val(values, value);
	}
	return values;
}

Interaction *
interaction_copy(const Interaction *entry)
{
	Interaction *copy = g_memdup2(entry, sizeof *entry);

	copy->uid = g_strdup(entry->uid);
	copy->text = g_strdup(entry->text);
	copy->place = g_strdup(entry->place);
	copy->contacts = g_array_copy(entry->contacts);
	copy->topics = interaction_topics_copy(entry->topics);
	copy->values = interaction_values_copy(entry->values);
	return copy;
}

void
interaction_add_contact(Interaction *entry, gint64 contact)
{
	g_array_append_val(entry->contacts, contact);
	ids_sort(entry->contacts);
}

void
interaction_add_topic(Interaction *entry, const char *name)
{
	g_autofree char *topic = g_strstrip(g_strdup(name));

	if (!*topic ||
		g_ptr_array_find_with_equal_func(entry->topics, topic, g_str_equal, NULL))
		return;
	g_ptr_array_add(entry->topics, g_steal_pointer(&topic));
	g_ptr_array_sort(entry->topics, compare_texts);
}

void
interaction_add_value(Interaction *entry, gboolean got, Value kind, const char *note)
{
	InteractionValue value = { got, kind, g_strdup(note ? note : "") };

	g_array_append_val(entry->values, value);
}

gboolean
interaction_values_same(const GArray *a, const GArray *b)
{
	if (a->len != b->len)
		return FALSE;
	for (guint i = 0; i < a->len; i++) {
		const InteractionValue *x = &g_array_index(a, InteractionValue, i);
		const InteractionValue *y = &g_array_index(b, InteractionValue, i);

		if (x->got != y->got || x->kind != y->kind ||
			strcmp(x->note, y->note) != 0)
			return FALSE;
	}
	return TRUE;
}

gboolean
interaction_topics_same(const GPtrArray *a, const GPtrArray *b)
{
	if (a->len != b->len)
		return FALSE;
	for (guint i = 0; i < a->len; i++)
		if (strcmp(g_ptr_array_index(a, i), g_ptr_array_index(b, i)) != 0)
			return FALSE;
	return TRUE;
}
