/*
 * The timeline of one contact, newest first, in pages by key; what is planned stands on
 * top, the farthest first. An item owns its entry with people, topics, values, and the
 * promises made in it.
 */
#ifndef KRUG_TIMELINE_H
#define KRUG_TIMELINE_H

#include "krug/interaction.h"
#include "krug/promise.h"

typedef struct {
	Interaction *entry;
	GPtrArray *names;    /* char *: the people in the order of entry->contacts */
	GPtrArray *promises; /* Promise of this contact */
	char *interview; /* "interview · Backend engineer, technical"; NULL: it is none */
} TimelineItem;

void timeline_item_free(TimelineItem *item);

/* At most `limit` items older than `from` (newer, where `backwards`; still newest first);
 * NULL: from the newest (oldest). Owned, of TimelineItem. */
GPtrArray *timeline_page(Book *book, gint64 contact, const TimelineItem *from,
	gboolean backwards, guint limit, GError **error);
/* One entry as it stands in the timeline of the contact; NOT_FOUND where it does not. */
TimelineItem *timeline_item_load(
	Book *book, gint64 contact, gint64 entry, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(TimelineItem, timeline_item_free)

#endif
