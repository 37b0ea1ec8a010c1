/*
 * The map of weeks: how much was on each day, by five marks that need no colour. Where a
 * week a column has no room, several weeks share one: nothing is left out.
 */
#include "widget/chart_private.h"

#define LEVELS	  5 /* the first one is nothing */
#define CELL_MOST 3 /* columns of a week where there is room for more */
#define BELOW	  2 /* an empty line and the legend */

static const char *const fine_marks[LEVELS] = { "·", "░", "▒", "▓", "█" };
static const char *const plain_marks[LEVELS] = { ".", "-", "+", "x", "#" };
static const Style styles[LEVELS] = { ROLE_DIM, ROLE_FILL, ROLE_FILL, ROLE_FILL,
	ROLE_FILL };

/* Where the cells stand. */
typedef struct {
	int label; /* columns of the labels of rows, the gap included */
	int cell;  /* columns of a cell */
	int weeks; /* in a cell */
	int cells; /* in a row */
	double most;
} Layout;

static double
cell_value(const ChartHeat *heat, const Layout *layout, int row, int cell)
{
	double sum = CHART_NONE;
	int from = cell * layout->weeks;

	for (int i = from; i < MIN(from + layout->weeks, heat->columns); i++) {
		double value = heat->values[i * heat->rows + row];

		if (value >= 0)
			sum = MAX(sum, 0) + value;
	}
	return sum;
}

static Layout
lay_out(const ChartHeat *heat, int width)
{
	Layout layout = { 0 };
	int room;

	for (int row = 0; row < heat->rows; row++)
		layout.label = MAX(layout.label, canvas_width(heat->row_labels[row]) + 1);
	room = width - layout.label;
	if (room < 1 || heat->columns < 1)
		return layout;
	layout.weeks = (heat->columns + room - 1) / room;
	layout.cells = (heat->columns + layout.weeks - 1) / layout.weeks;
	layout.cell = MIN(room / layout.cells, CELL_MOST);
	for (int row = 0; row < heat->rows; row++)
		for (int i = 0; i < layout.cells; i++)
			layout.most = MAX(layout.most, cell_value(heat, &layout, row, i));
	return layout;
}

/* The highest value of a level; levels are equally wide, of whole numbers. */
static int
level_end(int most, int level)
{
	return (most * level + LEVELS - 2) / (LEVELS - 1);
}

static int
level_of(double value, int most)
{
	int level = 0;

	while (level < LEVELS - 1 && value > (level ? level_end(most, level) : 0))
		level++;
	return level;
}

static const char *
mark(Canvas canvas, int level)
{
	return canvas_has_plain_charts(canvas) ? plain_marks[level] : fine_marks[level];
}

static void
draw_cell(Canvas canvas, const Layout *layout, int cell, int y, double value)
{
	int level = level_of(value, (int)layout->most);
	int wide = level > 0 && layout->cell > 1 ? layout->cell - 1 : 1;

	for (int i = 0; i < wide && value >= 0; i++)
		canvas_text(canvas, layout->label + cell * layout->cell + i, y, 1,
			styles[level], mark(canvas, level));
}

/* A label above the column it belongs to, where the one before leaves room. */
static void
draw_head(Canvas canvas, const ChartHeat *heat, const Layout *layout)
{
	int free = 0;

	for (int i = 0; heat->column_labels && i < heat->columns; i++) {
		const char *label = heat->column_labels[i];
		int x = layout->label + i / layout->weeks * layout->cell;
		int room = canvas.w - x;

		if (!label || x < free || canvas_width(label) > room)
			continue;
		free = x + canvas_text(canvas, x, 0, room, ROLE_DIM, label) + 1;
	}
}

/* "· 0  ░ 1–2  ▒ 3–4": what each mark stands for; one that nothing can have is left out.
 */
static void
draw_legend(Canvas canvas, const Layout *layout, int y)
{
	const char *dash = canvas_has_plain_charts(canvas) ? "-" : "–";
	int most = (int)layout->most, x = layout->label;

	for (int level = 0; level < LEVELS; level++) {
		int from =
			level > 0 ? (level > 1 ? level_end(most, level - 1) : 0) + 1 : 0;
		int to = level > 0 ? level_end(most, level) : 0;
		g_autofree char *text =
			from == to ? g_strdup_printf("%d", from)
				   : g_strdup_printf("%d%s%d", from, dash, to);

		if (from > to || x + 2 + canvas_width(text) > canvas.w)
			continue;
		x += canvas_text(canvas, x, y, 1, styles[level], mark(canvas, level)) + 1;
		x += canvas_text(canvas, x, y, -1, ROLE_DIM, text) + 2;
	}
}

int
chart_heat_weeks(const ChartHeat *heat, int width)
{
	return lay_out(heat, width).weeks;
}

int
chart_heat(Canvas canvas, const ChartHeat *heat)
{
	Layout layout = lay_out(heat, canvas.w);
	int head = heat->column_labels != NULL;
	int lines = head + heat->rows;

	if (!layout.cell || canvas.h < lines)
		return 0;
	if (head)
		draw_head(canvas, heat, &layout);
	for (int row = 0; row < heat->rows; row++) {
		canvas_text(canvas, 0, head + row, layout.label - 1, ROLE_LABEL,
			heat->row_labels[row]);
		for (int i = 0; i < layout.cells; i++)
			draw_cell(canvas, &layout, i, head + row,
				cell_value(heat, &layout, row, i));
	}
	if (canvas.h < lines + BELOW)
		return lines;
	draw_legend(canvas, &layout, lines + BELOW - 1);
	return lines + BELOW;
}
