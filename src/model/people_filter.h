/*
 * A query as sets of contacts: who may be in the list, and in which standings.
 */
#ifndef KRUG_MODEL_PEOPLE_FILTER_H
#define KRUG_MODEL_PEOPLE_FILTER_H

#include "krug/query.h"
#include "model/book_private.h"

typedef struct {
	guint32 standings; /* bit 1 << Standing */
	gboolean narrowed; /* a term asked for standings */
	GArray *only;	   /* gint64, sorted; NULL: everybody */
	GArray *never;	   /* gint64, sorted; NULL: nobody */
} PeopleFilter;

/* query NULL or empty lets everybody pass. */
gboolean people_filter_read(
	Book *book, const Query *query, PeopleFilter *filter, GError **error);
void people_filter_clear(PeopleFilter *filter);
gboolean people_filter_passes(const PeopleFilter *filter, gint64 contact);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(PeopleFilter, people_filter_clear)

#endif
