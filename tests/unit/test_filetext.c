/*
 * What text becomes before it goes into a calendar or a card.
 */
#include <glib.h>

#include "exchange/filetext.h"

typedef struct {
	const char *what, *text, *clean, *line;
} Case;

static const Case cases[];

static void
test_case(gconstpointer data)
{
	const Case *c = data;
	g_autofree char *clean = filetext_new(c->text);
	g_autofree char *line = filetext_line(c->text);

	g_assert_cmpstr(clean, ==, c->clean);
	g_assert_cmpstr(line, ==, c->line);
}

/* Nothing is copied where nothing is to be done. */
static void
test_as_it_is(void)
{
	const char *text = "Мария, 12\nпро «релиз» — 3 мая";
	g_autofree char *made = NULL;

	g_assert_true(filetext_clean(text, &made) == text);
	g_assert_null(made);
	g_assert_true(filetext_clean("a\n", &made) == made);
	g_assert_cmpstr(made, ==, "a");
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	for (const Case *c = cases; c->what; c++) {
		g_autofree char *path = g_strconcat("/filetext/", c->what, NULL);

		g_test_add_data_func(path, c, test_case);
	}
	g_test_add_func("/filetext/as-it-is", test_as_it_is);
	return g_test_run();
}

static const Case cases[] = {
	{ "nothing", NULL, "", "" },
	{ "empty", "", "", "" },
	{ "plain", "Мария, 12; a\\b", "Мария, 12; a\\b", "Мария, 12; a\\b" },
	{ "lines-stay", "one\ntwo\n\nthree", "one\ntwo\n\nthree", "one two  three" },
	{ "first-line-feed-stays", "\none", "\none", " one" },
	{ "last-line-feeds-go", "one\ntwo\n\n", "one\ntwo", "one two" },
	{ "line-feeds-alone", "\n\n", "", "" },
	{ "last-line-feed-behind-a-dash", "one —\n", "one —", "one —" },
	{ "carriage-return", "one\r\ntwo\r", "one\ntwo", "one two" },
	{ "breaks-of-unicode",
		"a\xc2\x85"
		"b\xe2\x80\xa8"
		"c\xe2\x80\xa9"
		"d",
		"a\nb\nc\nd", "a b c d" },
	{ "tab", "a\tb", "a b", "a b" },
	{ "controls",
		"a\x1b[31mb\x7f"
		"c\xc2\x9b",
		"a[31mbc", "a[31mbc" },
	{ "overrides", "a\xe2\x80\xaeza\xe2\x81\xa6", "aza", "aza" },
	{ "no-character", "a\xef\xbf\xbez\xef\xbb\xbf", "az", "az" },
	{ "half-a-character", "я\xd1", "я\xef\xbf\xbd", "я\xef\xbf\xbd" },
	{ "half-a-character-before-a-line-feed", "я\xd1\n", "я\xef\xbf\xbd",
		"я\xef\xbf\xbd" },
	{ 0 },
};
