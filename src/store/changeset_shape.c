/*
 * The form of a changeset (SQLite, ext/session/sqlite3session.c): for each table a header
 * ('T', the number of columns, a flag for each, the name and a NUL), then its changes (an
 * operation, a flag, and one or two records of a value for each column). Invariant: the
 * reader never moves beyond `end`.
 */
#include "store/changeset_shape.h"

#include <string.h>

#define COLUMNS_MOST   65536
#define VARINT_LONGEST 5 /* of a length that fits an int */
#define NUMBER_BYTES   8

/* Operations, as sqlite3.h numbers them. */
enum { OP_DELETE = 9, OP_INSERT = 18, OP_UPDATE = 23 };

/* Kinds of a value; 0: not told. */
enum { VALUE_NONE, VALUE_INTEGER, VALUE_REAL, VALUE_TEXT, VALUE_BLOB, VALUE_NULL };

typedef ChangesetReader Reader;

static gboolean
skip(Reader *reader, gsize n)
{
	if (n > (gsize)(reader->end - reader->at))
		return FALSE;
	reader->at += n;
	return TRUE;
}

/* Seven bits a byte, the highest first. */
static gboolean
take_length(Reader *reader, gsize *length)
{
	*length = 0;
	for (int i = 0; i < VARINT_LONGEST && reader->at < reader->end; i++) {
		guint8 byte = *reader->at++;

		*length = *length << 7 | (byte & 0x7f);
		if (byte < 0x80)
			return *length <= G_MAXINT;
	}
	return FALSE;
}

static gboolean
take_header(Reader *reader)
{
	const guint8 *nul;
	gsize columns;

	if (!take_length(reader, &columns) || columns == 0 || columns > COLUMNS_MOST)
		return FALSE;
	reader->columns = (guint)columns;
	if (!skip(reader, columns))
		return FALSE;
	reader->table = (const char *)reader->at;
	nul = memchr(reader->at, '\0', (gsize)(reader->end - reader->at));
	return nul && skip(reader, (gsize)(nul - reader->at) + 1);
}

static gboolean
take_value(Reader *reader)
{
	gsize length;

	if (reader->at == reader->end)
		return FALSE;
	switch (*reader->at++) {
	case VALUE_NONE:
	case VALUE_NULL:
		return TRUE;
	case VALUE_INTEGER:
	case VALUE_REAL:
		return skip(reader, NUMBER_BYTES);
	case VALUE_TEXT:
	case VALUE_BLOB:
		return take_length(reader, &length) && skip(reader, length);
	default:
		return FALSE;
	}
}

static gboolean
take_change(Reader *reader, guint8 operation)
{
	guint values = reader->columns * (operation == OP_UPDATE ? 2 : 1);

	reader->operation = operation;
	if (operation != OP_DELETE && operation != OP_INSERT && operation != OP_UPDATE)
		return FALSE;
	if (reader->columns == 0 || !skip(reader, 1))
		return FALSE;
	reader->values = reader->at;
	for (guint i = 0; i < values; i++) {
		if (!take_value(reader))
			return FALSE;
	}
	return TRUE;
}

void
changeset_reader_begin(Reader *reader, const guint8 *bytes, gsize size)
{
	*reader = (Reader){ .at = bytes, .end = bytes + size };
}

gboolean
changeset_reader_next(Reader *reader)
{
	while (reader->at < reader->end) {
		guint8 first = *reader->at++;

		reader->broken =
			first == 'T' ? !take_header(reader) : !take_change(reader, first);
		if (first != 'T' || reader->broken)
			return !reader->broken;
	}
	return FALSE;
}

ChangeKind
changeset_reader_kind(const Reader *reader)
{
	if (reader->operation == OP_INSERT)
		return CHANGE_INSERT;
	return reader->operation == OP_DELETE ? CHANGE_DELETE : CHANGE_UPDATE;
}

/* An INSERT has no values before, a DELETE none after; an UPDATE has both, in this order.
 */
gboolean
changeset_reader_int(const Reader *reader, guint column, gboolean after, gint64 *value)
{
	Reader at = { .at = reader->values, .end = reader->at };
	guint place = column;

	if (column >= reader->columns ||
		reader->operation == (after ? OP_DELETE : OP_INSERT))
		return FALSE;
	if (after && reader->operation == OP_UPDATE)
		place += reader->columns;
	while (place-- > 0)
		if (!take_value(&at))
			return FALSE;
	if (at.at == at.end || *at.at != VALUE_INTEGER)
		return FALSE;
	memcpy(value, at.at + 1, NUMBER_BYTES);
	*value = GINT64_FROM_BE(*value);
	return TRUE;
}

gboolean
changeset_is_sound(const guint8 *bytes, gsize size)
{
	Reader reader;

	if (size > G_MAXINT)
		return FALSE;
	changeset_reader_begin(&reader, bytes, size);
	while (changeset_reader_next(&reader))
		continue;
	return !reader.broken;
}
