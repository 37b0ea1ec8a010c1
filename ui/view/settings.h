/*
 * All settings of the configuration table, those of the book and those of this machine.
 */
#ifndef UI_VIEW_SETTINGS_H
#define UI_VIEW_SETTINGS_H

#include "shell/view.h"

extern const ViewClass settings_view;

#endif
