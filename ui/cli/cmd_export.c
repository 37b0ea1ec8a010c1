/* krug export FORMAT: the book as a file for others. */
#include "krug/export.h"

#include <string.h>

#include "krug/i18n.h"

#include "cli/call.h"
#include "cli/export_choice.h"
#include "cli/output.h"
#include "phones.h"

typedef gboolean (*WritePeople)(Book *book, const char *path, const ExportPeople *which,
	guint *people, GError **error);

typedef struct {
	const char *name;
	gboolean (*run)(Call *call, const char *path, GError **error);
	WritePeople people; /* of a format for people: takes a QUERY */
} Format;

static void
say_written(ExportForm form, guint items, const char *path)
{
	if (strcmp(path, "-") == 0)
		return;
	switch (form) {
	case EXPORT_TASKS:
		out_say(ngettext("%u task was written to %s.",
				"%u tasks were written to %s.", items),
			items, path);
		break;
	case EXPORT_JOURNAL:
		out_say(ngettext("%u entry was written to %s.",
				"%u entries were written to %s.", items),
			items, path);
		break;
	default:
		out_say(ngettext("%u event was written to %s.",
				"%u events were written to %s.", items),
			items, path);
	}
}

static void
print_phones(gboolean tasks)
{
	for (const Phone *row = phones(tasks); row->who; row++) {
		out_line("%s", _(row->who));
		out_line("  %s", _(row->what));
	}
}

static gboolean
write_ics(Call *call, const char *path, GError **error)
{
	g_autoptr(ExportChoice) choice = NULL;
	Book *book;
	guint items = 0;

	if (call_flag(call, "phones")) {
		print_phones(call_flag(call, "todo"));
		return TRUE;
	}
	book = call_book(call, error);
	choice = book ? export_choice_new(call, book, error) : NULL;
	if (!choice || !export_ics(book, path, export_choice_form(choice),
			       export_choice_calendar(choice), &items, error))
		return FALSE;
	say_written(export_choice_form(choice), items, path);
	return TRUE;
}

static gboolean
write_json(Call *call, const char *path, GError **error)
{
	Book *book;

	if (call_operands(call) > 1)
		return call_wrong(error, _("A QUERY goes with ics, vcf and csv only."));
	book = call_book(call, error);
	return book && export_json(book, path, error);
}

static const Format formats[] = {
	{ .name = "ics", .run = write_ics },
	{ .name = "vcf", .people = export_vcf },
	{ .name = "csv", .people = export_csv },
	{ .name = "json", .run = write_json },
};

static const Format *
find_format(const char *name)
{
	for (gsize i = 0; i < G_N_ELEMENTS(formats); i++)
		if (strcmp(name, formats[i].name) == 0)
			return &formats[i];
	return NULL;
}

static gboolean
write_people(
	Call *call, const Format *format, const char *path, int version, GError **error)
{
	g_autofree char *text = call_words(call, 1);
	g_autoptr(Query) query = query_parse(text, QUERY_STRICT, NULL, error);
	ExportPeople which = { .query = query, .version = version };
	Book *book = query ? call_book(call, error) : NULL;
	guint people = 0;

	if (!book || !format->people(book, path, &which, &people, error))
		return FALSE;
	if (strcmp(path, "-") != 0)
		out_say(ngettext("%u person was written to %s.",
				"%u people were written to %s.", people),
			people, path);
	return TRUE;
}

static gboolean
run(Call *call, GError **error)
{
	const char *name = call_operand(call, 0);
	const Format *format = find_format(name);
	const char *path = call_text(call, "output");
	guint version = 3;

	if (!format)
		return call_wrong(error,
			_("The formats are ics, vcf, csv and json; “%s” is none of "
			  "them."),
			name);
	if (format->run != write_ics && !export_choice_absent(call, error))
		return FALSE;
	if (!call_number(call, "vcard", &version, error))
		return FALSE;
	if (version != 3 && version != 4)
		return call_wrong(error, _("Cards are written as vCard 3 or 4."));
	if (format->people)
		return write_people(call, format, path ? path : "-", (int)version, error);
	return format->run(call, path ? path : "-", error);
}

static const CommandOption options[] = {
	{ "output", 'o', OPTION_FILE, "FILE", N_("the file; standard output without it"),
		NULL },
	{ "vcard", 0, OPTION_TEXT, "3|4", N_("the version of cards; 3 without it"),
		NULL },
	{ "weeks", 0, OPTION_TEXT, "N", N_("ics: only the next N weeks"), NULL },
	{ "kind", 0, OPTION_LIST, "KIND",
		N_("ics: only this: kinds of reminders, dates, meetings, interviews, "
		   "events; by commas; a kind of people among them: only with such "
		   "people"),
		NULL },
	{ "names", 0, OPTION_TEXT, "shown|neutral",
		N_("ics: with or without names; the setting calendar.names without it"),
		NULL },
	{ "windows", 0, OPTION_TEXT, "hour|day",
		N_("ics: reminders at their hour, or for all day; the setting "
		   "calendar.windows without it"),
		NULL },
	{ "alarm", 0, OPTION_LIST, "WHEN",
		N_("ics: 30m before meetings, 2d before dates, 09:00 for reminders, or "
		   "none; by commas"),
		NULL },
	{ "todo", 0, OPTION_FLAG, NULL, N_("ics: a list of things to do (VTODO)"), NULL },
	{ "journal", 0, OPTION_FLAG, NULL,
		N_("ics: what was (VJOURNAL); with --weeks the last N weeks"), NULL },
	{ "phones", 0, OPTION_FLAG, NULL,
		N_("ics: tell which phones ring, and which switch to set"), NULL },
	{ 0 },
};

const Command cmd_export = {
	.name = "export",
	.synopsis = "ics|vcf|csv|json [-o FILE] [OPTION …] [QUERY]",
	.help = N_("Write a calendar of who is due, people as cards or as a table, or "
		   "everything as JSON"),
	.notes = N_(
		"The calendar (ics) holds reminders, important dates and planned "
		"meetings, for a phone or any calendar program; --todo and --journal "
		"are files of their own, since some programs refuse a calendar with "
		"such lines. Options change this file alone; a file that is read again "
		"and again, and krug share, go by the settings calendar.*. With "
		"calendar.path the calendar is written to that file after each change. "
		"Cards (vcf) and the table (csv) hold the people a QUERY finds, "
		"everybody without one. A file is replaced as a whole or not at all."),
	.examples =
		"krug export ics -o ~/krug.ics\n"
		"krug export ics --weeks 4 --names neutral -o ~/work.ics\n"
		"krug export ics --kind promise,recruiter --alarm 30m,2d -o ~/krug.ics\n"
		"krug export ics --todo -o ~/tasks.ics\n"
		"krug export vcf -o ~/recruiters.vcf kind:recruiter\n"
		"krug export csv > people.csv\n"
		"krug export json > krug.json",
	.options = options,
	.least = 1,
	.most = -1,
	.run = run,
};
