/* Curses takes a row as an array of its own cells: no cell is placed by itself. */
#include "term/ink.h"

#include <string.h>

#define NCURSES_WIDECHAR 1
#include <curses.h>

#define PAIRS_MAX 64
#define GAP_MOST  3

typedef struct {
	int fg, bg;
} Pair;

/* A style in the terms of curses. */
typedef struct {
	Style style;
	Look look;
	attr_t attributes;
	int pair;
} Ink;

struct Inks {
	const Theme *theme;
	ColourDepth depth;
	Pair pairs[PAIRS_MAX]; /* pair number i + 1 */
	int pair_count;
	cchar_t *row; /* on its way to curses */
	int width;    /* cells it has room for */
};

Inks *
inks_new(const Theme *theme, ColourDepth depth)
{
	Inks *inks = g_new0(Inks, 1);

	inks->theme = theme;
	inks->depth = depth;
	return inks;
}

void
inks_free(Inks *inks)
{
	if (!inks)
		return;
	g_free(inks->row);
	g_free(inks);
}

void
inks_set_theme(Inks *inks, const Theme *theme)
{
	inks->theme = theme;
	inks->pair_count = 0;
}

/* The curses pair of two colours; 0, the terminal's own, where there is none left. */
static int
pair_of(Inks *inks, int fg, int bg)
{
	if ((fg < 0 && bg < 0) || inks->depth == DEPTH_MONO)
		return 0;
	for (int i = 0; i < inks->pair_count; i++) {
		if (inks->pairs[i].fg == fg && inks->pairs[i].bg == bg)
			return i + 1;
	}
	if (inks->pair_count == PAIRS_MAX || inks->pair_count + 1 >= COLOR_PAIRS)
		return 0;
	inks->pairs[inks->pair_count++] = (Pair){ fg, bg };
	init_extended_pair(inks->pair_count, fg, bg);
	return inks->pair_count;
}

static Ink
ink_of(Inks *inks, Style style)
{
	Look look = theme_look(inks->theme, style);
	Ink ink = { .style = style, .look = look };

	ink.pair = pair_of(inks, look.fg, look.bg);
	ink.attributes |= look.bold ? A_BOLD : 0;
	ink.attributes |= look.dim ? A_DIM : 0;
	ink.attributes |= look.under ? A_UNDERLINE : 0;
	ink.attributes |= look.reverse ? A_REVERSE : 0;
	ink.attributes |= look.italic ? A_ITALIC : 0;
	return ink;
}

static gboolean
is_blank(const Cell *cell)
{
	return cell->chars[0] == L' ' && cell->chars[1] == 0;
}

/* A gap of a column or three between words. A wider one curses jumps over. */
static gboolean
is_gap(const Cell *row, int x, int width)
{
	int end = x;

	while (end < width && end - x <= GAP_MOST && is_blank(&row[end]))
		end++;
	return end > x && end < width && end - x <= GAP_MOST;
}

/* Blanks look alike whatever their foreground. */
static gboolean
same_ground(Look a, Look b)
{
	return a.bg == b.bg && !a.under && !b.under && !a.reverse && !b.reverse;
}

/* What to write a cell in: a gap keeps the ink of the word before it, where nobody can
 * see the difference, since each change of ink is a dozen bytes. */
static void
take_ink(Inks *inks, const Cell *row, int x, int width, Ink *ink)
{
	Ink own;

	if (row[x].style == ink->style)
		return;
	own = ink_of(inks, row[x].style);
	if (!is_blank(&row[x]) || !same_ground(own.look, ink->look) ||
		!is_gap(row, x, width))
		*ink = own;
}

void
inks_write(Inks *inks, const Grid *grid, int y, int from, int to)
{
	int width = grid_width(grid);
	const Cell *row = grid_row(grid, y);
	Ink ink = ink_of(inks, row[from].style);
	int n = 0;

	if (width > inks->width) {
		inks->row = g_renew(cchar_t, inks->row, (gsize)width);
		inks->width = width;
	}
	for (int x = from; x < to; x++) {
		wchar_t text[CELL_CHARS + 1] = { 0 };

		if (row[x].width == 0)
			continue; /* curses makes the right half itself */
		take_ink(inks, row, x, width, &ink);
		memcpy(text, row[x].chars, sizeof(row[x].chars));
		if (setcchar(&inks->row[n], text, ink.attributes, 0, &ink.pair) == OK)
			n++;
	}
	mvadd_wchnstr(y, from, inks->row, n);
}
