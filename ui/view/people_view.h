/*
 * The people view: list, detail and timeline, the first tab.
 */
#ifndef UI_VIEW_PEOPLE_VIEW_H
#define UI_VIEW_PEOPLE_VIEW_H

#include "shell/shell.h"

extern const ViewClass people_view;

/* Goes to the view and to this person. */
void people_view_show(Shell *shell, gint64 contact);

#endif
