/*
 * The user's chain file over the shipped chains: absent, right, wrong, unreadable, and as
 * a book takes it.
 */
#include "krug/chains.h"

#include <string.h>

#include "krug/error.h"

#include "life_fixture.h"

typedef struct {
	const char *name;
	const char *text;      /* of the file; NULL: there is none */
	const char *complaint; /* NULL: none */
	gboolean coffee;       /* the user's step is there */
} Case;

static const Case cases[] = {
	{ "no file", NULL, NULL, FALSE },
	{ "an empty file", "", NULL, FALSE },
	{ "a step of one's own",
		"[coffee]\nkind = own\ntrigger = offer\nto = recruiter\n", NULL, TRUE },
	{ "a step of one's own, and a mistake",
		"[coffee]\nkind = own\ntrigger = offer\nto = recruiter\n[thank-you]\n"
		"closes = soon\n",
		"chains, line 6: ", FALSE },
};

static void
a_file_is_taken_as_a_whole(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		char *folder = test_folder_new();
		g_autofree char *path = g_build_filename(folder, "chains", NULL);
		g_autoptr(GError) error = NULL;
		g_autoptr(ChainSet) set = NULL;

		g_test_message("%s", cases[i].name);
		if (cases[i].text)
			g_assert_true(g_file_set_contents(path, cases[i].text, -1, NULL));
		set = chains_load(path, &error);
		g_assert_nonnull(chain_step(set, "thank-you"));
		g_assert_cmpint(chain_step(set, "coffee") != NULL, ==, cases[i].coffee);
		if (cases[i].complaint) {
			g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
			g_assert_nonnull(strstr(error->message, cases[i].complaint));
			g_assert_nonnull(strstr(error->message, "shipped chains"));
		} else {
			g_assert_no_error(error);
		}
		test_folder_free(folder);
	}
}

static void
a_folder_is_no_file(void)
{
	char *folder = test_folder_new();
	g_autoptr(GError) error = NULL;
	g_autoptr(ChainSet) set = chains_load(folder, &error);

	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	g_assert_nonnull(chain_step(set, "thank-you"));
	test_folder_free(folder);
}

static void
write_own(const char *text)
{
	g_autofree char *path = chains_path();
	g_autofree char *folder = g_path_get_dirname(path);

	g_assert_cmpint(g_mkdir_with_parents(folder, 0700), ==, 0);
	g_assert_true(g_file_set_contents(path, text, -1, NULL));
}

static void
remove_own(void)
{
	g_autofree char *path = chains_path();
	g_autofree char *folder = g_path_get_dirname(path);

	g_assert_cmpint(g_remove(path), ==, 0);
	g_assert_cmpint(g_rmdir(folder), ==, 0);
}

static void
a_book_takes_it_once(Life *life, gconstpointer data G_GNUC_UNUSED)
{
	write_own("[thank-you]\nkind = cake\n");
	life_day(life, "2026-11-21");
	g_assert_nonnull(chain_step(book_chains(life->book), "thank-you"));
	g_assert_nonnull(strstr(book_chains_problem(life->book), "line 2"));
	remove_own();
	g_assert_nonnull(strstr(book_chains_problem(life->book), "line 2"));
	life_day(life, "2026-11-22");
	g_assert_cmpstr(book_chains_problem(life->book), ==, "");
}

/* A file that comes after the book was opened waits for the next opening, and the shipped
 * chains have a step for an answer: the opening need not read them. */
static void
shipped_chains_are_read_late(Life *life, gconstpointer data G_GNUC_UNUSED)
{
	g_assert_false(book_has_own_chains(life->book));
	write_own("[answer]\noff = yes\n");
	g_assert_nonnull(
		chain_step_of(book_chains(life->book), CHAIN_WROTE, REMINDER_ANSWER));
	life_day(life, "2026-11-22");
	g_assert_true(book_has_own_chains(life->book));
	g_assert_null(
		chain_step_of(book_chains(life->book), CHAIN_WROTE, REMINDER_ANSWER));
	remove_own();
}

/* What comes and goes with the entries goes by the file as well, and the book stays sound
 * when the file changes. */
static void
answers_go_by_the_file(Life *life, gconstpointer data G_GNUC_UNUSED)
{
	gint64 who = life_add(life, "Petrova", "recruiter");
	g_autoptr(GPtrArray) reminders = NULL;
	g_autoptr(GError) error = NULL;

	write_own("[answer]\ndue = 4wd\n");
	life_day(life, "2026-11-23");
	life_log(life, who, "email from: hello");
	reminders = reminder_list(life->book, who, &error);
	g_assert_no_error(error);
	g_assert_cmpint(((Reminder *)reminders->pdata[0])->kind, ==, REMINDER_ANSWER);
	g_assert_cmpint(
		((Reminder *)reminders->pdata[0])->due, ==, day_parse("2026-11-27"));
	assert_stands(life, who, STANDING_OWED);
	write_own("[answer]\noff = yes\n");
	life_day(life, "2026-11-23");
	life_sound(life);
	remove_own();
	life_day(life, "2026-11-23");
	assert_stands(life, who, STANDING_OWED);
	life_sound(life);
}

/* The user's folder of the tests is one of their own. */
int
main(int argc, char **argv)
{
	char *folder = test_folder_new();
	int status;

	g_setenv("XDG_CONFIG_HOME", folder, TRUE);
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/chains/file", a_file_is_taken_as_a_whole);
	g_test_add_func("/chains/folder", a_folder_is_no_file);
	g_test_add("/chains/book", Life, NULL, life_set_up, a_book_takes_it_once,
		life_tear_down);
	g_test_add("/chains/shipped", Life, NULL, life_set_up,
		shipped_chains_are_read_late, life_tear_down);
	g_test_add("/chains/answers", Life, NULL, life_set_up, answers_go_by_the_file,
		life_tear_down);
	status = g_test_run();
	test_folder_free(folder);
	return status;
}
