/*
 * Cells in the terms of curses: attributes and colour pairs. Pairs are made as they are
 * met; of a theme there are few.
 */
#ifndef UI_TERM_INK_H
#define UI_TERM_INK_H

#include "term/canvas.h"

typedef struct Inks Inks;

/* The theme is borrowed. */
Inks *inks_new(const Theme *theme, ColourDepth depth);
void inks_free(Inks *inks);
void inks_set_theme(Inks *inks, const Theme *theme);

/* Hands the cells [from, to) of row y to curses. */
void inks_write(Inks *inks, const Grid *grid, int y, int from, int to);

#endif
