/*
 * Texts that are open in an editor. Each is a file of its own in
 * $XDG_STATE_HOME/krug/letters (mode 0600), on the disk before the editor starts and
 * removed only once what was written has been taken; so it survives the end of krug, of
 * the editor and of the machine. The name tells the book, the place the text belongs to,
 * and the krug that made it: what a krug that no longer lives has left is found again.
 */
#ifndef KRUG_SCRATCH_H
#define KRUG_SCRATCH_H

#include "krug/book.h"

#define SCRATCH_MOST (1024 * 1024) /* bytes that are taken back */

typedef struct {
	char *path;
	char *place;
	gint64 at; /* last written, UTC seconds of the system */
} Scratch;

void scratch_free(Scratch *scratch);

/* A new file with the text; its path, owned. book: NULL for none. place: of letters,
 * digits and dashes, as "letter-12"; suffix: as ".md". */
char *scratch_new(Book *book, const char *place, const char *suffix, const char *text,
	GError **error);
/* What stands in it now, in LF and without BOM. KRUG_ERROR_INPUT where it is no text in
 * UTF-8 or too long, NOT_FOUND where it is gone; the file stays as it is. */
char *scratch_read(const char *path, GError **error);
void scratch_remove(const char *path);

/* What is left of this book by krugs that no longer live, or by this one, the newest
 * first; place: NULL for all. Of a book without a file none is found again. Owned, of
 * Scratch. */
GPtrArray *scratch_left(Book *book, const char *place);
/* Nothing of a person who is to be forgotten may stay: with what editors that died keep
 * beside a text. What another krug has open just now stays with it. */
void scratch_remove_all(Book *book);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Scratch, scratch_free)

#endif
