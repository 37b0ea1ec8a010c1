/*
 * Organizations. Two spellings are one organization when their keys are the same: folded,
 * without legal form (ООО, АО, LLC, GmbH …), quotes and punctuation. Names stay as typed
 * first. Strings are owned and never NULL.
 */
#ifndef KRUG_ORGANIZATION_H
#define KRUG_ORGANIZATION_H

#include "krug/book.h"
#include "krug/vocab.h"

typedef struct {
	gint64 id;
	char *name;
	Address address; /* default form of address; ADDRESS_NONE: none */
	char *link, *notes;
	int people; /* who work there now; filled by organization_list() */
} Organization;

void organization_free(Organization *organization);

char *organization_key(const char *name); /* owned; "" for a blank name */
/* As one says it in a sentence, without legal form and quotation marks: "Лира" of
 * «ООО «Лира»», "Vega" of "Vega, Inc."; owned. */
char *organization_said(const char *name);

Organization *organization_load(Book *book, gint64 id, GError **error);
/* By the number of people, then by name; those whose key begins with that of `prefix`,
 * all where it is ""; owned, of Organization. */
GPtrArray *organization_list(Book *book, const char *prefix, guint limit, GError **error);
/* 0 where there is none; -1 and error. */
gint64 organization_find(Book *book, const char *name, GError **error);
/* Finds or adds it; inside a change. 0 and error. */
gint64 organization_need(Book *book, const char *name, GError **error);

/* One change each. */
gboolean organization_rename(
	Book *book, gint64 organization, const char *name, GError **error);
gboolean organization_set_address(
	Book *book, gint64 organization, Address address, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Organization, organization_free)

#endif
