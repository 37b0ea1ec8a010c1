/*
 * People from elsewhere, whatever the format: a source hands out records, each becomes a
 * new person, joins one who is there, or changes nothing.
 *
 * A record is who it was the last time (by its key, kept in import_key), or whose UID it
 * bears; else who bears the same name and shares an e-mail address or a phone. What joins
 * only adds: no field that says something is overwritten. People who come in are new,
 * their first days levelled. An import is one entry of the history, made in parts, undone
 * as a whole; the same file again changes nothing and leaves no entry.
 *
 * import_plan() reads the source and writes nothing; import_run() takes the records the
 * plan kept, or reads them again where they are many, and matches again, since the book
 * may have changed meanwhile. Both answer with a report.
 */
#ifndef KRUG_IMPORT_H
#define KRUG_IMPORT_H

#include "krug/journal.h"
#include "krug/person.h"

/* One record. A record with `why` is not a person. */
typedef struct {
	const char *file; /* lives as long as the source */
	guint64 line;	  /* of its beginning, from 1; 0: the whole file */
	char *key;	  /* how the source names it for ever; "" where it does not */
	char *hash;	  /* of what it says */
	gsize size;	  /* of that, bytes */
	Person *person;
	GBytes *photo;	    /* NULL without */
	GPtrArray *kept;    /* char *, lines for krug/kept.h */
	char *why;	    /* NULL: fit to be imported; translated */
	gboolean line_only; /* `why` is about a line, not about a person */
	gboolean refused;   /* the file could not be read to its end: nothing of it counts
			     */
} ImportRecord;

ImportRecord *import_record_new(const char *file, guint64 line);
void import_record_free(ImportRecord *record);

typedef struct {
	const char *name; /* "vcard": namespace of the keys */
	/* To the first record; after a refused file, past that file. */
	gboolean (*rewind)(void *data, GError **error);
	/* The next record, owned by the caller; NULL at the end, and on error. */
	ImportRecord *(*next)(void *data, GError **error);
	void *data;
} ImportSource;

typedef enum {
	IMPORT_NEW,
	IMPORT_JOINED,
	IMPORT_UNCHANGED,
	IMPORT_SKIPPED,	 /* no person, or a file that cannot be read */
	IMPORT_LEFT_OUT, /* a line of a card */
	IMPORT_FATES
} ImportFate;

typedef struct {
	ImportFate fate;
	const char *file;
	guint64 line;
	const char *name; /* as shown; "" of what is none */
	const char *why;  /* of a skipped one; "" */
} ImportItem;

/* Strings of items live as long as the report, `file` as long as the source. */
typedef struct {
	guint counts[IMPORT_FATES];
	GArray *items;	 /* ImportItem, in the order of the source */
	guint n_refused; /* files */
	GStringChunk *text;
	GQueue *records; /* of a plan, ImportRecord; NULL where they are many, or taken */
	gsize size;	 /* of them */
} ImportReport;

void import_report_free(ImportReport *report);

typedef struct {
	Kind kind;	  /* of new people; KIND_NONE: professional */
	const char *file; /* for the history */
} ImportOptions;

/* Reading, or importing, a slice of at most 100 ms at a time. book, source and options
 * are borrowed until import_work_free(), which takes back what was written and not come
 * to its end. */
typedef struct ImportWork ImportWork;

/* plan: that of the same source, whose records are taken; NULL to make one. */
ImportWork *import_work_new(Book *book, const ImportSource *source,
	const ImportOptions *options, ImportReport *plan, GError **error);
/* done: the whole source was read, and all is kept. */
gboolean import_work_slice(ImportWork *work, gboolean *done, GError **error);
/* Records so far; the report, once, when it is done. */
guint import_work_records(const ImportWork *work);
ImportReport *import_work_take(ImportWork *work);
/* Gives up and leaves what was written as an unfinished entry, for a caller with a loop
 * of its own: book_turn_finish(). Its number; 0 where
 * nothing is. */
gint64 import_work_leave(ImportWork *work);
void import_work_free(ImportWork *work);

/* The whole at once. progress: called between slices with the records read; FALSE:
 * CANCELLED. May be NULL. */
ImportReport *import_plan(Book *book, const ImportSource *source,
	const ImportOptions *options, BookProgress progress, void *data, GError **error);
/* plan: of the same source; it is what tells the source which files are not fit. NULL and
 * error: the book is as it was. */
ImportReport *import_run(Book *book, const ImportSource *source,
	const ImportOptions *options, ImportReport *plan, BookProgress progress,
	void *data, GError **error);

/* One record, inside a change of the caller; INPUT where it is not fit. contact: who it
 * became, or joined. */
gboolean import_one(Book *book, const char *source, ImportRecord *record, gint64 *contact,
	GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(ImportRecord, import_record_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(ImportReport, import_report_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(ImportWork, import_work_free)

#endif
