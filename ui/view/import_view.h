/*
 * Bringing people in: what a file would do, looked at before it is done.
 */
#ifndef UI_VIEW_IMPORT_VIEW_H
#define UI_VIEW_IMPORT_VIEW_H

#include "shell/shell.h"

/* Asks for a path; reads it, shows what would become of each card, and on Enter does it,
 * with a bar; Esc takes it back. */
void import_ask(View *view);

#endif
