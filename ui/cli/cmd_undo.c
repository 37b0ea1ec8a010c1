/* krug undo, krug redo: the last change of the book, whichever krug made it. */
#include "krug/history.h"
#include "krug/i18n.h"
#include "krug/journal.h"

#include "cli/call.h"
#include "cli/output.h"

typedef JournalEntry *(*Turn)(
	Book *book, BookProgress progress, void *data, GError **error);

static gboolean
turn(Call *call, Turn run, const char *format, GError **error)
{
	Book *book = call_book(call, error);
	g_autoptr(JournalEntry) entry = book ? run(book, NULL, NULL, error) : NULL;
	g_autofree char *text = NULL;
	g_autofree char *line = NULL;

	if (!entry)
		return FALSE;
	text = history_sentence(entry->action, entry->args);
	line = g_strconcat(format, " ", text, NULL);
	out_say("%s", line);
	return TRUE;
}

static gboolean
run_undo(Call *call, GError **error)
{
	return turn(call, book_undo, _("Undone:"), error);
}

static gboolean
run_redo(Call *call, GError **error)
{
	return turn(call, book_redo, _("Done again:"), error);
}

const Command cmd_undo = {
	.name = "undo",
	.synopsis = "",
	.help = N_("Take back the last change"),
	.examples = "krug undo",
	.run = run_undo,
};

const Command cmd_redo = {
	.name = "redo",
	.synopsis = "",
	.help = N_("Do again what was taken back"),
	.examples = "krug redo",
	.run = run_redo,
};
