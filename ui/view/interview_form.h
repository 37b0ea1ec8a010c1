/*
 * The form of an interview: the capture right after it, and plans. What follows is shown
 * with dates before it is saved.
 */
#ifndef UI_VIEW_INTERVIEW_FORM_H
#define UI_VIEW_INTERVIEW_FORM_H

#include "shell/shell.h"

/* The key `i`: asks which, where planned ones have passed, else takes a new one.
 * application 0: of any, and none is filled in. picked is told what was chosen, and opens
 * it by interview_form_picked(). */
void interview_form_ask(
	Shell *shell, gint64 application, void (*picked)(View *opener, gint64 choice));
View *interview_form_picked(Shell *shell, gint64 choice);
/* The application of the interview that was saved; result as of view_then(). */
gint64 interview_form_saved(gpointer result);
View *interview_form_new(Shell *shell, gint64 application);
/* What a row of the inbox says took place, or will; saving answers the row. NULL, having
 * said why, where it cannot be read. */
View *interview_form_inbox(Shell *shell, gint64 row);
/* NULL, having said why, where it cannot be read. */
View *interview_form_edit(Shell *shell, gint64 interview);
/* The same, of a planned one that has passed: it took place. */
View *interview_form_hold(Shell *shell, gint64 interview);

#endif
