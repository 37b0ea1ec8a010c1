/*
 * What the measuring programs share: monotonic time, medians, a process on a
 * pseudo-terminal that tells each frame by a byte on KRUG_FRAME_FD, and a process run to
 * its end. Failures end the program: a job that cannot run has no figure.
 */
#ifndef TESTS_BENCH_MEASURE_H
#define TESTS_BENCH_MEASURE_H

#include <glib.h>

double measure_now(void); /* microseconds */
/* Sorts the values. */
double measure_median(double *values, guint n);
void measure_die(const char *format, ...) G_GNUC_PRINTF(1, 2) G_GNUC_NORETURN;

/* The command line of two programs: ARGUMENT … -- ARGUMENT …; ends in NULL each. */
typedef struct {
	char **ours, **against;
} Pair;
Pair measure_pair(char **arguments);

typedef struct Terminal Terminal;

Terminal *terminal_start(char **argv, int width, int height);
void terminal_wait(Terminal *terminal);	  /* for the next frame */
void terminal_forget(Terminal *terminal); /* frames nobody waited for */
void terminal_type(Terminal *terminal, const char *keys);
gsize terminal_bytes(Terminal *terminal);	 /* all it sent so far */
glong terminal_memory(const Terminal *terminal); /* most it ever held, KiB */
void terminal_end(Terminal *terminal);

typedef struct {
	double time; /* microseconds, from fork to the end */
	glong memory;
} Ran;
/* Its output goes nowhere; it must succeed. */
Ran measure_run(char **argv);

#endif
