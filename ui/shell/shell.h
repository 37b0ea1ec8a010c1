/*
 * The full screen: the stack of views, the book, theme, keys and the status line hang
 * from one Shell. It never exits on an error: the status line says what happened.
 */
#ifndef UI_SHELL_SHELL_H
#define UI_SHELL_SHELL_H

#include "krug/book.h"
#include "shell/keymap.h"
#include "shell/view.h"

/* What is to follow a change of the book once the user rests, in small steps between
 * which keys are heard: two seconds after the last change, the start or midnight, since
 * days that pass change things as well, and at the end, when the terminal is given back.
 * Both answer whether there is (more) to do; an error is said. A change in the middle
 * begins it anew. */
typedef struct {
	gboolean (*begin)(void *data, GError **error); /* NULL: nothing ever */
	gboolean (*step)(void *data, GError **error);
	void *data;
} ShellRest;

/* What the shell needs from the program around it; all strings borrowed. */
typedef struct {
	const ViewClass *const *tabs; /* ends with NULL; not shown without a digit */
	const ViewClass *start;	      /* the tab that opens; NULL: the first one */
	const ViewClass *first;	      /* opened above it (welcome), or NULL */
	gconstpointer first_args;     /* handed to its open() */
	const char *message;	      /* said at the start, or NULL */
	const char *theme;  /* "dark", "light", "mono"; NULL: by the environment */
	const char *charts; /* "unicode", "ascii"; NULL: what the terminal can show */
	gboolean ascii;
	gboolean no_mouse;
	const char *keys; /* path of the user's key file; NULL: the XDG folder's */
	/* Free text for the right of the top bar; owned by the shell. */
	char *(*corner)(Shell *shell);
	/* Handlers for actions of all views (undo, redo, export …); ends with { 0 }. */
	const Handler *handlers;
	ShellRest rest;
} ShellOptions;

/* Watches the book (views whose `watches` hit load anew; at midnight or when the clock
 * jumps all do) and runs until the user leaves or the terminal is gone. Returns the exit
 * status; where no screen can be opened the message goes to standard error and the status
 * is 1. */
int shell_run(Book *book, const ShellOptions *options);

Book *shell_book(const Shell *shell);
const Theme *shell_theme(const Shell *shell);
gboolean shell_set_theme(Shell *shell, const char *name, GError **error);
const Keymap *shell_keymap(const Shell *shell);
/* The first frame is being made: what the user looks at first is enough. */
gboolean shell_is_starting(const Shell *shell);
void shell_quit(Shell *shell);
/* Hands the text to the clipboard as the terminal can (OSC 52), which may refuse it;
 * shell/clipboard.h does more. */
void shell_copy(const Shell *shell, const char *text);

/* Puts a view on the stack. args is handed to its open(), which must copy what it
 * keeps. The opener is the view that was on top. */
View *shell_open(Shell *shell, const ViewClass *class, gconstpointer args);
View *shell_top(const Shell *shell);
/* To the tab of this class; views above it close first, if they may. */
void shell_show_tab(Shell *shell, const ViewClass *class);
/* Runs an action as if its key had been pressed. */
void shell_run_action(Shell *shell, Action action);

/* The data behind these bits changed: views that watch one of them load anew. */
void shell_changed(Shell *shell, guint mask);
/* What follows a change of the book (ShellRest) is to come as if there had been one. */
void shell_follow(Shell *shell);

/* The status line: stands until the next key. */
void shell_say(Shell *shell, const char *format, ...) G_GNUC_PRINTF(2, 3);
void shell_warn(Shell *shell, const char *format, ...) G_GNUC_PRINTF(2, 3);
/* What follows the message and is not cut where it is too long. */
void shell_say_tail(Shell *shell, const char *tail);
/* Says the error and frees it; NULL says nothing. Returns FALSE, so that a handler can
 * `return shell_fail(shell, error)`. */
gboolean shell_fail(Shell *shell, GError *error);

#endif
