/*
 * What to bring up with somebody of the book, and by which way to reach them when: the
 * rules of krug/suggest.h over what the book knows. Each says where it comes from.
 */
#ifndef KRUG_SUGGESTIONS_H
#define KRUG_SUGGESTIONS_H

#include "krug/book.h"
#include "krug/suggest.h"

#define SUGGESTIONS_MOST 8 /* for a card or a page */

/* At most `most`, the first to be brought up first; owned, of Suggestion. NOT_FOUND. */
GPtrArray *suggestions_of(Book *book, gint64 contact, guint most, GError **error);

/* By which channel and when. Strings are owned, never NULL. */
typedef struct {
	Channel channel; /* CHANNEL_NONE: no way is known */
	char *address;	 /* of it: "@anna"; "" of a meeting */
	char *why;	 /* "for thanks", "they answered 4 of 5 there" */
	char *when;	 /* "10:00–13:00 there, 8:00–11:00 here: …" */
} SuggestedWay;

/* kind: of the reminder it is for; REMINDER_NONE: that which gives the standing. */
gboolean suggestions_way(
	Book *book, gint64 contact, ReminderKind kind, SuggestedWay *way, GError **error);
void suggested_way_clear(SuggestedWay *way);
/* "telegram @anna: they answered 4 of 5 there"; owned. */
char *suggested_way_words(const SuggestedWay *way);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(SuggestedWay, suggested_way_clear)

#endif
