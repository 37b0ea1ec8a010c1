/*
 * The people a file is made of, one at a time: those a query finds, by name; without a
 * query everybody, the archive behind all others.
 */
#ifndef EXCHANGE_PEOPLE_OUT_H
#define EXCHANGE_PEOPLE_OUT_H

#include "krug/person.h"
#include "krug/query.h"

typedef gboolean (*PersonEach)(
	Book *book, const Person *person, void *data, GError **error);

/* query may be NULL; people: how many there were, may be NULL. */
gboolean people_out_each(Book *book, const Query *query, PersonEach fn, void *data,
	guint *people, GError **error);

#endif
