/*
 * What every view can do: undo, redo, export; and the right end of the top bar.
 */
#ifndef UI_VIEW_GLOBAL_H
#define UI_VIEW_GLOBAL_H

#include "shell/shell.h"

extern const Handler global_handlers[]; /* ends with { 0 } */

/* "sat 21 nov · 2 overdue · 1 owed"; owned. The numbers wait for the first frame. */
char *global_corner(Shell *shell);

#endif
