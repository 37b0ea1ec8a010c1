/*
 * Search: scripts, layouts, beginnings, stems, and an index that keeps up with undo.
 */
#include "krug/find.h"

#include "krug/interaction.h"
#include "people_fixture.h"

static gint64
add_known(People *p, const char *given, const char *family, const char *organization,
	const char *notes)
{
	g_autoptr(Person) person = person_new();

	set(person->contact, "given", given);
	set(person->contact, "family", family);
	set(person->contact, "notes", notes);
	if (*organization)
		g_ptr_array_add(person->positions, position_new(organization, ""));
	g_ptr_array_add(person->channels, channel_new(REACH_PHONE, "+7 (916) 123-45-67"));
	save(p, NULL, person);
	return person->contact->id;
}

static void
words_find_people(People *p, gconstpointer data G_GNUC_UNUSED)
{
	static const struct {
		const char *text;
		guint found;
	} cases[] = {
		{ "петрова", 1 },
		{ "ПЕТР", 1 },
		{ "п", 1 },
		{ "petrova", 1 },
		{ "Petr", 1 },
		{ "gtnhjdf", 1 },
		{ "петрова алёна", 1 },
		{ "алена", 1 },
		{ "петрова иван", 0 },
		{ "семенов", 1 },
		{ "ludwig", 1 },
		{ "дгвцшп", 1 },
		{ "яндекс", 2 },
		{ "переезд", 1 },
		{ "переездом", 1 },
		{ "яндекс переезд", 1 },
		{ "8 916 123", 3 },
		{ "9161234567", 3 },
		{ "\"*) OR NEAR(", 0 },
		{ "", 0 },
		{ "—", 0 },
	};

	add_known(p, "Алёна", "Петрова", "Яндекс", "думает о переезде");
	add_known(p, "Иван", "Семенов", "ООО «Яндекс»", "");
	add_known(p, "Ludwig", "Braun", "", "");
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GError) error = NULL;
		g_autoptr(GArray) ids = find_match(p->book, cases[i].text, 10, &error);

		g_assert_no_error(error);
		if (ids->len != cases[i].found)
			g_error("“%s” found %u, not %u", cases[i].text, ids->len,
				cases[i].found);
	}
}

static void
a_surname_is_not_stemmed(People *p, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(GArray) ids = NULL;

	add_known(p, "Семён", "Ли", "", "");
	ids = find_match(p->book, "семенов", 10, NULL);
	g_assert_cmpuint(ids->len, ==, 0);
}

static void
names_come_before_notes(People *p, gconstpointer data G_GNUC_UNUSED)
{
	gint64 noted = add_known(p, "Иван", "Ли", "", "знает Петрову");
	gint64 named = add_known(p, "Анна", "Петрова", "", "");
	gint64 later = add_known(p, "Олег", "Ким", "", "друг Петровой");
	g_autoptr(GArray) ids = find_match(p->book, "петров", 10, NULL);
	g_autoptr(GArray) one = find_match(p->book, "петров", 1, NULL);

	g_assert_cmpuint(ids->len, ==, 3);
	g_assert_cmpint(g_array_index(ids, gint64, 0), ==, named);
	g_assert_cmpint(g_array_index(ids, gint64, 1), ==, later);
	g_assert_cmpint(g_array_index(ids, gint64, 2), ==, noted);
	g_assert_cmpuint(one->len, ==, 1);
}

static void
entries_are_found_and_stand_for_their_people(People *p, gconstpointer data G_GNUC_UNUSED)
{
	gint64 anna = add(p, "Анна", "Петрова");
	gint64 ivan = add(p, "Иван", "Ли");
	g_autoptr(Interaction) entry = interaction_new(day_parse(TODAY), CHANNEL_CALL);
	g_autoptr(GArray) people = NULL;
	g_autoptr(GArray) hits = NULL;
	g_autoptr(GError) error = NULL;

	g_free(entry->text);
	entry->text = g_strdup("обсудили собеседование");
	interaction_add_contact(entry, anna);
	interaction_add_contact(entry, ivan);
	interaction_add(p->book, entry, &error);
	g_assert_no_error(error);
	people = find_match(p->book, "собеседования", 10, NULL);
	g_assert_cmpuint(people->len, ==, 2);
	hits = find_hits(p->book, "собеседования", 10, NULL);
	g_assert_cmpuint(hits->len, ==, 1);
	g_assert_cmpint(g_array_index(hits, FindHit, 0).interaction, ==, entry->id);
	undo(p);
	g_array_unref(g_steal_pointer(&people));
	people = find_match(p->book, "собеседования", 10, NULL);
	g_assert_cmpuint(people->len, ==, 0);
	assert_sound(p);
}

static void
note_line(const char *address, const char *name, const char *note, void *data)
{
	g_string_append_printf(data, "%s|%s|%s;", address, name, note);
}

static Position *
position_of(const char *organization, const char *title, const char *started)
{
	Position *position = position_new(organization, title);

	g_free(position->started);
	position->started = g_strdup(started);
	return position;
}

/* Each address once, though somebody does two things at a time. */
static void
addresses_come_with_the_latest_position(People *p, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(Person) person = person_new();
	g_autoptr(GString) lines = g_string_new(NULL);
	g_autoptr(GError) error = NULL;

	set(person->contact, "given", "Анна");
	set(person->contact, "family", "Петрова");
	g_ptr_array_add(person->positions, position_of("Волна", "тимлид", "2025-03"));
	g_ptr_array_add(person->positions, position_of("Яндекс", "разработчик", "2021"));
	g_ptr_array_add(person->channels, channel_new(REACH_EMAIL, "a@example.org"));
	g_ptr_array_add(person->channels, channel_new(REACH_EMAIL, "b@example.org"));
	save(p, NULL, person);
	find_mail(p->book, "петрова", 10, note_line, lines, &error);
	g_assert_no_error(error);
	g_assert_cmpstr(lines->str, ==,
		"a@example.org|Анна Петрова|тимлид, Волна;"
		"b@example.org|Анна Петрова|тимлид, Волна;");
}

int
main(int argc, char **argv)
{
	start(&argc, &argv);
	people_test("/find/words", words_find_people);
	people_test("/find/surname", a_surname_is_not_stemmed);
	people_test("/find/rank", names_come_before_notes);
	people_test("/find/entries", entries_are_found_and_stand_for_their_people);
	people_test("/find/addresses", addresses_come_with_the_latest_position);
	return g_test_run();
}
