/*
 * What must hold of a contact after any change to it or to its entries, and is kept in
 * model tables, so that undo brings it back: the regular reminder exists, a person never
 * in touch has a first day (while days are free), and the open `answer` and `retry`
 * reminders are exactly those that follow from the entries. Whoever adds a contact, or
 * writes participants or interactions, calls it inside the same change.
 */
#ifndef KRUG_MODEL_SETTLE_H
#define KRUG_MODEL_SETTLE_H

#include "krug/contact.h"
#include "model/book_private.h"

/* The same for somebody new, of whom nothing was logged yet, and cheaper: the first day
 * goes into `contact` before its row is written, the rest follows it. */
gboolean settle_first_day(
	Book *book, Contact *contact, const GPtrArray *positions, GError **error);
gboolean settle_new(Book *book, const Contact *contact, GError **error);

gboolean contact_settle(Book *book, gint64 contact, GError **error);
gboolean contacts_settle(Book *book, const GArray *contacts, GError **error);

/* While people come in by the thousand: how full the days are is counted once and kept
 * until this is called with FALSE. */
void settle_keep_days(Book *book, gboolean keep);

#endif
