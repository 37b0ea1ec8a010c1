/*
 * Drafts: what stood in a form, a prompt or a line when krug ended. Each is a small file
 * of this machine, $XDG_STATE_HOME/krug/drafts (mode 0600), named by the book and the
 * place it was typed in; a later one of the same place replaces it. A draft that cannot
 * be read, or that another krug which still runs has written, counts as none.
 */
#ifndef KRUG_DRAFT_H
#define KRUG_DRAFT_H

#include <glib.h>

#define DRAFT_TEXT "text" /* the group of the key file that the place fills */

typedef struct {
	char *title; /* of the place, in the words it had on the screen */
	gint64 at;   /* instant, UTC seconds */
	GKeyFile *text;
} Draft;

Draft *draft_new(const char *title, gint64 at); /* with no text yet */
void draft_free(Draft *draft);
/* The first words of it, at most `columns` wide; owned. */
char *draft_excerpt(const Draft *draft, int columns);

/* book: absolute path of the book; place: of letters, digits and dashes. */
gboolean draft_save(
	const char *book, const char *place, const Draft *draft, GError **error);
Draft *draft_load(const char *book, const char *place); /* NULL: none */
void draft_remove(const char *book, const char *place);
/* The newest of a book, NULL where there is none. */
Draft *draft_newest(const char *book);
/* All of a book: nothing of a person who is to be forgotten may stay. */
void draft_remove_all(const char *book);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Draft, draft_free)

#endif
