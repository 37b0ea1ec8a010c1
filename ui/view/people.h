/*
 * The people view: list, detail and timeline, the first tab.
 */
#ifndef UI_VIEW_PEOPLE_H
#define UI_VIEW_PEOPLE_H

#include "shell/view.h"

extern const ViewClass people_view;

#endif
