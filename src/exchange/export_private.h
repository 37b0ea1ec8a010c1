/*
 * What all writers of files share.
 */
#ifndef EXCHANGE_EXPORT_PRIVATE_H
#define EXCHANGE_EXPORT_PRIVATE_H

#include "krug/book.h"
#include "outfile.h"

/* The file an export goes to; INPUT where that is the book itself. */
OutFile *export_open(Book *book, const char *path, GError **error);

#endif
