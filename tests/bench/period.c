/*
 * The review of a period on the screen: period ROUNDS COMMAND … prints the median of
 * microseconds from the key that opens it to its frame, from there until all figures
 * stand, and from a saved note to its frame.
 */
#include <stdio.h>
#include <stdlib.h>

#include "measure.h"

#define REST 300000 /* microseconds without a frame: nothing more comes */

typedef struct {
	double *open, *whole, *note;
} Times;

static double
press(Terminal *terminal, const char *key)
{
	double begun = measure_now();

	terminal_type(terminal, key);
	terminal_wait(terminal);
	return measure_now() - begun;
}

/* Bytes that still come; when the last of them did. */
static double
settle(Terminal *terminal)
{
	double last = measure_now();
	gsize bytes = terminal_bytes(terminal);

	while (measure_now() - last < REST) {
		gsize now;

		g_usleep(1000);
		terminal_forget(terminal);
		now = terminal_bytes(terminal);
		if (now != bytes)
			last = measure_now();
		bytes = now;
	}
	return last;
}

static void
write_note(Terminal *terminal)
{
	press(terminal, "G");
	press(terminal, "\r");
	press(terminal, "x");
}

static void
run(char **argv, guint i, const Times *times)
{
	Terminal *terminal = terminal_start(argv, 100, 30);
	double begun;

	terminal_wait(terminal);
	settle(terminal);
	begun = measure_now();
	times->open[i] = press(terminal, "Y");
	times->whole[i] = settle(terminal) - begun;
	write_note(terminal);
	times->note[i] = press(terminal, "\x13");
	terminal_end(terminal);
}

int
main(int argc, char **argv)
{
	guint rounds = argc > 2 ? (guint)atoi(argv[1]) : 0;
	Times times;

	if (rounds == 0)
		measure_die("usage: period ROUNDS COMMAND …");
	times = (Times){ g_new(double, rounds), g_new(double, rounds),
		g_new(double, rounds) };
	for (guint i = 0; i < rounds; i++)
		run(argv + 2, i, &times);
	printf("open %.0f\nwhole %.0f\nnote %.0f\n", measure_median(times.open, rounds),
		measure_median(times.whole, rounds), measure_median(times.note, rounds));
	g_free(times.open);
	g_free(times.whole);
	g_free(times.note);
	return 0;
}
