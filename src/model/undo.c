/*
 * Undo and redo: moving the border between done and undone by one entry. An entry of one
 * part is taken back in the transaction that finds it; long work in slices, each short
 * enough not to lock another krug out, and claimed by this process meanwhile. What fails
 * or is stopped in the middle is reversed, so that an entry is either done or undone.
 */
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/journal.h"
#include "model/journal_core.h"
#include "store/changeset.h"

typedef struct {
	const Walk *walk;
	gboolean ended;
	gint64 left; /* parts still to come */
} Slice;

/* The next part: the last one still done, or the first one undone. */
static GBytes *
next_part(Book *book, const Walk *walk, gint64 *part, GError **error)
{
	GBytes *changeset = NULL;
	Stmt *q = book_stmt(book, walk->forward
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

	stmt_int(q, ":undone", !walk->forward);
	stmt_int(q, ":journal", walk->entry);
	stmt_int(q, ":part", part);
	return stmt_done(q, error);
}

static gboolean
apply(Book *book, GBytes *changeset, gboolean forward, GError **error)
{
	g_autoptr(GBytes) inverse = NULL;

	if (!forward) {
		inverse = changeset_invert(changeset, error);
		if (inverse == NULL)
			return FALSE;
		changeset = inverse;
	}
	return changeset_apply(book->db, changeset, error) &&
	       book_touch(book, changeset, error);
}

/* Inside a transaction: one part; *more FALSE where there was none left. */
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
	return changeset == NULL || (apply(book, changeset, walk->forward, error) &&
					    mark_part(book, walk, part, error));
}

static gint64
count_left(Book *book, const Walk *walk)
{
	Stmt *q = book_stmt(book,
		"SELECT COUNT(*) FROM journal_part WHERE journal = :journal "
		"AND undone = :undone");

	stmt_int(q, ":journal", walk->entry);
	stmt_int(q, ":undone", walk->forward);
	return stmt_done_int(q, 0, NULL);
}

static gboolean
run_slice(Book *book, void *data, GError **error)
{
	Slice *slice = data;
	gint64 stop = g_get_monotonic_time() + book->parts.part_time;
	gboolean more = TRUE;

	do {
		if (!step(book, slice->walk, &more, error))
			return FALSE;
	} while (more && g_get_monotonic_time() < stop);
	slice->ended = !more;
	slice->left = count_left(book, slice->walk);
	return more ||
	       journal_set_state(book, slice->walk->entry, slice->walk->end, error);
}

/* To the end, or to the first failure. */
static gboolean
run_slices(Book *book, const Walk *walk, GError **error)
{
	Slice slice = { .walk = walk };
	gint64 total = count_left(book, walk);

	while (!slice.ended) {
		if (!book_transact(book, run_slice, &slice, error))
			return FALSE;
		if (slice.ended || walk->progress == NULL ||
			walk->progress(total - slice.left, total, walk->data))
			continue;
		g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_CANCELLED,
			_("Stopped; the book is as it was before."));
		return FALSE;
	}
	return TRUE;
}

gboolean
journal_walk(Book *book, const Walk *walk, GError **error)
{
	Walk back = *walk;

	if (run_slices(book, walk, error))
		return TRUE;
	back.forward = !walk->forward;
	back.end = walk->from;
	back.progress = NULL;
	run_slices(book, &back, NULL);
	return FALSE;
}

typedef struct {
	gboolean forward;
	JournalEntry *entry; /* what was found */
} Turn;

static JournalEntry *
find_top(Book *book, gboolean forward, GError **error)
{
	Stmt *q = book_stmt(book,
		forward ? "SELECT id FROM journal WHERE state = :state ORDER BY id LIMIT "
			  "1"
			: "SELECT id FROM journal WHERE state = :state ORDER BY id DESC "
			  "LIMIT 1");
	gint64 id;

	stmt_int(q, ":state", forward ? JOURNAL_UNDONE : JOURNAL_DONE);
	id = stmt_done_int(q, 0, error);
	return id > 0 ? journal_read(book, id, error) : NULL;
}

static gboolean
nothing(gboolean forward, const JournalEntry *entry, GError **error)
{
	const char *text =
		forward ? _("There is nothing to redo.") : _("There is nothing to undo.");

	if (error != NULL && *error != NULL)
		return FALSE;
	if (entry != NULL)
		text = _("This is too long ago, or of an earlier version of the book: it "
			 "can "
			 "no longer be undone or redone.");
	g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND, text);
	return FALSE;
}

/* Long work that has not ended must end first, by whoever does it. */
static gboolean
check_idle(Book *book, const JournalEntry *entry, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT 1 FROM journal WHERE state >= :running AND id > :id LIMIT 1");
	gint64 running;

	stmt_int(q, ":running", JOURNAL_RUNNING);
	stmt_int(q, ":id", entry->id);
	if (!stmt_one_int(q, &running, error))
		return FALSE;
	if (!running)
		return TRUE;
	g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_BUSY,
		_("Long work on this book has not ended yet. Wait for it, or end it "
		  "first."));
	return FALSE;
}

static Walk
walk_of(const Turn *turn)
{
	return (Walk){
		.entry = turn->entry->id,
		.from = turn->forward ? JOURNAL_UNDONE : JOURNAL_DONE,
		.end = turn->forward ? JOURNAL_DONE : JOURNAL_UNDONE,
		.forward = turn->forward,
	};
}

/* One part is done with here and now; more are only claimed. */
static gboolean
run_turn(Book *book, void *data, GError **error)
{
	Turn *turn = data;
	gboolean more;
	Walk walk;

	turn->entry = find_top(book, turn->forward, error);
	if (turn->entry == NULL || turn->entry->parts == 0)
		return nothing(turn->forward, turn->entry, error);
	if (!check_idle(book, turn->entry, error))
		return FALSE;
	walk = walk_of(turn);
	if (turn->entry->parts > 1)
		return journal_set_state(book, walk.entry,
			turn->forward ? JOURNAL_REDOING : JOURNAL_UNDOING, error);
	return step(book, &walk, &more, error) &&
	       journal_set_state(book, walk.entry, walk.end, error);
}

static JournalEntry *
turn_border(
	Book *book, gboolean forward, BookProgress progress, void *data, GError **error)
{
	Turn turn = { .forward = forward };
	gboolean ok = book_transact(book, run_turn, &turn, error);
	g_autoptr(JournalEntry) entry = turn.entry;
	Walk walk;

	if (!ok)
		return NULL;
	if (entry->parts > 1) {
		walk = walk_of(&turn);
		walk.progress = progress;
		walk.data = data;
		if (!journal_walk(book, &walk, error))
			return NULL;
	}
	entry->state = forward ? JOURNAL_DONE : JOURNAL_UNDONE;
	entry->undoable = forward;
	return g_steal_pointer(&entry);
}

JournalEntry *
book_undo(Book *book, BookProgress progress, void *data, GError **error)
{
	return turn_border(book, FALSE, progress, data, error);
}

JournalEntry *
book_redo(Book *book, BookProgress progress, void *data, GError **error)
{
	return turn_border(book, TRUE, progress, data, error);
}
