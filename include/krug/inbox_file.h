/*
 * Calendars as a source of the inbox: a file of iCalendar (RFC 5545), a folder with one
 * file an event, as vdirsyncer and khal keep them, or the store of calcurse (its folder,
 * or apts in it); hidden and temporary files are not read. Meetings of the last 90 days
 * and the next 60 are taken, each instance of a series by itself. What cannot be read is
 * named by file and line; the rest is read.
 */
#ifndef KRUG_INBOX_FILE_H
#define KRUG_INBOX_FILE_H

#include "krug/inbox.h"

#define INBOX_FILE_MOST (256 * 1024 * 1024) /* bytes of one file */

/* Whether the path is for the inbox: by the format ("ical", "calcurse") where one is
 * given, else by the name; a folder where calendars lie in it and no cards. */
gboolean inbox_file_is(Book *book, const char *path, const char *format);

typedef struct InboxFile InboxFile;

/* Reads all of it, by the module krug-ical. format: NULL for what it is. INPUT where path
 * is the book itself, NOT_FOUND where there is nothing to read. */
InboxFile *inbox_file_read(
	Book *book, const char *path, const char *format, GError **error);
void inbox_file_free(InboxFile *file);
guint inbox_file_bad(const InboxFile *file); /* files that are no calendar */

/* inbox_take() of what was read; the report also names what was skipped. */
InboxReport *inbox_file_take(
	Book *book, const InboxFile *file, gboolean writes, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(InboxFile, inbox_file_free)

#endif
