/*
 * krug config: every setting with its place, the book or this machine, from the one table
 * of krug/config.h.
 */
#include "krug/config.h"

#include <string.h>

#include "krug/chains.h"
#include "krug/i18n.h"
#include "krug/setting.h"
#include "krug/working_days.h"

#include "cli/call.h"
#include "cli/output.h"
#include "keep_calendar.h"

typedef struct {
	Book *book; /* NULL where there is none yet: defaults are shown */
	Config *machine;
} Places;

static char *
value_of(const Places *places, const ConfigRow *row)
{
	if (row->place == CONFIG_MACHINE)
		return g_strdup(config_get(places->machine, row->name));
	return places->book ? setting_get(places->book, row->name)
			    : g_strdup(row->fallback);
}

static const char *
place_id(const ConfigRow *row)
{
	return row->place == CONFIG_BOOK ? "book" : "machine";
}

static void
json_row(JsonWriter *json, const Places *places, const ConfigRow *row)
{
	g_autofree char *value = value_of(places, row);
	g_autofree char *range = config_range(row);

	json_object_begin(json, NULL);
	json_text(json, "name", row->name);
	json_text(json, "value", value);
	json_text(json, "default", row->fallback);
	json_text(json, "place", place_id(row));
	json_text(json, "range", range);
	json_text(json, "text", _(row->text));
	json_object_end(json);
}

static void
print_json(const Places *places, const ConfigRow *only)
{
	g_autoptr(JsonWriter) json = out_json();

	if (!only)
		json_array_begin(json, NULL);
	for (const ConfigRow *row = only ? only : config_rows(); row->name; row++) {
		json_row(json, places, row);
		if (only)
			break;
	}
	if (!only)
		json_array_end(json);
	json_end(json);
}

static void
print_all(const Places *places)
{
	g_autoptr(Table) table = table_new(4);

	for (const ConfigRow *row = config_rows(); row->name; row++) {
		g_autofree char *value = value_of(places, row);
		const char *cells[] = {
			row->name,
			*value ? value : "-",
			row->place == CONFIG_BOOK ? _("book") : _("machine"),
			_(row->text),
		};

		table_row(table, cells);
	}
}

/* Plans reach into the next year. */
static void
say_provisional(Book *book)
{
	Day today = book_today(book);
	g_autofree char *note = working_days_note(book, today, day_add_months(today, 12));

	if (*note)
		out_say("%s", note);
}

static void
print_one(const Places *places, const ConfigRow *row)
{
	g_autofree char *value = value_of(places, row);
	g_autofree char *range = config_range(row);
	const char *place = row->place == CONFIG_BOOK ? _("the book")
						      : _("the settings of this machine");

	out_line("%s", value);
	if (*row->fallback)
		out_say(_("%s. Takes %s; without a value of yours “%s”. Kept in %s."),
			_(row->text), range, row->fallback, place);
	else
		out_say(_("%s. Takes %s. Kept in %s."), _(row->text), range, place);
	if (places->book && strcmp(row->name, "calendar.days_off") == 0)
		say_provisional(places->book);
}

static gboolean
set(Places *places, const ConfigRow *row, const char *value, GError **error)
{
	g_autofree char *now = NULL;

	if (!(row->place == CONFIG_BOOK
			    ? setting_set(places->book, row->name, value, error)
			    : config_set(places->machine, row->name, value, error)))
		return FALSE;
	now = value_of(places, row);
	out_say("%s = %s (%s)", row->name, now,
		row->place == CONFIG_BOOK ? _("book") : _("machine"));
	return TRUE;
}

static gboolean
act(Call *call, Places *places, GError **error)
{
	const char *name = call_operand(call, 0);
	const char *value = call_operand(call, 1);
	gboolean reset = call_flag(call, "reset");
	const ConfigRow *row = name ? config_need(name, error) : NULL;

	if (name && !row)
		return FALSE;
	if (reset && (!row || value))
		return call_wrong(error, _("--reset takes the name of one setting."));
	if (row && (value || reset))
		return set(places, row, value, error);
	if (call_flag(call, "json"))
		print_json(places, row);
	else if (row)
		print_one(places, row);
	else
		print_all(places);
	return TRUE;
}

/* The shipped chains to standard output, as a beginning of one's own; how one's own file
 * is goes with the words. */
static gboolean
print_chains(Call *call, GError **error)
{
	g_autofree char *path = chains_path();
	g_autoptr(ChainSet) set = NULL;
	GError *wrong = NULL;

	if (call_operands(call) || call_flag(call, "json") || call_flag(call, "reset"))
		return call_wrong(error, _("--chains stands alone."));
	set = chains_load(path, &wrong);
	if (wrong) {
		g_propagate_error(error, wrong);
		return FALSE;
	}
	for (const char *line = chain_set_shipped(set); *line;) {
		int length = (int)strcspn(line, "\n");

		out_line("%.*s", length, line);
		line += length + (line[length] == '\n');
	}
	out_say(_("Your own file is %s."), path);
	return TRUE;
}

/* Whoever names a file looks for it: what it is made of is there already, or no book is.
 */
static void
write_calendar(Call *call, Places *places, const ConfigRow *row)
{
	Book *book =
		strcmp(row->name, "calendar.path") == 0 ? call_book(call, NULL) : NULL;

	if (book && !book_is_read_only(book))
		keep_calendar_once(book, places->machine);
}

/* Only a value for the book needs the book to be there. */
static gboolean
run(Call *call, GError **error)
{
	Config *machine = call_config(call, error);
	const ConfigRow *row =
		call_operands(call) ? config_find(call_operand(call, 0)) : NULL;
	gboolean writes = call_operands(call) > 1 || call_flag(call, "reset");
	gboolean needs = writes && row && row->place == CONFIG_BOOK;
	Places places = { .machine = machine };

	if (!machine)
		return FALSE;
	if (call_flag(call, "chains"))
		return print_chains(call, error);
	if (config_problem(machine))
		out_say("%s", config_problem(machine));
	if (!writes || needs)
		places.book = call_book(call, needs ? error : NULL);
	if ((needs && !places.book) || !act(call, &places, error))
		return FALSE;
	if (writes && row)
		write_calendar(call, &places, row);
	return TRUE;
}

static const CommandOption options[] = {
	{ "reset", 0, OPTION_FLAG, NULL, N_("return to the value krug comes with"),
		NULL },
	{ "json", 0, OPTION_FLAG, NULL, N_("print JSON"), NULL },
	{ "chains", 0, OPTION_FLAG, NULL,
		N_("print the shipped chains, the form of your own file; fails where "
		   "that is wrong"),
		NULL },
	{ 0 },
};

const Command cmd_config = {
	.name = "config",
	.synopsis = "[--json] [--reset] [NAME [VALUE]] | --chains",
	.help = N_("Show the settings, or change one"),
	.notes = N_(
		"What changes a date lies in the book and can be undone; what belongs to "
		"this machine lies in its settings file."),
	.examples = "krug config\n"
		    "krug config window.recruiter 2-4\n"
		    "krug config --reset window.recruiter\n"
		    "krug config --chains",
	.options = options,
	.most = 2,
	.flags = COMMAND_SETTINGS,
	.run = run,
};
