/*
 * What an import writes, through bare SQLite: the same rows into the same tables and the
 * same index, in the order an import meets them.
 *
 *	import rows BOOK ROWS		writes down a book people were imported to
 *	import parts ROWS BOOK		makes a new book of that, in as many transactions
 *	import whole ROWS BOOK		the same in one, without the changes kept for undo
 *
 * The file of rows has for each its table, then type, size and bytes of each column; it
 * is mapped, so reading it costs next to nothing.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "krug/i18n.h"
#include "krug/uuid.h"
#include "model/book_private.h"
#include "store/db_private.h"

#define NOW	    "2026-11-21T12:00:00Z"
#define END_OF_PART (-1) /* instead of a table */

/* Rows that stand for themselves, then person by person, then part by part. */
typedef enum { ALONE, OF_PERSON, OF_PART } Belongs;

typedef struct {
	const char *name;
	Belongs to;
	const char *where; /* ?1 is the person, or the number of the part */
} Table;

static const Table tables[];

#define TABLES 17
#define INDEX  "INSERT INTO find_fts (rowid, name, about, prose) VALUES (?1, ?2, ?3, ?4)"

static void
die(sqlite3 *db, const char *what)
{
	fprintf(stderr, "import: %s: %s\n", what, db ? sqlite3_errmsg(db) : "failed");
	exit(1);
}

static void
run(sqlite3 *db, const char *sql)
{
	if (sqlite3_exec(db, sql, NULL, NULL, NULL) != SQLITE_OK)
		die(db, sql);
}

static sqlite3_stmt *
prepare(sqlite3 *db, const char *sql)
{
	sqlite3_stmt *q = NULL;

	if (sqlite3_prepare_v2(db, sql, -1, &q, NULL) != SQLITE_OK)
		die(db, sql);
	return q;
}

static gint64
read_int(sqlite3 *db, const char *sql)
{
	sqlite3_stmt *q = prepare(db, sql);
	gint64 value = sqlite3_step(q) == SQLITE_ROW ? sqlite3_column_int64(q, 0) : 0;

	sqlite3_finalize(q);
	return value;
}

typedef struct {
	sqlite3 *db;
	FILE *out;
	sqlite3_stmt *queries[TABLES];
} Notes;

static void
put_int(FILE *out, gint32 value)
{
	fwrite(&value, sizeof value, 1, out);
}

static void
put_value(FILE *out, sqlite3_stmt *q, int column)
{
	int type = sqlite3_column_type(q, column);
	gint64 number = sqlite3_column_int64(q, column);
	const void *bytes = sqlite3_column_blob(q, column);
	int size = sqlite3_column_bytes(q, column);

	put_int(out, type);
	if (type == SQLITE_INTEGER) {
		fwrite(&number, sizeof number, 1, out);
	} else if (type != SQLITE_NULL) {
		put_int(out, size);
		fwrite(bytes, 1, (gsize)size, out);
	}
}

static void
put_rows(Notes *notes, Belongs to, gint64 of)
{
	for (int t = 0; tables[t].name; t++) {
		sqlite3_stmt *q = notes->queries[t];

		if (tables[t].to != to)
			continue;
		sqlite3_bind_int64(q, 1, of);
		while (sqlite3_step(q) == SQLITE_ROW) {
			put_int(notes->out, t);
			for (int i = 0; i < sqlite3_column_count(q); i++)
				put_value(notes->out, q, i);
		}
		sqlite3_reset(q);
	}
}

/* Parts of the same number of people each. */
static void
put_people(Notes *notes)
{
	gint64 people = read_int(notes->db, "SELECT count(*) FROM contact");
	gint64 parts = read_int(notes->db, "SELECT count(*) FROM journal_part");
	sqlite3_stmt *q = prepare(notes->db, "SELECT id FROM contact ORDER BY id");
	gint64 n = 0, part = 0;

	while (sqlite3_step(q) == SQLITE_ROW) {
		put_rows(notes, OF_PERSON, sqlite3_column_int64(q, 0));
		if (++n * parts < (part + 1) * people)
			continue;
		put_rows(notes, OF_PART, ++part);
		put_int(notes->out, END_OF_PART);
	}
	sqlite3_finalize(q);
}

static void
note_rows(sqlite3 *db, FILE *out)
{
	Notes notes = { .db = db, .out = out };

	for (int t = 0; tables[t].name; t++) {
		g_autofree char *sql = g_strdup_printf(
			"SELECT * FROM %s WHERE %s", tables[t].name, tables[t].where);

		notes.queries[t] = prepare(db, sql);
	}
	put_rows(&notes, ALONE, 0);
	put_people(&notes);
	for (int t = 0; tables[t].name; t++)
		sqlite3_finalize(notes.queries[t]);
}

/* Rows that are read back. */
typedef struct {
	const char *at, *end;
} Rows;

static gint32
get_int(Rows *rows)
{
	gint32 value;

	memcpy(&value, rows->at, sizeof value);
	rows->at += sizeof value;
	return value;
}

static void
bind_value(Rows *rows, sqlite3_stmt *q, int at)
{
	int type = get_int(rows), size;
	gint64 number;

	if (type == SQLITE_NULL) {
		sqlite3_bind_null(q, at);
	} else if (type == SQLITE_INTEGER) {
		memcpy(&number, rows->at, sizeof number);
		rows->at += sizeof number;
		sqlite3_bind_int64(q, at, number);
	} else {
		size = get_int(rows);
		if (type == SQLITE_TEXT)
			sqlite3_bind_text(q, at, rows->at, size, SQLITE_STATIC);
		else
			sqlite3_bind_blob(q, at, rows->at, size, SQLITE_STATIC);
		rows->at += size;
	}
}

static void
insert(sqlite3 *db, sqlite3_stmt *q, Rows *rows)
{
	for (int i = 1; i <= sqlite3_bind_parameter_count(q); i++)
		bind_value(rows, q, i);
	if (sqlite3_step(q) != SQLITE_DONE)
		die(db, sqlite3_sql(q));
	sqlite3_reset(q);
}

static void
skip(sqlite3_stmt *q, Rows *rows)
{
	for (int i = 1; i <= sqlite3_bind_parameter_count(q); i++)
		bind_value(rows, q, i);
}

static sqlite3_stmt *
prepare_insert(sqlite3 *db, const char *table)
{
	g_autofree char *head = g_strdup_printf("SELECT * FROM %s", table);
	sqlite3_stmt *all = prepare(db, head);
	g_autoptr(GString) sql = g_string_new(NULL);

	g_string_printf(sql, "INSERT INTO %s VALUES (?", table);
	for (int i = 1; i < sqlite3_column_count(all); i++)
		g_string_append(sql, ", ?");
	g_string_append_c(sql, ')');
	sqlite3_finalize(all);
	return prepare(db, sql->str);
}

static void
write_rows(sqlite3 *db, Rows *rows, gboolean whole)
{
	sqlite3_stmt *inserts[TABLES], *index = prepare(db, INDEX);

	for (int t = 0; tables[t].name; t++)
		inserts[t] = prepare_insert(db, tables[t].name);
	run(db, "BEGIN IMMEDIATE");
	while (rows->at < rows->end) {
		int t = get_int(rows);
		Rows again = *rows;

		if (t == END_OF_PART && !whole)
			run(db, "COMMIT; BEGIN IMMEDIATE");
		if (t == END_OF_PART)
			continue;
		if (tables[t].to == OF_PART && whole)
			skip(inserts[t], rows);
		else
			insert(db, inserts[t], rows);
		if (strcmp(tables[t].name, "find_doc") == 0)
			insert(db, index, &again);
	}
	run(db, "COMMIT");
	for (int t = 0; tables[t].name; t++)
		sqlite3_finalize(inserts[t]);
	sqlite3_finalize(index);
}

static Book *
open_book(const char *path, BookFlags flags, const Clock *clock, UuidSource *uuids)
{
	g_autoptr(GError) error = NULL;
	Book *book = book_open(path, flags, clock, uuids, &error);

	if (!book)
		die(NULL, error->message);
	return book;
}

static void
write_book(Book *book, const char *path, gboolean whole)
{
	g_autoptr(GMappedFile) file = g_mapped_file_new(path, FALSE, NULL);
	const char *text = file ? g_mapped_file_get_contents(file) : NULL;
	Rows rows = { text, text + (file ? g_mapped_file_get_length(file) : 0) };

	if (!text)
		die(NULL, path);
	write_rows(book_db(book)->handle, &rows, whole);
}

static void
note_book(Book *book, const char *path)
{
	FILE *out = fopen(path, "w");

	if (!out)
		die(NULL, path);
	note_rows(book_db(book)->handle, out);
	if (fclose(out) != 0)
		die(NULL, path);
}

int
main(int argc, char **argv)
{
	g_autoptr(Clock) clock = clock_new_frozen(NOW, NULL, NULL);
	g_autoptr(UuidSource) uuids = uuid_source_new();
	g_autoptr(Book) book = NULL;
	const char *what = argc == 4 ? argv[1] : "";
	gboolean whole = strcmp(what, "whole") == 0;

	i18n_start("en");
	if (strcmp(what, "rows") == 0) {
		book = open_book(argv[2], BOOK_OPEN, clock, uuids);
		note_book(book, argv[3]);
	} else if (whole || strcmp(what, "parts") == 0) {
		book = open_book(argv[3], BOOK_CREATE, clock, uuids);
		write_book(book, argv[2], whole);
	} else {
		fprintf(stderr, "usage: import rows BOOK ROWS | parts|whole ROWS BOOK\n");
		return 2;
	}
	return 0;
}

static const Table tables[] = {
	{ "organization", ALONE, "?1 = 0" },
	{ "tag", ALONE, "?1 = 0" },
	{ "blob", ALONE, "?1 = 0" },
	{ "journal", ALONE, "?1 = 0" },
	{ "contact", OF_PERSON, "id = ?1" },
	{ "position", OF_PERSON, "contact = ?1" },
	{ "channel", OF_PERSON, "contact = ?1" },
	{ "occasion", OF_PERSON, "contact = ?1" },
	{ "contact_tag", OF_PERSON, "contact = ?1" },
	{ "reminder", OF_PERSON, "contact = ?1" },
	{ "kept_line", OF_PERSON, "contact = ?1" },
	{ "import_key", OF_PERSON, "contact = ?1" },
	{ "cadence", OF_PERSON, "contact = ?1" },
	{ "calendar_item", OF_PERSON, "contact = ?1" },
	{ "find_doc", OF_PERSON, "id = 2 * ?1" },
	{ "journal_part", OF_PART, "part = ?1" },
	{ 0 },
};
