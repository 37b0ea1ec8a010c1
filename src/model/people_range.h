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
	RANGE_PLAIN = 1 << 4,	/* asks for no :from */
	RANGE_LIVING = 1 << 5,	/* asks for :archived */
	RANGE_NO_NAME = 1 << 6, /* asks for no :name and :id */
} RangeFlags;

typedef struct {
	guint flags;
	int far; /* of its rows; 0: by the span, or of no matter */
	const char *forward, *backward;
} Range;

#define SECTION_RANGES 2

/* In urgency sections are standings, else 0 the living and 1 the archive. */
const Range *people_ranges(PeopleOrder order, int section, guint *n);

/* Where a row stands in its section. */
typedef struct {
	Day date;
	int far;	  /* in STANDING_OVERDUE */
	const char *from; /* the first column of the key as text */
	const char *name; /* sort_name */
	gint64 id;
} RangeKey;

typedef struct RangeMerge RangeMerge;

/* key NULL: from the beginning, or from the end where `backwards`. */
RangeMerge *range_merge_new(Book *book, PeopleOrder order, int section,
	const RangeKey *key, gboolean backwards);
/* The next contact; 0 at the end or where it fails. */
gint64 range_merge_next(RangeMerge *merge);
/* Gives the statements back. */
gboolean range_merge_free(RangeMerge *merge, GError **error);

#endif
