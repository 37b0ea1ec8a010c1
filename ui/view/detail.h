/*
 * The detail pane: who a person is, how they stand, what stands open, on as few or as
 * many lines as there is room. A snapshot: load reads the book, layout breaks lines, draw
 * is pure.
 */
#ifndef UI_VIEW_DETAIL_H
#define UI_VIEW_DETAIL_H

#include "krug/book.h"
#include "shell/view.h"

typedef struct Detail Detail;

Detail *detail_new(void);
void detail_free(Detail *detail);

/* Without the reason, what stands open and the dates, for a view that shows them. */
void detail_set_brief(Detail *detail, gboolean brief);

/* contact 0 empties it. Starts at the top again where the person is another one. */
gboolean detail_load(Detail *detail, Book *book, gint64 contact, GError **error);
/* Reads what is looked at second, unless it was read: why the day is that one, warnings,
 * and how deep the relationship is. */
gboolean detail_complete(Detail *detail, Book *book, GError **error);
gboolean detail_is_complete(const Detail *detail);
/* Breaks lines for this width; call after a load and when the size changes. */
void detail_layout(Detail *detail, int width, int height);
int detail_lines(const Detail *detail);
gboolean detail_move(gpointer data, Action action); /* fits view->move */
void detail_draw(const Detail *detail, Canvas canvas, gboolean active);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Detail, detail_free)

#endif
