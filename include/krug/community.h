/*
 * Communities: a name, a link, the members I know; events hang from them. Two spellings
 * are one community where they fold alike. Structs own their strings, never NULL. One
 * function is one change.
 */
#ifndef KRUG_COMMUNITY_H
#define KRUG_COMMUNITY_H

#include "krug/book.h"
#include "krug/newcomer.h"

typedef struct {
	gint64 id; /* 0: not in the book yet */
	char *name, *link, *notes;
	int members, events;
} Community;

Community *community_new(const char *name);
Community *community_copy(const Community *community);
void community_free(Community *community);
Community *community_load(Book *book, gint64 id, GError **error); /* NOT_FOUND */
/* By name; query: a part of it, NULL: all. Owned, of Community. */
GPtrArray *community_list(Book *book, const char *query, GError **error);
/* By #id, name or a part of it. NOT_FOUND, AMBIGUOUS. */
gboolean community_resolve(Book *book, const char *text, gint64 *id, GError **error);

/* "community-add"; sets the id. INPUT where there is one of that name. */
gboolean community_add(Book *book, Community *community, GError **error);
/* "community-edit": what differs from `was`. */
gboolean community_save(
	Book *book, const Community *was, const Community *now, GError **error);
gboolean community_delete(Book *book, gint64 id, GError **error); /* events stay */

/* Of gint64, by name; owned. */
GArray *community_members(Book *book, gint64 id, GError **error);
/* Names of those a person belongs to, by name; owned, of char *. */
GPtrArray *community_names(Book *book, gint64 contact, GError **error);
/* "community-join": of newcomer_read(); new ones become contacts. */
gboolean community_join(Book *book, gint64 id, GPtrArray *newcomers, GError **error);
gboolean community_leave(Book *book, gint64 id, gint64 contact, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Community, community_free)

#endif
