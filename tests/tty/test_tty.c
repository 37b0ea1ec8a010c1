/* What the terminal does to the program, and what the program does to the terminal. */
#include <signal.h>
#include <string.h>
#include <sys/wait.h>

#include "harness.h"

#define LONG 60000 /* ms, for a slow machine */

static const char *const gallery[] = { GALLERY, "1000", NULL };

static Tty *
start_sized(int width, int height, const char *const *env)
{
	TtySpec spec = { .argv = gallery, .env = env, .width = width, .height = height };

	return tty_start(&spec);
}

static Tty *
start(void)
{
	Tty *tty = start_sized(80, 24, NULL);

	g_assert_true(tty_wait(tty));
	return tty;
}

static gboolean
is_shown(Tty *tty, const char *text)
{
	g_autofree char *screen = tty_screen(tty);

	return strstr(screen, text) != NULL;
}

static void
assert_shows(Tty *tty, const char *text)
{
	g_autofree char *screen = tty_screen(tty);

	if (!is_shown(tty, text))
		g_error("“%s” is not on the screen:\n%s", text, screen);
}

static void
assert_clean(Tty *tty)
{
	g_assert_cmpstr(tty_errors(tty), ==, "");
}

static void
assert_exits(Tty *tty, int status)
{
	int got = 0;

	g_assert_true(tty_ended(tty, LONG, &got));
	g_assert_true(WIFEXITED(got));
	g_assert_cmpint(WEXITSTATUS(got), ==, status);
}

static void
test_quit(void)
{
	Tty *tty = start();

	assert_shows(tty, "krug");
	g_assert_false(tty_keys(tty, "q"));
	assert_exits(tty, 0);
	assert_clean(tty);
	g_assert_true(tty_is_back(tty));
	g_assert_nonnull(strstr(tty_output(tty), "\033[?2004l"));
	tty_free(tty);
}

static void
test_unknown_terminal(void)
{
	static const char *const cases[][2] = { { "TERM=bogus", NULL }, { "TERM", NULL },
		{ "TERM=", NULL }, { "TERM=dumb", NULL } };

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		Tty *tty = start_sized(80, 24, cases[i]);

		g_assert_false(tty_wait(tty));
		assert_exits(tty, 1);
		g_assert_nonnull(strstr(tty_errors(tty), "TERM=xterm-256color"));
		tty_free(tty);
	}
}

static void
test_no_terminal(void)
{
	const char *argv[] = { GALLERY, NULL };
	g_autofree char *errors = NULL;
	int status = 0;

	g_assert_true(g_spawn_sync(
		NULL, (char **)argv, NULL, 0, NULL, NULL, NULL, &errors, &status, NULL));
	g_assert_cmpint(WEXITSTATUS(status), ==, 1);
	g_assert_nonnull(strstr(errors, "needs a terminal"));
}

static void
test_closed_terminal(void)
{
	Tty *tty = start();

	tty_hang_up(tty);
	g_assert_true(tty_ended(tty, LONG, NULL));
	assert_clean(tty);
	tty_free(tty);
}

static void
test_fatal_signals(void)
{
	static const int numbers[] = { SIGTERM, SIGHUP, SIGINT, SIGQUIT };

	for (gsize i = 0; i < G_N_ELEMENTS(numbers); i++) {
		Tty *tty = start();

		tty_signal(tty, numbers[i]);
		assert_exits(tty, 128 + numbers[i]);
		g_assert_true(tty_is_back(tty));
		assert_clean(tty);
		tty_free(tty);
	}
}

/* Nobody reads what is painted, so the program hangs in a write: it must go all the same.
 */
static void
test_stalled_terminal(void)
{
	Tty *tty = start_sized(200, 60, NULL);

	g_assert_true(tty_wait(tty));
	g_assert_true(tty_stall(tty, "\x0c")); /* Ctrl-L paints all anew */
	tty_signal(tty, SIGTERM);
	g_assert_true(tty_ended_unread(tty, LONG));
	tty_free(tty);
}

static void
test_sleep(void)
{
	Tty *tty = start();

	tty_signal(tty, SIGTSTP);
	g_assert_true(tty_stopped(tty, LONG));
	g_assert_true(tty_is_back(tty));
	tty_signal(tty, SIGCONT);
	g_assert_true(tty_wait(tty));
	assert_shows(tty, "group 0");
	tty_send(tty, "\x1a", 1); /* Ctrl-Z */
	g_assert_true(tty_stopped(tty, LONG));
	tty_signal(tty, SIGCONT);
	g_assert_true(tty_wait(tty));
	g_assert_true(tty_keys(tty, "j"));
	assert_shows(tty, "▸ 00001");
	tty_free(tty);
}

static void
test_resize_storm(void)
{
	g_autoptr(GRand) random = g_rand_new_with_seed(1);
	Tty *tty = start();

	for (int i = 0; i < 200; i++)
		g_assert_true(tty_resize(tty, g_rand_int_range(random, 1, 220),
			g_rand_int_range(random, 1, 70)));
	g_assert_true(tty_resize(tty, 80, 24));
	g_assert_true(tty_keys(tty, "C-l"));
	assert_shows(tty, "▸ 00000");
	assert_clean(tty);
	tty_free(tty);
}

static void
test_tiny(void)
{
	static const int sizes[][2] = { { 1, 1 }, { 2, 1 }, { 1, 5 }, { 3, 3 },
		{ 12, 4 } };

	for (gsize i = 0; i < G_N_ELEMENTS(sizes); i++) {
		Tty *tty = start_sized(sizes[i][0], sizes[i][1], NULL);

		g_assert_true(tty_wait(tty));
		g_assert_true(
			tty_keys(tty, "j ? Esc e x Tab Esc y l a Esc o Esc E : Esc"));
		assert_clean(tty);
		tty_free(tty);
	}
}

/* One pane: a move repaints two lines, or scrolls. */
static void
test_bytes_a_move(void)
{
	Tty *tty = start_sized(60, 24, NULL);
	gsize before;

	g_assert_true(tty_wait(tty));
	before = tty_bytes(tty);
	for (int i = 0; i < 100; i++)
		g_assert_true(tty_keys(tty, "j"));
	g_test_message("%d bytes a move", (int)((tty_bytes(tty) - before) / 100));
	g_assert_cmpuint((tty_bytes(tty) - before) / 100, <=, 300);
	tty_free(tty);
}

/* A lone byte is the key, once nothing followed; the others of these tests send it as a
 * code point. */
static void
test_lone_escape(void)
{
	Tty *tty = start();

	g_assert_true(tty_keys(tty, "F1"));
	g_assert_false(is_shown(tty, "▸ 00000"));
	g_assert_true(tty_keys(tty, "ESC"));
	assert_shows(tty, "▸ 00000");
	tty_free(tty);
}

static void
test_idle_sends_nothing(void)
{
	Tty *tty = start();
	gsize before;

	g_assert_true(tty_keys(tty, "F1 Esc"));
	before = tty_bytes(tty);
	g_assert_false(tty_ended(tty, 1200, NULL));
	g_assert_cmpuint(tty_bytes(tty), ==, before);
	tty_free(tty);
}

static void
test_paste_is_text(void)
{
	Tty *tty = start();

	g_assert_true(tty_keys(tty, "l"));
	g_assert_true(tty_paste(tty, "one\033[31m\ntwo\x07\x1b"
				     "c q"));
	assert_shows(tty, "one[31m twoc q");
	g_assert_true(tty_keys(tty, "Enter"));
	assert_shows(tty, "taken: one[31m twoc q");
	tty_free(tty);
}

/* Hostile names are on the list; the terminal must not have obeyed them. */
static void
test_data_is_harmless(void)
{
	Tty *tty = start();

	g_assert_null(strstr(tty_output(tty), "\033[31m and"));
	g_assert_null(strstr(tty_output(tty), "\xe2\x80\xae"));
	assert_shows(tty, "ESC");
	tty_free(tty);
}

static void
test_editor(void)
{
	static const char *const env[] = { "EDITOR=sed -i s/before/after/", NULL };
	static const char *const none[] = { "EDITOR=/nonexistent/editor", NULL };
	Tty *tty = start_sized(80, 24, env);

	g_assert_true(tty_wait(tty));
	g_assert_true(tty_keys(tty, "N"));
	assert_shows(tty, "edited");
	tty_free(tty);
	tty = start_sized(80, 24, none);
	g_assert_true(tty_wait(tty));
	g_assert_true(tty_keys(tty, "N"));
	assert_shows(tty, "/nonexistent/editor");
	assert_shows(tty, "group 0");
	tty_free(tty);
}

static void
test_user_keys(void)
{
	static const char *const keys = "[people]\ng g last\nj none\n[nonsense\n";
	g_autofree char *folder = tty_make_folder();
	g_autofree char *config = g_build_filename(folder, ".config", "krug", NULL);
	g_autofree char *path = g_build_filename(config, "keys", NULL);
	TtySpec spec = { .argv = gallery, .width = 80, .height = 24, .folder = folder };
	Tty *tty;

	g_assert_cmpint(g_mkdir_with_parents(config, 0700), ==, 0);
	g_assert_true(g_file_set_contents(path, keys, -1, NULL));
	tty = tty_start(&spec);
	g_assert_true(tty_wait(tty));
	assert_shows(tty, "[nonsense");
	g_assert_true(tty_keys(tty, "g"));
	assert_shows(tty, "To the last line");
	g_assert_true(tty_keys(tty, "g"));
	assert_shows(tty, "▸ 00999");
	tty_free(tty);
	tty_remove_folder(folder);
}

/* A field shows how much it takes, also where it is empty. */
static void
test_field_has_a_ground(void)
{
	Tty *tty = start();
	TtyCell first, last;

	g_assert_true(tty_keys(tty, "e"));
	first = tty_cell(tty, 11, 5);
	last = tty_cell(tty, 60, 5);
	g_assert_cmpstr(first.text, ==, "А");
	g_assert_cmphex(first.bg, !=, TTY_DEFAULT);
	g_assert_cmphex(last.bg, ==, first.bg);
	tty_free(tty);
}

static void
test_cells(void)
{
	g_autofree char *folder = tty_make_folder();
	g_autofree char *path = g_build_filename(folder, "cells", NULL);
	g_autofree char *variable = g_strconcat("KRUG_CELLS=", path, NULL);
	const char *argv[] = { CANVAS_CHILD, NULL };
	const char *env[] = { variable, NULL };
	TtySpec spec = { .argv = argv, .env = env, .width = 80, .height = 24 };
	Tty *tty = tty_start(&spec);

	g_assert_true(tty_wait(tty));
	for (int frame = 0; frame < 100; frame++) {
		g_autofree char *cells = NULL;
		g_auto(GStrv) list = NULL;
		g_autofree char *settled = tty_screen(tty);

		g_assert_true(g_file_get_contents(path, &cells, NULL, NULL));
		list = g_strsplit_set(cells, "\x1f", -1);
		for (int i = 0; i < 80 * 24; i++) {
			TtyCell cell = tty_cell(tty, i % 80, i / 80);
			const char *want = g_strchug(list[i]);
			const char *seen = strcmp(cell.text, " ") == 0 ? "" : cell.text;

			if (strcmp(want, seen) != 0)
				g_error("frame %d, %d,%d: “%s” for “%s”\n%s", frame,
					i % 80, i / 80, seen, want, settled);
		}
		g_assert_true(tty_keys(tty, "n"));
	}
	tty_free(tty);
	tty_remove_folder(folder);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/tty/quit leaves the terminal as it was", test_quit);
	g_test_add_func(
		"/tty/unknown terminals are refused in words", test_unknown_terminal);
	g_test_add_func("/tty/no terminal", test_no_terminal);
	g_test_add_func("/tty/a closed terminal ends the program", test_closed_terminal);
	g_test_add_func("/tty/signals that end", test_fatal_signals);
	g_test_add_func("/tty/a stalled terminal", test_stalled_terminal);
	g_test_add_func("/tty/sleep and wake", test_sleep);
	g_test_add_func("/tty/resize storm", test_resize_storm);
	g_test_add_func("/tty/tiny terminals", test_tiny);
	g_test_add_func("/tty/bytes a move", test_bytes_a_move);
	g_test_add_func("/tty/a lone escape", test_lone_escape);
	g_test_add_func("/tty/idle sends nothing", test_idle_sends_nothing);
	g_test_add_func("/tty/a paste is text", test_paste_is_text);
	g_test_add_func("/tty/data is harmless", test_data_is_harmless);
	g_test_add_func("/tty/editor", test_editor);
	g_test_add_func("/tty/keys of the user", test_user_keys);
	g_test_add_func("/tty/a field has a ground", test_field_has_a_ground);
	g_test_add_func("/tty/canvas and terminal agree, cell by cell", test_cells);
	return g_test_run();
}
