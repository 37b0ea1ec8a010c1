/*
 * An interaction by fields: a new one with promises, or one of the timeline.
 */
#ifndef UI_VIEW_LOG_FORM_H
#define UI_VIEW_LOG_FORM_H

#include "view/person_view.h"

/* person: whose selected (or marked) people take part at first; NULL: nobody. */
View *log_form_open(Shell *shell, PersonView *person);
/* What the row of the inbox says, to be looked through; NULL, having said why. */
View *log_form_inbox(Shell *shell, gint64 row);
/* NULL, having said why, where there is no such entry. */
View *log_form_edit(Shell *shell, gint64 entry);

#endif
