/*
 * The calendar for a phone: what of it, how it rings, where to; then which phones ring.
 */
#ifndef UI_VIEW_EXPORT_FORM_H
#define UI_VIEW_EXPORT_FORM_H

#include "shell/shell.h"

void export_form_open(Shell *shell);

#endif
