/* What would be asked is told line by line; of the many meetings with people nobody knows
 * only how many they are. */
#include "cli/import_calendar.h"

#include "krug/i18n.h"
#include "krug/inbox_file.h"

#include "cli/confirm.h"
#include "cli/moment.h"
#include "cli/output.h"

#define NAMED_MOST 200

/* "calendar.ics:12: why", as compilers write it. */
static void
say_skipped(const InboxFateItem *item)
{
	if (item->line)
		out_say("%s:%" G_GUINT64_FORMAT ": %s", item->file, item->line,
			item->why);
	else
		out_say("%s: %s", item->file, item->why);
}

/* ", before: wed 25 nov 16:00" */
static char *
move_words(Book *book, const InboxFateItem *item)
{
	g_autofree char *was = NULL;

	if (item->was_day == DAY_NONE)
		return g_strdup("");
	was = moment_words(book, item->was_day, item->was_at);
	return g_strdup_printf(_(", before: %s"), was);
}

static void
say_told(Book *book, const InboxFateItem *item)
{
	g_autofree char *move = move_words(book, item);
	g_autofree char *when = item->day != DAY_NONE
					? moment_words(book, item->day, item->at)
					: g_strdup("");

	out_say("%s: %s%s%s%s%s%s", vocab_label(&vocab_inbox_fate, (int)item->fate), when,
		*when ? " " : "", item->name, *item->why ? ": " : "", item->why, move);
}

static gboolean
is_told(const InboxFateItem *item)
{
	return item->fate == INBOX_FATE_SKIPPED || item->fate == INBOX_FATE_NEW ||
	       item->fate == INBOX_FATE_CHANGED || item->fate == INBOX_FATE_REMOVED;
}

static void
say_items(Book *book, const InboxReport *report)
{
	guint named = 0;

	for (guint i = 0; i < report->items->len; i++) {
		const InboxFateItem *item = report->items->pdata[i];

		if (!is_told(item) || ++named > NAMED_MOST)
			continue;
		if (item->fate == INBOX_FATE_SKIPPED)
			say_skipped(item);
		else
			say_told(book, item);
	}
	if (named > NAMED_MOST)
		out_say(ngettext("… and %u more line.", "… and %u more lines.",
				named - NAMED_MOST),
			named - NAMED_MOST);
}

static void
say_counts(const InboxReport *report, const char *format)
{
	g_autofree char *counts = inbox_report_words(report);

	out_say(format, counts);
}

static void
say_taken(const InboxReport *taken)
{
	say_counts(taken,
		_("In the inbox: %s. krug inbox shows them, krug undo takes it back."));
}

static gboolean
carry_out(Call *call, Book *book, const InboxFile *file, GError **error)
{
	g_autoptr(InboxReport) done = NULL;
	gboolean agreed;

	if (!confirm(call, _("Import? (y/n) "),
		    _("Say --yes to import, or --dry-run to look."), &agreed, error))
		return FALSE;
	if (!agreed) {
		out_say("%s", _("Nothing was imported."));
		return TRUE;
	}
	done = inbox_file_take(book, file, TRUE, error);
	if (!done)
		return FALSE;
	say_taken(done);
	return TRUE;
}

/* What is agreed to beforehand is done at once: looking at it costs as much as doing. */
gboolean
import_calendar(Call *call, Book *book, const char *path, GError **error)
{
	gboolean only_look = call_flag(call, "dry-run");
	gboolean agreed = call_flag(call, "yes") && !only_look;
	g_autoptr(InboxFile) file =
		inbox_file_read(book, path, call_text(call, "format"), error);
	g_autoptr(InboxReport) plan =
		file ? inbox_file_take(book, file, agreed, error) : NULL;

	if (!plan)
		return FALSE;
	say_items(book, plan);
	say_counts(plan, _("In the calendar: %s."));
	if (inbox_report_changes(plan) && agreed)
		say_taken(plan);
	else if (inbox_report_changes(plan) && only_look)
		out_say("%s", _("Nothing was imported."));
	else if (inbox_report_changes(plan) && !carry_out(call, book, file, error))
		return FALSE;
	return inbox_file_bad(file) == 0;
}
