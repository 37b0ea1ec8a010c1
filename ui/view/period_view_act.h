/* What the keys of a period's review do to the chosen row. */
#ifndef UI_VIEW_PERIOD_VIEW_ACT_H
#define UI_VIEW_PERIOD_VIEW_ACT_H

#include "shell/view.h"

void period_act_edit(View *view);
void period_act_turn(View *view); /* the next stance; applies a proposal */
void period_act_done(View *view);

#endif
