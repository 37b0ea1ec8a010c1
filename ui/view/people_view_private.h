/* What the files of the people view share. */
#ifndef UI_VIEW_PEOPLE_VIEW_PRIVATE_H
#define UI_VIEW_PEOPLE_VIEW_PRIVATE_H

#include "view/detail.h"
#include "view/people_view.h"
#include "view/person_view.h"
#include "view/roll.h"
#include "view/story.h"
#include "widget/panes.h"

typedef struct {
	PersonView base;
	Roll *roll;
	Detail *detail;
	Story *story;
	Pane focus;
	Panes panes;
	gboolean past;	/* the selected person was dealt with */
	char *question; /* about an interview that has passed; NULL: none */
} PeopleView;

static inline PeopleView *
people_of(View *view)
{
	return (PeopleView *)view;
}

/* The other panes show whoever is selected. */
void people_view_follow(PeopleView *people);

/* Handlers. */
void people_view_order(View *view);
void people_view_filter(View *view);
void people_view_unfilter(View *view);

#endif
