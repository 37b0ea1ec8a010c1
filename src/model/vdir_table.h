/*
 * What krug knows of the files it keeps in folders that other programs sync: tables
 * `vdir_folder`, `vdir_item` and `vdir_touched`, outside undo. From them follows which
 * files have to be written, without a look at the folder.
 */
#ifndef KRUG_MODEL_VDIR_TABLE_H
#define KRUG_MODEL_VDIR_TABLE_H

#include "krug/calendar.h"
#include "model/book_private.h"

typedef struct {
	char *uid, *name;
	gint64 size, stamp; /* of the file as it was last seen */
	gint64 revision;
	char *ours, *theirs; /* states; NULL in a list */
	gboolean gone;	     /* deleted on the other side */
} VdirRow;

void vdir_row_free(VdirRow *row);

/* The number of a folder; 0 where it was never written and is not to be remembered. */
gboolean vdir_folder_find(
	Book *book, const char *path, gboolean remember, gint64 *folder, GError **error);
/* All rows, without their states; owned, of VdirRow. */
GPtrArray *vdir_rows(Book *book, gint64 folder, GError **error);
/* *row NULL: there is none. */
gboolean vdir_row_load(
	Book *book, gint64 folder, const char *uid, VdirRow **row, GError **error);
gboolean vdir_row_store(Book *book, gint64 folder, const VdirRow *row, GError **error);
gboolean vdir_row_drop(Book *book, gint64 folder, const char *uid, GError **error);
/* It comes back by itself once the contact was in touch again. */
gboolean vdir_row_gone(Book *book, gint64 folder, const char *uid, GError **error);
/* Forgets what was deleted there, or all, so that it is written again. */
gboolean vdir_rows_restore(Book *book, gint64 folder, gboolean all, GError **error);

/* UIDs whose file is not what the book says; owned, of char *. all: not only of who was
 * touched. */
GPtrArray *vdir_calendar_changed(Book *book, gint64 folder, gboolean all, GError **error);
/* All of them were. */
gboolean vdir_calendar_written(Book *book, gint64 folder, GError **error);
/* The same of people, by UID. all: also who was not touched and has no file. */
GPtrArray *vdir_people_changed(Book *book, gint64 folder, gboolean all, GError **error);
gboolean vdir_people_written(Book *book, gint64 folder, const char *uid, GError **error);

/* The reminder it is made of; 0: it is none. */
gboolean vdir_calendar_reminder(
	Book *book, const char *uid, gint64 *reminder, GError **error);
/* Whom it is about; 0: nobody. */
gboolean vdir_calendar_contact(
	Book *book, const char *uid, gint64 *contact, GError **error);
/* 0: nobody has this UID. */
gboolean vdir_contact(Book *book, const char *uid, gint64 *contact, GError **error);

/* Row of book_derived. */
gboolean vdir_table_refresh(Book *book, const Touched *touched, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(VdirRow, vdir_row_free)

#endif
