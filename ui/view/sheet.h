/*
 * What a card of the review shows beside the person: the last words, promises, what
 * stands open, what comes. A snapshot: load reads the book, layout breaks lines, draw is
 * pure.
 */
#ifndef UI_VIEW_SHEET_H
#define UI_VIEW_SHEET_H

#include "krug/review.h"
#include "shell/action.h"
#include "term/canvas.h"

typedef struct Sheet Sheet;

Sheet *sheet_new(void);
void sheet_free(Sheet *sheet);

/* The card of a person; NULL empties it. */
gboolean sheet_load(Sheet *sheet, Book *book, const ReviewSheet *card, GError **error);
/* What was said and may be said stands in one column, what is promised, open or to come
 * in the other one, or below it where there is one column. */
typedef enum { SHEET_SAID, SHEET_AHEAD, SHEET_COLUMNS } SheetColumn;

/* Call after a load and when the size changes; width 0 of SHEET_AHEAD: one column. */
void sheet_layout(Sheet *sheet, SheetColumn column, int width, int height);
int sheet_lines(const Sheet *sheet, SheetColumn column);
/* Whether there is more than there was room for: then SHEET_SAID scrolls. */
gboolean sheet_overflows(const Sheet *sheet);
gboolean sheet_move(gpointer data, Action action); /* fits view->move */
void sheet_draw(const Sheet *sheet, SheetColumn column, Canvas canvas);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Sheet, sheet_free)

#endif
