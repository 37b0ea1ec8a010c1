/*
 * Reading and writing by descriptors: all of it, however many calls that takes, and on
 * through signals (POSIX read(), write()).
 */
#ifndef KRUG_DESCRIPTOR_H
#define KRUG_DESCRIPTOR_H

#include <glib.h>

/* An ordinary file to be read, opened without waiting for whoever writes into a pipe; -1
 * with errno, which is 0 where there is something else. */
int descriptor_open(const char *path);

/* Appends what there is, no further than a little beyond `most` bytes, so that too much
 * is seen. FALSE with errno. */
gboolean descriptor_read(int fd, GString *bytes, gsize most);

/* FALSE, with errno, where it did not take everything. Nothing is synced. */
gboolean descriptor_write(int fd, const char *bytes, gsize size);

#endif
