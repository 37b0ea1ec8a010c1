/*
 * Where views draw. A Grid holds the cells of the screen; a Canvas is a rectangle of it,
 * passed by value, whose coordinates begin at 0,0 and beyond which nothing is drawn: no
 * caller needs to clip. All text is cleaned (krug/text.h) and placed by clusters, so a
 * cell never holds a control character and columns never drift.
 */
#ifndef UI_TERM_CANVAS_H
#define UI_TERM_CANVAS_H

#include <stdarg.h>
#include <wchar.h>

#include "term/theme.h"

#define CELL_CHARS 5 /* a base character and at most four marks */

typedef struct {
	wchar_t chars[CELL_CHARS]; /* chars[0] == 0: right half of a wide cell */
	Style style;
	guint8 width; /* 1 or 2; 0 for a right half */
} Cell;

typedef struct Grid Grid;

typedef struct {
	Grid *grid;
	int x, y, w, h; /* w, h are never negative */
} Canvas;

typedef struct {
	int x, y, w, h;
} Rect;

Grid *grid_new(int width, int height, const Theme *theme);
void grid_free(Grid *grid);
void grid_resize(Grid *grid, int width, int height);
void grid_set_theme(Grid *grid, const Theme *theme);
int grid_width(const Grid *grid);
int grid_height(const Grid *grid);
/* Row `y` from its first column; grid_width() cells. */
const Cell *grid_row(const Grid *grid, int y);
/* Where the terminal's cursor stands, FALSE where it is hidden. */
gboolean grid_cursor(const Grid *grid, int *x, int *y);

/* The whole grid, emptied, cursor hidden. */
Canvas canvas_begin(Grid *grid);
/* A part of a canvas, clipped to it. */
Canvas canvas_sub(Canvas canvas, int x, int y, int w, int h);
Canvas canvas_rect(Canvas canvas, Rect rect);

/* Draws text at x,y within `room` columns (room < 0: to the right edge); what does not
 * fit ends in an ellipsis. Returns the columns used. */
int canvas_text(Canvas canvas, int x, int y, int room, Style style, const char *text);
int canvas_printf(Canvas canvas, int x, int y, int room, Style style, const char *format,
	...) G_GNUC_PRINTF(6, 7);
/* Text that ends at column `right` (exclusive); takes at most `room`. Returns its first
 * column. */
int canvas_right(
	Canvas canvas, int right, int y, int room, Style style, const char *text);
/* Like canvas_text, without ellipsis, from column `skip` of the text on. */
int canvas_slice(
	Canvas canvas, int x, int y, int room, int skip, Style style, const char *text);
int canvas_glyph(Canvas canvas, int x, int y, Style style, Glyph glyph);

void canvas_fill(Canvas canvas, Style style); /* blanks */
/* Gives what is drawn already the flags, roles kept: a selected line. */
void canvas_mark(Canvas canvas, Style flags);
void canvas_hline(Canvas canvas, int x, int y, int w, Style style);
void canvas_vline(Canvas canvas, int x, int y, int h, Style style);
/* A frame on the outline, emptied inside; title may be NULL. Returns the inside. */
Canvas canvas_box(Canvas canvas, const char *title);
void canvas_cursor(Canvas canvas, int x, int y);

/* Charts are drawn in plain ASCII; text itself may be any. */
gboolean canvas_has_plain_charts(Canvas canvas);
/* Columns a text takes on the canvas. */
int canvas_width(const char *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Grid, grid_free)

#endif
