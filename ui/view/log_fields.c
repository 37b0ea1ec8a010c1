/* An interaction as the values of the log form, and back. */
#include "view/log_fields.h"

#include <stdlib.h>
#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "view/names.h"

static gboolean
input_error(GError **error, const char *message)
{
	g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_INPUT, message);
	return FALSE;
}

static void
fill_values(Form *form, const GArray *values)
{
	for (guint i = 0; i < values->len; i++) {
		const InteractionValue *value =
			&g_array_index(values, InteractionValue, i);
		const char *row[] = {
			vocab_label(&vocab_value, value->kind),
			value->got ? "got" : "",
			value->note,
		};

		form_add_row(form, "values", i + 1, row);
	}
}

void
log_fields_fill(Form *form, Book *book, const Interaction *entry)
{
	g_autofree char *people = names_join(book, entry->contacts);
	g_autofree char *when = fields_when_text(book, entry->day, entry->at);
	g_autoptr(GString) topics = g_string_new(NULL);
	g_autofree char *minutes =
		entry->minutes ? g_strdup_printf("%d", entry->minutes) : g_strdup("");

	for (guint i = 0; i < entry->topics->len; i++)
		g_string_append_printf(topics, "%s%s", i > 0 ? ", " : "",
			(const char *)entry->topics->pdata[i]);
	form_set(form, "people", people);
	form_set(form, "planned", entry->planned ? "1" : "");
	form_set(form, "when", when);
	form_set(form, "minutes", minutes);
	form_set(form, "topics", topics->str);
	form_set(form, "text", entry->text);
	form_set(form, "place", entry->place);
	form_set(form, "expects", entry->expects ? "1" : "");
	fields_set_word(form, "channel", &vocab_channel, (int)entry->channel);
	fields_set_word(form, "direction", &vocab_direction, (int)entry->direction);
	fields_set_word(form, "type", &vocab_type,
		(int)(entry->type ? entry->type : TYPE_CONVERSATION));
	fields_set_word(form, "tone", &vocab_tone, (int)entry->tone);
	fill_values(form, entry->values);
}

gboolean
log_fields_when(const Form *form, Book *book, When *when, GError **error)
{
	gboolean planned = *form_text(form, "planned") != '\0';
	const char *text = form_text(form, "when");

	if (!*text) {
		*when = (When){ book_today(book), -1 };
		return TRUE;
	}
	return when_parse_all(
		text, book_clock(book), planned ? WHEN_FUTURE : WHEN_PAST, when, error);
}

static void
read_topics(const Form *form, Interaction *entry)
{
	g_auto(GStrv) parts = g_strsplit(form_text(form, "topics"), ",", -1);

	g_ptr_array_set_size(entry->topics, 0);
	for (char **part = parts; *part; part++) {
		g_strstrip(*part);
		interaction_add_topic(entry, **part == '#' ? *part + 1 : *part);
	}
}

static void
read_values(const Form *form, Interaction *entry)
{
	g_array_set_size(entry->values, 0);
	for (guint row = 0; row < form_rows(form, "values"); row++) {
		const char *word = form_row_text(form, "values", row, 0);
		int kind = vocab_match(&vocab_value, word, -1);

		interaction_add_value(entry,
			*form_row_text(form, "values", row, 1) != '\0', (Value)kind,
			form_row_text(form, "values", row, 2));
	}
}

static void
set_text(char **at, const char *text)
{
	g_free(*at);
	*at = g_strdup(text);
}

static int
word_of(const Form *form, const char *name, const Vocab *vocab)
{
	return vocab_from_id(vocab, form_text(form, name));
}

static gboolean
read_people(const Form *form, Book *book, Interaction *entry, GError **error)
{
	g_autoptr(GArray) people = names_read(book, form_text(form, "people"), error);

	if (!people)
		return FALSE;
	g_array_set_size(entry->contacts, 0);
	for (guint i = 0; i < people->len; i++)
		interaction_add_contact(entry, g_array_index(people, gint64, i));
	return TRUE;
}

Interaction *
log_fields_read(const Form *form, Book *book, const Interaction *was, GError **error)
{
	g_autoptr(Interaction) entry =
		was ? interaction_copy(was)
		    : interaction_new(book_today(book), CHANNEL_NONE);
	When when;

	if (!log_fields_when(form, book, &when, error) ||
		!read_people(form, book, entry, error))
		return NULL;
	entry->day = when.day;
	entry->at = when.minute < 0 ? AT_NONE : when_instant(&when, book_clock(book));
	entry->planned = *form_text(form, "planned") != '\0';
	entry->expects = *form_text(form, "expects") != '\0';
	entry->minutes = atoi(form_text(form, "minutes"));
	entry->channel = (Channel)word_of(form, "channel", &vocab_channel);
	entry->direction = (Direction)word_of(form, "direction", &vocab_direction);
	entry->type = (Type)word_of(form, "type", &vocab_type);
	entry->tone = (Tone)word_of(form, "tone", &vocab_tone);
	set_text(&entry->text, form_text(form, "text"));
	set_text(&entry->place, form_text(form, "place"));
	read_topics(form, entry);
	read_values(form, entry);
	return g_steal_pointer(&entry);
}

gboolean
log_fields_read_promises(const Form *form, Book *book, LogDraft *draft, GError **error)
{
	for (guint row = 0; row < form_rows(form, "promises"); row++) {
		const char *text = form_row_text(form, "promises", row, 0);
		const char *day = form_row_text(form, "promises", row, 1);
		gboolean theirs = *form_row_text(form, "promises", row, 2) != '\0';
		When when = { DAY_NONE, -1 };

		if (!*day && !theirs)
			return input_error(error, _("A promise of mine needs a day."));
		if (*day &&
			!when_parse_all(day, book_clock(book), WHEN_FUTURE, &when, error))
			return FALSE;
		log_draft_add_promise(draft, theirs, when.day, text);
	}
	return TRUE;
}
