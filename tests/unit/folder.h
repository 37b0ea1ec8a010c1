/*
 * A folder of its own for a test, and its end with all that lies in it.
 */
#ifndef KRUG_TESTS_FOLDER_H
#define KRUG_TESTS_FOLDER_H

#include <glib/gstdio.h>

static inline char *
test_folder_new(void)
{
	char *folder = g_dir_make_tmp("krug-test-XXXXXX", NULL);

	g_assert_nonnull(folder);
	return folder;
}

/* Frees the name. */
static inline void
test_folder_free(char *folder)
{
	g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
	const char *name;

	while (dir != NULL && (name = g_dir_read_name(dir)) != NULL) {
		g_autofree char *path = g_build_filename(folder, name, NULL);

		g_remove(path);
	}
	g_rmdir(folder);
	g_free(folder);
}

#endif
