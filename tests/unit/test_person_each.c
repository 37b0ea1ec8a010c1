/*
 * Many people read together are as each of them read alone, whatever the order they are
 * asked for and whatever order their lists were written in.
 */
#include "krug/kept.h"
#include "krug/people.h"
#include "krug/sample.h"
#include "life_fixture.h"
#include "model/book_private.h"

static char *
said(const Person *person)
{
	GString *out = g_string_new(NULL);
	g_autoptr(JsonWriter) json = json_new(out);

	person_json(json, NULL, person);
	json_end(json);
	return g_string_free(out, FALSE);
}

typedef struct {
	guint n;
	gint64 last;
} Seen;

static gboolean
assert_as_alone(Book *book, const Person *person, void *data, GError **error)
{
	Seen *seen = data;
	g_autoptr(Person) alone = person_load(book, person->contact->id, error);
	g_autofree char *one = NULL, *other = said(person);

	g_assert_nonnull(alone);
	one = said(alone);
	g_assert_cmpstr(other, ==, one);
	g_assert_cmpint(person->contact->id, >, seen->last);
	seen->last = person->contact->id;
	seen->n++;
	return TRUE;
}

static void
run(Book *book, const char *sql)
{
	g_autoptr(GError) error = NULL;

	g_assert_true(stmt_done(book_stmt_once(book, sql), &error));
	g_assert_no_error(error);
}

/* Rows in another order than their numbers. */
static void
muddle(Book *book)
{
	run(book, "UPDATE channel SET place = 9 - id % 10 /* scan */");
	run(book, "UPDATE occasion SET day = 28 - id % 20 /* scan */");
	run(book, "INSERT INTO contact_tag (contact, tag) SELECT c.id, t.id"
		  " FROM contact c, tag t WHERE (c.id + t.id) % 3 = 0"
		  " ON CONFLICT DO NOTHING /* scan */");
	run(book, "INSERT INTO position (contact, title, started, ended)"
		  " SELECT id, 'clerk', 2000 + id % 7, 2010 + id % 5 FROM contact"
		  " WHERE id % 2 /* scan */");
	run(book, "INSERT INTO position (contact, title, started, ended)"
		  " SELECT id, 'guard', 2001, '' FROM contact WHERE id % 3 /* scan */");
	run(book, "INSERT INTO position (contact, title, started)"
		  " SELECT id, 'baker', 2002 FROM contact WHERE id % 5 /* scan */");
}

static GArray *
everybody(Book *book)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(PeopleList) list = people_new(book, ORDER_NAME, NULL, &error);
	GArray *ids = people_ids(list, &error);

	g_assert_no_error(error);
	return ids;
}

static void
test_as_alone(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GArray) ids = NULL;
	const gint64 nobody = 100000;
	Seen seen = { 0 };

	(void)data;
	g_assert_true(sample_fill(life->book, "ru", &error));
	muddle(life->book);
	ids = everybody(life->book);
	g_assert_cmpuint(ids->len, >, 30);
	g_array_prepend_val(ids, nobody);
	person_each(life->book, ids, assert_as_alone, &seen, &error);
	g_assert_no_error(error);
	g_assert_cmpuint(seen.n, ==, ids->len - 1);
}

/* The list gives the same people in the same order, by its pages and at once. */
static void
test_ids(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GArray) ids = NULL;
	g_autoptr(PeopleList) list = NULL;
	g_autoptr(GPtrArray) page = NULL;

	(void)data;
	g_assert_true(sample_fill(life->book, "ru", &error));
	ids = everybody(life->book);
	list = people_new(life->book, ORDER_NAME, NULL, &error);
	page = people_page(list, NULL, FALSE, 1000, &error);
	g_assert_no_error(error);
	g_assert_cmpuint(page->len, ==, ids->len);
	for (guint i = 0; i < ids->len; i++)
		g_assert_cmpint(((PeopleRow *)page->pdata[i])->id, ==,
			g_array_index(ids, gint64, i));
}

static gboolean
refuse(Book *book, const Person *person, void *data, GError **error)
{
	(void)book, (void)person;
	++*(guint *)data;
	g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_CANCELLED, "enough");
	return FALSE;
}

static void
test_stops(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GArray) ids = NULL;
	guint calls = 0;

	(void)data;
	life_add(life, "Petrova", "recruiter");
	life_add(life, "Orlov", "recruiter");
	ids = everybody(life->book);
	g_assert_false(person_each(life->book, ids, refuse, &calls, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_CANCELLED);
	g_assert_cmpuint(calls, ==, 1);
	life_add(life, "Sokolova", "recruiter");
}

typedef struct {
	gint64 contact;
	const char *line;
} Line;

static gboolean
keep(Book *book, void *data, GError **error)
{
	const Line *line = data;
	g_autoptr(GPtrArray) lines = g_ptr_array_new();

	g_ptr_array_add(lines, (gpointer)(guintptr)line->line);
	return kept_add(book, line->contact, lines, NULL, error);
}

static void
test_kept(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	gint64 first = life_add(life, "Petrova", "recruiter");
	gint64 second = life_add(life, "Orlov", "recruiter");
	g_autofree char *value = g_strnfill(5000, 'x');
	g_autofree char *big = g_strconcat("KEY:", value, NULL);
	Line lines[] = { { second, "X-A:1" }, { second, big }, { second, "X-B:2" } };
	g_autoptr(GArray) ids = NULL;
	g_autoptr(GHashTable) kept = NULL;
	const GPtrArray *of;

	(void)data;
	for (gsize i = 0; i < G_N_ELEMENTS(lines); i++)
		g_assert_true(
			book_change(life->book, "import", NULL, keep, &lines[i], &error));
	ids = everybody(life->book);
	kept = kept_of(life->book, ids, &error);
	g_assert_no_error(error);
	g_assert_null(g_hash_table_lookup(kept, &first));
	of = g_hash_table_lookup(kept, &second);
	g_assert_nonnull(of);
	g_assert_cmpuint(of->len, ==, G_N_ELEMENTS(lines));
	for (guint i = 0; i < of->len; i++)
		g_assert_cmpstr(of->pdata[i], ==, lines[i].line);
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	g_test_add("/person-each/as-alone", Life, NULL, life_set_up, test_as_alone,
		life_tear_down);
	g_test_add("/person-each/ids", Life, NULL, life_set_up, test_ids, life_tear_down);
	g_test_add("/person-each/stops", Life, NULL, life_set_up, test_stops,
		life_tear_down);
	g_test_add(
		"/person-each/kept", Life, NULL, life_set_up, test_kept, life_tear_down);
	return g_test_run();
}
