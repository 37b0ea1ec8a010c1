/*
 * The fields of the person form in their order: the first screen holds what one types
 * most. A row of `layout` that names a column of the contact says only what differs from
 * contact_fields; the rest is taken from there.
 */
#include "view/person_fields.h"

#include <string.h>

#include "krug/date.h"
#include "krug/i18n.h"
#include "krug/tag.h"
#include "view/names.h"

#define DAY_WIDTH  11
#define KIND_WIDTH 14
#define GUESSED	   24 /* columns of a field that has a guess beside it */

static const Field layout[];

static const FieldKind kinds[] = {
	[CONTACT_LINE] = FIELD_TEXT,
	[CONTACT_LINES] = FIELD_LINES,
	[CONTACT_DATE] = FIELD_DATE,
	[CONTACT_FLAG] = FIELD_TOGGLE,
	[CONTACT_WORD] = FIELD_CHOICE,
	[CONTACT_PERSON] = FIELD_TEXT,
};

Field *
person_fields_new(void)
{
	g_autoptr(GArray) fields = g_array_new(TRUE, TRUE, sizeof(Field));

	for (const Field *row = layout; row->name || row->label; row++) {
		Field field = *row;

		if (!field.label) {
			const ContactField *column = contact_field(field.name);

			field.label = column->label;
			field.kind = kinds[column->type];
			field.vocab = column->vocab;
		}
		g_array_append_val(fields, field);
	}
	return (Field *)(gpointer)g_array_free(g_steal_pointer(&fields), FALSE);
}

/* The column of the contact a row of the layout stands for, NULL for none. */
static const ContactField *
column_of(const Field *row)
{
	return row->label ? NULL : contact_field(row->name);
}

static void
fill_columns(Form *form, Book *book, const Contact *contact)
{
	for (const Field *row = layout; row->name || row->label; row++) {
		const ContactField *column = column_of(row);
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
			vocab_id(&vocab_occasion, (int)date->kind),
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
	for (const Field *row = layout; row->name || row->label; row++) {
		const ContactField *column = column_of(row);
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
		date->kind = (OccasionKind)vocab_from_id(&vocab_occasion, kind);
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

/* Whether the text would do for a column of the contact. */
static char *
check_column(const char *column, const char *text)
{
	g_autoptr(Contact) trial = contact_new();
	GError *error = NULL;

	return fields_problem(
		contact_set(trial, contact_field(column), text, &error), &error);
}

static char *
check_zone(const char *text, gpointer data G_GNUC_UNUSED)
{
	return check_column("zone", text);
}

static char *
echo_zone(const char *text, gpointer data)
{
	const FormData *form = data;
	const Clock *clock = book_clock(form->book);
	int minute;

	if (!contact_zone_known(text))
		return g_strdup(_("not a zone this system knows"));
	clock_day_of(clock, text, clock_now(clock), &minute);
	return g_strdup_printf(_("%02d:%02d there"), minute / 60, minute % 60);
}

static char *
check_language(const char *text, gpointer data G_GNUC_UNUSED)
{
	return check_column("language", text);
}

static char *
check_introducer(const char *text, gpointer data)
{
	const FormData *form = data;
	GError *error = NULL;
	g_autoptr(GArray) people = names_read(form->book, text, &error);

	return fields_problem(people != NULL, &error);
}

static GPtrArray *
complete_introducer(const char *text, gpointer data)
{
	const FormData *form = data;

	return names_complete(form->book, text);
}

static const Field position_columns[] = {
	{
		.label = N_("organization"),
		.placeholder = N_("organization"),
	},
	{
		.label = N_("position"),
		.placeholder = N_("position"),
	},
	{
		.kind = FIELD_DATE,
		.label = N_("since"),
		.placeholder = N_("since"),
		.width = DAY_WIDTH,
		.check = fields_check_position,
	},
	{
		.kind = FIELD_DATE,
		.label = N_("until"),
		.placeholder = N_("until"),
		.width = DAY_WIDTH,
		.check = fields_check_position,
	},
	{ 0 },
};

static const Field date_columns[] = {
	{
		.kind = FIELD_DATE,
		.label = N_("day"),
		.placeholder = N_("12.03 or 12.03.1990"),
		.width = 20,
		.check = fields_check_yearly,
	},
	{
		.kind = FIELD_CHOICE,
		.label = N_("kind"),
		.vocab = &vocab_occasion,
		.width = KIND_WIDTH,
	},
	{
		.label = N_("label"),
		.placeholder = N_("a label of its own"),
	},
	{ 0 },
};

static const Field layout[] = {
	{
		.name = "name",
		.label = N_("Name"),
		.placeholder = N_("Anna Petrova"),
		.required = TRUE,
	},
	{
		.kind = FIELD_ROWS,
		.name = "positions",
		.label = N_("Positions"),
		.columns = position_columns,
	},
	{
		.kind = FIELD_ROWS,
		.name = "channels",
		.label = N_("Channels"),
		.columns = fields_channels,
	},
	{ .name = "kind", .width = GUESSED },
	{ .name = "role", .none = N_("not told"), .width = GUESSED },
	{ .name = "close" },
	{
		.name = "tags",
		.label = N_("Tags"),
		.placeholder = N_("rust, moscow"),
	},
	{ .name = "met" },
	{ .kind = FIELD_HEADING, .label = N_("The name in its parts") },
	{ .name = "family", .width = GUESSED },
	{ .name = "given", .width = GUESSED },
	{ .name = "patronymic", .width = GUESSED },
	{ .name = "nickname", .width = GUESSED },
	{ .name = "alt", .width = GUESSED + GUESSED },
	{ .name = "gender", .none = N_("as guessed"), .width = GUESSED },
	{ .name = "address", .none = N_("as guessed"), .width = GUESSED },
	{ .kind = FIELD_HEADING, .label = N_("Keeping in touch") },
	{
		.name = "own_window",
		.placeholder = N_("2-3, none"),
		.width = GUESSED,
		.check = fields_check_window,
		.echo = fields_echo_window,
	},
	{ .name = "seniority", .none = N_("as guessed"), .width = GUESSED },
	{
		.kind = FIELD_ROWS,
		.name = "dates",
		.label = N_("Important dates"),
		.columns = date_columns,
	},
	{ .kind = FIELD_HEADING, .label = N_("About the person") },
	{
		.name = "introduced_by",
		.check = check_introducer,
		.complete = complete_introducer,
	},
	{ .name = "city", .width = GUESSED },
	{
		.name = "zone",
		.placeholder = N_("Europe/Moscow"),
		.width = GUESSED,
		.check = check_zone,
		.echo = echo_zone,
	},
	{
		.name = "language",
		.placeholder = N_("ru, en"),
		.width = GUESSED,
		.check = check_language,
	},
	{ .name = "interests" },
	{ .name = "common" },
	{ .name = "notes" },
	{ 0 },
};
