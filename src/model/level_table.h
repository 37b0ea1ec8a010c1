/*
 * The derived table `level`: the day on which an open reminder stands. Regular contacts
 * and first follow-ups are levelled (krug/level.h) and have no row while they wait for a
 * free day; all others stand on their own day and are there to be counted. Renewed in the
 * transaction of each change, for those it touches and for those who have to make room;
 * what lies in the past moves on with the first change, export or review of a day.
 */
#ifndef KRUG_MODEL_LEVEL_TABLE_H
#define KRUG_MODEL_LEVEL_TABLE_H

#include "model/book_private.h"

/* Inside a transaction: once a day, what has passed finds another day, and the most
 * urgent of those who wait get what is free. */
gboolean level_renew(Book *book, GError **error);
/* The whole book under the settings of now; calendar FALSE: calendar_item is renewed as a
 * whole afterwards. */
gboolean level_refresh_all(Book *book, gboolean calendar, GError **error);

/* Row of book_derived. */
gboolean level_table_refresh(Book *book, const Touched *touched, GError **error);
gboolean level_table_check(Book *book, GPtrArray *problems, GError **error);

#endif
