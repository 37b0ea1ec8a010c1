/*
 * The insights view, a tab: on the left the measures with their figures in a period, on
 * the right the chart of the chosen one over its rows. From a row one goes to the people
 * behind it.
 */
#ifndef UI_VIEW_INSIGHTS_VIEW_H
#define UI_VIEW_INSIGHTS_VIEW_H

#include "shell/view.h"

extern const ViewClass insights_view;

#endif
