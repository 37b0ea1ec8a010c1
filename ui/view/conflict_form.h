/*
 * What was changed by somebody else while a form was open: every field with both values,
 * mine proposed.
 */
#ifndef UI_VIEW_CONFLICT_FORM_H
#define UI_VIEW_CONFLICT_FORM_H

#include "shell/shell.h"

/* conflicts: of PersonConflict; they must live as long as the view. decided: TRUE at the
 * place of each conflict where theirs is to stay; not called when the user goes back. */
View *conflict_form_open(Shell *shell, const GPtrArray *conflicts,
	void (*decided)(View *opener, const gboolean *theirs));

#endif
