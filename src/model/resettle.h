/*
 * A change after which every person is to be reckoned anew, such as that of a setting.
 */
#ifndef KRUG_MODEL_RESETTLE_H
#define KRUG_MODEL_RESETTLE_H

#include "model/book_private.h"

/* One entry of the history in parts (krug/journal.h): `first`, then all people, a few at
 * a time, so that nobody is locked out of a large book. Inside another change, one part.
 */
gboolean book_resettle(Book *book, const char *action, const char *args, BookAction first,
	void *data, GError **error);

/* For the row of book_derived, at opening: rows made under other settings, by work that
 * was killed or by another krug, are renewed. */
gboolean resettle_all(Book *book, void *unused, GError **error);
/* The same a few people at a time, as Derived.renew. */
gboolean resettle_renew(Book *book, gint64 *last, double *part, GError **error);

#endif
