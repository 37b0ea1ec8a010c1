/*
 * The weekly review: the first page says what waits and how long it takes, Enter begins
 * it or goes on where it was left (view/card.h), the closing page says what was done.
 */
#ifndef UI_VIEW_REVIEW_VIEW_H
#define UI_VIEW_REVIEW_VIEW_H

#include "shell/view.h"

extern const ViewClass review_view;

#endif
