/*
 * The people a file is made of: those a query finds, by name; without a query everybody,
 * the archive behind all others.
 */
#ifndef EXCHANGE_PEOPLE_OUT_H
#define EXCHANGE_PEOPLE_OUT_H

#include <stdio.h>

#include "krug/person.h"
#include "krug/query.h"

/* Appends what the file says of a person. kept: lines from elsewhere, of char *; NULL
 * where there are none or nobody wants them. */
typedef gboolean (*PersonWrite)(Book *book, const Person *person, const GPtrArray *kept,
	GString *out, GError **error);

typedef struct {
	PersonWrite write;
	gboolean kept; /* wants the kept lines */
} PeopleFormat;

/* query may be NULL; people: how many there were, may be NULL. A failed write is seen by
 * ferror(out). */
gboolean people_out_each(Book *book, const Query *query, const PeopleFormat *format,
	FILE *out, guint *people, GError **error);

#endif
