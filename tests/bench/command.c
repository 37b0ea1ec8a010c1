/*
 * Two commands run in turn to their end: command [--new FILE]… ROUNDS COMMAND … --
 * COMMAND … prints median microseconds of both and the most memory they took (KiB). A
 * FILE they write is taken away before each run: some disks take as long to free the old
 * one as the command takes to write the new one.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "measure.h"

/* What is taken away: --new FILE, as often as it stands there. */
typedef struct {
	char **options;
	guint n;
} Written;

static Written
read_written(char ***arguments)
{
	Written written = { .options = *arguments };

	while (**arguments && strcmp(**arguments, "--new") == 0 && (*arguments)[1]) {
		*arguments += 2;
		written.n++;
	}
	return written;
}

static Ran
run(const Written *written, char **argv)
{
	for (guint i = 0; i < written->n; i++)
		unlink(written->options[2 * i + 1]);
	return measure_run(argv);
}

int
main(int argc G_GNUC_UNUSED, char **argv)
{
	char **arguments = argv + 1;
	const Written written = read_written(&arguments);
	guint rounds = *arguments ? (guint)atoi(*arguments) : 0;
	glong our_memory = 0, their_memory = 0;
	double *ours, *against;
	Pair pair;

	if (rounds == 0)
		measure_die("usage: command [--new FILE]... ROUNDS COMMAND … -- COMMAND "
			    "…");
	pair = measure_pair(arguments + 1);
	ours = g_new(double, rounds);
	against = g_new(double, rounds);
	run(&written, pair.ours);
	run(&written, pair.against);
	for (guint i = 0; i < rounds; i++) {
		Ran a = run(&written, pair.ours), b = run(&written, pair.against);

		ours[i] = a.time;
		against[i] = b.time;
		our_memory = MAX(our_memory, a.memory);
		their_memory = MAX(their_memory, b.memory);
	}
	printf("%.0f %.0f %ld %ld\n", measure_median(ours, rounds),
		measure_median(against, rounds), our_memory, their_memory);
	g_free(ours);
	g_free(against);
	return 0;
}
