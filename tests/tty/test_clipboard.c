/*
 * The clipboard: which way is taken, and what a terminal is sent. Scripts on PATH stand
 * for the programs; each writes what it gets into a file of its name.
 */
#include "shell/clipboard.h"

#include <string.h>

#include <glib/gstdio.h>

#include "harness.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "term/osc52.h"

static const char *const variables[] = { "WAYLAND_DISPLAY", "DISPLAY", "TMUX", "STY",
	"SSH_CONNECTION", "SSH_TTY" };

typedef struct {
	char *folder;
	char *path; /* PATH as it was */
} Fixture;

static void
add_program(const Fixture *fixture, const char *name, const char *last)
{
	g_autofree char *path = g_build_filename(fixture->folder, name, NULL);
	g_autofree char *text = g_strdup_printf("#!/bin/sh\n"
						"cat >'%s/out-%s'\n"
						"%s\n",
		fixture->folder, name, last);

	g_assert_true(g_file_set_contents(path, text, -1, NULL));
	g_assert_cmpint(g_chmod(path, 0700), ==, 0);
}

static void
set_up(Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
	g_autofree char *path = NULL;

	fixture->folder = tty_make_folder();
	fixture->path = g_strdup(g_getenv("PATH"));
	path = g_strconcat(fixture->folder, ":/usr/bin:/bin", NULL);
	g_setenv("PATH", path, TRUE);
	for (gsize i = 0; i < G_N_ELEMENTS(variables); i++)
		g_unsetenv(variables[i]);
}

static void
tear_down(Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
	g_setenv("PATH", fixture->path, TRUE);
	tty_remove_folder(fixture->folder);
	g_free(fixture->folder);
	g_free(fixture->path);
}

static void
assert_copied(const Fixture *fixture, const char *program, const char *text)
{
	g_autofree char *name = g_strconcat("out-", program, NULL);
	g_autofree char *path = g_build_filename(fixture->folder, name, NULL);
	g_autofree char *got = NULL;

	if (!g_file_get_contents(path, &got, NULL, NULL))
		g_error("%s was not asked", program);
	g_assert_cmpstr(got, ==, text);
	g_unlink(path);
}

static void
test_programs(Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
	static const struct {
		const char *set, *also, *program;
	} cases[] = {
		{ "WAYLAND_DISPLAY", NULL, "wl-copy" },
		{ "WAYLAND_DISPLAY", "DISPLAY", "wl-copy" },
		{ "DISPLAY", NULL, "xclip" },
		{ "DISPLAY", "TMUX", "xclip" },
		{ "TMUX", NULL, "tmux" },
		/* over ssh the screen of this machine is not the user's */
		{ "TMUX", "SSH_TTY", "tmux" },
	};
	static const char *const programs[] = { "wl-copy", "xclip", "xsel", "tmux" };

	for (gsize i = 0; i < G_N_ELEMENTS(programs); i++)
		add_program(fixture, programs[i], "exit 0");
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *said = NULL;
		g_autoptr(GError) error = NULL;

		g_setenv(cases[i].set, "x", TRUE);
		if (cases[i].also)
			g_setenv(cases[i].also, "x", TRUE);
		clipboard_copy(NULL, "auto", "Привет\n", &said, &error);
		g_assert_no_error(error);
		assert_copied(fixture, cases[i].program, "Привет\n");
		g_assert_nonnull(said);
		g_unsetenv(cases[i].set);
		if (cases[i].also)
			g_unsetenv(cases[i].also);
	}
}

/* One that fails gives way to the next one. */
static void
test_next_program(Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
	g_autofree char *said = NULL;

	add_program(fixture, "wl-copy", "exit 1");
	add_program(fixture, "xclip", "exit 1");
	add_program(fixture, "xsel", "exit 0");
	g_setenv("WAYLAND_DISPLAY", "x", TRUE);
	g_setenv("DISPLAY", "x", TRUE);
	g_assert_true(clipboard_copy(NULL, "auto", "text", &said, NULL));
	assert_copied(fixture, "xsel", "text");
	g_assert_cmpstr(said, ==, "Copied with xsel");
}

static void
test_command(Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(GError) error = NULL;

	add_program(fixture, "mine", "[ \"$1\" = 'a b' ] || exit 4");
	g_assert_true(clipboard_copy(NULL, "mine 'a b'", "text", NULL, NULL));
	assert_copied(fixture, "mine", "text");
	g_assert_false(clipboard_copy(NULL, "mine other", "text", NULL, &error));
	g_assert_nonnull(strstr(error->message, "error 4"));
}

/* Terminals would cut it, or take nothing. */
static void
test_too_long(Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
	g_autofree char *text = g_strnfill(OSC52_MOST + 1, 'a');
	g_autoptr(GError) error = NULL;

	g_assert_nonnull(fixture->folder);
	g_assert_false(clipboard_copy(NULL, "osc52", text, NULL, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	g_assert_nonnull(strstr(error->message, "74994"));
}

static void
test_sequences(Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
	static const char *const plain = "\033]52;c;aGk=\a";
	static const char *const wrapped = "\033Ptmux;\033\033]52;c;aGk=\a\033\\";
	g_autofree char *alone = osc52_sequence("hi");
	g_autofree char *both = g_strconcat(wrapped, plain, NULL);
	g_autofree char *in_tmux = NULL;
	g_autofree char *in_screen = NULL;

	g_assert_nonnull(fixture->folder);
	g_assert_cmpstr(alone, ==, plain);
	g_setenv("STY", "x", TRUE);
	in_screen = osc52_sequence("hi");
	g_assert_cmpstr(in_screen, ==, "\033P\033]52;c;aGk=\a\033\\");
	g_setenv("TMUX", "x", TRUE);
	in_tmux = osc52_sequence("hi");
	g_assert_cmpstr(in_tmux, ==, both);
}

/* screen gets pieces that make the whole again. */
static void
test_pieces(Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
	g_autofree char *text = g_strnfill(1000, 'a');
	g_autofree char *coded = g_base64_encode((const guchar *)text, 1000);
	g_autofree char *wanted = g_strdup_printf("\033]52;c;%s\a", coded);
	g_autofree char *sequence = NULL;
	g_auto(GStrv) pieces = NULL;
	g_autoptr(GString) whole = g_string_new(NULL);

	g_assert_nonnull(fixture->folder);
	g_setenv("STY", "x", TRUE);
	sequence = osc52_sequence(text);
	pieces = g_strsplit(sequence, "\033\\", -1);
	for (char **piece = pieces; **piece; piece++) {
		g_assert_true(g_str_has_prefix(*piece, "\033P"));
		g_assert_cmpuint(strlen(*piece), <=, 256);
		g_string_append(whole, *piece + 2);
	}
	g_assert_cmpstr(whole->str, ==, wanted);
}

#define ADD(path, function) g_test_add(path, Fixture, NULL, set_up, function, tear_down)

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	ADD("/clipboard/programs", test_programs);
	ADD("/clipboard/next", test_next_program);
	ADD("/clipboard/command", test_command);
	ADD("/clipboard/too-long", test_too_long);
	ADD("/clipboard/sequences", test_sequences);
	ADD("/clipboard/pieces", test_pieces);
	return g_test_run();
}
