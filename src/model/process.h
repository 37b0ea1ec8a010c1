/*
 * Who works on an unfinished entry, and does that process still live?
 */
#ifndef KRUG_MODEL_PROCESS_H
#define KRUG_MODEL_PROCESS_H

#include <glib.h>

/* This process, and when it started: clock ticks since boot, 0 where it cannot be told.
 */
gint64 process_self(gint64 *start);
gboolean process_lives(gint64 process, gint64 start);

#endif
