/* Men in the genitive and accusative of a title: who is meant for certain, and nobody
 * where it could be a woman. The other cases are in test_inbox.c. */
#include "model/inbox_private.h"
#include "people_fixture.h"

static const struct {
	const char *title, *who; /* given names, in the order they were added */
} cases[] = {
	/* a given name that no woman bears so */
	{ "Собеседование Ивана Петрова", "Иван" },
	{ "Петрова Ивана спросить", "Иван" },
	{ "Доклад Андрея Смирнова", "Андрей" },
	{ "Отчёт Игоря Гоголя", "Игорь" },
	{ "Проводы Льва Толстого", "Лев" },
	{ "План Дмитрия Чайковского", "Дмитрий" },
	{ "Созвон Павла Орлова и Ивана Петрова", "Иван, Павел" },
	{ "Демо Никиты Ким", "Никита" },
	{ "Позвать Илью Шевченко", "Илья" },
	{ "Идея Ильи Шевченко", "Илья" },
	/* one that a woman may bear: nobody, or she */
	{ "Доклад Александра Орлова", "" },
	{ "Александра Орлова", "" },
	{ "Доклад Валентина Смирнова", "" },
	{ "Евгения Белова", "Евгения" },
	{ "Кира Громова", "" },
	{ "Саша Петрова", "" },
	{ "Яна Ли", "" },
	/* behind a preposition, where her name would end otherwise */
	{ "У Александра Орлова", "Александр" },
	{ "встреча у Валентина Смирнова", "Валентин" },
	{ "подарок для Кира Громова", "" },
	{ "Ответ от Евгения Белова", "Евгений" },
	{ "про Сашу Волкова", "Саша" },
	{ "у Саши Петрова", "" },
	{ "У Александры Орловой", "" },
	{ "у александра орлова", "" },
	/* a patronymic tells */
	{ "День Александра Ивановича Орлова", "Александр" },
	{ "Орлова Александра Ивановича позвать", "Александр" },
	{ "День Александра Петровича Орлова", "" },
	{ "День Ивана Сергеевича Петрова", "Иван" },
	/* other words */
	{ "Столица Ивана", "" },
	{ "Ивана Громова", "" },
	{ "", "" },
};

static gint64
add_whole(People *p, const char *given, const char *patronymic, const char *family)
{
	g_autoptr(Person) person = person_new();

	set(person->contact, "given", given);
	set(person->contact, "patronymic", patronymic);
	set(person->contact, "family", family);
	g_assert_true(person_save(p->book, NULL, person, PERSON_SAVE, NULL, NULL));
	return person->contact->id;
}

static void
titles_name_men(People *p, gconstpointer data G_GNUC_UNUSED)
{
	static const char *const people[][3] = {
		{ "Иван", "", "Петров" },
		{ "Андрей", "", "Смирнов" },
		{ "Валентин", "", "Смирнов" },
		{ "Игорь", "", "Гоголь" },
		{ "Лев", "", "Толстой" },
		{ "Дмитрий", "", "Чайковский" },
		{ "Павел", "", "Орлов" },
		{ "Никита", "", "Ким" },
		{ "Илья", "", "Шевченко" },
		{ "Александр", "Иванович", "Орлов" },
		{ "Евгений", "", "Белов" },
		{ "Евгения", "", "Белова" },
		{ "Саша", "", "Волков" },
		{ "Саша", "", "Петров" },
		{ "Саша", "", "Петров" },
		{ "Ян", "", "Ли" },
	};
	g_autoptr(GPtrArray) none = g_ptr_array_new();
	g_autoptr(GHashTable) names = g_hash_table_new(NULL, NULL);
	g_autoptr(InboxMatch) match = NULL;

	for (gsize i = 0; i < G_N_ELEMENTS(people); i++)
		g_hash_table_insert(names,
			GSIZE_TO_POINTER((gsize)add_whole(
				p, people[i][0], people[i][1], people[i][2])),
			(gpointer)(guintptr)people[i][0]);
	match = inbox_match_new(p->book, none, NULL);
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(gint64));
		g_autoptr(GString) who = g_string_new(NULL);
		InboxOffer *made = inbox_offer_new("work.ics", 1);
		InboxAnswer mine = INBOX_ANSWER_NONE;

		made->title = g_strdup(cases[i].title);
		g_assert_true(inbox_match_people(match, made, found, who, &mine, NULL));
		for (guint k = 0; k < found->len; k++)
			g_string_append_printf(who, "%s%s", k ? ", " : "",
				(char *)g_hash_table_lookup(names,
					GSIZE_TO_POINTER(
						(gsize)g_array_index(found, gint64, k))));
		g_test_message("%s", cases[i].title);
		g_assert_cmpstr(who->str, ==, cases[i].who);
		inbox_offer_free(made);
	}
}

int
main(int argc, char **argv)
{
	start(&argc, &argv);
	people_test("/inbox_title/men", titles_name_men);
	return g_test_run();
}
