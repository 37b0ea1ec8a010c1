/*
 * Books of every released schema open: brought up to date, sound, with who was in them,
 * and a copy of what they were beside them.
 */
#include <string.h>

#include "book_fixture.h"

static char *
copy_of(Fixture *f, const char *name)
{
	g_autofree char *from = g_build_filename(KRUG_TEST_BOOKS, name, NULL);
	char *to = g_build_filename(f->folder, name, NULL);
	g_autofree char *data = NULL;
	g_autoptr(GError) error = NULL;
	gsize size;

	g_file_get_contents(from, &data, &size, &error);
	g_assert_no_error(error);
	g_file_set_contents(to, data, (gssize)size, &error);
	g_assert_no_error(error);
	return to;
}

/* What a book held when it was written. */
typedef struct {
	const char *name;
	int people;
	guint changes;
} Released;

static const Released released[] = {
	{ "schema-1.krug", 1, 2 },
	{ "schema-2.krug", 1, 2 },
	{ "schema-3.krug", 1, 2 },
	/* The sample book, and a remark. */
	{ "schema-4.krug", 40, 2 },
	{ "schema-5.krug", 40, 2 },
	{ "schema-6.krug", 40, 2 },
};

static void
check_book(Fixture *f, const Released *was)
{
	g_autofree char *path = copy_of(f, was->name);
	g_autoptr(GError) error = NULL;
	g_autoptr(Book) book = book_open(path, BOOK_OPEN, f->clock, f->uuids, &error);
	g_autoptr(GPtrArray) history = NULL;

	g_assert_no_error(error);
	assert_sound(book);
	g_assert_cmpint(people(book), ==, was->people);
	history = book_history(book, 0, 10, &error);
	g_assert_cmpuint(history->len, ==, was->changes);
	/* Its changesets fit the tables of their day alone. */
	g_assert_false(can_undo(book));
	add(book, "Boris");
	g_assert_true(can_undo(book));
	assert_sound(book);
}

static void
test_all(Fixture *f, gconstpointer data)
{
	g_autoptr(GDir) dir = g_dir_open(KRUG_TEST_BOOKS, 0, NULL);
	guint books = 0;

	(void)data;
	while (g_dir_read_name(dir) != NULL)
		books++;
	g_assert_cmpuint(books, ==, G_N_ELEMENTS(released));
	for (gsize i = 0; i < G_N_ELEMENTS(released); i++)
		check_book(f, &released[i]);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	fixture_test("/released/all-open", test_all);
	return g_test_run();
}
