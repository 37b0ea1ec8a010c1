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

typedef struct {
	const guint8 *at, *end;
	guint columns; /* of the table; 0 before the first header */
} Reader;

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

	if (operation != OP_DELETE && operation != OP_INSERT && operation != OP_UPDATE)
		return FALSE;
	if (reader->columns == 0 || !skip(reader, 1))
		return FALSE;
	for (guint i = 0; i < values; i++) {
		if (!take_value(reader))
			return FALSE;
	}
	return TRUE;
}

gboolean
changeset_is_sound(const guint8 *bytes, gsize size)
{
	Reader reader = { .at = bytes, .end = bytes + size };

	if (size > G_MAXINT)
		return FALSE;
	while (reader.at < reader.end) {
		guint8 first = *reader.at++;

		if (first == 'T' ? !take_header(&reader) : !take_change(&reader, first))
			return FALSE;
	}
	return TRUE;
}
