/*
 * A sync with the folders of a phone: what it did, and what is to be decided.
 */
#ifndef UI_VIEW_SYNC_VIEW_H
#define UI_VIEW_SYNC_VIEW_H

#include "krug/vdir.h"

#include "shell/shell.h"

/* A handler: syncs, with a bar where that takes long, and shows what was done. */
void sync_view_run(View *view);
/* What a run did; takes the report. */
void sync_view_show(Shell *shell, VdirReport *report);

#endif
