/*
 * Many conflicts decided by one key, as one change: all that are shown, or those about
 * the person of the selected one.
 */
#ifndef UI_VIEW_SIDES_MANY_H
#define UI_VIEW_SIDES_MANY_H

#include "krug/inbox.h"

#include "shell/shell.h"

/* Of a list: what is selected there, NULL: nothing; the words that choose, "" for all. */
typedef struct {
	const InboxItem *chosen;
	const char *filter;
} SidesShown;

/* Offers what can be decided at once; `picked` hands the value to sides_many_decide(). */
void sides_many_open(
	View *view, SidesShown shown, void (*picked)(View *view, gint64 value));
void sides_many_decide(View *view, SidesShown shown, gint64 value);

#endif
