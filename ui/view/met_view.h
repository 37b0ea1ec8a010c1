/*
 * Views on which people are written down in one go begin with this struct: those met at
 * an event, with what follows shown first, or the members of a community.
 */
#ifndef UI_VIEW_MET_VIEW_H
#define UI_VIEW_MET_VIEW_H

#include "krug/steps.h"
#include "shell/shell.h"

typedef struct {
	View view;
	gint64 event, community; /* which is selected; one of them, or both, are 0 */
	GPtrArray *people;	 /* Newcomer, while what follows is shown */
	StepPlan *plan;
} MetView;

/* Asks for the names and saves them. */
void met_ask(View *view);
void met_clear(MetView *met); /* frees what it holds */

#endif
