/* krug import PATH: people from cards of other programs, after a look at what it does. */
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/import_book.h"
#include "krug/import_file.h"
#include "krug/inbox_file.h"
#include "krug/load.h"

#include "cli/call.h"
#include "cli/confirm.h"
#include "cli/import_calendar.h"
#include "cli/output.h"

#define NAMED_MOST 200 /* people not imported, or lines left out, that are named */

/* "people.vcf:12: Anna: no name", as compilers write it. */
static void
say_item(const ImportItem *item)
{
	g_autofree char *line =
		item->line ? g_strdup_printf(":%" G_GUINT64_FORMAT, item->line)
			   : g_strdup("");

	if (*item->name)
		out_say("%s%s: %s: %s", item->file, line, item->name, item->why);
	else
		out_say("%s%s: %s", item->file, line, item->why);
}

static void
say_items(const ImportReport *report)
{
	guint named = 0;

	for (guint i = 0; i < report->items->len; i++) {
		const ImportItem *item = &g_array_index(report->items, ImportItem, i);

		if (item->fate != IMPORT_SKIPPED && item->fate != IMPORT_LEFT_OUT)
			continue;
		if (++named > NAMED_MOST)
			continue;
		say_item(item);
	}
	if (named > NAMED_MOST)
		out_say(ngettext("… and %u more line.", "… and %u more lines.",
				named - NAMED_MOST),
			named - NAMED_MOST);
}

static void
say_counts(const ImportReport *report, const char *format)
{
	g_autoptr(GString) text = g_string_new(NULL);
	const guint *n = report->counts;

	g_string_append_printf(
		text, ngettext("%u new", "%u new", n[IMPORT_NEW]), n[IMPORT_NEW]);
	g_string_append_printf(text,
		ngettext(", %u joined", ", %u joined", n[IMPORT_JOINED]),
		n[IMPORT_JOINED]);
	g_string_append_printf(text,
		ngettext(", %u unchanged", ", %u unchanged", n[IMPORT_UNCHANGED]),
		n[IMPORT_UNCHANGED]);
	g_string_append_printf(text,
		ngettext(", %u skipped", ", %u skipped", n[IMPORT_SKIPPED]),
		n[IMPORT_SKIPPED]);
	out_say(format, text->str);
}

/* Asked on a terminal only; a pipe has to say --yes. */
static gboolean
agree(const Call *call, gboolean *agreed, GError **error)
{
	return confirm(call, _("Import? (y/n) "),
		_("Say --yes to import, or --dry-run to look."), agreed, error);
}

/* Something is there to be written. */
static gboolean
is_worth(const ImportReport *plan)
{
	return plan->counts[IMPORT_NEW] + plan->counts[IMPORT_JOINED] > 0;
}

/* Every file was read to its end, and somebody was in it. */
static gboolean
is_well(const ImportReport *plan)
{
	return plan->n_refused == 0 &&
	       (is_worth(plan) || plan->counts[IMPORT_UNCHANGED] > 0);
}

static gboolean
carry_out(Call *call, ImportFile *file, const ImportOptions *options, ImportReport *plan,
	GError **error)
{
	g_autoptr(ImportReport) done = NULL;
	gboolean agreed;

	if (!agree(call, &agreed, error))
		return FALSE;
	if (!agreed) {
		out_say("%s", _("Nothing was imported."));
		return TRUE;
	}
	done = import_run(call_book(call, NULL), import_file_source(file), options, plan,
		NULL, NULL, error);
	if (!done)
		return FALSE;
	say_counts(done, _("Imported: %s. krug undo takes it back."));
	return TRUE;
}

/* A whole book. */
static gboolean
run_book(Call *call, Book *book, const char *path, GError **error)
{
	g_autofree char *name = g_filename_display_basename(path);
	g_autofree char *text = import_book_read(book, path, error);
	LoadCounts n = { 0 };
	gboolean agreed;

	if (!text || !load_check(book, text, name, &n, error))
		return FALSE;
	out_say(_("In the file: people: %ld, entries: %ld, reminders: %ld."),
		(long)n.people, (long)n.entries, (long)n.reminders);
	if (call_flag(call, "dry-run"))
		return TRUE;
	if (!agree(call, &agreed, error))
		return FALSE;
	if (!agreed) {
		out_say("%s", _("Nothing was imported."));
		return TRUE;
	}
	if (!load_json(book, text, name, NULL, error))
		return FALSE;
	out_say("%s", _("Imported whole. krug undo takes it back."));
	return TRUE;
}

static gboolean
run(Call *call, GError **error)
{
	const char *path = call_operand(call, 0);
	g_autofree char *name = g_filename_display_basename(path);
	const ImportOptions options = {
		.kind = (Kind)call_word(call, "kind"),
		.file = name,
	};
	Book *book = call_book(call, error);
	g_autoptr(ImportFile) file = NULL;
	g_autoptr(ImportReport) plan = NULL;

	if (!book)
		return FALSE;
	if (import_book_is(path, call_text(call, "format")))
		return run_book(call, book, path, error);
	if (inbox_file_is(book, path, call_text(call, "format")))
		return import_calendar(call, book, path, error);
	file = import_file_new(book, path, call_text(call, "format"), error);
	if (!file)
		return FALSE;
	plan = import_plan(book, import_file_source(file), &options, NULL, NULL, error);
	if (!plan)
		return FALSE;
	say_items(plan);
	say_counts(plan, _("In the file: %s."));
	if (is_worth(plan) && !call_flag(call, "dry-run") &&
		!carry_out(call, file, &options, plan, error))
		return FALSE;
	return is_well(plan);
}

static const CommandOption options[] = {
	{ "format", 0, OPTION_TEXT, "FORMAT",
		N_("what the files are: vcard, ical, calcurse or json"), NULL },
	{ "kind", 0, OPTION_TEXT, "KIND", N_("kind of those who are new"), &vocab_kind },
	{ "dry-run", 'n', OPTION_FLAG, NULL, N_("only show what would be done"), NULL },
	{ "yes", 'y', OPTION_FLAG, NULL, N_("import without asking"), NULL },
	{ 0 },
};

const Command cmd_import = {
	.name = "import",
	.synopsis = "PATH [--format FORMAT] [--kind KIND] [--dry-run] [--yes]",
	.help = N_(
		"Bring in people (vCard), meetings (iCalendar) or a whole book (JSON)"),
	.notes = N_(
		"PATH is a file, a folder of files that end in .vcf or .ics, or the "
		"folder of calcurse (~/.local/share/calcurse). Somebody who is there "
		"already, by UID or by name with the same e-mail address or phone, is "
		"joined: what is missing is added, nothing is overwritten. The same file "
		"again changes nothing. What the book has no place for is kept for the "
		"way out. A file of cards that cannot be read to its end is refused as a "
		"whole. Of calendars the meetings of the last 90 days and the next 60 go "
		"into the inbox, where somebody you know by e-mail address or full name "
		"takes part: krug inbox. Nothing is asked twice, and nothing about what "
		"was cancelled, or declined by you (krug me has your addresses); what "
		"goes or moves in the calendar does so in the inbox with the next "
		"import. What krug export json wrote goes into an empty book, which is "
		"then equal to the one it came from. One krug undo takes everything "
		"back."),
	.examples = "krug import contacts.vcf --dry-run\n"
		    "krug import ~/phone --kind recruiter --yes\n"
		    "krug import ~/.local/share/vdirsyncer/calendar --yes\n"
		    "krug import ~/.local/share/calcurse --dry-run\n"
		    "krug --book new.krug import krug.json --yes",
	.options = options,
	.least = 1,
	.most = 1,
	.flags = COMMAND_PATHS | COMMAND_CREATES,
	.run = run,
};
