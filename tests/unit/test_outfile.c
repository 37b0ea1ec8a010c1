/*
 * A file is replaced whole or not at all, and nothing is left behind.
 */
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "exchange/outfile.h"
#include "krug/error.h"

typedef struct {
	char *folder, *path;
} Fixture;

static void
set_up(Fixture *fixture, gconstpointer data)
{
	(void)data;
	fixture->folder = g_dir_make_tmp("krug-outfile-XXXXXX", NULL);
	fixture->path = g_build_filename(fixture->folder, "a.ics", NULL);
}

static guint
files_in(const char *folder)
{
	g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
	guint n = 0;

	while (g_dir_read_name(dir))
		n++;
	return n;
}

static void
tear_down(Fixture *fixture, gconstpointer data)
{
	(void)data;
	g_unlink(fixture->path);
	g_assert_cmpuint(files_in(fixture->folder), ==, 0);
	g_rmdir(fixture->folder);
	g_free(fixture->folder);
	g_free(fixture->path);
}

static void
assert_holds(const char *path, const char *text)
{
	g_autofree char *now = NULL;

	g_assert_true(g_file_get_contents(path, &now, NULL, NULL));
	g_assert_cmpstr(now, ==, text);
}

static void
test_replaces(Fixture *fixture, gconstpointer data)
{
	struct stat info;
	g_autoptr(GError) error = NULL;

	(void)data;
	g_assert_true(g_file_set_contents(fixture->path, "old", -1, NULL));
	g_assert_cmpint(chmod(fixture->path, 0640), ==, 0);
	g_autoptr(OutFile) file = outfile_open(fixture->path, &error);

	g_assert_no_error(error);
	fputs("new", outfile_stream(file));
	assert_holds(fixture->path, "old");
	g_assert_true(outfile_commit(file, &error));
	assert_holds(fixture->path, "new");
	g_assert_cmpint(stat(fixture->path, &info), ==, 0);
	g_assert_cmphex(info.st_mode & 0777, ==, 0640);
}

static void
test_new_is_private(Fixture *fixture, gconstpointer data)
{
	mode_t before = umask(0);
	g_autoptr(OutFile) file = outfile_open(fixture->path, NULL);
	struct stat info;

	(void)data;
	g_assert_true(outfile_commit(file, NULL));
	umask(before);
	g_assert_cmpint(stat(fixture->path, &info), ==, 0);
	g_assert_cmphex(info.st_mode & 0777, ==, 0600);
}

static void
test_abandoned(Fixture *fixture, gconstpointer data)
{
	(void)data;
	g_assert_true(g_file_set_contents(fixture->path, "old", -1, NULL));
	OutFile *file = outfile_open(fixture->path, NULL);

	fputs("new", outfile_stream(file));
	outfile_free(file);
	assert_holds(fixture->path, "old");
	g_assert_cmpuint(files_in(fixture->folder), ==, 1);
}

static void
test_link_stays(Fixture *fixture, gconstpointer data)
{
	g_autofree char *link = g_build_filename(fixture->folder, "link", NULL);

	(void)data;
	g_assert_true(g_file_set_contents(fixture->path, "old", -1, NULL));
	g_assert_cmpint(symlink("a.ics", link), ==, 0);
	g_autoptr(OutFile) file = outfile_open(link, NULL);

	fputs("new", outfile_stream(file));
	g_assert_true(outfile_commit(file, NULL));
	g_assert_true(g_file_test(link, G_FILE_TEST_IS_SYMLINK));
	assert_holds(fixture->path, "new");
	g_unlink(link);
}

static void
test_full_disk(Fixture *fixture, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(OutFile) file = outfile_open("/dev/full", &error);

	(void)fixture;
	(void)data;
	g_assert_no_error(error);
	fputs("lost", outfile_stream(file));
	g_assert_false(outfile_commit(file, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_FULL);
}

static void
test_no_such_folder(Fixture *fixture, gconstpointer data)
{
	g_autofree char *path = g_build_filename(fixture->folder, "no", "a.ics", NULL);
	g_autoptr(GError) error = NULL;

	(void)data;
	g_assert_null(outfile_open(path, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_FAILED);
	g_clear_error(&error);
	g_assert_null(outfile_open(fixture->folder, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_FAILED);
}

int
main(int argc, char **argv)
{
	static const struct {
		const char *name;
		void (*run)(Fixture *fixture, gconstpointer data);
	} tests[] = {
		{ "/outfile/replaces-whole", test_replaces },
		{ "/outfile/new-is-private", test_new_is_private },
		{ "/outfile/abandoned-leaves-nothing", test_abandoned },
		{ "/outfile/link-stays-a-link", test_link_stays },
		{ "/outfile/full-disk", test_full_disk },
		{ "/outfile/no-such-folder", test_no_such_folder },
	};

	g_test_init(&argc, &argv, NULL);
	for (guint i = 0; i < G_N_ELEMENTS(tests); i++)
		g_test_add(tests[i].name, Fixture, NULL, set_up, tests[i].run, tear_down);
	return g_test_run();
}
