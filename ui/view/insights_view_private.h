/*
 * The parts of the insights view: insights_view_act.c holds what its keys do to the
 * period and to what is shown, insights_view.c the panes.
 */
#ifndef UI_VIEW_INSIGHTS_VIEW_PRIVATE_H
#define UI_VIEW_INSIGHTS_VIEW_PRIVATE_H

#include "view/gauges.h"
#include "view/insights_page.h"
#include "view/insights_view.h"
#include "view/span.h"
#include "widget/paned_view.h"

typedef struct {
	PanedView base;
	Gauges *gauges;
	InsightsPage *page;
	Span span;
	char *when; /* the same in words */
} InsightsView;

void insights_act_before(View *view);
void insights_act_after(View *view);
void insights_act_period(View *view);
void insights_act_explain(View *view);
void insights_act_export(View *view);

#endif
