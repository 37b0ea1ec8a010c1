/*
 * Making reminders inside a change: for the log line.
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

#endif
