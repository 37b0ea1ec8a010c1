/*
 * About me: name, gender for letters, signature, channels.
 */
#ifndef UI_VIEW_ME_FORM_H
#define UI_VIEW_ME_FORM_H

#include "shell/shell.h"

View *me_form_open(Shell *shell);
/* The same as the handler of an action. */
void me_form_show(View *view);

#endif
