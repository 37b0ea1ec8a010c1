/*
 * Folders with one item a file (vdir), as vdirsyncer, khal, khard and DAVx⁵ sync them:
 * events (RFC 5545) and cards (vCard 3.0, RFC 2426).
 *
 * Each side's edits are told apart by what both said when they last agreed, property by
 * property: what changed here alone is written, what changed there alone is read back
 * where the book has a place for it (the day of a reminder; of a card names, positions,
 * channels, dates, city, zone, tags, notes, photo) and stays in the file where it has
 * not. Where both changed the same, krug's stands and the file as it was is kept beside
 * it as NAME.conflict. What was deleted there is not deleted here: it is told, and not
 * written again until the person was in touch again, or it is asked for. Files and lines
 * that are not krug's stay byte by byte.
 *
 * Errors are KRUG_ERROR_*: _CONFLICT where a folder is empty that was not, _FULL,
 * _FAILED.
 */
#ifndef KRUG_VDIR_H
#define KRUG_VDIR_H

#include "krug/book.h"

typedef struct {
	const char *calendar, *contacts; /* folders; "" for none */
	gboolean dry;			 /* tell, and write nothing anywhere */
	gboolean restore;		 /* write again what was deleted there */
} VdirOptions;

typedef enum {
	VDIR_WRITTEN,	 /* a file, new or changed; counted only */
	VDIR_REMOVED,	 /* a file of what is no longer in the book; counted only */
	VDIR_MOVED,	 /* a reminder that was moved there */
	VDIR_CHANGED,	 /* a person who was changed there */
	VDIR_GONE,	 /* deleted or cancelled there */
	VDIR_CONFLICT,	 /* changed on both sides, or not to be moved */
	VDIR_DOUBLED,	 /* a second file of one UID, left alone */
	VDIR_UNREADABLE, /* a file that cannot be read, left alone; the rest goes on */
	VDIR_FATES
} VdirFate;

/* One field as two tell it. */
typedef struct {
	const char *field;   /* "tel", for JSON */
	char *label;	     /* translated */
	char *mine, *theirs; /* as read by people, several lines; "" */
} VdirSide;

typedef struct {
	VdirFate fate;
	char *folder, *name; /* where the file lies */
	char *uid;
	char *title;	  /* as shown; "" */
	char *why;	  /* "" where the fate says it all */
	GPtrArray *sides; /* VdirSide: what was, what is; NULL */
} VdirEntry;

typedef struct {
	guint counts[VDIR_FATES];
	GPtrArray *entries; /* VdirEntry */
	guint kept;	    /* conflicts that lie in the folders */
} VdirReport;

void vdir_report_free(VdirReport *report);

/* Reads back and writes; what was read back is one change, "sync". */
VdirReport *vdir_sync(Book *book, const VdirOptions *options, GError **error);
/* Writes alone what changed in the book, without a look at the other files, and into
 * folders alone that this book was synced with before; what changed on both sides waits
 * for vdir_sync(). most: files at a time, 0: all; a call that wrote none has come to the
 * end. written may be NULL. */
gboolean vdir_write(Book *book, const VdirOptions *options, guint most, guint *written,
	GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(VdirReport, vdir_report_free)

#endif
