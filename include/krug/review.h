/*
 * The weekly review. Everybody who waits passes once, in the order of krug/queue.h, and
 * one key decides. The queue is stored when the review begins, every decision with the
 * action it made in one change, so that a review can be left, killed and resumed, and the
 * next one compares. Whoever needs nothing any more is skipped, whoever came to need
 * something is taken in at the end. Texts are translated and owned by the struct they are
 * in. "The week" is the seven days after the review.
 */
#ifndef KRUG_REVIEW_H
#define KRUG_REVIEW_H

#include "krug/book.h"
#include "krug/promise.h"
#include "krug/queue.h"

#define REVIEW_DAYS    7
#define REVIEW_AHEAD   14  /* days from which meetings and dates are taken */
#define REVIEW_DEAL    200 /* cards dealt at once; the next ones when these are decided */
#define REVIEW_LEFT    500 /* as far as those are counted who wait for next week */
#define REVIEW_SECONDS 20  /* that one card takes, for "about 9 min" */
#define REVIEW_NEW     50  /* new people of one sweep */

typedef enum {
	OUTCOME_NONE, /* undecided */
	OUTCOME_LOGGED,
	OUTCOME_DONE,
	OUTCOME_MOVED, /* an item of the plan came further */
	OUTCOME_PILED, /* the letter is on the pile */
	OUTCOME_PLANNED,
	OUTCOME_SNOOZED,
	OUTCOME_VERIFIED,
	OUTCOME_DROPPED,
	OUTCOME_PAUSED,
	OUTCOME_WINDOW, /* the window was changed */
	OUTCOME_STUCK,	/* an item of the plan did not */
	OUTCOME_PASSED, /* looked at and left as it is */
	OUTCOME_COUNT
} ReviewOutcome;

/* As the book stores it; NONE for "" and unknown ids. */
ReviewOutcome review_outcome_of(const char *id);
const char *review_outcome_id(ReviewOutcome outcome);
const char *review_label(ReviewOutcome outcome); /* "logged"; "" for NONE */

typedef struct {
	gint64 id;
	gint64 started;	 /* instant */
	gint64 finished; /* 0: still open */
	int place;	 /* of the card where it was left */
	guint cards;
	guint decided;
	guint left_out; /* ready people that wait for next week; REVIEW_LEFT: or more */
	gboolean more;	/* there are more cards than were dealt at once */
	guint outcomes[OUTCOME_COUNT];
	guint sections[QUEUE_COUNT];
} Review;

/* --- the review --- */

/* The unfinished review; *found FALSE where there is none. */
gboolean review_resume(Book *book, Review *review, gboolean *found, GError **error);
/* It was begun more than REVIEW_DAYS ago: ask whether to go on or to begin anew. FALSE
 * where the clock was set back behind its beginning. */
gboolean review_is_stale(Book *book, const Review *review);
/* Resumes and takes in what came up since; begins one where there is none, or where
 * `anew`: the open one is left as it stands then, unfinished for ever. */
gboolean review_start(Book *book, gboolean anew, Review *review, GError **error);
gboolean review_load(Book *book, gint64 id, Review *review, GError **error);
/* What a new one would begin with: cards, sections, left_out, more; writes nothing. Its
 * cards go to `cards` where that is not NULL: owned, of ReviewCard. */
gboolean review_preview(Book *book, Review *review, GArray **cards, GError **error);
/* The last one that was finished; *found FALSE where there is none. */
gboolean review_last(Book *book, Review *review, gboolean *found, GError **error);
/* The one finished last before that one. */
gboolean review_before(
	Book *book, gint64 id, Review *review, gboolean *found, GError **error);

/* --- before the cards --- */

/* People added since the last review, or ever where there was none, and never in touch;
 * the latest first, REVIEW_NEW at most. Owned, of gint64. Passed meetings are those of
 * planned_passed(). */
GArray *review_new_people(Book *book, GError **error);

/* --- cards --- */

typedef struct {
	QueueWhat what; /* item 0: there is none */
	int place;	/* in the queue, from 0 */
	QueueSection section;
	ReviewOutcome outcome;
	Day day; /* planned for; DAY_NONE */
} ReviewCard;

/* The first undecided card after place `after` (-1: the first) for which something is to
 * be decided still; deals more cards when those on the table are decided. */
gboolean review_next(
	Book *book, gint64 review, int after, ReviewCard *card, GError **error);
/* The card before `place`, decided or not, of somebody who is in the book still. */
gboolean review_back(
	Book *book, gint64 review, int place, ReviewCard *card, GError **error);
/* That very card; item 0 where there is none, or what it was about is gone. */
gboolean review_card(Book *book, gint64 review, const QueueWhat *what, ReviewCard *card,
	GError **error);
/* Remembers where one stands: review_resume() gives it back after a kill. No change, so
 * nothing to undo. */
gboolean review_stand(Book *book, gint64 review, int place, GError **error);

/* Why the card is in the queue: one line each, the strongest first. */
typedef struct {
	QueueSection section;
	Day day;	 /* it is about: closes, takes place; DAY_NONE */
	gint64 reminder; /* 0: of none */
	gint64 entry;	 /* the planned interaction; 0: of none */
	char *brief;	 /* "9 d late" */
	char *why;	 /* a sentence */
} ReviewReason;

/* An interview, a meeting or a date of the next two weeks, also where it is no reason. */
typedef struct {
	Day day;
	gint64 at;    /* instant; 0: no hour known */
	gint64 entry; /* the planned interaction; 0: an important date */
	char *what;   /* "birthday", "video: the team" */
} ReviewComing;

typedef struct {
	QueueWhat what;
	char *name; /* of the person, "Яндекс · Backend engineer", the goal */
	GPtrArray *reasons;  /* of ReviewReason, warnings too; empty: nothing is due any
				more */
	GPtrArray *coming;   /* of ReviewComing, by day */
	GPtrArray *promises; /* of Promise: open ones, mine and theirs, by day */
	/* The one that done and snooze act upon: the regular one where that is a reason
	 * and gives the standing; else a step on top (a deadline in hours, an answer,
	 * news, a promise), what gives the standing where it is a reason, that of the
	 * strongest reason; 0: none. */
	gint64 reminder;
	gint64 also; /* the step on top, where `reminder` is the regular one: done with
			it; 0: none */
} ReviewSheet;

/* NOT_FOUND where what it is about is gone. */
ReviewSheet *review_sheet(Book *book, const QueueWhat *what, GError **error);
void review_sheet_free(ReviewSheet *sheet);

/* The cards in their order, with outcomes, of what is in the book still; owned, of
 * ReviewCard. */
GArray *review_cards(Book *book, gint64 review, GError **error);

/* --- decisions --- */

/* One change, "review-decide": runs `act` (may be NULL) and notes the outcome with it.
 * `day` of OUTCOME_PLANNED, else DAY_NONE. Whoever is no card of the review is decided
 * without a note. */
gboolean review_decide(Book *book, gint64 review, const QueueWhat *what,
	ReviewOutcome outcome, Day day, BookAction act, void *data, GError **error);
/* One change: plans the person for that day, of the week or later: the reminder that
 * gives the standing stands on it (reminder_plan()), or one to get in touch is made where
 * there is none. INPUT for a day that has come. */
gboolean review_plan(Book *book, gint64 review, gint64 contact, Day day, GError **error);

/* --- the closing page --- */

typedef struct {
	gint64 contact;
	char *name;
	gboolean planned; /* by me, for that day */
} ReviewGuest;

typedef struct {
	Day day;
	GPtrArray *guests; /* of ReviewGuest, by name */
} ReviewDay;

typedef struct {
	ReviewCard card;
	char *name;
} ReviewLeft;

typedef struct {
	Review review;
	gboolean compares; /* there is one before */
	Review before;
	guint streak;	 /* weeks in a row with a finished review, this one included */
	GPtrArray *days; /* of ReviewDay: those of the week on which anybody stands */
	GPtrArray *left; /* of ReviewLeft: undecided, passed or stuck, in their order */
	Day next;	 /* proposed for the next review */
} ReviewClosing;

ReviewClosing *review_closing(Book *book, gint64 review, GError **error);
void review_closing_free(ReviewClosing *closing);

/* The same weekday next week, or the working day after it (setting review.workdays). */
Day review_next_day(Book *book);
/* One change, "review-finish": ends the review and notes the next one for that day
 * (DAY_NONE: for none), so that it stands in the agenda and the calendar. Undo opens the
 * review again. INPUT for a day that has come. */
gboolean review_finish(Book *book, gint64 review, Day next, GError **error);
/* For which day the next weekly review is noted; DAY_NONE. */
gboolean review_noted(Book *book, Day *day, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(ReviewSheet, review_sheet_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(ReviewClosing, review_closing_free)

#endif
