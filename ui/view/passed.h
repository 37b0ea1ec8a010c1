/*
 * The question krug asks first of all: how an interview was whose end has passed.
 */
#ifndef UI_VIEW_PASSED_H
#define UI_VIEW_PASSED_H

#include "shell/shell.h"

/* "How was it with Яндекс? i"; owned, NULL where nothing has passed. Call from load(). */
char *passed_question(View *view);
/* On a line; 0 columns where there is no question. */
int passed_draw(Canvas canvas, int x, int y, const char *question);

#endif
