/*
 * What krug sync prints: what a run did, field by field, and what is to be decided, both
 * sides of it.
 */
#ifndef UI_CLI_SYNC_OUT_H
#define UI_CLI_SYNC_OUT_H

#include "krug/vdir.h"

/* json: an object on standard output, else words. open: conflicts to be decided. */
void sync_out(const VdirReport *report, gboolean dry, guint open, gboolean json);
/* Open conflicts (VdirQuestion), a JSON array or words. */
void sync_out_conflicts(const GPtrArray *conflicts, gboolean json);

#endif
