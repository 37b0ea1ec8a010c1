/* Who is forgotten is named by no meeting of other people any more. */
#include "krug/upkeep.h"
#include "model/inbox_private.h"
#include "people_fixture.h"

static const struct {
	const char *what, *title, *text, *others; /* of a meeting with Анна */
	const char *title_left, *text_left, *others_left;
} cases[] = {
	{ "among the others, by the address", "План", "",
		"Ольга Ким <olga@example.org>\nИван Ли", "План", "", "Иван Ли" },
	{ "by the name alone", "План", "", "Olga\nОльга Ким", "План", "", "Olga" },
	{ "in the title", "Анна и Ольга Ким", "", "", "…", "", "" },
	{ "declined", "Кофе с Ольгой Ким", "", "", "…", "", "" },
	{ "in another order", "Ким Ольга: план", "", "", "…", "", "" },
	{ "by the other spelling", "Plan: Olga Kim", "", "", "…", "", "" },
	{ "in a line of the text", "План", "Берём:\nОльга Ким, Иван Ли\nстол", "", "План",
		"Берём:\nстол", "" },
	{ "who is called alike", "Ольга Кимова", "Ольга", "Ольга Кимова", "Ольга Кимова",
		"Ольга", "Ольга Кимова" },
};

static gint64
add_olga(People *p)
{
	g_autoptr(Person) person = person_new();

	set(person->contact, "given", "Ольга");
	set(person->contact, "family", "Ким");
	set(person->contact, "alt", "Olga Kim");
	g_ptr_array_add(person->channels, channel_new(REACH_EMAIL, "olga@example.org"));
	g_assert_true(person_save(p->book, NULL, person, PERSON_SAVE, NULL, NULL));
	return person->contact->id;
}

static gboolean
run_insert(Book *book, void *data, GError **error)
{
	return inbox_insert(book, data, error);
}

static gint64
meeting(People *p, gint64 anna, gsize i)
{
	g_autoptr(InboxItem) item = inbox_item_new();
	g_autoptr(GError) error = NULL;

	record_set_text(&item->key, cases[i].what);
	record_set_text(&item->title, cases[i].title);
	record_set_text(&item->text, cases[i].text);
	record_set_text(&item->others, cases[i].others);
	item->day = day_parse("2026-11-20");
	g_array_append_val(item->contacts, anna);
	book_change(p->book, "inbox-import", NULL, run_insert, item, &error);
	g_assert_no_error(error);
	return item->id;
}

static void
names_go_with_who_is_forgotten(People *p, gconstpointer data G_GNUC_UNUSED)
{
	gint64 anna = add(p, "Анна", "Петрова"), olga = add_olga(p);
	gint64 rows[G_N_ELEMENTS(cases)];
	g_autoptr(GError) error = NULL;

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++)
		rows[i] = meeting(p, anna, i);
	contact_forget(p->book, olga, &error);
	g_assert_no_error(error);
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(InboxItem) row = inbox_load(p->book, rows[i], &error);

		g_test_message("%s", cases[i].what);
		g_assert_no_error(error);
		g_assert_cmpstr(row->title, ==, cases[i].title_left);
		g_assert_cmpstr(row->text, ==, cases[i].text_left);
		g_assert_cmpstr(row->others, ==, cases[i].others_left);
		g_assert_cmpstr(row->who, ==, "Анна Петрова");
	}
	g_assert_cmpint(journal_holds(p, "olga@example.org"), ==, 0);
	g_assert_cmpint(journal_holds(p, "Кимова"), >, 0);
	assert_sound(p);
}

int
main(int argc, char **argv)
{
	start(&argc, &argv);
	people_test("/inbox_forget/named", names_go_with_who_is_forgotten);
	return g_test_run();
}
