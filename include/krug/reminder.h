/*
 * Reminders. Every contact with a window has one regular reminder for life: its dates
 * follow from the last contact and it is never closed. All others are steps with dates of
 * their own; `answer` and `retry` come and go by themselves with what is logged. Windows
 * are inclusive days. Each function is one change.
 */
#ifndef KRUG_REMINDER_H
#define KRUG_REMINDER_H

#include "krug/book.h"
#include "krug/cadence.h"
#include "krug/steps.h"
#include "krug/vocab.h"

typedef struct {
	gint64 id;
	char *uid;
	gint64 contact;
	ReminderKind kind;
	char *reason;		/* what is to be done; "" where the kind says it all */
	Day opens, due, closes; /* as told; of the regular one as reckoned, `due` is that
				   on which it opens. DAY_NONE: no dates */
	ReminderState state;
	Day closed_on;
	Day planned_day;    /* chosen by reminder_plan(); DAY_NONE */
	Day snoozed_until;  /* the first day on which it shows again */
	Day day;	    /* on which it stands; DAY_NONE: it waits for a free day */
	gint64 interaction; /* the entry it was made with; 0: none */
	char *step;	    /* of a chain; "" of one made by hand */
	gint64 application, interview; /* of a step: its cause; 0: none */
	/* Of a deadline in hours, UTC seconds; AT_NONE of one in days. alarm_at may
	 * be told of one in days as well, where it rings at an hour of its own. */
	gint64 due_at, closes_at, alarm_at;
} Reminder;

void reminder_free(Reminder *reminder);
Reminder *reminder_load(Book *book, gint64 id, GError **error);
/* The day it stands on, outside the archive: where it was levelled to, of regular
 * contacts and first follow-ups; `due` of all others, or where an export moved it once
 * that had passed. DAY_NONE: it waits for a free day, or has no dates. */
Day reminder_day(const Reminder *reminder);
/* It rings at `alarm_at`: it has an hour of its own and was neither put off nor planned.
 */
gboolean reminder_has_hour(const Reminder *reminder);
/* The same, and it still does: an export moved what was over before `moved_before` to a
 * day like all others (DAY_NONE: it moved nothing). A deadline in hours is over when it
 * has closed, what is reckoned in days when it was due. */
gboolean reminder_keeps_hour(const Reminder *reminder, Day moved_before);
/* What is to be done, as somebody wrote it or its chain says; "" where the kind says it
 * all. Borrowed. */
const char *reminder_told(Book *book, const Reminder *reminder);
/* Why it does, or waits: "moved from mon 5 dec: 5 people that day already". *words is
 * owned by the caller, NULL where there is nothing to say. */
gboolean reminder_why_day(
	Book *book, const Reminder *reminder, char **words, GError **error);
/* The open ones of a contact, by closing, the regular one last; owned, of Reminder. */
GPtrArray *reminder_list(Book *book, gint64 contact, GError **error);
/* The open steps of an application, by closing; owned, of Reminder. */
GPtrArray *reminder_list_application(Book *book, gint64 application, GError **error);
/* 0 where there is none; -1 and error. */
gint64 reminder_regular(Book *book, gint64 contact, GError **error);
/* The open reminder that gives the person's standing, so the one to act upon when the
 * person is done, dropped or snoozed: the answer of an owed one, the step of a standing
 * by a step, else the regular one. 0 where there is none; -1 and error. */
gint64 reminder_current(Book *book, gint64 contact, GError **error);

/* "reminder-add": of the kinds contact, promise, their-promise, own. Dates by
 * reminder_dates() of `day`. 0 and error. */
gint64 reminder_add(Book *book, gint64 contact, ReminderKind kind, Day day,
	const char *reason, GError **error);

/* "reminder-done". The regular one logs an entry of today by the preferred channel,
 * direction both, with `text` (may be NULL); any other closes and logs nothing. */
gboolean reminder_done(Book *book, gint64 id, const char *text, GError **error);
/* What doing it opens: the next step of its chain; most often nothing. Owned. */
StepPlan *reminder_done_plan(Book *book, gint64 id, GError **error);
/* What doing it writes down besides, with nothing to fill in: "Яндекс: silence", since
 * nobody answered twice; "" for nothing. Owned; NULL and error. */
char *reminder_records(Book *book, gint64 id, GError **error);
/* "reminder-drop". The regular one skips a round: its window is reckoned from today, the
 * last contact stays. Any other closes; with a step of a chain fall those that come after
 * it. */
gboolean reminder_drop(Book *book, gint64 id, GError **error);
/* What falls with it: the steps of its chain that would have come; most often nothing.
 * Owned. */
StepPlan *reminder_drop_plan(Book *book, gint64 id, GError **error);
/* "reminder-snooze". Until that day, which must lie ahead; never moves the window.
 * DAY_NONE ends it. */
gboolean reminder_snooze(Book *book, gint64 id, Day until, GError **error);
/* "reminder-plan". It stands on that day, from today on, and is counted there; neither
 * its window nor the standing changes, and any later contact ends it. DAY_NONE ends it as
 * well. INPUT of a deadline in hours. */
gboolean reminder_plan(Book *book, gint64 id, Day day, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Reminder, reminder_free)

#endif
