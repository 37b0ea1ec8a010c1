/*
 * The weekly review against what happens to a review: a kill at a card, a week in which
 * it lies, a clock that was set back, another krug that takes away whom the card is
 * about.
 */
#include <signal.h>
#include <string.h>

#include "home.h"

#define TO_CARDS "4 Enter Space Enter" /* past the sweep and its line */
#define LONG	 60000		       /* ms, for a slow machine */

/* The name on the card: the first words below "Why now". */
static char *
card_name(Tty *tty)
{
	g_autofree char *screen = tty_screen(tty);
	g_auto(GStrv) lines = g_strsplit(screen, "\n", -1);
	int at = 0;

	while (lines[at] && !strstr(lines[at], "Why now:"))
		at++;
	while (lines[at] && *lines[at])
		at++;
	if (!lines[at] || !lines[at + 1])
		g_error("no card is on the screen:\n%s", screen);
	return g_strndup(g_strchug(lines[at + 1]), 16);
}

static void
kill_it(Tty *tty)
{
	tty_signal(tty, SIGKILL);
	g_assert_true(tty_ended(tty, LONG, NULL));
	tty_free(tty);
}

/* What was decided is decided, and the card that was open is open again. */
static void
test_kill(void)
{
	g_autoptr(Home) home = home_new();
	Tty *tty = home_start(home, 80, 24, NULL);
	g_autofree char *before = NULL;
	g_autofree char *after = NULL;

	g_assert_true(tty_keys(tty, TO_CARDS));
	assert_shows(tty, "1 of ");
	g_assert_true(tty_keys(tty, "Space s Enter Space"));
	assert_shows(tty, "4 of ");
	before = card_name(tty);
	kill_it(tty);
	tty = home_start(home, 80, 24, NULL);
	g_assert_true(tty_keys(tty, "4"));
	assert_shows(tty, "1 snoozed");
	g_assert_true(tty_keys(tty, "Enter"));
	assert_shows(tty, "4 of ");
	after = card_name(tty);
	g_assert_cmpstr(before, ==, after);
	end_clean(tty);
}

/* Also where one had gone back to a card, and where one was killed at its line. */
static void
test_kill_elsewhere(void)
{
	g_autoptr(Home) home = home_new();
	Tty *tty = home_start(home, 80, 24, NULL);

	g_assert_true(tty_keys(tty, TO_CARDS));
	g_assert_true(tty_keys(tty, "Space Space b l"));
	g_assert_true(tty_type(tty, "call: not saved"));
	kill_it(tty);
	tty = home_start(home, 80, 24, NULL);
	g_assert_true(tty_keys(tty, "4 Enter"));
	assert_shows(tty, "3 of ");
	assert_hides(tty, "not saved");
	end_clean(tty);
}

static void
test_gone(void)
{
	g_autoptr(Home) home = home_new();
	Tty *tty = home_start(home, 80, 24, NULL);
	g_autofree char *name = NULL;
	g_autofree char *forget = NULL;

	g_assert_true(tty_keys(tty, TO_CARDS));
	name = card_name(tty);
	forget = g_strdup_printf("forget --yes %s", strtok(name, " "));
	g_free(home_krug(home, forget));
	g_assert_true(tty_shows(tty, "is no longer in the book", LONG));
	assert_shows(tty, "2 of ");
	end_clean(tty);
}

/* After a fortnight krug asks; both answers lead to cards. */
static void
test_stale(void)
{
	static const char *const before[] = { "KRUG_NOW=2026-11-07T18:00+03:00", NULL };
	g_autoptr(Home) home = home_new();
	Tty *tty = home_start(home, 80, 24, before);

	g_assert_true(tty_keys(tty, TO_CARDS " Space Space"));
	end_clean(tty);
	tty = home_start(home, 80, 24, NULL);
	g_assert_true(tty_keys(tty, "4"));
	assert_shows(tty, "A review was left long ago.");
	assert_shows(tty, "Begun on sat 7 nov");
	g_assert_true(tty_keys(tty, "Enter y"));
	assert_shows(tty, "Why now:");
	g_assert_true(tty_keys(tty, "Esc Enter n"));
	assert_shows(tty, "Before the cards");
	end_clean(tty);
}

/* A clock behind the beginning of a review is no reason to lose it. */
static void
test_back_in_time(void)
{
	static const char *const earlier[] = { "KRUG_NOW=2026-11-01T09:00+03:00", NULL };
	g_autoptr(Home) home = home_new();
	Tty *tty = home_start(home, 80, 24, NULL);

	g_assert_true(tty_keys(tty, TO_CARDS " Space"));
	end_clean(tty);
	tty = home_start(home, 80, 24, earlier);
	g_assert_true(tty_keys(tty, "4"));
	assert_shows(tty, "Weekly review");
	assert_hides(tty, "A review was left long ago.");
	g_assert_true(tty_keys(tty, "Enter"));
	end_clean(tty);
}

static void
test_nobody(void)
{
	g_autoptr(Home) home = home_empty();
	Tty *tty;

	g_free(home_krug(home, "add Anna"));
	g_free(home_krug(home, "forget --yes Anna"));
	tty = home_start(home, 80, 24, NULL);
	g_assert_true(tty_keys(tty, "4"));
	assert_shows(tty, "There is nobody in the book yet.");
	g_assert_true(tty_keys(tty, "Enter l n b"));
	assert_shows(tty, "There is nobody in the book yet.");
	end_clean(tty);
}

/* A week in which nothing is to be done can be reviewed as well. */
static void
test_nothing_due(void)
{
	g_autoptr(Home) home = home_empty();
	Tty *tty;

	g_free(home_krug(home, "add Anna --kind recruiter"));
	home_log(home, "Anna", "call: today");
	tty = home_start(home, 80, 24, NULL);
	g_assert_true(tty_keys(tty, "4"));
	assert_shows(tty, "Nobody waits this week.");
	g_assert_true(tty_keys(tty, "Enter"));
	g_assert_true(tty_type(tty, "Anna: email: and a letter"));
	g_assert_true(tty_keys(tty, "Enter Enter"));
	assert_shows(tty, "finish; the next review: ");
	g_assert_true(tty_keys(tty, "Enter"));
	assert_shows(tty, "Last review: sat 21 nov");
	end_clean(tty);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/review/kill", test_kill);
	g_test_add_func("/review/kill-elsewhere", test_kill_elsewhere);
	g_test_add_func("/review/gone", test_gone);
	g_test_add_func("/review/stale", test_stale);
	g_test_add_func("/review/back-in-time", test_back_in_time);
	g_test_add_func("/review/nobody", test_nobody);
	g_test_add_func("/review/nothing-due", test_nothing_due);
	return g_test_run();
}
