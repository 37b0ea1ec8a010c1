/*
 * The brief of a person (krug/brief.h) as a page to scroll; it can be written to a file
 * to be printed.
 */
#ifndef UI_VIEW_BRIEF_VIEW_H
#define UI_VIEW_BRIEF_VIEW_H

#include "shell/shell.h"

View *brief_view_open(Shell *shell, gint64 contact);

#endif
