/*
 * The period that a view tells figures of, as the user chose it: one that ends today
 * moves on with the days, any other stays where it is. Nothing beyond today is chosen,
 * nor what was before SPAN_FIRST_YEAR.
 */
#ifndef UI_VIEW_SPAN_H
#define UI_VIEW_SPAN_H

#include "krug/period.h"
#include "shell/shell.h"

#define SPAN_FIRST_YEAR 1950

typedef struct {
	PeriodKind kind;
	int number; /* of a rolling kind */
	Day on;	    /* a day of it, of a rolling kind the last one; DAY_NONE: today */
} Span;

/* What figures are told of unless something else is chosen. */
Span span_default(Day today);
Period span_period(const Span *span, Day today);
/* FALSE where the period begins after today or ends too early. */
gboolean span_set(Span *span, const Period *period, Day today);
/* To the period before (-1) or after (1); likewise. */
gboolean span_step(Span *span, int by, Day today);

/* Asks which, by menu or as text; taken: what span_set() is to be given. */
void span_ask(View *view, const Span *span, void (*picked)(View *opener, gint64 value),
	void (*typed)(View *opener, const char *text));
/* The period of that value of the menu, around the one that is chosen. */
Period span_picked(const Span *span, gint64 value, Day today);

#endif
