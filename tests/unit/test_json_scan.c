/*
 * The line on which a text stops being JSON.
 */
#include "base/json_scan.h"

#include <string.h>

static const struct {
	const char *what, *text;
	guint64 line; /* 0: it is JSON */
} cases[] = {
	{ "an object", "{\"a\": [1, -2.5e+3, true, null, \"\\u0041\\n\"]}\n", 0 },
	{ "empty ones", "[{}, []]", 0 },
	{ "a word alone", "true", 0 },
	{ "nothing", "", 1 },
	{ "cut off", "{\n\"a\": [1,\n2", 3 },
	{ "a comma too many", "[1,\n]", 2 },
	{ "a comma too few", "[1\n2]", 2 },
	{ "no key", "{\n1: 2}", 2 },
	{ "no colon", "{\"a\"\n1}", 2 },
	{ "the wrong end", "[1,\n2}", 2 },
	{ "more behind it", "{}\n{}", 2 },
	{ "a line break in a string", "\n\"a\nb\"", 2 },
	{ "an unknown escape", "\"\\x41\"", 1 },
	{ "half an escape", "\"\\u12", 1 },
	{ "a string that is open", "\"abc", 1 },
	{ "a leading zero", "[01]", 1 },
	{ "a bare minus", "[-]", 1 },
	{ "a number cut off", "[1.]", 1 },
	{ "a word that is none", "[nul]", 1 },
	{ "single quotes", "['a']", 1 },
};

static void
test_lines(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s", cases[i].what);
		g_assert_cmpuint(json_scan(cases[i].text, NULL), ==, cases[i].line);
	}
}

static const char nested[] = "{\"a\": {\"b\": [0]},\n\"c\": [[1,\n2],\n"
			     "{\"b\": [3]},\n 4], \"b\":\n [\n],\n \"ab\": 5}";

static const struct {
	const char *what, *member;
	gint64 index;
	guint64 line;
} places[] = {
	{ "the first element", "c", 0, 2 },
	{ "an element behind an array", "c", 1, 4 },
	{ "a number", "c", 2, 5 },
	{ "behind the last", "c", 3, 0 },
	{ "a member deeper inside is none", "b", 0, 0 },
	{ "the value as a whole", "b", JSON_SCAN_WHOLE, 6 },
	{ "a number as a whole", "ab", JSON_SCAN_WHOLE, 8 },
	{ "the beginning of a name is none", "abc", JSON_SCAN_WHOLE, 0 },
	{ "no array", "a", 0, 0 },
};

static void
test_places(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(places); i++) {
		g_test_message("%s", places[i].what);
		g_assert_cmpuint(
			json_scan_line(nested, places[i].member, places[i].index), ==,
			places[i].line);
	}
}

static void
test_depth(void)
{
	g_autofree char *deep = g_strnfill(100000, '[');
	g_autofree char *open = g_strnfill(JSON_SCAN_DEPTH, '[');
	g_autofree char *end = g_strnfill(JSON_SCAN_DEPTH, ']');
	g_autofree char *most = g_strconcat(open, end, NULL);

	gboolean too_deep = FALSE;

	g_assert_cmpuint(json_scan(deep, &too_deep), ==, 1);
	g_assert_true(too_deep);
	g_assert_cmpuint(json_scan(most, &too_deep), ==, 0);
	g_assert_false(too_deep);
	g_assert_cmpuint(json_scan("[nul]", &too_deep), ==, 1);
	g_assert_false(too_deep);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/json-scan/lines", test_lines);
	g_test_add_func("/json-scan/places", test_places);
	g_test_add_func("/json-scan/depth", test_depth);
	return g_test_run();
}
