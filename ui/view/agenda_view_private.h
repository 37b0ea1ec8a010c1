/*
 * The parts of the agenda view: agenda_view_act.c holds what its keys do to the item,
 * agenda_view.c the panes and the days.
 */
#ifndef UI_VIEW_AGENDA_VIEW_PRIVATE_H
#define UI_VIEW_AGENDA_VIEW_PRIVATE_H

#include "view/agenda_month.h"
#include "view/agenda_page.h"
#include "view/agenda_rows.h"
#include "view/agenda_view.h"
#include "view/person_view.h"
#include "widget/panes.h"

typedef struct {
	PersonView base;
	AgendaRows *rows;
	AgendaMonth *month;
	AgendaPage *page;
	Day first;  /* of the weeks that are shown */
	Day day;    /* the chosen one */
	Pane focus; /* PANE_DETAIL: the months, PANE_TIMELINE: the item */
	Panes panes;
} AgendaView;

/* NULL where the cursor is on no item. */
const AgendaItem *agenda_view_item(const View *view);
/* The weeks move where the day lies outside: the cursor goes with what was moved. */
void agenda_view_reach(View *view, Day day);

void agenda_act_open(View *view);
void agenda_act_plan(View *view);
void agenda_act_move(View *view); /* a day, by view->action */
/* What is no reminder is not done, dropped or snoozed: says so, or does it. */
void agenda_act_person(View *view);

#endif
