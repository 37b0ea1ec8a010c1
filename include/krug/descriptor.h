/*
 * Writing to an open descriptor: all of it, however many calls that takes, and on through
 * signals (POSIX write()).
 */
#ifndef KRUG_DESCRIPTOR_H
#define KRUG_DESCRIPTOR_H

#include <glib.h>

/* FALSE, with errno, where it did not take everything. Nothing is synced. */
gboolean descriptor_write(int fd, const char *bytes, gsize size);

#endif
