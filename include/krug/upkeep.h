/*
 * Changes of one contact that a single key or command makes. Each is one book_change()
 * with an action id and {"who": name, …} as arguments, so each is undone by itself; where
 * nothing would change it succeeds and leaves no trace. NOT_FOUND where there is no such
 * person.
 */
#ifndef KRUG_UPKEEP_H
#define KRUG_UPKEEP_H

#include "krug/book.h"
#include "krug/vocab.h"

gboolean contact_archive(Book *book, gint64 contact, GError **error);
gboolean contact_unarchive(Book *book, gint64 contact, GError **error);
/* Of everybody there (gint64), as one change. */
gboolean contact_archive_all(
	Book *book, const GArray *people, gboolean on, GError **error);
gboolean contact_set_close_all(
	Book *book, const GArray *people, gboolean close, GError **error);
/* Until that day, which is the first one on which it holds no longer. INPUT where it is
 * not in the future. */
gboolean contact_pause(Book *book, gint64 contact, Day until, GError **error);
gboolean contact_unpause(Book *book, gint64 contact, GError **error);
/* text: as for contact_window_check(). */
gboolean contact_set_window(Book *book, gint64 contact, const char *text, GError **error);
gboolean contact_set_close(Book *book, gint64 contact, gboolean close, GError **error);
gboolean contact_set_kind(Book *book, gint64 contact, Kind kind, GError **error);
/* What the book says of the person is true as of today. */
gboolean contact_verify(Book *book, gint64 contact, GError **error);
gboolean contact_set_notes(Book *book, gint64 contact, const char *notes, GError **error);

/* Takes the person and all that hangs from them out of the book: positions, channels,
 * tags, dates, reminders, entries in which they were alone. Can be undone. */
gboolean contact_delete(Book *book, gint64 contact, GError **error);
/* The same for good: no change that names the person remains in the journal. */
gboolean contact_forget(Book *book, gint64 contact, GError **error);

#endif
