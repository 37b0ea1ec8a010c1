/*
 * The question krug asks first of all: how an interview was whose end has passed, which
 * side of a conflict is right, or whether meetings of a calendar are to be logged.
 */
#ifndef UI_VIEW_PASSED_H
#define UI_VIEW_PASSED_H

#include "shell/shell.h"

/* Replaces the question by the one of today: "How was it with Яндекс? i", NULL where
 * nothing has passed. It is owned by the view. Call from load(). */
void passed_renew(View *view, char **question);
/* On a line; 0 columns where there is no question. */
int passed_draw(Canvas canvas, int x, int y, const char *question);

#endif
