/*
 * The form of an interview: the capture right after it, and plans. What follows is shown
 * with dates before it is saved.
 */
#ifndef UI_VIEW_INTERVIEW_FORM_H
#define UI_VIEW_INTERVIEW_FORM_H

#include "shell/shell.h"

/* The key `i`: asks which, where planned ones have passed, else opens a new one.
 * application 0: of any, and none is filled in. */
void interview_form_ask(Shell *shell, gint64 application);
View *interview_form_new(Shell *shell, gint64 application);
/* NULL, having said why, where it cannot be read. */
View *interview_form_edit(Shell *shell, gint64 interview);
/* The same, of a planned one that has passed: it took place. */
View *interview_form_hold(Shell *shell, gint64 interview);

#endif
