/*
 * The calendar file under the full screen: written once the user rests, which is at once
 * here, or on leaving, where the rest is put off for an hour; a failure is told once, a
 * signal loses nothing, and keys are heard while it is written.
 */
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>

#include "home.h"

#define WIDTH  100
#define HEIGHT 70
#define LONG   120000 /* ms, for a slow machine */
#define CARDS  5100   /* people with a birthday: what is many on the screen */

static const char *const at_once[] = { "KRUG_REST_TIME=0", NULL };
static const char *const never[] = { "KRUG_REST_TIME=3600000", NULL };

static char *
set_path(const Home *home, const char *name)
{
	char *path = g_build_filename(home->folder, name, NULL);
	g_autofree char *words = g_strconcat("config calendar.path ", path, NULL);

	g_free(home_krug(home, words));
	return path;
}

static void
add_person(Tty *tty, const char *name)
{
	g_assert_true(tty_keys(tty, "a"));
	g_assert_true(tty_type(tty, name));
	g_assert_true(tty_keys(tty, "C-s"));
}

static gboolean
has(const char *path, const char *text)
{
	g_autofree char *all = NULL;

	return g_file_get_contents(path, &all, NULL, NULL) && strstr(all, text) &&
	       g_str_has_suffix(all, "END:VCALENDAR\r\n");
}

static void
test_rest(void)
{
	g_autoptr(Home) home = home_new();
	g_autofree char *path = set_path(home, "cal.ics");
	Tty *tty = home_start(home, WIDTH, HEIGHT, at_once);

	g_assert_false(has(path, "SUMMARY:Zoe Zimmer"));
	add_person(tty, "Zoe Zimmer");
	g_assert_true(has(path, "SUMMARY:Zoe Zimmer"));
	g_assert_true(tty_keys(tty, "u"));
	g_assert_false(has(path, "SUMMARY:Zoe Zimmer"));
	g_assert_true(has(path, "STATUS:CANCELLED"));
	/* What is not changed is not written. */
	g_unlink(path);
	g_assert_true(tty_keys(tty, "j j k"));
	g_assert_false(g_file_test(path, G_FILE_TEST_EXISTS));
	end_clean(tty);
}

static void
test_leaving(gconstpointer how)
{
	g_autoptr(Home) home = home_new();
	g_autofree char *path = set_path(home, "cal.ics");
	Tty *tty = home_start(home, WIDTH, HEIGHT, never);
	int status = 0;

	add_person(tty, "Zoe Zimmer");
	g_assert_false(has(path, "SUMMARY:Zoe Zimmer"));
	if (g_str_equal(how, "q"))
		tty_send(tty, "q", 1);
	else if (g_str_equal(how, "term"))
		tty_signal(tty, SIGTERM);
	else
		tty_hang_up(tty);
	g_assert_true(tty_ended(tty, LONG, &status));
	g_assert_true(has(path, "SUMMARY:Zoe Zimmer"));
	end_clean(tty);
}

static void
test_failure(void)
{
	g_autoptr(Home) home = home_new();
	g_autofree char *path = set_path(home, "none/cal.ics");
	g_autofree char *folder = g_path_get_dirname(path);
	g_autofree char *list = NULL;
	Tty *tty = home_start(home, WIDTH, HEIGHT, at_once);

	g_assert_true(tty_shows(tty, "could not be written", LONG));
	add_person(tty, "Zoe Zimmer");
	assert_hides(tty, "could not be written");
	add_person(tty, "Yan Zimmer");
	assert_hides(tty, "could not be written");
	g_assert_cmpint(g_mkdir(folder, 0700), ==, 0);
	add_person(tty, "Xenia Zimmer");
	g_assert_true(has(path, "SUMMARY:Xenia Zimmer"));
	end_clean(tty);
	list = home_krug(home, "list --json Zimmer");
	g_assert_nonnull(strstr(list, "Zoe"));
	g_assert_nonnull(strstr(list, "Yan"));
}

/* The day may be another than that of the last change. */
static void
test_start(void)
{
	g_autoptr(Home) home = home_new();
	g_autofree char *path = set_path(home, "cal.ics");
	Tty *tty;

	g_unlink(path);
	tty = home_start(home, WIDTH, HEIGHT, at_once);
	g_assert_true(tty_keys(tty, "j"));
	g_assert_true(has(path, "SUMMARY:Anna Petrova: birthday"));
	end_clean(tty);
}

/* A path that is set on the screen is written as after a change. */
static void
test_set(void)
{
	g_autoptr(Home) home = home_new();
	g_autofree char *path = g_build_filename(home->folder, "set.ics", NULL);
	Tty *tty = home_start(home, WIDTH, HEIGHT, at_once);

	g_assert_true(tty_keys(tty, "S G"));
	while (!tty_shows(tty, "calendar.path takes", 0))
		g_assert_true(tty_keys(tty, "k"));
	g_assert_true(tty_keys(tty, "Enter C-u"));
	g_assert_true(tty_type(tty, path));
	g_assert_true(tty_keys(tty, "Enter"));
	assert_hides(tty, "next start");
	g_assert_true(has(path, "SUMMARY:Anna Petrova: birthday"));
	end_clean(tty);
}

/* How many files of a folder of cards say the text. */
static int
count_cards(const char *folder, const char *text)
{
	g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
	const char *name;
	int found = 0;

	while (dir && (name = g_dir_read_name(dir))) {
		g_autofree char *path = g_build_filename(folder, name, NULL);
		g_autofree char *all = NULL;

		found += g_file_get_contents(path, &all, NULL, NULL) && strstr(all, text);
	}
	return found;
}

/* A folder that was synced follows each change; one that was not is left alone. */
static void
test_folder(void)
{
	g_autoptr(Home) home = home_new();
	g_autofree char *folder = g_build_filename(home->folder, "cards", NULL);
	g_autofree char *words = g_strconcat("config contacts.vdir ", folder, NULL);
	Tty *tty = home_start(home, WIDTH, HEIGHT, at_once);

	g_free(home_krug(home, words));
	add_person(tty, "Zoe Zimmer");
	g_assert_false(g_file_test(folder, G_FILE_TEST_EXISTS));
	g_free(home_krug(home, "sync"));
	g_assert_cmpint(count_cards(folder, "FN:Zoe Zimmer"), ==, 1);
	add_person(tty, "Yan Zimmer");
	g_assert_cmpint(count_cards(folder, "FN:Yan Zimmer"), ==, 1);
	g_assert_cmpint(count_cards(folder, "FN:"), >, 1);
	end_clean(tty);
}

/* The people of the sample book are nobody's: none gets into the folders of the phone. */
static void
test_sample(void)
{
	static const char *const argv[] = { KRUG, "demo", NULL };
	static const char *const env[] = { "KRUG_NOW=" HOME_NOW, "LANGUAGE=en",
		"KRUG_REST_TIME=0", NULL };
	g_autoptr(Home) home = home_new();
	g_autofree char *folder = g_build_filename(home->folder, "cards", NULL);
	g_autofree char *words = g_strconcat("config contacts.vdir ", folder, NULL);
	const TtySpec spec = { .argv = argv,
		.env = env,
		.width = WIDTH,
		.height = HEIGHT,
		.folder = home->folder };
	Tty *tty;

	g_free(home_krug(home, words));
	tty = tty_start(&spec);
	g_assert_true(tty_wait(tty));
	g_assert_true(tty_keys(tty, "="));
	assert_shows(tty, "The sample book is not synced");
	add_person(tty, "Zoe Zimmer");
	g_assert_false(g_file_test(folder, G_FILE_TEST_EXISTS));
	end_clean(tty);
}

/* A change of another krug is written by whichever rests. */
static void
test_other(void)
{
	g_autoptr(Home) home = home_new();
	g_autofree char *path = NULL;
	Tty *tty = home_start(home, WIDTH, HEIGHT, at_once);

	g_free(home_krug(home, "add Zoe Zimmer"));
	path = set_path(home, "cal.ics");
	g_free(home_krug(home, "add Yan Zimmer"));
	g_assert_true(has(path, "SUMMARY:Yan Zimmer"));
	g_assert_true(tty_shows(tty, "Yan Zimmer", LONG));
	g_assert_true(tty_keys(tty, "j"));
	g_assert_true(has(path, "SUMMARY:Zoe Zimmer"));
	end_clean(tty);
}

/* What the screen was asked for, with a bar, is what it keeps. */
static void
assert_same(const Home *home, const char *path)
{
	g_autofree char *asked = g_build_filename(home->folder, "krug.ics", NULL);
	g_autofree char *a = NULL, *b = NULL;

	g_assert_true(g_file_get_contents(path, &a, NULL, NULL));
	g_assert_true(g_file_get_contents(asked, &b, NULL, NULL));
	g_assert_true(strcmp(a, b) == 0);
}

/* Keys that wait come before the next step, and a change in between begins anew. */
static void
test_keys(void)
{
	static const char first[] = "lmeeting 2026-12-01 15:00: first\r";
	static const char then[] = "lmeeting 2026-12-02 15:00: then\r";
	g_autoptr(Home) home = home_empty();
	g_autofree char *file = g_build_filename(home->folder, "many.vcf", NULL);
	g_autofree char *words = g_strdup_printf("import %s --yes", file);
	g_autoptr(GString) cards = g_string_new(NULL);
	g_autofree char *path = NULL;
	Tty *tty;

	for (int i = 0; i < CARDS; i++)
		g_string_append_printf(cards,
			"BEGIN:VCARD\r\nVERSION:3.0\r\nN:Family%d;Given;;;\r\n"
			"FN:Given Family%d\r\nBDAY:1980-04-12\r\nEND:VCARD\r\n",
			i, i);
	g_assert_true(g_file_set_contents(file, cards->str, -1, NULL));
	g_free(home_krug(home, words));
	path = set_path(home, "cal.ics");
	tty = home_start(home, WIDTH, HEIGHT, at_once);
	tty_send(tty, first, strlen(first));
	tty_send(tty, then, strlen(then));
	while (!has(path, "DESCRIPTION:then"))
		g_assert_true(tty_wait(tty));
	g_assert_true(has(path, "DESCRIPTION:first"));
	g_assert_true(has(path, "SUMMARY:Given Family5099: birthday"));
	g_assert_true(tty_keys(tty, "E Enter C-s"));
	g_assert_true(tty_shows(tty, "Written to ~/krug.ics: 5", LONG));
	g_assert_true(tty_keys(tty, "Esc E Down Enter Enter"));
	g_assert_true(tty_shows(tty, "5100 people were written to ~/krug.vcf", LONG));
	end_clean(tty);
	assert_same(home, path);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/krug calendar/rest", test_rest);
	g_test_add_data_func("/krug calendar/leaving/q", "q", test_leaving);
	g_test_add_data_func("/krug calendar/leaving/term", "term", test_leaving);
	g_test_add_data_func("/krug calendar/leaving/hangup", "hangup", test_leaving);
	g_test_add_func("/krug calendar/failure", test_failure);
	g_test_add_func("/krug calendar/start", test_start);
	g_test_add_func("/krug calendar/set", test_set);
	g_test_add_func("/krug calendar/folder", test_folder);
	g_test_add_func("/krug calendar/sample", test_sample);
	g_test_add_func("/krug calendar/other", test_other);
	g_test_add_func("/krug calendar/keys", test_keys);
	return g_test_run();
}
