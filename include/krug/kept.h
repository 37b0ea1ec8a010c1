/*
 * Lines of a card that came in and that nothing in the book stands for: kept for the way
 * out, in their order. A line is "[group.]NAME[;PARAM=value…]:value" in the form of vCard
 * 3.0 (RFC 2426), UTF-8, unfolded, whatever it came in as; binary values carry
 * ENCODING=b.
 */
#ifndef KRUG_KEPT_H
#define KRUG_KEPT_H

#include "krug/book.h"

/* Owned, of char *. */
GPtrArray *kept_list(Book *book, gint64 contact, GError **error);
/* The same of many people (gint64), by their number; who has none is not in it. Owned,
 * of GPtrArray of char *. */
GHashTable *kept_of(Book *book, const GArray *ids, GError **error);
/* Inside a change: adds the lines the person does not have yet. added may be NULL. */
gboolean kept_add(Book *book, gint64 contact, const GPtrArray *lines, gboolean *added,
	GError **error);

#endif
