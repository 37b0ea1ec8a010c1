/*
 * The list of the work view: applications under the stage they reached, those that still
 * run above those that ended, each with what comes next.
 */
#ifndef UI_VIEW_BOARD_H
#define UI_VIEW_BOARD_H

#include "krug/application.h"
#include "shell/view.h"

typedef struct Board Board;

Board *board_new(void);
void board_free(Board *board);

/* Reads the book anew. Call from load(). */
gboolean board_load(Board *board, Book *book, GError **error);
void board_layout(Board *board, int height); /* rows on the screen */
/* Borrowed, until the next call that moves or loads; NULL where there is none. */
const ApplicationRow *board_selected(const Board *board);
/* FALSE where there is no such application. */
gboolean board_select(Board *board, gint64 application);
gboolean board_move(gpointer data, Action action); /* fits view->move */
gboolean board_click(Board *board, int y);
void board_draw(const Board *board, Canvas canvas, gboolean active);

/* What comes next for an application and how that looks: "answer by 5 dec"; owned. */
char *board_next(Book *book, const ApplicationRow *row, Style *style);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Board, board_free)

#endif
