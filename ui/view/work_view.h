/* The work view (3): applications by stage, one of them with its people, next steps and
 * course. */
#ifndef UI_VIEW_WORK_VIEW_H
#define UI_VIEW_WORK_VIEW_H

#include "shell/shell.h"

extern const ViewClass work_view;

/* Goes to the view and to this application. */
void work_view_show(Shell *shell, gint64 application);

#endif
