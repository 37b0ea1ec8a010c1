/*
 * Whom I know at an organization, and the shortest way there.
 */
#include "krug/introduction.h"

#include "krug/organization.h"
#include "krug/upkeep.h"
#include "life_fixture.h"

static void
introduced(Life *life, gint64 contact, const char *by)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Person) was = person_load(life->book, contact, &error);
	g_autoptr(Person) now = person_copy(was);

	contact_set(now->contact, contact_field("introduced_by"), by, &error);
	g_assert_no_error(error);
	person_save(life->book, was, now, PERSON_SAVE, NULL, &error);
	g_assert_no_error(error);
}

static gint64
resolve(Life *life, const char *text)
{
	g_autoptr(GError) error = NULL;
	gint64 id = 0;

	introduction_resolve(life->book, text, &id, &error);
	g_assert_no_error(error);
	return id;
}

/* "Петрова: in touch, last on 1 nov; …" */
static char *
way(Life *life, const char *organization)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(IntroductionPath) path =
		introduction_path(life->book, resolve(life, organization), &error);
	GString *text = g_string_new(path && path->former ? "(former) " : "");

	g_assert_no_error(error);
	for (guint i = 0; i < path->steps->len; i++) {
		const IntroductionStep *step = path->steps->pdata[i];
		g_autofree char *how = introduction_words(life->book, path, i);

		g_string_append_printf(text, "%s%s: %s", i ? "; " : "", step->name, how);
	}
	return g_string_free(text, FALSE);
}

#define assert_way(life, organization, expected)                  \
	do {                                                      \
		g_autofree char *found = way(life, organization); \
		g_assert_cmpstr(found, ==, expected);             \
	} while (0)

static void
test_by_name(Life *life, gconstpointer data)
{
	static const char *const same[] = { "ООО «Лира»", "лира", "ЛИРА", "Lira", "ли",
		"#1", "Lira LLC" };
	static const struct {
		const char *text;
		int code;
	} wrong[] = { { "нет такой", KRUG_ERROR_NOT_FOUND }, { "", KRUG_ERROR_AMBIGUOUS },
		{ "#99", KRUG_ERROR_NOT_FOUND }, { "#", KRUG_ERROR_NOT_FOUND },
		{ "гранит", KRUG_ERROR_AMBIGUOUS } };
	gint64 anna = life_add(life, "Петрова", "recruiter");

	(void)data;
	life_works(life, anna, "Лира", "2024");
	life_works(life, anna, "Гранит Системы", "2025");
	life_works(life, anna, "Гранит Банк", "2026");
	for (gsize i = 0; i < G_N_ELEMENTS(same); i++)
		g_assert_cmpint(resolve(life, same[i]), ==, 1);
	for (gsize i = 0; i < G_N_ELEMENTS(wrong); i++) {
		g_autoptr(GError) error = NULL;
		gint64 id;

		g_test_message("%s", wrong[i].text);
		g_assert_false(
			introduction_resolve(life->book, wrong[i].text, &id, &error));
		g_assert_error(error, KRUG_ERROR, wrong[i].code);
	}
}

static void
test_who_is_there(Life *life, gconstpointer data)
{
	gint64 anna = life_add(life, "Петрова", "recruiter");
	gint64 ivan = life_add(life, "Ли", "interviewer");
	gint64 olga = life_add(life, "Орлова", "interviewer");
	gint64 past = life_add(life, "Архипов", "interviewer");
	g_autoptr(GError) error = NULL;
	g_autoptr(GPtrArray) list = NULL;
	const Acquaintance *row;

	(void)data;
	life_works(life, anna, "Лира", "2024");
	life_works(life, ivan, "ООО Лира", "2025-03");
	life_works(life, olga, "Лира", "2020");
	life_works(life, olga, "Гранит", "2023");
	life_works(life, past, "Лира", "2020");
	g_assert_true(contact_archive(life->book, past, NULL));
	life_log(life, ivan, "call 01.11: hello");
	list = introduction_people(life->book, resolve(life, "Лира"), 10, &error);
	g_assert_no_error(error);
	g_assert_cmpuint(list->len, ==, 3);
	row = list->pdata[0];
	g_assert_cmpint(row->contact, ==, ivan);
	g_assert_cmpstr(row->started, ==, "2025-03");
	g_assert_cmpint(row->last_day, ==, day_parse("2026-11-01"));
	row = list->pdata[1];
	g_assert_cmpint(row->contact, ==, anna);
	g_assert_cmpint(row->last_day, ==, DAY_NONE);
	row = list->pdata[2];
	g_assert_cmpint(row->contact, ==, olga);
	g_assert_true(row->former);
	g_assert_cmpstr(row->ended, ==, "2023");
}

static void
test_the_way(Life *life, gconstpointer data)
{
	gint64 anna = life_add(life, "Петрова", "recruiter");
	gint64 ivan = life_add(life, "Ли", "interviewer");
	gint64 olga = life_add(life, "Орлова", "interviewer");
	const gint64 both[] = { ivan, olga };

	(void)data;
	life_works(life, olga, "Лира", "2024");
	assert_way(life, "Лира", "(former) ");
	introduced(life, olga, "2");
	introduced(life, ivan, "1");
	assert_way(life, "Лира", "(former) ");
	life_log(life, anna, "call 01.11: hello");
	assert_way(life, "Лира",
		"Петрова: in touch, last on 1 nov; "
		"Ли: known through Петрова, by an introduction; "
		"Орлова: known through Ли, by an introduction");
	life_log_all(life, both, 2, "email 02.11: an introduction");
	/* A message of mine is no contact, yet they took part in it together. */
	assert_way(life, "Лира",
		"Петрова: in touch, last on 1 nov; "
		"Ли: known through Петрова, by an introduction; "
		"Орлова: known through Ли, by an introduction");
	introduced(life, olga, "");
	assert_way(life, "Лира",
		"Петрова: in touch, last on 1 nov; "
		"Ли: known through Петрова, by an introduction; "
		"Орлова: together with Ли on 2 nov");
	life_log(life, olga, "call 03.11: directly");
	assert_way(life, "Лира", "Орлова: in touch, last on 3 nov");
}

static void
test_who_was_there(Life *life, gconstpointer data)
{
	gint64 anna = life_add(life, "Петрова", "recruiter");

	(void)data;
	life_works(life, anna, "Лира", "2020");
	life_works(life, anna, "Гранит", "2024");
	life_log(life, anna, "call 01.11: hello");
	assert_way(life, "Лира", "(former) Петрова: in touch, last on 1 nov");
	assert_way(life, "Гранит", "Петрова: in touch, last on 1 nov");
}

/* A circle of people who introduced each other ends, and a crowd introduces nobody. */
static void
test_circles_and_crowds(Life *life, gconstpointer data)
{
	gint64 people[14];

	(void)data;
	for (int i = 0; i < 14; i++) {
		g_autofree char *name = g_strdup_printf("Петров%d", i);

		people[i] = life_add(life, name, "recruiter");
	}
	life_works(life, people[0], "Лира", "2024");
	introduced(life, people[0], "2");
	introduced(life, people[1], "1");
	assert_way(life, "Лира", "(former) ");
	life_log(life, people[13], "call 01.11: hello");
	life_log_all(life, people, 14, "email 02.11: to all of you");
	assert_way(life, "Лира", "(former) ");
	life_log_all(life, people + 12, 2, "email 03.11: the two of you");
	life_log_all(life, people, 13, "email 04.11: to most of you");
	assert_way(life, "Лира", "(former) ");
	life_log_all(life, people + 1, 12, "email 05.11: to twelve");
	assert_way(life, "Лира",
		"Петров13: in touch, last on 1 nov; "
		"Петров12: together with Петров13 on 3 nov; "
		"Петров1: together with Петров12 on 5 nov; "
		"Петров0: known through Петров1, by an introduction");
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	life_test("/introduction/by name", test_by_name);
	life_test("/introduction/who is there", test_who_is_there);
	life_test("/introduction/the way", test_the_way);
	life_test("/introduction/who was there", test_who_was_there);
	life_test("/introduction/circles and crowds", test_circles_and_crowds);
	return g_test_run();
}
