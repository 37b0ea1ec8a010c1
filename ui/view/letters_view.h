/*
 * Letters: drafts, the pile, those sent, of one person or of everybody; beside them what
 * the selected one says.
 */
#ifndef UI_VIEW_LETTERS_VIEW_H
#define UI_VIEW_LETTERS_VIEW_H

#include "shell/shell.h"

/* contact 0: everybody's. */
View *letters_view_open(Shell *shell, gint64 contact);
/* A handler: everybody's, unless they are shown already. */
void letters_view_show(View *view);

#endif
