/* krug backup, krug restore: copies of the book by SQLite, never of its file. */
#include "krug/error.h"
#include "krug/i18n.h"

#include "cli/call.h"
#include "cli/output.h"

static gboolean
run_backup(Call *call, GError **error)
{
	const char *path = call_operand(call, 0);
	Book *book = call_book(call, error);

	if (!book || !book_backup(book, path, error))
		return FALSE;
	out_say(_("The book was copied to %s."), path);
	return TRUE;
}

/* Whoever has most need of it cannot open the book any more. */
static gboolean
replace_damaged(Call *call, const char *path, GError **error)
{
	g_autofree char *book = call_book_path(call, error);

	if (!book || !book_restore_damaged(book, path, error))
		return FALSE;
	out_say(_("The book is now that of %s; the damaged one lies in "
		  "%s.damaged.bak."),
		path, book);
	return TRUE;
}

static gboolean
run_restore(Call *call, GError **error)
{
	const char *path = call_operand(call, 0);
	g_autoptr(GError) failure = NULL;
	Book *book = call_book(call, &failure);

	if (g_error_matches(failure, KRUG_ERROR, KRUG_ERROR_CORRUPT))
		return replace_damaged(call, path, error);
	if (!book) {
		g_propagate_error(error, g_steal_pointer(&failure));
		return FALSE;
	}
	if (!book_restore(book, path, error))
		return FALSE;
	out_say(_("The book is now that of %s; what was in it lies in "
		  "%s.before-restore.bak."),
		path, book_path(book));
	return TRUE;
}

const Command cmd_backup = {
	.name = "backup",
	.synopsis = "FILE",
	.help = N_("Copy the book to a file"),
	.examples = "krug backup ~/krug-2026-11-21.krug",
	.least = 1,
	.most = 1,
	.flags = COMMAND_PATHS,
	.run = run_backup,
};

const Command cmd_restore = {
	.name = "restore",
	.synopsis = "FILE",
	.help = N_("Replace the contents of the book by a copy"),
	.notes = N_("What was in the book is copied beside it first."),
	.examples = "krug restore ~/krug-2026-11-21.krug",
	.least = 1,
	.most = 1,
	.flags = COMMAND_PATHS | COMMAND_CREATES,
	.run = run_restore,
};
