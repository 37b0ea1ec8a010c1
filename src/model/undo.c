/*
 * Undo and redo: moving the border between done and undone by one entry. An entry is
 * claimed by this process in the transaction that finds it, which also does what fits in
 * a slice; so short ones are done with there. Ending work that was cut short is a walk
 * through its parts as well.
 */
#include "base/process.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/journal.h"
#include "model/walk.h"

struct BookTurn {
	Book *book;
	JournalEntry *entry; /* what was found */
	Walk walk;
};

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
			 "can no longer be undone or redone.");
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

static gboolean
run_turn(Book *book, void *data, GError **error)
{
	BookTurn *turn = data;
	gboolean forward = turn->walk.forward;

	turn->entry = find_top(book, forward, error);
	if (turn->entry == NULL || turn->entry->parts == 0)
		return nothing(forward, turn->entry, error);
	turn->walk.entry = turn->entry->id;
	return check_idle(book, turn->entry, error) &&
	       journal_set_state(book, turn->entry->id,
		       forward ? JOURNAL_REDOING : JOURNAL_UNDOING, error) &&
	       walk_some(book, &turn->walk, error);
}

static BookTurn *
start(BookTurn *turn, BookAction run, GError **error)
{
	if (book_transact(turn->book, run, turn, error))
		return turn;
	book_turn_free(turn);
	return NULL;
}

BookTurn *
book_turn_begin(Book *book, gboolean forward, GError **error)
{
	BookTurn *turn = g_new0(BookTurn, 1);

	turn->book = book;
	turn->walk.forward = forward;
	turn->walk.from = forward ? JOURNAL_UNDONE : JOURNAL_DONE;
	turn->walk.end = forward ? JOURNAL_DONE : JOURNAL_UNDONE;
	return start(turn, run_turn, error);
}

/* Left behind by a process that is gone, or by this one. */
static gboolean
is_abandoned(gint64 process, gint64 begun)
{
	gint64 own_begun, own = process_self(&own_begun);

	return (process == own && begun == own_begun) || !process_lives(process, begun);
}

JournalEntry *
journal_unfinished(Book *book, GError **error)
{
	gint64 id = 0;
	Stmt *q = book_stmt(book, "SELECT id, process, process_start FROM journal "
				  "WHERE state >= :running ORDER BY state, id");

	stmt_int(q, ":running", JOURNAL_RUNNING);
	while (id == 0 && stmt_step(q)) {
		if (is_abandoned(stmt_get_int(q, 1), stmt_get_int(q, 2)))
			id = stmt_get_int(q, 0);
	}
	return stmt_done(q, error) && id > 0 ? journal_read(book, id, error) : NULL;
}

/* What is kept can be undone; long work taken back before its end leaves no trace. */
static gboolean
run_finish(Book *book, void *data, GError **error)
{
	BookTurn *turn = data;
	Walk *walk = &turn->walk;

	turn->entry = journal_unfinished(book, error);
	if (turn->entry == NULL || turn->entry->id != walk->entry) {
		if (error != NULL && *error == NULL)
			g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_CONFLICT,
				_("This work has been ended by another krug meanwhile."));
		return FALSE;
	}
	walk->from = turn->entry->state;
	walk->discard = turn->entry->parts == 0 ||
			(!walk->forward && walk->from == JOURNAL_RUNNING);
	return journal_set_state(book, walk->entry,
		       walk->forward ? JOURNAL_REDOING : JOURNAL_UNDOING, error) &&
	       walk_some(book, walk, error);
}

BookTurn *
book_turn_finish(Book *book, gint64 entry, gboolean keep, GError **error)
{
	BookTurn *turn = g_new0(BookTurn, 1);

	turn->book = book;
	turn->walk.entry = entry;
	turn->walk.forward = keep;
	turn->walk.end = keep ? JOURNAL_DONE : JOURNAL_UNDONE;
	return start(turn, run_finish, error);
}

gboolean
book_turn_slice(BookTurn *turn, gboolean *more, GError **error)
{
	return walk_slice(turn->book, &turn->walk, more, error);
}

gboolean
book_turn_ended(const BookTurn *turn)
{
	return turn->walk.ended;
}

void
book_turn_stop(BookTurn *turn)
{
	walk_stop(&turn->walk);
}

double
book_turn_part(const BookTurn *turn)
{
	return walk_part(&turn->walk);
}

const JournalEntry *
book_turn_entry(const BookTurn *turn)
{
	return turn->entry;
}

void
book_turn_free(BookTurn *turn)
{
	if (turn == NULL)
		return;
	walk_clear(&turn->walk);
	journal_entry_free(turn->entry);
	g_free(turn);
}

static JournalEntry *
turn_border(
	Book *book, gboolean forward, BookProgress progress, void *data, GError **error)
{
	g_autoptr(BookTurn) turn = book_turn_begin(book, forward, error);

	if (turn == NULL || !walk_all(book, &turn->walk, progress, data, error))
		return NULL;
	turn->entry->state = turn->walk.end;
	turn->entry->undoable = forward;
	return g_steal_pointer(&turn->entry);
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

gboolean
journal_finish(Book *book, gint64 entry, gboolean keep, BookProgress progress, void *data,
	GError **error)
{
	g_autoptr(BookTurn) turn = book_turn_finish(book, entry, keep, error);

	return turn != NULL && walk_all(book, &turn->walk, progress, data, error);
}
