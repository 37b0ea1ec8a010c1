/*
 * The list of people, in pages by key: whatever the size of the book a page reads about
 * as many rows as it shows. Order "by urgency" comes in the groups of
 * standing_group(); the
 * other orders are plain and leave the archive out, unless the query asks for it. A
 * PeopleList is a window on the book at one day: make a new one when the day or the book
 * has changed. Rows are owned by the caller.
 */
#ifndef KRUG_PEOPLE_H
#define KRUG_PEOPLE_H

#include "krug/book.h"
#include "krug/query.h"
#include "krug/reckon.h"

typedef enum {
	ORDER_URGENCY,
	ORDER_NAME,
	ORDER_LAST,	    /* the latest contact first, never in touch at the end */
	ORDER_ORGANIZATION, /* then by name; without one at the end */
	ORDER_COUNT
} PeopleOrder;

typedef struct {
	gint64 id;
	char *name;
	char *organization; /* present one; "" for none, or where rows are brief */
	char *title;	    /* position held there; likewise */
	Kind kind;
	gboolean close;
	Reach reach; /* the best channel of one who is owed; REACH_NONE: none is known */
	int group;   /* standing_group() */
	Reckoning now;
	char *sort, *sort_org; /* with id and now.row the key of the row */
} PeopleRow;

typedef struct PeopleList PeopleList;

/* query may be NULL; it is read at once and not kept. */
PeopleList *people_new(Book *book, PeopleOrder order, const Query *query, GError **error);
void people_free(PeopleList *list);
/* Rows read from here on do not tell where people work, which is a third of their cost.
 */
void people_set_brief(PeopleList *list, gboolean brief);

/* At most `limit` rows that follow `from` (come before it, in the order of the list,
 * where `backwards`); NULL: from the beginning (end). `from` itself is not among them.
 * Owned, of PeopleRow. */
GPtrArray *people_page(PeopleList *list, const PeopleRow *from, gboolean backwards,
	guint limit, GError **error);
/* The numbers of all, in the order of the list; owned, of gint64. */
GArray *people_ids(PeopleList *list, GError **error);
/* The row of one contact, to page on from it; NULL without error where the list does not
 * hold it. */
PeopleRow *people_row(PeopleList *list, gint64 contact, GError **error);
PeopleRow *people_row_copy(const PeopleRow *row);
void people_row_free(PeopleRow *row);

/* People in each group of standing_group(). Reads the whole table `cadence`: not for the
 * first frame. Kept until the book or the day changes. */
gboolean people_counts(PeopleList *list, guint counts[STANDING_COUNT], GError **error);
/* By standing, of the whole book, for the status line. */
gboolean people_count_all(Book *book, guint counts[STANDING_COUNT], GError **error);
gboolean people_counted(Book *book); /* they are kept still: asking costs nothing */

G_DEFINE_AUTOPTR_CLEANUP_FUNC(PeopleList, people_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PeopleRow, people_row_free)

#endif
