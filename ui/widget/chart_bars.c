/*
 * Charts that take a line a value: bars to the right, bars to both sides of an axis, and
 * a line of small columns. What is more than nothing is never drawn as nothing.
 */
#include "widget/chart_private.h"

#include <string.h>

#define LABEL_SHARE 3 /* a third of the width for labels */

/* From nothing to full. */
static const char plain_levels[] = ".:-=+*#";
/* Parts of a cell, in eighths: from the left, from below. */
static const char *const across[] = { "▏", "▎", "▍", "▌", "▋", "▊", "▉" };
static const char *const upright[] = { "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█" };

const char *
chart_mark(Canvas canvas, gboolean more)
{
	if (canvas_has_plain_charts(canvas))
		return more ? "+" : "#";
	return more ? "▒" : "█";
}

void
chart_full(Canvas canvas, int x, int y, Style style, gboolean more)
{
	canvas_text(canvas, x, y, 1, style, chart_mark(canvas, more));
}

const char *
chart_upright(int eighths)
{
	return upright[CLAMP(eighths, 1, EIGHTHS) - 1];
}

char *
chart_figure(double value, const char *unit)
{
	return g_strdup_printf("%.6g%s", value, unit ? unit : "");
}

/* The whole cells that hold a part of one. */
static int
up(double cells)
{
	int whole = (int)cells;

	return whole + (cells > whole);
}

/* Up to `cells` cells from x on; the rest of an eighth as a part of a block. */
static void
draw_bar(Canvas canvas, int x, int y, double cells, Style style)
{
	int full = (int)cells;

	for (int i = 0; i < full; i++)
		chart_full(canvas, x + i, y, style, FALSE);
	if (cells <= full)
		return;
	if (canvas_has_plain_charts(canvas))
		canvas_text(canvas, x + full, y, 1, style, "-");
	else
		canvas_text(canvas, x + full, y, 1, style,
			across[MAX((int)((cells - full) * EIGHTHS), 1) - 1]);
}

/* The same leftwards from x; there are halves of a block only. */
static void
draw_bar_left(Canvas canvas, int x, int y, double cells, Style style)
{
	int full = (int)cells;

	for (int i = 0; i < full; i++)
		chart_full(canvas, x - 1 - i, y, style, FALSE);
	if (cells > full)
		canvas_text(canvas, x - 1 - full, y, 1, style,
			canvas_has_plain_charts(canvas) ? "-" : "▐");
}

/* Columns of the widest label and the widest note. */
static void
measure_bars(const ChartBar *bars, int n, int width, int *label, int *note)
{
	*label = *note = 0;
	for (int i = 0; i < n; i++) {
		g_autofree char *value = chart_figure(bars[i].value, NULL);

		*label = MAX(*label, canvas_width(bars[i].label));
		*note = MAX(*note, canvas_width(bars[i].note ? bars[i].note : value));
	}
	*label = MIN(*label, width / LABEL_SHARE);
	*note = MIN(*note, width / LABEL_SHARE);
}

static double
longest(const ChartBar *bars, int n)
{
	double most = 0;

	for (int i = 0; i < n; i++)
		most = MAX(most, bars[i].value + bars[i].more);
	return most;
}

/* The bar and what joins it, which is drawn in whole cells. Cells used. */
static int
draw_both(Canvas canvas, int x, int y, const ChartBar *bar, double scale)
{
	Style style = bar->style ? bar->style : ROLE_FILL;
	double cells = MAX(bar->value * scale, 0);
	int end = up((bar->value + bar->more) * scale);

	if (bar->more <= 0) {
		draw_bar(canvas, x, y, cells, style);
		return up(cells);
	}
	for (int i = 0; i < end; i++)
		chart_full(canvas, x + i, y, style, i + 0.5 > cells);
	return end;
}

int
chart_bars(Canvas canvas, const ChartBar *bars, int n, double most)
{
	int label, note, room, lines = MIN(n, canvas.h);
	double scale;

	measure_bars(bars, n, canvas.w, &label, &note);
	room = MAX(canvas.w - label - note - 2, 0);
	if (most <= 0)
		most = longest(bars, n);
	scale = most > 0 ? room / most : 0;
	for (int i = 0; i < lines; i++) {
		const ChartBar *bar = &bars[i];
		g_autofree char *value = chart_figure(bar->value, NULL);
		int used;

		canvas_text(canvas, 0, i, label, ROLE_LABEL, bar->label);
		used = draw_both(canvas, label + 1, i, bar, scale);
		canvas_text(canvas, label + 1 + used + (used > 0), i, note, ROLE_DIM,
			bar->note ? bar->note : value);
	}
	return lines;
}

/* The columns of a balance: label, figure, bar, axis, bar, figure. */
typedef struct {
	int label, figure;
	int axis; /* where it stands */
	int room; /* of a bar */
	double most;
} Scale;

static Scale
scale_of(Canvas canvas, const ChartBalance *rows, int n, double most)
{
	Scale scale = { .most = most };
	int used;

	for (int i = 0; i < n; i++) {
		double more = MAX(rows[i].left, rows[i].right);
		g_autofree char *figure = chart_figure(more, NULL);

		scale.label = MAX(scale.label, canvas_width(rows[i].label));
		scale.figure = MAX(scale.figure, canvas_width(figure));
		if (most <= 0)
			scale.most = MAX(scale.most, more);
	}
	scale.label = MIN(scale.label, canvas.w / LABEL_SHARE);
	/* gaps: after the label, beside both figures, beside the axis */
	used = scale.label + 2 * scale.figure + 6;
	scale.room = MAX((canvas.w - used) / 2, 0);
	scale.axis = scale.label + 1 + scale.figure + 1 + scale.room + 1;
	return scale;
}

static double
cells_of(const Scale *scale, double value)
{
	return scale->most > 0 ? CLAMP(value / scale->most, 0, 1) * scale->room : 0;
}

static void
draw_balance(Canvas canvas, int y, const ChartBalance *row, const Scale *scale)
{
	double left = cells_of(scale, row->left), right = cells_of(scale, row->right);
	g_autofree char *gave = chart_figure(row->left, NULL);
	g_autofree char *got = chart_figure(row->right, NULL);
	int x = scale->axis;

	canvas_text(canvas, 0, y, scale->label, ROLE_LABEL, row->label);
	canvas_vline(canvas, x, y, 1, ROLE_BORDER);
	draw_bar_left(canvas, x - 1, y, left, ROLE_FILL);
	canvas_right(
		canvas, x - 1 - up(left) - (left > 0), y, scale->figure, ROLE_DIM, gave);
	draw_bar(canvas, x + 2, y, right, ROLE_GOOD);
	canvas_text(
		canvas, x + 2 + up(right) + (right > 0), y, scale->figure, ROLE_DIM, got);
}

int
chart_balance(Canvas canvas, const ChartBalance *rows, int n, const char *left,
	const char *right, double most)
{
	Scale scale = scale_of(canvas, rows, n, most);
	int lines = MIN(n, canvas.h - 1);

	if (lines < 1 || scale.room < 1)
		return 0;
	canvas_right(canvas, scale.axis - 1, 0, scale.axis - 1, ROLE_HEADING, left);
	canvas_vline(canvas, scale.axis, 0, 1, ROLE_BORDER);
	canvas_text(canvas, scale.axis + 2, 0, -1, ROLE_HEADING, right);
	for (int i = 0; i < lines; i++)
		draw_balance(canvas, i + 1, &rows[i], &scale);
	return lines + 1;
}

/* What a value becomes between nothing and `most`, in one cell. */
static void
draw_spark(Canvas canvas, int x, int y, Style style, double part)
{
	char plain[2] = { 0 };
	int levels = (int)strlen(plain_levels) - 1;

	if (canvas_has_plain_charts(canvas)) {
		plain[0] = plain_levels[part > 0 ? MAX(up(part * levels), 1) : 0];
		canvas_text(canvas, x, y, 1, style, plain);
	} else {
		canvas_text(canvas, x, y, 1, style,
			part > 0 ? chart_upright(up(part * EIGHTHS)) : "·");
	}
}

int
chart_spark(Canvas canvas, int x, int y, int room, Style style, const double *values,
	int n, double most)
{
	int shown = CLAMP(room, 0, n);
	double top = most;

	for (int i = 0; i < n && most <= 0; i++)
		top = MAX(top, values[i]);
	for (int i = 0; i < shown; i++) {
		double value = values[n - shown + i];

		if (value >= 0)
			draw_spark(canvas, x + i, y, style ? style : ROLE_FILL,
				top > 0 ? MIN(value / top, 1) : 0);
	}
	return shown;
}
