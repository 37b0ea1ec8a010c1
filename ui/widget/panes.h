/*
 * Where list, detail and timeline stand for a given size (100 columns and more: list
 * beside detail over timeline; 70-99: the same with a five-line detail; under 70: one
 * pane at a time).
 */
#ifndef UI_WIDGET_PANES_H
#define UI_WIDGET_PANES_H

#include "term/canvas.h"

typedef enum {
	PANE_LIST,
	PANE_DETAIL,
	PANE_TIMELINE,
	PANE_COUNT,
} Pane;

typedef struct {
	Rect pane[PANE_COUNT]; /* w and h 0: not shown */
	gboolean single;       /* one pane at a time */
} Panes;

/* Columns of what stands beside the list: the lines of the detail hang on them. */
int panes_beside(int width);
/* detail: lines the detail would like. focus: the pane that has the keys. */
Panes panes_layout(int width, int height, int detail, Pane focus);
/* The same with a detail of so many lines at any width, as far as there are so many. */
Panes panes_split(int width, int height, int detail, Pane focus);
/* Gives the list so many columns, unless it has them or is alone. */
void panes_widen(Panes *panes, int list);
/* The rules between them. */
void panes_draw_borders(const Panes *panes, Canvas canvas);
/* The pane at a point, PANE_COUNT for a border; *y becomes the line within it. */
Pane panes_at(const Panes *panes, int x, int *y);

#endif
