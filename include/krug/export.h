/*
 * The book as files for others. Every writer goes to a temporary file beside the target,
 * which is synced and renamed over it: a full disk or a read-only folder leaves the old
 * file as it was. A path "-" is standard output. Errors are KRUG_ERROR_*; _NOT_FOUND
 * where the module of a format is not installed.
 */
#ifndef KRUG_EXPORT_H
#define KRUG_EXPORT_H

#include "krug/book.h"

/* iCalendar (RFC 5545, METHOD:PUBLISH of RFC 5546, NAME and REFRESH-INTERVAL of RFC 7986)
 * by the module krug-ical. items: how many were written; may be NULL. */
gboolean export_ics(Book *book, const char *path, guint *items, GError **error);

/* Everything in the book as one JSON object (krug/dump.h). */
gboolean export_json(Book *book, const char *path, GError **error);

#endif
