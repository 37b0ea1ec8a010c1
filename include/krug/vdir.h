/*
 * Folders with one item a file (vdir), as vdirsyncer, khal, khard and DAVx⁵ sync them:
 * events (RFC 5545) and cards (vCard 3.0, RFC 2426).
 *
 * Each side's edits are told apart by what both said when they last agreed, property by
 * property: what changed here alone is written, what changed there alone is read back
 * where the book has a place for it (the day of a reminder; of a card names, positions,
 * channels, dates, city, zone, tags, notes, photo) and stays in the file where it has
 * not. Where both changed the same, krug's stands for now, the file as it was is kept
 * beside it as NAME.conflict, and a row of the inbox asks until it is decided. What was
 * deleted there is not deleted here: it is told, and not written again until the person
 * was in touch again, or it is asked for. New cards are offered in the inbox. Files and
 * lines that are not krug's stay byte by byte.
 *
 * Errors are KRUG_ERROR_*: _CONFLICT where a folder is empty that was not, or is synced
 * with another copy of the book, _FULL, _FAILED.
 */
#ifndef KRUG_VDIR_H
#define KRUG_VDIR_H

#include "krug/book.h"
#include "krug/vocab.h"

typedef struct {
	const char *calendar, *contacts; /* folders; "" for none */
	gboolean dry;			 /* tell, and write nothing anywhere */
	gboolean restore;		 /* write again what was deleted there */
	gboolean take_over; /* the folders belong to this copy of the book from now on */
} VdirOptions;

typedef enum {
	VDIR_WRITTEN,  /* a file, new or changed; counted only */
	VDIR_REMOVED,  /* a file of what is no longer in the book; counted only */
	VDIR_MOVED,    /* a reminder that was moved there */
	VDIR_CHANGED,  /* a person who was changed there */
	VDIR_GONE,     /* deleted or cancelled there */
	VDIR_CONFLICT, /* changed on both sides, or not to be moved */
	VDIR_NEW,      /* a card of somebody the book does not know */
	VDIR_DOUBLED,  /* a second file of one UID, left alone */
	VDIR_AWAY,     /* asked about no more: its folder is not set */
	VDIR_ALONE,    /* a file that cannot be read or written; the rest goes on */
	VDIR_FATES
} VdirFate;

/* One field as two tell it. */
typedef struct {
	const char *field;   /* "tel", for JSON */
	char *label;	     /* translated */
	char *mine, *theirs; /* as read by people, several lines; "" */
	gboolean alone;	     /* the book has no place for it: theirs stays in the file */
} VdirSide;

typedef struct {
	VdirFate fate;
	char *folder, *name; /* where the file lies */
	char *uid;	     /* NULL where it cannot be read */
	char *title;	     /* as shown; "" */
	char *why;	     /* "" where the fate says it all */
	GPtrArray *sides;    /* VdirSide: what was, what is; NULL */
} VdirEntry;

typedef struct {
	guint counts[VDIR_FATES];
	GPtrArray *entries; /* VdirEntry */
} VdirReport;

void vdir_report_free(VdirReport *report);

/* Reads back and writes; what was read back is one change, "sync". What has to be decided
 * is an open row of the inbox (INBOX_CONFLICT, INBOX_CARD) afterwards. */
VdirReport *vdir_sync(Book *book, const VdirOptions *options, GError **error);
/* The same in steps: the first, by vdir_run_new(), reads back; each further one writes
 * some files. part: 0…1. What was not come to, when it is freed early, the next run does.
 * The report can be taken once. */
typedef struct VdirRun VdirRun;

VdirRun *vdir_run_new(Book *book, const VdirOptions *options, GError **error);
gboolean vdir_run_step(VdirRun *run, double *part, gboolean *done, GError **error);
VdirReport *vdir_run_take(VdirRun *run);
void vdir_run_free(VdirRun *run);

/* The path of another copy of the book with which one of the folders is synced; owned,
 * NULL: there is none. */
char *vdir_other_book(const Book *book, const VdirOptions *options);

/* Writes alone what changed in the book, without a look at the other files, and into
 * folders alone that this book was synced with before; what changed on both sides waits
 * for vdir_sync(). most: files at a time, 0: all; a call that wrote none has come to the
 * end. written may be NULL. */
gboolean vdir_write(Book *book, const VdirOptions *options, guint most, guint *written,
	GError **error);

/* --- what is to be decided --- */

typedef enum {
	VDIR_NO_TAKE,
	VDIR_MINE,   /* the book's word stands */
	VDIR_THEIRS, /* theirs goes into the book, or stays in the file */
	VDIR_BOTH,   /* theirs goes beside what is there, or into the notes */
	VDIR_TAKES
} VdirTake;

extern const Vocab vocab_vdir_take;

/* An open row of the inbox: of a conflict both sides, of a card what it says. */
typedef struct {
	gint64 row;
	char *title, *who; /* who: "" where it is about nobody */
	char *file;	   /* where the item lies, or lay */
	Day day;	   /* on which it was found */
	GPtrArray *sides;  /* VdirSide */
} VdirQuestion;

void vdir_question_free(VdirQuestion *question);
VdirQuestion *vdir_question(Book *book, gint64 row, GError **error);
typedef struct {
	guint decided, left; /* rows; left: they are open as before */
	char *alone;	     /* fields that stand in the file alone, "title, text"; "" */
} VdirDecided;

void vdir_decided_clear(VdirDecided *decided);
/* Rows (gint64, in any order, one told twice counts once) decided by one change,
 * "sync-mine", "sync-theirs" or "sync-both"; the files follow. One that is no open
 * conflict, or where `both` has no person to go to, is left; INPUT where that is all of
 * them. decided: cleared by the caller, whatever is returned. */
gboolean vdir_decide(Book *book, const VdirOptions *options, const GArray *rows,
	VdirTake take, VdirDecided *decided, GError **error);
/* One change, "card-take": the person comes in, or joins who is there, as by an import. A
 * card that is not wanted is dismissed by inbox_dismiss(). */
gboolean vdir_take_new(Book *book, const VdirOptions *options, gint64 row,
	gint64 *contact, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(VdirReport, vdir_report_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(VdirRun, vdir_run_free)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(VdirDecided, vdir_decided_clear)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(VdirQuestion, vdir_question_free)

#endif
