/* Texts in an editor as files: which are found again, by whom, and which are read. */
#include "krug/scratch.h"

#include <string.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "folder.h"
#include "krug/error.h"

typedef struct {
	char *folder, *letters;
	Clock *clock;
	Book *book;
} Fixture;

static void
set_up(Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
	g_autofree char *path = NULL;

	fixture->folder = test_folder_new();
	fixture->letters = g_build_filename(fixture->folder, "krug", "letters", NULL);
	g_setenv("XDG_STATE_HOME", fixture->folder, TRUE);
	fixture->clock = clock_new_frozen("2026-11-21T18:00:00+03:00", NULL, NULL);
	path = g_build_filename(fixture->folder, "book.krug", NULL);
	fixture->book = book_open(path, BOOK_CREATE, fixture->clock, NULL, NULL);
	g_assert_nonnull(fixture->book);
}

static void
tear_down(Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
	book_close(fixture->book);
	clock_free(fixture->clock);
	test_folder_free(fixture->letters);
	test_folder_free(g_build_filename(fixture->folder, "krug", NULL));
	test_folder_free(fixture->folder);
}

/* As it is named, but by another process. */
static void
put_by(const Fixture *fixture, const char *place, long process)
{
	g_autofree char *own = scratch_new(fixture->book, place, ".md", "text", NULL);
	g_autofree char *name = g_path_get_basename(own);
	g_auto(GStrv) parts = g_strsplit(name, ".", -1);
	g_autofree char *other = g_strdup_printf("%s/%s.%ld.0.%s.%s", fixture->letters,
		parts[0], process, parts[3], parts[4]);

	g_assert_cmpuint(g_strv_length(parts), ==, 5);
	g_assert_cmpint(g_rename(own, other), ==, 0);
}

static guint
count_left(const Fixture *fixture, const char *place)
{
	g_autoptr(GPtrArray) left = scratch_left(fixture->book, place);

	return left->len;
}

static int
count_files(const Fixture *fixture)
{
	g_autoptr(GDir) names = g_dir_open(fixture->letters, 0, NULL);
	int n = 0;

	while (g_dir_read_name(names))
		n++;
	return n;
}

static void
test_found_again(Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
	g_autofree char *one = scratch_new(fixture->book, "notes-1", ".md", "один", NULL);
	g_autofree char *again =
		scratch_new(fixture->book, "notes-1", ".md", "again", NULL);
	g_autofree char *other =
		scratch_new(fixture->book, "letter-1", ".txt", "two", NULL);
	g_autofree char *text = scratch_read(one, NULL);
	GStatBuf info;

	g_assert_cmpstr(one, !=, again);
	g_assert_nonnull(other);
	g_assert_cmpstr(text, ==, "один");
	g_assert_cmpint(g_stat(one, &info), ==, 0);
	g_assert_cmpint(info.st_mode & 0777, ==, 0600);
	g_assert_cmpint(g_stat(fixture->letters, &info), ==, 0);
	g_assert_cmpint(info.st_mode & 0777, ==, 0700);
	g_assert_cmpuint(count_left(fixture, "notes-1"), ==, 2);
	g_assert_cmpuint(count_left(fixture, "notes-11"), ==, 0);
	g_assert_cmpuint(count_left(fixture, "letter-1"), ==, 1);
	g_assert_cmpuint(count_left(fixture, NULL), ==, 3);
	scratch_remove(one);
	g_assert_cmpuint(count_left(fixture, "notes-1"), ==, 1);
	scratch_remove_all(fixture->book);
	g_assert_cmpuint(count_left(fixture, NULL), ==, 0);
}

/* What another krug has open is its own; one that no longer lives has left it. */
static void
test_processes(Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
	put_by(fixture, "notes-1", (long)getppid());
	g_assert_cmpuint(count_left(fixture, NULL), ==, 0);
	put_by(fixture, "notes-1", 1 << 30); /* beyond the numbers of processes */
	g_assert_cmpuint(count_left(fixture, NULL), ==, 1);
}

/* Of another book, of an editor, of nobody. */
static void
test_others(Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
	g_autofree char *path = g_build_filename(fixture->folder, "other.krug", NULL);
	g_autoptr(Book) other = book_open(path, BOOK_CREATE, fixture->clock, NULL, NULL);
	g_autoptr(Book) none = book_open(NULL, BOOK_MEMORY, fixture->clock, NULL, NULL);
	g_autofree char *own = scratch_new(fixture->book, "notes-1", ".md", "a", NULL);
	g_autofree char *theirs = scratch_new(other, "notes-1", ".md", "b", NULL);
	g_autofree char *nobody = scratch_new(none, "notes-1", ".md", "c", NULL);
	g_autofree char *copy = g_strconcat(own, "~", NULL);
	g_autofree char *swap = g_strconcat(own, ".swp", NULL);
	g_autoptr(GPtrArray) of_none = scratch_left(none, NULL);

	g_assert_nonnull(theirs);
	g_assert_nonnull(nobody);
	g_assert_true(g_file_set_contents(copy, "copy", -1, NULL));
	g_assert_true(g_file_set_contents(swap, "swap", -1, NULL));
	g_assert_cmpuint(count_left(fixture, NULL), ==, 1);
	g_assert_cmpuint(of_none->len, ==, 0);
	scratch_remove(own);
	g_assert_false(g_file_test(copy, G_FILE_TEST_EXISTS));
}

static char *
beside(const char *path, const char *before, const char *behind)
{
	g_autofree char *folder = g_path_get_dirname(path);
	g_autofree char *name = g_path_get_basename(path);

	return g_strconcat(folder, "/", before, name, behind, NULL);
}

/* An editor that was killed keeps the text beside it. */
static void
test_nothing_stays(Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
	g_autofree char *own = scratch_new(fixture->book, "notes-1", ".md", "a", NULL);
	char *const traces[] = { beside(own, ".", ".swp"), beside(own, "#", "#"),
		beside(own, "", "~") };
	g_autofree char *other = g_build_filename(fixture->letters, "readme", NULL);

	g_assert_true(g_file_set_contents(other, "else", -1, NULL));
	for (gsize i = 0; i < G_N_ELEMENTS(traces); i++)
		g_assert_true(g_file_set_contents(traces[i], "text", -1, NULL));
	put_by(fixture, "notes-1", (long)getppid());
	scratch_remove_all(fixture->book);
	g_assert_false(g_file_test(own, G_FILE_TEST_EXISTS));
	for (gsize i = 0; i < G_N_ELEMENTS(traces); i++) {
		g_assert_false(g_file_test(traces[i], G_FILE_TEST_EXISTS));
		g_free(traces[i]);
	}
	g_assert_true(g_file_test(other, G_FILE_TEST_EXISTS));
	g_assert_cmpint(count_files(fixture), ==, 2);
}

static void
test_read(Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
	static const struct {
		const char *bytes;
		gssize size;
		const char *text; /* NULL: refused */
	} cases[] = {
		{ "a\nб\n", -1, "a\nб\n" },
		{ "", 0, "" },
		{ "\xef\xbb\xbf"
		  "a\r\nb\r\n",
			-1, "a\nb\n" },
		{ "a\xff", -1, NULL },
		{ "\xd0", -1, NULL },
		{ "a\0b", 3, NULL },
	};
	g_autofree char *path = scratch_new(fixture->book, "notes-1", ".md", "", NULL);

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GError) error = NULL;
		g_autofree char *text = NULL;

		g_assert_true(
			g_file_set_contents(path, cases[i].bytes, cases[i].size, NULL));
		text = scratch_read(path, &error);
		g_assert_cmpstr(text, ==, cases[i].text);
		if (!cases[i].text)
			g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	}
}

static void
test_length(Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
	g_autofree char *fits = g_strnfill(SCRATCH_MOST, 'a');
	g_autofree char *too_long = g_strnfill(SCRATCH_MOST + 1, 'a');
	g_autofree char *path = scratch_new(fixture->book, "notes-1", ".md", fits, NULL);
	g_autofree char *text = scratch_read(path, NULL);
	g_autoptr(GError) error = NULL;

	g_assert_cmpstr(text, ==, fits);
	g_assert_true(g_file_set_contents(path, too_long, -1, NULL));
	g_assert_null(scratch_read(path, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	g_clear_error(&error);
	scratch_remove(path);
	g_assert_null(scratch_read(path, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND);
}

#define ADD(path, function) g_test_add(path, Fixture, NULL, set_up, function, tear_down)

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	ADD("/scratch/found-again", test_found_again);
	ADD("/scratch/processes", test_processes);
	ADD("/scratch/others", test_others);
	ADD("/scratch/nothing-stays", test_nothing_stays);
	ADD("/scratch/read", test_read);
	ADD("/scratch/length", test_length);
	return g_test_run();
}
