/*
 * The people view: list, detail and timeline, the first tab.
 */
#ifndef UI_VIEW_PEOPLE_VIEW_H
#define UI_VIEW_PEOPLE_VIEW_H

#include "shell/view.h"

extern const ViewClass people_view;

#endif
