/*
 * What is due: reminders that are open, neither hidden (by the archive; the regular one
 * also by pause, snooze of the person and waiting) nor snoozed, and whose window opens by
 * today, or within some days. In the order "by urgency": open deadlines in hours by
 * closing, owed by age, overdue by days late ÷ far, ready by days left, then those yet to
 * open by date. Among them stand important dates, until the day or until I congratulated,
 * and open items of the plan. The first twenty of a large book cost what twenty rows
 * cost, and whoever takes them may be slow: no reading keeps others from writing
 * meanwhile.
 */
#ifndef KRUG_DUE_H
#define KRUG_DUE_H

#include "krug/book.h"
#include "krug/query.h"
#include "krug/vocab.h"

typedef struct {
	gint64 id; /* of the reminder; 0: an important date, an item of the plan */
	ReminderKind kind;
	gint64 who;	   /* 0: nobody, of the plan */
	char *name;	   /* "" of nobody */
	Standing standing; /* owed, overdue or ready; resting or new before it opens */
	Day opens, due, closes;	  /* inclusive */
	gint64 due_at, closes_at; /* instants of a deadline in hours, or AT_NONE */
	gint64 alarm;		  /* instant at which it rings */
	char *brief;		  /* "9 d late"; in the language that is set */
	char *why;		  /* a whole sentence */
} DueRow;

/* FALSE with or without error ends it; the row lives until it returns. */
typedef gboolean (*DueEach)(const DueRow *row, void *data, GError **error);

/* within: days beyond today. limit 0: all. query may be NULL. */
gboolean due_each(Book *book, int within, const Query *query, guint limit, DueEach fn,
	void *data, GError **error);
/* The number of people among them; -1 and error. */
gint64 due_count(Book *book, int within, const Query *query, GError **error);

#endif
