/*
 * Two commands run in turn to their end: command [--new FILE]… [--copy FROM FILE]… ROUNDS
 * COMMAND … -- COMMAND … prints median microseconds of both and the most memory they took
 * (KiB). A FILE they write is taken away before each run: some disks take as long to free
 * the old one as the command takes to write the new one. A copy lies on the disk then,
 * else the first fsync of a command would write all of it. Neither is in the time.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "measure.h"

/* What is done before each run: the options as they stand there. */
typedef struct {
	char **options, **end;
} Prepared;

static Prepared
read_prepared(char ***arguments)
{
	Prepared prepared = { .options = *arguments };
	char **at = *arguments;

	while (*at && g_str_has_prefix(*at, "--"))
		at += strcmp(*at, "--copy") == 0 ? 3 : 2;
	*arguments = prepared.end = at;
	return prepared;
}

static void
copy(char *from, char *to)
{
	char *cp[] = { (char[]){ "cp" }, from, to, NULL };
	char *sync[] = { (char[]){ "sync" }, to, NULL };

	measure_run(cp);
	measure_run(sync);
}

static Ran
run(const Prepared *prepared, char **argv)
{
	for (char **at = prepared->options; at < prepared->end; at += 2) {
		if (strcmp(*at, "--copy") != 0) {
			unlink(at[1]);
			continue;
		}
		copy(at[1], at[2]);
		at++;
	}
	return measure_run(argv);
}

int
main(int argc G_GNUC_UNUSED, char **argv)
{
	char **arguments = argv + 1;
	const Prepared prepared = read_prepared(&arguments);
	guint rounds = *arguments ? (guint)atoi(*arguments) : 0;
	glong our_memory = 0, their_memory = 0;
	double *ours, *against;
	Pair pair;

	if (rounds == 0)
		measure_die("usage: command [--new FILE]... [--copy FROM FILE]... ROUNDS "
			    "COMMAND … -- COMMAND …");
	pair = measure_pair(arguments + 1);
	ours = g_new(double, rounds);
	against = g_new(double, rounds);
	run(&prepared, pair.ours);
	run(&prepared, pair.against);
	for (guint i = 0; i < rounds; i++) {
		Ran a = run(&prepared, pair.ours), b = run(&prepared, pair.against);

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
