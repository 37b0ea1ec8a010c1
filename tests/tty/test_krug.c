/*
 * Every view of krug under what terminals and users do to a program: signals, closing,
 * sleep, sizes, other terminals. A row of `places` is a view and the keys that lead there
 * from the start; what is typed there is text that was not saved.
 */
#include <signal.h>
#include <string.h>
#include <sys/wait.h>

#include "home.h"

#define WIDTH  100
#define HEIGHT 30
#define LONG   60000 /* ms, for a slow machine */

typedef struct {
	const char *name, *keys;
	const char *text; /* typed there; NULL: nothing */
} Place;

static const Place places[];

static Tty *
start_at(const Home *home, const Place *place)
{
	Tty *tty = home_start(home, WIDTH, HEIGHT, NULL);

	g_assert_true(tty_keys(tty, place->keys));
	if (place->text)
		g_assert_true(tty_type(tty, place->text));
	return tty;
}

static void
assert_ends(Tty *tty, const Place *place, const char *how, int want)
{
	int status = 0;

	if (!tty_ended(tty, LONG, &status))
		g_error("%s: %s does not end krug", place->name, how);
	if (want && (!WIFEXITED(status) || WEXITSTATUS(status) != want))
		g_error("%s: %s gives the status %x", place->name, how, status);
	end_clean(tty);
}

/* What was saved stays, and nothing else is: the history is as before. */
static void
assert_untouched(const Home *home, const char *before)
{
	g_autofree char *after = home_krug(home, "history --json");

	g_assert_cmpstr(before, ==, after);
}

static void
test_ending(void)
{
	static const struct {
		const char *name;
		int number;
	} ways[] = { { "SIGTERM", SIGTERM }, { "SIGHUP", SIGHUP }, { "SIGINT", SIGINT } };
	g_autoptr(Home) home = home_new();
	g_autofree char *before = home_krug(home, "history --json");

	for (const Place *place = places; place->name; place++) {
		for (gsize i = 0; i < G_N_ELEMENTS(ways); i++) {
			Tty *tty = start_at(home, place);

			tty_signal(tty, ways[i].number);
			g_assert_true(tty_ended(tty, LONG, NULL));
			g_assert_true(tty_is_back(tty));
			g_assert_nonnull(strstr(tty_output(tty), "\033[?2004l"));
			assert_ends(tty, place, ways[i].name, 1);
		}
	}
	assert_untouched(home, before);
}

static void
test_closing(void)
{
	g_autoptr(Home) home = home_new();
	g_autofree char *before = home_krug(home, "history --json");

	for (const Place *place = places; place->name; place++) {
		Tty *tty = start_at(home, place);

		tty_hang_up(tty);
		assert_ends(tty, place, "closing the terminal", 0);
	}
	assert_untouched(home, before);
}

/* Nobody reads the screen any more. */
static void
test_stalling(void)
{
	g_autoptr(Home) home = home_new();
	Tty *tty = home_start(home, 200, 60, NULL);

	g_assert_true(tty_keys(tty, "a"));
	g_assert_true(tty_stall(tty, "\x0c"));
	tty_signal(tty, SIGTERM);
	g_assert_true(tty_ended_unread(tty, LONG));
	tty_free(tty);
}

static void
test_sleeping(void)
{
	g_autoptr(Home) home = home_new();

	for (const Place *place = places; place->name; place++) {
		Tty *tty = start_at(home, place);
		g_autofree char *before = tty_screen(tty);
		g_autofree char *after = NULL;

		tty_signal(tty, SIGTSTP);
		g_assert_true(tty_stopped(tty, LONG));
		g_assert_true(tty_is_back(tty));
		tty_signal(tty, SIGCONT);
		g_assert_true(tty_wait(tty));
		after = tty_screen(tty);
		if (strcmp(before, after) != 0)
			g_error("%s: after sleep\n%s\nbefore\n%s", place->name, after,
				before);
		end_clean(tty);
	}
}

static void
test_resizing(void)
{
	g_autoptr(GRand) random = g_rand_new_with_seed(4);
	g_autoptr(Home) home = home_new();

	for (const Place *place = places; place->name; place++) {
		Tty *tty = start_at(home, place);

		for (int i = 0; i < 40; i++)
			g_assert_true(tty_resize(tty, g_rand_int_range(random, 1, 220),
				g_rand_int_range(random, 1, 70)));
		g_assert_true(tty_resize(tty, 1, 1));
		g_assert_true(tty_resize(tty, WIDTH, HEIGHT));
		assert_shows(tty, "krug  1 People");
		if (place->text)
			assert_shows(tty, place->text);
		end_clean(tty);
	}
}

static void
test_tiny(void)
{
	static const int sizes[][2] = { { 1, 1 }, { 2, 1 }, { 1, 7 }, { 3, 3 }, { 13, 5 },
		{ 30, 8 } };
	g_autoptr(Home) home = home_new();

	for (gsize i = 0; i < G_N_ELEMENTS(sizes); i++) {
		Tty *tty = home_start(home, sizes[i][0], sizes[i][1], NULL);

		for (const Place *place = places; place->name; place++) {
			g_assert_true(tty_keys(tty, place->keys));
			g_assert_true(tty_keys(tty, "PgDn j Down Tab Up"));
			/* out: leave, and leave without saving */
			g_assert_true(tty_keys(tty, "Esc y Esc y Esc 1 g"));
		}
		g_assert_true(tty_resize(tty, WIDTH, HEIGHT));
		assert_shows(tty, "krug  1 People");
		end_clean(tty);
	}
}

static void
test_unknown_terminal(void)
{
	static const char *const cases[][2] = { { "TERM=bogus", NULL }, { "TERM", NULL },
		{ "TERM=", NULL }, { "TERM=dumb", NULL } };
	static const char *const argv[] = { KRUG, "demo", NULL };

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		TtySpec spec = {
			.argv = argv, .env = cases[i], .width = 80, .height = 24
		};
		Tty *tty = tty_start(&spec);
		int status = 0;

		g_assert_false(tty_wait(tty));
		g_assert_true(tty_ended(tty, LONG, &status));
		g_assert_cmpint(WEXITSTATUS(status), ==, 1);
		g_assert_nonnull(strstr(tty_errors(tty), "TERM=xterm-256color"));
		tty_free(tty);
	}
}

static void
test_no_terminal(void)
{
	const char *argv[] = { KRUG, "demo", NULL };
	g_autofree char *errors = NULL;
	g_autofree char *output = NULL;
	int status = 0;

	g_assert_true(g_spawn_sync(NULL, (char **)argv, NULL, 0, NULL, NULL, &output,
		&errors, &status, NULL));
	g_assert_cmpint(WEXITSTATUS(status), ==, 1);
	g_assert_cmpstr(output, ==, "");
	g_assert_nonnull(strstr(errors, "needs a terminal"));
}

/* Where the locale knows ASCII only, the terminal still gets UTF-8. */
static void
test_locales(void)
{
	static const char *const cases[][3] = { { "LC_ALL=C", NULL },
		{ "LC_ALL=POSIX", NULL }, { "LC_ALL=xx_XX", NULL },
		{ "LC_ALL", "LANG=ru_RU.KOI8-R", NULL } };
	g_autoptr(Home) home = home_new();

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		Tty *tty = home_start(home, WIDTH, HEIGHT, cases[i]);

		g_assert_true(tty_keys(tty, "l"));
		g_assert_true(tty_type(tty, "обед вчера"));
		assert_shows(tty, "Log обед вчера");
		end_clean(tty);
	}
}

/* Terminals of less: each shows who is owed an answer, and takes keys. */
static void
test_terminals(void)
{
	static const char *const cases[][3] = { { "TERM=linux", NULL },
		{ "TERM=xterm", NULL }, { "TERM=vt100", NULL }, { "TERM=screen", NULL },
		{ "TERM=tmux-256color", NULL }, { "NO_COLOR=1", NULL },
		{ "COLORTERM=truecolor", NULL } };
	g_autoptr(Home) home = home_new();

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		Tty *tty = home_start(home, WIDTH, HEIGHT, cases[i]);

		assert_shows(tty, "Maria Polyakova");
		g_assert_true(tty_keys(tty, "j ? Esc 4 Enter"));
		assert_shows(tty, "Review");
		end_clean(tty);
	}
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/krug/signals end every view", test_ending);
	g_test_add_func("/krug/a closed terminal ends every view", test_closing);
	g_test_add_func("/krug/a stalled terminal", test_stalling);
	g_test_add_func("/krug/every view sleeps and wakes", test_sleeping);
	g_test_add_func("/krug/every view takes any size", test_resizing);
	g_test_add_func("/krug/every view opens in tiny terminals", test_tiny);
	g_test_add_func("/krug/unknown terminals are refused", test_unknown_terminal);
	g_test_add_func("/krug/no terminal", test_no_terminal);
	g_test_add_func("/krug/locales", test_locales);
	g_test_add_func("/krug/terminals of less", test_terminals);
	return g_test_run();
}

static const Place places[] = {
	{ "the list", "j j", NULL },
	{ "the detail", "Tab", NULL },
	{ "the timeline", "Tab Tab", NULL },
	{ "the filter", "/", "polya" },
	{ "the order", "o", NULL },
	{ "the calendar for the phone", "E Enter Tab", "2" },
	{ "which phones ring", "E Enter C-s", NULL },
	{ "the log line", "l", "coffee yesterday: cats" },
	{ "the log form", "L", NULL },
	{ "a new person", "a", "Zinaida Unsaved" },
	{ "the person form", "e", " Unsaved" },
	{ "leaving a form", "a x Esc", NULL },
	{ "a reminder", "r", "unsaved" },
	{ "a snooze", "s", "unsaved" },
	{ "a pause", "p", "unsaved" },
	{ "a tag", "t", "unsaved" },
	{ "a window", "f", NULL },
	{ "an export", "E", NULL },
	{ "the file of an export", "E Down Enter", "unsaved" },
	{ "an import", "O", "unsaved" },
	{ "a deletion", "D", NULL },
	{ "the palette", ":", "se" },
	{ "the help", "?", NULL },
	{ "a letter", "w", NULL },
	{ "the template of a letter", "w p", "ask" },
	{ "what a letter asks for", "j j w", "unsaved" },
	{ "a letter that waits for it", "j j w Esc", NULL },
	{ "the letters", "T", NULL },
	{ "the inbox", "U", NULL },
	{ "a sync", "=", NULL },
	{ "the brief", "b", NULL },
	{ "a code for a phone", "Q", NULL },
	{ "the card in a code", "Q Tab", NULL },
	{ "the file of a brief", "b E", "unsaved" },
	{ "muting", "m", NULL },
	{ "the holidays of a person", "y", NULL },
	{ "the greetings", "F j", NULL },
	{ "the work view", "3", NULL },
	{ "the shelf", "B", NULL },
	{ "an item of the shelf", "B a", "Unsaved" },
	{ "my news", "B n", "Unsaved" },
	{ "the events", "V", NULL },
	{ "a new event", "V a", "Unsaved" },
	{ "a new application", "3 a", "Unsaved" },
	{ "an interview", "i", "Unsaved" },
	{ "growth", "P", NULL },
	{ "the review of a period", "Y", NULL },
	{ "an answer", "Y G Enter", "Unsaved" },
	{ "a new item of the plan", "P a", "Unsaved" },
	{ "the review", "4", NULL },
	{ "the agenda", "2 j j Tab k", NULL },
	{ "another week of it", "2 ] [ J t", NULL },
	{ "a day of the agenda", "2 J j p", "unsaved" },
	{ "the log line of the agenda", "2 l", "unsaved" },
	{ "the insights", "5 j j Tab k", NULL },
	{ "another period", "5 p", "unsaved" },
	{ "what a measure is", "5 e", NULL },
	{ "the people behind a figure", "5 Enter Enter Tab", NULL },
	{ "the file of figures", "5 E Enter", "unsaved" },
	{ "the sweep of the review", "4 Enter", NULL },
	{ "the line of the sweep", "4 Enter Space", "unsaved" },
	{ "a card", "4 Enter Space Enter", NULL },
	{ "the log line of a card", "4 Enter Space Enter l", "unsaved" },
	{ "the day of a card", "4 Enter Space Enter p", "unsaved" },
	{ "the settings", "S", NULL },
	{ "a setting", "S Enter", NULL },
	{ "the history", "H", NULL },
	{ "about me", "I", "Unsaved" },
	{ 0 },
};
