/*
 * The warnings about people of the book, by the rules of krug/warning.h: what is to be
 * said of somebody today, whom to look at, and what was muted. A mute is of one person or
 * of everybody, of one rule or of all. Nothing is said of people in the archive.
 */
#ifndef KRUG_WARNINGS_H
#define KRUG_WARNINGS_H

#include "krug/book.h"
#include "krug/warning.h"

/* Without those muted; owned, of Warning. NOT_FOUND where there is no such person. */
GPtrArray *warnings_of(Book *book, gint64 contact, GError **error);

/* At most `most` people about whom there is something to say, none of `except` (gint64,
 * sorted; may be NULL): first of those with the latest entries, then with a date
 * in the next days, then of those whose data are the oldest. Only so many are looked at,
 * however large the book. Owned, of gint64.
 */
GArray *warnings_people(Book *book, const GArray *except, guint most, GError **error);

/* Bits 1 << WarningRule; contact 0: those muted for everybody alone. */
gboolean warnings_muted(Book *book, gint64 contact, guint *rules, GError **error);

/* One change, "warning-mute" or "warning-unmute". rule WARNING_COUNT: all of them;
 * contact 0: of everybody. Nothing happens where it stands so already. What is muted for
 * everybody cannot be unmuted for one person: INPUT. */
gboolean warnings_mute(
	Book *book, WarningRule rule, gint64 contact, gboolean mute, GError **error);

/* The figures from the settings, WARNING_COUNT of them. */
gboolean warnings_figures(Book *book, int figures[WARNING_COUNT], GError **error);

/* The rule somebody means: id, title, or the beginning of one; INPUT with the list of all
 * where it is none or several. "" and "all": WARNING_COUNT. */
gboolean warnings_rule(const char *text, WarningRule *rule, GError **error);

#endif
