/*
 * The timeline pane: what happened with one person, newest first, what is planned on top,
 * read page by page. An entry is one line until it is unfolded.
 */
#ifndef UI_VIEW_TIMELINE_H
#define UI_VIEW_TIMELINE_H

#include "krug/book.h"
#include "shell/view.h"

typedef struct Timeline Timeline;

Timeline *timeline_new(void);
void timeline_free(Timeline *timeline);

gboolean timeline_load(Timeline *timeline, Book *book, gint64 contact, GError **error);
void timeline_layout(Timeline *timeline, int width, int height);
/* The entry under the cursor; 0 where there is none. */
gint64 timeline_selected(const Timeline *timeline);
/* Folds or unfolds the entry under the cursor, or all of them. */
void timeline_fold(Timeline *timeline);
void timeline_fold_all(Timeline *timeline);
gboolean timeline_move(gpointer timeline, Action action); /* fits view->move */
gboolean timeline_click(Timeline *timeline, int y);
void timeline_draw(const Timeline *timeline, Canvas canvas, gboolean active);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Timeline, timeline_free)

#endif
