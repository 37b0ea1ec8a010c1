/*
 * What is due without a reminder: important dates, from three working days before until
 * the day itself or until I congratulated; items of the plan, reviews, and the question
 * after an application in which nobody is known, which are of nobody. Dates are looked up
 * day by day, as far as they are asked for, so that the first of many cost little.
 */
#ifndef KRUG_MODEL_DUE_DAYS_H
#define KRUG_MODEL_DUE_DAYS_H

#include "model/due_sql.h"

typedef struct {
	ReminderKind kind;
	gint64 contact; /* 0: of nobody */
	gint64 item;	/* of what is of nobody: its row */
	Day opens, due, closes;
	char *text; /* "birthday", the goal */
} DueDay;

typedef struct DueDays DueDays;

/* Those of a section, in the order in which its rows come: by closing, in DUE_AHEAD by
 * opening. */
DueDays *due_days_new(Book *book, DueSection section, int within);
void due_days_free(DueDays *days);
/* The next one, if it comes before a row of that date (DAY_NONE: any); borrowed until the
 * next call. NULL without error: none. */
const DueDay *due_days_next(DueDays *days, Day before, GError **error);

/* All of those applications, open already or not; owned, of DueDay. */
GArray *due_days_applications(Book *book, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(DueDays, due_days_free)

#endif
