/*
 * The files below a path, in the order of their names, without recursion.
 */
#ifndef EXCHANGE_IMPORT_WALK_H
#define EXCHANGE_IMPORT_WALK_H

#include "krug/book.h"

typedef struct {
	char *path;
	char *why; /* NULL: to be read; else why it is not, translated */
} ImportEntry;

/* How names of files end that hold them; ended by NULL. */
extern const char *const import_cards[], *const import_calendars[];

gboolean import_walk_ends(const char *path, const char *const *suffixes);
/* Owned, of ImportEntry. suffixes: of the files taken from folders. */
GPtrArray *import_walk(Book *book, const char *path, const char *const *suffixes);

#endif
