/*
 * Random keys, a fixed seed: whatever is typed, the program neither dies nor hangs nor
 * reports an error of memory, sends the terminal no raw controls, and leaves in peace.
 * When a key made it leave, it is started again, in the other language. All it writes
 * lies in a folder of its own.
 *
 *	monkey [-b] KEYS PROGRAM ARG …
 *
 * -b: the program is krug, and has a sample book that must be sound in the end.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include "harness.h"

#define SEED  20261121
#define BATCH 100

typedef struct {
	const char *const *command;
	char *folder;
	GRand *random;
	int starts;
} Monkey;

static const char *const special[] = { "\r", "\t", "\033[A", "\033[B", "\033[C", "\033[D",
	"\033[5~", "\033[6~", "\033[Z", "\177", "\033[3~", "\033[H", "\033[F", "\033OP",
	"\003", "\003", "\023", "\033[<0;10;5M", "\033[<64;10;5M", "\033[<65;3;3M",
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

/* The time stands still; the book, where there is one, is the sample. */
static const char *const languages[][4] = {
	{ "KRUG_NOW=2026-11-21T18:00+03:00", "KRUG_BOOK=book.krug", "LANGUAGE=en", NULL },
	{ "KRUG_NOW=2026-11-21T18:00+03:00", "KRUG_BOOK=book.krug", "LANGUAGE=ru", NULL },
};

static Tty *
start(Monkey *monkey)
{
	TtySpec spec = {
		.argv = monkey->command,
		.env = languages[monkey->starts++ % 2],
		.width = g_rand_int_range(monkey->random, 1, 160),
		.height = g_rand_int_range(monkey->random, 1, 50),
		.folder = monkey->folder,
	};
	Tty *tty = tty_start(&spec);

	if (!tty_wait(tty))
		g_error("it did not start: %s", tty_errors(tty));
	return tty;
}

static void
end(Tty *tty)
{
	int status = 0;

	if (!tty_ended(tty, 60000, &status))
		g_error("it hangs");
	if (!WIFEXITED(status) || WEXITSTATUS(status) != 0 || *tty_errors(tty))
		g_error("status %d\n%s", status, tty_errors(tty));
	if (tty_harm(tty) > 0)
		g_error("%u raw controls were sent", tty_harm(tty));
	tty_free(tty);
}

/* Out of any view: questions are answered one way or the other until it has ended. */
static void
leave(Tty *tty, GRand *random)
{
	static const char *const ways[] = { "Esc", "y", "C-q" };

	for (int i = 0; i < 1000; i++) {
		if (!tty_keys(tty, ways[g_rand_int_range(random, 0, 3)]))
			break;
	}
	end(tty);
}

static Tty *
play(Monkey *monkey, Tty *tty)
{
	g_autoptr(GString) batch = g_string_new(NULL);
	gboolean resize = g_rand_int_range(monkey->random, 0, 10) == 0;

	for (int i = 0; i < BATCH; i++)
		append_key(batch, monkey->random);
	if (resize && !tty_resize(tty, g_rand_int_range(monkey->random, 1, 160),
			      g_rand_int_range(monkey->random, 1, 50)))
		g_error("a resize ended it: %s", tty_errors(tty));
	tty_send(tty, batch->str, batch->len);
	if (tty_wait(tty))
		return tty;
	end(tty);
	return start(monkey);
}

/* Runs krug with these words on the book of the monkey. */
static void
run_krug(const Monkey *monkey, const char *word, const char *option, const char *value)
{
	const char *argv[] = { monkey->command[0], "--now", "2026-11-21T18:00+03:00",
		word, option, value, NULL };
	g_autofree char *errors = NULL;
	int status = 0;

	if (!g_spawn_sync(monkey->folder, (char **)argv, NULL, 0, NULL, NULL, NULL,
		    &errors, &status, NULL) ||
		status != 0)
		g_error("krug %s: %s", word, errors);
}

/* Letters go nowhere: no program is opened, and no text is put into the terminal. */
static void
keep_letters(const Monkey *monkey)
{
	g_autofree char *folder =
		g_build_filename(monkey->folder, ".config", "krug", NULL);
	g_autofree char *path = g_build_filename(folder, "config", NULL);

	if (g_mkdir_with_parents(folder, 0700) != 0 ||
		!g_file_set_contents(path,
			"[krug]\nclipboard=true\nletters.mailer=true\n"
			"letters.links=true\nletters.send=true\n",
			-1, NULL))
		g_error("no settings in %s", folder);
}

int
main(int argc, char **argv)
{
	gboolean book = argc > 1 && strcmp(argv[1], "-b") == 0;
	int keys = argc > 2 + book ? atoi(argv[1 + book]) : 0, sent = 0;
	Monkey monkey = { .command = (const char *const *)argv + 2 + book };
	Tty *tty;

	if (keys <= 0)
		return 2;
	monkey.random = g_rand_new_with_seed(SEED);
	monkey.folder = tty_make_folder();
	if (book) {
		run_krug(&monkey, "demo", "--save", "book.krug");
		keep_letters(&monkey);
	}
	tty = start(&monkey);
	for (; sent < keys; sent += BATCH)
		tty = play(&monkey, tty);
	leave(tty, monkey.random);
	g_setenv("KRUG_BOOK", "book.krug", TRUE);
	if (book)
		run_krug(&monkey, "check", NULL, NULL);
	printf("%d keys, %d starts\n", sent, monkey.starts);
	tty_remove_folder(monkey.folder);
	g_rand_free(monkey.random);
	g_free(monkey.folder);
	return 0;
}
