/*
 * Blobs of a person who is being forgotten.
 */
#ifndef KRUG_MODEL_BLOB_PRIVATE_H
#define KRUG_MODEL_BLOB_PRIVATE_H

#include "krug/blob.h"
#include "model/book_private.h"

/* Names of blobs, owned, of char *. */
GPtrArray *blobs_of(Book *book, gint64 contact, GError **error);
/* Deletes those that nobody in the book names any more. */
gboolean blobs_drop(Book *book, const GPtrArray *hashes, GError **error);

#endif
