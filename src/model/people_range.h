/*
 * The index ranges the list of people is made of. A section (a standing, or the living
 * and the archive in the plain orders) is the merge of a few ranges of table `cadence`,
 * each in the order of the list by its index; rows are stepped one at a time, so a page
 * costs its rows, wherever it begins.
 */
#ifndef KRUG_MODEL_PEOPLE_RANGE_H
#define KRUG_MODEL_PEOPLE_RANGE_H

#include "krug/people.h"
#include "model/book_private.h"

typedef enum {
	RANGE_TODAY = 1 << 0,	/* asks for :today */
	RANGE_SPAN = 1 << 1,	/* one for each span, :span */
	RANGE_UNTIL = 1 << 2,	/* also :until: no window of the span closes later */
	RANGE_KEY = 1 << 3,	/* only behind a key: the rest of its own value */
	RANGE_NO_FROM = 1 << 4, /* asks for no :from */
	RANGE_NO_NAME = 1 << 5, /* asks for no :name and :id */
	RANGE_LIVING = 1 << 6,	/* asks for :archived */
	RANGE_AHEAD = 1 << 7,	/* asks for :ahead */
	RANGE_AT = 1 << 8,	/* :from is an instant */
} RangeFlags;

/* What all dates of a range are bounded by. */
typedef enum {
	BOUND_NONE,
	BOUND_TODAY,
	BOUND_TOMORROW,
	BOUND_UNTIL, /* the day after :until */
} RangeBound;

/* Columns: contact, date, sort_name, reminder (0: not of one). */
typedef struct {
	guint flags;
	int far;	      /* of its rows; 0: by the span, or of no matter */
	RangeBound low, high; /* low <= date < high */
	const char *forward, *backward;
} Range;

typedef struct {
	const Range *ranges;
	guint n;
	gboolean late;	    /* weighs the closing day by `far` */
	gboolean downwards; /* later dates first */
	gboolean archived;
	int within; /* days from today to :ahead */
} RangeSet;

/* In urgency sections are the groups of standing_group(), else 0 the living and 1 the
 * archive. */
RangeSet people_ranges(PeopleOrder order, int section);

/* Where a row stands in its section. */
typedef struct {
	Day date;
	int far;	  /* where lateness is weighed */
	const char *from; /* the first column of the key as text */
	gint64 at;	  /* the same where it is an instant */
	const char *name; /* sort_name */
	gint64 id;
} RangeKey;

typedef struct RangeMerge RangeMerge;

typedef struct {
	gint64 contact;
	gint64 reminder;
	Day date;
} RangeRow;

/* key NULL: from the beginning, or from the end where `backwards`; set and key must live
 * as long as the merge. */
RangeMerge *range_merge_new(
	Book *book, const RangeSet *set, const RangeKey *key, gboolean backwards);
/* FALSE at the end or where it fails; row may be NULL. */
gboolean range_merge_step(RangeMerge *merge, RangeRow *row);
gint64 range_merge_next(RangeMerge *merge); /* the contact alone; 0 at the end */
/* Gives the statements back. */
gboolean range_merge_free(RangeMerge *merge, GError **error);

#endif
