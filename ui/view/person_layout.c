/*
 * The fields of the person form in their order: the first screen holds what one types
 * most. A row that names a column of the contact says only what differs from
 * contact_fields; the rest is taken from there.
 */
#include "view/person_layout.h"

#include "krug/i18n.h"
#include "view/names.h"

#define DAY_WIDTH  11
#define KIND_WIDTH 16
#define NAMED	   36 /* columns of the name, which may be somebody's already */
#define GUESSED	   24 /* columns of a field that has a guess beside it */

static const FieldKind kinds[] = {
	[CONTACT_LINE] = FIELD_TEXT,
	[CONTACT_LINES] = FIELD_LINES,
	[CONTACT_DATE] = FIELD_DATE,
	[CONTACT_FLAG] = FIELD_TOGGLE,
	[CONTACT_WORD] = FIELD_CHOICE,
	[CONTACT_PERSON] = FIELD_TEXT,
};

Field *
person_layout_new(void)
{
	g_autoptr(GArray) fields = g_array_new(TRUE, TRUE, sizeof(Field));

	for (const Field *row = person_layout; row->name || row->label; row++) {
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

const ContactField *
person_layout_column(const Field *row)
{
	return row->label ? NULL : contact_field(row->name);
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

const Field person_layout[] = {
	{
		.name = "name",
		.label = N_("Name"),
		.placeholder = N_("Anna Petrova"),
		.width = NAMED,
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
	{ .name = "role", .none = N_("not set"), .width = GUESSED },
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
		.placeholder = "Europe/Moscow",
		.width = GUESSED,
		.check = check_zone,
		.echo = echo_zone,
	},
	{
		.name = "language",
		.placeholder = "ru, en",
		.width = GUESSED,
		.check = check_language,
	},
	{ .name = "interests" },
	{ .name = "common" },
	{ .name = "notes" },
	{ 0 },
};
