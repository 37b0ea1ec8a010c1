/*
 * What comes before the cards of a review: meetings and interviews that are over and not
 * logged, people who are new, then one line after the other for whatever else there was,
 * until an empty one. Its result is non-NULL where the cards may come.
 */
#ifndef UI_VIEW_SWEEP_VIEW_H
#define UI_VIEW_SWEEP_VIEW_H

#include "shell/shell.h"

/* With nothing to sweep it begins with the line. */
View *sweep_view_open(Shell *shell);

#endif
