/*
 * Logging: from a quick line, or from the fields of a command, to an entry with its
 * promises and next contact, saved as one change. Before it is saved the consequence can
 * be asked for: "next: 14 Jan–14 Feb". `krug log` and the line of the screen both use it.
 */
#ifndef KRUG_LOG_H
#define KRUG_LOG_H

#include "krug/book.h"
#include "krug/interaction.h"
#include "krug/quicklog.h"

typedef struct {
	gboolean theirs;
	Day day; /* DAY_NONE: no date was told (theirs only) */
	char *text;
} LogPromise;

/* An entry to be, and what it makes. */
typedef struct {
	Interaction *entry; /* with its people */
	GArray *promises;   /* LogPromise */
	Day next;	    /* a reminder of kind `contact` for each; DAY_NONE: none */
} LogDraft;

LogDraft *log_draft_new(Day day);
void log_draft_free(LogDraft *draft);
void log_draft_add_promise(LogDraft *draft, gboolean theirs, Day day, const char *text);

/* What a line says about these people: today and the preferred channel of the first where
 * the line names none. Owned; NULL and error. */
LogDraft *log_draft_of(Book *book, const QuickLog *line, const gint64 *contacts, gsize n,
	GError **error);

/* What saving would do to one person: the row of dates as it would be, and in words
 * ("next: 14 Jan–14 Feb", "waits until 5 Dec"). Nothing is written. */
char *log_preview(Book *book, const LogDraft *draft, gint64 contact, CadenceRow *row,
	GError **error);

/* One change, "log": the entry, its promises (one a person), the next contacts; sets the
 * entry's id. */
gboolean log_save(Book *book, LogDraft *draft, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(LogDraft, log_draft_free)

#endif
