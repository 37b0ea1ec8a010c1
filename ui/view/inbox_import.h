/*
 * A calendar before it is read into the inbox: what would become of its meetings.
 */
#ifndef UI_VIEW_INBOX_IMPORT_H
#define UI_VIEW_INBOX_IMPORT_H

#include "shell/shell.h"

/* FALSE, having said why, where there is nothing to read. */
gboolean inbox_import_open(Shell *shell, const char *path);

#endif
