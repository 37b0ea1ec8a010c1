/* Giving a file to a phone: a code to scan, and the page it leads to. */
#ifndef UI_VIEW_SHARE_VIEW_H
#define UI_VIEW_SHARE_VIEW_H

#include "shell/shell.h"

/* The card of a person; contact 0: the calendar. */
View *share_view_open(Shell *shell, gint64 contact);

#endif
