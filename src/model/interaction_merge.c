/*
 * The one table of the fields of an entry, by which two versions are compared and merged:
 * what the form changed goes over what is in the book, and where both changed the same
 * field differently neither wins.
 */
#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "model/contact_private.h"
#include "model/interaction_private.h"

typedef enum {
	FIELD_TEXT,
	FIELD_WORD,
	FIELD_NUMBER,
	FIELD_FLAG,
	FIELD_DAY,
	FIELD_AT,
	FIELD_PEOPLE,
	FIELD_TOPICS,
	FIELD_VALUES,
} FieldType;

typedef struct {
	const char *label;
	FieldType type;
	size_t offset;
	const Vocab *vocab; /* of FIELD_WORD */
} Field;

#define FIELDS 16 /* and the row that ends them */
static const Field fields[FIELDS];

/* "14:30" here; "" for none. */
static char *
show_hour(Book *book, gint64 at)
{
	int minute = 0;

	if (at == AT_NONE)
		return g_strdup("");
	clock_day_of(book_clock(book), NULL, at, &minute);
	return g_strdup_printf("%02d:%02d", minute / 60, minute % 60);
}

static const void *
at(const Interaction *entry, const Field *field)
{
	return (const char *)entry + field->offset;
}

static char *
show_people(Book *book, const GArray *contacts)
{
	g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);

	for (guint i = 0; i < contacts->len; i++)
		g_ptr_array_add(
			names, contact_who(book, g_array_index(contacts, gint64, i)));
	g_ptr_array_add(names, NULL);
	return g_strjoinv(", ", (char **)names->pdata);
}

static char *
show_topics(const GPtrArray *topics)
{
	g_autoptr(GString) text = g_string_new(NULL);

	for (guint i = 0; i < topics->len; i++)
		g_string_append_printf(text, "%s#%s", i ? " " : "",
			(const char *)g_ptr_array_index(topics, i));
	return g_strdup(text->str);
}

static char *
show_values(const GArray *values)
{
	g_autoptr(GString) text = g_string_new(NULL);

	for (guint i = 0; i < values->len; i++) {
		const InteractionValue *value =
			&g_array_index(values, InteractionValue, i);

		g_string_append_printf(text, "%s%s%s%s%s", i ? ", " : "",
			value->got ? "-" : "+", vocab_label(&vocab_value, value->kind),
			*value->note ? " " : "", value->note);
	}
	return g_strdup(text->str);
}

static char *
show_number(gint64 number, gint64 none)
{
	return number == none ? g_strdup("")
			      : g_strdup_printf("%" G_GINT64_FORMAT, number);
}

/* As people read it, and so that equal values have equal texts. */
static char *
show(Book *book, const Interaction *entry, const Field *field)
{
	const void *place = at(entry, field);
	char day[DAY_TEXT];

	switch (field->type) {
	case FIELD_TEXT:
		return g_strdup(*(char *const *)place);
	case FIELD_WORD:
		return g_strdup(vocab_label(field->vocab, *(const int *)place));
	case FIELD_NUMBER:
		return show_number(*(const int *)place, 0);
	case FIELD_FLAG:
		return g_strdup(*(const int *)place ? _("yes") : _("no"));
	case FIELD_DAY:
		return g_strdup(day_format(*(const Day *)place, day));
	case FIELD_AT:
		return show_hour(book, entry->at);
	case FIELD_PEOPLE:
		return show_people(book, entry->contacts);
	case FIELD_TOPICS:
		return show_topics(entry->topics);
	default:
		return show_values(entry->values);
	}
}

static gboolean
people_same(const GArray *a, const GArray *b)
{
	return a->len == b->len &&
	       (a->len == 0 || memcmp(a->data, b->data, a->len * sizeof(gint64)) == 0);
}

static gboolean
same(const Interaction *a, const Interaction *b, const Field *field)
{
	switch (field->type) {
	case FIELD_TEXT:
		return strcmp(*(char *const *)at(a, field),
			       *(char *const *)at(b, field)) == 0;
	case FIELD_AT:
		return a->at == b->at;
	case FIELD_PEOPLE:
		return people_same(a->contacts, b->contacts);
	case FIELD_TOPICS:
		return interaction_topics_same(a->topics, b->topics);
	case FIELD_VALUES:
		return interaction_values_same(a->values, b->values);
	default:
		return *(const int *)at(a, field) == *(const int *)at(b, field);
	}
}

static void
take(Interaction *entry, const Interaction *from, const Field *field)
{
	char **text = (char **)((char *)entry + field->offset);

	switch (field->type) {
	case FIELD_TEXT:
		g_free(*text);
		*text = g_strdup(*(char *const *)at(from, field));
		break;
	case FIELD_AT:
		entry->at = from->at;
		break;
	case FIELD_PEOPLE:
		g_array_unref(entry->contacts);
		entry->contacts = g_array_copy(from->contacts);
		break;
	case FIELD_TOPICS:
		g_ptr_array_unref(entry->topics);
		entry->topics = interaction_topics_copy(from->topics);
		break;
	case FIELD_VALUES:
		g_array_unref(entry->values);
		entry->values = interaction_values_copy(from->values);
		break;
	default:
		*(int *)((char *)entry + field->offset) = *(const int *)at(from, field);
	}
}

static gboolean
conflict(Book *book, const Field *field, const Interaction *theirs,
	const Interaction *mine, GError **error)
{
	g_autofree char *their_value = show(book, theirs, field);
	g_autofree char *my_value = show(book, mine, field);

	g_set_error(error, KRUG_ERROR, KRUG_ERROR_CONFLICT,
		_("“%s” was changed meanwhile: the book now says “%s”, you typed “%s”."),
		_(field->label), their_value, my_value);
	return FALSE;
}

gboolean
interaction_merge(Book *book, const Interaction *was, const Interaction *now,
	Interaction *stored, GError **error)
{
	for (const Field *field = fields; field->label; field++) {
		if (same(now, was, field))
			continue;
		if (!same(stored, was, field) && !same(stored, now, field))
			return conflict(book, field, stored, now, error);
		take(stored, now, field);
	}
	return TRUE;
}

static const Field fields[FIELDS] = {
	{ N_("day"), FIELD_DAY, G_STRUCT_OFFSET(Interaction, day), NULL },
	{ N_("hour"), FIELD_AT, G_STRUCT_OFFSET(Interaction, at), NULL },
	{ N_("minutes"), FIELD_NUMBER, G_STRUCT_OFFSET(Interaction, minutes), NULL },
	{ N_("channel"), FIELD_WORD, G_STRUCT_OFFSET(Interaction, channel),
		&vocab_channel },
	{ N_("direction"), FIELD_WORD, G_STRUCT_OFFSET(Interaction, direction),
		&vocab_direction },
	{ N_("tone"), FIELD_WORD, G_STRUCT_OFFSET(Interaction, tone), &vocab_tone },
	{ N_("what it was"), FIELD_WORD, G_STRUCT_OFFSET(Interaction, type),
		&vocab_type },
	{ N_("text"), FIELD_TEXT, G_STRUCT_OFFSET(Interaction, text), NULL },
	{ N_("place or link"), FIELD_TEXT, G_STRUCT_OFFSET(Interaction, place), NULL },
	{ N_("expects an answer"), FIELD_FLAG, G_STRUCT_OFFSET(Interaction, expects),
		NULL },
	{ N_("planned"), FIELD_FLAG, G_STRUCT_OFFSET(Interaction, planned), NULL },
	{ N_("cancelled"), FIELD_FLAG, G_STRUCT_OFFSET(Interaction, cancelled), NULL },
	{ N_("people"), FIELD_PEOPLE, G_STRUCT_OFFSET(Interaction, contacts), NULL },
	{ N_("topics"), FIELD_TOPICS, G_STRUCT_OFFSET(Interaction, topics), NULL },
	{ N_("given and got"), FIELD_VALUES, G_STRUCT_OFFSET(Interaction, values), NULL },
	{ 0 },
};
