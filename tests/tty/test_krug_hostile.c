/*
 * A book full of hostile text, shown in every view and size: nothing in it reaches the
 * terminal raw, nothing cuts a row or ends the program. SPOIL writes it below the model;
 * the harness weighs every byte that comes.
 */
#include "home.h"

/* Escape sequences that clear, ask, name and reset; C1; breaks; what reorders or hides;
 * wide, joined and stacked characters. */
#define HOSTILE                                                                     \
	"\033[2J\033[6n\033]0;evil\007\033c\033P1$r\033\\ \r\n\tnext\v\f\b\001\177" \
	"\302\205nel \302\233"                                                      \
	"31m c1 \342\200\256rlo \342\201\246iso \342\200\213zw \342\200\215zwj "    \
	"\357\273\277bom \342\200\250ls \302\255shy "                               \
	"\360\237\221\250\342\200\215\360\237\221\251\342\200\215\360\237\221\247 " \
	"\347\216\213 e\314\201\314\202\314\203\314\204\314\205\314\206 \357\270\217"

/* Every view, and in each what moves, folds and opens. */
static const char *const ways[] = {
	"j j j j G g",
	"Enter Enter z Z j j G",
	"Tab j j",
	"U j Tab j",
	"/",
	"o Down Enter",
	"o",
	"E Enter Tab Tab C-s",
	"l",
	"L Tab Tab Tab Tab",
	"e Tab Tab Tab Down Down End Down Down",
	"e Tab F4",
	"r",
	"s",
	"p",
	"t",
	"t Down Enter",
	"f",
	"D",
	"b j G C-u",
	"w j G a L f",
	"w p Down",
	"w b Down",
	"w W T j Tab j Enter",
	"h Tab G",
	"Q Tab",
	"Q Tab Tab j",
	"m",
	"y",
	"F a",
	"N",
	"d",
	"u",
	"A",
	"u",
	":",
	"?",
	"2 j j G",
	"2 Tab Down Right ] Tab",
	"2 G k Tab Tab j",
	"2 j l",
	"3",
	"3 Tab Tab j j Enter",
	"3 C j j",
	"3 e Tab F4",
	"3 j o",
	"3 D",
	"V j j G",
	"B j G",
	"B e",
	"B w",
	"B G e",
	"B G w",
	"V e",
	"V o",
	"3 a Tab F4",
	"i Tab Tab",
	"Y p Down Enter G",
	"P j j Tab j",
	"P a Tab F4",
	"4",
	"4 Enter",
	"5 j j j j j j Enter j j",
	"5 j j j j j j Enter Enter Tab",
	"5 j j j j j j j j Enter G Enter",
	"5 p Down Down Enter [ ] e",
	"4 Enter Space Enter",
	"4 Enter Space Enter p",
	"4 Enter Space Enter n n l",
	"S",
	"H j j Enter",
	"I Tab Tab Down Down",
};

/* Under the sanitizers at every size, else at the first: what breaks there breaks here.
 */
#ifdef KRUG_CHECKED
#define SIZES 4
#else
#define SIZES 1
#endif
static const int sizes[][2] = { { 80, 24 }, { 23, 7 }, { 200, 60 }, { 60, 20 } };

static void
spoil(const Home *home, const char *text)
{
	const char *argv[] = { SPOIL, home->book, text, NULL };
	g_autofree char *errors = NULL;
	int status = 0;

	if (!g_spawn_sync(NULL, (char **)argv, NULL, 0, NULL, NULL, NULL, &errors,
		    &status, NULL) ||
		status != 0)
		g_error("spoiling the book: %s", errors);
}

static void
show_all(const Home *home, int width, int height)
{
	Tty *tty = home_start(home, width, height, NULL);

	for (gsize i = 0; i < G_N_ELEMENTS(ways); i++) {
		if (!tty_keys(tty, ways[i]))
			g_error("%s at %dx%d ended it: %s", ways[i], width, height,
				tty_errors(tty));
		if (tty_harm(tty))
			g_error("%s at %dx%d: %u raw controls", ways[i], width, height,
				tty_harm(tty));
		/* out of what is open, whatever it asks */
		g_assert_true(tty_keys(tty, "Esc y Esc 1 g"));
	}
	end_clean(tty);
}

static void
show_spoilt(const char *text, gsize count)
{
	g_autoptr(Home) home = home_new();

	spoil(home, text);
	for (gsize i = 0; i < count; i++)
		show_all(home, sizes[i][0], sizes[i][1]);
}

static void
test_every_view(void)
{
	show_spoilt(HOSTILE, SIZES);
}

static void
test_long(void)
{
	g_autofree char *endless = g_strnfill(4000, 'W');
	g_autofree char *wide = g_strconcat("王", endless, "王e\314\201", endless, NULL);

	show_spoilt(endless, 1);
	show_spoilt(wide, MIN(SIZES, 2));
}

static void
test_blank(void)
{
	static const char *const texts[] = { "\342\200\213", "\n", " ", "\314\201" };

	for (gsize i = 0; i < G_N_ELEMENTS(texts); i++)
		show_spoilt(texts[i], 1);
}

/* The weighing itself: it must see what is not there. */
static void
test_weighing(void)
{
	static const struct {
		const char *name, *bytes;
		guint harm;
	} cases[] = {
		{ "plain text", "Анна 王 \\033[31m", 0 },
		{ "a title", "\\033]0;evil\\007", 2 },
		{ "a question to the terminal", "\\033[6n", 1 },
		{ "a reset", "\\033c", 1 },
		{ "a bell", "\\007", 1 },
		{ "C1", "\\302\\205", 1 },
		{ "bidi", "\\342\\200\\256", 1 },
		{ "a joiner", "\\342\\200\\215", 1 },
		{ "half a character", "\\320x", 1 },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		const char *argv[] = { "printf", cases[i].bytes, NULL };
		const TtySpec spec = { .argv = argv, .width = 80, .height = 24 };
		Tty *tty = tty_start(&spec);

		g_assert_true(tty_ended(tty, 60000, NULL));
		if (tty_harm(tty) != cases[i].harm)
			g_error("%s: %u", cases[i].name, tty_harm(tty));
		tty_free(tty);
	}
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/krug/the weighing sees raw controls", test_weighing);
	g_test_add_func("/krug/hostile data in every view", test_every_view);
	g_test_add_func("/krug/endless text in every view", test_long);
	g_test_add_func("/krug/text of nothing in every view", test_blank);
	return g_test_run();
}
