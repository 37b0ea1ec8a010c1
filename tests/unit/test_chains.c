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
a_book_takes_it_once(Life *life, gconstpointer data G_GNUC_UNUSED)
{
	g_autofree char *folder =
		g_build_filename(g_getenv("XDG_CONFIG_HOME"), "krug", NULL);
	g_autofree char *path = chains_path();

	g_assert_cmpint(g_mkdir_with_parents(folder, 0700), ==, 0);
	g_assert_true(g_file_set_contents(path, "[thank-you]\nkind = cake\n", -1, NULL));
	g_assert_nonnull(chain_step(book_chains(life->book), "thank-you"));
	g_assert_nonnull(strstr(book_chains_problem(life->book), "line 2"));
	g_assert_cmpint(g_remove(path), ==, 0);
	g_assert_nonnull(strstr(book_chains_problem(life->book), "line 2"));
	life_day(life, "2026-11-22");
	g_assert_cmpstr(book_chains_problem(life->book), ==, "");
	g_rmdir(folder);
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
	status = g_test_run();
	test_folder_free(folder);
	return status;
}
