/* Where files go, by what the environment says. */
#include "krug/paths.h"

#include <glib/gstdio.h>

#include "krug/error.h"

static void
clear(void)
{
	static const char *const names[] = { "XDG_DATA_HOME", "XDG_CONFIG_HOME",
		"XDG_STATE_HOME", "KRUG_BOOK" };

	for (size_t i = 0; i < G_N_ELEMENTS(names); i++)
		g_unsetenv(names[i]);
	g_setenv("HOME", "/anna", TRUE);
}

static void
test_folders(void)
{
	static const struct {
		const char *variable, *value;
		char *(*path)(void);
		const char *expect;
	} cases[] = {
		{ "XDG_DATA_HOME", NULL, path_data, "/anna/.local/share/krug" },
		{ "XDG_DATA_HOME", "/d", path_data, "/d/krug" },
		{ "XDG_DATA_HOME", "relative", path_data, "/anna/.local/share/krug" },
		{ "XDG_DATA_HOME", "", path_data, "/anna/.local/share/krug" },
		{ "XDG_CONFIG_HOME", NULL, path_config_file,
			"/anna/.config/krug/config" },
		{ "XDG_CONFIG_HOME", "/c", path_config_file, "/c/krug/config" },
		{ "XDG_STATE_HOME", NULL, path_state, "/anna/.local/state/krug" },
		{ "XDG_STATE_HOME", "/s", path_state, "/s/krug" },
	};

	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *path = NULL;

		clear();
		if (cases[i].value)
			g_setenv(cases[i].variable, cases[i].value, TRUE);
		path = cases[i].path();
		g_assert_cmpstr(path, ==, cases[i].expect);
	}
}

static void
test_shown(void)
{
	static const char *const cases[][2] = {
		{ "/anna/contacts", "~/contacts" },
		{ "/anna/a/b", "~/a/b" },
		{ "/anna", "/anna" },
		{ "/annabel/contacts", "/annabel/contacts" },
		{ "/tmp/\377", "/tmp/\357\277\275" },
	};

	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *shown = NULL;

		clear();
		shown = path_shown(cases[i][0]);
		g_assert_cmpstr(shown, ==, cases[i][1]);
	}
}

static void
test_book(void)
{
	static const struct {
		const char *what, *option, *environment, *setting, *expect;
	} cases[] = {
		{ "nothing told", NULL, NULL, NULL, "/anna/.local/share/krug/book.krug" },
		{ "the option wins", "a", "b", "c", "a" },
		{ "then the environment", NULL, "b", "c", "b" },
		{ "then the setting", "", "", "c", "c" },
		{ "home is meant by ~", "~/a.krug", NULL, NULL, "/anna/a.krug" },
		{ "not by ~b", "~b", NULL, NULL, "~b" },
	};

	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *path = NULL;

		g_test_message("%s", cases[i].what);
		clear();
		if (cases[i].environment)
			g_setenv("KRUG_BOOK", cases[i].environment, TRUE);
		path = path_book(cases[i].option, cases[i].setting);
		g_assert_cmpstr(path, ==, cases[i].expect);
	}
}

static void
test_make_parent(void)
{
	g_autofree char *dir = g_dir_make_tmp("krug-paths-XXXXXX", NULL);
	g_autofree char *inner = g_build_filename(dir, "a", "b", NULL);
	g_autofree char *outer = g_build_filename(dir, "a", NULL);
	g_autofree char *book = g_build_filename(inner, "book.krug", NULL);
	g_autoptr(GError) error = NULL;
	GStatBuf status;

	g_assert_true(path_make_parent(book, &error));
	g_assert_true(path_make_parent(book, &error));
	g_assert_no_error(error);
	g_assert_cmpint(g_stat(inner, &status), ==, 0);
	g_assert_cmpint((int)(status.st_mode & 0777), ==, 0700);
	g_assert_false(path_make_parent("/dev/null/x/y", &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_FAILED);
	g_rmdir(inner);
	g_rmdir(outer);
	g_rmdir(dir);
}

static const struct {
	const char *what, *typed, *whole, *names;
} completions[] = {
	{ "one name", "~/ab", "~/abc.vcf", "abc.vcf" },
	{ "what two begin with", "~/x", "~/xя", "xя1 xя2/" },
	{ "half of a letter is none", "~/y", "~/y", "yа yб" },
	{ "a folder", "~/xя2", "~/xя2/", "xя2/" },
	{ "inside of it", "~/xя2/", "~/xя2/in.csv", "in.csv" },
	{ "nothing of the kind", "~/q", "~/q", "" },
	{ "no such folder", "~/none/a", "~/none/a", "" },
	{ "home", "~", "~/", "abc.vcf xя1 xя2/ yа yб" },
	{ "the dot is typed", "~/.h", "~/.hidden", ".hidden" },
};

static void
test_complete(void)
{
	static const char *const files[] = { "abc.vcf", "xя1", "xя2/in.csv", "yа", "yб",
		".hidden" };
	g_autofree char *home = g_dir_make_tmp("krug-paths-XXXXXX", NULL);
	g_autofree char *inner = g_build_filename(home, "xя2", NULL);

	clear();
	g_setenv("HOME", home, TRUE);
	g_assert_cmpint(g_mkdir(inner, 0700), ==, 0);
	for (gsize i = 0; i < G_N_ELEMENTS(files); i++) {
		g_autofree char *path = g_build_filename(home, files[i], NULL);

		g_assert_true(g_file_set_contents(path, "", 0, NULL));
	}
	for (gsize i = 0; i < G_N_ELEMENTS(completions); i++) {
		g_autoptr(GPtrArray) names = NULL;
		g_autofree char *whole = path_complete(completions[i].typed, &names);
		g_autofree char *joined = NULL;

		g_test_message("%s", completions[i].what);
		g_assert_cmpstr(whole, ==, completions[i].whole);
		g_ptr_array_add(names, NULL);
		joined = g_strjoinv(" ", (char **)names->pdata);
		g_assert_cmpstr(joined, ==, completions[i].names);
	}
	for (gsize i = 0; i < G_N_ELEMENTS(files); i++) {
		g_autofree char *path = g_build_filename(home, files[i], NULL);

		g_unlink(path);
	}
	g_rmdir(inner);
	g_rmdir(home);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/paths/folders", test_folders);
	g_test_add_func("/paths/complete", test_complete);
	g_test_add_func("/paths/shown", test_shown);
	g_test_add_func("/paths/book", test_book);
	g_test_add_func("/paths/make-parent", test_make_parent);
	return g_test_run();
}
