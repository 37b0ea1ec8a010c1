/*
 * Undo of long work: the bar, Esc in the middle, the end of krug in the middle. The keys
 * that come while the first slice runs are sent together with the one that begins it, and
 * each step is a slice of its own, so nothing here depends on how long the work takes.
 */
#include <signal.h>
#include <string.h>

#include "home.h"

#define WIDTH  80
#define HEIGHT 24
#define CARDS  200
#define LONG   120000 /* ms, for a slow machine */
#define SHORT  "KRUG_PART_TIME"

static const char *const short_slices[] = { SHORT "=1", NULL };

/* The home that is copied. */
static Home *
home_with_cards(void)
{
	Home *home = home_empty();
	g_autofree char *file = g_build_filename(home->folder, "many.vcf", NULL);
	g_autofree char *words = g_strdup_printf("import %s --yes", file);
	g_autoptr(GString) cards = g_string_new(NULL);

	for (int i = 0; i < CARDS; i++)
		g_string_append_printf(cards,
			"BEGIN:VCARD\r\nVERSION:3.0\r\nN:Family%d;Given;;;\r\n"
			"FN:Given Family%d\r\nEND:VCARD\r\n",
			i, i);
	g_assert_true(g_file_set_contents(file, cards->str, -1, NULL));
	g_free(home_krug(home, words));
	return home;
}

static Home *
home_copy(const Home *from)
{
	Home *home = home_empty();
	g_autofree char *book = NULL;
	gsize n = 0;

	g_assert_true(g_file_get_contents(from->book, &book, &n, NULL));
	g_assert_true(g_file_set_contents(home->book, book, (gssize)n, NULL));
	return home;
}

static void
assert_found(const Home *home, int card, gboolean expected)
{
	g_autofree char *name = g_strdup_printf("Family%d", card);
	g_autofree char *words = g_strconcat("list --json ", name, NULL);
	g_autofree char *list = home_krug(home, words);

	if ((strstr(list, name) != NULL) != expected)
		g_error("%s is %s the book", name, expected ? "not in" : "in");
}

static void
assert_all(const Home *home, gboolean expected)
{
	assert_found(home, 0, expected);
	assert_found(home, CARDS / 2, expected);
	assert_found(home, CARDS - 1, expected);
}

/* Until the screen shows `text`; whether `meanwhile` was painted before. */
static gboolean
wait_for(Tty *tty, const char *text, const char *meanwhile)
{
	gint64 until = g_get_monotonic_time() + (gint64)LONG * 1000;
	gboolean seen = FALSE;

	while (!tty_shows(tty, text, 50)) {
		seen = seen || strstr(tty_output(tty), meanwhile);
		if (g_get_monotonic_time() > until)
			assert_shows(tty, text);
	}
	return seen || strstr(tty_output(tty), meanwhile);
}

static void
test_bar(gconstpointer data)
{
	g_autoptr(Home) home = home_copy(data);
	Tty *tty = home_start(home, WIDTH, HEIGHT, short_slices);

	tty_send(tty, "u", 1);
	g_assert_true(wait_for(tty, "Undone: Imported: many.vcf", "Undoing"));
	assert_shows(tty, "Nobody here yet");
	tty_send(tty, "\x12", 1);
	g_assert_true(wait_for(tty, "Done again: Imported: many.vcf", "Doing again"));
	end_clean(tty);
	assert_all(home, TRUE);
}

static void
test_escape(gconstpointer data)
{
	g_autoptr(Home) home = home_copy(data);
	Tty *tty = home_start(home, WIDTH, HEIGHT, short_slices);

	tty_send(tty, "u\033", 2);
	wait_for(tty, "Stopped; the book is as it was before.", "");
	assert_hides(tty, "Undoing");
	end_clean(tty);
	assert_all(home, TRUE);
}

/* Asleep in the middle of it krug is told to end: the next start asks. */
static void
test_ended(gconstpointer data)
{
	g_autoptr(Home) home = home_copy(data);
	Tty *tty = home_start(home, WIDTH, HEIGHT, short_slices);

	tty_send(tty, "u\x1a", 2);
	g_assert_true(tty_stopped(tty, LONG));
	tty_signal(tty, SIGTERM);
	tty_signal(tty, SIGCONT);
	g_assert_true(tty_ended(tty, LONG, NULL));
	end_clean(tty);
	tty = home_start(home, WIDTH, HEIGHT, short_slices);
	assert_shows(tty, "was cut short");
	tty_send(tty, "t", 1);
	g_assert_true(wait_for(tty, "Taken back.", "Taking back"));
	end_clean(tty);
	assert_all(home, FALSE);
}

/* A setting that moves everybody's dates. */
static void
test_setting(gconstpointer data)
{
	g_autoptr(Home) home = home_copy(data);
	g_autofree char *value = NULL;
	Tty *tty;

	g_free(home_krug(home, "config window.professional 1-2"));
	tty = home_start(home, WIDTH, HEIGHT, short_slices);
	tty_send(tty, "u", 1);
	wait_for(tty, "Undone: Setting", "");
	end_clean(tty);
	value = home_krug(home, "config window.professional");
	g_assert_nonnull(strstr(value, "3-4"));
}

static void
fill_news(Tty *tty)
{
	g_assert_true(tty_keys(tty, "B n"));
	assert_shows(tty, "What is new");
	g_assert_true(tty_type(tty, "I join Lira"));
	g_assert_true(tty_keys(tty, "Tab Tab"));
	g_assert_true(tty_type(tty, "kind:professional"));
}

/* News that concern everybody: asked about as a whole, written under a bar. */
static void
test_news(gconstpointer data)
{
	g_autoptr(Home) home = home_copy(data);
	Tty *tty = home_start(home, WIDTH, HEIGHT, short_slices);
	g_autofree char *list = NULL;

	fill_news(tty);
	g_assert_true(tty_keys(tty, "C-s"));
	assert_shows(tty, "200 people, who each get a step");
	tty_send(tty, "\r\033", 2);
	wait_for(tty, "Stopped; the book is as it was before.", "");
	assert_shows(tty, "What is new");
	list = home_krug(home, "news list --json");
	g_assert_cmpstr(list, ==, "[]\n");
	g_assert_true(tty_keys(tty, "C-s"));
	assert_shows(tty, "200 people, who each get a step");
	tty_send(tty, "\r", 1);
	g_assert_true(wait_for(tty, "I join Lira: saved", "Opening the steps"));
	end_clean(tty);
	g_clear_pointer(&list, g_free);
	list = home_krug(home, "news list --json");
	g_assert_nonnull(strstr(list, "\"concerned\":200"));
}

int
main(int argc, char **argv)
{
	g_autoptr(Home) cards = NULL;

	g_test_init(&argc, &argv, NULL);
	g_setenv(SHORT, "1", TRUE);
	cards = home_with_cards();
	g_test_add_data_func("/krug/undo under a bar", cards, test_bar);
	g_test_add_data_func("/krug/Esc brings back what was undone", cards, test_escape);
	g_test_add_data_func("/krug/krug ends in the middle", cards, test_ended);
	g_test_add_data_func("/krug/undo of a setting", cards, test_setting);
	g_test_add_data_func("/krug/news for many", cards, test_news);
	return g_test_run();
}
