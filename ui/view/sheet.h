/*
 * What a card of the review shows beside the person: the last words, what stands open,
 * what comes. A snapshot: load reads the book, layout breaks lines, draw is pure.
 */
#ifndef UI_VIEW_SHEET_H
#define UI_VIEW_SHEET_H

#include "krug/book.h"
#include "term/canvas.h"

typedef struct Sheet Sheet;

Sheet *sheet_new(void);
void sheet_free(Sheet *sheet);

/* contact 0 empties it. */
gboolean sheet_load(Sheet *sheet, Book *book, gint64 contact, GError **error);
/* Call after a load and when the size changes. */
void sheet_layout(Sheet *sheet, int width, int height);
int sheet_lines(const Sheet *sheet);
void sheet_draw(const Sheet *sheet, Canvas canvas);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Sheet, sheet_free)

#endif
