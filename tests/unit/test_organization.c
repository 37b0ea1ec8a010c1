/*
 * One employer is one organization however it is spelt.
 */
#include "krug/organization.h"

#include "krug/find.h"
#include "people_fixture.h"

static void
keys_leave_out_what_names_do_not_need(void)
{
	static const struct {
		const char *name, *key;
	} cases[] = {
		{ "Яндекс", "яндекс" },
		{ "ООО «Яндекс»", "яндекс" },
		{ "ООО \"Яндекс\"", "яндекс" },
		{ "ЯНДЕКС, ООО", "яндекс" },
		{ "ПАО Сбербанк", "сбербанк" },
		{ "АО «Тинькофф Банк»", "тинькофф банк" },
		{ "Зелёный Мир", "зеленый мир" },
		{ "JetBrains s.r.o.", "jetbrains sro" },
		{ "Acme Inc.", "acme" },
		{ "Acme, Ltd", "acme" },
		{ "ACME GmbH", "acme" },
		{ "Рога-и-копыта", "рога и копыта" },
		{ "C++ Guild", "c++ guild" },
		{ "АО", "ао" },
		{ "", "" },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *key = organization_key(cases[i].name);

		g_assert_cmpstr(key, ==, cases[i].key);
	}
}

static void
sentences_leave_out_forms_and_marks(void)
{
	static const struct {
		const char *name, *said;
	} cases[] = {
		{ "Яндекс", "Яндекс" },
		{ "ООО «Лира»", "Лира" },
		{ "АО \"Тинькофф Банк\"", "Тинькофф Банк" },
		{ "ЯНДЕКС, ООО", "ЯНДЕКС" },
		{ "Vega, Inc.", "Vega" },
		{ "Компания «Лира» Софт", "Компания «Лира» Софт" },
		{ "АО", "АО" },
		{ "", "" },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *said = organization_said(cases[i].name);

		g_assert_cmpstr(said, ==, cases[i].said);
	}
}

static gint64
add_at(People *p, const char *given, const char *organization)
{
	g_autoptr(Person) person = person_new();

	set(person->contact, "given", given);
	g_ptr_array_add(person->positions, position_new(organization, "Developer"));
	save(p, NULL, person);
	return ((Position *)person->positions->pdata[0])->organization;
}

static void
people_share_the_row(People *p, gconstpointer data G_GNUC_UNUSED)
{
	gint64 first = add_at(p, "Анна", "ООО «Яндекс»");
	g_autoptr(GPtrArray) list = NULL;
	g_autoptr(GError) error = NULL;
	const Organization *top;

	g_assert_cmpint(add_at(p, "Иван", "Яндекс"), ==, first);
	g_assert_cmpint(add_at(p, "Пётр", "Сбербанк"), !=, first);
	list = organization_list(p->book, "", 10, &error);
	g_assert_no_error(error);
	g_assert_cmpuint(list->len, ==, 2);
	top = list->pdata[0];
	g_assert_cmpstr(top->name, ==, "ООО «Яндекс»");
	g_assert_cmpint(top->people, ==, 2);
	g_ptr_array_unref(g_steal_pointer(&list));
	list = organization_list(p->book, "сбер", 10, &error);
	g_assert_cmpuint(list->len, ==, 1);
}

static guint
found(People *p, const char *text)
{
	g_autoptr(GArray) ids = find_match(p->book, text, 10, NULL);

	return ids->len;
}

static void
a_new_name_is_found_by_all_its_people(People *p, gconstpointer data G_GNUC_UNUSED)
{
	gint64 id = add_at(p, "Анна", "Яндекс");
	g_autoptr(GError) error = NULL;

	add_at(p, "Иван", "Яндекс");
	organization_rename(p->book, id, "Лира", &error);
	g_assert_no_error(error);
	g_assert_cmpuint(found(p, "лира"), ==, 2);
	g_assert_cmpuint(found(p, "яндекс"), ==, 0);
	undo(p);
	g_assert_cmpuint(found(p, "лира"), ==, 0);
	g_assert_cmpuint(found(p, "яндекс"), ==, 2);
	assert_sound(p);
}

static void
two_cannot_have_one_name(People *p, gconstpointer data G_GNUC_UNUSED)
{
	gint64 id = add_at(p, "Анна", "Яндекс");
	g_autoptr(GError) error = NULL;

	add_at(p, "Иван", "Лира");
	g_assert_false(organization_rename(p->book, id, "ООО «Лира»", &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	g_clear_error(&error);
	g_assert_false(organization_rename(p->book, id, " ", &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
}

int
main(int argc, char **argv)
{
	start(&argc, &argv);
	g_test_add_func("/organization/key", keys_leave_out_what_names_do_not_need);
	g_test_add_func("/organization/said", sentences_leave_out_forms_and_marks);
	people_test("/organization/shared", people_share_the_row);
	people_test("/organization/rename", a_new_name_is_found_by_all_its_people);
	people_test("/organization/name-taken", two_cannot_have_one_name);
	return g_test_run();
}
