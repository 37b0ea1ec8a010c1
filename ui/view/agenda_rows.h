/*
 * The pane of days: what has passed and is open still, then each day that has something,
 * today and the chosen day in any case. A window of some weeks, which the view moves.
 */
#ifndef UI_VIEW_AGENDA_ROWS_H
#define UI_VIEW_AGENDA_ROWS_H

#include "krug/agenda.h"
#include "shell/view.h"

#define AGENDA_WEEKS 2

typedef struct AgendaRows AgendaRows;

AgendaRows *agenda_rows_new(void);
void agenda_rows_free(AgendaRows *rows);

/* The weeks that begin with `from`; `day` is shown even where nothing stands on it. Call
 * from load(). */
gboolean agenda_rows_load(
	AgendaRows *rows, Book *book, Day from, Day day, GError **error);
void agenda_rows_layout(AgendaRows *rows, int height); /* call from layout() */

/* Borrowed until the next load; NULL on a line that is no item. */
const AgendaItem *agenda_rows_item(const AgendaRows *rows);
/* Names the selected line; 0: there is none. */
gint64 agenda_rows_line(const AgendaRows *rows);
/* The day of the selected line: of what has passed today; DAY_NONE: there is none. */
Day agenda_rows_day(const AgendaRows *rows);
/* To the first line of that day, or of the next one that has any. */
void agenda_rows_to_day(AgendaRows *rows, Day day);
/* To the nearest reminder of that person, unless the cursor is on one of their lines. */
void agenda_rows_to_person(AgendaRows *rows, gint64 contact);
/* The first day after (by 1) or before (by -1) that one which has a line; DAY_NONE. */
Day agenda_rows_next(const AgendaRows *rows, Day day, int by);

gboolean agenda_rows_move(gpointer data, Action action); /* fits view->move */
gboolean agenda_rows_click(AgendaRows *rows, int y);
void agenda_rows_draw(const AgendaRows *rows, Canvas canvas, gboolean active);

/* "15:00", in a zone; owned. */
char *agenda_hour(Book *book, const char *zone, gint64 at);
/* The same with whom the item is about; NULL where it is not another one, or not known.
 */
char *agenda_hour_there(Book *book, const AgendaItem *item, gint64 at);
/* The mark of an item and how it looks. */
const char *agenda_mark(const AgendaItem *item);
Style agenda_style(const AgendaItem *item);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(AgendaRows, agenda_rows_free)

#endif
