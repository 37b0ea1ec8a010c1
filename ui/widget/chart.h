/*
 * Charts for the terminal, drawn onto a canvas and kept nowhere: bars of named values,
 * to one side or two, columns and lines over time, a map of weeks, a line of small
 * columns. Lines are made of braille dots (Unicode U+2800), bars and columns of block
 * elements (U+2580); where charts are plain (term/theme.h), of ASCII. A chart takes all
 * of its canvas and draws nothing where there is no room for it. Texts are borrowed and
 * translated. Meaning never rests on colour alone: of several lines the first is whole
 * and the next are dashed, as the legend says; the levels of the map have a glyph each.
 */
#ifndef UI_WIDGET_CHART_H
#define UI_WIDGET_CHART_H

#include "term/canvas.h"

typedef struct {
	const char *label;
	double value;
	const char *note; /* behind the bar instead of the value; NULL: the value */
	Style style;	  /* 0: ROLE_FILL */
	double more;	  /* joins the bar, by another mark */
} ChartBar;

/* The marks of a bar and of what joins it, for a legend. */
const char *chart_mark(Canvas canvas, gboolean more);

/* A line each, the longest is `most` (0: the largest value). Lines drawn. */
int chart_bars(Canvas canvas, const ChartBar *bars, int n, double most);

typedef struct {
	const char *label;
	double left, right; /* neither negative */
} ChartBalance;

/* A head with the words for both sides, then a line each, bars from the axis outwards;
 * the longest is `most` (0: the largest value). Lines drawn. */
int chart_balance(Canvas canvas, const ChartBalance *rows, int n, const char *left,
	const char *right, double most);

#define CHART_NONE (-1.0) /* no value here: the line has a gap */

/* A cell a value, the last ones where there are more than `room`; nothing at all differs
 * from little, and a gap from nothing. most, style: 0 as above. Columns used. */
int chart_spark(Canvas canvas, int x, int y, int room, Style style, const double *values,
	int n, double most);

typedef struct {
	const char *name;     /* of the legend; NULL: none */
	const double *values; /* from the left, none negative but CHART_NONE */
	Style style;
} ChartSeries;

typedef enum { CHART_LINES, CHART_COLUMNS } ChartKind;

typedef struct {
	ChartKind kind;
	const ChartSeries *series;
	int n_series; /* columns of two stand upon each other */
	int n;	      /* values of each series */
	double most;  /* at the top of the axis; 0: the largest value, rounded up */
	const char *from, *to; /* under the left and right end; NULL: nothing */
	const char *unit;      /* behind the figures of the axis, such as "%"; NULL */
} Chart;

#define CHART_LEAST 3 /* lines of a canvas below which nothing is drawn */

void chart_draw(Canvas canvas, const Chart *chart);

/* A row a weekday, a column a week. Values are whole numbers, CHART_NONE where there is
 * no such day. */
typedef struct {
	const double *values; /* a column after the other */
	int rows, columns;
	const char *const *row_labels;
	/* What begins in a column, such as a month; NULL: nothing. May be NULL as a
	 * whole.
	 */
	const char *const *column_labels;
} ChartHeat;

/* With a legend below where there is room for it. Lines drawn. */
int chart_heat(Canvas canvas, const ChartHeat *heat);
/* How many columns share one on a canvas so wide; 0: it does not fit. */
int chart_heat_weeks(const ChartHeat *heat, int width);

/* 7 → 10, 23 → 50, 0 → 1: where an axis of these values ends. */
double chart_round(double most);

#endif
