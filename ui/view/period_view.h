/*
 * The review of a month, quarter, half-year or year: its figures, what is proposed, the
 * questions to oneself.
 */
#ifndef UI_VIEW_PERIOD_VIEW_H
#define UI_VIEW_PERIOD_VIEW_H

#include "view/period_rows.h"

extern const ViewClass period_view;

/* period NULL: the shortest one that is pending, else the month before. */
void period_view_open(Shell *shell, const Period *period);

/* For period_view_act.c. */
const PeriodRow *period_view_row(const View *view);   /* NULL: nothing is chosen */
const PeriodPage *period_view_page(const View *view); /* NULL: it could not be read */

#endif
