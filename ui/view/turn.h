/*
 * A turn of the journal (undo, redo, the end of unfinished work) on the screen: done at
 * once where it is short, else under a bar, where Esc brings back what was done.
 */
#ifndef UI_VIEW_TURN_H
#define UI_VIEW_TURN_H

#include "krug/journal.h"
#include "shell/shell.h"

/* Takes the turn, or the error in its place, which is said. then is called once all is
 * done, not where the turn failed or was stopped: that is said. title: translated. */
void turn_run(View *view, BookTurn *turn, GError *error, const char *title,
	void (*then)(View *view, const JournalEntry *entry));
/* A job was stopped that left what it wrote as this unfinished entry, 0 where it wrote
 * nothing: takes that back and says so. */
void turn_take_back(View *view, gint64 entry);

#endif
