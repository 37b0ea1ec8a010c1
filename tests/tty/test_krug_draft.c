/*
 * What is typed and not saved when krug is ended from outside is offered again: by the
 * next krug, in the place where it was typed. A row of `places` is such a place.
 */
#include <signal.h>
#include <string.h>

#include <glib/gstdio.h>

#include "home.h"

#define WIDTH  100
#define HEIGHT 40
#define LONG   60000 /* ms, for a slow machine */

typedef struct {
	const char *name, *keys, *text;
	const char *save;  /* keys */
	const char *proof; /* seen once it is saved */
} Place;

static const Place places[];

static void
end_by_term(Tty *tty)
{
	tty_signal(tty, SIGTERM);
}

static void
end_by_hup(Tty *tty)
{
	tty_signal(tty, SIGHUP);
}

static void
end_by_kill(Tty *tty)
{
	tty_signal(tty, SIGKILL);
}

static void (*const ways[])(
	Tty *tty) = { end_by_term, end_by_hup, tty_hang_up, end_by_kill };

/* What stands there now and then is kept with each key. */
static const char *const at_once[] = { "KRUG_KEEP_TIME=0", NULL };

/* The folder of drafts and each of them belong to the user alone. */
static guint
count_drafts(const Home *home)
{
	g_autofree char *folder =
		g_build_filename(home->folder, ".local", "state", "krug", "drafts", NULL);
	GDir *names = g_dir_open(folder, 0, NULL);
	const char *name;
	guint n = 0;
	GStatBuf info;

	while (names && (name = g_dir_read_name(names))) {
		g_autofree char *file = g_build_filename(folder, name, NULL);

		g_assert_cmpint(g_stat(file, &info), ==, 0);
		g_assert_cmpint(info.st_mode & 0777, ==, 0600);
		n++;
	}
	if (names) {
		g_dir_close(names);
		g_assert_cmpint(g_stat(folder, &info), ==, 0);
		g_assert_cmpint(info.st_mode & 0777, ==, 0700);
	}
	return n;
}

static void
type_and_end(const Home *home, const Place *place, void (*end)(Tty *tty))
{
	Tty *tty = home_start(home, WIDTH, HEIGHT, end == end_by_kill ? at_once : NULL);

	g_assert_true(tty_keys(tty, place->keys));
	g_assert_true(tty_type(tty, place->text));
	end(tty);
	if (!tty_ended(tty, LONG, NULL))
		g_error("%s: krug goes on", place->name);
	end_clean(tty);
	if (count_drafts(home) != 1)
		g_error("%s: %u drafts", place->name, count_drafts(home));
}

/* By each way in turn: told of at the start, offered, taken up, saved. */
static void
test_taken_up(void)
{
	for (const Place *place = places; place->name; place++) {
		g_autoptr(Home) home = home_new();
		Tty *tty;

		type_and_end(
			home, place, ways[(gsize)(place - places) % G_N_ELEMENTS(ways)]);
		tty = home_start(home, WIDTH, HEIGHT, NULL);
		assert_shows(tty, "Not saved at 18:00, but kept");
		g_assert_true(tty_keys(tty, place->keys));
		assert_shows(tty, "When krug was closed at 18:00");
		g_assert_true(tty_keys(tty, "y"));
		assert_hides(tty, "When krug was closed");
		assert_shows(tty, place->text);
		g_assert_cmpuint(count_drafts(home), ==, 0);
		g_assert_true(tty_keys(tty, place->save));
		assert_shows(tty, place->proof);
		end_clean(tty);
	}
}

/* Esc asks again another time, n never. */
static void
test_refused(void)
{
	g_autoptr(Home) home = home_new();
	const Place *place = &places[0];
	Tty *tty;

	type_and_end(home, place, end_by_term);
	tty = home_start(home, WIDTH, HEIGHT, NULL);
	g_assert_true(tty_keys(tty, place->keys));
	g_assert_true(tty_keys(tty, "Esc Esc"));
	g_assert_cmpuint(count_drafts(home), ==, 1);
	g_assert_true(tty_keys(tty, place->keys));
	assert_shows(tty, "When krug was closed");
	g_assert_true(tty_keys(tty, "n"));
	g_assert_cmpuint(count_drafts(home), ==, 0);
	assert_hides(tty, place->text);
	end_clean(tty);
}

/* Rows of a table and several lines come back as they were. */
static void
test_whole_form(void)
{
	g_autoptr(Home) home = home_new();
	Tty *tty = home_start(home, WIDTH, HEIGHT, NULL);
	g_autofree char *before = NULL;
	g_autofree char *after = NULL;

	g_assert_true(tty_keys(tty, "a"));
	g_assert_true(tty_type(tty, "Zinaida Draft"));
	g_assert_true(tty_keys(tty, "Tab"));
	g_assert_true(tty_type(tty, "Granite"));
	g_assert_true(tty_keys(tty, "Tab"));
	g_assert_true(tty_type(tty, "head; of \"all\""));
	g_assert_true(tty_keys(tty, "Down Down"));
	g_assert_true(tty_type(tty, "zina@example.org"));
	g_assert_true(tty_keys(tty, "PgUp"));
	before = tty_screen(tty);
	tty_hang_up(tty);
	g_assert_true(tty_ended(tty, LONG, NULL));
	end_clean(tty);
	tty = home_start(home, WIDTH, HEIGHT, NULL);
	g_assert_true(tty_keys(tty, "a y"));
	after = tty_screen(tty);
	assert_shows(tty, "zina@example.org");
	g_assert_cmpstr(after, ==, before);
	end_clean(tty);
}

/* What is left deliberately, or saved, is no draft; nor is what nobody typed. */
static void
test_none(void)
{
	static const char *const keys[] = { "l", "a", "e", "r", "L", "I",
		"a Z i n a Esc y", "l h i Esc y", "r x Esc", "a Z i n a C-s" };
	g_autoptr(Home) home = home_new();

	for (gsize i = 0; i < 2 * G_N_ELEMENTS(keys); i++) {
		Tty *tty = home_start(home, WIDTH, HEIGHT, i % 2 ? at_once : NULL);

		g_assert_true(tty_keys(tty, keys[i / 2]));
		tty_signal(tty, SIGTERM);
		g_assert_true(tty_ended(tty, LONG, NULL));
		end_clean(tty);
		if (count_drafts(home) != 0)
			g_error("%s leaves a draft", keys[i / 2]);
	}
}

/* Another krug tells of no draft while the one that wrote it runs, and saves none over a
 * draft that waits for an answer. */
static void
test_two(void)
{
	g_autoptr(Home) home = home_new();
	Tty *a = home_start(home, WIDTH, HEIGHT, at_once);
	Tty *b;

	g_assert_true(tty_keys(a, "a"));
	g_assert_true(tty_type(a, "Zinaida First"));
	g_assert_cmpuint(count_drafts(home), ==, 1);
	b = home_start(home, WIDTH, HEIGHT, at_once);
	assert_hides(b, "Not saved");
	g_assert_true(tty_keys(b, "a"));
	assert_hides(b, "When krug was closed");
	end_clean(b);
	end_by_kill(a);
	g_assert_true(tty_ended(a, LONG, NULL));
	end_clean(a);
	b = home_start(home, WIDTH, HEIGHT, at_once);
	g_assert_true(tty_keys(b, "a Esc"));
	g_assert_true(tty_type(b, "Another"));
	g_assert_true(tty_keys(b, "C-s a y"));
	assert_shows(b, "Zinaida First");
	end_clean(b);
}

/* What a letter asks for: typed, and answered while more is missing. */
static void
test_letter(void)
{
	static const char *const keys[] = { "", "Tab", "C-s" };

	for (gsize i = 0; i < G_N_ELEMENTS(keys); i++) {
		g_autoptr(Home) home = home_new();
		Tty *tty = home_start(home, WIDTH, HEIGHT, at_once);

		g_assert_true(tty_keys(tty, "w p"));
		g_assert_true(tty_type(tty, "Рекомендовать"));
		g_assert_true(tty_keys(tty, "Enter"));
		assert_shows(tty, "needed");
		g_assert_true(tty_type(tty, "kept words"));
		g_assert_true(tty_keys(tty, keys[i]));
		end_by_kill(tty);
		g_assert_true(tty_ended(tty, LONG, NULL));
		end_clean(tty);
		g_assert_cmpuint(count_drafts(home), ==, 1);
		tty = home_start(home, WIDTH, HEIGHT, NULL);
		g_assert_true(tty_keys(tty, "w p"));
		g_assert_true(tty_type(tty, "Рекомендовать"));
		g_assert_true(tty_keys(tty, "Enter"));
		assert_shows(tty, "When krug was closed");
		g_assert_true(tty_keys(tty, "y"));
		assert_shows(tty, "kept words");
		end_clean(tty);
	}
}

/* A person who is forgotten leaves no draft behind. */
static void
test_forgotten(void)
{
	g_autoptr(Home) home = home_new();

	type_and_end(home, &places[0], end_by_term);
	g_free(home_krug(home, "forget --yes Morozov"));
	g_assert_cmpuint(count_drafts(home), ==, 0);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/krug/a draft is taken up", test_taken_up);
	g_test_add_func("/krug/a draft is refused, or waits", test_refused);
	g_test_add_func("/krug/a form comes back whole", test_whole_form);
	g_test_add_func("/krug/no draft of what is done with", test_none);
	g_test_add_func("/krug/drafts of two krugs", test_two);
	g_test_add_func("/krug/what a letter asks for", test_letter);
	g_test_add_func("/krug/no draft of whom krug forgot", test_forgotten);
	return g_test_run();
}

static const Place places[] = {
	{ "the log line", "l", "call yesterday: the draft", "Enter", "logged" },
	{ "the log form", "L Tab", "the day before yesterday", "C-s", "logged" },
	{ "a new person", "a", "Zinaida Draft", "C-s", "Zinaida Draft is in the book" },
	{ "the person form", "e", "-Draft", "C-s", "Morozov-Draft: saved" },
	{ "an entry", "j Tab Tab e Tab Tab Tab Tab", " the draft", "C-s",
		"The entry is saved" },
	{ "a reminder", "r", "in 3 weeks the draft", "Enter", "reminder for" },
	{ "about me", "I", "Draft", "C-s", "Saved" },
	{ "an application", "3 a", "Draft House", "C-s", "Draft House" },
	{ "an interview", "3 i", "Draft House", "C-s", "Draft House" },
	{ "the line of the sweep", "4 Enter Space", "Timur: call: the draft", "Enter",
		"Timur Valiev: logged" },
	{ 0 },
};
