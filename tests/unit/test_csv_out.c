/*
 * Cells of the table: quoted where they must be, never a formula, and readable back.
 */
#include "exchange/csv_out.h"

#include <stdlib.h>
#include <string.h>

#include "krug/i18n.h"

static const struct {
	const char *what, *text, *cell;
} cells[] = {
	{ "plain text as it is", "Анна", "Анна" },
	{ "nothing", "", "" },
	{ "a comma", "a,b", "\"a,b\"" },
	{ "quotes are doubled", "\"a\"", "\"\"\"a\"\"\"" },
	{ "a line break is CRLF", "a\nb", "\"a\r\nb\"" },
	{ "a phone number stays one", "+7 900 000-00-00", "'+7 900 000-00-00" },
	{ "a formula", "=1+1", "'=1+1" },
	{ "a minus", "-1", "'-1" },
	{ "a name at a service", "@annap", "'@annap" },
	{ "a tab", "\tx", "\"' x\"" },
	{ "a formula behind what goes", "\x01=1", "'=1" },
	{ "a formula behind a mark", "\xef\xbb\xbf@A1", "'@A1" },
	{ "an apostrophe of my own", "'=1", "''=1" },
	{ "an apostrophe that guards nothing", "'t is", "'t is" },
	{ "control characters go", "a\x1b[31m", "a[31m" },
};

static void
test_cells(void)
{
	for (guint i = 0; i < G_N_ELEMENTS(cells); i++) {
		g_autofree char *cell = csv_cell(cells[i].text);

		g_test_message("%s", cells[i].what);
		g_assert_cmpstr(cell, ==, cells[i].cell);
	}
}

static guint
commas(const char *line)
{
	guint n = 0;

	for (; *line != '\r'; line++)
		n += *line == ',';
	return n;
}

static void
test_columns(void)
{
	g_autoptr(Person) person = person_new();
	g_autoptr(GString) out = g_string_new(NULL);
	const char *text;

	g_ptr_array_add(person->channels, channel_new(REACH_PHONE, "1"));
	g_ptr_array_add(person->channels, channel_new(REACH_PHONE, "2"));
	csv_write_head(out);
	csv_write_person(out, person);
	text = out->str;
	g_assert_true(g_str_has_prefix(text, "id,name,uid,family,"));
	g_assert_nonnull(strstr(text, ",1 ::: 2,"));
	g_assert_cmpuint(commas(text), ==, commas(strstr(text, "\r\n") + 2));
	g_assert_true(g_str_has_suffix(text, "\r\n"));
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/csv-out/cells", test_cells);
	g_test_add_func("/csv-out/columns", test_columns);
	return g_test_run();
}
