/*
 * Adding and editing a person by a form. A full name typed in the first field fills the
 * parts; what krug guesses stands beside the field. What changed underneath meanwhile is
 * shown with both values, to keep mine or theirs.
 */
#ifndef UI_VIEW_PERSON_FORM_H
#define UI_VIEW_PERSON_FORM_H

#include "shell/shell.h"

/* contact 0: a new person. NULL, having said why, where there is no such person. */
View *person_form_open(Shell *shell, gint64 contact);
/* Who was saved, from the form's result (view_then). */
gint64 person_form_contact(gpointer result);

#endif
