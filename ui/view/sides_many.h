/*
 * Many conflicts decided by one key, as one change: all that are shown, or those about
 * the person of the selected one.
 */
#ifndef UI_VIEW_SIDES_MANY_H
#define UI_VIEW_SIDES_MANY_H

#include "krug/inbox.h"

#include "shell/shell.h"

/* Offers what can be decided at once of a list: chosen is selected there, NULL: nothing;
 * filter are the words that choose, "" for all. `picked` hands the value to
 * sides_many_decide(). */
void sides_many_open(View *view, const InboxItem *chosen, const char *filter,
	void (*picked)(View *view, gint64 value));
void sides_many_decide(View *view, const char *filter, gint64 value);

#endif
