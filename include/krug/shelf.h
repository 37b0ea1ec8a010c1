/*
 * The shelf: articles, vacancies, candidates, courses, books and events worth sharing,
 * each a link or a person, a line and topics. Topics are held against interests, present
 * positions and tags, word by word and whatever the ending, to tell whom an item fits;
 * who has had it is remembered. Giving logs an entry with what was given. Structs own
 * their strings, never NULL. One function is one change.
 */
#ifndef KRUG_SHELF_H
#define KRUG_SHELF_H

#include "krug/book.h"
#include "krug/vocab.h"

typedef enum {
	SHELF_NONE,
	SHELF_ARTICLE,
	SHELF_VACANCY,
	SHELF_CANDIDATE,
	SHELF_COURSE,
	SHELF_BOOK,
	SHELF_EVENT,
	SHELF_COUNT
} ShelfKind;

extern const Vocab vocab_shelf;

typedef struct {
	gint64 id; /* 0: not in the book yet */
	char *uid;
	ShelfKind kind;
	char *line;
	char *link;
	gint64 contact; /* the person it is about: a candidate; 0: none */
	char *topics;	/* between commas */
	Day made_on;
	Day closed_on; /* off the shelf; DAY_NONE: on it */
	char *notes;
	char *contact_name; /* read, never written */
	int given;	    /* to so many people; read, never written */
} ShelfItem;

ShelfItem *shelf_new(ShelfKind kind, const char *line);
ShelfItem *shelf_copy(const ShelfItem *item);
void shelf_free(ShelfItem *item);
ShelfItem *shelf_load(Book *book, gint64 id, GError **error); /* NOT_FOUND */
/* The newest first; with `closed` those off the shelf after them. query: a part of line,
 * link, topics or notes, NULL: all. Owned, of ShelfItem. */
GPtrArray *shelf_list(Book *book, const char *query, gboolean closed, GError **error);
/* By #id, line or a part of it. NOT_FOUND, AMBIGUOUS. */
gboolean shelf_resolve(Book *book, const char *text, gint64 *id, GError **error);
/* What is given with it. */
Value shelf_value(ShelfKind kind);

/* "shelf-add"; sets id, uid and the day. INPUT without a line. */
gboolean shelf_add(Book *book, ShelfItem *item, GError **error);
/* "shelf-edit": what differs from `was`. */
gboolean shelf_save(
	Book *book, const ShelfItem *was, const ShelfItem *now, GError **error);
/* "shelf-drop", or "shelf-return": off the shelf, or back. */
gboolean shelf_drop(Book *book, gint64 id, gboolean off, GError **error);
/* "shelf-delete": entries stay. */
gboolean shelf_delete(Book *book, gint64 id, GError **error);

/* Who has had it. */
typedef struct {
	gint64 contact;
	char *name;
	Day day;
	gint64 interaction; /* the entry; 0: none */
} ShelfGiven;

GPtrArray *shelf_given(Book *book, gint64 id, GError **error); /* the latest first */
void shelf_given_free(ShelfGiven *given);

/* "give": one entry of that day with all of them (gint64), direction out, the value of
 * the item given. CHANNEL_NONE: the preferred one of the first; text NULL: the line. */
typedef struct {
	const GArray *contacts;
	Channel channel;
	Day day; /* DAY_NONE: today */
	const char *text;
} ShelfGiving;

gboolean shelf_give(Book *book, gint64 id, const ShelfGiving *giving, GError **error);

/* Whom it fits, the best first; those who have had it last. */
typedef struct {
	gint64 contact;
	char *name;
	char *why; /* the topics that fit: "Rust, databases" */
	int topics;
	Day had_on; /* DAY_NONE: has not had it */
} ShelfFit;

void shelf_fit_free(ShelfFit *fit);
/* At most `limit`; *more: there are others. Looks at a bounded number of people, whatever
 * the size of the book. Owned, of ShelfFit. */
GPtrArray *shelf_fits(
	Book *book, const ShelfItem *item, guint limit, gboolean *more, GError **error);
/* What is on the shelf for a person who has not had it, the best first; `why` set.
 * Owned, of ShelfFor. */
typedef struct {
	gint64 item;
	ShelfKind kind;
	char *line, *why;
	int topics;
} ShelfFor;

void shelf_for_free(ShelfFor *one);
GPtrArray *shelf_for(Book *book, gint64 contact, guint limit, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(ShelfItem, shelf_free)

#endif
