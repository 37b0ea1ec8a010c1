/*
 * What the files of the review share: why somebody is looked at, read of one person at a
 * time, and the queue of all, read by ranges. Both go by the rules of krug/queue.h, so
 * that a card of the queue has its reasons when its turn comes.
 */
#ifndef KRUG_MODEL_REVIEW_PRIVATE_H
#define KRUG_MODEL_REVIEW_PRIVATE_H

#include "krug/review.h"
#include "krug/standing.h"
#include "model/book_private.h"

/* A reason with what its words are made of. */
typedef struct {
	QueueReason reason;
	Day day;      /* it is about; DAY_NONE */
	Step step;    /* of a reminder, also of the regular one; id 0: of none */
	gint64 entry; /* planned; 0: none */
	gint64 at;    /* its hour; 0: none known */
	char *text;   /* of a date or an entry; owned, may be NULL */
} Why;

GArray *whys_new(void);			     /* of Why */
void whys_add(GArray *whys, const Why *why); /* takes its text */

/* Appends the reasons, the strongest first; *there FALSE where it is gone from the book.
 * Warnings are reasons only where there is no other. */
gboolean review_whys(
	Book *book, const QueueWhat *what, GArray *whys, gboolean *there, GError **error);
/* Appends what stands in the two weeks. */
gboolean review_whys_coming(
	Book *book, const QueueWhat *what, GArray *whys, GError **error);

/* Paused, snoozed or in the archive: nothing is warned about. */
gboolean review_is_hidden(Book *book, gint64 contact, gboolean *hidden, GError **error);

/* The queue without those of `dealt` (a set of QueueWhat; may be NULL). */
typedef struct {
	GArray *reasons; /* QueueReason */
	gboolean more;	 /* some section had more than were taken */
} Gathering;

gboolean review_gather(
	Book *book, GHashTable *dealt, Gathering *gathering, GError **error);

/* The review of all kinds begun last, if it is open; 0. */
gboolean review_find_open(Book *book, gint64 *id, GError **error);
/* Inside a transaction: puts what came up onto the table. */
gboolean review_deal(Book *book, gint64 review, GError **error);

/* The cards as they were dealt, of what is in the book still; owned, of ReviewCard. */
GArray *review_cards_stored(Book *book, gint64 review, GError **error);
/* Something is to be decided of it still. */
gboolean review_card_waits(
	Book *book, const ReviewCard *card, gboolean *still, GError **error);
/* "Анна Петрова", "Яндекс · Backend engineer", the goal; owned. NOT_FOUND. */
char *review_what_name(Book *book, const QueueWhat *what, GError **error);

#endif
