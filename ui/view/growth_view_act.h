/* What the keys of the growth view do; handlers of its class. */
#ifndef UI_VIEW_GROWTH_VIEW_ACT_H
#define UI_VIEW_GROWTH_VIEW_ACT_H

#include "shell/view.h"
#include "view/growth_rows.h"

/* The chosen row; NULL: none. Borrowed until the next load. */
const GrowthRow *growth_view_row(const View *view);

void growth_act_add(View *view); /* an item of the plan, for the chosen gap */
void growth_act_add_gap(View *view);
void growth_act_log(View *view); /* progress */
void growth_act_end(View *view);
void growth_act_drop(View *view);
void growth_act_edit(View *view);
void growth_act_delete(View *view);

#endif
