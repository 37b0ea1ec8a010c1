/*
 * The weekly review: owed, then overdue, then those ready in the next seven days pass one
 * by one, and one key decides. The queue is stored when it begins, every decision with
 * the action it made in one change, so that a review can be left, killed and resumed, and
 * the next one compares. Whoever was contacted or changed meanwhile is skipped where
 * nothing is due any more; whoever became due is taken in.
 */
#ifndef KRUG_REVIEW_H
#define KRUG_REVIEW_H

#include "krug/book.h"

#define REVIEW_DAYS    7
#define REVIEW_CARDS   30 /* beyond these the rest of `ready` waits for next week */
#define REVIEW_SECONDS 20 /* that one card takes, for "about 9 min" */

typedef enum {
	OUTCOME_NONE, /* undecided */
	OUTCOME_LOGGED,
	OUTCOME_DONE,
	OUTCOME_SNOOZED,
	OUTCOME_DROPPED,
	OUTCOME_PAUSED,
	OUTCOME_PASSED, /* looked at and left as it is */
	OUTCOME_COUNT
} ReviewOutcome;

/* As the book stores it; NONE for "" and unknown ids. */
ReviewOutcome review_outcome_of(const char *id);
const char *review_label(ReviewOutcome outcome); /* "logged"; translated, "" for NONE */

typedef struct {
	gint64 id;
	gint64 started;	 /* instant */
	gint64 finished; /* 0: still open */
	guint cards;
	guint decided;
	guint left_out; /* ready people that wait for next week */
	guint outcomes[OUTCOME_COUNT];
} Review;

/* The unfinished review; *found FALSE where there is none. */
gboolean review_resume(Book *book, Review *review, gboolean *found, GError **error);
/* Begins a new one, or resumes; takes in who became due since: whoever is owed or overdue
 * always, others up to REVIEW_CARDS. */
gboolean review_start(Book *book, Review *review, GError **error);
gboolean review_load(Book *book, gint64 id, Review *review, GError **error);
/* What a new one would begin with, `cards` and `left_out`; writes nothing. */
gboolean review_preview(Book *book, Review *review, GError **error);
/* The last one that was finished; *found FALSE where there is none. */
gboolean review_last(Book *book, Review *review, gboolean *found, GError **error);

/* The first undecided card after place `after` (-1: the first) of somebody for whom
 * something is due still. *contact 0 where none is left. */
gboolean review_next(Book *book, gint64 review, int after, gint64 *contact, int *place,
	GError **error);
/* The card before `place`, decided or not; *contact 0 where there is none. */
gboolean review_back(Book *book, gint64 review, int place, gint64 *contact, int *before,
	GError **error);

/* One change, "review-decide": runs `act` (may be NULL) and notes the outcome with it. */
gboolean review_decide(Book *book, gint64 review, gint64 contact, ReviewOutcome outcome,
	BookAction act, void *data, GError **error);
gboolean review_outcome(Book *book, gint64 review, gint64 contact, ReviewOutcome *outcome,
	GError **error);
gboolean review_finish(Book *book, gint64 review, GError **error);

#endif
