/* The form of an application: add and edit. How it ended is the business of end_form. */
#ifndef UI_VIEW_APPLICATION_FORM_H
#define UI_VIEW_APPLICATION_FORM_H

#include "shell/shell.h"

/* application 0: a new one. NULL, having said why, where it cannot be read. */
View *application_form_open(Shell *shell, gint64 application);
/* Of the result of that view: the application that was saved. */
gint64 application_form_saved(gpointer result);

#endif
