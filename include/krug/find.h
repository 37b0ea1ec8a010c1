/*
 * Search by words: whole ones, beginnings, in either script and either keyboard layout,
 * without regard to case and ё. Every word must be found in the same document: a contact
 * (names, organizations, titles, channels, tags, notes), an entry of the timeline, an
 * interview among them, or an application.
 * Candidates are bounded before they are ranked, so a search of one letter is as quick as
 * any. Ids are owned arrays of gint64.
 */
#ifndef KRUG_FIND_H
#define KRUG_FIND_H

#include "krug/book.h"

/* Contacts by name first, then by what is said of them; at most `limit`. */
GArray *find_match(Book *book, const char *text, guint limit, GError **error);

/* For mail programs: the e-mail addresses of those people, with the name and what they do
 * ("title, organization"; "" for nothing). Texts live until fn returns. */
typedef void (*FindMail)(
	const char *address, const char *name, const char *note, void *data);
gboolean find_mail(Book *book, const char *text, guint limit, FindMail fn, void *data,
	GError **error);

typedef struct {
	gint64 contact;	    /* whom it is about; of an entry the first one; 0: nobody */
	gint64 interaction; /* 0: the contact itself */
	gint64 application; /* the application; 0: it is none */
} FindHit;

/* People, entries of the timeline and applications, people first, entries newest first;
 * owned, of FindHit. */
GArray *find_hits(Book *book, const char *text, guint limit, GError **error);

#endif
