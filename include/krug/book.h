/*
 * An open krug file, and how it is changed.
 *
 * Every user command changes the book inside one book_change(): a transaction whose rows
 * are recorded in the journal with the command's id and arguments, so that it can be
 * undone and redone by any process and across restarts. Undo is linear over the book: the
 * last change first, whichever process made it; a new change deletes what was undone.
 *
 * A Book belongs to one thread and must not live across fork(). Strings handed in are
 * borrowed, results are owned by the caller. Errors are KRUG_ERROR_*: _BUSY where another
 * krug holds the book, _FULL where the disk is full (nothing was saved, try again),
 * _READ_ONLY, _CORRUPT, _CONFLICT where undo no longer fits, _CANCELLED.
 */
#ifndef KRUG_BOOK_H
#define KRUG_BOOK_H

#include <glib.h>

#include "krug/clock.h"
#include "krug/uuid.h"

typedef struct Book Book;

#define BOOK_APPLICATION_ID 0x6b727567 /* "krug" */

typedef enum {
	BOOK_OPEN = 0,
	BOOK_CREATE = 1 << 0,	 /* make the book where there is none */
	BOOK_READ_ONLY = 1 << 1, /* every change answers KRUG_ERROR_READ_ONLY */
	BOOK_MEMORY = 1 << 2,	 /* a book without a file; path is ignored */
} BookFlags;

/* What has changed, delivered to watchers as a mask. */
typedef enum {
	CHANGED_CONTACT = 1 << 0, /* a contact, its channels and positions */
	CHANGED_ORGANIZATION = 1 << 1,
	CHANGED_TAG = 1 << 2,
	CHANGED_INTERACTION = 1 << 3, /* with people, topics, values given and got */
	CHANGED_REMINDER = 1 << 4,
	CHANGED_OCCASION = 1 << 5,
	CHANGED_ME = 1 << 6,
	CHANGED_SETTING = 1 << 7,
	CHANGED_REVIEW = 1 << 8,
	CHANGED_ELSEWHERE =
		1 << 9, /* another process wrote; all other bits are set too */
	CHANGED_APPLICATION = 1 << 10, /* with its people and interviews */
	CHANGED_GROWTH = 1 << 11,      /* feedback, gaps, the plan */
	CHANGED_EVENT = 1 << 12,       /* events and communities */
	CHANGED_SHELF = 1 << 13,       /* the shelf and my news */
	CHANGED_LETTER = 1 << 14,      /* letters, who is greeted on holidays */
	CHANGED_INBOX = 1 << 15,       /* what came in and waits for an answer */
	CHANGED_ALL = (1 << 16) - 1,
} BookChanged;

/* clock and uuids are borrowed and must outlive the book; uuids may be NULL where nothing
 * is added. NOT_FOUND where there is no book and BOOK_CREATE is not given. */
Book *book_open(const char *path, BookFlags flags, const Clock *clock, UuidSource *uuids,
	GError **error);
void book_close(Book *book);

const char *book_path(const Book *book); /* absolute; NULL in memory; borrowed */
gboolean book_is_read_only(const Book *book);
/* The same device and inode, or those of its journal: import, export and restore must
 * refuse the book itself. */
gboolean book_is_file(const Book *book, const char *path);
const Clock *book_clock(const Book *book);
Day book_today(const Book *book);
gint64 book_now(const Book *book);
char *book_new_uid(Book *book);
guint64 book_random(Book *book); /* of the source of UUIDs */

/* What a change does; it may call any function that changes the book. FALSE with error
 * rolls the whole change back. */
typedef gboolean (*BookAction)(Book *book, void *data, GError **error);

/* action: a constant id ("contact.add"); args: a JSON object for the sentence in the
 * history, NULL for {}. Called inside another change it joins that one. A change that
 * changes no row leaves no trace in the history. */
gboolean book_change(Book *book, const char *action, const char *args, BookAction run,
	void *data, GError **error);
gboolean book_is_changing(const Book *book);

/* While it lives all that is read belongs together, and the file is locked once, not for
 * every statement. Nests, also in a change; nothing may be changed inside it. Keep it in
 *a g_auto() of one function: it locks out every writer.
 *
 *	g_auto(BookReading) reading = book_reading(book);
 */
typedef struct {
	Book *book;	     /* NULL: within another one */
} G_GNUC_UNUSED BookReading; /* held, never looked at */
BookReading book_reading(Book *book);
void book_reading_end(BookReading *reading);

/* Watchers are called after the commit, in the order they were added. */
typedef void (*BookWatch)(Book *book, guint changed, void *data);
void book_watch(Book *book, BookWatch watch, void *data);
void book_unwatch(Book *book, BookWatch watch, void *data);

/* Has another process, or another Book, written since the last call? Then the watchers
 * hear CHANGED_ALL. Cheap: meant for once a second. */
gboolean book_poll(Book *book);

/* Copies. Refuses the book itself and files that are no krug book. */
gboolean book_backup(Book *book, const char *path, GError **error);
/* Replaces the contents of the book by the backup `path`, migrated where it is older;
 * what was there is first copied to "<book>.before-restore.bak". Not undoable. */
gboolean book_restore(Book *book, const char *path, GError **error);
/* The same where there is no book at `book_path`, or one too damaged to open: that one is
 * moved aside to "<book>.damaged.bak". */
gboolean book_restore_damaged(const char *book_path, const char *path, GError **error);

/* Integrity, foreign keys, then every derived table recomputed and compared. Sentences,
 * owned by the caller, empty where all is well; NULL and error where it could not run. */
GPtrArray *book_check(Book *book, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Book, book_close)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(BookReading, book_reading_end)

#endif
