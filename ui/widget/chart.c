/*
 * Drawing charts. The plot is what the axis on the left, the legend above and the dates
 * below leave of the canvas; a value becomes a height in eighths of a cell, in dots, or
 * in lines of ASCII.
 */
#include "widget/chart.h"

#include <string.h>

#include "widget/chart_private.h"

#define DOTS_ACROSS 2 /* of a braille cell */
#define DOTS_DOWN   4

static const char ascii_marks[] = "*o+x#";
/* The first line is whole, each further one has longer gaps. */
static const char *const line_marks[] = { "━", "╍", "┅" };
#define DASH 2 /* dots */

/* Of columns that stand upon each other the sum counts. */
static double
value_at(const Chart *chart, int series, int i)
{
	double value = chart->series[series].values[i];

	if (chart->kind == CHART_COLUMNS && series > 0)
		value += chart->series[0].values[i];
	return value;
}

static int
nearest(double value)
{
	return (int)(value < 0 ? value - 0.5 : value + 0.5);
}

double
chart_round(double most)
{
	double step = 1;

	if (most <= 1)
		return 1;
	while (step * 10 < most)
		step *= 10;
	if (most <= step)
		return step;
	if (most <= 2 * step)
		return 2 * step;
	return most <= 5 * step ? 5 * step : 10 * step;
}

/* What of the canvas is the plot, and what its top stands for. */
typedef struct {
	Canvas canvas;
	double most;
} Plot;

static double
most_of(const Chart *chart)
{
	double most = chart->most;

	if (most > 0)
		return most;
	for (int s = 0; s < chart->n_series; s++)
		for (int i = 0; i < chart->n; i++)
			most = MAX(most, value_at(chart, s, i));
	return chart_round(most);
}

static char *
mark_of(Canvas canvas, const Chart *chart, int series)
{
	guint n = (guint)series;

	if (chart->kind == CHART_COLUMNS)
		return g_strdup(chart_mark(canvas, series > 0));
	if (canvas_has_plain_charts(canvas))
		return g_strndup(&ascii_marks[n % strlen(ascii_marks)], 1);
	return g_strdup(line_marks[n % G_N_ELEMENTS(line_marks)]);
}

static Style
style_of(const ChartSeries *series)
{
	return series->style ? series->style : ROLE_FILL;
}

/* One line; FALSE where no series has a name. */
static gboolean
draw_legend(Canvas canvas, const Chart *chart, int x)
{
	gboolean any = FALSE;

	for (int s = 0; s < chart->n_series; s++) {
		const ChartSeries *series = &chart->series[s];
		g_autofree char *mark = mark_of(canvas, chart, s);

		if (!series->name)
			continue;
		any = TRUE;
		x += canvas_text(canvas, x, 0, -1, style_of(series), mark) + 1;
		x += canvas_text(canvas, x, 0, -1, ROLE_TEXT, series->name) + 2;
	}
	return any;
}

/* Columns of the canvas that a column of the chart takes. */
static int
band_of(const Chart *chart, int w)
{
	int shown = MIN(chart->n, w);

	return shown > 0 ? w / shown : 0;
}

/* What is under both ends of the plot. */
static void
draw_ends(Canvas canvas, const Chart *chart, int axis)
{
	int y = canvas.h - 1, w = canvas.w - axis, used = w;
	int from = chart->from ? canvas_width(chart->from) + 1 : 0;

	if (chart->from)
		canvas_text(canvas, axis, y, -1, ROLE_DIM, chart->from);
	if (!chart->to)
		return;
	if (chart->kind == CHART_COLUMNS)
		used = band_of(chart, w) * MIN(chart->n, w);
	if (used < from + canvas_width(chart->to))
		used = w;
	canvas_right(canvas, axis + used, y, used - from, ROLE_DIM, chart->to);
}

static Plot
draw_frame(Canvas canvas, const Chart *chart)
{
	Plot plot = { .most = most_of(chart) };
	g_autofree char *top = chart_figure(plot.most, chart->unit);
	g_autofree char *bottom = chart_figure(0, chart->unit);
	int axis = MAX(canvas_width(top), canvas_width(bottom)) + 1;
	int above = draw_legend(canvas, chart, axis);
	int below = chart->from || chart->to;
	int h = canvas.h - above - below;

	plot.canvas = canvas_sub(canvas, axis, above, canvas.w - axis, h);
	canvas_right(canvas, axis - 1, above, axis - 1, ROLE_DIM, top);
	if (h > 1)
		canvas_right(canvas, axis - 1, above + h - 1, axis - 1, ROLE_DIM, bottom);
	draw_ends(canvas, chart, axis);
	return plot;
}

static void
draw_column(const Plot *plot, int x, int w, double value, Style style)
{
	gboolean plain = canvas_has_plain_charts(plot->canvas);
	int eighths = nearest(value / plot->most * plot->canvas.h * EIGHTHS);

	if (value > 0 && eighths < 1)
		eighths = plain ? EIGHTHS : 1;
	for (int y = plot->canvas.h - 1; y >= 0 && eighths > 0; y--, eighths -= EIGHTHS)
		for (int i = 0; i < w; i++) {
			if (eighths >= EIGHTHS || plain)
				chart_full(plot->canvas, x + i, y, style, FALSE);
			else
				canvas_text(plot->canvas, x + i, y, 1, style,
					chart_upright(eighths));
		}
}

/* One upon the other, in whole cells; what there is has one at least. */
static void
draw_stack(const Plot *plot, int x, int w, double value, double more, Style style)
{
	int h = plot->canvas.h;
	int low = nearest(value / plot->most * h);
	int high = nearest((value + more) / plot->most * h);

	low = value > 0 ? MAX(low, 1) : 0;
	high = more > 0 ? MAX(high, low + 1) : low;
	for (int i = 0; i < high; i++)
		for (int j = 0; j < w; j++)
			chart_full(plot->canvas, x + j, h - 1 - i, style, i >= low);
}

/* Where there are more values than columns the last ones are shown. */
static void
draw_columns(const Plot *plot, const Chart *chart)
{
	const ChartSeries *series = chart->series;
	Style style = style_of(series);
	int shown = MIN(chart->n, plot->canvas.w);
	int band = band_of(chart, plot->canvas.w);
	int w = band > 2 ? band - 1 : band;

	for (int i = 0; i < shown; i++) {
		int at = chart->n - shown + i;
		double value = series->values[at];

		if (chart->n_series > 1)
			draw_stack(plot, i * band, w, value, series[1].values[at], style);
		else
			draw_column(plot, i * band, w, value, style);
	}
}

/* Dots of one series, a byte of braille bits a cell. */
typedef struct {
	guint8 *cells;
	int w, h; /* in cells */
	int gap;  /* dots between two dashes; 0: none */
	int run;  /* dots since the line began */
} Dots;

static void
dot(Dots *dots, int x, int y)
{
	static const guint8 bits[DOTS_ACROSS][DOTS_DOWN] = { { 0x01, 0x02, 0x04, 0x40 },
		{ 0x08, 0x10, 0x20, 0x80 } };
	int cell = y / DOTS_DOWN * dots->w + x / DOTS_ACROSS;

	dots->cells[cell] |= bits[x % DOTS_ACROSS][y % DOTS_DOWN];
}

/* One more of a line, or of one of its gaps. */
static void
line_dot(Dots *dots, int x, int y)
{
	if (dots->run++ % (DASH + dots->gap) < DASH)
		dot(dots, x, y);
}

/* From behind one value to the next; a steep line has no gaps but its own. */
static void
stroke(Dots *dots, int x0, int y0, int x1, int y1)
{
	int steps = MAX(x1 - x0, ABS(y1 - y0));

	for (int i = 1; i <= steps; i++)
		line_dot(dots, x0 + nearest((double)(x1 - x0) * i / steps),
			y0 + nearest((double)(y1 - y0) * i / steps));
}

static int
dot_x(const Dots *dots, const Chart *chart, int i)
{
	int right = dots->w * DOTS_ACROSS - 1;

	return chart->n > 1 ? nearest((double)right * i / (chart->n - 1)) : right / 2;
}

static int
dot_y(const Dots *dots, double value, double most)
{
	int bottom = dots->h * DOTS_DOWN - 1;

	return bottom - nearest(CLAMP(value / most, 0, 1) * bottom);
}

static void
trace(Dots *dots, const Chart *chart, const double *values, double most)
{
	for (int i = 0; i < chart->n; i++) {
		int x = dot_x(dots, chart, i);
		int y = values[i] < 0 ? 0 : dot_y(dots, values[i], most);

		if (values[i] < 0)
			continue;
		if (i > 0 && values[i - 1] >= 0) {
			stroke(dots, dot_x(dots, chart, i - 1),
				dot_y(dots, values[i - 1], most), x, y);
		} else {
			dots->run = 0;
			line_dot(dots, x, y);
		}
	}
}

/* The dots of a cell as text: braille, or the mark of the series. */
static void
put_cell(Canvas canvas, int x, int y, guint8 bits, Style style, const char *mark)
{
	char text[8] = { 0 };

	if (!bits)
		return;
	g_unichar_to_utf8(0x2800 + bits, text);
	canvas_text(
		canvas, x, y, 1, style, canvas_has_plain_charts(canvas) ? mark : text);
}

/* Where two lines meet, the dots of both are shown in the style of the later one. */
static void
draw_lines(const Plot *plot, const Chart *chart)
{
	Canvas canvas = plot->canvas;
	gsize size = (gsize)canvas.w * (gsize)canvas.h;
	g_autofree guint8 *before = g_malloc0(size);
	g_autofree guint8 *cells = g_malloc(size);
	Dots dots = { .cells = cells, .w = canvas.w, .h = canvas.h };

	for (int s = 0; s < chart->n_series; s++) {
		const ChartSeries *series = &chart->series[s];
		g_autofree char *mark = mark_of(canvas, chart, s);

		dots.gap = canvas_has_plain_charts(canvas) ? 0 : s * DASH;
		memset(cells, 0, size);
		trace(&dots, chart, series->values, plot->most);
		for (int i = 0; i < (int)size; i++) {
			guint8 both = cells[i] ? (guint8)(cells[i] | before[i]) : 0;

			put_cell(canvas, i % canvas.w, i / canvas.w, both,
				style_of(series), mark);
			before[i] |= cells[i];
		}
	}
}

void
chart_draw(Canvas canvas, const Chart *chart)
{
	Plot plot;

	if (canvas.h < CHART_LEAST || chart->n < 1 || chart->n_series < 1)
		return;
	plot = draw_frame(canvas, chart);
	if (plot.canvas.w < 1 || plot.canvas.h < 1)
		return;
	if (chart->kind == CHART_COLUMNS)
		draw_columns(&plot, chart);
	else
		draw_lines(&plot, chart);
}
