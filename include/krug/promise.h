/*
 * Promises, mine and theirs: reminders of two kinds, seen as what was promised. They are
 * made with an entry (krug/log.h) or by reminder_add(), kept by reminder_done().
 */
#ifndef KRUG_PROMISE_H
#define KRUG_PROMISE_H

#include "krug/book.h"

typedef struct {
	gint64 id; /* of the reminder */
	gint64 contact;
	gint64 interaction; /* the entry it was made in; 0: none */
	gboolean theirs;
	gboolean open;
	Day day; /* as promised; DAY_NONE for theirs without a date */
	char *text;
} Promise;

void promise_free(Promise *promise);
/* The open ones both ways, by day; owned, of Promise. */
GPtrArray *promise_open(Book *book, gint64 contact, GError **error);
/* Those made in one entry, kept ones too; owned, of Promise. */
GPtrArray *promise_of(Book *book, gint64 interaction, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Promise, promise_free)

#endif
