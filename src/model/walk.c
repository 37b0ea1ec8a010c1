/*
 * Slices of undo and redo. Invariant: a part is marked in the transaction that applies
 * it, and what was made under other settings is renewed before the entry ends; a process
 * that dies in between leaves an entry whose state says so, and rows of which the next
 * opening knows that they are to be renewed.
 */
#include "model/walk.h"

#include "krug/error.h"
#include "krug/i18n.h"
#include "model/basis.h"
#include "store/changeset.h"

#define CHANGED_BY_RENEWAL (CHANGED_CONTACT | CHANGED_REMINDER)

void
walk_clear(Walk *walk)
{
	g_clear_error(&walk->failure);
}

/* Whether parts are repeated now: in a reversal, those that were taken back. */
static gboolean
goes_forward(const Walk *walk)
{
	return walk->forward != (walk->failure != NULL);
}

/* The next part: the last one still done, or the first one undone. */
static GBytes *
next_part(Book *book, const Walk *walk, gint64 *part, GError **error)
{
	GBytes *changeset = NULL;
	Stmt *q = book_stmt(book, goes_forward(walk)
					  ? "SELECT part, changeset FROM journal_part "
					    "WHERE journal = :journal "
					    "AND undone = 1 ORDER BY part LIMIT 1"
					  : "SELECT part, changeset FROM journal_part "
					    "WHERE journal = :journal "
					    "AND undone = 0 ORDER BY part DESC LIMIT 1");

	stmt_int(q, ":journal", walk->entry);
	*part = 0;
	if (stmt_step(q)) {
		*part = stmt_get_int(q, 0);
		changeset = stmt_get_bytes(q, 1);
	}
	if (stmt_done(q, error))
		return changeset;
	g_clear_pointer(&changeset, g_bytes_unref);
	return NULL;
}

static gboolean
mark_part(Book *book, const Walk *walk, gint64 part, GError **error)
{
	Stmt *q = book_stmt(book, "UPDATE journal_part SET undone = :undone "
				  "WHERE journal = :journal AND part = :part");

	stmt_int(q, ":undone", !goes_forward(walk));
	stmt_int(q, ":journal", walk->entry);
	stmt_int(q, ":part", part);
	return stmt_done(q, error);
}

/* Where a setting changes everybody is renewed afterwards, in slices, not here. */
static gboolean
apply(Book *book, GBytes *changeset, gboolean forward, GError **error)
{
	g_autoptr(GBytes) inverse = NULL;
	gboolean ok;

	if (!forward) {
		inverse = changeset_invert(changeset, error);
		if (inverse == NULL)
			return FALSE;
		changeset = inverse;
	}
	if (!changeset_apply(book->db, changeset, error))
		return FALSE;
	basis_set_resettling(book, TRUE);
	ok = book_touch(book, changeset, error);
	basis_set_resettling(book, FALSE);
	return ok;
}

/* One part; *more FALSE where there was none left. */
static gboolean
step(Book *book, const Walk *walk, gboolean *more, GError **error)
{
	g_autoptr(GError) failure = NULL;
	gint64 part;
	g_autoptr(GBytes) changeset = next_part(book, walk, &part, &failure);

	*more = changeset != NULL;
	if (failure != NULL) {
		g_propagate_error(error, g_steal_pointer(&failure));
		return FALSE;
	}
	return changeset == NULL || (apply(book, changeset, goes_forward(walk), error) &&
					    mark_part(book, walk, part, error));
}

static gboolean
count_left(Book *book, Walk *walk, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT COUNT(*), SUM(undone = :undone) FROM journal_part "
		"WHERE journal = :journal");

	stmt_int(q, ":journal", walk->entry);
	stmt_int(q, ":undone", goes_forward(walk));
	if (stmt_step(q)) {
		walk->parts = stmt_get_int(q, 0);
		walk->left = stmt_get_int(q, 1);
	}
	return stmt_done(q, error);
}

static gboolean
walk_parts(Book *book, Walk *walk, gint64 stop, GError **error)
{
	gboolean more = TRUE;

	do {
		if (!step(book, walk, &more, error))
			return FALSE;
	} while (more && g_get_monotonic_time() < stop);
	return count_left(book, walk, error);
}

static gboolean
renew_table(Book *book, Walk *walk, const Derived *table, gint64 stop, gboolean *more,
	GError **error)
{
	do {
		if (!table->renew(book, &walk->renewed, &walk->renewal, error))
			return FALSE;
		*more = walk->renewed != 0;
		if (*more)
			book->changed |= CHANGED_BY_RENEWAL;
	} while (*more && g_get_monotonic_time() < stop);
	return TRUE;
}

/* The people, where what is derived of them was made under other settings. */
static gboolean
renew(Book *book, Walk *walk, gint64 stop, gboolean *more, GError **error)
{
	*more = FALSE;
	for (const Derived *d = book->parts.derived; d->name != NULL && !*more; d++)
		if (d->renew && !renew_table(book, walk, d, stop, more, error))
			return FALSE;
	return TRUE;
}

static gboolean
finish(Book *book, const Walk *walk, GError **error)
{
	book->left_entry = goes_forward(walk);
	if (walk->failure != NULL)
		return journal_set_state(book, walk->entry, walk->from, error);
	if (walk->discard)
		return journal_delete(book, walk->entry, error);
	return journal_set_state(book, walk->entry, walk->end, error);
}

gboolean
walk_some(Book *book, Walk *walk, GError **error)
{
	gint64 stop = g_get_monotonic_time() + book->parts.part_time;
	gboolean more;

	if (walk->renewed == 0 && !walk_parts(book, walk, stop, error))
		return FALSE;
	if (walk->left > 0)
		return TRUE;
	if (!renew(book, walk, stop, &more, error))
		return FALSE;
	walk->ended = !more;
	return more || finish(book, walk, error);
}

static gboolean
run_some(Book *book, void *data, GError **error)
{
	return walk_some(book, data, error);
}

static void
turn_round(Walk *walk, GError *why)
{
	walk->failure = why;
	walk->renewed = 0;
	walk->renewal = 0;
	walk->ended = FALSE;
}

/* A reversal that fails in its turn leaves the entry unfinished. */
gboolean
walk_slice(Book *book, Walk *walk, gboolean *more, GError **error)
{
	GError *failure = NULL;

	*more = TRUE;
	if (!book_transact(book, run_some, walk, &failure)) {
		if (walk->failure == NULL) {
			turn_round(walk, failure);
			return TRUE;
		}
		g_clear_error(&failure);
		walk->ended = TRUE;
	}
	*more = !walk->ended;
	if (*more || walk->failure == NULL)
		return TRUE;
	g_propagate_error(error, g_steal_pointer(&walk->failure));
	return FALSE;
}

void
walk_stop(Walk *walk)
{
	if (walk->failure == NULL && !walk->ended)
		turn_round(walk, g_error_new_literal(KRUG_ERROR, KRUG_ERROR_CANCELLED,
					 _("Stopped; the book is as it was before.")));
}

/* The renewal of the people counts as one part more. */
double
walk_part(const Walk *walk)
{
	double done = (double)(walk->parts - walk->left) + walk->renewal;
	double all = (double)walk->parts + 1;

	if (walk->failure != NULL)
		done = (double)walk->left;
	return walk->ended ? 1.0 : done / all;
}

gboolean
walk_all(Book *book, Walk *walk, BookProgress progress, void *data, GError **error)
{
	gboolean more = !walk->ended;

	while (more) {
		if (!walk_slice(book, walk, &more, error))
			return FALSE;
		if (more && progress != NULL && walk->failure == NULL &&
			!progress(walk->parts - walk->left, walk->parts, data))
			walk_stop(walk);
	}
	return TRUE;
}
