/*
 * The bytes of a changeset, read without SQLite: whether they have the form of one from
 * the first to the last, and its changes one by one. SQLite's own reader searches a table
 * name for its closing NUL without end and trusts lengths, so what a damaged book holds
 * must not reach it unread; and it makes a value of every column, where we want two.
 */
#ifndef KRUG_STORE_CHANGESET_SHAPE_H
#define KRUG_STORE_CHANGESET_SHAPE_H

#include "store/changeset.h"

gboolean changeset_is_sound(const guint8 *bytes, gsize size);

/* Members are read by its functions, but for `table`, which lives as long as the bytes.
 */
typedef struct {
	const guint8 *at, *end;
	const char *table;
	guint columns; /* of the table; 0 before the first header */
	guint8 operation;
	const guint8 *values; /* of the change: the first one */
	gboolean broken;
} ChangesetReader;

/* bytes are borrowed and sound. */
void changeset_reader_begin(ChangesetReader *reader, const guint8 *bytes, gsize size);
/* To the next change; FALSE behind the last. */
gboolean changeset_reader_next(ChangesetReader *reader);
ChangeKind changeset_reader_kind(const ChangesetReader *reader);
/* As changeset_row_int(). */
gboolean changeset_reader_int(
	const ChangesetReader *reader, guint column, gboolean after, gint64 *value);

#endif
