/*
 * The fields that take people are those which complete them. A name is found anew when
 * the answer comes, so nothing is kept while the menu stands.
 */
#include "view/namesakes.h"

#include <string.h>

#include "krug/i18n.h"
#include "krug/who.h"
#include "view/fields.h"
#include "view/names.h"
#include "widget/dialog.h"

#define NEW_PERSON 0 /* the answer that is no contact */

/* A name that could be several people. */
typedef struct {
	const Field *field;
	guint row;
	int column; /* of FIELD_ROWS; -1: the field itself */
	gsize start, len;
	char *name;
	gboolean may_be_new;
	GPtrArray *people; /* Who */
} Place;

static void
place_clear(Place *place)
{
	g_free(place->name);
	g_clear_pointer(&place->people, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Place, place_clear)

/* The part of a line from `at` on, without blanks and what is told behind the name. */
static void
take_name(const char *text, gsize at, Place *place)
{
	gsize len = strcspn(text + at, ",;\n");
	gsize lead = strspn(text + at, " ");

	place->start = at + MIN(lead, len);
	len -= MIN(lead, len);
	if (place->may_be_new)
		len = MIN(len, strcspn(text + place->start, ":@"));
	while (len > 0 && text[place->start + len - 1] == ' ')
		len--;
	place->len = len;
	g_free(place->name);
	place->name = g_strndup(text + place->start, len);
}

static gboolean
find_in_text(Book *book, const char *text, Place *place)
{
	for (gsize at = 0; text[at]; at += text[at] != '\0') {
		take_name(text, at, place);
		g_clear_pointer(&place->people, g_ptr_array_unref);
		place->people = *place->name ? who_namesakes(book, place->name,
						       place->may_be_new, NULL)
					     : NULL;
		if (place->people && place->people->len > 0)
			return TRUE;
		at += strcspn(text + at, ",;\n");
	}
	return FALSE;
}

static gboolean
takes_people(const Field *field, Place *place)
{
	place->may_be_new = field->check != fields_check_people;
	return field->complete == fields_complete_people;
}

static gboolean
find_in_rows(const Form *form, Book *book, const Field *field, Place *place)
{
	for (place->row = 0; place->row < form_rows(form, field->name); place->row++)
		for (place->column = 0; field->columns[place->column].label;
			place->column++)
			if (takes_people(&field->columns[place->column], place) &&
				find_in_text(book,
					form_row_text(form, field->name, place->row,
						place->column),
					place))
				return TRUE;
	return FALSE;
}

/* The first of the form. */
static gboolean
find(const Form *form, Book *book, Place *place)
{
	for (const Field *field = form_fields(form); field->name || field->label;
		field++) {
		place->field = field;
		place->column = -1;
		if (field->kind == FIELD_ROWS
				? find_in_rows(form, book, field, place)
				: takes_people(field, place) &&
					  find_in_text(book, form_text(form, field->name),
						  place))
			return TRUE;
	}
	return FALSE;
}

static void
replace(Form *form, const Place *place, const char *with)
{
	const char *name = place->field->name;
	const char *text = place->column < 0
				   ? form_text(form, name)
				   : form_row_text(form, name, place->row, place->column);
	g_autofree char *whole = g_strdup_printf("%.*s%s%s", (int)place->start, text,
		with, text + place->start + place->len);

	if (place->column < 0)
		form_set(form, name, whole);
	else
		form_set_row(form, name, place->row, place->column, whole);
}

/* The name as it can be read back; owned. */
static char *
answer_of(Book *book, const Place *place, gint64 contact)
{
	return contact == NEW_PERSON ? g_strconcat("+", place->name, NULL)
				     : names_of(book, contact);
}

static void
picked(View *opener, gint64 contact)
{
	Form *form = (Form *)opener;
	const FormData *data = form_data(form);
	g_auto(Place) place = { 0 };
	g_autofree char *with = NULL;

	if (!find(form, data->book, &place))
		return;
	with = answer_of(data->book, &place, contact);
	replace(form, &place, with);
	form_submit(form);
}

static void
picked_for_line(View *opener, gint64 contact)
{
	Book *book = shell_book(opener->shell);
	const char *text = prompt_text(opener);
	g_auto(Place) place = { .may_be_new = TRUE };
	g_autofree char *with = NULL;
	g_autofree char *line = NULL;

	if (!find_in_text(book, text, &place))
		return;
	with = answer_of(book, &place, contact);
	line = g_strdup_printf(
		"%.*s%s%s", (int)place.start, text, with, text + place.start + place.len);
	prompt_set(opener, line);
}

static void
ask(Shell *shell, const Place *place, void (*answered)(View *opener, gint64 contact))
{
	g_autoptr(GArray) items = g_array_new(TRUE, TRUE, sizeof(MenuItem));
	g_autoptr(GPtrArray) notes = g_ptr_array_new_with_free_func(g_free);
	g_autofree char *title = NULL;

	for (guint i = 0; i < place->people->len; i++) {
		const Who *who = place->people->pdata[i];
		char *note = g_strdup_printf("%s%s#%" G_GINT64_FORMAT, who->organization,
			*who->organization ? " " : "", who->id);
		MenuItem item = { who->name, note, who->id };

		g_ptr_array_add(notes, note);
		g_array_append_val(items, item);
	}
	if (place->may_be_new) {
		MenuItem item = { _("a new person"), NULL, NEW_PERSON };

		g_array_append_val(items, item);
	}
	title = g_strdup_printf(_("Which one: %s"), place->name);
	menu_open(shell, title, (const MenuItem *)(gpointer)items->data,
		((const MenuItem *)(gpointer)items->data)->value, answered);
}

gboolean
namesakes_ask_line(Shell *shell, const char *text)
{
	g_auto(Place) place = { .may_be_new = TRUE };

	if (!find_in_text(shell_book(shell), text, &place))
		return FALSE;
	ask(shell, &place, picked_for_line);
	return TRUE;
}

gboolean
namesakes_ask(Form *form, gpointer data)
{
	const FormData *self = data;
	g_auto(Place) place = { 0 };

	if (!find(form, self->book, &place))
		return FALSE;
	ask(self->shell, &place, picked);
	return TRUE;
}
