/*
 * A file that `krug export json` wrote, as text for krug/load.h.
 */
#ifndef KRUG_IMPORT_BOOK_H
#define KRUG_IMPORT_BOOK_H

#include "krug/book.h"

#define IMPORT_BOOK_MOST (512 * 1024 * 1024) /* bytes */

/* Whether PATH is read as such a file: by the format told, else by its name. */
gboolean import_book_is(const char *path, const char *format);
/* Owned; valid JSON (RFC 8259). INPUT with the line where it is none, or where it is the
 * book itself; NOT_FOUND where it cannot be opened or is no ordinary file. */
char *import_book_read(Book *book, const char *path, GError **error);

#endif
