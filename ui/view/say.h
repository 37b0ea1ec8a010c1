/*
 * What the status line says after something was done: every sentence ends in the key that
 * takes it back.
 */
#ifndef UI_VIEW_SAY_H
#define UI_VIEW_SAY_H

#include "shell/shell.h"

/* "Logged. Next: 14 jan–14 feb · u undo" */
void say_done(Shell *shell, const char *format, ...) G_GNUC_PRINTF(2, 3);
/* "Undone: …": the key named is that of redo. */
void say_undone(Shell *shell, const char *text);
/* The same as a warning: it was done, but look at it. */
void say_done_but(Shell *shell, const char *format, ...) G_GNUC_PRINTF(2, 3);

#endif
