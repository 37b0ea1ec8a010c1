/*
 * Whether bytes have the form of a changeset from their first to their last. SQLite's own
 * reader searches a table name for its closing NUL without end and trusts lengths; what
 * a damaged book holds must not reach it unread.
 */
#ifndef KRUG_STORE_CHANGESET_SHAPE_H
#define KRUG_STORE_CHANGESET_SHAPE_H

#include <glib.h>

gboolean changeset_is_sound(const guint8 *bytes, gsize size);

#endif
