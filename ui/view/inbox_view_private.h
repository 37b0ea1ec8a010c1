/* What the files of the inbox view share. */
#ifndef UI_VIEW_INBOX_VIEW_PRIVATE_H
#define UI_VIEW_INBOX_VIEW_PRIVATE_H

#include "krug/inbox.h"

#include "widget/browse.h"

#define INBOX_MOST 500 /* rows of each group */

typedef struct {
	InboxItem *item;
} InboxRow;

typedef struct {
	View view;
	Browse browse;	       /* InboxRow */
	char *filter;	       /* words; "" all */
	guint n_passed, n_all; /* that are shown, and of how many */
} InboxView;

InboxView *inbox_of(View *view);
const InboxItem *inbox_chosen(View *view); /* borrowed; NULL: there is none */

void inbox_view_dismiss_all(View *view);
void inbox_view_take_many(View *view);
void inbox_view_add(View *view);
void inbox_view_filter(View *view);
void inbox_view_unfilter(View *view);

#endif
