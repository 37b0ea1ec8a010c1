/*
 * What all writers of files share.
 */
#ifndef EXCHANGE_EXPORT_PRIVATE_H
#define EXCHANGE_EXPORT_PRIVATE_H

#include "krug/book.h"

/* INPUT where the path is the book itself. */
gboolean export_refuse_book(Book *book, const char *path, GError **error);

#endif
