/*
 * The page before a talk: what stands on it, and what is left out.
 */
#include "krug/brief.h"

#include <string.h>

#include "krug/text.h"
#include "krug/upkeep.h"
#include "life_fixture.h"

static Brief *
load(Life *life, gint64 contact)
{
	g_autoptr(GError) error = NULL;
	Brief *brief = brief_load(life->book, contact, &error);

	g_assert_no_error(error);
	return brief;
}

/* The ids of the sections, in order. */
static char *
sections(Life *life, gint64 contact)
{
	g_autoptr(Brief) brief = load(life, contact);
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < brief->sections->len; i++) {
		const BriefSection *section = brief->sections->pdata[i];

		g_assert_cmpuint(section->lines->len, >, 0);
		g_string_append_printf(text, "%s%s", i ? " " : "", section->id);
	}
	return g_string_free(text, FALSE);
}

#define assert_sections(life, contact, expected)                  \
	do {                                                      \
		g_autofree char *found = sections(life, contact); \
		g_assert_cmpstr(found, ==, expected);             \
	} while (0)

static void
test_sections(Life *life, gconstpointer data)
{
	gint64 anna = life_add(life, "Петрова", "recruiter");

	(void)data;
	assert_sections(life, anna, "who reach");
	life_log(life, anna, "call 10.11: the move");
	assert_sections(life, anna, "who reach words bring-up");
	life_log(life, anna, "call 11.11: more !24.11 the CV");
	assert_sections(life, anna, "who reach words promises bring-up");
	life_log(life, anna, "call 12.11: and more");
	assert_sections(life, anna, "who reach words promises bring-up warnings");
}

static void
test_last_words(Life *life, gconstpointer data)
{
	gint64 anna = life_add(life, "Петрова", "recruiter");
	g_autoptr(Brief) brief = NULL;
	const BriefSection *words;

	(void)data;
	for (int i = 1; i <= 5; i++) {
		g_autofree char *line = g_strdup_printf("email 0%d.11: line %d", i, i);

		life_log(life, anna, line);
	}
	brief = load(life, anna);
	words = brief->sections->pdata[2];
	g_assert_cmpstr(words->id, ==, "words");
	g_assert_cmpuint(words->lines->len, ==, 3);
	g_assert_nonnull(strstr(((BriefLine *)words->lines->pdata[0])->text, "line 5"));
	g_assert_cmpstr(((BriefLine *)words->lines->pdata[0])->note, ==, "5 nov");
}

static void
test_text(Life *life, gconstpointer data)
{
	gint64 anna = life_add(life, "Петрова", "recruiter");
	g_autoptr(Brief) brief = NULL;
	g_autofree char *wide = NULL;
	g_autofree char *narrow = NULL;
	g_auto(GStrv) lines = NULL;

	(void)data;
	life_log(life, anna,
		"call 10.11: a long story about the move of the whole bank to a new "
		"platform\x1b[31m, told in one breath");
	brief = load(life, anna);
	wide = brief_text(brief, 0);
	narrow = brief_text(brief, 30);
	lines = g_strsplit(narrow, "\n", -1);
	g_assert_nonnull(strstr(wide, "in one breath (10 nov)\n"));
	g_assert_null(strchr(wide, '\x1b'));
	for (char **line = lines; *line; line++)
		g_assert_cmpint(text_width(*line), <=, 32);
}

static void
test_nobody(Life *life, gconstpointer data)
{
	gint64 anna = life_add(life, "Петрова", "recruiter");
	g_autoptr(GError) error = NULL;

	(void)data;
	g_assert_true(contact_delete(life->book, anna, NULL));
	g_assert_null(brief_load(life->book, anna, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND);
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	life_test("/brief/sections", test_sections);
	life_test("/brief/last words", test_last_words);
	life_test("/brief/text", test_text);
	life_test("/brief/nobody", test_nobody);
	return g_test_run();
}
