/*
 * A folder of its own for a test, and its end with all that lies in it.
 */
#ifndef KRUG_TESTS_FOLDER_H
#define KRUG_TESTS_FOLDER_H

#include <ftw.h>
#include <stdio.h>

#include <glib/gstdio.h>

static inline char *
test_folder_new(void)
{
	char *folder = g_dir_make_tmp("krug-test-XXXXXX", NULL);

	g_assert_nonnull(folder);
	return folder;
}

static inline int
test_folder_entry(const char *path, const struct stat *info, int kind, struct FTW *walk)
{
	(void)info;
	(void)kind;
	(void)walk;
	return remove(path);
}

/* Frees the name. */
static inline void
test_folder_free(char *folder)
{
	nftw(folder, test_folder_entry, 8, FTW_DEPTH | FTW_PHYS);
	g_free(folder);
}

#endif
