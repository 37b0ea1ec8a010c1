/*
 * Saving a person as a whole: what is written, what two forms on one person do to each
 * other, what says that the data is true, and that a deleted person comes back whole.
 */
#include "krug/person.h"

#include "krug/find.h"
#include "krug/interaction.h"
#include "krug/organization.h"
#include "krug/tag.h"
#include "krug/upkeep.h"
#include "people_fixture.h"

/* With a position, two channels, a birthday and a tag. */
static gint64
add_anna(People *p)
{
	g_autoptr(Person) anna = person_new();
	OccasionDate birthday = { 0, 2, 29 };

	set(anna->contact, "given", "Анна");
	set(anna->contact, "patronymic", "Сергеевна");
	set(anna->contact, "family", "Петрова");
	set(anna->contact, "interests", "скалолазание");
	g_ptr_array_add(
		anna->positions, position_new("ООО «Яндекс»", "Senior recruiter"));
	g_ptr_array_add(anna->channels, channel_new(REACH_EMAIL, "anna@example.ru"));
	g_ptr_array_add(anna->channels, channel_new(REACH_NONE, "t.me/annap"));
	g_ptr_array_add(anna->dates, date_new(OCCASION_BIRTHDAY, birthday));
	g_ptr_array_add(anna->tags, g_strdup("#Rust"));
	save(p, NULL, anna);
	return anna->contact->id;
}

static char *
as_json(People *p, gint64 id)
{
	g_autoptr(Person) person = load(p, id);
	GString *out = g_string_new(NULL);
	g_autoptr(JsonWriter) json = json_new(out);

	person_json(json, NULL, person);
	json_end(json);
	return g_string_free(out, FALSE);
}

static guint
found(People *p, const char *text)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GArray) ids = find_match(p->book, text, 10, &error);

	g_assert_no_error(error);
	return ids->len;
}

static void
all_is_kept_in_normal_form(People *p, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(Person) anna = load(p, add_anna(p));
	const Position *position = position_current(anna->positions);
	const ContactChannel *telegram = channel_of(anna->channels, REACH_TELEGRAM);
	const ContactDate *date = anna->dates->pdata[0];

	g_assert_cmpstr(anna->contact->patronymic, ==, "Сергеевна");
	g_assert_cmpuint(strlen(anna->contact->uid), ==, UUID_TEXT - 1);
	g_assert_cmpstr(position->name, ==, "ООО «Яндекс»");
	g_assert_cmpstr(telegram->value, ==, "@annap");
	g_assert_cmpint(date->on.day, ==, 29);
	g_assert_cmpint(date->on.year, ==, 0);
	g_assert_cmpstr(anna->tags->pdata[0], ==, "Rust");
	g_assert_cmpint(anna->contact->created_on, ==, day_parse(TODAY));
	g_assert_cmpint(count(p, "SELECT count(*) FROM reminder /* scan */"), ==, 1);
	assert_sound(p);
}

static void
a_new_person_has_a_first_day(People *p, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(Person) anna = load(p, add_anna(p));

	g_assert_cmpint(anna->contact->first_day, >, day_parse(TODAY));
}

static void
a_nameless_person_is_refused(People *p, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(Person) person = person_new();
	g_autoptr(GError) error = NULL;

	set(person->contact, "city", "Москва");
	g_assert_false(person_save(p->book, NULL, person, PERSON_SAVE, NULL, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	g_assert_cmpint(count(p, "SELECT count(*) FROM contact /* scan */"), ==, 0);
}

static void
a_wrong_row_refuses_all(People *p, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(Person) was = load(p, add_anna(p));
	g_autoptr(Person) now = person_copy(was);
	g_autoptr(GError) error = NULL;

	set(now->contact, "city", "Казань");
	g_ptr_array_add(now->channels, channel_new(REACH_EMAIL, "nowhere"));
	g_assert_false(person_save(p->book, was, now, PERSON_SAVE, NULL, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	g_assert_cmpuint(found(p, "Казань"), ==, 0);
}

static void
unchanged_leaves_no_trace(People *p, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(Person) was = load(p, add_anna(p));
	g_autoptr(Person) now = person_copy(was);
	g_autoptr(GPtrArray) before = book_history(p->book, 0, 10, NULL);
	g_autoptr(GPtrArray) after = NULL;

	save(p, was, now);
	after = book_history(p->book, 0, 10, NULL);
	g_assert_cmpuint(after->len, ==, before->len);
}

static void
two_forms_on_different_fields_both_win(People *p, gconstpointer data G_GNUC_UNUSED)
{
	gint64 id = add_anna(p);
	g_autoptr(Person) was = load(p, id);
	g_autoptr(Person) mine = person_copy(was);
	g_autoptr(Person) theirs = person_copy(was);
	g_autoptr(Person) both = NULL;

	set(mine->contact, "city", "Казань");
	set(theirs->contact, "nickname", "Аня");
	g_ptr_array_add(theirs->tags, g_strdup("golang"));
	save(p, was, theirs);
	save(p, was, mine);
	both = load(p, id);
	g_assert_cmpstr(both->contact->city, ==, "Казань");
	g_assert_cmpstr(both->contact->nickname, ==, "Аня");
	g_assert_cmpuint(both->tags->len, ==, 2);
}

static void
two_forms_on_one_field_conflict(People *p, gconstpointer data G_GNUC_UNUSED)
{
	gint64 id = add_anna(p);
	g_autoptr(Person) was = load(p, id);
	g_autoptr(Person) mine = person_copy(was);
	g_autoptr(Person) theirs = person_copy(was);
	g_autoptr(Person) after = NULL;
	g_autoptr(GPtrArray) conflicts = NULL;
	g_autoptr(GError) error = NULL;
	const PersonConflict *conflict;

	set(mine->contact, "city", "Казань");
	set(mine->contact, "nickname", "Нюра");
	set(theirs->contact, "city", "Пермь");
	save(p, was, theirs);
	g_assert_false(person_save(p->book, was, mine, PERSON_SAVE, &conflicts, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_CONFLICT);
	g_assert_cmpuint(conflicts->len, ==, 1);
	conflict = conflicts->pdata[0];
	g_assert_cmpstr(conflict->label, ==, "City");
	g_assert_cmpstr(conflict->was, ==, "");
	g_assert_cmpstr(conflict->theirs, ==, "Пермь");
	g_assert_cmpstr(conflict->mine, ==, "Казань");
	after = load(p, id);
	g_assert_cmpstr(after->contact->nickname, ==, "");
	g_clear_error(&error);
	person_save(p->book, was, mine, PERSON_FORCE, NULL, &error);
	g_assert_no_error(error);
	g_clear_pointer(&after, person_free);
	after = load(p, id);
	g_assert_cmpstr(after->contact->city, ==, "Казань");
}

static void
a_row_removed_underneath_conflicts(People *p, gconstpointer data G_GNUC_UNUSED)
{
	gint64 id = add_anna(p);
	g_autoptr(Person) was = load(p, id);
	g_autoptr(Person) mine = person_copy(was);
	g_autoptr(Person) theirs = person_copy(was);
	g_autoptr(GPtrArray) conflicts = NULL;
	g_autoptr(GError) error = NULL;
	ContactChannel *channel = mine->channels->pdata[0];

	g_free(channel->value);
	channel->value = g_strdup("petrova@example.ru");
	g_ptr_array_remove_index(theirs->channels, 0);
	save(p, was, theirs);
	g_assert_false(person_save(p->book, was, mine, PERSON_SAVE, &conflicts, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_CONFLICT);
	g_assert_cmpuint(conflicts->len, ==, 1);
	g_clear_error(&error);
	person_save(p->book, was, mine, PERSON_FORCE, NULL, &error);
	g_assert_no_error(error);
	g_assert_cmpuint(found(p, "petrova@example.ru"), ==, 1);
}

static void
an_edit_is_undone_and_redone(People *p, gconstpointer data G_GNUC_UNUSED)
{
	gint64 id = add_anna(p);
	g_autoptr(Person) was = load(p, id);
	g_autoptr(Person) now = person_copy(was);
	g_autofree char *before = as_json(p, id);
	g_autofree char *undone = NULL;
	g_autofree char *after = NULL;
	g_autofree char *redone = NULL;

	set(now->contact, "family", "Кузнецова");
	g_ptr_array_remove_index(now->channels, 0);
	g_ptr_array_remove_index(now->tags, 0);
	save(p, was, now);
	after = as_json(p, id);
	g_assert_cmpuint(found(p, "Петрова"), ==, 0);
	undo(p);
	undone = as_json(p, id);
	g_assert_cmpstr(undone, ==, before);
	g_assert_cmpuint(found(p, "Петрова"), ==, 1);
	redo(p);
	redone = as_json(p, id);
	g_assert_cmpstr(redone, ==, after);
	g_assert_cmpuint(found(p, "Кузнецова"), ==, 1);
	assert_sound(p);
}

static Day
verified_after(People *p, gint64 id, PersonFlags flags, void (*edit)(Person *))
{
	g_autoptr(Person) was = load(p, id);
	g_autoptr(Person) now = person_copy(was);
	g_autoptr(Person) after = NULL;
	g_autoptr(GError) error = NULL;

	edit(now);
	person_save(p->book, was, now, flags, NULL, &error);
	g_assert_no_error(error);
	after = load(p, id);
	undo(p);
	return after->contact->verified_on;
}

static void
edit_city(Person *person)
{
	set(person->contact, "city", "Казань");
}

static void
edit_date(Person *person)
{
	g_ptr_array_remove_index(person->dates, 0);
}

static void
edit_title(Person *person)
{
	Position *position = person->positions->pdata[0];

	g_free(position->title);
	position->title = g_strdup("Head of hiring");
}

static void
remove_channel(Person *person)
{
	g_ptr_array_remove_index(person->channels, 0);
}

static void
what_says_that_the_data_is_true(People *p, gconstpointer data G_GNUC_UNUSED)
{
	gint64 id = add_anna(p);
	Day today = day_parse(TODAY);
	g_autoptr(Person) anna = load(p, id);
	g_autoptr(Person) imported = person_new();
	g_autoptr(GError) error = NULL;

	g_assert_cmpint(anna->contact->verified_on, ==, today);
	set(imported->contact, "given", "Пётр");
	g_ptr_array_add(imported->positions, position_new("Яндекс", "Developer"));
	person_save(p->book, NULL, imported, PERSON_IMPORT, NULL, &error);
	g_assert_no_error(error);
	g_assert_cmpint(imported->contact->verified_on, ==, DAY_NONE);
	id = imported->contact->id;
	g_ptr_array_add(imported->channels, channel_new(REACH_PHONE, "+7 916 0000000"));
	g_ptr_array_add(imported->dates,
		date_new(OCCASION_BIRTHDAY, (OccasionDate){ 1990, 1, 2 }));
	{
		g_autoptr(Person) was = load(p, id);

		person_save(p->book, was, imported, PERSON_IMPORT, NULL, &error);
		g_assert_no_error(error);
	}
	g_assert_cmpint(verified_after(p, id, PERSON_SAVE, edit_city), ==, DAY_NONE);
	g_assert_cmpint(verified_after(p, id, PERSON_SAVE, edit_date), ==, DAY_NONE);
	g_assert_cmpint(verified_after(p, id, PERSON_SAVE, edit_title), ==, today);
	g_assert_cmpint(verified_after(p, id, PERSON_SAVE, remove_channel), ==, today);
	g_assert_cmpint(verified_after(p, id, PERSON_IMPORT, edit_title), ==, DAY_NONE);
}

static void
one_channel_is_preferred(People *p, gconstpointer data G_GNUC_UNUSED)
{
	gint64 id = add_anna(p);

	for (guint i = 0; i < 2; i++) {
		g_autoptr(Person) was = load(p, id);
		g_autoptr(Person) now = person_copy(was);
		g_autoptr(Person) after = NULL;

		((ContactChannel *)now->channels->pdata[i])->preferred = TRUE;
		save(p, was, now);
		after = load(p, id);
		g_assert_true(((ContactChannel *)after->channels->pdata[i])->preferred);
		g_assert_false(
			((ContactChannel *)after->channels->pdata[1 - i])->preferred);
	}
}

static void
form_of_address_follows_rank_then_house(People *p, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(Person) person = person_new();
	gint64 yandex;
	g_autoptr(GError) error = NULL;

	set(person->contact, "given", "Пётр");
	g_ptr_array_add(person->positions, position_new("Яндекс", "Разработчик"));
	save(p, NULL, person);
	g_assert_cmpint(person_address(p->book, person), ==, ADDRESS_FORMAL);
	yandex = organization_find(p->book, "яндекс", &error);
	organization_set_address(p->book, yandex, ADDRESS_INFORMAL, &error);
	g_assert_no_error(error);
	g_assert_cmpint(person_address(p->book, person), ==, ADDRESS_INFORMAL);
	set(person->contact, "seniority", "head");
	g_assert_cmpint(person_address(p->book, person), ==, ADDRESS_FORMAL);
	set(person->contact, "address", "informal");
	g_assert_cmpint(person_address(p->book, person), ==, ADDRESS_INFORMAL);
}

static void
nobody_introduces_themselves(People *p, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(Person) was = load(p, add_anna(p));
	g_autoptr(Person) now = person_copy(was);
	g_autoptr(GError) error = NULL;

	now->contact->introduced_by = was->contact->id;
	g_assert_false(person_save(p->book, was, now, PERSON_SAVE, NULL, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	g_clear_error(&error);
	now->contact->introduced_by = 99;
	g_assert_false(person_save(p->book, was, now, PERSON_SAVE, NULL, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND);
}

static void
log_talk(People *p, gint64 one, gint64 other, const char *text)
{
	g_autoptr(Interaction) entry = interaction_new(day_parse(TODAY), CHANNEL_CALL);
	g_autoptr(GError) error = NULL;

	g_free(entry->text);
	entry->text = g_strdup(text);
	interaction_add_contact(entry, one);
	if (other != 0)
		interaction_add_contact(entry, other);
	interaction_add_topic(entry, "sqlite");
	interaction_add(p->book, entry, &error);
	g_assert_no_error(error);
}

static void
a_deleted_person_comes_back_whole(People *p, gconstpointer data G_GNUC_UNUSED)
{
	gint64 id = add_anna(p);
	gint64 ivan = add(p, "Иван", "Ли");
	g_autofree char *before = NULL;
	g_autofree char *after = NULL;
	g_autoptr(GError) error = NULL;

	log_talk(p, id, 0, "говорили о переезде");
	log_talk(p, id, ivan, "созвон втроём");
	before = as_json(p, id);
	contact_delete(p->book, id, &error);
	g_assert_no_error(error);
	g_assert_cmpint(count(p, "SELECT count(*) FROM interaction /* scan */"), ==, 1);
	g_assert_cmpint(count(p, "SELECT count(*) FROM tag /* scan */"), ==, 0);
	g_assert_cmpuint(found(p, "Петрова"), ==, 0);
	g_assert_cmpuint(found(p, "переезде"), ==, 0);
	g_assert_cmpuint(found(p, "втроём"), ==, 1);
	assert_sound(p);
	undo(p);
	after = as_json(p, id);
	g_assert_cmpstr(after, ==, before);
	g_assert_cmpint(count(p, "SELECT count(*) FROM interaction /* scan */"), ==, 2);
	g_assert_cmpuint(found(p, "переезде"), ==, 1);
	g_assert_cmpuint(found(p, "втроём"), ==, 2);
	assert_sound(p);
	redo(p);
	g_assert_cmpuint(found(p, "Петрова"), ==, 0);
	assert_sound(p);
}

static void
a_forgotten_person_is_in_no_change(People *p, gconstpointer data G_GNUC_UNUSED)
{
	gint64 id = add_anna(p);
	g_autoptr(GError) error = NULL;
	g_autoptr(GPtrArray) history = NULL;

	add(p, "Иван", "Ли");
	contact_forget(p->book, id, &error);
	g_assert_no_error(error);
	history = book_history(p->book, 0, 10, &error);
	g_assert_no_error(error);
	g_assert_cmpuint(history->len, ==, 1);
	g_assert_null(strstr(((JournalEntry *)history->pdata[0])->args, "Петрова"));
	g_assert_cmpuint(found(p, "Петрова"), ==, 0);
	g_assert_cmpint(count(p, "SELECT count(*) FROM find_fts_data WHERE"
				 " instr(block, CAST('петрова' AS BLOB)) /* scan */"),
		==, 0);
	assert_sound(p);
}

int
main(int argc, char **argv)
{
	start(&argc, &argv);
	people_test("/person/kept", all_is_kept_in_normal_form);
	people_test("/person/first-day", a_new_person_has_a_first_day);
	people_test("/person/nameless", a_nameless_person_is_refused);
	people_test("/person/wrong-row", a_wrong_row_refuses_all);
	people_test("/person/unchanged", unchanged_leaves_no_trace);
	people_test("/person/two-forms", two_forms_on_different_fields_both_win);
	people_test("/person/conflict", two_forms_on_one_field_conflict);
	people_test("/person/conflict-of-rows", a_row_removed_underneath_conflicts);
	people_test("/person/undo", an_edit_is_undone_and_redone);
	people_test("/person/verified", what_says_that_the_data_is_true);
	people_test("/person/preferred", one_channel_is_preferred);
	people_test("/person/address", form_of_address_follows_rank_then_house);
	people_test("/person/introducer", nobody_introduces_themselves);
	people_test("/person/delete", a_deleted_person_comes_back_whole);
	people_test("/person/forget", a_forgotten_person_is_in_no_change);
	return g_test_run();
}
