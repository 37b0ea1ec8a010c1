/*
 * Renewing everybody in slices, person by person: going forwards what is stored of them
 * too, after undo and redo, which bring that back, the derived rows alone. Between the
 * change of the setting and the last person the rows belong to no setting.
 */
#include "model/resettle.h"

#include "krug/journal.h"
#include "model/basis.h"
#include "model/cadence_table.h"
#include "model/calendar_item.h"
#include "model/contact_private.h"
#include "model/level_table.h"
#include "model/settle.h"

#define SLICE 20 /* people a step */

typedef struct {
	BookAction first;
	void *data;
	gboolean begun;
	gint64 last; /* the person renewed last */
} Resettle;

static gboolean
refresh(Book *book, gint64 contact, GError **error)
{
	return cadence_refresh(book, contact, error) &&
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
			return level_refresh_all(book, TRUE, error) &&
			       basis_store_settings(book, error);
		}
		if (!contact_settle(book, resettle->last, error) ||
			!refresh(book, resettle->last, error))
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

gboolean
resettle_all(Book *book, void *unused G_GNUC_UNUSED, GError **error)
{
	return cadence_refresh_all(book, error) &&
	       level_refresh_all(book, FALSE, error) && calendar_refresh_all(book, error);
}

/* How far the person `id` is, as ids go. */
static double
part_of(Book *book, gint64 id)
{
	gint64 last =
		stmt_done_int(book_stmt(book, "SELECT max(id) FROM contact"), id, NULL);

	return (double)id / (double)MAX(last, id);
}

gboolean
resettle_renew(Book *book, gint64 *last, double *part, GError **error)
{
	gboolean same = FALSE;

	if (*last == 0 && !basis_is_settings(book, &same, error))
		return FALSE;
	if (same)
		return TRUE;
	for (int i = 0; i < SLICE; i++) {
		if (!contact_next(book, last, error))
			return FALSE;
		if (*last == 0)
			return level_refresh_all(book, TRUE, error) &&
			       basis_store_settings(book, error);
		if (!refresh(book, *last, error))
			return FALSE;
	}
	*part = part_of(book, *last);
	return TRUE;
}
