/*
 * The SQL function scan(), and what it is told. Whom it calls stands in the connection
 * while a statement is scanned; outside of that it calls nobody.
 */
#include "store/scan.h"

#include <string.h>

#include "store/db_private.h"

struct ScanRow {
	sqlite3_value **values;
	int n;
};

static void
take_row(sqlite3_context *context, int n, sqlite3_value **values)
{
	const Db *db = sqlite3_user_data(context);
	const ScanRow row = { values, n };

	if (db->take)
		db->take(&row, db->take_data);
}

static void
end_rows(sqlite3_context *context G_GNUC_UNUSED)
{
}

Stmt *
db_scan(Db *db, const char *sql)
{
	if (!db->scans) {
		sqlite3_create_function_v2(db->handle, "scan", -1,
			SQLITE_UTF8 | SQLITE_DIRECTONLY, db, NULL, take_row, end_rows,
			NULL);
		db->scans = TRUE;
	}
	return db_stmt(db, sql);
}

void
scan_rows(Db *db, Stmt *q, ScanTake *take, void *data)
{
	g_assert(db->take == NULL);
	db->take = take;
	db->take_data = data;
	while (stmt_step(q))
		;
	db->take = NULL;
}

static sqlite3_value *
value_of(const ScanRow *row, int column)
{
	g_assert(column >= 0 && column < row->n);
	return row->values[column];
}

gint64
scan_int(const ScanRow *row, int column)
{
	return sqlite3_value_int64(value_of(row, column));
}

gboolean
scan_is_null(const ScanRow *row, int column)
{
	return sqlite3_value_type(value_of(row, column)) == SQLITE_NULL;
}

Day
scan_day(const ScanRow *row, int column)
{
	char text[DAY_TEXT] = "";
	const char *bytes = sqlite3_value_blob(value_of(row, column));

	if (!bytes || sqlite3_value_bytes(value_of(row, column)) != DAY_TEXT - 1)
		return DAY_NONE;
	memcpy(text, bytes, DAY_TEXT - 1);
	return day_parse(text);
}

/* Of words of a few bytes, where a call costs more than it does: the first and the last
 * four or eight, which overlap. */
static gboolean
is_same(const char *a, const char *b, gsize size)
{
	guint64 x[2], y[2];
	guint32 s[2], t[2];

	if (size < sizeof(*s) || size > 2 * sizeof(*x))
		return size == 0 || memcmp(a, b, size) == 0;
	if (size < sizeof(*x)) {
		memcpy(&s[0], a, sizeof(*s));
		memcpy(&s[1], a + size - sizeof(*s), sizeof(*s));
		memcpy(&t[0], b, sizeof(*t));
		memcpy(&t[1], b + size - sizeof(*t), sizeof(*t));
		return s[0] == t[0] && s[1] == t[1];
	}
	memcpy(&x[0], a, sizeof(*x));
	memcpy(&x[1], a + size - sizeof(*x), sizeof(*x));
	memcpy(&y[0], b, sizeof(*y));
	memcpy(&y[1], b + size - sizeof(*y), sizeof(*y));
	return x[0] == y[0] && x[1] == y[1];
}

/* As bytes: a text would be copied first, for its NUL. */
gboolean
scan_changed(const ScanRow *row, int column, ScanText *last)
{
	const char *bytes = sqlite3_value_blob(value_of(row, column));
	int size = bytes ? sqlite3_value_bytes(value_of(row, column)) : 0;
	gsize room = MIN((gsize)size, sizeof(last->text) - 1);

	if (last->seen && size == last->size && (gsize)size == room &&
		is_same(bytes, last->text, room))
		return FALSE;
	if (room > 0)
		memcpy(last->text, bytes, room);
	last->text[room] = '\0';
	last->size = size;
	last->seen = TRUE;
	return TRUE;
}
