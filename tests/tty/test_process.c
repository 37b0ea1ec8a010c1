/*
 * Other programs: fed, failing, silent, hanging, killed. Scripts stand for them; what
 * they get they write into a folder of the test's own.
 */
#include "shell/process.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "harness.h"
#include "krug/error.h"
#include "krug/i18n.h"

typedef struct {
	char *folder;
	int pipe; /* both ends of "pipe", so that nobody waits for the other one */
} Fixture;

static char *
path_in(const Fixture *fixture, const char *name)
{
	return g_build_filename(fixture->folder, name, NULL);
}

static void
set_up(Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
	g_autofree char *path = NULL;

	fixture->folder = tty_make_folder();
	path = path_in(fixture, "pipe");
	g_assert_cmpint(mkfifo(path, 0600), ==, 0);
	fixture->pipe = open(path, O_RDWR | O_CLOEXEC);
	g_assert_cmpint(fixture->pipe, >=, 0);
}

/* Nobody is left who was not waited for. */
static void
tear_down(Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
	g_assert_cmpint(waitpid(-1, NULL, WNOHANG), ==, -1);
	g_assert_cmpint(errno, ==, ECHILD);
	close(fixture->pipe);
	tty_remove_folder(fixture->folder);
	g_free(fixture->folder);
}

/* A script as a command line of the user's; it begins in the folder. */
static char *
command(const Fixture *fixture, const char *script)
{
	g_autofree char *path = path_in(fixture, "a program");
	g_autofree char *text =
		g_strdup_printf("#!/bin/sh\ncd '%s'\n%s\n", fixture->folder, script);

	g_assert_true(g_file_set_contents(path, text, -1, NULL));
	g_assert_cmpint(g_chmod(path, 0700), ==, 0);
	return g_strdup_printf("'%s' -t \"two words\" ''", path);
}

static char *
read_file(const Fixture *fixture, const char *name)
{
	g_autofree char *path = path_in(fixture, name);
	char *text = NULL;

	g_assert_true(g_file_get_contents(path, &text, NULL, NULL));
	return text;
}

/* More than a pipe holds. */
static char *
long_text(void)
{
	GString *text = g_string_new(NULL);

	for (int i = 0; i < 50000; i++)
		g_string_append_printf(text, "line %d\n", i);
	return g_string_free(text, FALSE);
}

static void
test_feed(Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
	g_autofree char *line =
		command(fixture, "printf '%s|' \"$@\" >argv; cat >text; echo chat");
	g_autofree char *text = long_text();
	g_autofree char *argv = NULL;
	g_autofree char *got = NULL;
	g_autoptr(GError) error = NULL;

	process_feed(NULL, line, text, &error);
	g_assert_no_error(error);
	argv = read_file(fixture, "argv");
	got = read_file(fixture, "text");
	g_assert_cmpstr(argv, ==, "-t|two words||");
	g_assert_cmpstr(got, ==, text);
}

static void
test_feed_fails(Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
	static const struct {
		const char *script, *said;
		KrugErrorCode code;
	} cases[] = {
		{ "cat >text; exit 75", "error 75.", KRUG_ERROR_FAILED },
		{ "cat >text; echo first >&2; echo 'no such host' >&2; exit 68",
			"error 68: no such host", KRUG_ERROR_FAILED },
		{ "cat >text; printf 'a\\033[31mb\\377' >&2; exit 1",
			"error 1: a␛[31mb\357\277\275", KRUG_ERROR_FAILED },
		{ "exec 0<&-; exit 2", "error 2.", KRUG_ERROR_FAILED },
		{ "exit 0", "did not read", KRUG_ERROR_FAILED },
		{ "exec 0<&-; exec true", "did not read", KRUG_ERROR_FAILED },
		{ "kill -9 $$", "by a signal", KRUG_ERROR_FAILED },
		/* much is said; the last line counts */
		{ "cat >text; i=0; while [ $i -lt 5000 ]; do echo $i; i=$((i + 1)); done "
		  ">&2; exit 3",
			"error 3: 4999", KRUG_ERROR_FAILED },
		/* hangs until Ctrl-C */
		{ "kill -INT $PPID; exec cat pipe", "Ctrl-C", KRUG_ERROR_CANCELLED },
		/* and does not end when it is asked to */
		{ "trap 'kill -INT $PPID' TERM; kill -INT $PPID\n"
		  "while :; do read -r x <pipe; done",
			"Ctrl-C", KRUG_ERROR_CANCELLED },
	};
	g_autofree char *text = long_text();

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *line = command(fixture, cases[i].script);
		g_autoptr(GError) error = NULL;

		g_test_message("%s", cases[i].script);
		g_assert_false(process_feed(NULL, line, text, &error));
		g_assert_error(error, KRUG_ERROR, cases[i].code);
		if (!strstr(error->message, cases[i].said))
			g_error("“%s” is not in: %s", cases[i].said, error->message);
	}
}

/* Somebody who stays behind and keeps what was given is not waited for. */
static void
test_feed_leaves_somebody(Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
	g_autofree char *line = command(fixture, "cat >text; cat pipe >/dev/null &");
	g_autoptr(GError) error = NULL;

	process_feed_quietly(line, "text", &error);
	g_assert_no_error(error);
	g_assert_cmpint(write(fixture->pipe, "\n", 1), ==, 1);
}

static void
test_bad_commands(void)
{
	static const struct {
		const char *line;
		KrugErrorCode code;
	} cases[] = {
		{ "", KRUG_ERROR_INPUT },
		{ "   ", KRUG_ERROR_INPUT },
		{ "msmtp 'x", KRUG_ERROR_INPUT },
		{ "/nonexistent/mailer -t", KRUG_ERROR_NOT_FOUND },
		{ "no-such-program-as-this", KRUG_ERROR_NOT_FOUND },
		{ "/", KRUG_ERROR_FAILED },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GError) error = NULL;

		g_assert_false(process_feed(NULL, cases[i].line, "text", &error));
		g_assert_error(error, KRUG_ERROR, cases[i].code);
		g_clear_error(&error);
		g_assert_false(process_open(NULL, cases[i].line, "link", FALSE, &error));
		g_assert_error(error, KRUG_ERROR, cases[i].code);
	}
}

/* The link is one argument, whatever a shell would make of it. */
static void
test_open(Fixture *fixture, gconstpointer data)
{
	static const char *const link = "mailto:a@b.ru?subject=$(touch x)&body=';*";
	gboolean in_terminal = GPOINTER_TO_INT(data);
	g_autofree char *line = command(fixture, "printf '%s|' \"$@\" >argv; echo >pipe");
	g_autofree char *argv = NULL;
	g_autofree char *wanted = g_strdup_printf("-t|two words||%s|", link);
	g_autoptr(GError) error = NULL;
	char byte;

	process_open(NULL, line, link, in_terminal, &error);
	g_assert_no_error(error);
	g_assert_cmpint(read(fixture->pipe, &byte, 1), ==, 1);
	argv = read_file(fixture, "argv");
	g_assert_cmpstr(argv, ==, wanted);
	while (waitpid(-1, NULL, 0) > 0)
		continue;
}

static void
test_open_fails(Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
	g_autofree char *line = command(fixture, "exit 3");
	g_autoptr(GError) error = NULL;

	g_assert_false(process_open(NULL, line, "link", TRUE, &error));
	g_assert_nonnull(strstr(error->message, "error 3"));
}

/* What the keyboard sends while another program runs is not for krug. */
static void
test_signals_are_forgotten(Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
	static const int keys[] = { SIGINT, SIGQUIT, SIGTSTP };
	g_autofree char *line = command(
		fixture, "kill -INT $PPID; kill -QUIT $PPID; kill -TSTP $PPID; exit 0");
	sigset_t pending, held;

	g_assert_true(process_open(NULL, line, "link", TRUE, NULL));
	sigpending(&pending);
	sigprocmask(SIG_BLOCK, NULL, &held);
	for (gsize i = 0; i < G_N_ELEMENTS(keys); i++) {
		g_assert_false(sigismember(&pending, keys[i]));
		g_assert_false(sigismember(&held, keys[i])); /* and heard again */
	}
}

/* The child has the signals as krug had them. */
static void
test_child_has_signals(Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
	g_autofree char *line = command(fixture, "cat >text; kill -INT $$; exit 5");
	g_autoptr(GError) error = NULL;

	g_assert_false(process_feed(NULL, line, "text", &error));
	g_assert_nonnull(strstr(error->message, "by a signal"));
}

#define ADD(path, data, function) \
	g_test_add(path, Fixture, data, set_up, function, tear_down)

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	ADD("/process/feed", NULL, test_feed);
	ADD("/process/feed/fails", NULL, test_feed_fails);
	ADD("/process/feed/leaves-somebody", NULL, test_feed_leaves_somebody);
	g_test_add_func("/process/bad-commands", test_bad_commands);
	ADD("/process/open/in-terminal", GINT_TO_POINTER(TRUE), test_open);
	ADD("/process/open/apart", GINT_TO_POINTER(FALSE), test_open);
	ADD("/process/open/fails", NULL, test_open_fails);
	ADD("/process/signals/forgotten", NULL, test_signals_are_forgotten);
	ADD("/process/signals/child", NULL, test_child_has_signals);
	return g_test_run();
}
