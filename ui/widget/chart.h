/*
 * Charts for the terminal, drawn onto a canvas and kept nowhere: bars of named values,
 * columns and lines over time. Lines are made of braille dots (Unicode U+2800), bars and
 * columns of block elements (U+2580); where the theme is plain, of ASCII. A chart takes
 * all of its canvas and draws nothing where there is no room for it. Texts are borrowed
 * and translated. Meaning never rests on colour alone: several lines have a legend with
 * their marks.
 */
#ifndef UI_WIDGET_CHART_H
#define UI_WIDGET_CHART_H

#include "term/canvas.h"

typedef struct {
	const char *label;
	double value;
	const char *note; /* behind the bar instead of the value; NULL: the value */
	Style style;	  /* 0: ROLE_FILL */
} ChartBar;

/* A line each, the longest is `most` (0: the largest value). Lines drawn. */
int chart_bars(Canvas canvas, const ChartBar *bars, int n, double most);

#define CHART_NONE (-1.0) /* no value here: the line has a gap */

typedef struct {
	const char *name;     /* of the legend; NULL: none */
	const double *values; /* from the left, none negative but CHART_NONE */
	Style style;
} ChartSeries;

typedef enum { CHART_LINES, CHART_COLUMNS } ChartKind;

typedef struct {
	ChartKind kind;
	const ChartSeries *series;
	int n_series; /* of columns only the first is drawn */
	int n;	      /* values of each series */
	double most;  /* at the top of the axis; 0: the largest value, rounded up */
	const char *from, *to; /* under the left and right end; NULL: nothing */
	const char *unit;      /* behind the figures of the axis, such as "%"; NULL */
} Chart;

#define CHART_LEAST 3 /* lines of a canvas below which nothing is drawn */

void chart_draw(Canvas canvas, const Chart *chart);

/* 7 → 10, 23 → 50, 0 → 1: where an axis of these values ends. */
double chart_round(double most);

#endif
