/*
 * Settings of the book: defaults are not stored, checks are those of the table.
 */
#include "krug/setting.h"

#include "people_fixture.h"

static void
assert_setting(People *p, const char *name, const char *value)
{
	g_autofree char *have = setting_get(p->book, name);

	g_assert_cmpstr(have, ==, value);
}

static void
set_unset_and_undone(People *p, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(GError) error = NULL;

	assert_setting(p, "window.recruiter", "2-3");
	setting_set(p->book, "window.recruiter", "1-2", &error);
	g_assert_no_error(error);
	assert_setting(p, "window.recruiter", "1-2");
	g_assert_true(setting_is_set(p->book, "window.recruiter"));
	setting_set(p->book, "window.recruiter", NULL, &error);
	assert_setting(p, "window.recruiter", "2-3");
	undo(p);
	assert_setting(p, "window.recruiter", "1-2");
	setting_set(p->book, "window.recruiter", "2-3", &error);
	g_assert_no_error(error);
	g_assert_false(setting_is_set(p->book, "window.recruiter"));
}

static void
what_does_not_fit_is_refused(People *p, gconstpointer data G_GNUC_UNUSED)
{
	static const struct {
		const char *name, *value;
		int code;
	} cases[] = {
		{ "window.recruiter", "3-2", KRUG_ERROR_INPUT },
		{ "limit.day", "-1", KRUG_ERROR_INPUT },
		{ "nothing", "1", KRUG_ERROR_NOT_FOUND },
		{ "theme", "dark", KRUG_ERROR_INPUT },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GError) error = NULL;

		g_assert_false(
			setting_set(p->book, cases[i].name, cases[i].value, &error));
		g_assert_error(error, KRUG_ERROR, cases[i].code);
	}
}

int
main(int argc, char **argv)
{
	start(&argc, &argv);
	people_test("/setting/set", set_unset_and_undone);
	people_test("/setting/refused", what_does_not_fit_is_refused);
	return g_test_run();
}
