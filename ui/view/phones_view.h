/*
 * What phones do with a calendar file, to be read after one was written.
 */
#ifndef UI_VIEW_PHONES_VIEW_H
#define UI_VIEW_PHONES_VIEW_H

#include "shell/shell.h"

/* head: translated, what was written where; copied. tasks: they are no events. */
View *phones_view_open(Shell *shell, const char *head, gboolean tasks);

#endif
