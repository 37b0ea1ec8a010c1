/*
 * Random keys, a fixed seed: whatever is typed, the program neither dies nor hangs nor
 * reports an error of memory. When a key made it leave, it is started again.
 *
 *	monkey KEYS PROGRAM ARG …
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include "harness.h"

#define SEED  20261121
#define BATCH 200

static const char *const special[] = { "\r", "\t", "\033[A", "\033[B", "\033[C", "\033[D",
	"\033[5~", "\033[6~", "\033[Z", "\177", "\033[3~", "\033[H", "\033[F", "\033OP",
	"\033[<0;10;5M", "\033[<64;10;5M", "\033[<65;3;3M",
	"\033[200~a\033[31mb\n\033[201~", "\033", "й", "ж", "ё", "王", "e\xcc\x81",
	"\xff", "\033[", "\033[999;999~" };

static void
append_key(GString *out, GRand *random)
{
	int dice = g_rand_int_range(random, 0, 10);
	char c;

	if (dice < 3) {
		g_string_append(out,
			special[g_rand_int_range(random, 0, (int)G_N_ELEMENTS(special))]);
		return;
	}
	c = (char)(dice < 5 ? g_rand_int_range(random, 1, 27)
			    : g_rand_int_range(random, ' ', 127));
	if (c == ('z' & 0x1f)) /* sleeping is tested elsewhere */
		c = 'j';
	if ((c == 'q' || c == ('q' & 0x1f)) && g_rand_int_range(random, 0, 20))
		c = 'k'; /* stay for a while */
	g_string_append_c(out, c);
}

static Tty *
start(const char *const *argv, char **folder, GRand *random)
{
	TtySpec spec = { .argv = argv, .folder = *folder };
	Tty *tty;

	spec.width = g_rand_int_range(random, 1, 160);
	spec.height = g_rand_int_range(random, 1, 50);
	tty = tty_start(&spec);
	if (!*folder)
		*folder = g_strdup(tty_folder(tty));
	if (!tty_wait(tty))
		g_error("it did not start: %s", tty_errors(tty));
	return tty;
}

/* The program left by itself: fine when it left in peace. */
static gboolean
left_in_peace(Tty *tty)
{
	int status = 0;

	if (!tty_ended(tty, 5000, &status))
		g_error("it hangs");
	if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
		return TRUE;
	fprintf(stderr, "status %d\n%s\n", status, tty_errors(tty));
	return FALSE;
}

int
main(int argc, char **argv)
{
	int keys = argc > 2 ? atoi(argv[1]) : 0, sent = 0, starts = 1;
	g_autoptr(GRand) random = g_rand_new_with_seed(SEED);
	const char *const *command = (const char *const *)argv + 2;
	char *folder = NULL;
	Tty *tty;

	if (keys <= 0)
		return 2;
	tty = start(command, &folder, random);
	for (; sent < keys; sent += BATCH) {
		g_autoptr(GString) batch = g_string_new(NULL);

		for (int i = 0; i < BATCH; i++)
			append_key(batch, random);
		tty_send(tty, batch->str, batch->len);
		if (tty_wait(tty))
			continue;
		if (!left_in_peace(tty))
			return 1;
		tty_free(tty);
		tty = start(command, &folder, random);
		starts++;
	}
	tty_signal(tty, SIGTERM);
	if (!tty_ended(tty, 5000, NULL) || strstr(tty_errors(tty), "ERROR: ")) {
		fprintf(stderr, "%s\n", tty_errors(tty));
		return 1;
	}
	printf("%d keys, %d starts\n", sent, starts);
	tty_free(tty);
	g_free(folder);
	return 0;
}
