/*
 * How a contact stands, reckoned from the book: the stored row of dates, the reminder
 * that gives the standing, and why. The row is renewed in the transaction of every change
 * (derived table `cadence`); today comes from the book's clock, so midnight needs no
 * write.
 */
#ifndef KRUG_RECKON_H
#define KRUG_RECKON_H

#include "krug/book.h"
#include "krug/cadence.h"
#include "krug/reason.h"
#include "krug/standing.h"

typedef struct {
	gint64 contact;
	CadenceRow row;
	Standing standing;
	Reason reason;
	gint64 reminder; /* that gives the standing; 0: none */
	Step step;	 /* the same with its dates, where it is not the regular one */
	char *text;	 /* of it; reason.text points here */
} Reckoning;

void reckoning_clear(Reckoning *reckoning);
/* NOT_FOUND where there is no such person. */
gboolean reckon(Book *book, gint64 contact, Reckoning *out, GError **error);

/* The day of the reminder that gives the standing, as reminder_day(). */
Day reckoning_due(Book *book, const Reckoning *reckoning);
/* reason_long(), with the regular contact also what joins it (old data, my news), and
 * that it waits for a free day, where it should stand on one by now; owned. */
char *reckoning_why(Book *book, const Reckoning *reckoning);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Reckoning, reckoning_clear)

#endif
