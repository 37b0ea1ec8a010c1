/* Settings: what fits each row, and a file of the user's that is never spoiled. */
#include "krug/config.h"

#include <string.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "krug/error.h"
#include "krug/i18n.h"

static void
test_defaults(void)
{
	for (const ConfigRow *row = config_rows(); row->name; row++) {
		g_autofree char *normal = config_check(row, row->fallback, NULL);
		g_autofree char *range = config_range(row);

		g_test_message("%s", row->name);
		g_assert_cmpstr(normal, ==, row->fallback);
		g_assert_cmpstr(row->text, !=, NULL);
		g_assert_cmpstr(range, !=, "");
		g_assert_true(config_find(row->name) == row);
	}
	g_assert_null(config_find("window"));
	g_assert_null(config_find(NULL));
}

static void
test_values(void)
{
	static const struct {
		const char *name, *value, *expect; /* NULL: does not fit */
	} cases[] = {
		{ "window.recruiter", "2-3", "2-3" },
		{ "window.recruiter", " 2 – 4 ", "2-4" },
		{ "window.recruiter", "1..12", "1-12" },
		{ "window.recruiter", "3", "3-3" },
		{ "window.recruiter", "None", "none" },
		{ "window.recruiter", "нет", "none" },
		{ "window.recruiter", "3-2", NULL },
		{ "window.recruiter", "0-2", NULL },
		{ "window.recruiter", "1-61", NULL },
		{ "window.recruiter", "", NULL },
		{ "window.recruiter", "2-", NULL },
		{ "window.recruiter", "2-3-4", NULL },
		{ "limit.day", "1", "1" },
		{ "limit.day", "50", "50" },
		{ "limit.day", "05", "5" },
		{ "limit.day", "0", NULL },
		{ "limit.day", "51", NULL },
		{ "limit.day", "-1", NULL },
		{ "limit.day", "99999999999", NULL },
		{ "limit.day", "5x", NULL },
		{ "calendar.hour", "9:05", "09:05" },
		{ "calendar.hour", "9", "09:00" },
		{ "calendar.hour", "24:00", NULL },
		{ "calendar.hour", "10:60", NULL },
		{ "calendar.hour", ":30", NULL },
		{ "calendar.days_off", "RU", "ru" },
		{ "calendar.days_off", "de", NULL },
		{ "mouse", "On", "yes" },
		{ "mouse", "нет", "no" },
		{ "mouse", "maybe", NULL },
		{ "editor", " vi -n ", "vi -n" },
		{ "editor", "", "" },
		{ "editor", "a\nb", NULL },
		{ "editor", "\xff", NULL },
		{ "book", "~/b", "/anna/b" },
		{ "contacts.vdir", "~/cards//", "/anna/cards" },
		{ "contacts.vdir", "/", "/" },
		{ "book", "b", NULL },
		{ "book", "", "" },
		{ "theme", "mono", "mono" },
		{ "theme", "pink", NULL },
	};

	g_setenv("HOME", "/anna", TRUE);
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GError) error = NULL;
		g_autofree char *normal =
			config_check(config_find(cases[i].name), cases[i].value, &error);

		g_test_message("%s = %s", cases[i].name, cases[i].value);
		g_assert_cmpstr(normal, ==, cases[i].expect);
		if (!cases[i].expect)
			g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	}
}

static void
test_parsers(void)
{
	int near = 9, far = 9;

	g_assert_true(config_window("2-3", &near, &far));
	g_assert_cmpint(near * 100 + far, ==, 203);
	g_assert_false(config_window("none", &near, &far));
	g_assert_cmpint(near * 100 + far, ==, 0);
	g_assert_cmpint(config_minute("10:30"), ==, 630);
	g_assert_cmpint(config_int("50"), ==, 50);
	g_assert_true(config_bool("yes"));
	g_assert_false(config_bool("no"));
}

typedef struct {
	char *dir, *path;
} Place;

static void
setup(Place *place, gconstpointer data G_GNUC_UNUSED)
{
	place->dir = g_dir_make_tmp("krug-config-XXXXXX", NULL);
	place->path = g_build_filename(place->dir, "config", NULL);
}

static void
teardown(Place *place, gconstpointer data G_GNUC_UNUSED)
{
	g_unlink(place->path);
	g_rmdir(place->dir);
	g_free(place->path);
	g_free(place->dir);
}

/* The file without its empty lines, which GKeyFile sets as it likes. */
static char *
lines_of(const Place *place)
{
	g_autofree char *text = NULL;
	GString *out;

	g_assert_true(g_file_get_contents(place->path, &text, NULL, NULL));
	out = g_string_new(text);
	while (g_string_replace(out, "\n\n", "\n", 0))
		continue;
	return g_string_free(out, FALSE);
}

static void
test_set(Place *place, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Config) config = config_load(place->path, &error), again = NULL;
	GStatBuf status;

	g_assert_no_error(error);
	g_assert_cmpstr(config_get(config, "theme"), ==, "auto");
	g_assert_true(config_set(config, "theme", "DARK", &error));
	g_assert_cmpstr(config_get(config, "theme"), ==, "dark");
	g_assert_cmpint(g_stat(place->path, &status), ==, 0);
	g_assert_cmpint((int)(status.st_mode & 0777), ==, 0600);
	g_assert_false(config_set(config, "theme", "pink", &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	again = config_load(place->path, NULL);
	g_assert_cmpstr(config_get(again, "theme"), ==, "dark");
	g_assert_true(config_set(again, "theme", NULL, NULL));
	g_assert_cmpstr(config_get(again, "theme"), ==, "auto");
}

static void
test_keeps(Place *place, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(Config) config = NULL;
	g_autofree char *after = NULL;

	g_file_set_contents(place->path,
		"# mine\n[krug]\n# calm\ntheme=light\nfuture=1\n\n[other]\na=b\n", -1,
		NULL);
	config = config_load(place->path, NULL);
	g_assert_null(config_problem(config));
	g_assert_cmpstr(config_get(config, "theme"), ==, "light");
	g_assert_true(config_set(config, "mouse", "no", NULL));
	after = lines_of(place);
	g_assert_cmpstr(after, ==,
		"# mine\n[krug]\n# "
		"calm\ntheme=light\nfuture=1\nmouse=no\n[other]\na=b\n");
}

static void
test_problems(Place *place, gconstpointer data G_GNUC_UNUSED)
{
	static const struct {
		const char *text,
			*word; /* word of the problem; NULL: cannot be read at all */
	} cases[] = {
		{ "[krug]\ntheme=pink\nmouse=no\n", "pink" },
		{ "[krug]\nwindow.close=1-2\nmouse=no\n", "window.close" },
		{ "not a key file", NULL },
	};

	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GError) error = NULL;
		g_autoptr(Config) config = NULL;

		g_file_set_contents(place->path, cases[i].text, -1, NULL);
		config = config_load(place->path, &error);
		if (!cases[i].word) {
			g_assert_error(error, KRUG_ERROR, KRUG_ERROR_FAILED);
			continue;
		}
		g_assert_nonnull(strstr(config_problem(config), cases[i].word));
		g_assert_cmpstr(config_get(config, "theme"), ==, "auto");
		g_assert_cmpstr(config_get(config, "mouse"), ==, "no");
	}
}

static void
test_refused(Place *place, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(Config) nowhere = config_load("/dev/null/krug/config", NULL);
	g_autoptr(Config) config = config_load(place->path, NULL);
	g_autoptr(GError) error = NULL;

	g_assert_false(config_set(nowhere, "mouse", "no", &error));
	g_assert_nonnull(error);
	g_assert_cmpstr(config_get(nowhere, "mouse"), ==, "yes");
	g_clear_error(&error);
	g_assert_false(config_set(config, "window.close", "1-2", &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	g_clear_error(&error);
	g_assert_false(config_set(config, "nothing", "1", &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND);
}

static void
test_link(Place *place, gconstpointer data G_GNUC_UNUSED)
{
	g_autofree char *target = g_build_filename(place->dir, "target", NULL);
	g_autoptr(Config) config = NULL;

	g_file_set_contents(target, "[krug]\nmouse=yes\n", -1, NULL);
	g_assert_cmpint(symlink(target, place->path), ==, 0);
	config = config_load(place->path, NULL);
	g_assert_true(config_set(config, "mouse", "no", NULL));
	g_assert_true(g_file_test(place->path, G_FILE_TEST_IS_SYMLINK));
	g_unlink(target);
}

static void
add(const char *name, void (*test)(Place *, gconstpointer))
{
	g_test_add(name, Place, NULL, setup, test, teardown);
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/config/defaults", test_defaults);
	g_test_add_func("/config/values", test_values);
	g_test_add_func("/config/parsers", test_parsers);
	add("/config/set", test_set);
	add("/config/keeps", test_keeps);
	add("/config/problems", test_problems);
	add("/config/refused", test_refused);
	add("/config/link", test_link);
	return g_test_run();
}
