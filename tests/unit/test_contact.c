/*
 * Fields of a contact as text, the window that applies, and the one-key changes.
 */
#include "krug/contact.h"

#include "krug/setting.h"
#include "krug/upkeep.h"
#include "people_fixture.h"

static void
fields_take_text(void)
{
	static const struct {
		const char *column, *text, *kept;
	} cases[] = {
		{ "family", "  Петрова\n", "Петрова" },
		{ "kind", "рекрутер", "recruiter" },
		{ "kind", "", "professional" },
		{ "gender", "ж", "female" },
		{ "close", "yes", "1" },
		{ "close", "Да", "1" },
		{ "close", "нет", "" },
		{ "own_window", "2–4", "2-4" },
		{ "own_window", "3", "3-3" },
		{ "own_window", "нет", "none" },
		{ "zone", "Europe/Moscow", "Europe/Moscow" },
		{ "zone", "Mars/Base", "Mars/Base" },
		{ "language", "Русский", "ru" },
		{ "introduced_by", "#12", "12" },
		{ "verified_on", "2026-02-28", "2026-02-28" },
		{ "notes", "one\r\ntwo\n\n", "one\ntwo" },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(Contact) contact = contact_new();
		const ContactField *field = contact_field(cases[i].column);
		g_autofree char *kept = NULL;

		set(contact, cases[i].column, cases[i].text);
		kept = contact_get(contact, field);
		g_assert_cmpstr(kept, ==, cases[i].kept);
	}
}

static void
fields_refuse(void)
{
	static const struct {
		const char *column, *text;
	} cases[] = {
		{ "kind", "friend" },
		{ "close", "perhaps" },
		{ "own_window", "4-2" },
		{ "own_window", "0" },
		{ "own_window", "often" },
		{ "zone", "near Moscow" },
		{ "language", "English, Russian" },
		{ "introduced_by", "Anna" },
		{ "verified_on", "2026-02-30" },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(Contact) contact = contact_new();
		g_autoptr(Contact) before = contact_new();
		const ContactField *field = contact_field(cases[i].column);
		g_autoptr(GError) error = NULL;

		g_assert_false(contact_set(contact, field, cases[i].text, &error));
		g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
		g_assert_true(contact_field_same(contact, before, field));
	}
}

static void
zones_unknown_to_the_system_are_told(void)
{
	g_assert_true(contact_zone_known("Europe/Moscow"));
	g_assert_false(contact_zone_known("Mars/Base"));
}

static void
mentors_are_close(void)
{
	g_autoptr(Contact) contact = contact_new();

	set(contact, "role", "mentor");
	g_assert_true(contact->close);
	contact->close = FALSE;
	set(contact, "role", "mentor");
	g_assert_false(contact->close);
}

static void
gender_is_guessed_until_told(void)
{
	g_autoptr(Contact) contact = contact_new();

	set(contact, "patronymic", "Сергеевна");
	g_assert_cmpint(contact_gender(contact), ==, GENDER_FEMALE);
	set(contact, "gender", "male");
	g_assert_cmpint(contact_gender(contact), ==, GENDER_MALE);
}

static void
assert_window(People *p, Contact *contact, int near, int far)
{
	Window window = contact_window(p->book, contact);

	g_assert_cmpint(window.near, ==, near);
	g_assert_cmpint(window.far, ==, far);
}

static void
window_is_own_then_close_then_by_kind(People *p, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(Contact) contact = contact_new();
	g_autoptr(GError) error = NULL;

	assert_window(p, contact, 3, 4);
	set(contact, "kind", "recruiter");
	assert_window(p, contact, 2, 3);
	set(contact, "kind", "interviewer");
	assert_window(p, contact, 3, 6);
	setting_set(p->book, "window.interviewer", "6-12", &error);
	g_assert_no_error(error);
	assert_window(p, contact, 6, 12);
	set(contact, "close", "1");
	assert_window(p, contact, 1, 2);
	set(contact, "own_window", "none");
	assert_window(p, contact, 0, 0);
	undo(p);
	set(contact, "own_window", "");
	set(contact, "close", "");
	assert_window(p, contact, 3, 6);
}

static void
assert_field(People *p, gint64 id, const char *column, const char *text)
{
	g_autoptr(Person) person = load(p, id);
	g_autofree char *value = contact_get(person->contact, contact_field(column));

	g_assert_cmpstr(value, ==, text);
}

static void
each_change_is_undone_and_redone(People *p, gconstpointer data G_GNUC_UNUSED)
{
	gint64 id = add(p, "Анна", "Петрова");
	Day until = day_parse("2027-01-10");
	Book *book = p->book;
	static const char *const columns[] = { "archived", "paused_until", "own_window",
		"close", "kind", "notes" };
	static const char *const after[] = { "1", "2027-01-10", "1-2", "1", "recruiter",
		"# About" };
	g_autoptr(GError) error = NULL;

	contact_archive(book, id, &error);
	contact_pause(book, id, until, &error);
	contact_set_window(book, id, "1-2", &error);
	contact_set_close(book, id, TRUE, &error);
	contact_set_kind(book, id, KIND_RECRUITER, &error);
	contact_set_notes(book, id, "# About", &error);
	g_assert_no_error(error);
	for (gsize i = G_N_ELEMENTS(columns); i-- > 0;) {
		assert_field(p, id, columns[i], after[i]);
		undo(p);
		assert_field(p, id, columns[i], i == 4 ? "professional" : "");
	}
	redo(p);
	assert_field(p, id, "archived", "1");
	assert_sound(p);
}

static void
changes_back(People *p, gconstpointer data G_GNUC_UNUSED)
{
	gint64 id = add(p, "Анна", "Петрова");
	g_autoptr(GError) error = NULL;

	contact_archive(p->book, id, &error);
	contact_unarchive(p->book, id, &error);
	contact_pause(p->book, id, day_parse("2027-01-10"), &error);
	contact_unpause(p->book, id, &error);
	g_assert_no_error(error);
	assert_field(p, id, "archived", "");
	assert_field(p, id, "paused_until", "");
}

static void
a_pause_lies_ahead(People *p, gconstpointer data G_GNUC_UNUSED)
{
	gint64 id = add(p, "Анна", "Петрова");
	g_autoptr(GError) error = NULL;

	g_assert_false(contact_pause(p->book, id, day_parse(TODAY), &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
}

static void
nobody_is_not_found(People *p, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(GError) error = NULL;

	g_assert_false(contact_archive(p->book, 42, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND);
}

int
main(int argc, char **argv)
{
	start(&argc, &argv);
	g_test_add_func("/contact/fields-take-text", fields_take_text);
	g_test_add_func("/contact/fields-refuse", fields_refuse);
	g_test_add_func("/contact/zones", zones_unknown_to_the_system_are_told);
	g_test_add_func("/contact/mentors-are-close", mentors_are_close);
	g_test_add_func("/contact/gender", gender_is_guessed_until_told);
	people_test("/contact/window", window_is_own_then_close_then_by_kind);
	people_test("/contact/undo-of-each-change", each_change_is_undone_and_redone);
	people_test("/contact/changes-back", changes_back);
	people_test("/contact/pause-lies-ahead", a_pause_lies_ahead);
	people_test("/contact/nobody", nobody_is_not_found);
	return g_test_run();
}
