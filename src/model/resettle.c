/*
 * Renewing everybody in slices. Going forwards the derived rows are renewed here, person
 * by person; in undo and redo the part that holds the setting renews them all.
 */
#include "model/resettle.h"

#include "krug/journal.h"
#include "model/basis.h"
#include "model/cadence_table.h"
#include "model/calendar_item.h"
#include "model/contact_private.h"
#include "model/settle.h"

#define SLICE 20 /* people a step */

typedef struct {
	BookAction first;
	void *data;
	gboolean begun;
	gint64 last; /* the person renewed last */
} Resettle;

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

	if (!resettle->begun) {
		resettle->begun = TRUE;
		return resettle->first(book, resettle->data, error);
	}
	for (int i = 0; i < SLICE; i++) {
		if (!contact_next(book, &resettle->last, error))
			return FALSE;
		if (resettle->last == 0) {
			*more = FALSE;
			return basis_store_settings(book, error);
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
	basis_set_resettling(book, TRUE);
	ok = book_long_change(book, action, args, step, &resettle, 0, NULL, NULL, error);
	basis_set_resettling(book, FALSE);
	return ok;
}

static gboolean
run_refresh_all(Book *book, void *data G_GNUC_UNUSED, GError **error)
{
	return cadence_refresh_all(book, error) && calendar_refresh_all(book, error);
}

gboolean
resettle_ready(Book *book, GError **error)
{
	gboolean same;

	if (!basis_is_settings(book, &same, error))
		return FALSE;
	return same || book_is_read_only(book) ||
	       book_derive(book, run_refresh_all, NULL, error);
}
