/*
 * Bytes by what they are: photos and long lines that came in from elsewhere, named by the
 * hexadecimal SHA-256 of their content. Blobs lie outside the journal, so that undo does
 * not copy them; one that nobody names any more is kept for the sake of undo and goes
 * when a person is forgotten.
 */
#ifndef KRUG_BLOB_H
#define KRUG_BLOB_H

#include "krug/book.h"

/* Owned; NULL and NOT_FOUND where there is no such blob. */
GBytes *blob_read(Book *book, const char *hash, GError **error);
/* Inside a change. The name, owned. */
char *blob_keep(Book *book, GBytes *data, GError **error);

#endif
