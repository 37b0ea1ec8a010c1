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

/* query may be NULL and is read at once. A failed write is seen by ferror(out). */
typedef struct PeopleOut PeopleOut;
PeopleOut *people_out_new(Book *book, const Query *query, const PeopleFormat *format,
	FILE *out, GError **error);
/* As many as are read together. */
gboolean people_out_step(PeopleOut *run, gboolean *more, GError **error);
guint people_out_written(const PeopleOut *run);
void people_out_free(PeopleOut *run);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(PeopleOut, people_out_free)

#endif
