/*
 * How a letter addresses somebody: a table of names, and what stands after "Dear".
 */
#include "krug/salutation.h"

#include <string.h>

#include "krug/i18n.h"

typedef struct {
	const char *what;
	NameParts name;
	Gender gender;
	const char *lang;
	gboolean formal;
	const char *expected;
} Case;

#define ANNA                                                                       \
	{                                                                          \
		(char *)"Петрова", (char *)"Анна", (char *)"Сергеевна", NULL, NULL \
	}
#define NAME(family, given, patronymic, nickname, alt)                   \
	{                                                                \
		(char *)(family), (char *)(given), (char *)(patronymic), \
			(char *)(nickname), (char *)(alt)                \
	}

static const Case cases[] = {
	{ "first name and patronymic", ANNA, GENDER_FEMALE, "ru", TRUE,
		"Анна Сергеевна" },
	{ "patronymic not known", NAME("Петрова", "Анна", NULL, NULL, NULL),
		GENDER_FEMALE, "ru", TRUE, "Анна" },
	{ "a middle name is no patronymic", NAME("Kennedy", "John", "F.", NULL, NULL),
		GENDER_MALE, "ru", TRUE, "John" },
	{ "nickname on ты", NAME("Петрова", "Анна", "Сергеевна", "Аня", NULL),
		GENDER_FEMALE, "ru", FALSE, "Аня" },
	{ "a Latin handle is no way to call somebody in Russian",
		NAME("Петрова", "Анна", NULL, "annap", NULL), GENDER_FEMALE, "ru", FALSE,
		"Анна" },
	{ "first name on ты", ANNA, GENDER_FEMALE, "ru", FALSE, "Анна" },
	{ "Ms and the family name, transliterated", ANNA, GENDER_FEMALE, "en", TRUE,
		"Ms Petrova" },
	{ "Mr", NAME("Smith", "John", NULL, NULL, NULL), GENDER_MALE, "en", TRUE,
		"Mr Smith" },
	{ "gender not known: the whole name", NAME("Smith", "Alex", NULL, NULL, NULL),
		GENDER_UNKNOWN, "en", TRUE, "Alex Smith" },
	{ "the second spelling wins over transliteration",
		NAME("Щукина", "Юлия", NULL, NULL, "Julia Shchukina"), GENDER_FEMALE,
		"en", FALSE, "Julia" },
	{ "and in the family name", NAME("Щукина", "Юлия", NULL, NULL, "Julia Schukina"),
		GENDER_FEMALE, "en", TRUE, "Ms Schukina" },
	{ "no second spelling", NAME("Щукина", "Юлия", NULL, "Юля", NULL), GENDER_FEMALE,
		"en", FALSE, "Yuliya" },
	{ "a Latin name told in Cyrillic as well",
		NAME("Petrova", "Anna", NULL, NULL, "Анна Петрова"), GENDER_FEMALE, "ru",
		TRUE, "Анна" },
	{ "a Latin name in a Russian letter", NAME("Müller", "Jürgen", NULL, NULL, NULL),
		GENDER_MALE, "ru", FALSE, "Jürgen" },
	{ "only the family name: the writer is asked",
		NAME("Петрова", NULL, NULL, NULL, NULL), GENDER_FEMALE, "ru", TRUE, "" },
	{ "which an English letter can use", NAME("Петрова", NULL, NULL, NULL, NULL),
		GENDER_FEMALE, "en", TRUE, "Ms Petrova" },
	{ "but not without a gender", NAME("Chen", NULL, NULL, NULL, NULL),
		GENDER_UNKNOWN, "en", TRUE, "" },
	{ "no name at all", NAME(NULL, NULL, NULL, NULL, NULL), GENDER_UNKNOWN, "ru",
		FALSE, "" },
};

static void
test_names(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		const Case *c = &cases[i];
		g_autofree char *got =
			salutation(&c->name, c->gender, c->lang, c->formal);

		g_test_message("%s", c->what);
		g_assert_cmpstr(got, ==, c->expected);
	}
}

static void
test_whole_names(void)
{
	const NameParts anna = ANNA;
	const NameParts julia = NAME("Щукина", "Юлия", NULL, NULL, "Julia Schukina");
	g_autofree char *russian = salutation_full(&anna, "ru");
	g_autofree char *english = salutation_full(&anna, "en");
	g_autofree char *second = salutation_full(&julia, "en");
	g_autofree char *given = salutation_given(&julia, "en");

	g_assert_cmpstr(russian, ==, "Анна Петрова");
	g_assert_cmpstr(english, ==, "Anna Petrova");
	g_assert_cmpstr(second, ==, "Julia Schukina");
	g_assert_cmpstr(given, ==, "Julia");
}

typedef struct {
	const char *what;
	NameParts name;
	const char *told, *fallback, *expected;
} Language;

static const Language languages[] = {
	{ "as told", ANNA, "en", "ru", "en" },
	{ "by a Cyrillic name", ANNA, "", "en", "ru" },
	{ "by a Latin one", NAME("Smith", "John", NULL, NULL, NULL), "", "ru", "en" },
	{ "Latin, but written in Cyrillic as well",
		NAME("Petrova", "Anna", NULL, NULL, "Анна Петрова"), "", "en", "ru" },
	{ "another language: by the name", ANNA, "kk", "en", "ru" },
	{ "nothing to tell by", NAME(NULL, NULL, NULL, NULL, NULL), NULL, "ru", "ru" },
	{ "nor that", NAME(NULL, NULL, NULL, NULL, NULL), "", "en", "en" },
};

static void
test_languages(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(languages); i++) {
		const Language *c = &languages[i];

		g_test_message("%s", c->what);
		g_assert_cmpstr(
			salutation_lang(&c->name, c->told, c->fallback), ==, c->expected);
	}
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/salutation/names", test_names);
	g_test_add_func("/salutation/whole names", test_whole_names);
	g_test_add_func("/salutation/languages", test_languages);
	return g_test_run();
}
