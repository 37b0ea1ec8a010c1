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
	gboolean ended;
	int status;
};

/* Waits for output, a wake-up byte or the end of the program, and reads output. */
void tty_drain(Tty *tty, int ms);

#endif
