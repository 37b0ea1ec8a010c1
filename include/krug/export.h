/*
 * The book as files for others. Every writer goes to a temporary file beside the target,
 * which is synced and renamed over it: a full disk or a read-only folder leaves the old
 * file as it was. A path "-" is standard output. Errors are KRUG_ERROR_*; _NOT_FOUND
 * where the module of a format is not installed.
 */
#ifndef KRUG_EXPORT_H
#define KRUG_EXPORT_H

#include "krug/book.h"
#include "krug/calendar.h"
#include "krug/insight.h"
#include "krug/query.h"

/* What an .ics file is made of. Each is a file of its own: some programs refuse a whole
 * file for one VTODO. */
typedef enum {
	EXPORT_EVENTS,	/* VEVENT: reminders, dates, meetings */
	EXPORT_TASKS,	/* VTODO: reminders and deadlines */
	EXPORT_JOURNAL, /* VJOURNAL: what was */
} ExportForm;

/* iCalendar (RFC 5545, METHOD:PUBLISH of RFC 5546, NAME and REFRESH-INTERVAL of RFC 7986)
 * by the module krug-ical. choice NULL: everything; items: how many were written; may be
 * NULL. */
gboolean export_ics(Book *book, const char *path, ExportForm form,
	const CalendarChoice *choice, guint *items, GError **error);
/* All events in memory. */
GBytes *export_ics_bytes(Book *book, guint *items, GError **error);
/* How many export_ics() would write; it rolls nothing on. */
gboolean export_ics_count(Book *book, ExportForm form, const CalendarChoice *choice,
	guint *items, GError **error);

/* People as a file. */
typedef enum { EXPORT_CARDS, EXPORT_TABLE } ExportTable;

/* Which people, and how; query NULL: everybody. */
typedef struct {
	const Query *query;
	int version; /* of vCard: 3 or 4 */
} ExportPeople;

/* vCard 3.0 (RFC 2426) or 4.0 (RFC 6350); people: how many, may be NULL. */
gboolean export_vcf(Book *book, const char *path, const ExportPeople *which,
	guint *people, GError **error);
/* A table with a header (RFC 4180). */
gboolean export_csv(Book *book, const char *path, const ExportPeople *which,
	guint *people, GError **error);

/* The same in steps, so that keys are heard meanwhile; what is chosen is read at once. */
typedef struct ExportJob ExportJob;
ExportJob *export_ics_begin(Book *book, const char *path, ExportForm form,
	const CalendarChoice *choice, GError **error);
ExportJob *export_people_begin(Book *book, const char *path, ExportTable table,
	const ExportPeople *which, GError **error);
ExportJob *export_book_begin(Book *book, const char *path, GError **error);
/* *more FALSE: the file is in its place. */
gboolean export_step(ExportJob *job, gboolean *more, GError **error);
guint export_items(const ExportJob *job); /* so far */
void export_free(ExportJob *job);	  /* what is not finished leaves nothing */

/* The rows of an insight as krug/insight_out.h has them. */
gboolean export_insight_csv(
	Book *book, const char *path, const Insight *insight, GError **error);
gboolean export_insight_json(
	Book *book, const char *path, const Insight *insight, GError **error);

/* Everything in the book as one JSON object (krug/dump.h). */
gboolean export_json(Book *book, const char *path, GError **error);
/* A text as it is: a page to be printed. */
gboolean export_text(Book *book, const char *path, const char *text, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(ExportJob, export_free)

#endif
