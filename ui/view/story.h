/*
 * The timeline pane: what happened with one person, newest first, what is planned on top,
 * read page by page. An entry is one line until it is unfolded.
 */
#ifndef UI_VIEW_STORY_H
#define UI_VIEW_STORY_H

#include "krug/book.h"
#include "shell/view.h"

typedef struct Story Story;

Story *story_new(void);
void story_free(Story *story);

/* contact 0 empties it. Call from load(); before there is room for it, it only notes whom
 * to show. */
gboolean story_load(Story *story, Book *book, gint64 contact, GError **error);
/* Call from layout(). */
gboolean story_layout(Story *story, int width, int height, GError **error);
/* The entry under the cursor; 0 where there is none. */
gint64 story_selected(const Story *story);
/* Folds or unfolds the entry under the cursor; all of them. */
void story_fold(Story *story);
void story_fold_all(Story *story);
gboolean story_move(gpointer data, Action action); /* fits view->move */
gboolean story_click(Story *story, int y);
void story_draw(const Story *story, Canvas canvas, gboolean active);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Story, story_free)

#endif
