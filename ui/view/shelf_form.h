/* The forms of an item of the shelf and of my news. */
#ifndef UI_VIEW_SHELF_FORM_H
#define UI_VIEW_SHELF_FORM_H

#include "shell/shell.h"

/* 0: a new one. NULL, having said why, where it cannot be read. */
View *shelf_form_open(Shell *shell, gint64 item);
View *news_form_open(Shell *shell, gint64 news);

#endif
