/*
 * Growth: gaps and strengths as feedback names them, the plan, and how both went over
 * time.
 */
#ifndef UI_VIEW_GROWTH_VIEW_H
#define UI_VIEW_GROWTH_VIEW_H

#include "shell/view.h"

extern const ViewClass growth_view;

#endif
