/*
 * The derived table `cadence`: one row of dates a contact, renewed in the transaction of
 * every change, undo and redo that touches the contact, its entries or its reminders.
 */
#ifndef KRUG_MODEL_CADENCE_TABLE_H
#define KRUG_MODEL_CADENCE_TABLE_H

#include "krug/standing.h"
#include "model/book_private.h"

/* To be selected from `cadence d`; read by cadence_get() from the column where they
 * begin. */
#define CADENCE_COLUMNS                                                              \
	"d.archived, d.last_day, d.opens, d.closes, d.far, d.step_opens,"            \
	" d.step_closes, d.owed_since, d.waiting_until, d.silences, d.paused_until," \
	" d.snoozed_until, d.hour_opens, d.hour_closes"
#define CADENCE_COUNT 14

/* What `opens` and `closes` are where a date never comes. */
#define DAY_NEVER "9999-12-31"
/* What `last_day` is of a person never in touch. */
#define DAY_BEFORE "-"
/* Sorts organizations that are none behind all others. */
#define SORT_LAST "\xf4\x8f\xbf\xbf"

/* A window of `span` lasts no longer than this. */
#define SPAN_FACTOR	10000
#define SPAN_DAYS(span) ((int)((span) % SPAN_FACTOR))
#define SPAN_FAR(span)	((int)((span) / SPAN_FACTOR))

void cadence_get(Stmt *q, int column, CadenceRow *row);

gboolean cadence_load(
	Book *book, gint64 contact, CadenceRow *row, gboolean *found, GError **error);

gboolean cadence_refresh(Book *book, gint64 contact, GError **error);
/* All rows then follow from the settings as they are. */
gboolean cadence_refresh_all(Book *book, GError **error);

/* Row of book_derived. */
gboolean cadence_table_refresh(Book *book, const Touched *touched, GError **error);
gboolean cadence_table_check(Book *book, GPtrArray *problems, GError **error);

#endif
