/*
 * What a synced folder says otherwise than the book, both sides beside each other, and
 * the keys that decide: for the view of a sync and for the inbox.
 */
#ifndef UI_VIEW_SIDES_H
#define UI_VIEW_SIDES_H

#include "krug/vdir.h"

#include "shell/shell.h"
#include "widget/lines.h"

/* Both sides of an open row of the inbox, a conflict or a new card, and what may be done
 * about it. section: of the key map. */
void sides_fill(View *view, gint64 row, const char *section, Lines *lines);
/* Columns for what was and what is, or for mine and theirs; heads: above them, "" for
 * none. */
void sides_add(
	Lines *lines, const GPtrArray *sides, const char *mine, const char *theirs);

/* Decides, and says so; nothing where row is 0. */
void sides_decide(View *view, gint64 row, VdirTake take);
void sides_decide_rows(View *view, const GArray *rows, VdirTake take); /* of gint64 */
/* Makes a new card a person. */
void sides_take_card(View *view, gint64 row);

/* The folders of this machine; none for a book in memory. Free with
 * sides_folders_clear(). */
typedef struct {
	char *calendar, *contacts;
} SidesFolders;

SidesFolders sides_folders(const Book *book);
VdirOptions sides_options(const SidesFolders *folders); /* borrowed from these */
void sides_folders_clear(SidesFolders *folders);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(SidesFolders, sides_folders_clear)

#endif
