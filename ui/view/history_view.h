/*
 * What was done to the book, newest first; undo and redo work here as everywhere.
 */
#ifndef UI_VIEW_HISTORY_VIEW_H
#define UI_VIEW_HISTORY_VIEW_H

#include "shell/view.h"

extern const ViewClass history_view;

#endif
