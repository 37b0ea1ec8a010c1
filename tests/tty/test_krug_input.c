/*
 * What a user does with krug: commands under the Russian layout, the mouse, a paste.
 * Under the Russian layout a key gives another character, but means the same command.
 */
#include <string.h>

#include "home.h"

#define WIDTH  100
#define HEIGHT 30

static const char *const ways[];

static gunichar
russian_of(gunichar latin)
{
	static const char keys[] = "qwertyuiop[]asdfghjkl;'zxcvbnm,.:?/";
	static const char *const twins = "йцукенгшщзхъфывапролджэячсмитьбюЖ,.";
	const char *at = strchr(keys, (int)g_unichar_tolower(latin));
	gunichar twin;

	g_assert_nonnull(at);
	twin = g_utf8_get_char(g_utf8_offset_to_pointer(twins, at - keys));
	return g_unichar_isupper(latin) ? g_unichar_toupper(twin) : twin;
}

/* The names of the keys as they arrive under ЙЦУКЕН; those of one character change. */
static char *
in_russian(const char *keys)
{
	g_auto(GStrv) names = g_strsplit(keys, " ", -1);

	for (char **name = names; *name; name++) {
		char twin[8] = "";

		if (strlen(*name) != 1 || g_ascii_isdigit(**name))
			continue;
		g_unichar_to_utf8(russian_of((gunichar) * *name), twin);
		g_free(*name);
		*name = g_strdup(twin);
	}
	return g_strjoinv(" ", names);
}

static void
test_layout(void)
{
	g_autoptr(Home) home = home_new();
	g_autoptr(Home) twin = home_new();
	/* the two folders must look alike on the screen */
	static const char *const env[] = { "HOME=.", NULL };
	Tty *latin = home_start(home, WIDTH, HEIGHT, env);
	Tty *russian = home_start(twin, WIDTH, HEIGHT, env);

	for (const char *const *way = ways; *way; way++) {
		g_autofree char *keys = in_russian(*way);
		g_autofree char *want = NULL;
		g_autofree char *seen = NULL;

		g_assert_true(tty_keys(latin, *way));
		g_assert_true(tty_keys(russian, keys));
		want = tty_screen(latin);
		seen = tty_screen(russian);
		if (!g_str_equal(want, seen))
			g_error("%s gives\n%sbut %s gives\n%s", *way, want, keys, seen);
		g_assert_true(tty_keys(latin, "Esc Esc Esc 1 g"));
		g_assert_true(tty_keys(russian, "Esc Esc Esc 1 п"));
	}
	end_clean(latin);
	end_clean(russian);
}

static void
test_mouse(void)
{
	g_autoptr(Home) home = home_new();
	Tty *tty = home_start(home, WIDTH, HEIGHT, NULL);

	assert_hides(tty, "▸ Ivan Li");
	g_assert_true(tty_click(tty, 5, 6));
	assert_shows(tty, "▸ Ivan Li");
	assert_shows(tty, "│ Ivan Li");
	g_assert_true(tty_click(tty, 5, 5));
	assert_shows(tty, "for an updated CV");
	g_assert_true(tty_click(tty, 60, 16));
	g_assert_true(tty_click(tty, 60, 16));
	assert_hides(tty, "for a new vacancy in");
	g_assert_true(tty_click(tty, 36, 0));
	assert_shows(tty, "Weekly review");
	g_assert_true(tty_click(tty, 8, 0));
	assert_shows(tty, "2 meetings to log? U");
	end_clean(tty);
}

static void
test_mouse_in_form(void)
{
	g_autoptr(Home) home = home_new();
	Tty *tty = home_start(home, WIDTH, HEIGHT, NULL);

	g_assert_true(tty_keys(tty, "e"));
	assert_shows(tty, "Tags             orbita");
	g_assert_true(tty_click(tty, 60, 11));
	g_assert_true(tty_type(tty, ", clicked"));
	assert_shows(tty, "Tags             orbita, clicked");
	g_assert_true(tty_click(tty, 36, 0)); /* a tab: not from under a form */
	assert_shows(tty, "Tags             orbita, clicked");
	g_assert_true(tty_click(tty, 20, 3));
	g_assert_true(tty_keys(tty, "C-s"));
	assert_shows(tty, "#clicked");
	end_clean(tty);
}

static void
test_wheel(void)
{
	static const char down[] = "\033[<65;10;6M", up[] = "\033[<64;10;6M";
	g_autoptr(Home) home = home_new();
	Tty *tty = home_start(home, WIDTH, HEIGHT, NULL);

	g_assert_true(tty_type(tty, down));
	assert_hides(tty, "▸ Denis Morozov");
	g_assert_true(tty_type(tty, up));
	assert_shows(tty, "▸ Denis Morozov");
	end_clean(tty);
}

/* One line, whatever was pasted: nothing in it is a command, and nothing is accepted. */
static void
test_paste(void)
{
	g_autoptr(Home) home = home_new();
	g_autofree char *before = home_krug(home, "history --json");
	g_autofree char *pasted = NULL;
	g_autofree char *after = NULL;
	Tty *tty = home_start(home, WIDTH, HEIGHT, NULL);

	g_assert_true(tty_keys(tty, "l"));
	g_assert_true(tty_paste(tty, "coffee: \033[31mone\r\ntwo\n\033]0;three\007\033"
				     "cfour\x03\x1b\x9b"));
	assert_shows(tty, "Log coffee: ");
	assert_shows(tty, "two");
	pasted = home_krug(home, "history --json");
	g_assert_cmpstr(pasted, ==, before);
	g_assert_true(tty_keys(tty, "Enter"));
	after = home_krug(home, "show Morozov --json");
	g_assert_nonnull(strstr(after, "[31mone two ]0;threecfour"));
	g_assert_null(strstr(after, "\\u001b"));
	end_clean(tty);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/krug/commands under the Russian layout", test_layout);
	g_test_add_func("/krug/clicks on list, timeline and tabs", test_mouse);
	g_test_add_func("/krug/clicks in a form", test_mouse_in_form);
	g_test_add_func("/krug/the wheel", test_wheel);
	g_test_add_func("/krug/a paste into the log line", test_paste);
	return g_test_run();
}

/* Commands of every view; each begins at the top of the list. */
static const char *const ways[] = {
	"j j k",
	"i",
	"3 a",
	"P j",
	"B j",
	"Y p",
	"G",
	"l",
	"L",
	"r",
	"s",
	"b E",
	"w a L",
	"w p",
	"w Q",
	"T",
	"U Tab",
	"h",
	"W",
	"u",
	"Q Tab",
	"m",
	"y",
	"F j",
	"p",
	"t",
	"f",
	"a",
	"e",
	"E",
	"E Down Enter",
	"O Tab",
	"D n",
	"o Down",
	":",
	"?",
	"? j j q",
	"/",
	"d",
	"u",
	"c",
	"u",
	"A",
	"u",
	"x",
	"v",
	"u",
	"j Tab Tab z",
	"j Tab Tab Z",
	"j Tab j",
	"Space Space M",
	"N",
	"H",
	"H j k",
	"S",
	"S j j",
	"I",
	"2 j j Tab k",
	"2 J K ] [ t",
	"2 J j p",
	"2 J j s",
	"5 j j Tab k",
	"5 p",
	"5 [ [ ] e",
	"5 Enter Enter Tab",
	"5 E Enter",
	"4 ?",
	"4 Enter Space Enter n b",
	"4 Enter c",
	"4 Enter Space Enter l",
	"4 Enter Space Enter p",
	"4 Enter Space Enter z",
	"4 Enter Space Enter f",
	"4 Enter Space Enter s",
	"4 Enter Space Enter P",
	"4 Enter Space Enter d",
	"u",
	NULL,
};
