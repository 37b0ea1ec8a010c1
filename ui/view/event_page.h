/*
 * What is known of an event or a community, as lines beside the list of them.
 */
#ifndef UI_VIEW_EVENT_PAGE_H
#define UI_VIEW_EVENT_PAGE_H

#include "krug/event.h"
#include "widget/lines.h"

typedef struct EventPage EventPage;

EventPage *event_page_new(void);
void event_page_free(EventPage *self);

/* One of both is 0; both empty it. Call from load(). */
gboolean event_page_load(
	EventPage *self, Book *book, gint64 event, gint64 community, GError **error);
const Event *event_page_event(const EventPage *self);	   /* borrowed; NULL: none */
void event_page_fill(const EventPage *self, Lines *lines); /* adds its lines */

G_DEFINE_AUTOPTR_CLEANUP_FUNC(EventPage, event_page_free)

#endif
