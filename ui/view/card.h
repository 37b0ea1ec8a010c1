/*
 * One card after the other, as the weekly review passes them: people, applications in
 * which nobody is known, items of the plan. Opened above the review tab with the id of a
 * review (gint64); its result is non-NULL once no card is left.
 */
#ifndef UI_VIEW_CARD_H
#define UI_VIEW_CARD_H

#include "shell/view.h"

extern const ViewClass card_view;

/* Goes from a card just opened to the last one that was decided. */
void card_look_back(View *view);

/* Minutes that so many cards take, at least one; translated, "9 min". Owned. */
char *card_minutes(guint cards);

#endif
