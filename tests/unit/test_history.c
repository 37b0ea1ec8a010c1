/* The history in words: what a journal entry's action and arguments become. */
#include "krug/history.h"
#include "krug/i18n.h"

typedef struct {
	const char *what, *action, *args, *sentence;
} Case;

static const Case cases[] = {
	{ "a person", "contact-add", "{\"who\":\"Анна\",\"id\":\"1\"}", "Added: Анна" },
	{ "two arguments", "tag-add", "{\"who\":\"Ann\",\"tag\":\"rust\"}",
		"Tag added: Ann · rust" },
	{ "a renaming", "tag-rename", "{\"tag\":\"a\",\"to\":\"b\"}",
		"Tag renamed: a → b" },
	{ "an empty text is left out", "log", "{\"who\":\"Ann\",\"text\":\"\"}",
		"Logged: Ann" },
	{ "a day in words", "contact-pause", "{\"who\":\"Ann\",\"until\":\"2026-12-01\"}",
		"Paused: Ann · 1 December 2026" },
	{ "an id in words", "reminder-done", "{\"who\":\"Ann\",\"kind\":\"answer\"}",
		"Done: Ann · answer them" },
	{ "escapes", "log", "{\"who\":\"A\\u006e\\\"n\",\"text\":\"\\ud83d\\ude00\\n\"}",
		"Logged: An\"n · \360\237\230\200\n" },
	{ "half a pair", "log", "{\"who\":\"\\ud83d!\"}", "Logged: \357\277\275!" },
	{ "other values are skipped", "log", "{\"n\":12,\"who\":\"Ann\"}",
		"Logged: Ann" },
	{ "an unknown action", "of-tomorrow", "{}", "of-tomorrow" },
	{ "no arguments", "me", "{}", "About me" },
	{ "broken arguments", "log", "{\"who\":\"Ann", "Logged" },
	{ "broken escape", "log", "{\"who\":\"A\\u12", "Logged" },
	{ "nothing", "log", NULL, "Logged" },
};

static void
says(gconstpointer data)
{
	const Case *c = data;
	g_autofree char *sentence = history_sentence(c->action, c->args);

	g_assert_cmpstr(sentence, ==, c->sentence);
}

static void
tells_whom(void)
{
	g_assert_cmpint(history_contact("{\"who\":\"Ann\",\"id\":\"12\"}"), ==, 12);
	g_assert_cmpint(history_contact("{\"who\":\"Ann\"}"), ==, 0);
	g_assert_cmpint(history_contact("{\"id\":\"x\"}"), ==, 0);
	g_assert_cmpint(history_contact(NULL), ==, 0);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	i18n_start("en");
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *path = g_strconcat("/history/", cases[i].what, NULL);

		g_test_add_data_func(path, &cases[i], says);
	}
	g_test_add_func("/history/whom it was about", tells_whom);
	return g_test_run();
}
