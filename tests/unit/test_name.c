/* Names as people type and read them. */
#include "krug/name.h"

#include "krug/i18n.h"

typedef struct {
	const char *text, *family, *given, *patronymic, *nickname, *alt;
} ParseCase;

static const ParseCase parse_cases[] = {
	{ "Анна", NULL, "Анна", NULL, NULL, NULL },
	{ "Анна Петрова", "Петрова", "Анна", NULL, NULL, NULL },
	{ "Петрова Анна", "Петрова", "Анна", NULL, NULL, NULL },
	{ "Анна Сергеевна Петрова", "Петрова", "Анна", "Сергеевна", NULL, NULL },
	{ "Петрова Анна Сергеевна", "Петрова", "Анна", "Сергеевна", NULL, NULL },
	{ "  петрова   анна\tсергеевна ", "петрова", "анна", "сергеевна", NULL, NULL },
	{ "Анна Сергеевна", NULL, "Анна", "Сергеевна", NULL, NULL },
	{ "Петрова, Анна Сергеевна", "Петрова", "Анна", "Сергеевна", NULL, NULL },
	{ "Smith, John Ronald", "Smith", "John Ronald", NULL, NULL, NULL },
	{ "Иван Ли", "Ли", "Иван", NULL, NULL, NULL },
	{ "Марина Ким", "Ким", "Марина", NULL, NULL, NULL },
	{ "Лев Толстой", "Толстой", "Лев", NULL, NULL, NULL },
	{ "Яков Ли", "Ли", "Яков", NULL, NULL, NULL },
	{ "Королёв Сергей Павлович", "Королёв", "Сергей", "Павлович", NULL, NULL },
	{ "Королёв Сергей", "Королёв", "Сергей", NULL, NULL, NULL },
	{ "Константин Петров", "Петров", "Константин", NULL, NULL, NULL },
	{ "Иван Петрович", NULL, "Иван", "Петрович", NULL, NULL },
	{ "Илья Ильич", NULL, "Илья", "Ильич", NULL, NULL },
	{ "Никита Лукич Белых", "Белых", "Никита", "Лукич", NULL, NULL },
	{ "Анна Абрамович", "Абрамович", "Анна", NULL, NULL, NULL },
	{ "Римский-Корсаков Николай Андреевич", "Римский-Корсаков", "Николай",
		"Андреевич", NULL, NULL },
	{ "Алиев Вагиф Гасан оглы", "Алиев", "Вагиф", "Гасан оглы", NULL, NULL },
	{ "Андреи\u0306 Петров", "Петров", "Андрей", NULL, NULL, NULL },
	{ "Анна «Аня» Петрова", "Петрова", "Анна", NULL, "Аня", NULL },
	{ "Анна Петрова (Аня)", "Петрова", "Анна", NULL, "Аня", NULL },
	{ "Анна Петрова (Anna Petrova)", "Петрова", "Анна", NULL, NULL, "Anna Petrova" },
	{ "John Smith", "Smith", "John", NULL, NULL, NULL },
	{ "John Ronald Smith", "Smith", "John Ronald", NULL, NULL, NULL },
	{ "Ludwig van Beethoven", "van Beethoven", "Ludwig", NULL, NULL, NULL },
	{ "Anna Sergeevna Petrova", "Petrova", "Anna", "Sergeevna", NULL, NULL },
	{ "Анна (Аня", "(Аня", "Анна", NULL, NULL, NULL },
	{ "(Аня)", NULL, NULL, NULL, "Аня", NULL },
	{ ", Анна", NULL, "Анна", NULL, NULL, NULL },
};

static void
test_parse(void)
{
	for (size_t i = 0; i < G_N_ELEMENTS(parse_cases); i++) {
		const ParseCase *c = &parse_cases[i];
		g_auto(NameParts) name = { 0 };

		g_test_message("%s", c->text);
		g_assert_true(name_parse(c->text, &name));
		g_assert_cmpstr(name.family, ==, c->family);
		g_assert_cmpstr(name.given, ==, c->given);
		g_assert_cmpstr(name.patronymic, ==, c->patronymic);
		g_assert_cmpstr(name.nickname, ==, c->nickname);
		g_assert_cmpstr(name.alt, ==, c->alt);
	}
}

static void
test_parse_nothing(void)
{
	static const char *const blank[] = { NULL, "", "  ", ",", "()" };

	for (size_t i = 0; i < G_N_ELEMENTS(blank); i++) {
		g_auto(NameParts) name = { 0 };

		g_assert_false(name_parse(blank[i], &name));
		g_assert_null(name.given);
	}
}

static void
test_forms(void)
{
	static const struct {
		NameParts name;
		const char *brief, *full, *formal;
	} cases[] = {
		{ { "Петрова", "Анна", "Сергеевна", "Аня", NULL }, "Анна Петрова",
			"Анна Сергеевна Петрова", "Анна Сергеевна" },
		{ { "Ли", "Иван", NULL, NULL, NULL }, "Иван Ли", "Иван Ли", "Иван" },
		{ { NULL, "Анна", "Сергеевна", NULL, NULL }, "Анна Сергеевна",
			"Анна Сергеевна", "Анна Сергеевна" },
		{ { "Петров", "", NULL, NULL, NULL }, "Петров", "Петров", "Петров" },
		{ { NULL, NULL, NULL, "ёж", NULL }, "ёж", "ёж", "ёж" },
		{ { NULL, NULL, NULL, NULL, "Li Wei" }, "Li Wei", "Li Wei", "Li Wei" },
		{ { NULL, NULL, NULL, NULL, NULL }, "", "", "" },
	};

	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		const NameParts *name = &cases[i].name;
		g_autofree char *brief = name_short(name), *full = name_full(name);
		g_autofree char *formal = name_formal(name);

		g_assert_cmpstr(brief, ==, cases[i].brief);
		g_assert_cmpstr(full, ==, cases[i].full);
		g_assert_cmpstr(formal, ==, cases[i].formal);
	}
}

static void
test_sort(void)
{
	static const NameParts sorted[] = {
		{ "Ёлкин", "Яков", NULL, NULL, NULL },
		{ "Еремин", "Анна", NULL, NULL, NULL },
		{ NULL, "Жанна", NULL, NULL, NULL },
		{ "Петрова", "Анна", NULL, NULL, NULL },
		{ "Петрова", "Анна", "Сергеевна", NULL, NULL },
		{ "Петрова", "Ольга", NULL, NULL, NULL },
	};

	for (size_t i = 1; i < G_N_ELEMENTS(sorted); i++) {
		g_autofree char *a = name_sort(&sorted[i - 1]),
				*b = name_sort(&sorted[i]);

		g_assert_cmpstr(a, <, b);
	}
}

static void
test_gender(void)
{
	static const struct {
		const char *family, *patronymic;
		Gender gender;
	} cases[] = {
		{ NULL, "Сергеевна", GENDER_FEMALE },
		{ NULL, "Ильинична", GENDER_FEMALE },
		{ NULL, "Сергеевич", GENDER_MALE },
		{ NULL, "Ильич", GENDER_MALE },
		{ NULL, "Гасан кызы", GENDER_FEMALE },
		{ "Петрова", NULL, GENDER_FEMALE },
		{ "Петров", NULL, GENDER_MALE },
		{ "Достоевская", "", GENDER_FEMALE },
		{ "Ли", NULL, GENDER_UNKNOWN },
		{ "Шевченко", NULL, GENDER_UNKNOWN },
		{ "Петров", "Ивановна", GENDER_FEMALE },
		{ NULL, "Ronald", GENDER_UNKNOWN },
		{ NULL, NULL, GENDER_UNKNOWN },
	};

	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		NameParts name = { .family = (char *)cases[i].family,
			.patronymic = (char *)cases[i].patronymic };

		g_test_message("%s %s", cases[i].family, cases[i].patronymic);
		g_assert_cmpint(name_gender(&name), ==, cases[i].gender);
	}
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/name/parse", test_parse);
	g_test_add_func("/name/parse-nothing", test_parse_nothing);
	g_test_add_func("/name/forms", test_forms);
	g_test_add_func("/name/sort", test_sort);
	g_test_add_func("/name/gender", test_gender);
	return g_test_run();
}
