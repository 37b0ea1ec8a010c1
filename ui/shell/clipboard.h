/*
 * The clipboard: a program that holds it (wl-copy, xclip, xsel, tmux), else the terminal
 * (xterm: OSC 52), which may be at the other end of ssh. A terminal never tells whether
 * it took the text, so what is said then claims no more.
 */
#ifndef UI_SHELL_CLIPBOARD_H
#define UI_SHELL_CLIPBOARD_H

#include "shell/shell.h"

/* setting: "auto", "osc52", or a command line that reads standard input. shell: NULL in
 * commands, which reach the terminal by /dev/tty. *said: the sentence that tells where
 * the text went, owned; may be NULL. */
gboolean clipboard_copy(
	Shell *shell, const char *setting, const char *text, char **said, GError **error);

#endif
