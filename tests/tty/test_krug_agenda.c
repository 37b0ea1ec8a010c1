/*
 * The agenda under keys and mouse: days that are clicked, and weeks that come when the
 * list is at its end.
 */
#include "home.h"

#define WIDTH  120
#define HEIGHT 36

static Tty *
agenda(const Home *home)
{
	Tty *tty = home_start(home, WIDTH, HEIGHT, NULL);

	g_assert_true(tty_keys(tty, "2"));
	assert_shows(tty, "today, sat 21 nov");
	return tty;
}

/* The month has 7 columns a day and begins behind the list: Wednesday is the third. */
static void
test_click(void)
{
	g_autoptr(Home) home = home_new();
	Tty *tty = agenda(home);

	g_assert_true(tty_click(tty, 77, 7));
	assert_shows(tty, "▸25 5");
	g_assert_true(tty_click(tty, 77, 2));
	assert_shows(tty, "▸25 5");
	g_assert_true(tty_click(tty, 20, 13));
	assert_hides(tty, "▸25");
	end_clean(tty);
}

static void
test_weeks(void)
{
	g_autoptr(Home) home = home_new();
	Tty *tty = agenda(home);

	assert_shows(tty, "21 nov–4 dec");
	g_assert_true(tty_keys(tty, "G j"));
	assert_shows(tty, "28 nov–11 dec");
	g_assert_true(tty_keys(tty, "G j G j G j G j"));
	assert_hides(tty, "28 nov–11 dec");
	g_assert_true(tty_keys(tty, "g k g k g k g k g k"));
	assert_shows(tty, "21 nov–4 dec");
	g_assert_true(tty_keys(tty, "k k"));
	assert_shows(tty, "21 nov–4 dec");
	g_assert_true(tty_keys(tty, "t ["));
	assert_shows(tty, "14 nov–27 nov");
	g_assert_true(tty_keys(tty, "t"));
	assert_shows(tty, "21 nov–4 dec");
	end_clean(tty);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/krug/agenda/click", test_click);
	g_test_add_func("/krug/agenda/weeks", test_weeks);
	return g_test_run();
}
