/*
 * The pane of months: each day with how much stands on it, today and the chosen day
 * marked, days off with a dot. As many months beside each other as there is room for, the
 * first one that of the chosen day.
 */
#ifndef UI_VIEW_AGENDA_MONTH_H
#define UI_VIEW_AGENDA_MONTH_H

#include "krug/book.h"
#include "term/canvas.h"

#define AGENDA_MONTH_LINES 8 /* title, weekdays, six weeks */

typedef struct AgendaMonth AgendaMonth;

AgendaMonth *agenda_month_new(void);
void agenda_month_free(AgendaMonth *month);

/* Another day; FALSE where it lies in no month that was read first. */
gboolean agenda_month_choose(AgendaMonth *month, Day day);
/* Reads the months from that of `day` on. Call from load(). */
gboolean agenda_month_load(AgendaMonth *month, Book *book, Day day, GError **error);
void agenda_month_layout(AgendaMonth *month, int width); /* call from layout() */
/* The day at a point of the pane; DAY_NONE: none. */
Day agenda_month_at(const AgendaMonth *month, int x, int y);
void agenda_month_draw(const AgendaMonth *month, Canvas canvas, gboolean active);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(AgendaMonth, agenda_month_free)

#endif
