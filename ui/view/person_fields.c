/*
 * A person as the values of the form, and back. What no field shows (ids, UIDs) is taken
 * from the snapshot the form began with.
 */
#include "view/person_fields.h"

#include <string.h>

#include "krug/date.h"
#include "krug/tag.h"
#include "view/names.h"
#include "view/person_layout.h"

static void
fill_columns(Form *form, Book *book, const Contact *contact)
{
	for (const Field *row = person_layout; row->name || row->label; row++) {
		const ContactField *column = person_layout_column(row);
		g_autofree char *text = NULL;

		if (!column)
			continue;
		if (column->type == CONTACT_PERSON && contact->introduced_by)
			text = names_of(book, contact->introduced_by);
		else
			text = contact_get(contact, column);
		form_set(form, row->name, text);
	}
}

static void
fill_positions(Form *form, const GPtrArray *positions)
{
	for (guint i = 0; i < positions->len; i++) {
		const Position *position = positions->pdata[i];
		const char *ended = position->ended;
		const char *values[] = {
			position->name,
			position->title,
			position->started,
			ended && !*ended ? FIELDS_UNKNOWN : ended,
		};

		form_add_row(form, "positions", position->id, values);
	}
}

static void
fill_dates(Form *form, const GPtrArray *dates)
{
	for (guint i = 0; i < dates->len; i++) {
		const ContactDate *date = dates->pdata[i];
		g_autofree char *day = date_show(date->on);
		const char *values[] = {
			day,
			vocab_id(&vocab_occasion, date->kind),
			date->label,
		};

		form_add_row(form, "dates", date->id, values);
	}
}

void
person_fields_fill(Form *form, Book *book, const Person *person)
{
	NameParts name = contact_name(person->contact);
	g_autofree char *full = name_full(&name);
	g_autoptr(GString) tags = g_string_new(NULL);

	form_set(form, "name", full);
	fill_columns(form, book, person->contact);
	fill_positions(form, person->positions);
	fields_fill_channels(form, "channels", person->channels);
	fill_dates(form, person->dates);
	for (guint i = 0; i < person->tags->len; i++)
		g_string_append_printf(tags, "%s%s", i > 0 ? ", " : "",
			(const char *)person->tags->pdata[i]);
	form_set(form, "tags", tags->str);
}

NameParts
person_fields_name(const Form *form)
{
	return (NameParts){
		.family = g_strdup(form_text(form, "family")),
		.given = g_strdup(form_text(form, "given")),
		.patronymic = g_strdup(form_text(form, "patronymic")),
		.nickname = g_strdup(form_text(form, "nickname")),
		.alt = g_strdup(form_text(form, "alt")),
	};
}

static void
set_part(Form *form, const char *field, const char *text)
{
	form_set(form, field, text ? text : "");
}

/* A nickname and a second spelling stay where the typed name has none. */
void
person_fields_set_name(Form *form, const NameParts *name)
{
	set_part(form, "family", name->family);
	set_part(form, "given", name->given);
	set_part(form, "patronymic", name->patronymic);
	if (name->nickname && *name->nickname)
		form_set(form, "nickname", name->nickname);
	if (name->alt && *name->alt)
		form_set(form, "alt", name->alt);
}

static gboolean
read_introducer(Contact *contact, Book *book, const char *text, GError **error)
{
	g_autoptr(GArray) people = names_read(book, text, error);

	if (!people)
		return FALSE;
	contact->introduced_by = people->len ? g_array_index(people, gint64, 0) : 0;
	return TRUE;
}

static gboolean
read_columns(
	const Form *form, Book *book, Contact *contact, gboolean lenient, GError **error)
{
	for (const Field *row = person_layout; row->name || row->label; row++) {
		const ContactField *column = person_layout_column(row);
		GError *problem = NULL;
		const char *text;

		if (!column)
			continue;
		text = form_text(form, row->name);
		if (column->type == CONTACT_PERSON
				? read_introducer(contact, book, text, &problem)
				: contact_set(contact, column, text, &problem))
			continue;
		if (!lenient) {
			g_propagate_error(error, problem);
			return FALSE;
		}
		g_clear_error(&problem);
	}
	return TRUE;
}

/* The snapshot's row with this id, copied, so that what no field shows is kept. */
static gpointer
start_row(const GPtrArray *rows, gint64 id, gpointer (*copy)(gconstpointer))
{
	for (guint i = 0; id && i < rows->len; i++) {
		if (*(const gint64 *)rows->pdata[i] == id)
			return copy(rows->pdata[i]);
	}
	return NULL;
}

static gpointer
copy_position(gconstpointer row)
{
	return position_copy(row);
}

static gpointer
copy_date(gconstpointer row)
{
	return date_copy(row);
}

static void
set_text(char **at, const char *text)
{
	g_free(*at);
	*at = g_strdup(text);
}

static void
read_positions(const Form *form, Person *person)
{
	g_autoptr(GPtrArray) before = person->positions;

	person->positions = g_ptr_array_new_with_free_func((GDestroyNotify)position_free);
	for (guint row = 0; row < form_rows(form, "positions"); row++) {
		gint64 id = form_row_id(form, "positions", row);
		const char *until = form_row_text(form, "positions", row, 3);
		Position *position = start_row(before, id, copy_position);

		if (!position)
			position = position_new("", "");
		set_text(&position->name, form_row_text(form, "positions", row, 0));
		set_text(&position->title, form_row_text(form, "positions", row, 1));
		set_text(&position->started, form_row_text(form, "positions", row, 2));
		set_text(&position->ended, *until ? until : NULL);
		if (g_str_equal(until, FIELDS_UNKNOWN))
			set_text(&position->ended, "");
		g_ptr_array_add(person->positions, position);
	}
}

static gboolean
read_dates(const Form *form, Person *person, gboolean lenient, GError **error)
{
	g_autoptr(GPtrArray) before = person->dates;

	person->dates = g_ptr_array_new_with_free_func((GDestroyNotify)date_free);
	for (guint row = 0; row < form_rows(form, "dates"); row++) {
		gint64 id = form_row_id(form, "dates", row);
		const char *kind = form_row_text(form, "dates", row, 1);
		ContactDate *date = start_row(before, id, copy_date);
		OccasionDate on;

		if (!date_parse(form_row_text(form, "dates", row, 0), &on,
			    lenient ? NULL : error)) {
			date_free(date);
			if (lenient)
				continue;
			return FALSE;
		}
		if (!date)
			date = date_new(OCCASION_OWN, on);
		date->on = on;
		date->kind = vocab_from_id(&vocab_occasion, kind);
		set_text(&date->label, form_row_text(form, "dates", row, 2));
		g_ptr_array_add(person->dates, date);
	}
	return TRUE;
}

static gboolean
read_tags(const Form *form, Person *person, gboolean lenient, GError **error)
{
	g_auto(GStrv) parts = g_strsplit(form_text(form, "tags"), ",", -1);

	g_ptr_array_set_size(person->tags, 0);
	for (char **part = parts; *part; part++) {
		char *name;

		if (!*g_strstrip(*part))
			continue;
		name = tag_check(*part, lenient ? NULL : error);
		if (name)
			g_ptr_array_add(person->tags, name);
		else if (!lenient)
			return FALSE;
	}
	return TRUE;
}

Person *
person_fields_read(
	const Form *form, Book *book, const Person *was, gboolean lenient, GError **error)
{
	g_autoptr(Person) person = was ? person_copy(was) : person_new();

	if (!read_columns(form, book, person->contact, lenient, error) ||
		!read_dates(form, person, lenient, error) ||
		!read_tags(form, person, lenient, error))
		return NULL;
	read_positions(form, person);
	g_ptr_array_unref(person->channels);
	person->channels = fields_read_channels(form, "channels");
	return g_steal_pointer(&person);
}
