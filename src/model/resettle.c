/*
 * Renewing everybody in slices. Going forwards the derived rows are renewed here, person
 * by person; in undo and redo the part that holds the setting renews them all.
 */
#include "model/resettle.h"

#include "krug/journal.h"
#include "model/cadence_table.h"
#include "model/calendar_item.h"
#include "model/settle.h"

#define SLICE 20 /* people a step */

typedef struct {
	BookAction first;
	void *data;
	gboolean begun;
	gint64 last; /* the person renewed last */
} Resettle;

static gint64
next_contact(Book *book, gint64 id, GError **error)
{
	Stmt *q = book_stmt(
		book, "SELECT id FROM contact WHERE id > :id ORDER BY id LIMIT 1");

	stmt_int(q, ":id", id);
	return stmt_done_int(q, 0, error);
}

static gboolean
renew(Book *book, gint64 contact, GError **error)
{
	return contact_settle(book, contact, error) &&
	       cadence_refresh(book, contact, error) &&
	       calendar_refresh(book, contact, error);
}

static gboolean
step(Book *book, gboolean *more, void *data, GError **error)
{
	Resettle *resettle = data;
	g_autoptr(GError) failure = NULL;

	if (!resettle->begun) {
		resettle->begun = TRUE;
		return resettle->first(book, resettle->data, error);
	}
	for (int i = 0; i < SLICE; i++) {
		resettle->last = next_contact(book, resettle->last, &failure);
		if (failure) {
			g_propagate_error(error, g_steal_pointer(&failure));
			return FALSE;
		}
		if (resettle->last == 0) {
			*more = FALSE;
			return cadence_store_basis(book, error);
		}
		if (!renew(book, resettle->last, error))
			return FALSE;
	}
	return TRUE;
}

static gboolean
run_whole(Book *book, void *data, GError **error)
{
	gboolean more = TRUE;

	while (more)
		if (!step(book, &more, data, error))
			return FALSE;
	return TRUE;
}

gboolean
book_resettle(Book *book, const char *action, const char *args, BookAction first,
	void *data, GError **error)
{
	Resettle resettle = { .first = first, .data = data };
	gboolean ok;

	if (book_is_changing(book))
		return run_whole(book, &resettle, error);
	cadence_set_resettling(book, TRUE);
	ok = book_long_change(book, action, args, step, &resettle, 0, NULL, NULL, error);
	cadence_set_resettling(book, FALSE);
	return ok;
}
