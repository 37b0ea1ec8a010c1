/*
 * The agenda view (2): the coming weeks day by day, months at a glance beside them, and
 * the item under the cursor. A view about a person too: whoever the item concerns can be
 * logged, done, snoozed as in the people view.
 */
#ifndef UI_VIEW_AGENDA_VIEW_H
#define UI_VIEW_AGENDA_VIEW_H

#include "shell/view.h"

extern const ViewClass agenda_view;

#endif
