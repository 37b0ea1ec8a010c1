/* The forms of an event and of a community. */
#ifndef UI_VIEW_EVENT_FORM_H
#define UI_VIEW_EVENT_FORM_H

#include "shell/shell.h"

/* 0: a new one. NULL, having said why, where it cannot be read. */
View *event_form_open(Shell *shell, gint64 event);
View *community_form_open(Shell *shell, gint64 community);

#endif
