/*
 * Themes on terminals of any colour. One chosen by name lies on a ground of its own and
 * must be readable whatever the terminal's is; one that was not follows the terminal. In
 * 256 colours: libvterm takes those of xterm-direct for others.
 */
#include <string.h>

#include "contrast.h"
#include "home.h"

#define WIDTH  100
#define HEIGHT 40

static const char *const views[] = { "j j", "Tab Tab", "e", "l", "s", "D", "?", ":", "S",
	"S Enter", "H", "4 Enter", "2 j j", "2 Tab", "5 j j", "5 Enter Enter", "/",
	NULL };

/* Lines and bars are no text. */
static gboolean
is_text(const char *text)
{
	gunichar c = g_utf8_get_char(text);

	return *text && c != ' ' && (c < 0x2500 || c > 0x259f);
}

static void
assert_cell(Tty *tty, const char *what, int x, int y)
{
	TtyCell cell = tty_cell(tty, x, y);

	if (cell.width == 0)
		return;
	if (cell.bg == TTY_DEFAULT)
		g_error("%s: at %d,%d the terminal's ground shows", what, x, y);
	if (is_text(cell.text) &&
		(cell.fg == TTY_DEFAULT || contrast(cell.fg, cell.bg) < CONTRAST_DIM))
		g_error("%s: “%s” at %d,%d is %06x on %06x", what, cell.text, x, y,
			cell.fg, cell.bg);
}

static void
assert_readable(const Home *home, const char *keys)
{
	Tty *tty = home_start(home, WIDTH, HEIGHT, NULL);

	g_assert_true(tty_keys(tty, keys));
	for (int y = 0; y < HEIGHT; y++)
		for (int x = 0; x < WIDTH; x++)
			assert_cell(tty, keys, x, y);
	end_clean(tty);
}

static void
test_solid(void)
{
	static const char *const themes[] = { "light", "dark" };
	g_autoptr(Home) home = home_new();

	for (gsize t = 0; t < G_N_ELEMENTS(themes); t++) {
		g_autofree char *words = g_strconcat("config theme ", themes[t], NULL);

		g_free(home_krug(home, words));
		for (const char *const *keys = views; *keys; keys++)
			assert_readable(home, *keys);
	}
}

/* What is asked above the list, on the terminal's own ground. */
static guint32
heading_colour(Tty *tty)
{
	TtyCell cell = tty_cell(tty, 1, 1);

	g_assert_cmpstr(cell.text, ==, "2");
	g_assert_cmpuint(cell.bg, ==, TTY_DEFAULT);
	return cell.fg;
}

static void
test_answer(void)
{
	static const char light[] = "\033]11;rgb:ffff/ffff/ffff\033\\";
	g_autoptr(Home) home = home_new();
	Tty *tty = home_start(home, WIDTH, HEIGHT, NULL);

	g_assert_nonnull(strstr(tty_output(tty), "\033]11;?\a"));
	g_assert_cmpfloat(contrast(heading_colour(tty), 0x000000), >, CONTRAST_TEXT);
	tty_send(tty, light, strlen(light));
	g_assert_true(tty_wait(tty));
	g_assert_cmpfloat(contrast(heading_colour(tty), 0xffffff), >, CONTRAST_TEXT);
	assert_shows(tty, "Maria Polyakova");
	end_clean(tty);
}

/* Nobody is asked whose colours are known, or who would print the question. */
static void
test_not_asked(void)
{
	static const char *const cases[][2] = { { "COLORFGBG=0;15" }, { "TERM=linux" },
		{ "TERM=screen-256color" }, { "TERM=vt100" }, { "TERM=xterm" },
		{ "NO_COLOR=1" } };
	g_autoptr(Home) home = home_new();

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		Tty *tty = home_start(home, WIDTH, HEIGHT, cases[i]);

		if (strstr(tty_output(tty), "]11;"))
			g_error("%s is asked", cases[i][0]);
		end_clean(tty);
	}
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/look/chosen themes on any terminal", test_solid);
	g_test_add_func("/look/the terminal tells its colour", test_answer);
	g_test_add_func("/look/who is not asked", test_not_asked);
	return g_test_run();
}
