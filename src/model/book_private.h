/*
 * What the files of src/model share about a Book and the ui must not see: its statements,
 * its derived tables, transactions outside the journal.
 */
#ifndef KRUG_MODEL_BOOK_PRIVATE_H
#define KRUG_MODEL_BOOK_PRIVATE_H

#include "krug/book.h"
#include "krug/embed.h"
#include "store/scan.h"

Db *book_db(Book *book);
/* As db_stmt() and db_stmt_once() of store/stmt.h. */
Stmt *book_stmt(Book *book, const char *sql);
Stmt *book_stmt_once(Book *book, const char *sql);
Stmt *book_scan(Book *book, const char *sql); /* as db_scan() of store/scan.h */
gint64 book_last_id(Book *book);

/* Rows touched by a change, an undo or a redo, from its changeset: what hangs from a
 * contact counts as the contact, what hangs from an interaction as the interaction and as
 * all who took part, before and after. An organization is touched by its own row alone:
 * one who comes to work there does not touch all who do. Sorted, each id once. */
typedef struct {
	guint changed;	       /* mask of BookChanged */
	GArray *contacts;      /* gint64 */
	GArray *interactions;  /* gint64 */
	GArray *organizations; /* gint64 */
	GArray *applications;  /* gint64; also those of an organization */
	GArray *reminders;     /* gint64 */
	gboolean unsettled;    /* a setting that dates follow from: everybody */
} Touched;

/* A derived table, outside sessions: renewed in the transaction of every change, undo and
 * redo; check recomputes it and adds a sentence to problems for each difference. */
typedef struct {
	const char *name;
	gboolean (*refresh)(Book *book, const Touched *touched, GError **error);
	gboolean (*check)(Book *book, GPtrArray *problems, GError **error);
	/* Optional, at opening: whether it is still made by the rules this krug knows,
	 * and what makes it anew where it is not. */
	gboolean (*is_fresh)(Book *book, gboolean *fresh, GError **error);
	gboolean (*remake)(Book *book, void *unused, GError **error);
	/* Optional, after undo and redo: where rows were made under other settings,
	 * renews those of a few people. *last: the person renewed last, 0 to begin and at
	 * the end; *part: how much is done, 0…1. */
	gboolean (*renew)(Book *book, gint64 *last, double *part, GError **error);
} Derived;

/* src/model/derived.c: all of them, in the order they are renewed; ends with a row whose
 * name is NULL. */
extern const Derived book_derived[];

/* A transaction on derived tables only: no journal, no watchers, nothing to undo. Inside
 * a change it joins that one. */
gboolean book_derive(Book *book, BookAction run, void *data, GError **error);

/* What a file of src/model keeps with the book, such as a cache, under a name of its own;
 * freed with the book. NULL where nothing is kept. A change that is rolled back does not
 * touch it: keep with it what tells whether it still fits. */
void book_keep(Book *book, const char *name, gpointer data, GDestroyNotify free_data);
gpointer book_kept(Book *book, const char *name);

/* book_open() with other migrations and derived tables: for tests. */
typedef struct {
	const EmbeddedFile *migrations;
	const Derived *derived;
	gint64 part_time; /* microseconds of one part of long work */
} BookParts;
Book *book_open_parts(const char *path, BookFlags flags, const Clock *clock,
	UuidSource *uuids, const BookParts *parts, GError **error);

#endif
