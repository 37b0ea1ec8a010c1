/*
 * What the charts share: chart.c draws lines and columns, chart_bars.c what takes a line
 * a value, chart_heat.c the map of weeks.
 */
#ifndef UI_WIDGET_CHART_PRIVATE_H
#define UI_WIDGET_CHART_PRIVATE_H

#include "widget/chart.h"

#define EIGHTHS 8 /* of a cell */

/* A cell that is full, by the mark of what joins something else or by its own. */
void chart_full(Canvas canvas, int x, int y, Style style, gboolean more);
/* A cell full up to so many eighths, 1 to EIGHTHS, from below. */
const char *chart_upright(int eighths);
/* "3", "2.5", "40%"; owned. unit may be NULL. */
char *chart_figure(double value, const char *unit);

#endif
