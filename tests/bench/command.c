/*
 * Two commands run in turn to their end: command ROUNDS COMMAND … -- COMMAND … prints
 * median microseconds of both and the most memory they took (KiB).
 */
#include <stdio.h>
#include <stdlib.h>

#include "measure.h"

int
main(int argc, char **argv)
{
	guint rounds = argc > 2 ? (guint)atoi(argv[1]) : 0;
	glong our_memory = 0, their_memory = 0;
	double *ours, *against;
	Pair pair;

	if (rounds == 0)
		measure_die("usage: command ROUNDS COMMAND … -- COMMAND …");
	pair = measure_pair(argv + 2);
	ours = g_new(double, rounds);
	against = g_new(double, rounds);
	measure_run(pair.ours);
	measure_run(pair.against);
	for (guint i = 0; i < rounds; i++) {
		Ran a = measure_run(pair.ours), b = measure_run(pair.against);

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
