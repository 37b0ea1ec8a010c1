/*
 * What the files that make up the Book share: its state and its transactions.
 * Other files of src/model include book_private.h instead.
 */
#ifndef KRUG_MODEL_BOOK_CORE_H
#define KRUG_MODEL_BOOK_CORE_H

#include "model/book_private.h"

extern const EmbeddedFile krug_migrations[]; /* data/migrations */

struct Book {
	Db *db;
	const Clock *clock;
	UuidSource *uuids;
	BookParts parts;
	int schema;	     /* the user_version we know */
	gint64 data_version; /* as book_poll() last saw it */
	GArray *watches;
	GHashTable *columns; /* table → Columns (touched.c) */
	GData *kept;	     /* book_keep() */

	gboolean left_entry; /* the last change, or turn, is one that undo takes back */

	/* The transaction that runs, if any. */
	gboolean changing, recording;
	GError *doomed; /* of a joined change that failed: the whole must not commit */
	guint changed;	/* what the watchers will hear */
};

/* Runs inside BEGIN IMMEDIATE … COMMIT, or joins the transaction that runs already; after
 * the commit the watchers hear what was touched. */
gboolean book_transact(Book *book, BookAction run, void *data, GError **error);
/* Inside a transaction: runs and hands out what it changed in the model tables. */
GBytes *book_record(Book *book, BookAction run, void *data, GError **error);
void book_tell(Book *book, guint changed);

/* touched.c */
/* Inside a transaction: renews the derived tables after `changeset`. */
gboolean book_touch(Book *book, GBytes *changeset, GError **error);

/* Where a model table keeps its id and what it hangs from; -1: it has no such column. */
typedef struct {
	int id, contact, interaction, interview, inbox;
} Columns;
/* Borrowed; NULL and no error where there is no such table. */
const Columns *book_columns(Book *book, const char *table, GError **error);

/* The length of one part of long work, with its commit. */
#define PART_MICROSECONDS 90000

#endif
