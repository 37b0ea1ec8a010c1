/*
 * Copies and the way back: what may be written over, what may be restored, and that a
 * refusal changes nothing.
 */
#include "book_fixture.h"

static char *
in_folder(Fixture *f, const char *name)
{
	return g_build_filename(f->folder, name, NULL);
}

static void
test_there_and_back(Fixture *f, gconstpointer data)
{
	g_autofree char *copy = in_folder(f, "copy.krug");
	g_autofree char *before = g_strconcat(f->path, ".before-restore.bak", NULL);
	GStatBuf st;

	(void)data;
	add(f->book, "Anna");
	g_assert_true(book_backup(f->book, copy, NULL));
	g_assert_cmpint(g_stat(copy, &st), ==, 0);
	g_assert_cmpint(st.st_mode & 0777, ==, 0600);
	add(f->book, "Boris");
	g_assert_true(book_restore(f->book, copy, NULL));
	g_assert_cmpint(people(f->book), ==, 1);
	assert_sound(f->book);
	g_assert_true(book_restore(f->book, before, NULL));
	g_assert_cmpint(people(f->book), ==, 2);
	add(f->book, "Vera");
	fixture_reopen(f);
	g_assert_cmpint(people(f->book), ==, 3);
}

static void
test_over_an_older_copy(Fixture *f, gconstpointer data)
{
	g_autofree char *copy = in_folder(f, "copy.krug");
	g_autoptr(Book) other = NULL;

	(void)data;
	g_assert_true(book_backup(f->book, copy, NULL));
	add(f->book, "Anna");
	g_assert_true(book_backup(f->book, copy, NULL));
	other = book_open_parts(copy, BOOK_READ_ONLY, f->clock, NULL, &f->parts, NULL);
	g_assert_cmpint(people(other), ==, 1);
}

static void
test_refuses_itself(Fixture *f, gconstpointer data)
{
	g_autofree char *link = in_folder(f, "link");
	g_autoptr(GError) error = NULL;

	(void)data;
	add(f->book, "Anna");
	g_assert_cmpint(symlink("book.krug", link), ==, 0);
	g_assert_false(book_backup(f->book, link, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	g_clear_error(&error);
	g_assert_false(book_restore(f->book, link, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	g_clear_error(&error);
	g_assert_false(book_restore_damaged(f->path, link, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	g_assert_cmpint(people(f->book), ==, 1);
}

static void
test_refuses_other_files(Fixture *f, gconstpointer data)
{
	g_autofree char *path = in_folder(f, "diary.txt");
	g_autofree char *text = NULL;
	g_autoptr(GError) error = NULL;

	(void)data;
	g_assert_true(g_file_set_contents(path, "Dear diary", -1, NULL));
	g_assert_false(book_backup(f->book, path, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	g_clear_error(&error);
	g_assert_false(book_restore(f->book, path, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_FOREIGN);
	g_assert_true(g_file_get_contents(path, &text, NULL, NULL));
	g_assert_cmpstr(text, ==, "Dear diary");
}

static void
test_refuses_a_damaged_backup(Fixture *f, gconstpointer data)
{
	g_autofree char *copy = in_folder(f, "copy.krug");
	g_autoptr(GError) error = NULL;

	(void)data;
	add(f->book, "Anna");
	g_assert_true(book_backup(f->book, copy, NULL));
	g_assert_cmpint(truncate(copy, 20480), ==, 0);
	g_assert_false(book_restore(f->book, copy, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_CORRUPT);
	g_assert_cmpint(people(f->book), ==, 1);
}

/* The book itself can no longer be opened: it is moved aside. */
static void
test_restores_a_damaged_book(Fixture *f, gconstpointer data)
{
	g_autofree char *copy = in_folder(f, "copy.krug");
	g_autofree char *aside = g_strconcat(f->path, ".damaged.bak", NULL);
	g_autoptr(GError) error = NULL;

	(void)data;
	add(f->book, "Anna");
	g_assert_true(book_backup(f->book, copy, NULL));
	g_assert_false(book_restore_damaged(f->path, copy, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT); /* it is not damaged */
	book_close(g_steal_pointer(&f->book));
	g_assert_cmpint(truncate(f->path, 8192), ==, 0);
	g_assert_true(book_restore_damaged(f->path, copy, NULL));
	g_assert_true(g_file_test(aside, G_FILE_TEST_EXISTS));
	fixture_open(f);
	g_assert_cmpint(people(f->book), ==, 1);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	fixture_test("/backup/there-and-back", test_there_and_back);
	fixture_test("/backup/over-older", test_over_an_older_copy);
	fixture_test("/backup/itself", test_refuses_itself);
	fixture_test("/backup/other-files", test_refuses_other_files);
	fixture_test("/backup/damaged", test_refuses_a_damaged_backup);
	fixture_test("/backup/damaged-book", test_restores_a_damaged_book);
	return g_test_run();
}
