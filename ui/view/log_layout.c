/* The fields of the log form in their order: whom, when and what stand on top. */
#include "krug/i18n.h"
#include "view/log_fields.h"

#define WIDE	  24
#define DAY_WIDTH 16
#define WAY_WIDTH 10

static char *
check_when(const char *text G_GNUC_UNUSED, gpointer data)
{
	const FormData *form = data;
	GError *error = NULL;
	When when;

	return fields_problem(
		log_fields_when(form->form, form->book, &when, &error), &error);
}

static char *
check_value(const char *text, gpointer data G_GNUC_UNUSED)
{
	if (!*text || vocab_match(&vocab_value, text, -1))
		return NULL;
	return g_strdup(_("Not a kind of value that krug knows: F4 lists them."));
}

static GPtrArray *
complete_value(const char *text, gpointer data G_GNUC_UNUSED)
{
	return fields_complete_word(&vocab_value, text);
}

static const FieldChoice ways[] = {
	{ "", N_("gave") },
	{ "got", N_("got") },
	{ 0 },
};

static const FieldChoice sides[] = {
	{ "", N_("I") },
	{ "theirs", N_("they") },
	{ 0 },
};

static const Field value_columns[] = {
	{
		.label = N_("what"),
		.placeholder = N_("article, advice, vacancy"),
		.width = WIDE,
		.check = check_value,
		.complete = complete_value,
	},
	{
		.kind = FIELD_CHOICE,
		.label = N_("which way"),
		.choices = ways,
		.width = WAY_WIDTH,
	},
	{
		.label = N_("note"),
		.placeholder = N_("which one"),
	},
	{ 0 },
};

static const Field promise_columns[] = {
	{
		.label = N_("promise"),
		.placeholder = N_("what was promised"),
	},
	{
		.kind = FIELD_DATE,
		.label = N_("by"),
		.placeholder = N_("by fri"),
		.width = DAY_WIDTH,
		.check = fields_check_future,
	},
	{
		.kind = FIELD_CHOICE,
		.label = N_("who"),
		.choices = sides,
		.width = WAY_WIDTH,
	},
	{ 0 },
};

/* clang-format off */
#define FIELDS_OF_ENTRY \
	{ \
		.name = "people", \
		.label = N_("With"), \
		.placeholder = N_("names, with commas"), \
		.required = TRUE, \
		.check = fields_check_people, \
		.complete = fields_complete_people, \
	}, \
	{ \
		.kind = FIELD_DATE, \
		.name = "when", \
		.label = N_("When"), \
		.placeholder = N_("today, yesterday 15:00"), \
		.width = WIDE, \
		.check = check_when, \
	}, \
	{ \
		.kind = FIELD_CHOICE, \
		.name = "channel", \
		.label = N_("By"), \
		.vocab = &vocab_channel, \
		.none = N_("the preferred channel"), \
		.width = WIDE, \
	}, \
	{ \
		.kind = FIELD_CHOICE, \
		.name = "type", \
		.label = N_("What it was"), \
		.vocab = &vocab_type, \
		.width = WIDE, \
	}, \
	{ .kind = FIELD_LINES, .name = "text", .label = N_("Text") }, \
	{ .name = "topics", .label = N_("Topics"), .placeholder = N_("rust, relocation") }, \
	{ \
		.kind = FIELD_ROWS, \
		.name = "values", \
		.label = N_("Value"), \
		.columns = value_columns, \
	}

#define FIELDS_BELOW \
	{ .kind = FIELD_HEADING, .label = N_("More") }, \
	{ .kind = FIELD_TOGGLE, .name = "expects", .label = N_("Expects an answer") }, \
	{ \
		.kind = FIELD_CHOICE, \
		.name = "direction", \
		.label = N_("Direction"), \
		.vocab = &vocab_direction, \
		.none = N_("as the channel"), \
		.width = WIDE, \
	}, \
	{ \
		.kind = FIELD_CHOICE, \
		.name = "tone", \
		.label = N_("Tone"), \
		.vocab = &vocab_tone, \
		.none = N_("not set"), \
		.width = WIDE, \
	}, \
	{ .kind = FIELD_TOGGLE, .name = "planned", .label = N_("Planned") }, \
	{ \
		.name = "minutes", \
		.label = N_("Minutes"), \
		.placeholder = "60", \
		.width = DAY_WIDTH, \
		.check = fields_check_minutes, \
	}, \
	{ .name = "place", .label = N_("Place or link") }
/* clang-format on */

const Field log_fields_new[] = {
	FIELDS_OF_ENTRY,
	{
		.kind = FIELD_ROWS,
		.name = "promises",
		.label = N_("Promises"),
		.columns = promise_columns,
	},
	FIELDS_BELOW,
	{ 0 },
};

const Field log_fields_edit[] = {
	FIELDS_OF_ENTRY,
	FIELDS_BELOW,
	{ 0 },
};
