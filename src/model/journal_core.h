/*
 * What the files of the journal share: its rows.
 */
#ifndef KRUG_MODEL_JOURNAL_CORE_H
#define KRUG_MODEL_JOURNAL_CORE_H

#include "krug/journal.h"
#include "model/book_core.h"

/* Inside a transaction. */
gint64 journal_add(Book *book, const char *action, const char *args, JournalState state,
	gboolean is_long, GError **error);
gboolean journal_add_part(
	Book *book, gint64 entry, gint64 part, GBytes *changeset, GError **error);
gboolean journal_set_state(Book *book, gint64 entry, JournalState state, GError **error);
gboolean journal_delete(Book *book, gint64 entry, GError **error);
gboolean journal_clear_undone(Book *book, GError **error);
gboolean journal_prune(Book *book, gint64 newest, GError **error);
JournalEntry *journal_read(Book *book, gint64 id, GError **error);

#endif
