/*
 * What keys do with the selected item or news. A view on which they work begins with this
 * struct.
 */
#ifndef UI_VIEW_SHELF_ACT_H
#define UI_VIEW_SHELF_ACT_H

#include "shell/shell.h"
#include "view/shelf_page.h"

typedef struct {
	View view;
	ShelfPage *page; /* of what is selected */
	GArray *people;	 /* gint64, whom news concern, while their steps are shown */
} ShelfBase;

void shelf_act_edit(View *view);
void shelf_act_write(View *view);   /* a letter that gives it, or tells the news */
void shelf_act_pile(View *view);    /* one each who has not heard the news */
void shelf_act_give(View *view);    /* or tells the news; it is logged */
void shelf_act_heard(View *view);   /* ticks, nothing is logged */
void shelf_act_concern(View *view); /* more people */
void shelf_act_off(View *view);	    /* off the shelf, told enough; or back */
void shelf_act_delete(View *view);

#endif
