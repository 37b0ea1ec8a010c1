/*
 * Taking out: which format, then where to.
 */
#ifndef UI_VIEW_EXPORT_ASK_H
#define UI_VIEW_EXPORT_ASK_H

#include "shell/shell.h"

/* Asks for the format and the path, writes the file, says what was written. */
void export_ask(View *view);

/* The same for the calendar at once. */
void export_ask_calendar(View *view);

#endif
