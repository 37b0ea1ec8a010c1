/*
 * How an application ended: the menu of outcomes, and the form that asks when and by
 * whom it was told, with what follows shown before it is saved.
 */
#ifndef UI_VIEW_END_FORM_H
#define UI_VIEW_END_FORM_H

#include "krug/application.h"
#include "shell/shell.h"

/* The menu: outcomes, my decision on an offer, going on after all. */
void end_form_ask(Shell *shell, gint64 application);
/* outcome: STAGE_OFFER … STAGE_WITHDRAWN. NULL, having said why, where the application
 * cannot be read. */
View *end_form_open(Shell *shell, gint64 application, Stage outcome);

#endif
