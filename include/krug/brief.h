/*
 * The brief: one page about somebody before a talk with them. Sections of lines in the
 * language that is set, the same on the screen, in print and as JSON; a section without a
 * line is left out. A snapshot, owned as a whole; strings are never NULL.
 */
#ifndef KRUG_BRIEF_H
#define KRUG_BRIEF_H

#include "krug/book.h"

typedef struct {
	char *text;
	char *note; /* where or when it is from: "12 aug", "from their dates"; or "" */
} BriefLine;

typedef struct {
	const char *id; /* "promises": of JSON; never changed */
	char *title;
	GPtrArray *lines; /* BriefLine */
} BriefSection;

typedef struct {
	gint64 contact;
	char *name;
	GPtrArray *sections; /* BriefSection, in the order of the page */
} Brief;

/* NOT_FOUND where there is no such person. */
Brief *brief_load(Book *book, gint64 contact, GError **error);
void brief_free(Brief *brief);

/* The whole as plain lines of at most `width` columns (0: as they are), for print and for
 * a file; owned. */
char *brief_text(const Brief *brief, int width);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Brief, brief_free)

#endif
