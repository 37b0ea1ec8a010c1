/*
 * The parts of the page of a measure: insights_page_chart.c draws, insights_page.c holds
 * the table and is what views see.
 */
#ifndef UI_VIEW_INSIGHTS_PAGE_PRIVATE_H
#define UI_VIEW_INSIGHTS_PAGE_PRIVATE_H

#include "view/insights_page.h"
#include "widget/chart.h"
#include "widget/list.h"

/* What the chart of one insight is drawn from, made when it is loaded. */
typedef struct {
	GArray *bars;	    /* of ChartBar; balances are below */
	GArray *balance;    /* of ChartBalance */
	GArray *values;	    /* double: lines over time, or a day of the map each */
	GPtrArray *texts;   /* what bars point to */
	GPtrArray *months;  /* char *: above the weeks of the map; NULL where none begins
			     */
	char *what;	    /* the columns that are drawn; may be "" */
	char *from, *to;    /* first and last day that was counted */
	char *title, *when; /* translated; when: the period, and how far it was counted */
} InsightsChart;

void insights_chart_load(InsightsChart *chart, const Insight *insight, Day today);
void insights_chart_clear(InsightsChart *chart);
int insights_chart_lines(const InsightsChart *chart);
void insights_chart_draw(const InsightsChart *chart, const Insight *insight,
	Canvas canvas, const char *figures);

struct InsightsPage {
	Insight *insight;
	GPtrArray *rows; /* of PageRow */
	List *list;
	InsightsChart chart;
	int label;		      /* columns of the widest label */
	int table;		      /* where the last column ends */
	int figures[INSIGHT_COLUMNS]; /* columns of the widest figure */
	int gap;		      /* before a column */
	int widths[INSIGHT_COLUMNS];  /* of a column with its gap; 0: left out */
	int titles;		      /* lines they take: 1, or 2 by turns */
};

#endif
