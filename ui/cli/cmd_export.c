/* krug export FORMAT: the book as a file for others. */
#include "krug/export.h"

#include <string.h>

#include "krug/i18n.h"

#include "cli/call.h"
#include "cli/output.h"

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

static const struct {
	const char *name;
	gboolean (*write)(Book *book, const char *path, GError **error);
} formats[] = {
	{ "ics", write_ics },
	{ "json", export_json },
};

static gboolean
run(Call *call, GError **error)
{
	const char *format = call_operand(call, 0);
	const char *path = call_text(call, "output");
	Book *book = NULL;

	for (gsize i = 0; i < G_N_ELEMENTS(formats); i++) {
		if (strcmp(format, formats[i].name) != 0)
			continue;
		book = call_book(call, error);
		return book && formats[i].write(book, path ? path : "-", error);
	}
	return call_wrong(
		error, _("The formats are ics and json; “%s” is none of them."), format);
}

static const CommandOption options[] = {
	{ "output", 'o', OPTION_FILE, "FILE", N_("the file; standard output without it"),
		NULL },
	{ 0 },
};

const Command cmd_export = {
	.name = "export",
	.synopsis = "ics|json [-o FILE]",
	.help = N_("Write a calendar of who is due, or everything as JSON"),
	.notes = N_(
		"The calendar (ics) holds reminders, important dates and planned "
		"meetings, for a phone or any calendar program. A file is replaced as a "
		"whole or not at all."),
	.examples = "krug export ics -o ~/krug.ics\n"
		    "krug export json > krug.json",
	.options = options,
	.least = 1,
	.most = 1,
	.run = run,
};
