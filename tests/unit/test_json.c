/* JSON down to the byte: nesting, escapes, hostile text, a full disk. */
#include "krug/json.h"

#include <string.h>

static void
test_nesting(void)
{
	g_autoptr(GString) out = g_string_new(NULL);
	g_autoptr(JsonWriter) json = json_new(out);

	json_array_begin(json, NULL);
	json_object_begin(json, NULL);
	json_int(json, "id", 7);
	json_text(json, "name", "Анна \"Аня\"");
	json_null(json, "due");
	json_array_begin(json, "tags");
	json_text(json, NULL, "a");
	json_bool(json, NULL, TRUE);
	json_array_begin(json, NULL);
	json_array_end(json);
	json_array_end(json);
	json_object_begin(json, "me");
	json_object_end(json);
	json_object_end(json);
	json_object_begin(json, NULL);
	json_text(json, "text", NULL);
	json_object_end(json);
	json_array_end(json);
	g_assert_true(json_end(json));
	g_assert_cmpstr(out->str, ==,
		"[\n{\"id\":7,\"name\":\"Анна "
		"\\\"Аня\\\"\",\"due\":null,\"tags\":[\"a\",true,[]],"
		"\"me\":{}},\n{\"text\":null}\n]\n");
}

static void
test_top(void)
{
	g_autoptr(GString) out = g_string_new(NULL);
	g_autoptr(JsonWriter) json = json_new(out), number = json_new(out);

	json_array_begin(json, NULL);
	json_array_end(json);
	json_end(json);
	json_int(number, NULL, G_MININT64);
	json_end(number);
	g_assert_cmpstr(out->str, ==, "[]\n-9223372036854775808\n");
}

static void
test_what_was_not_told_is_null(void)
{
	g_autoptr(GString) out = g_string_new(NULL);
	g_autoptr(JsonWriter) json = json_new(out);

	json_object_begin(json, NULL);
	json_told(json, "text", "Anna");
	json_told(json, "empty", "");
	json_told(json, "none", NULL);
	json_id(json, "id", -7);
	json_id(json, "no_id", 0);
	json_day(json, "day", day_parse("2026-11-21"));
	json_day(json, "no_day", DAY_NONE);
	json_object_end(json);
	json_end(json);
	g_assert_cmpstr(out->str, ==,
		"{\"text\":\"Anna\",\"empty\":null,\"none\":null,\"id\":-7,"
		"\"no_id\":null,\"day\":\"2026-11-21\",\"no_day\":null}\n");
}

static void
test_escapes(void)
{
	static const struct {
		const char *what, *text, *expect;
	} cases[] = {
		{ "plain", "a/b é 漢 🙂", "\"a/b é 漢 🙂\"" },
		{ "quote and backslash", "\"\\", "\"\\\"\\\\\"" },
		{ "line feed", "a\nb", "\"a\\nb\"" },
		{ "escape and tab", "\x1b\t", "\"\\u001b\\u0009\"" },
		{ "delete and C1", "\x7f\xc2\x9b", "\"\\u007f\\u009b\"" },
		{ "bidi override", "\u202e", "\"\\u202e\"" },
		{ "zero width", "\u200b\ufeff", "\"\\u200b\\ufeff\"" },
		{ "a tag beyond the first plane", "\U000e0041", "\"\\udb40\\udc41\"" },
		{ "broken bytes", "a\xff\xd0", "\"a��\"" },
		{ "empty", "", "\"\"" },
	};

	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GString) out = g_string_new(NULL);
		g_autoptr(JsonWriter) json = json_new(out);

		g_test_message("%s", cases[i].what);
		json_text(json, NULL, cases[i].text);
		g_assert_cmpstr(out->str, ==, cases[i].expect);
	}
}

static void
test_file(void)
{
	FILE *file = tmpfile(), *full = fopen("/dev/full", "w");
	g_autoptr(JsonWriter) json = json_new_file(file), lost = json_new_file(full);

	json_array_begin(json, NULL);
	for (int i = 0; i < 20000; i++)
		json_int(json, NULL, i % 10);
	json_array_end(json);
	g_assert_true(json_end(json));
	g_assert_cmpint(ftell(file), ==, 20000 * 3 - 1 + 4);
	fclose(file);
	json_text(lost, NULL, "x");
	g_assert_false(json_end(lost));
	fclose(full);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/json/nesting", test_nesting);
	g_test_add_func("/json/top", test_top);
	g_test_add_func("/json/not-told", test_what_was_not_told_is_null);
	g_test_add_func("/json/escapes", test_escapes);
	g_test_add_func("/json/file", test_file);
	return g_test_run();
}
