/*
 * The shelf: what is put there, whom it fits by interests, positions and tags, what
 * giving logs, and what stays when people, entries and items go.
 */
#include "krug/shelf.h"

#include "krug/interaction.h"
#include "krug/tag.h"
#include "krug/upkeep.h"
#include "people_fixture.h"

static gint64
person(People *p, const char *given, const char *interests, const char *title)
{
	g_autoptr(Person) one = person_new();
	g_autoptr(GError) error = NULL;

	set(one->contact, "given", given);
	set(one->contact, "interests", interests);
	if (*title)
		g_ptr_array_add(one->positions, position_new("Лира", title));
	person_save(p->book, NULL, one, PERSON_SAVE, NULL, &error);
	g_assert_no_error(error);
	return one->contact->id;
}

static gint64
item(People *p, ShelfKind kind, const char *line, const char *topics, gint64 about)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(ShelfItem) new = shelf_new(kind, line);

	g_free(new->topics);
	new->topics = g_strdup(topics);
	new->contact = about;
	shelf_add(p->book, new, &error);
	g_assert_no_error(error);
	return new->id;
}

static void
give(People *p, gint64 id, gint64 contact)
{
	g_autoptr(GArray) people = g_array_new(FALSE, FALSE, sizeof(gint64));
	g_autoptr(GError) error = NULL;
	ShelfGiving giving = { .contacts = people, .day = DAY_NONE };

	g_array_append_val(people, contact);
	shelf_give(p->book, id, &giving, &error);
	g_assert_no_error(error);
}

/* "Anna: Rust, databases; Ivan: Rust", those who have had it with a star. */
static void
assert_fits(People *p, gint64 id, const char *expected)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(ShelfItem) one = shelf_load(p->book, id, &error);
	g_autoptr(GPtrArray) fits = shelf_fits(p->book, one, 10, NULL, &error);
	g_autoptr(GString) out = g_string_new(NULL);

	g_assert_no_error(error);
	for (guint i = 0; i < fits->len; i++) {
		const ShelfFit *fit = fits->pdata[i];

		g_string_append_printf(out, "%s%s%s: %s", i ? "; " : "", fit->name,
			fit->had_on != DAY_NONE ? "*" : "", fit->why);
	}
	g_assert_cmpstr(out->str, ==, expected);
}

static void
assert_for(People *p, gint64 contact, const char *expected)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GPtrArray) list = shelf_for(p->book, contact, 10, &error);
	g_autoptr(GString) out = g_string_new(NULL);

	g_assert_no_error(error);
	for (guint i = 0; i < list->len; i++)
		g_string_append_printf(out, "%s%s", i ? "; " : "",
			((const ShelfFor *)list->pdata[i])->line);
	g_assert_cmpstr(out->str, ==, expected);
}

static void
test_whom_it_fits(People *p, gconstpointer data)
{
	gint64 anna = person(p, "Анна", "Rust, базы данных", "");
	gint64 ivan = person(p, "Иван", "походы", "Rust developer");
	gint64 olga = person(p, "Ольга", "живопись", "Дизайнер");
	gint64 old = person(p, "Пётр", "rust", "");
	gint64 book =
		item(p, SHELF_ARTICLE, "О владении памятью", "rust, базы данных", 0);
	g_autoptr(GError) error = NULL;

	(void)data;
	assert_fits(p, book, "Анна: rust, базы данных; Иван: rust; Пётр: rust");
	contact_archive(p->book, old, &error);
	tag_add(p->book, olga, "Базы данных", &error);
	g_assert_no_error(error);
	assert_fits(p, book, "Анна: rust, базы данных; Иван: rust; Ольга: базы данных");
	give(p, book, anna);
	assert_fits(p, book, "Иван: rust; Ольга: базы данных; Анна*: rust, базы данных");
	assert_for(p, anna, "");
	assert_for(p, ivan, "О владении памятью");
}

/* Endings do not matter, other fields do not count, and nobody is offered to himself. */
static void
test_words(People *p, gconstpointer data)
{
	gint64 anna = person(p, "Анна", "собеседования, горы", "");
	g_autoptr(GError) error = NULL;

	(void)data;
	assert_fits(
		p, item(p, SHELF_BOOK, "a", "Собеседование", 0), "Анна: Собеседование");
	assert_fits(p, item(p, SHELF_BOOK, "b", "собеседования в горах", 0), "");
	assert_fits(p, item(p, SHELF_BOOK, "c", "\"", 0), "");
	assert_fits(p, item(p, SHELF_BOOK, "d", "", 0), "");
	assert_fits(p, item(p, SHELF_CANDIDATE, "e", "горы", anna), "");
	contact_set_notes(p->book, anna, "квантовые вычисления", &error);
	g_assert_no_error(error);
	assert_fits(p, item(p, SHELF_BOOK, "f", "вычисления", 0), "");
}

static void
test_giving(People *p, gconstpointer data)
{
	gint64 anna = person(p, "Анна", "Rust", "");
	gint64 id = item(p, SHELF_COURSE, "Курс по Rust", "rust", 0);
	g_autoptr(GError) error = NULL;
	g_autoptr(GPtrArray) given = NULL;
	g_autoptr(Interaction) entry = NULL;
	g_autoptr(ShelfItem) after = NULL;

	(void)data;
	give(p, id, anna);
	given = shelf_given(p->book, id, &error);
	g_assert_cmpuint(given->len, ==, 1);
	entry = interaction_load(
		p->book, ((ShelfGiven *)given->pdata[0])->interaction, &error);
	g_assert_no_error(error);
	g_assert_cmpstr(entry->text, ==, "Курс по Rust");
	g_assert_cmpint(entry->direction, ==, DIRECTION_OUT);
	g_assert_cmpuint(entry->values->len, ==, 1);
	g_assert_cmpint(g_array_index(entry->values, InteractionValue, 0).kind, ==,
		VALUE_RESOURCE);
	after = shelf_load(p->book, id, &error);
	g_assert_cmpint(after->given, ==, 1);
	undo(p);
	assert_fits(p, id, "Анна: rust");
	redo(p);
	assert_fits(p, id, "Анна*: rust");
	interaction_delete(p->book, entry->id, &error);
	g_assert_no_error(error);
	assert_fits(p, id, "Анна: rust");
	assert_sound(p);
}

static void
test_refused(People *p, gconstpointer data)
{
	gint64 anna = person(p, "Анна", "Rust", "");
	gint64 id = item(p, SHELF_CANDIDATE, "Анна ищет работу", "rust", anna);
	g_autoptr(ShelfItem) blank = shelf_new(SHELF_ARTICLE, " \n");
	g_autoptr(GArray) people = g_array_new(FALSE, FALSE, sizeof(gint64));
	ShelfGiving giving = { .contacts = people, .day = DAY_NONE };

	(void)data;
	g_assert_false(shelf_add(p->book, blank, NULL));
	g_assert_false(shelf_give(p->book, id, &giving, NULL));
	g_array_append_val(people, anna);
	g_assert_false(shelf_give(p->book, id, &giving, NULL));
	g_assert_true(shelf_drop(p->book, id, TRUE, NULL));
	g_assert_false(shelf_drop(p->book, id, TRUE, NULL));
	g_assert_false(shelf_delete(p->book, 77, NULL));
}

/* Who is deleted or forgotten leaves the item without a person; an item that goes leaves
 * the entries. */
static void
test_what_stays(People *p, gconstpointer data)
{
	gint64 anna = person(p, "Анна", "Rust", "");
	gint64 ivan = person(p, "Иван", "Rust", "");
	gint64 id = item(p, SHELF_CANDIDATE, "Коллега ищет работу", "rust", anna);
	g_autoptr(GError) error = NULL;
	g_autoptr(ShelfItem) after = NULL;

	(void)data;
	give(p, id, ivan);
	contact_forget(p->book, anna, &error);
	g_assert_no_error(error);
	/* Who is forgotten takes the line that names them along. */
	after = shelf_load(p->book, id, &error);
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND);
	g_clear_error(&error);
	id = item(p, SHELF_ARTICLE, "Про очереди", "rust", 0);
	give(p, id, ivan);
	contact_delete(p->book, ivan, &error);
	g_assert_no_error(error);
	undo(p);
	g_assert_true(shelf_delete(p->book, id, &error));
	undo(p);
	redo(p);
	assert_sound(p);
	g_assert_cmpint(
		stmt_done_int(
			book_stmt(p->book, "SELECT count(*) FROM interaction /* scan */"),
			0, NULL),
		==, 2);
}

static void
test_list(People *p, gconstpointer data)
{
	gint64 a = item(p, SHELF_ARTICLE, "Про очереди", "очереди", 0);
	gint64 id = 0;
	g_autoptr(GPtrArray) open = NULL;
	g_autoptr(GPtrArray) all = NULL;
	g_autoptr(GPtrArray) found = NULL;

	(void)data;
	item(p, SHELF_BOOK, "Книга о Rust", "rust", 0);
	g_assert_true(shelf_drop(p->book, a, TRUE, NULL));
	open = shelf_list(p->book, NULL, FALSE, NULL);
	all = shelf_list(p->book, NULL, TRUE, NULL);
	found = shelf_list(p->book, "ОЧЕРЕДИ", TRUE, NULL);
	g_assert_cmpuint(open->len, ==, 1);
	g_assert_cmpuint(all->len, ==, 2);
	g_assert_cmpuint(found->len, ==, 1);
	g_assert_true(shelf_resolve(p->book, "очеред", &id, NULL));
	g_assert_cmpint(id, ==, a);
	g_assert_true(shelf_drop(p->book, a, FALSE, NULL));
}

int
main(int argc, char **argv)
{
	start(&argc, &argv);
	people_test("/shelf/whom it fits", test_whom_it_fits);
	people_test("/shelf/words, not fields", test_words);
	people_test("/shelf/giving", test_giving);
	people_test("/shelf/what is refused", test_refused);
	people_test("/shelf/what stays", test_what_stays);
	people_test("/shelf/the list", test_list);
	return g_test_run();
}
