/* The three layouts as one function of the size. */
#include "widget/panes.h"

#define WIDE	     100
#define NARROW	     70
#define DETAIL_SHORT 5
#define LIST_MAX     72

static int
list_width(int width)
{
	if (width < WIDE)
		return width * 45 / 100;
	return MIN(width * 42 / 100, LIST_MAX);
}

int
panes_beside(int width)
{
	return width < NARROW ? width : width - list_width(width) - 1;
}

Panes
panes_split(int width, int height, int detail, Pane focus)
{
	Panes panes = { .single = width < NARROW };
	int left = list_width(width), right = panes_beside(width);

	if (panes.single) {
		panes.pane[focus] = (Rect){ 0, 0, width, height };
		return panes;
	}
	detail = MIN(detail, MAX(height - 2, 0));
	panes.pane[PANE_LIST] = (Rect){ 0, 0, left, height };
	panes.pane[PANE_DETAIL] = (Rect){ left + 1, 0, right, detail };
	panes.pane[PANE_TIMELINE] =
		(Rect){ left + 1, detail + 1, right, MAX(height - detail - 1, 0) };
	return panes;
}

void
panes_widen(Panes *panes, int list)
{
	int more = list - panes->pane[PANE_LIST].w;

	if (panes->single || more <= 0)
		return;
	panes->pane[PANE_LIST].w = list;
	for (Pane pane = PANE_DETAIL; pane < PANE_COUNT; pane++) {
		panes->pane[pane].x += more;
		panes->pane[pane].w -= more;
	}
}

Panes
panes_layout(int width, int height, int detail, Pane focus)
{
	detail = width < WIDE ? DETAIL_SHORT : CLAMP(detail, DETAIL_SHORT, height / 2);
	return panes_split(width, height, detail, focus);
}

void
panes_draw_borders(const Panes *panes, Canvas canvas)
{
	Rect list = panes->pane[PANE_LIST], detail = panes->pane[PANE_DETAIL];

	if (panes->single)
		return;
	canvas_vline(canvas, list.w, 0, canvas.h, ROLE_BORDER);
	canvas_hline(canvas, detail.x, detail.h, detail.w, ROLE_BORDER);
	canvas_glyph(canvas, list.w, detail.h, ROLE_BORDER, GLYPH_TEE_LEFT);
}

Pane
panes_at(const Panes *panes, int x, int *y)
{
	for (Pane pane = PANE_LIST; pane < PANE_COUNT; pane++) {
		Rect at = panes->pane[pane];

		if (x < at.x || x >= at.x + at.w || *y < at.y || *y >= at.y + at.h)
			continue;
		*y -= at.y;
		return pane;
	}
	return PANE_COUNT;
}
