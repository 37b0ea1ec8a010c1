/*
 * The order of the weekly review: reasons to look at somebody, gathered so that each
 * person passes once, under the strongest of them. Pure: reasons come in, cards go out.
 * What runs out in hours comes first, what is only worth a look last.
 */
#ifndef KRUG_QUEUE_H
#define KRUG_QUEUE_H

#include <glib.h>

#include "krug/standing.h"

#define QUEUE_CARDS 30 /* beyond these whoever is merely ready waits for next week */
#define QUEUE_WEEK  7  /* days of the week after the review */
#define QUEUE_DATA  5  /* cards for stale data or a warning alone */

typedef enum {
	QUEUE_HOURS,   /* a deadline in hours */
	QUEUE_OWED,    /* an answer */
	QUEUE_NO_NEWS, /* an application I hear nothing of */
	QUEUE_PROMISE, /* mine and theirs */
	QUEUE_LEFT,    /* planned last time, and the day has passed */
	QUEUE_OVERDUE,
	QUEUE_WINDOW, /* opens or closes within the week; then who else is ready */
	QUEUE_COMING, /* interviews, meetings and dates of the next two weeks */
	QUEUE_ADVICE, /* stale data, warnings */
	QUEUE_PLAN,   /* items of the plan */
	QUEUE_COUNT
} QueueSection;

/* As books and commands name it: "owed"; COUNT for an unknown id, as cards of an older
 * krug have, which is named "". */
const char *queue_id(QueueSection section);
QueueSection queue_section_of(const char *id);
const char *queue_title(QueueSection section); /* "answers I owe"; translated */

/* Of what table `item` is a row. */
typedef enum {
	QUEUE_CONTACT,
	QUEUE_APPLICATION, /* in which nobody is known */
	QUEUE_ITEM,	   /* of the plan */
	QUEUE_SOURCES
} QueueSource;

const char *queue_source_id(QueueSource source); /* "contact", "application", "plan" */
QueueSource queue_source_of(const char *id);	 /* SOURCES for an unknown one: "" */

typedef struct {
	QueueSource source;
	gint64 item;
} QueueWhat;

guint queue_what_hash(gconstpointer what);
gboolean queue_what_equal(gconstpointer a, gconstpointer b);

/* Where a reason stands; section COUNT: it is none. Of overdue windows the rank is the
 * closing day: whoever knows the order by urgency puts his own there. */
typedef struct {
	QueueSection section;
	gint64 rank;
} QueuePlace;

/* Of an open step, and of a window that nothing hides (of the regular reminder). */
QueuePlace queue_step(const Step *step, Day today);
QueuePlace queue_window(Day opens, Day closes, Day today);

typedef struct {
	QueueWhat what;
	QueueSection section;
	gint64 rank; /* within its section, the lowest first */
} QueueReason;

typedef struct {
	QueueWhat what;
	QueueSection section; /* of its strongest reason */
	guint reasons;	      /* how many there are */
} QueueCard;

/* The strongest first: by section, rank, then source and item. */
int queue_compare(const QueueReason *a, const QueueReason *b);

typedef struct {
	guint dealt;  /* cards that are on the table already */
	guint advice; /* those of them under QUEUE_ADVICE */
} QueueStart;

/* Cards of these reasons (QueueReason; sorted in place), each item once; owned, of
 * QueueCard. With more than QUEUE_CARDS in all, those under QUEUE_WINDOW give way from
 * their end, *left_out says how many; under QUEUE_ADVICE stand QUEUE_DATA at most. */
GArray *queue_order(GArray *reasons, const QueueStart *start, guint *left_out);

#endif
