/*
 * Notes in an editor that does all that editors do: what it gives back is saved or kept
 * in a file, what was there before stays otherwise. A row of `cases` is such an editor.
 */
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "home.h"

#define WIDTH  120
#define HEIGHT 30
#define LONG   60000 /* ms, for a slow machine */
#define BEFORE "before"

typedef struct {
	const char *name, *script;
	const char *said;  /* seen afterwards */
	const char *notes; /* in the book afterwards */
	guint kept;	   /* files left */
} Case;

static const Case cases[];

/* A book with one person, who has notes. */
static Home *
prepare(void)
{
	Home *home = home_empty();

	g_free(home_krug(home, "add Anna"));
	g_free(home_krug(home, "edit #1 --notes " BEFORE));
	return home;
}

/* "EDITOR=…" with the script as an editor whose path and arguments need quotes; owned. */
static char *
make_editor(const Home *home, const char *script)
{
	g_autofree char *folder = g_build_filename(home->folder, "my editor", NULL);
	g_autofree char *path = g_build_filename(folder, "ed", NULL);
	g_autofree char *text = g_strdup_printf("#!/bin/sh\n"
						"[ \"$1\" = 'two words' ] || exit 99\n"
						"%s\n",
		script);

	g_mkdir_with_parents(folder, 0700);
	g_assert_true(g_file_set_contents(path, text, -1, NULL));
	g_assert_cmpint(g_chmod(path, 0700), ==, 0);
	return g_strdup_printf("EDITOR='%s' \"two words\"", path);
}

static Tty *
start(const Home *home, const char *editor)
{
	const char *env[] = { editor, NULL };

	return home_start(home, WIDTH, HEIGHT, env);
}

/* They belong to the user alone. */
static guint
count_kept(const Home *home)
{
	g_autofree char *folder = g_build_filename(
		home->folder, ".local", "state", "krug", "letters", NULL);
	g_autoptr(GDir) names = g_dir_open(folder, 0, NULL);
	const char *name;
	guint n = 0;
	GStatBuf info;

	while (names && (name = g_dir_read_name(names))) {
		g_autofree char *file = g_build_filename(folder, name, NULL);

		g_assert_cmpint(g_stat(file, &info), ==, 0);
		if (S_ISREG(info.st_mode))
			g_assert_cmpint(info.st_mode & 077, ==, 0);
		n++;
	}
	return n;
}

static void
assert_notes(const Home *home, const char *notes)
{
	g_autofree char *shown = home_krug(home, "show --json #1");
	g_autofree char *wanted = *notes ? g_strdup_printf("\"notes\":\"%s\",", notes)
					 : g_strdup("\"notes\":null,");

	if (!strstr(shown, wanted))
		g_error("%s is not in:\n%s", wanted, shown);
}

static void
test_cases(void)
{
	for (const Case *c = cases; c->name; c++) {
		g_autoptr(Home) home = prepare();
		g_autofree char *editor = make_editor(home, c->script);
		Tty *tty = start(home, editor);

		g_test_message("%s", c->name);
		g_assert_true(tty_keys(tty, "N"));
		if (*c->said)
			assert_shows(tty, c->said);
		end_clean(tty);
		assert_notes(home, c->notes);
		if (count_kept(home) != c->kept)
			g_error("%s: %u files are kept", c->name, count_kept(home));
	}
}

/* An editor that cannot be run at all. */
static void
test_no_editor(void)
{
	static const struct {
		const char *editor, *said;
	} bad[] = {
		{ "EDITOR=/nonexistent/editor", "There is no program" },
		{ "EDITOR=vi 'unclosed", "is no command" },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(bad); i++) {
		g_autoptr(Home) home = prepare();
		Tty *tty = start(home, bad[i].editor);

		g_assert_true(tty_keys(tty, "N"));
		assert_shows(tty, bad[i].said);
		assert_shows(tty, "Anna");
		end_clean(tty);
		g_assert_cmpuint(count_kept(home), ==, 0);
	}
}

/* VISUAL comes before EDITOR, the setting before both. */
static void
test_which_editor(void)
{
	g_autoptr(Home) home = prepare();
	g_autofree char *editor = make_editor(home, "echo by EDITOR >\"$2\"");
	const char *env[] = { editor, "VISUAL=sed -i s/.*/visual/", NULL };
	Tty *tty = home_start(home, WIDTH, HEIGHT, env);

	g_assert_true(tty_keys(tty, "N"));
	end_clean(tty);
	assert_notes(home, "visual");
	g_free(home_krug(home, "config editor /no/such"));
	tty = home_start(home, WIDTH, HEIGHT, env);
	g_assert_true(tty_keys(tty, "N"));
	assert_shows(tty, "There is no program");
	end_clean(tty);
}

/* What was kept is told of at the next start and offered where it was written. */
static void
test_taken_up(void)
{
	g_autoptr(Home) home = prepare();
	g_autofree char *editor = make_editor(home, "echo typed >\"$2\"; exit 1");
	Tty *tty = start(home, editor);

	g_assert_true(tty_keys(tty, "N"));
	assert_shows(tty, "kept in");
	end_clean(tty);
	tty = start(home, editor);
	assert_shows(tty, "Kept from the editor");
	g_assert_true(tty_keys(tty, "N"));
	assert_shows(tty, "typed");
	g_assert_true(tty_keys(tty, "Esc"));
	g_assert_cmpuint(count_kept(home), ==, 1);
	g_assert_true(tty_keys(tty, "N y"));
	assert_shows(tty, "notes saved");
	end_clean(tty);
	assert_notes(home, "typed");
	g_assert_cmpuint(count_kept(home), ==, 0);
}

static void
test_thrown_away(void)
{
	g_autoptr(Home) home = prepare();
	g_autofree char *editor = make_editor(home, "printf '\\377' >\"$2\"");
	Tty *tty = start(home, editor);

	g_assert_true(tty_keys(tty, "N"));
	assert_shows(tty, "not UTF-8");
	g_assert_true(tty_keys(tty, "Esc N"));
	assert_shows(tty, "cannot be read");
	g_assert_true(tty_keys(tty, "n"));
	end_clean(tty);
	assert_notes(home, BEFORE);
	g_assert_cmpuint(count_kept(home), ==, 0);
}

/* A pipe that is open at both ends here, so that nobody waits for the other end. */
static int
open_pipe(const Home *home, const char *name)
{
	g_autofree char *path = g_build_filename(home->folder, name, NULL);
	int fd;

	g_assert_cmpint(mkfifo(path, 0600), ==, 0);
	fd = open(path, O_RDWR);
	g_assert_cmpint(fd, >=, 0);
	return fd;
}

/* krug is killed while the editor is open: the text is on the disk and found again. */
static void
test_killed_krug(void)
{
	g_autoptr(Home) home = prepare();
	g_autofree char *editor = make_editor(
		home, "echo typed >\"$2\"; cd; echo ready >ready; read -r line <go");
	int ready = open_pipe(home, "ready"), go = open_pipe(home, "go");
	Tty *tty = start(home, editor);
	char byte;

	tty_send(tty, "N", 1);
	g_assert_cmpint(read(ready, &byte, 1), ==, 1);
	tty_signal(tty, SIGKILL);
	g_assert_true(tty_ended(tty, LONG, NULL));
	tty_free(tty);
	g_assert_cmpint(write(go, "\n", 1), ==, 1);
	assert_notes(home, BEFORE);
	tty = start(home, editor);
	g_assert_true(tty_keys(tty, "N y"));
	assert_shows(tty, "notes saved");
	end_clean(tty);
	assert_notes(home, "typed");
	g_assert_cmpuint(count_kept(home), ==, 0);
	close(ready);
	close(go);
}

/* Nothing of somebody who is forgotten stays in a file. */
static void
test_forgotten(void)
{
	g_autoptr(Home) home = prepare();
	g_autofree char *editor = make_editor(home, "echo typed >\"$2\"; exit 1");
	Tty *tty = start(home, editor);

	g_assert_true(tty_keys(tty, "N"));
	end_clean(tty);
	g_assert_cmpuint(count_kept(home), ==, 1);
	g_free(home_krug(home, "forget --yes #1"));
	g_assert_cmpuint(count_kept(home), ==, 0);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/editor/cases", test_cases);
	g_test_add_func("/editor/none", test_no_editor);
	g_test_add_func("/editor/which", test_which_editor);
	g_test_add_func("/editor/taken-up", test_taken_up);
	g_test_add_func("/editor/thrown-away", test_thrown_away);
	g_test_add_func("/editor/killed-krug", test_killed_krug);
	g_test_add_func("/editor/forgotten", test_forgotten);
	return g_test_run();
}

/* The file is $2: before it stands an argument in quotes. */
static const Case cases[] = {
	{ "writes", "echo new >\"$2\"", "notes saved", "new", 0 },
	{ "replaces the file", "echo new >\"$2.new\"; mv \"$2.new\" \"$2\"",
		"notes saved", "new", 0 },
	{ "leaves a copy of the old one", "cp \"$2\" \"$2~\"; echo new >\"$2\"",
		"notes saved", "new", 0 },
	{ "CRLF and BOM", "printf '\\357\\273\\277new\\r\\n' >\"$2\"", "notes saved",
		"new", 0 },
	{ "changes nothing", "true", "", BEFORE, 0 },
	{ "adds a line break and takes it away", "printf '" BEFORE "' >\"$2\"", "",
		BEFORE, 0 },
	{ "empties, which is meant here", ": >\"$2\"", "notes saved", "", 0 },
	{ "fails at once", "exit 3", "ended with the error 3", BEFORE, 0 },
	{ "fails after writing", "echo new >\"$2\"; exit 3", "What you wrote is kept",
		BEFORE, 1 },
	{ "is killed", "kill -9 $$", "ended by a signal", BEFORE, 0 },
	{ "is killed after writing", "echo new >\"$2\"; kill -9 $$",
		"What you wrote is kept", BEFORE, 1 },
	{ "deletes the file", "rm \"$2\"", "left no file", BEFORE, 0 },
	{ "puts a folder there", "rm \"$2\"; mkdir \"$2\"", "left no file", BEFORE, 1 },
	{ "puts a pipe there", "rm \"$2\"; mkfifo -m 600 \"$2\"", "left no file", BEFORE,
		1 },
	{ "writes no UTF-8", "printf 'a\\377' >\"$2\"", "not UTF-8", BEFORE, 1 },
	{ "writes a NUL", "printf 'a\\000b' >\"$2\"", "not UTF-8", BEFORE, 1 },
	{ "writes 50 MiB", "truncate -s 50M \"$2\"", "longer than 1 MiB", BEFORE, 1 },
	{ 0 },
};
