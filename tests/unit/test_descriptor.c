/*
 * Only ordinary files are opened, nobody is waited for, and no more is read than asked.
 */
#include "krug/descriptor.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct {
	char *folder, *path;
} Fixture;

static void
set_up(Fixture *fixture, gconstpointer data)
{
	(void)data;
	fixture->folder = g_dir_make_tmp("krug-descriptor-XXXXXX", NULL);
	fixture->path = g_build_filename(fixture->folder, "file", NULL);
}

static void
tear_down(Fixture *fixture, gconstpointer data)
{
	(void)data;
	g_unlink(fixture->path);
	g_rmdir(fixture->folder);
	g_free(fixture->folder);
	g_free(fixture->path);
}

static void
test_no_file(Fixture *fixture, gconstpointer data)
{
	(void)data;
	g_assert_cmpint(descriptor_open(fixture->path), ==, -1);
	g_assert_cmpint(errno, ==, ENOENT);
}

static void
test_no_ordinary_file(Fixture *fixture, gconstpointer data)
{
	(void)data;
	errno = EIO;
	g_assert_cmpint(descriptor_open(fixture->folder), ==, -1);
	g_assert_cmpint(errno, ==, 0);
	g_assert_cmpint(mkfifo(fixture->path, 0600), ==, 0);
	errno = EIO;
	g_assert_cmpint(descriptor_open(fixture->path), ==, -1);
	g_assert_cmpint(errno, ==, 0);
}

/* What the file of `size` bytes gives where `most` are asked for. */
static gsize
read_of(const char *path, gsize size, gsize most)
{
	g_autoptr(GString) read = g_string_new(NULL);
	g_autofree char *bytes = g_malloc(size);
	int fd;

	for (gsize i = 0; i < size; i++)
		bytes[i] = (char)(i % 251);
	g_assert_true(g_file_set_contents(path, bytes, (gssize)size, NULL));
	fd = descriptor_open(path);
	g_assert_cmpint(fd, >=, 0);
	g_assert_true(descriptor_read(fd, read, most));
	close(fd);
	g_assert_cmpuint(read->len, <=, size);
	g_assert_true(memcmp(read->str, bytes, read->len) == 0);
	return read->len;
}

static void
test_read(Fixture *fixture, gconstpointer data)
{
	(void)data;
	g_assert_cmpuint(read_of(fixture->path, 1, 10), ==, 1);
	g_assert_cmpuint(read_of(fixture->path, 300000, 300000), ==, 300000);
	g_assert_cmpuint(read_of(fixture->path, 300000, 100000), >, 100000);
	g_assert_cmpuint(read_of(fixture->path, 3000000, 100000), <, 300000);
}

static void
test_bad_descriptor(Fixture *fixture, gconstpointer data)
{
	g_autoptr(GString) read = g_string_new(NULL);

	(void)fixture, (void)data;
	g_assert_false(descriptor_read(-1, read, 10));
	g_assert_cmpint(errno, ==, EBADF);
	g_assert_false(descriptor_write(-1, "x", 1));
	g_assert_cmpint(errno, ==, EBADF);
}

int
main(int argc, char **argv)
{
	static const struct {
		const char *name;
		void (*run)(Fixture *fixture, gconstpointer data);
	} tests[] = {
		{ "/descriptor/no-file", test_no_file },
		{ "/descriptor/no-ordinary-file", test_no_ordinary_file },
		{ "/descriptor/read", test_read },
		{ "/descriptor/bad", test_bad_descriptor },
	};

	g_test_init(&argc, &argv, NULL);
	for (guint i = 0; i < G_N_ELEMENTS(tests); i++)
		g_test_add(tests[i].name, Fixture, NULL, set_up, tests[i].run, tear_down);
	return g_test_run();
}
