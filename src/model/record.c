/*
 * Rows by their columns. SQL is put together from our own tables of columns alone; values
 * are always bound.
 */
#include "model/record.h"

#include <string.h>

#include "krug/cadence.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "model/input.h"

#define AT(type, row, field) (*(type *)((char *)(row) + (field)->offset))

static gboolean
is_text(const RecordField *field)
{
	return field->type == RECORD_LINE || field->type == RECORD_LINES;
}

static gint64 *
id_of(gpointer row)
{
	return row;
}

void
record_set_text(char **field, const char *text)
{
	char *copy = g_strdup(text ? text : "");

	g_free(*field);
	*field = copy;
}

gpointer
record_new(const Record *record)
{
	gpointer row = g_malloc0(record->size);

	for (const RecordField *f = record->fields; f->column; f++) {
		if (is_text(f))
			AT(char *, row, f) = g_strdup("");
		else if (f->type == RECORD_DAY)
			AT(Day, row, f) = DAY_NONE;
		else if (f->type == RECORD_AT)
			AT(gint64, row, f) = AT_NONE;
	}
	return row;
}

gpointer
record_copy(const Record *record, gconstpointer row)
{
	gpointer copy = g_memdup2(row, record->size);

	for (const RecordField *f = record->fields; f->column; f++)
		if (is_text(f))
			AT(char *, copy, f) = g_strdup(AT(char *, row, f));
	return copy;
}

void
record_free(const Record *record, gpointer row)
{
	if (!row)
		return;
	for (const RecordField *f = record->fields; f->column; f++)
		if (is_text(f))
			g_free(AT(char *, row, f));
	g_free(row);
}

void
record_clean(const Record *record, gpointer row)
{
	for (const RecordField *f = record->fields; f->column; f++) {
		char **text = &AT(char *, row, f);
		char *normal;

		if (!is_text(f))
			continue;
		normal = f->type == RECORD_LINE ? input_line(*text) : input_lines(*text);
		g_free(*text);
		*text = normal;
	}
}

static guint
mask_of(const Vocab *vocab, const char *text)
{
	g_auto(GStrv) words = g_strsplit(text, " ", -1);
	guint mask = 0;

	for (guint i = 0; words[i]; i++) {
		int value = vocab_from_id(vocab, words[i]);

		mask |= value ? 1u << value : 0;
	}
	return mask;
}

static char *
words_of(const Vocab *vocab, guint mask)
{
	GString *out = g_string_new(NULL);

	for (int value = 1; value < vocab->count; value++)
		if (mask & (1u << value))
			g_string_append_printf(
				out, "%s%s", out->len ? " " : "", vocab_id(vocab, value));
	return g_string_free(out, FALSE);
}

static void
read_field(Stmt *q, int column, gpointer row, const RecordField *f)
{
	switch (f->type) {
	case RECORD_DAY:
		AT(Day, row, f) = stmt_get_day(q, column);
		break;
	case RECORD_ID:
		AT(gint64, row, f) = stmt_get_int(q, column);
		break;
	case RECORD_AT:
		AT(gint64, row, f) = stmt_get_at(q, column);
		break;
	case RECORD_COUNT:
	case RECORD_INT:
		AT(int, row, f) = (int)stmt_get_int(q, column);
		break;
	case RECORD_WORD:
		AT(int, row, f) = vocab_from_id(f->vocab, stmt_get_text(q, column));
		break;
	case RECORD_WORDS:
		AT(guint, row, f) = mask_of(f->vocab, stmt_get_text(q, column));
		break;
	default:
		AT(char *, row, f) = stmt_dup_text(q, column);
	}
}

static void
bind_number(Stmt *q, const char *name, gconstpointer row, const RecordField *f)
{
	if (f->type == RECORD_DAY)
		stmt_day(q, name, AT(const Day, row, f));
	else if (f->type == RECORD_ID)
		stmt_id(q, name, AT(const gint64, row, f));
	else if (f->type == RECORD_COUNT)
		stmt_id(q, name, AT(const int, row, f));
	else if (f->type == RECORD_INT)
		stmt_int(q, name, AT(const int, row, f));
	else
		stmt_at(q, name, AT(const gint64, row, f));
}

static void
bind_field(Stmt *q, const char *name, gconstpointer row, const RecordField *f)
{
	g_autofree char *text = NULL;
	const char *id;

	switch (f->type) {
	case RECORD_LINE:
		text = input_line(AT(char *const, row, f));
		stmt_text(q, name, text);
		break;
	case RECORD_LINES:
		text = input_lines(AT(char *const, row, f));
		stmt_text(q, name, text);
		break;
	case RECORD_WORD:
		id = vocab_id(f->vocab, AT(const int, row, f));
		stmt_text(q, name, id ? id : "");
		break;
	case RECORD_WORDS:
		text = words_of(f->vocab, AT(const guint, row, f));
		stmt_text(q, name, text);
		break;
	default:
		bind_number(q, name, row, f);
	}
}

/* "day, channel", or ":day, :channel". */
static char *
columns(const Record *record, const char *before)
{
	GString *out = g_string_new(NULL);

	for (const RecordField *f = record->fields; f->column; f++) {
		g_string_append(out, out->len ? ", " : "");
		g_string_append(out, before);
		g_string_append(out, f->column);
	}
	return g_string_free(out, FALSE);
}

gpointer
record_load(Book *book, const Record *record, gint64 id, GError **error)
{
	g_autofree char *names = columns(record, "");
	g_autofree char *sql = g_strdup_printf(
		"SELECT %s FROM %s /* names */ WHERE id = :id", names, record->table);
	Stmt *q = book_stmt(book, sql);
	gpointer row = NULL;
	int column = 0;

	stmt_int(q, ":id", id);
	if (stmt_step(q)) {
		row = g_malloc0(record->size);
		*id_of(row) = id;
		for (const RecordField *f = record->fields; f->column; f++)
			read_field(q, column++, row, f);
	}
	if (stmt_done(q, error))
		return row;
	record_free(record, row);
	return NULL;
}

gpointer
record_need(
	Book *book, const Record *record, gint64 id, const char *absent, GError **error)
{
	g_autoptr(GError) failure = NULL;
	gpointer row = record_load(book, record, id, &failure);

	if (row)
		return row;
	if (failure)
		g_propagate_error(error, g_steal_pointer(&failure));
	else
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND, absent, (long)id);
	return NULL;
}

gboolean
record_insert(Book *book, const Record *record, gpointer row, GError **error)
{
	g_autofree char *names = columns(record, "");
	g_autofree char *values = columns(record, ":");
	g_autofree char *sql =
		g_strdup_printf("INSERT INTO %s (%s) /* names */ SELECT %s",
			record->table, names, values);
	Stmt *q = book_stmt(book, sql);

	for (const RecordField *f = record->fields; f->column; f++) {
		g_autofree char *name = g_strconcat(":", f->column, NULL);

		bind_field(q, name, row, f);
	}
	if (!stmt_done(q, error))
		return FALSE;
	*id_of(row) = book_last_id(book);
	return TRUE;
}

static gboolean
is_same(gconstpointer a, gconstpointer b, const RecordField *f)
{
	switch (f->type) {
	case RECORD_LINE:
	case RECORD_LINES:
		return strcmp(AT(char *const, a, f), AT(char *const, b, f)) == 0;
	case RECORD_ID:
	case RECORD_AT:
		return AT(const gint64, a, f) == AT(const gint64, b, f);
	default:
		return AT(const int, a, f) == AT(const int, b, f);
	}
}

/* As people read it; owned. */
static char *
show(gconstpointer row, const RecordField *f)
{
	char day[DAY_TEXT];

	switch (f->type) {
	case RECORD_LINE:
	case RECORD_LINES:
		return g_strdup(AT(char *const, row, f));
	case RECORD_DAY:
		return g_strdup(day_format(AT(const Day, row, f), day));
	case RECORD_WORD:
		return g_strdup(vocab_label(f->vocab, AT(const int, row, f)));
	case RECORD_WORDS:
		return words_of(f->vocab, AT(const guint, row, f));
	case RECORD_COUNT:
	case RECORD_INT:
		return g_strdup_printf("%d", AT(const int, row, f));
	default:
		return g_strdup_printf("%" G_GINT64_FORMAT, AT(const gint64, row, f));
	}
}

static gboolean
conflict(const RecordField *f, gconstpointer theirs, gconstpointer mine, GError **error)
{
	g_autofree char *their_value = show(theirs, f);
	g_autofree char *my_value = show(mine, f);

	g_set_error(error, KRUG_ERROR, KRUG_ERROR_CONFLICT,
		_("“%s” was changed meanwhile: the book now says “%s”, you typed “%s”."),
		f->label ? _(f->label) : f->column, their_value, my_value);
	return FALSE;
}

static gboolean
write_field(Book *book, const Record *record, gconstpointer row, const RecordField *f,
	GError **error)
{
	g_autofree char *sql =
		g_strdup_printf("UPDATE %s SET %s = :value /* names */ WHERE id = :id",
			record->table, f->column);
	Stmt *q = book_stmt(book, sql);

	stmt_int(q, ":id", *(const gint64 *)row);
	bind_field(q, ":value", row, f);
	return stmt_done(q, error);
}

static gboolean
merge(Book *book, const Record *record, gconstpointer was, gconstpointer now,
	gconstpointer stored, GError **error)
{
	for (const RecordField *f = record->fields; f->column; f++) {
		if (is_same(was, now, f))
			continue;
		if (!is_same(stored, was, f) && !is_same(stored, now, f))
			return conflict(f, stored, now, error);
		if (!write_field(book, record, now, f, error))
			return FALSE;
	}
	return TRUE;
}

gboolean
record_update(Book *book, const Record *record, gconstpointer was, gconstpointer now,
	GError **error)
{
	gint64 id = *(const gint64 *)was;
	g_autoptr(GError) failure = NULL;
	gpointer stored = record_load(book, record, id, &failure);
	gboolean ok;

	if (!stored) {
		if (!failure)
			g_set_error(&failure, KRUG_ERROR, KRUG_ERROR_CONFLICT, "%s",
				_("This was deleted meanwhile."));
		g_propagate_error(error, g_steal_pointer(&failure));
		return FALSE;
	}
	ok = merge(book, record, was, now, stored, error);
	record_free(record, stored);
	return ok;
}

gboolean
record_delete(Book *book, const Record *record, gint64 id, GError **error)
{
	g_autofree char *sql = g_strdup_printf(
		"DELETE FROM %s /* names */ WHERE id = :id", record->table);
	Stmt *q = book_stmt(book, sql);

	stmt_int(q, ":id", id);
	return stmt_done(q, error);
}
