/*
 * The inbox: meetings of calendars that are over and ask to be logged, and those to come.
 */
#ifndef UI_VIEW_INBOX_VIEW_H
#define UI_VIEW_INBOX_VIEW_H

#include "shell/shell.h"

/* A handler: unless it is shown already. */
void inbox_view_show(View *view);

/* Logs a row as it stands, or dismisses it, and says so; FALSE, having said why. */
gboolean inbox_view_log(Shell *shell, gint64 row);
gboolean inbox_view_dismiss(Shell *shell, gint64 row);

#endif
