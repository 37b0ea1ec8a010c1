/*
 * Long work whose process died in the middle, found when the book was opened: keep what
 * it had done, or take it back?
 */
#ifndef UI_VIEW_UNFINISHED_H
#define UI_VIEW_UNFINISHED_H

#include "shell/view.h"

extern const ViewClass unfinished_view;

#endif
