/*
 * Forgetting a person for good: what the deletion removes must not live on in the
 * journal. An entry names a person when its changeset has a row of theirs, or its
 * arguments their number. An UPDATE does not say whose row it was, so the rows that ever
 * were theirs are gathered first: from the book and from all changesets that do say it.
 */
#include "krug/journal.h"
#include "model/book_tables.h"
#include "model/ids.h"
#include "model/inbox_private.h"
#include "model/journal_core.h"
#include "store/changeset.h"

typedef struct {
	Book *book;
	gint64 contact;
	BookAction run;
	void *data;
	GHashTable *rows; /* "table id", a set */
	GArray *entries;  /* gint64: those that name the person */
	gboolean named;	  /* the changeset just read does */
} Forget;

static void
add_row(Forget *forget, const char *table, gint64 id)
{
	g_hash_table_add(
		forget->rows, g_strdup_printf("%s %" G_GINT64_FORMAT, table, id));
}

static gboolean
has_row(Forget *forget, const char *table, gint64 id)
{
	g_autofree char *key = g_strdup_printf("%s %" G_GINT64_FORMAT, table, id);

	return g_hash_table_contains(forget->rows, key);
}

/* The names come from our own table of tables. */
static gboolean
add_rows_where(
	Forget *forget, const char *table, const char *id, const char *as, GError **error)
{
	g_autofree char *sql = g_strdup_printf(
		"SELECT %s FROM %s /* names */ WHERE contact = :contact", id, table);
	Stmt *q = book_stmt(forget->book, sql);

	stmt_int(q, ":contact", forget->contact);
	while (stmt_step(q))
		add_row(forget, as, stmt_get_int(q, 0));
	return stmt_done(q, error);
}

static gboolean
add_rows_of_book(Forget *forget, GError **error)
{
	gboolean ok = TRUE;

	add_row(forget, "contact", forget->contact);
	for (const ModelTable *t = model_tables; ok && t->name != NULL; t++) {
		const Columns *columns = book_columns(forget->book, t->name, NULL);

		if (columns == NULL || columns->contact < 0)
			continue;
		if (columns->id >= 0)
			ok = add_rows_where(forget, t->name, "id", t->name, error);
		if (ok && columns->interaction >= 0 && columns->id < 0)
			ok = add_rows_where(
				forget, t->name, "interaction", "interaction", error);
		if (ok && columns->inbox >= 0)
			ok = add_rows_where(forget, t->name, "inbox", "inbox", error);
	}
	return ok;
}

/* Meetings of other people that name the person in words. */
static gboolean
add_rows_named(Forget *forget, GError **error)
{
	g_autoptr(GArray) named = ids_new();

	if (!inbox_unname(forget->book, forget->contact, FALSE, named, error))
		return FALSE;
	for (guint i = 0; i < named->len; i++)
		add_row(forget, "inbox", g_array_index(named, gint64, i));
	return TRUE;
}

static gboolean
is_either(const ChangesetRow *row, int column, gint64 wanted)
{
	gint64 id = 0;

	return (changeset_row_int(row, column, FALSE, &id) && id == wanted) ||
	       (changeset_row_int(row, column, TRUE, &id) && id == wanted);
}

/* Any value of the column, the old one first. */
static gboolean
either(const ChangesetRow *row, int column, gint64 *id)
{
	return changeset_row_int(row, column, FALSE, id) ||
	       changeset_row_int(row, column, TRUE, id);
}

static gboolean
gather_row(const ChangesetRow *row, void *data, GError **error)
{
	Forget *forget = data;
	const char *table = changeset_row_table(row);
	const Columns *columns = book_columns(forget->book, table, error);
	gint64 id = 0;

	if (columns == NULL || !is_either(row, columns->contact, forget->contact))
		return TRUE;
	if (either(row, columns->id, &id))
		add_row(forget, table, id);
	else if (either(row, columns->interaction, &id))
		add_row(forget, "interaction", id);
	/* It names them among others before they are in the book. */
	if (either(row, columns->inbox, &id))
		add_row(forget, "inbox", id);
	return TRUE;
}

static gboolean
match_row(const ChangesetRow *row, void *data, GError **error)
{
	Forget *forget = data;
	const char *table = changeset_row_table(row);
	const Columns *columns = book_columns(forget->book, table, error);
	gint64 id = 0;

	if (columns == NULL)
		return TRUE;
	if (is_either(row, columns->contact, forget->contact) ||
		(either(row, columns->id, &id) && has_row(forget, table, id)) ||
		(either(row, columns->interaction, &id) &&
			has_row(forget, "interaction", id)))
		forget->named = TRUE;
	return TRUE;
}

static gboolean
each_changeset(Forget *forget, ChangesetEach fn, GError **error)
{
	gboolean ok = TRUE;
	Stmt *q = book_stmt(
		forget->book, "SELECT journal, changeset /* scan */ FROM journal_part");

	while (ok && stmt_step(q)) {
		g_autoptr(GBytes) changeset = stmt_get_bytes(q, 1);
		gint64 entry = stmt_get_int(q, 0);

		forget->named = FALSE;
		ok = changeset_each(changeset, fn, forget, error);
		if (forget->named)
			g_array_append_val(forget->entries, entry);
	}
	return stmt_done(q, ok ? error : NULL) && ok;
}

/* A card of a review that was passed over has no row of theirs. */
static gboolean
add_entries_told(Forget *forget, GError **error)
{
	Stmt *q = book_stmt(forget->book,
		"SELECT id FROM journal /* scan */ WHERE CASE WHEN json_valid(args)"
		" THEN json_extract(args, '$.id') END = CAST(:contact AS TEXT)");

	stmt_int(q, ":contact", forget->contact);
	return ids_read(forget->entries, q, error);
}

static gboolean
delete_entries(Forget *forget, GError **error)
{
	gboolean ok = TRUE;

	for (guint i = 0; ok && i < forget->entries->len; i++)
		ok = journal_delete(
			forget->book, g_array_index(forget->entries, gint64, i), error);
	return ok;
}

/* The deletion is recorded only to know whom else it touches. */
static gboolean
run_forget(Book *book, void *data, GError **error)
{
	Forget *forget = data;
	g_autoptr(GBytes) changeset = NULL;

	if (!add_rows_of_book(forget, error) || !add_rows_named(forget, error))
		return FALSE;
	changeset = book_record(book, forget->run, forget->data, error);
	return changeset != NULL && book_touch(book, changeset, error) &&
	       journal_clear_undone(book, error) &&
	       each_changeset(forget, gather_row, error) &&
	       each_changeset(forget, match_row, error) &&
	       add_entries_told(forget, error) && delete_entries(forget, error);
}

gboolean
book_forget(Book *book, gint64 contact, BookAction run, void *data, GError **error)
{
	Forget forget = {
		.book = book,
		.contact = contact,
		.run = run,
		.data = data,
		.rows = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
		.entries = ids_new(),
	};
	/* Nor may the pages as they were live on beside the book. */
	gboolean ok = db_keep_journal(book_db(book), FALSE, error) &&
		      book_transact(book, run_forget, &forget, error);

	db_keep_journal(book_db(book), TRUE, NULL);
	g_hash_table_unref(forget.rows);
	g_array_unref(forget.entries);
	return ok;
}
