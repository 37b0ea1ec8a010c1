/*
 * Whose is an unfinished entry, a text in an editor, a draft, and does that process still
 * live?
 */
#ifndef KRUG_BASE_PROCESS_H
#define KRUG_BASE_PROCESS_H

#include <glib.h>

/* This process, and when it started: clock ticks since boot, 0 where it cannot be told.
 */
gint64 process_self(gint64 *start);
gboolean process_lives(gint64 process, gint64 start);

#endif
