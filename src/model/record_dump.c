/*
 * Plain tables in the dump of the book, and back. Values go out as the columns have them;
 * ids stay, so that what points to a row still does.
 */
#include "model/record.h"

#define PAGE 500

static gboolean
is_number(const RecordField *f)
{
	return f->type == RECORD_ID || f->type == RECORD_AT || f->type == RECORD_COUNT ||
	       f->type == RECORD_INT;
}

static void
write_field(JsonWriter *json, Stmt *q, int column, const RecordField *f)
{
	if (stmt_is_null(q, column))
		json_null(json, f->column);
	else if (is_number(f))
		json_int(json, f->column, stmt_get_int(q, column));
	else
		json_text(json, f->column, stmt_get_text(q, column));
}

static char *
column_list(const Record *record, const char *format)
{
	GString *out = g_string_new(NULL);

	for (const RecordField *f = record->fields; f->column; f++) {
		g_string_append(out, ", ");
		g_string_append_printf(out, "%s", format);
		g_string_replace(out, "@", f->column, 0);
	}
	return g_string_free(out, FALSE);
}

/* The rows behind *after, and how many they were. */
static gboolean
write_page(Book *book, const Record *record, const char *sql, gint64 *after, int *n,
	JsonWriter *json, GError **error)
{
	Stmt *q = book_stmt(book, sql);

	stmt_int(q, ":after", *after);
	stmt_int(q, ":limit", PAGE);
	for (*n = 0; stmt_step(q); (*n)++) {
		int column = 1;

		*after = stmt_get_int(q, 0);
		json_object_begin(json, NULL);
		json_int(json, "id", *after);
		for (const RecordField *f = record->fields; f->column; f++)
			write_field(json, q, column++, f);
		json_object_end(json);
	}
	return stmt_done(q, error);
}

gboolean
record_dump(Book *book, const Record *record, JsonWriter *json, GError **error)
{
	g_autofree char *names = column_list(record, "@");
	g_autofree char *sql = g_strdup_printf(
		"SELECT id%s FROM %s /* names */ WHERE id > :after ORDER BY id"
		" LIMIT :limit",
		names, record->table);
	gint64 after = 0;
	gboolean ok;
	int n;

	json_array_begin(json, record->key);
	do {
		json_hold(json, TRUE);
		ok = write_page(book, record, sql, &after, &n, json, error);
		json_hold(json, FALSE);
	} while (ok && n == PAGE);
	json_array_end(json);
	return ok;
}

gboolean
record_restore(Book *book, const Record *record, const char *dump, GError **error)
{
	g_autofree char *names = column_list(record, "@");
	g_autofree char *values = column_list(record, "value ->> '@'");
	g_autofree char *sql =
		g_strdup_printf("INSERT INTO %s (id%s) SELECT value ->> 'id' AS id%s"
				" FROM json_each(:dump, '$.%s') /* names */ /* scan */",
			record->table, names, values, record->key);
	Stmt *q = book_stmt_once(book, sql);

	stmt_text(q, ":dump", dump);
	return stmt_done(q, error);
}
