/*
 * Programs on a pseudo-terminal, one after the other:
 *
 *	frame start ROUNDS WIDTHxHEIGHT COMMAND … -- COMMAND …
 *	frame keys ROUNDS WIDTHxHEIGHT KEYS COMMAND … -- COMMAND …
 *
 * prints ours and theirs: median microseconds to the first frame and the most memory it
 * took (KiB); or median microseconds from a key to its frame and bytes a key.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "measure.h"

#define REST 2000 /* microseconds between two keys */

typedef struct {
	int width, height;
} Size;

static Size
read_size(const char *text)
{
	const char *cross = strchr(text, 'x');

	if (!cross)
		measure_die("%s is no size", text);
	return (Size){ atoi(text), atoi(cross + 1) };
}

static double
start(char **argv, Size size, glong *memory)
{
	double begun = measure_now(), time;
	Terminal *terminal = terminal_start(argv, size.width, size.height);

	terminal_wait(terminal);
	time = measure_now() - begun;
	*memory = MAX(*memory, terminal_memory(terminal));
	terminal_end(terminal);
	return time;
}

static void
starts(guint rounds, Size size, const Pair *pair)
{
	double *ours = g_new(double, rounds), *against = g_new(double, rounds);
	glong our_memory = 0, their_memory = 0;

	start(pair->ours, size, &our_memory);
	start(pair->against, size, &their_memory);
	for (guint i = 0; i < rounds; i++) {
		ours[i] = start(pair->ours, size, &our_memory);
		against[i] = start(pair->against, size, &their_memory);
	}
	printf("%.0f %.0f %ld %ld\n", measure_median(ours, rounds),
		measure_median(against, rounds), our_memory, their_memory);
	g_free(ours);
	g_free(against);
}

/* The first frame, and those that come of themselves: the counts of the groups. */
static Terminal *
settle(char **argv, Size size)
{
	Terminal *terminal = terminal_start(argv, size.width, size.height);

	terminal_wait(terminal);
	g_usleep(300000);
	terminal_forget(terminal);
	return terminal;
}

static double
press(Terminal *terminal, const char *key)
{
	double begun = measure_now();

	terminal_type(terminal, key);
	terminal_wait(terminal);
	return measure_now() - begun;
}

static void
keys(guint rounds, Size size, const char *key, const Pair *pair)
{
	double *ours = g_new(double, rounds), *against = g_new(double, rounds);
	Terminal *a = settle(pair->ours, size), *b = settle(pair->against, size);
	gsize our_bytes = terminal_bytes(a), their_bytes = terminal_bytes(b);

	for (guint i = 0; i < rounds; i++) {
		ours[i] = press(a, key);
		against[i] = press(b, key);
		/* What follows once the cursor rests counts in bytes alone. */
		g_usleep(REST);
		terminal_forget(a);
		terminal_forget(b);
	}
	our_bytes = terminal_bytes(a) - our_bytes;
	their_bytes = terminal_bytes(b) - their_bytes;
	printf("%.0f %.0f %zu %zu\n", measure_median(ours, rounds),
		measure_median(against, rounds), our_bytes / rounds,
		their_bytes / rounds);
	terminal_end(a);
	terminal_end(b);
	g_free(ours);
	g_free(against);
}

int
main(int argc, char **argv)
{
	gboolean is_keys = argc > 5 && strcmp(argv[1], "keys") == 0;
	guint rounds;
	Pair pair;

	if (argc < 6)
		measure_die("usage: frame start|keys ROUNDS WIDTHxHEIGHT [KEYS] "
			    "COMMAND … -- COMMAND …");
	rounds = (guint)atoi(argv[2]);
	pair = measure_pair(argv + (is_keys ? 5 : 4));
	if (is_keys)
		keys(rounds, read_size(argv[3]), argv[4], &pair);
	else
		starts(rounds, read_size(argv[3]), &pair);
	return 0;
}
