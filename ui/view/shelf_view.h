/* What is worth sharing, and what is new with me: whom it fits, who has had it. */
#ifndef UI_VIEW_SHELF_VIEW_H
#define UI_VIEW_SHELF_VIEW_H

#include "shell/view.h"

extern const ViewClass shelf_view;

#endif
