/*
 * The sheet a letter is begun on: the template, what the book knows, what the writer
 * answered. An answer goes before the book, so that a value may be said otherwise. Words
 * that come from krug itself are gathered in the language of the letter, not of the
 * interface.
 */
#include <string.h>

#include "krug/contact.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/when.h"
#include "model/letter_private.h"

void
letter_sheet_free(LetterSheet *sheet)
{
	if (!sheet)
		return;
	g_clear_pointer(&sheet->file, template_file_free);
	g_clear_pointer(&sheet->strings, g_string_chunk_free);
	g_clear_pointer(&sheet->values, g_array_unref);
	g_clear_pointer(&sheet->answers, g_hash_table_unref);
	g_free(sheet->kind);
	g_free(sheet->holiday);
	g_free(sheet->step);
	g_free(sheet);
}

static LetterSheet *
sheet_new(Book *book, const LetterAbout *about)
{
	LetterSheet *sheet = g_new0(LetterSheet, 1);

	sheet->about = *about;
	sheet->today = book_today(book);
	sheet->strings = g_string_chunk_new(1024);
	sheet->values = g_array_new(FALSE, FALSE, sizeof(TemplateValue));
	sheet->answers = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	return sheet;
}

static gboolean
gather(Book *book, LetterSheet *sheet, const Person *person, GError **error)
{
	const char *interface = i18n_borrow(sheet->lang);
	gboolean ok = letter_gather(book, sheet, person, error);

	i18n_borrow(interface);
	return ok;
}

/* One of one's own may be there in one language alone: better that than none. */
static gboolean
find_file(LetterSheet *sheet, GError **error)
{
	gboolean russian = strcmp(sheet->lang, "ru") == 0;
	const char *other = russian ? "en" : "ru";
	g_autoptr(GError) failure = NULL;

	sheet->file = templates_find(sheet->kind, sheet->tone, sheet->lang, &failure);
	if (sheet->file)
		return TRUE;
	if (g_error_matches(failure, KRUG_ERROR, KRUG_ERROR_NOT_FOUND))
		sheet->file = templates_find(sheet->kind, sheet->tone, other, NULL);
	if (!sheet->file) {
		g_propagate_error(error, g_steal_pointer(&failure));
		return FALSE;
	}
	sheet->lang = other;
	if (!*sheet->file->problem) {
		g_free(sheet->file->problem);
		sheet->file->problem = g_strdup_printf(
			russian ? _("There is no Russian template “%s”: this is the "
				    "English one.")
				: _("There is no English template “%s”: this is the "
				    "Russian one."),
			sheet->kind);
	}
	return TRUE;
}

LetterSheet *
letter_begin(Book *book, const LetterAbout *about, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_autoptr(LetterSheet) sheet = sheet_new(book, about);
	g_autoptr(Person) person = person_load(book, about->contact, error);

	if (!person || !letter_find_about(book, sheet, person, error) ||
		!find_file(sheet, error) || !gather(book, sheet, person, error))
		return NULL;
	if (about->answers)
		letter_take_answers(sheet, about->answers);
	sheet->about.answers = NULL;
	return g_steal_pointer(&sheet);
}

char *
letter_lang(Book *book, const LetterAbout *about)
{
	g_autoptr(LetterSheet) sheet =
		about->contact ? letter_begin(book, about, NULL) : NULL;

	return sheet ? g_strdup(sheet->lang) : NULL;
}

const char *
letter_sheet_template(const LetterSheet *sheet)
{
	return sheet->kind;
}

const char *
letter_sheet_title(const LetterSheet *sheet)
{
	return template_title(sheet->file->template);
}

const char *
letter_sheet_problem(const LetterSheet *sheet)
{
	return sheet->file->problem;
}

const char *
letter_sheet_lang(const LetterSheet *sheet)
{
	return sheet->lang;
}

Tone
letter_sheet_tone(const LetterSheet *sheet)
{
	return sheet->tone;
}

/* --- values --- */

/* A day that is told as a date is one; else its words stand as they are. */
static TemplateValue
answer_value(const char *name, const char *text)
{
	const TemplateName *row = template_name(name);
	TemplateValue value = { .name = name, .text = text, .day = DAY_NONE };

	if (row && row->type == TEMPLATE_DAY)
		value.day = day_parse(text);
	if (row && row->type == TEMPLATE_NUMBER)
		value.number = g_ascii_strtoll(text, NULL, 10);
	return value;
}

static int
answered_gender(const LetterSheet *sheet, const char *name, int known)
{
	const char *text = g_hash_table_lookup(sheet->answers, name);

	return text ? vocab_match(&contact_genders, text, -1) : known;
}

/* Who was asked for one of my names has told the other. */
static void
add_my_name(const LetterSheet *sheet, GArray *values)
{
	static const char *const names[] = { "me.name", "me.full" };

	for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
		const char *text = g_hash_table_lookup(sheet->answers, names[i]);
		TemplateValue value = {
			.name = names[!i], .text = text, .day = DAY_NONE
		};

		if (text)
			g_array_append_val(values, value);
	}
}

/* Answers first; owned. */
static GArray *
values_of(const LetterSheet *sheet)
{
	GArray *values = g_array_new(FALSE, FALSE, sizeof(TemplateValue));
	GHashTableIter iter;
	gpointer name, text;

	g_hash_table_iter_init(&iter, sheet->answers);
	while (g_hash_table_iter_next(&iter, &name, &text)) {
		TemplateValue value = answer_value(name, text);

		g_array_append_val(values, value);
	}
	g_array_append_vals(values, sheet->values->data, sheet->values->len);
	add_my_name(sheet, values);
	return values;
}

static TemplateScene
scene_of(const LetterSheet *sheet, const GArray *values)
{
	return (TemplateScene){
		.lang = sheet->lang,
		.formal = sheet->tone == TONE_FORMAL,
		.me = answered_gender(sheet, TEMPLATE_MY_GENDER, sheet->me),
		.them = answered_gender(sheet, TEMPLATE_THEIR_GENDER, sheet->them),
		.today = sheet->today,
		.values = (const TemplateValue *)(void *)values->data,
		.n_values = values->len,
	};
}

GPtrArray *
letter_missing(const LetterSheet *sheet)
{
	g_autoptr(GArray) values = values_of(sheet);
	const TemplateScene scene = scene_of(sheet, values);

	return template_missing(sheet->file->template, &scene);
}

/* --- the letter --- */

/* What the template asks the writer for, or a word of one's own on what one shares with
 * the person; a name, a day or a vacancy told by hand is nothing personal. */
static gboolean
is_own_word(const Template *template, const char *name)
{
	static const char *const names[] = { "last.topic", "common", "interests", "met",
		"help", "news" };

	if (letter_find_ask(template, name))
		return TRUE;
	for (gsize i = 0; i < G_N_ELEMENTS(names); i++)
		if (strcmp(names[i], name) == 0)
			return TRUE;
	return FALSE;
}

static gboolean
is_personal(const LetterSheet *sheet)
{
	GHashTableIter iter;
	gpointer name;

	g_hash_table_iter_init(&iter, sheet->answers);
	while (g_hash_table_iter_next(&iter, &name, NULL))
		if (is_own_word(sheet->file->template, name))
			return TRUE;
	return FALSE;
}

static gint64
if_used(const LetterSheet *sheet, gint64 id, const char *const *names)
{
	for (; *names; names++)
		if (template_uses(sheet->file->template, *names))
			return id;
	return 0;
}

#define USED(id, ...) if_used(sheet, id, (const char *const[]){ __VA_ARGS__, NULL })

/* Of what was found of itself only what the letter speaks of is kept with it. */
static void
set_about(const LetterSheet *sheet, Letter *letter)
{
	const LetterAbout *about = &sheet->about;

	letter->reminder = about->reminder;
	letter->application = about->application;
	letter->interview = USED(about->interview, "interview.day", "interview.position",
		"interview.organization");
	letter->event = USED(about->event, "event");
	letter->item = USED(about->item, "item", "item.link", "candidate");
	letter->news = USED(about->news, "news");
	letter->person = USED(about->person, "person");
	record_set_text(&letter->holiday, sheet->holiday);
}

Letter *
letter_outline(Book *book, const LetterSheet *sheet, GError **error)
{
	g_autoptr(Letter) letter = letter_new(sheet->about.contact);
	g_autofree char *answers = letter_answers_text(sheet);

	record_set_text(&letter->template, sheet->kind);
	record_set_text(&letter->lang, sheet->lang);
	letter->tone = sheet->tone;
	letter->channel = sheet->channel;
	letter->bare = !is_personal(sheet);
	record_set_text(&letter->answers, answers);
	letter->made_on = book_today(book);
	set_about(sheet, letter);
	return letter_complete(book, letter, error) ? g_steal_pointer(&letter) : NULL;
}

Letter *
letter_fill(Book *book, const LetterSheet *sheet, GError **error)
{
	g_autoptr(GArray) values = values_of(sheet);
	const TemplateScene scene = scene_of(sheet, values);
	g_autofree char *subject = NULL;
	g_autofree char *body = NULL;
	Letter *letter;

	if (!template_render(sheet->file->template, &scene, &subject, &body, error))
		return NULL;
	letter = letter_outline(book, sheet, error);
	if (letter) {
		record_set_text(&letter->subject, subject);
		record_set_text(&letter->body, g_strchomp(body));
	}
	return letter;
}
