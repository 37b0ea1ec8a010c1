/*
 * The plan: what I do about gaps, by when, how far it is. An item has a goal, perhaps a
 * gap and a deadline, a log of progress, and a state (open, done, dropped). Its deadline
 * is listed with what is due; it has no person. Structs own their strings, never NULL.
 * One function is one change.
 */
#ifndef KRUG_PLAN_H
#define KRUG_PLAN_H

#include "krug/book.h"
#include "krug/vocab.h"

#define PLAN_AHEAD 7 /* days before its deadline from which an item is due */

typedef struct {
	gint64 id; /* 0: not in the book yet */
	char *uid;
	gint64 gap;	/* 0: none */
	char *gap_name; /* read, never written */
	char *goal;
	Day made_on;
	Day deadline; /* DAY_NONE: none */
	ReminderState state;
	Day closed_on;
	int percent;  /* of the last progress; 100 when done */
	Day moved_on; /* the day of the last progress; DAY_NONE: none yet */
} PlanItem;

PlanItem *plan_item_new(const char *goal);
PlanItem *plan_item_copy(const PlanItem *item);
void plan_item_free(PlanItem *item);
PlanItem *plan_load(Book *book, gint64 id, GError **error); /* NOT_FOUND */
/* Open ones by deadline; with `closed` those that are done or dropped after them, the
 * latest first. Owned, of PlanItem. */
GPtrArray *plan_list(Book *book, gboolean closed, GError **error);
GPtrArray *plan_of_gap(Book *book, gint64 gap, GError **error);
/* Open ones whose deadline is at most PLAN_AHEAD days after today + within. */
GPtrArray *plan_due(Book *book, int within, GError **error);
/* By #id, the goal or a part of it, open ones first. NOT_FOUND, AMBIGUOUS. */
gboolean plan_resolve(Book *book, const char *text, gint64 *id, GError **error);

/* "plan-add"; sets id and uid. INPUT without a goal, for a deadline in the past. */
gboolean plan_add(Book *book, PlanItem *item, GError **error);
/* "plan-edit": goal, gap, deadline as far as they differ from `was`. */
gboolean plan_save(Book *book, const PlanItem *was, const PlanItem *now, GError **error);

typedef struct {
	gint64 id;
	Day day;
	int percent; /* 0–100, as it stood then */
	char *note;
} PlanProgress;

void plan_progress_free(PlanProgress *progress);
/* Oldest first; owned, of PlanProgress. */
GPtrArray *plan_progress(Book *book, gint64 item, GError **error);

#define PLAN_PERCENT_SAME (-1) /* as it stood before */
/* "plan-progress" on a day that is not ahead. A note, a percentage, or both. 100 does not
 * close the item: plan_finish() does. */
gboolean plan_log(
	Book *book, gint64 id, Day day, int percent, const char *note, GError **error);
/* "plan-done", "plan-drop", "plan-reopen": STATE_DONE, STATE_DROPPED, STATE_OPEN. */
gboolean plan_finish(Book *book, gint64 id, ReminderState state, GError **error);
gboolean plan_delete(Book *book, gint64 id, GError **error); /* with its log */

/* Over time: at the end of each of `n` weeks, the last one that of `until`. */
typedef struct {
	Day day;
	int items;   /* open then, or done until then */
	int done;    /* of them */
	int percent; /* how far all of them were, on average */
} PlanWeek;

GArray *plan_weeks(Book *book, Day until, int n, GError **error); /* owned, of PlanWeek */

G_DEFINE_AUTOPTR_CLEANUP_FUNC(PlanItem, plan_item_free)

#endif
