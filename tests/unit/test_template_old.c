/* Templates: which file is taken, and what stands in the braces. */
#include "krug/template_old.h"

#include "folder.h"
#include "krug/i18n.h"

static const struct {
	const char *what, *text, *filled;
} fills[] = {
	{ "a word", "Dear {name}!", "Dear Anna!" },
	{ "two of them", "{name}, {organization}", "Anna, Lira" },
	{ "a word without a value is nothing", "[{empty}]", "[]" },
	{ "a word nobody knows stays", "{nobody}", "{nobody}" },
	{ "a brace that is never closed", "{name", "{name" },
	{ "braces in braces", "{{name}}", "{Anna}" },
	{ "what is filled in is not filled again", "{braces}", "{name}" },
	{ "no brace", "text", "text" },
	{ "nothing", "", "" },
};

static void
test_fill(void)
{
	const TemplateWord words[] = { { "name", "Anna" }, { "organization", "Lira" },
		{ "empty", NULL }, { "braces", "{name}" }, { 0 } };

	for (gsize i = 0; i < G_N_ELEMENTS(fills); i++) {
		g_autofree char *filled = template_fill(fills[i].text, words);

		g_test_message("%s", fills[i].what);
		g_assert_cmpstr(filled, ==, fills[i].filled);
	}
}

static void
write_template(const char *dir, const char *file, const char *text)
{
	g_autofree char *path = g_build_filename(dir, file, NULL);

	g_assert_true(g_file_set_contents(path, text, -1, NULL));
}

static void
assert_load(const char *name, const char *text)
{
	g_autofree char *loaded = template_load(name);

	g_assert_cmpstr(loaded, ==, text);
}

static void
test_load(void)
{
	char *config = test_folder_new();
	char *krug = g_build_filename(config, "krug", NULL);
	char *dir = g_build_filename(krug, "templates", NULL);

	g_setenv("XDG_CONFIG_HOME", config, TRUE);
	g_assert_false(template_any());
	assert_load("thank-you", NULL);
	g_assert_cmpint(g_mkdir_with_parents(dir, 0700), ==, 0);
	g_assert_true(template_any());
	write_template(dir, "thank-you.txt", "any");
	assert_load("thank-you", "any");
	write_template(dir, "thank-you.en.txt", "English");
	assert_load("thank-you", "English");
	write_template(krug, "outside.txt", "no");
	assert_load("../outside", NULL);
	assert_load("", NULL);
	write_template(dir, "broken.txt", "\xff\xfe");
	assert_load("broken", NULL);
	test_folder_free(dir);
	test_folder_free(krug);
	test_folder_free(config);
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/template/fill", test_fill);
	g_test_add_func("/template/load", test_load);
	return g_test_run();
}
