/*
 * Greetings: the holidays as they come, and whom one greets on them. The letters of a
 * holiday are gone through one by one, each for one person.
 */
#ifndef UI_VIEW_GREET_VIEW_H
#define UI_VIEW_GREET_VIEW_H

#include "krug/greeting.h"
#include "shell/shell.h"

void greet_view_show(View *view); /* unless it is that view */
/* A letter onto the pile for each who is left, then through all that are not sent. */
void greet_walk(Shell *shell, const Greeting *greeting);
/* Only onto the pile. */
void greet_pile(Shell *shell, const Greeting *greeting);

#endif
