/*
 * The one file that starts processes: by argv, never by a shell. The terminal is given
 * away meanwhile and taken back afterwards, however the process ends.
 */
#ifndef UI_SHELL_PROCESS_H
#define UI_SHELL_PROCESS_H

#include "shell/shell.h"

/* Runs argv in the foreground and waits. TRUE where it ended with status 0. */
gboolean process_run(Shell *shell, const char *const *argv, GError **error);

/* Lets the user edit a text in `editor` (NULL: $VISUAL, $EDITOR, vi), a command line that
 * is split as a shell would, but never run by one. suffix: of the temporary file, such as
 * ".md". The edited text, owned by the caller; NULL and error, or NULL alone where the
 * text was left as it was. */
char *process_edit(Shell *shell, const char *editor, const char *text, const char *suffix,
	GError **error);

#endif
