/*
 * What an editor left: the question whether to take up a text that was never saved, and
 * the box that tells where one is kept that could not be.
 */
#ifndef UI_WIDGET_LEFTOVER_H
#define UI_WIDGET_LEFTOVER_H

#include "shell/process.h"

/* Asks above the view about the text left at this place of its book (edited_left());
 * answer is called with ACT_YES to take it up, ACT_NO to throw it away, ACT_NONE to do
 * nothing yet. FALSE: there is none, nothing was asked. */
gboolean leftover_ask(
	View *view, const char *place, void (*answer)(View *opener, Action action));

/* Says why a text was not saved and frees the error: in a box with the path where it is
 * kept in a file, else on the status line. */
void leftover_say(View *view, const Edited *edited, GError *error);

#endif
