/*
 * The people behind a figure. Enter goes to one of them in the list of people.
 */
#ifndef UI_VIEW_BEHIND_VIEW_H
#define UI_VIEW_BEHIND_VIEW_H

#include "krug/insight.h"
#include "shell/shell.h"

/* What is needed of both is copied. */
View *behind_view_open(Shell *shell, const Insight *insight, const InsightRow *row);

#endif
