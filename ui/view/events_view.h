/*
 * Events and communities: what lies ahead, what was, and to whom one belongs; whom I want
 * to meet there and whom I met.
 */
#ifndef UI_VIEW_EVENTS_VIEW_H
#define UI_VIEW_EVENTS_VIEW_H

#include "shell/view.h"

extern const ViewClass events_view;

#endif
