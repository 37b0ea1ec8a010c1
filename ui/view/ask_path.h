/*
 * A prompt for the path of a file: Tab completes, and the names to choose from stand
 * above it.
 */
#ifndef UI_VIEW_ASK_PATH_H
#define UI_VIEW_ASK_PATH_H

#include "shell/shell.h"

/* label and placeholder are translated; text is what stands there to begin with. text and
 * placeholder may be NULL. accept as in Prompt. */
void ask_path(View *view, const char *label, const char *text, const char *placeholder,
	gboolean (*accept)(View *opener, const char *text));

#endif
