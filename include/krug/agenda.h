/*
 * The agenda: what stands on the days of a range, whatever noun it comes from: reminders
 * on the day they were levelled to or planned for, important dates, planned meetings and
 * interviews, events, deadlines of the plan, the next reviews, the question after an
 * application in which nobody is known; on days before today what was logged. What has
 * passed and is open still stands by itself. A snapshot, owned as a whole; strings are
 * never NULL. Each day is read by an index and no further than the limit, so that a large
 * book costs no more than a small one. Another kind of item is another value of
 * AgendaKind.
 */
#ifndef KRUG_AGENDA_H
#define KRUG_AGENDA_H

#include "krug/book.h"
#include "krug/interaction.h"
#include "krug/vocab.h"

#define AGENDA_DAYS_MOST 366
#define AGENDA_ENOUGH	 100 /* counted no further */

typedef enum {
	AGENDA_NONE,
	AGENDA_REMINDER,
	AGENDA_MEETING,	  /* or a call: a planned interaction */
	AGENDA_INTERVIEW, /* the same, of an application */
	AGENDA_EVENT,
	AGENDA_DATE, /* an important date */
	AGENDA_PLAN, /* a deadline of the plan */
	AGENDA_REVIEW,
	AGENDA_ASK,	 /* for news, where nobody is known */
	AGENDA_HELD,	 /* an entry, on a day before today */
	AGENDA_IMPORTED, /* a meeting of another calendar, in the inbox */
	AGENDA_COUNT
} AgendaKind;

extern const Vocab vocab_agenda;

typedef struct {
	AgendaKind kind;
	gint64 item; /* row of its noun: the reminder, the entry, the event, the date … */
	gint64 contact;	    /* whom it is about first; 0: nobody */
	gint64 application; /* 0: none */
	Day day;	    /* it stands on; of what has passed, its own day */
	gint64 at;	    /* UTC seconds: the hour of it, or AT_NONE */
	gint64 alarm;	    /* of a reminder that rings at an hour of its own; AT_NONE */
	int minutes;	    /* its length; 0: none */
	ReminderKind by;    /* of a reminder */
	Standing standing;  /* of a reminder: what it gives by itself */
	Day opens, closes;  /* of a reminder its window, of an event its days; DAY_NONE */
	gboolean hours;	  /* a deadline in hours: `at` is its hour, and it never moves */
	gboolean planned; /* for this day, by me */
	gboolean passed;  /* its time is over, and it is open still */
	char *who;	  /* "Anna Petrova, Ivan Li"; "" for nobody */
	char *words;	  /* "video: the team", "birthday" */
	char *brief;	  /* of a reminder: "9 d late", without its kind; else "" */
	char *why;	  /* what is noted; of a reminder "": agenda_why() */
	char *place;	  /* or link */
	char *zone;	  /* of `contact`; "": not known */
} AgendaItem;

typedef struct {
	Day day;	  /* DAY_NONE of what has passed */
	gboolean off;	  /* no working day */
	GPtrArray *items; /* of AgendaItem: by hour, then what has none */
	guint more;	  /* that stand there and were left out */
	gboolean many;	  /* and others that were not counted */
} AgendaDay;

typedef struct {
	Day today;
	AgendaDay *passed; /* empty where the range does not hold today */
	GPtrArray *days;   /* of AgendaDay: every day of the range */
} Agenda;

/* limit: items a day, and of what has passed; 0: all. days: 1 to AGENDA_DAYS_MOST. */
Agenda *agenda_load(Book *book, Day from, int days, guint limit, GError **error);
void agenda_free(Agenda *agenda);
/* "… and 40 more" of what was left out; owned. */
char *agenda_more_words(const AgendaDay *day);

/* Why now, with what joins it (old data, my news), owned; the `why` of what is no
 * reminder. FALSE and error; *why is set all the same. */
gboolean agenda_why(Book *book, const AgendaItem *item, char **why, GError **error);

/* How many items stand on each day of the range, each noun counted as far as
 * AGENDA_ENOUGH; `counts` has room for `days`. */
gboolean agenda_counts(Book *book, Day from, int days, guint *counts, GError **error);

/* By a day, earlier (-1) or later (1), one change (reminder_plan()): a reminder in days
 * within its window, from today on. *day becomes the day it stands on now. INPUT, with
 * the reason, for what does not move. */
gboolean agenda_move(
	Book *book, const AgendaItem *item, int by, Day *day, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Agenda, agenda_free)

#endif
