/*
 * A change of the user: its rows are recorded, the derived tables follow, the journal
 * keeps what is needed to take it back. One transaction, one entry.
 */
#include "krug/error.h"
#include "model/journal_core.h"

typedef struct {
	const char *action, *args;
	BookAction run;
	void *data;
} Change;

static gboolean
run_change(Book *book, void *data, GError **error)
{
	const Change *change = data;
	g_autoptr(GBytes) changeset = book_record(book, change->run, change->data, error);
	gint64 entry;

	book->left_entry = FALSE;
	if (changeset == NULL)
		return FALSE;
	if (g_bytes_get_size(changeset) == 0)
		return TRUE;
	if (!book_touch(book, changeset, error) || !journal_clear_undone(book, error))
		return FALSE;
	entry = journal_add(
		book, change->action, change->args, JOURNAL_DONE, FALSE, error);
	book->left_entry = entry > 0;
	return entry > 0 && journal_add_part(book, entry, 1, changeset, error) &&
	       journal_prune(book, entry, error);
}

gboolean
book_change(Book *book, const char *action, const char *args, BookAction run, void *data,
	GError **error)
{
	Change change = { action, args, run, data };

	if (book->recording)
		return book_transact(book, run, data, error); /* joins */
	if (book->changing) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_FAILED,
			"%s would not be recorded here", action);
		return FALSE;
	}
	return book_transact(book, run_change, &change, error);
}

gboolean
book_left_entry(const Book *book)
{
	return book->left_entry;
}
