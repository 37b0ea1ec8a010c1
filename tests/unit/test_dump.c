/*
 * The export of everything: each row is there, and what was not told is null.
 */
#include "krug/dump.h"

#include "krug/interaction.h"
#include "krug/setting.h"
#include "people_fixture.h"

static char *
dump(People *p)
{
	GString *out = g_string_new(NULL);
	g_autoptr(JsonWriter) json = json_new(out);
	g_autoptr(GError) error = NULL;

	dump_json(p->book, json, &error);
	g_assert_no_error(error);
	g_assert_true(json_end(json));
	return g_string_free(out, FALSE);
}

static void
an_empty_book_is_an_object(People *p, gconstpointer data G_GNUC_UNUSED)
{
	g_autofree char *text = dump(p);

	g_assert_nonnull(strstr(text, "\"contacts\""));
	g_assert_true(g_str_has_suffix(text, "}\n"));
}

static void
everything_is_there(People *p, gconstpointer data G_GNUC_UNUSED)
{
	static const char *const parts[] = { "Петрова", "говорили о переезде",
		"\"переезд\"", "\"article\"", "\"regular\"", "\"window.recruiter\"",
		"\"direction\"", "\"patronymic\"" };
	gint64 id = add(p, "Анна", "Петрова");
	g_autoptr(Interaction) entry = interaction_new(day_parse(TODAY), CHANNEL_CALL);
	g_autoptr(GError) error = NULL;
	g_autofree char *text = NULL;

	g_free(entry->text);
	entry->text = g_strdup("говорили о переезде");
	interaction_add_contact(entry, id);
	interaction_add_topic(entry, "переезд");
	interaction_add_value(entry, FALSE, VALUE_ARTICLE, "");
	interaction_add(p->book, entry, &error);
	setting_set(p->book, "window.recruiter", "1-2", &error);
	g_assert_no_error(error);
	text = dump(p);
	for (gsize i = 0; i < G_N_ELEMENTS(parts); i++)
		if (!strstr(text, parts[i]))
			g_error("%s is missing", parts[i]);
}

int
main(int argc, char **argv)
{
	start(&argc, &argv);
	people_test("/dump/empty", an_empty_book_is_an_object);
	people_test("/dump/everything", everything_is_there);
	return g_test_run();
}
