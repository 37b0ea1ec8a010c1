/*
 * The day on which a reminder shows: where the table `level` has it, or its own, or where
 * the last export moved what had passed.
 */
#ifndef KRUG_MODEL_LEVEL_ROLL_H
#define KRUG_MODEL_LEVEL_ROLL_H

#include "krug/vocab.h"
#include "model/book_private.h"

/* Regular contacts, first follow-ups, telling news (LEVEL_KINDS); the others are never
 * moved. */
gboolean level_moves(ReminderKind kind);

/* The first working day on which the phone can still ring. */
Day level_start_day(Book *book);

/* Reminders that are not levelled ring once more after their day has passed: an export on
 * the day `before` moved all that had passed by then to the day `to`. */
typedef struct {
	Day before, to; /* DAY_NONE: nothing was exported yet */
} LevelRoll;

LevelRoll level_roll(Book *book);
gboolean level_set_roll(Book *book, const LevelRoll *roll, GError **error);

/* The day of a reminder that is not levelled: planned, else `due` or the end of a snooze.
 */
Day level_own(Day due, Day snoozed_until, Day planned);

/* The day of its event: of a reminder that is levelled its row, else level_own() or where
 * an export moved it. Nothing in it depends on today. */
Day level_shown(const LevelRoll *roll, ReminderKind kind, Day own, Day levelled);

/* The dates of a reminder, and its row. */
typedef struct {
	ReminderKind kind;
	Day due, snoozed_until, planned, levelled;
} LevelDates;

/* What it is due on: the end of a snooze is none of a reminder that never moves. */
Day level_due(Book *book, const LevelDates *dates);

#endif
