/*
 * The journal of a book: what was done, undo and redo, and long work in parts.
 *
 * Long work (imports, bulk) is one entry of many parts, each a transaction of at most
 * about 100 ms, so that another krug is never locked out for long. It is undone and
 * redone as a whole, again in slices. Where the process dies in the middle the entry
 * stays unfinished: the next opening finds it (journal_unfinished) and keeps it or takes
 * it back.
 *
 * The journal keeps changesets of the last 500 changes, for 90 days (long work: 14), and
 * at most a fifth of the book, or 1 MiB where that is more; the last entry always. Older
 * entries, and those made before a migration, stay in the history and cannot be undone.
 */
#ifndef KRUG_JOURNAL_H
#define KRUG_JOURNAL_H

#include "krug/book.h"

typedef enum {
	JOURNAL_DONE,
	JOURNAL_UNDONE,
	JOURNAL_RUNNING, /* long work not yet ended */
	JOURNAL_UNDOING,
	JOURNAL_REDOING,
} JournalState;

typedef struct {
	gint64 id;
	char *action; /* id of the command */
	char *args;   /* JSON object */
	gint64 at;    /* instant, UTC seconds */
	JournalState state;
	gint64 parts; /* changesets it still has; 0: it can no longer be undone or redone
		       */
	gboolean undoable; /* it is kept, of this schema, and done */
} JournalEntry;

void journal_entry_free(JournalEntry *entry);

/* Called after each part; FALSE stops the work, which then is undone. total 0: unknown.
 */
typedef gboolean (*BookProgress)(gint64 done, gint64 total, void *data);

/* Did the last change of this Book leave an entry? One that changed no row did not: undo
 * would take back something else. */
gboolean book_left_entry(const Book *book);
/* The entry undone or redone, owned by the caller. NOT_FOUND where there is nothing,
 * CONFLICT where the book has changed so that it no longer fits (nothing is changed
 * then). progress may be NULL; stopping it returns to the state before, with CANCELLED.
 */
JournalEntry *book_undo(Book *book, BookProgress progress, void *data, GError **error);
JournalEntry *book_redo(Book *book, BookProgress progress, void *data, GError **error);

/* The same a slice at a time, for a caller with a loop of its own: begin, slices until
 * there are no more. A slice is one transaction of about 100 ms at most; begin runs the
 * first one, so short turns have ended there. */
typedef struct BookTurn BookTurn;
BookTurn *book_turn_begin(Book *book, gboolean forward, GError **error);
gboolean book_turn_ended(const BookTurn *turn);
/* FALSE where it failed or was stopped, and all was brought back by slices before. */
gboolean book_turn_slice(BookTurn *turn, gboolean *more, GError **error);
/* The slices from now on bring back what was done; the last one says CANCELLED. */
void book_turn_stop(BookTurn *turn);
double book_turn_part(const BookTurn *turn); /* how much is done, 0…1 */
const JournalEntry *book_turn_entry(const BookTurn *turn);
/* Where it has not ended, journal_unfinished() finds it. */
void book_turn_free(BookTurn *turn);

/* Newest first, `limit` entries older than `before` (0: from the newest); array of
 * JournalEntry, owned. */
GPtrArray *book_history(Book *book, gint64 before, guint limit, GError **error);

/* One small piece of long work, run inside a transaction with as many others as fit in a
 * part. Sets *more to FALSE with the last one. */
typedef gboolean (*BookStep)(Book *book, gboolean *more, void *data, GError **error);

/* Runs step until it ends. An error of step, or progress returning FALSE, takes all parts
 * back; total is only handed on to progress. */
gboolean book_long_change(Book *book, const char *action, const char *args, BookStep step,
	void *step_data, gint64 total, BookProgress progress, void *progress_data,
	GError **error);

/* The same a part at a time, for a caller with a loop of its own: begin, parts until
 * there are no more, end. Not inside another change. */
typedef struct BookLong BookLong;
/* Writes nothing yet. */
BookLong *book_long_begin(
	Book *book, const char *action, const char *args, BookStep step, void *step_data);
gboolean book_long_part(BookLong *work, gboolean *more, GError **error);
gint64 book_long_steps(const BookLong *work); /* done so far */
gboolean book_long_end(BookLong *work, GError **error);
/* Gives up and leaves what is done as an unfinished entry, for book_turn_finish(); 0
 * where nothing is. */
gint64 book_long_leave(BookLong *work);
/* What has not come to its end is taken back. */
void book_long_free(BookLong *work);

/* The oldest entry left unfinished by a process that no longer lives; NULL where none. */
JournalEntry *journal_unfinished(Book *book, GError **error);
/* keep TRUE: what has been done stays, as an entry that can be undone; else it is taken
 * back. */
gboolean journal_finish(Book *book, gint64 entry, gboolean keep, BookProgress progress,
	void *data, GError **error);
/* The same as a turn. */
BookTurn *book_turn_finish(Book *book, gint64 entry, gboolean keep, GError **error);

/* Inside the deletion of a person: runs without the journal, then deletes every entry
 * that names the contact or rows of theirs. Not undoable. */
gboolean book_forget(
	Book *book, gint64 contact, BookAction run, void *data, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(JournalEntry, journal_entry_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BookLong, book_long_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BookTurn, book_turn_free)

#endif
