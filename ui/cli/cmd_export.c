/* krug export FORMAT: the book as a file for others. */
#include "krug/export.h"

#include <string.h>

#include "krug/i18n.h"

#include "cli/call.h"
#include "cli/output.h"

typedef gboolean (*WritePeople)(Book *book, const char *path, const ExportPeople *which,
	guint *people, GError **error);

typedef struct {
	const char *name;
	gboolean (*write)(Book *book, const char *path, GError **error);
	WritePeople people; /* of a format for people: takes a QUERY */
} Format;

static gboolean
write_ics(Book *book, const char *path, GError **error)
{
	guint items = 0;

	if (!export_ics(book, path, &items, error))
		return FALSE;
	if (strcmp(path, "-") != 0)
		out_say(ngettext("%u event was written to %s.",
				"%u events were written to %s.", items),
			items, path);
	return TRUE;
}

static const Format formats[] = {
	{ .name = "ics", .write = write_ics },
	{ .name = "vcf", .people = export_vcf },
	{ .name = "csv", .people = export_csv },
	{ .name = "json", .write = export_json },
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
	if (!call_number(call, "vcard", &version, error))
		return FALSE;
	if (version != 3 && version != 4)
		return call_wrong(error, _("Cards are written as vCard 3 or 4."));
	if (format->people)
		return write_people(call, format, path ? path : "-", (int)version, error);
	if (call_operands(call) > 1)
		return call_wrong(error, _("A QUERY goes with vcf and csv only."));
	Book *book = call_book(call, error);

	return book && format->write(book, path ? path : "-", error);
}

static const CommandOption options[] = {
	{ "output", 'o', OPTION_FILE, "FILE", N_("the file; standard output without it"),
		NULL },
	{ "vcard", 0, OPTION_TEXT, "3|4", N_("the version of cards; 3 without it"),
		NULL },
	{ 0 },
};

const Command cmd_export = {
	.name = "export",
	.synopsis = "ics|vcf|csv|json [-o FILE] [--vcard 3|4] [QUERY]",
	.help = N_("Write a calendar of who is due, people as cards or as a table, or "
		   "everything as JSON"),
	.notes = N_(
		"The calendar (ics) holds reminders, important dates and planned "
		"meetings, for a phone or any calendar program. Cards (vcf) and the "
		"table "
		"(csv) hold the people a QUERY finds, everybody without one. A file is "
		"replaced as a whole or not at all."),
	.examples = "krug export ics -o ~/krug.ics\n"
		    "krug export vcf -o ~/recruiters.vcf kind:recruiter\n"
		    "krug export csv > people.csv\n"
		    "krug export json > krug.json",
	.options = options,
	.least = 1,
	.most = -1,
	.run = run,
};
