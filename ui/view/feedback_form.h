/* The form of feedback: what came back after an application ended. */
#ifndef UI_VIEW_FEEDBACK_FORM_H
#define UI_VIEW_FEEDBACK_FORM_H

#include "shell/shell.h"

/* NULL, having said why, where the application or the feedback cannot be read. */
View *feedback_form_open(Shell *shell, gint64 application);
View *feedback_form_edit(Shell *shell, gint64 feedback);

#endif
