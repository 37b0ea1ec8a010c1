/*
 * The sequence that hands a text to the clipboard of a terminal (xterm: OSC 52), as the
 * terminal krug runs in passes it on: tmux and screen stand in between. A terminal
 * answers nothing, whether it takes the text or not.
 */
#ifndef UI_TERM_OSC52_H
#define UI_TERM_OSC52_H

#include <glib.h>

#define OSC52_MOST 74994 /* bytes of text: what makes 100 000 of a sequence */

/* Owned. */
char *osc52_sequence(const char *text);

#endif
