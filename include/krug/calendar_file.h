/*
 * A calendar file that is kept up to date (setting calendar.path): the whole calendar,
 * for a program that reads it again and again. It is written only where SEQUENCE of an
 * item rose, an item came or went, or the file is gone; what it was made of is noted
 * beside the other notes of this machine (krug/last_run.h). A file belongs to the book
 * that wrote it first, as long as that book is there: another one does not touch it.
 */
#ifndef KRUG_CALENDAR_FILE_H
#define KRUG_CALENDAR_FILE_H

#include "krug/book.h"

typedef struct CalendarFile CalendarFile;

/* Rolls passed days on and looks. NULL without error: the file is as it should be, or the
 * book is read-only or has no file. INPUT: the file is that of another book, or the book
 * itself. */
CalendarFile *calendar_file_begin(Book *book, const char *path, GError **error);
/* Writes a few items. *more FALSE: it is in its place. Begin anew where the book changed
 * between two steps. */
gboolean calendar_file_step(CalendarFile *file, gboolean *more, GError **error);
void calendar_file_free(CalendarFile *file);

/* All of it at once. */
gboolean calendar_file_keep(Book *book, const char *path, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(CalendarFile, calendar_file_free)

#endif
