/*
 * The book under the full screen: two krugs on it, a disk that takes nothing more, and
 * midnight. What the other one did must be seen without a key.
 */
#include <string.h>
#include <time.h>

#include "home.h"

#define WIDTH  100
#define HEIGHT 70
#define SEEN   60000 /* ms, for a slow machine */
#define ROUNDS 10

static void
test_both_see(void)
{
	g_autoptr(Home) home = home_new();
	Tty *a = home_start(home, WIDTH, HEIGHT, NULL);
	Tty *b = home_start(home, WIDTH, HEIGHT, NULL);

	g_assert_true(tty_keys(a, "a"));
	g_assert_true(tty_type(a, "Anna Alpha"));
	g_assert_true(tty_keys(a, "C-s"));
	g_assert_true(tty_shows(b, "Anna Alpha", SEEN));
	g_assert_true(tty_keys(b, "a"));
	g_assert_true(tty_type(b, "Boris Beta"));
	g_assert_true(tty_keys(b, "C-s"));
	g_assert_true(tty_shows(a, "Boris Beta", SEEN));
	home_log(home, "Anna Alpha", "coffee: from a command");
	g_assert_true(tty_shows(a, "from a command", SEEN));
	end_clean(a);
	end_clean(b);
}

static void
add_person(Tty *tty, const char *name, int round)
{
	g_autofree char *keys =
		g_strdup_printf("a%s%c R%c\x13", name, 'A' + round, 'A' + round);

	tty_send(tty, keys, strlen(keys));
}

/* Both save at the same moment, again and again; undo belongs to the book, not to one. */
static void
test_none_loses(void)
{
	g_autoptr(Home) home = home_new();
	g_autofree char *list = NULL;
	Tty *a = home_start(home, WIDTH, HEIGHT, NULL);
	Tty *b = home_start(home, WIDTH, HEIGHT, NULL);

	for (int round = 0; round < ROUNDS; round++) {
		add_person(a, "Left", round);
		add_person(b, "Right", round);
		g_assert_true(tty_wait(a));
		g_assert_true(tty_wait(b));
	}
	list = home_krug(home, "list --json");
	for (int round = 0; round < ROUNDS; round++) {
		g_autofree char *left =
			g_strdup_printf("Left%c R%c", 'A' + round, 'A' + round);
		g_autofree char *right =
			g_strdup_printf("Right%c R%c", 'A' + round, 'A' + round);

		g_assert_nonnull(strstr(list, left));
		g_assert_nonnull(strstr(list, right));
	}
	end_clean(a);
	end_clean(b);
}

/* Keys that come without a pause do not keep the other's change away. */
static void
test_seen_while_typing(void)
{
	g_autoptr(Home) home = home_new();
	Tty *tty = home_start(home, WIDTH, HEIGHT, NULL);
	gint64 until;

	g_free(home_krug(home, "add Anna Alpha"));
	until = g_get_monotonic_time() + (gint64)SEEN * 1000;
	while (!tty_shows(tty, "Anna Alpha", 0)) {
		g_assert_cmpint(g_get_monotonic_time(), <, until);
		g_assert_true(tty_keys(tty, "j k"));
	}
	end_clean(tty);
}

static void
test_conflict(void)
{
	g_autoptr(Home) home = home_new();
	g_autofree char *person = NULL;
	Tty *a = home_start(home, WIDTH, HEIGHT, NULL);
	Tty *b = home_start(home, WIDTH, HEIGHT, NULL);

	g_assert_true(tty_keys(a, "e"));
	g_assert_true(tty_keys(b, "e"));
	g_assert_true(tty_type(a, "-Alpha"));
	g_assert_true(tty_type(b, "-Beta"));
	g_assert_true(tty_keys(a, "C-s"));
	assert_shows(a, "Denis Morozov-Alpha");
	g_assert_true(tty_keys(b, "C-s"));
	assert_shows(b, "Morozov-Alpha");
	assert_shows(b, "Morozov-Beta");
	g_assert_true(tty_keys(b, "Esc"));
	assert_shows(b, "Denis Morozov-Beta");
	g_assert_true(tty_keys(b, "C-s C-s"));
	g_assert_true(tty_shows(a, "Denis Morozov-Beta", SEEN));
	person = home_krug(home, "show Morozov-Beta --json");
	g_assert_nonnull(strstr(person, "\"family\":\"Morozov-Beta\""));
	end_clean(a);
	end_clean(b);
}

/* A question is about what stood there when it was asked: where the other one deletes
 * that, the answer deletes nothing else. */
static void
test_answer_for_another(void)
{
	g_autoptr(Home) home = home_empty();
	g_autofree char *left = NULL;
	Tty *tty;

	g_free(home_krug(home, "application add --org Alpha"));
	g_free(home_krug(home, "application add --org Beta"));
	tty = home_start(home, WIDTH, HEIGHT, NULL);
	g_assert_true(tty_keys(tty, "3 D"));
	assert_shows(tty, "Delete this application");
	g_free(home_krug(home, "application delete 2"));
	g_assert_true(tty_wait(tty)); /* it has looked at the book */
	assert_shows(tty, "Delete this application");
	g_assert_true(tty_keys(tty, "y"));
	left = home_krug(home, "application list --json");
	g_assert_nonnull(strstr(left, "Alpha"));
	assert_hides(tty, "Beta");
	end_clean(tty);
}

typedef struct {
	const char *name, *keys, *text, *save, *proof;
} Saving;

static const Saving savings[] = {
	{ "the person form", "e", "-Full", "C-s", "Denis Morozov-Full" },
	{ "a new person", "a", "Zinaida Full", "C-s", "Zinaida Full" },
	{ "the log line", "l", "coffee: no room", "Enter", "logged" },
	{ "the log form", "L", "", "C-s", NULL },
	{ "a tag", "t", "roomless", "Enter", "roomless" },
	{ "a reminder", "r", "in 3 weeks call", "Enter", NULL },
};

/* It says so, the view stays with its text, and the next try works. */
static void
test_full_disk(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(savings); i++) {
		const Saving *saving = &savings[i];
		g_autoptr(Home) home = home_new();
		g_autofree char *before = home_krug(home, "history --json");
		g_autofree char *during = NULL;
		g_autofree char *after = NULL;
		Tty *tty = home_start(home, WIDTH, HEIGHT, NULL);

		g_assert_true(tty_keys(tty, saving->keys));
		if (*saving->text)
			g_assert_true(tty_type(tty, saving->text));
		tty_limit_files(tty, 0);
		g_assert_true(tty_keys(tty, saving->save));
		assert_shows(tty, "disk");
		assert_shows(tty, saving->text);
		during = home_krug(home, "history --json");
		g_assert_cmpstr(during, ==, before);
		tty_limit_files(tty, -1);
		g_assert_true(tty_keys(tty, saving->save));
		after = home_krug(home, "history --json");
		if (strcmp(after, before) == 0)
			g_error("%s: the second try did not save", saving->name);
		if (saving->proof)
			assert_shows(tty, saving->proof);
		end_clean(tty);
	}
}

/* A zone in which the next midnight is `seconds` away; the day that begins then. */
static char *
zone_before_midnight(int seconds, char **day)
{
	gint64 midnight = time(NULL) + seconds;
	int east = 86400 - (int)(midnight % 86400);
	int offset = east > 43200 ? 86400 - east : -east;
	g_autoptr(GDateTime) then = g_date_time_new_from_unix_utc(midnight - offset);

	*day = g_date_time_format(then, "%Y-%m-%d");
	return g_strdup_printf("ABC%c%02d:%02d:%02d", offset < 0 ? '-' : '+',
		ABS(offset) / 3600, ABS(offset) / 60 % 60, ABS(offset) % 60);
}

/* The clock runs here, in a zone where the day ends in a moment. */
static void
test_midnight(void)
{
	g_autoptr(Home) home = home_empty();
	g_autofree char *day = NULL;
	g_autofree char *zone = zone_before_midnight(4, &day);
	g_autofree char *setting = g_strconcat("TZ=", zone, NULL);
	g_autofree char *words = g_strdup_printf("remind add Tomas %s call", day);
	const char *const env[] = { setting, NULL };
	Tty *tty;

	home->ticking = TRUE;
	g_setenv("TZ", zone, TRUE);
	g_free(home_krug(home, "add Tomas"));
	g_free(home_krug(home, words));
	tty = home_start(home, WIDTH, HEIGHT, env);
	g_assert_true(tty_shows(tty, "reminder today", 4000 + SEEN));
	end_clean(tty);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/krug/two krugs see each other's changes", test_both_see);
	g_test_add_func("/krug/two krugs lose nothing", test_none_loses);
	g_test_add_func("/krug/a change is seen while typing", test_seen_while_typing);
	g_test_add_func("/krug/two forms on one person", test_conflict);
	g_test_add_func(
		"/krug/an answer is about what was asked", test_answer_for_another);
	g_test_add_func("/krug/a full disk", test_full_disk);
	g_test_add_func("/krug/midnight", test_midnight);
	return g_test_run();
}
