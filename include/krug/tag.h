/*
 * Tags: words that group people. A tag is one whatever its case; it is shown as it was
 * typed first. One that nobody wears any more disappears with its last use. Each function
 * is one change.
 */
#ifndef KRUG_TAG_H
#define KRUG_TAG_H

#include "krug/book.h"

typedef struct {
	gint64 id;
	char *name;
	int people;
} Tag;

void tag_free(Tag *tag);

/* Trimmed, without a leading #, inner blanks as "-"; owned; NULL and error for "". */
char *tag_check(const char *name, GError **error);

GPtrArray *tag_list(Book *book, GError **error); /* by name; owned, of Tag */
/* Names of one person by name; owned, of char *. */
GPtrArray *tag_names(Book *book, gint64 contact, GError **error);

gboolean tag_add(Book *book, gint64 contact, const char *name, GError **error);
gboolean tag_remove(Book *book, gint64 contact, const char *name, GError **error);
/* Put on or taken off everybody there (gint64), as one change. */
gboolean tag_set_all(
	Book *book, const GArray *people, const char *name, gboolean on, GError **error);
/* To a name that is there already: the two become one. NOT_FOUND where there is none. */
gboolean tag_rename(Book *book, const char *name, const char *to, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Tag, tag_free)

#endif
