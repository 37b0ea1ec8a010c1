/*
 * What the files of the noun reminder share, and making reminders inside a change.
 */
#ifndef KRUG_MODEL_REMINDER_PRIVATE_H
#define KRUG_MODEL_REMINDER_PRIVATE_H

#include "krug/reminder.h"

typedef struct {
	gint64 contact;
	ReminderKind kind;
	Day day;
	const char *reason; /* borrowed; NULL: none */
	gint64 interaction; /* 0: none */
} ReminderDraft;

/* The id; 0 and error. */
gint64 reminder_insert(Book *book, const ReminderDraft *draft, GError **error);

/* INPUT where it is closed. */
Reminder *reminder_load_open(Book *book, gint64 id, GError **error);

/* Inside a change: a step, open and not the regular one, is done; plan: of
 * reminder_done_plan() with its ticks, NULL: as proposed. */
gboolean reminder_do(
	Book *book, const Reminder *reminder, const StepPlan *plan, GError **error);

/* Inside a change: writes down what doing the step stands for; most often nothing. */
gboolean reminder_record(Book *book, const Reminder *reminder, GError **error);
/* *plan: what follows from that, owned; NULL where nothing is written down. */
gboolean reminder_record_plan(
	Book *book, const Reminder *reminder, StepPlan **plan, GError **error);

#endif
