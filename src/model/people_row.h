/*
 * Reading and ordering rows of the list.
 */
#ifndef KRUG_MODEL_PEOPLE_ROW_H
#define KRUG_MODEL_PEOPLE_ROW_H

#include "krug/people.h"
#include "model/book_private.h"

/* What orders a row. */
typedef struct {
	gint64 id;
	CadenceRow row;
	char *sort, *sort_org;
} PeopleKey;

void people_key_free(PeopleKey *key);
/* NULL without error where there is no such person. */
PeopleKey *people_key_load(Book *book, gint64 contact, GError **error);
int people_key_compare(
	const PeopleKey *a, const PeopleKey *b, PeopleOrder order, Day today);
/* A view of a row: borrows its texts. */
PeopleKey people_key_of(const PeopleRow *row);

/* Adds the rows of the people there are, in the order of the ids. */
gboolean people_rows_load(
	Book *book, const GArray *ids, gboolean brief, GPtrArray *out, GError **error);
/* NULL without error where there is no such person. */
PeopleRow *people_row_load(Book *book, gint64 contact, gboolean brief, GError **error);

#endif
