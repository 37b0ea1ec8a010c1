/*
 * Asking for feedback: questions chosen from the user's list, to whom and by what. Saving
 * says that the request was sent.
 */
#ifndef UI_VIEW_ASK_FORM_H
#define UI_VIEW_ASK_FORM_H

#include "shell/shell.h"

/* NULL, having said why, where the application cannot be read. */
View *ask_form_open(Shell *shell, gint64 application);

#endif
