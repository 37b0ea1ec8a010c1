/* Which file is taken for a letter: the user's own over the shipped one, and what becomes
 * of one with a mistake. */
#include "krug/templates.h"

#include <string.h>

#include "folder.h"
#include "krug/error.h"
#include "krug/i18n.h"

#define OWN "Title: Mine\nType: thank-you\n\nHello {{name}}\n"

typedef struct {
	char *config, *krug, *templates, *ru, *en;
} Place;

static void
set_up(Place *place, gconstpointer data)
{
	(void)data;
	place->config = test_folder_new();
	place->krug = g_build_filename(place->config, "krug", NULL);
	place->templates = g_build_filename(place->krug, "templates", NULL);
	place->ru = g_build_filename(place->templates, "ru", NULL);
	place->en = g_build_filename(place->templates, "en", NULL);
	g_assert_cmpint(g_mkdir_with_parents(place->ru, 0700), ==, 0);
	g_assert_cmpint(g_mkdir_with_parents(place->en, 0700), ==, 0);
	g_setenv("XDG_CONFIG_HOME", place->config, TRUE);
}

static void
tear_down(Place *place, gconstpointer data)
{
	(void)data;
	test_folder_free(place->en);
	test_folder_free(place->ru);
	test_folder_free(place->templates);
	test_folder_free(place->krug);
	test_folder_free(place->config);
}

static void
put(const char *folder, const char *name, const char *text, gssize length)
{
	g_autofree char *path = g_build_filename(folder, name, NULL);

	g_assert_true(g_file_set_contents(path, text, length, NULL));
}

/* Where the template comes from: the end of its path, "" for a shipped one. */
static void
assert_from(const char *kind, Tone tone, const char *lang, const char *end)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(TemplateFile) file = templates_find(kind, tone, lang, &error);

	g_assert_no_error(error);
	g_assert_nonnull(file->template);
	g_assert_cmpint(file->tone, ==, tone);
	g_assert_cmpstr(file->lang, ==, lang);
	if (*end == '\0')
		g_assert_cmpstr(file->path, ==, "");
	else
		g_assert_true(g_str_has_suffix(file->path, end));
}

static void
test_order(Place *place, gconstpointer data)
{
	(void)data;
	assert_from("thank-you", TONE_FORMAL, "ru", "");
	put(place->ru, "thank-you.txt", OWN, -1);
	assert_from("thank-you", TONE_FORMAL, "ru", "ru/thank-you.txt");
	assert_from("thank-you", TONE_INFORMAL, "ru", "ru/thank-you.txt");
	assert_from("thank-you", TONE_FORMAL, "en", "");
	put(place->ru, "thank-you.formal.txt", OWN, -1);
	assert_from("thank-you", TONE_FORMAL, "ru", "ru/thank-you.formal.txt");
	assert_from("thank-you", TONE_INFORMAL, "ru", "ru/thank-you.txt");
}

static void
test_added(Place *place, gconstpointer data)
{
	g_autoptr(GPtrArray) before = templates_list(NULL);
	g_autoptr(GPtrArray) after = NULL;
	g_autoptr(GPtrArray) russian = NULL;

	(void)data;
	put(place->en, "coffee.txt", OWN, -1);
	put(place->en, "lunch.formal.txt", OWN, -1);
	put(place->en, "thank-you.txt", OWN, -1);
	put(place->en, "notes.md", OWN, -1);
	after = templates_list(NULL);
	g_assert_cmpuint(after->len, ==, before->len + 3);
	assert_from("coffee", TONE_INFORMAL, "en", "en/coffee.txt");
	russian = templates_list("ru");
	for (guint i = 0; i < russian->len; i++)
		g_assert_cmpstr(((TemplateFile *)russian->pdata[i])->path, ==, "");
}

static void
test_not_found(Place *place, gconstpointer data)
{
	static const struct {
		const char *kind, *lang, *message;
	} cases[] = {
		{ "thanks-you", "en", "Did you mean “thank-you”?" },
		{ "entirely-else", "en", "“krug templates” lists them" },
		{ "../../secret", "en", "“krug templates” lists them" },
		{ "", "en", "“krug templates” lists them" },
		{ "thank-you", "de", "“krug templates” lists them" },
		{ "lunch", "en", "no template of this tone" },
	};

	(void)data;
	put(place->en, "lunch.formal.txt", OWN, -1);
	put(place->templates, "secret.informal.txt", OWN, -1);
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GError) error = NULL;
		g_autoptr(TemplateFile) file = templates_find(
			cases[i].kind, TONE_INFORMAL, cases[i].lang, &error);

		g_assert_null(file);
		g_assert_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND);
		g_test_message("%s", error->message);
		g_assert_nonnull(strstr(error->message, cases[i].message));
	}
}

/* The shipped one stands in, and what is wrong is told with the place. */
static void
test_mistake(Place *place, gconstpointer data)
{
	g_autoptr(TemplateFile) shipped =
		templates_find("thank-you", TONE_FORMAL, "en", NULL);
	g_autoptr(TemplateFile) file = NULL;
	g_autoptr(TemplateFile) own = NULL;
	g_autoptr(GError) error = NULL;

	(void)data;
	put(place->en, "thank-you.formal.txt", OWN "{{nobody}}", -1);
	file = templates_find("thank-you", TONE_FORMAL, "en", NULL);
	g_assert_cmpstr(file->text, ==, shipped->text);
	g_assert_cmpstr(file->path, ==, "");
	g_assert_nonnull(strstr(file->problem, "en/thank-you.formal.txt:5:3: "));
	put(place->en, "coffee.txt", OWN "{{nobody}}", -1);
	own = templates_find("coffee", TONE_FORMAL, "en", &error);
	g_assert_null(own);
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	g_assert_nonnull(strstr(error->message, "en/coffee.txt:5:3: "));
}

static void
test_unreadable(Place *place, gconstpointer data)
{
	g_autofree char *folder = g_build_filename(place->en, "check-in.txt", NULL);
	g_autoptr(TemplateFile) nul = NULL;
	g_autoptr(TemplateFile) dir = NULL;
	g_autoptr(TemplateFile) empty = NULL;

	(void)data;
	put(place->en, "thank-you.txt", "Title: a\0b", 10);
	nul = templates_find("thank-you", TONE_FORMAL, "en", NULL);
	g_assert_nonnull(strstr(nul->problem, "NUL byte"));
	g_assert_cmpint(g_mkdir(folder, 0700), ==, 0);
	dir = templates_find("check-in", TONE_FORMAL, "en", NULL);
	g_assert_nonnull(strstr(dir->problem, "no ordinary file"));
	g_rmdir(folder);
	put(place->en, "support.formal.txt", "", 0);
	empty = templates_find("support", TONE_FORMAL, "en", NULL);
	g_assert_cmpstr(empty->problem, ==, "");
	g_assert_nonnull(empty->template);
}

static void
test_misnamed(Place *place, gconstpointer data)
{
	static const char *const names[] = { "Thanks.txt", "thank-you.loud.txt",
		"thank-you.formal.old.txt", ".txt" };
	g_autoptr(GPtrArray) files = NULL;
	guint told = 0;

	(void)data;
	for (gsize i = 0; i < G_N_ELEMENTS(names); i++)
		put(place->en, names[i], OWN, -1);
	files = templates_list("en");
	for (guint i = 0; i < files->len; i++) {
		const TemplateFile *file = files->pdata[i];

		told += file->template == NULL &&
			strstr(file->problem, "a template is named") != NULL;
	}
	g_assert_cmpuint(told, ==, G_N_ELEMENTS(names));
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	g_test_add("/templates/order", Place, NULL, set_up, test_order, tear_down);
	g_test_add("/templates/added", Place, NULL, set_up, test_added, tear_down);
	g_test_add(
		"/templates/not-found", Place, NULL, set_up, test_not_found, tear_down);
	g_test_add("/templates/mistake", Place, NULL, set_up, test_mistake, tear_down);
	g_test_add(
		"/templates/unreadable", Place, NULL, set_up, test_unreadable, tear_down);
	g_test_add("/templates/misnamed", Place, NULL, set_up, test_misnamed, tear_down);
	return g_test_run();
}
