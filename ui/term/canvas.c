/*
 * The cell buffer. Invariant: the widths of the cells of a row add up to the width of the
 * grid, a wide cell is always followed by its right half, and no cell holds a control
 * character; so what is sent to the terminal never drifts.
 */
#include "term/canvas.h"

#include <string.h>

#include "krug/text.h"

struct Grid {
	const Theme *theme;
	Cell *cells;
	int width, height;
	int cursor_x, cursor_y; /* cursor_x < 0: hidden */
};

static const Cell blank = { .chars = { L' ' }, .style = ROLE_TEXT, .width = 1 };

Grid *
grid_new(int width, int height, const Theme *theme)
{
	Grid *grid = g_new0(Grid, 1);

	grid->theme = theme;
	grid_resize(grid, width, height);
	return grid;
}

void
grid_free(Grid *grid)
{
	if (!grid)
		return;
	g_free(grid->cells);
	g_free(grid);
}

void
grid_resize(Grid *grid, int width, int height)
{
	gsize cells;

	grid->width = MAX(width, 1);
	grid->height = MAX(height, 1);
	cells = (gsize)grid->width * (gsize)grid->height;
	g_free(grid->cells);
	/* Blank before anything is drawn: drawing looks at what it overwrites. */
	grid->cells = g_new(Cell, cells);
	for (gsize i = 0; i < cells; i++)
		grid->cells[i] = blank;
	canvas_begin(grid);
}

void
grid_set_theme(Grid *grid, const Theme *theme)
{
	grid->theme = theme;
}

int
grid_width(const Grid *grid)
{
	return grid->width;
}

int
grid_height(const Grid *grid)
{
	return grid->height;
}

const Cell *
grid_row(const Grid *grid, int y)
{
	return grid->cells + (gsize)y * (gsize)grid->width;
}

gboolean
grid_cursor(const Grid *grid, int *x, int *y)
{
	*x = grid->cursor_x;
	*y = grid->cursor_y;
	return grid->cursor_x >= 0;
}

Canvas
canvas_begin(Grid *grid)
{
	Canvas canvas = { grid, 0, 0, grid->width, grid->height };

	grid->cursor_x = -1;
	canvas_fill(canvas, ROLE_TEXT);
	return canvas;
}

/* Cuts [*at, *at + *length) to [0, limit). */
static void
clip(int *at, int *length, int limit)
{
	if (*at < 0) {
		*length += *at;
		*at = 0;
	}
	*length = CLAMP(*length, 0, MAX(limit - *at, 0));
}

Canvas
canvas_sub(Canvas canvas, int x, int y, int w, int h)
{
	clip(&x, &w, canvas.w);
	clip(&y, &h, canvas.h);
	return (Canvas){ canvas.grid, canvas.x + x, canvas.y + y, w, h };
}

Canvas
canvas_rect(Canvas canvas, Rect rect)
{
	return canvas_sub(canvas, rect.x, rect.y, rect.w, rect.h);
}

static Cell *
cell_at(Canvas canvas, int x, int y)
{
	return canvas.grid->cells + (gsize)(canvas.y + y) * (gsize)canvas.grid->width +
	       canvas.x + x;
}

/* Blanks the other half of a wide cell that is about to be overwritten at x. */
static void
part_wide(Canvas canvas, int x, int y)
{
	Cell *cell = cell_at(canvas, x, y);

	if (cell->width == 0 && canvas.x + x > 0) {
		Style style = cell[-1].style;

		cell[-1] = blank;
		cell[-1].style = style;
	} else if (cell->width == 2) {
		Style style = cell[1].style;

		cell[1] = blank;
		cell[1].style = style;
	}
}

static void
put(Canvas canvas, int x, int y, const Cell *cell)
{
	Cell *at = cell_at(canvas, x, y);

	part_wide(canvas, x, y);
	if (cell->width == 2) {
		part_wide(canvas, x + 1, y);
		at[1] = (Cell){ .style = cell->style, .width = 0 };
	}
	*at = *cell;
}

/* The next cluster of the text; FALSE at the end. ASCII, the most of it, goes fast. */
static gboolean
next_cluster(const char **text, Style style, Cell *cell)
{
	TextCluster cluster;
	const char *p = *text;
	int n = 0;

	*cell = (Cell){ .style = style, .width = 1 };
	if (p && *p >= ' ' && *p <= '~' && !(p[1] & 0x80)) {
		cell->chars[0] = (wchar_t)*p;
		*text = p + 1;
		return TRUE;
	}
	*text = text_next(p, &cluster);
	if (!*text)
		return FALSE;
	cell->width = (guint8)cluster.width;
	for (p = cluster.text; *p && n < CELL_CHARS; p = g_utf8_next_char(p))
		cell->chars[n++] = (wchar_t)g_utf8_get_char(p);
	return TRUE;
}

int
canvas_width(const char *text)
{
	Cell cell;
	int width = 0;

	while (next_cluster(&text, 0, &cell))
		width += cell.width;
	return width;
}

/* Draws text up to column `end`, leaving out its first `skip` columns; returns
 * the column after. */
static int
draw_clusters(
	Canvas canvas, int x, int y, int end, int skip, Style style, const char *text)
{
	Cell cell;
	int at = -skip;

	while (next_cluster(&text, style, &cell)) {
		if (x + MAX(at, 0) + cell.width > end)
			break;
		if (at >= 0)
			put(canvas, x + at, y, &cell);
		at += cell.width;
		if (at > 0 && at < cell.width) { /* half of it was skipped */
			Cell half = blank;

			half.style = style;
			put(canvas, x, y, &half);
		}
	}
	return x + MAX(at, 0);
}

static int
limit(Canvas canvas, int x, int y, int room)
{
	if (y < 0 || y >= canvas.h || x < 0 || x >= canvas.w)
		return 0;
	return room < 0 ? canvas.w - x : MIN(room, canvas.w - x);
}

int
canvas_text(Canvas canvas, int x, int y, int room, Style style, const char *text)
{
	int end, width = canvas_width(text);

	room = limit(canvas, x, y, room);
	if (room <= 0)
		return 0;
	if (width <= room)
		return draw_clusters(canvas, x, y, x + room, 0, style, text) - x;
	end = draw_clusters(canvas, x, y, x + room - 1, 0, style, text);
	return end - x + canvas_glyph(canvas, end, y, style, GLYPH_ELLIPSIS);
}

int
canvas_printf(Canvas canvas, int x, int y, int room, Style style, const char *format, ...)
{
	g_autofree char *text = NULL;
	va_list args;

	va_start(args, format);
	text = g_strdup_vprintf(format, args);
	va_end(args);
	return canvas_text(canvas, x, y, room, style, text);
}

int
canvas_right(Canvas canvas, int right, int y, int room, Style style, const char *text)
{
	int width = canvas_width(text);

	right = MIN(right, canvas.w);
	if (room >= 0)
		width = MIN(width, room);
	width = MIN(width, MAX(right, 0));
	canvas_text(canvas, right - width, y, width, style, text);
	return right - width;
}

int
canvas_slice(
	Canvas canvas, int x, int y, int room, int skip, Style style, const char *text)
{
	room = limit(canvas, x, y, room);
	if (room <= 0)
		return 0;
	return draw_clusters(canvas, x, y, x + room, skip, style, text) - x;
}

int
canvas_glyph(Canvas canvas, int x, int y, Style style, Glyph glyph)
{
	const char *text = theme_glyph(canvas.grid->theme, glyph);
	int room = limit(canvas, x, y, -1);

	return draw_clusters(canvas, x, y, x + room, 0, style, room ? text : "") - x;
}

gboolean
canvas_has_plain_charts(Canvas canvas)
{
	return theme_has_plain_charts(canvas.grid->theme);
}

void
canvas_fill(Canvas canvas, Style style)
{
	Cell cell = blank;

	cell.style = style;
	for (int y = 0; y < canvas.h; y++) {
		if (canvas.w)
			part_wide(canvas, 0, y);
		if (canvas.w)
			part_wide(canvas, canvas.w - 1, y);
		for (int x = 0; x < canvas.w; x++)
			*cell_at(canvas, x, y) = cell;
	}
}

void
canvas_mark(Canvas canvas, Style flags)
{
	for (int y = 0; y < canvas.h; y++) {
		for (int x = 0; x < canvas.w; x++)
			cell_at(canvas, x, y)->style |= flags;
	}
}

void
canvas_hline(Canvas canvas, int x, int y, int w, Style style)
{
	for (int i = 0; i < w; i++)
		canvas_glyph(canvas, x + i, y, style, GLYPH_HLINE);
}

void
canvas_vline(Canvas canvas, int x, int y, int h, Style style)
{
	for (int i = 0; i < h; i++)
		canvas_glyph(canvas, x, y + i, style, GLYPH_VLINE);
}

Canvas
canvas_box(Canvas canvas, const char *title)
{
	int right = canvas.w - 1, bottom = canvas.h - 1;

	canvas_fill(canvas, ROLE_TEXT);
	canvas_hline(canvas, 0, 0, canvas.w, ROLE_BORDER);
	canvas_hline(canvas, 0, bottom, canvas.w, ROLE_BORDER);
	canvas_vline(canvas, 0, 0, canvas.h, ROLE_BORDER);
	canvas_vline(canvas, right, 0, canvas.h, ROLE_BORDER);
	canvas_glyph(canvas, 0, 0, ROLE_BORDER, GLYPH_CORNER_TL);
	canvas_glyph(canvas, right, 0, ROLE_BORDER, GLYPH_CORNER_TR);
	canvas_glyph(canvas, 0, bottom, ROLE_BORDER, GLYPH_CORNER_BL);
	canvas_glyph(canvas, right, bottom, ROLE_BORDER, GLYPH_CORNER_BR);
	if (title && canvas.w > 6) {
		int used = canvas_text(canvas, 3, 0, canvas.w - 6, ROLE_HEADING, title);

		canvas_text(canvas, 2, 0, 1, ROLE_BORDER, " ");
		canvas_text(canvas, 3 + used, 0, 1, ROLE_BORDER, " ");
	}
	return canvas_sub(canvas, 2, 1, canvas.w - 4, canvas.h - 2);
}

void
canvas_cursor(Canvas canvas, int x, int y)
{
	if (x < 0 || y < 0 || x >= canvas.w || y >= canvas.h)
		return;
	canvas.grid->cursor_x = canvas.x + x;
	canvas.grid->cursor_y = canvas.y + y;
}
