/* The inside of a Tty, for the files of the harness only. */
#ifndef TESTS_TTY_HARNESS_PRIVATE_H
#define TESTS_TTY_HARNESS_PRIVATE_H

#include <sys/types.h>
#include <vterm.h>

#include "harness.h"

struct Tty {
	VTerm *vterm;
	VTermScreen *screen;
	int master, wake;
	pid_t pid;
	int width, height;
	gsize bytes;
	GString *output;
	char *folder, *error_path, *errors;
	gboolean own_folder, ended;
	int status;
	guint harm;
	guint32 before;	   /* the character before the next one */
	gboolean sequence; /* within ESC [ … */
	char command[16];  /* that may be allowed, as far as it has come */
	gsize command_length;
	guint32 partial; /* of a character that is not complete */
	int missing;	 /* its bytes still to come */
};

/* Counts what came into tty->harm. */
void tty_weigh(Tty *tty, const char *bytes, gsize n);

/* Waits for output, a wake-up byte or the end of the program, and reads output. */
void tty_drain(Tty *tty, int ms);

#endif
