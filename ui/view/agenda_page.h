/*
 * The pane about one item of the agenda: what it is, when, for them too, why now, until
 * when, and the last words with the person.
 */
#ifndef UI_VIEW_AGENDA_PAGE_H
#define UI_VIEW_AGENDA_PAGE_H

#include "krug/agenda.h"
#include "shell/view.h"

typedef struct AgendaPage AgendaPage;

AgendaPage *agenda_page_new(void);
void agenda_page_free(AgendaPage *page);

/* item NULL empties it. Starts at the top where it is another one. */
gboolean agenda_page_load(
	AgendaPage *page, Book *book, const AgendaItem *item, GError **error);
void agenda_page_layout(AgendaPage *page, int width, int height);
gboolean agenda_page_move(gpointer data, Action action); /* fits view->move */
void agenda_page_draw(const AgendaPage *page, Canvas canvas, gboolean active);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(AgendaPage, agenda_page_free)

#endif
