/*
 * Why now, in words: the few characters at the end of a list line ("answer 3 d",
 * "9 d late", "16 d left") and the whole sentence of a card. Built from plain figures, in
 * the language that is set. Strings returned are owned by the caller.
 */
#ifndef KRUG_REASON_H
#define KRUG_REASON_H

#include "krug/standing.h"

typedef struct {
	Standing standing;
	ReminderKind by; /* which reminder gives it; REMINDER_NONE where none does */
	Day date;	 /* standing_date(), or the own date of the step */
	int days;	 /* standing_days() */
	Day since;	 /* of a retry or answer: the day of the message; else DAY_NONE */
	int silences;	 /* standing_silences() */
	int far;	 /* days, as in CadenceRow */
	gboolean no_day; /* standing_waits_for_day() */
	const char *text; /* what the step is about; borrowed, may be NULL */
	int hours;	  /* to a deadline in hours, hours_to(); 0: one in days */
} Reason;

/* The reason of the row alone; `step` is the one standing_step() chose, or NULL. A step
 * that opens later gives its own reason to a row without others. */
Reason reason_of(const CadenceRow *row, const Step *step, Day today);

char *reason_short(const Reason *reason, Day today);
/* The same beside words that say what there is to do: "from 27 nov" for "promise, from 27
 * nov". */
char *reason_when(const Reason *reason, Day today);
char *reason_long(const Reason *reason, Day today);

#endif
