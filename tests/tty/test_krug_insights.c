/*
 * What the insights view writes to a file is what the command prints, of every measure
 * and of any period; and every measure stands any size of the screen.
 */
#include "home.h"

#define WIDTH	 100
#define HEIGHT	 30
#define MEASURES 11

/* Presses the keys of the format, and writes to a file of the home; what is in it. */
static char *
written(const Home *home, Tty *tty, const char *keys)
{
	g_autofree char *path = g_build_filename(home->folder, "figures", NULL);
	char *text = NULL;

	g_assert_true(tty_keys(tty, keys));
	g_assert_true(tty_keys(tty, "C-u"));
	g_assert_true(tty_type(tty, path));
	g_assert_true(tty_keys(tty, "Enter"));
	assert_shows(tty, "written to");
	g_assert_true(g_file_get_contents(path, &text, NULL, NULL));
	return text;
}

static void
assert_same(const Home *home, Tty *tty, const char *measure, const char *period)
{
	g_autofree char *csv =
		g_strdup_printf("stats %s --period %s --csv", measure, period);
	g_autofree char *json =
		g_strdup_printf("stats %s --period %s --json", measure, period);
	g_autofree char *table = home_krug(home, csv);
	g_autofree char *object = home_krug(home, json);
	g_autofree char *table_seen = written(home, tty, "E Enter");
	g_autofree char *object_seen = written(home, tty, "E Down Enter");

	g_assert_cmpstr(table_seen, ==, table);
	g_assert_cmpstr(object_seen, ==, object);
}

static const char *const measures[MEASURES] = { "active", "weeks", "days", "channels",
	"kinds", "answers", "results", "balance", "coverage", "new", "reviews" };

static void
test_files(void)
{
	static const char *const periods[] = { "12m", "2026-Q3" };
	g_autoptr(Home) home = home_new();
	Tty *tty = home_start(home, WIDTH, HEIGHT, NULL);

	g_assert_true(tty_keys(tty, "5"));
	for (gsize i = 0; i < G_N_ELEMENTS(periods); i++) {
		g_assert_true(tty_keys(tty, "g p"));
		g_assert_true(tty_type(tty, periods[i]));
		g_assert_true(tty_keys(tty, "Enter"));
		for (int m = 0; m < MEASURES; m++) {
			assert_same(home, tty, measures[m], periods[i]);
			g_assert_true(tty_keys(tty, "j"));
		}
	}
	end_clean(tty);
}

static void
test_sizes(void)
{
	static const int sizes[][2] = { { 1, 1 }, { 30, 8 }, { 72, 9 }, { 200, 60 } };
	g_autoptr(Home) home = home_new();
	Tty *tty = home_start(home, WIDTH, HEIGHT, NULL);

	g_assert_true(tty_keys(tty, "5"));
	for (int m = 0; m < MEASURES; m++) {
		for (gsize i = 0; i < G_N_ELEMENTS(sizes); i++) {
			g_assert_true(tty_resize(tty, sizes[i][0], sizes[i][1]));
			g_assert_true(tty_keys(tty, "Tab j G Tab Tab"));
		}
		g_assert_true(tty_keys(tty, "g"));
		for (int i = 0; i <= m; i++)
			g_assert_true(tty_keys(tty, "j"));
	}
	assert_shows(tty, "krug  1 People");
	end_clean(tty);
}

/* The setting wins over what the terminal is thought to be able to show. */
static void
test_setting(void)
{
	static const struct {
		const char *words, *term, *seen;
	} looks[] = {
		{ "config charts ascii", "TERM=xterm-256color", "# touches" },
		{ "config charts unicode", "TERM=linux", "█ touches" },
		{ "config charts auto", "TERM=linux", "# touches" },
		{ "config charts auto", "TERM=xterm-256color", "█ touches" },
	};
	g_autoptr(Home) home = home_new();

	for (gsize i = 0; i < G_N_ELEMENTS(looks); i++) {
		const char *const env[] = { looks[i].term, NULL };
		Tty *tty;

		g_free(home_krug(home, looks[i].words));
		tty = home_start(home, WIDTH, HEIGHT, env);
		g_assert_true(tty_keys(tty, "5 j"));
		assert_shows(tty, looks[i].seen);
		end_clean(tty);
	}
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/insights/files are what the command prints", test_files);
	g_test_add_func("/insights/every measure takes any size", test_sizes);
	g_test_add_func("/insights/what charts are made of", test_setting);
	return g_test_run();
}
