/* The form of an item of the plan. */
#ifndef UI_VIEW_PLAN_FORM_H
#define UI_VIEW_PLAN_FORM_H

#include "shell/shell.h"

/* A new one for that gap; 0: for none. */
View *plan_form_open(Shell *shell, gint64 gap);
/* NULL, having said why, where it cannot be read. */
View *plan_form_edit(Shell *shell, gint64 id);

/* "40% part one", "part one", "40": the percentage, or PLAN_PERCENT_SAME where none is
 * told; *note is the rest, borrowed. */
int plan_form_percent(const char *text, const char **note);

#endif
