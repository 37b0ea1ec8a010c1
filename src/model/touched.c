/*
 * Whom did a change touch? Read from its changeset: a row that hangs from a contact or an
 * interaction touches it, by the old value and by the new one. An UPDATE records only the
 * key and what changed; the rest is read from the row, which is still there.
 */
#include "krug/error.h"
#include "model/basis.h"
#include "model/book_core.h"
#include "model/book_tables.h"
#include "model/ids.h"
#include "store/changeset.h"

typedef struct {
	Book *book;
	Touched *touched;
	GArray *interviews; /* gint64: what hangs from them changed */
	GArray *news;	    /* the same */
	GArray *tags;	    /* those spelt otherwise */
} Collect;

static Touched *
touched_empty(void)
{
	Touched *touched = g_new0(Touched, 1);

	touched->contacts = ids_new();
	touched->interactions = ids_new();
	touched->organizations = ids_new();
	touched->applications = ids_new();
	touched->reminders = ids_new();
	return touched;
}

static void
touched_free(Touched *touched)
{
	g_array_unref(touched->contacts);
	g_array_unref(touched->interactions);
	g_array_unref(touched->organizations);
	g_array_unref(touched->applications);
	g_array_unref(touched->reminders);
	g_free(touched);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Touched, touched_free)

static void
keep_column(Columns *columns, const char *name, int index)
{
	if (g_str_equal(name, "id"))
		columns->id = index;
	else if (g_str_equal(name, "contact"))
		columns->contact = index;
	else if (g_str_equal(name, "interaction"))
		columns->interaction = index;
	else if (g_str_equal(name, "interview"))
		columns->interview = index;
	else if (g_str_equal(name, "inbox"))
		columns->inbox = index;
}

const Columns *
book_columns(Book *book, const char *table, GError **error)
{
	Columns *columns = g_hash_table_lookup(book->columns, table);
	gboolean found = FALSE;
	Stmt *q;

	if (columns != NULL)
		return columns;
	columns = g_new(Columns, 1);
	*columns = (Columns){ -1, -1, -1, -1, -1 };
	q = book_stmt(book, "SELECT cid, name FROM pragma_table_info(:table)");
	stmt_text(q, ":table", table);
	for (; stmt_step(q); found = TRUE)
		keep_column(columns, stmt_get_text(q, 1), (int)stmt_get_int(q, 0));
	if (!stmt_done(q, error) || !found) {
		g_free(columns);
		return NULL;
	}
	g_hash_table_insert(book->columns, g_strdup(table), columns);
	return columns;
}

static void
add(GArray *ids, gint64 id)
{
	g_array_append_val(ids, id);
}

/* What the row hangs from now. The name comes from our own table of tables. */
static gboolean
add_parent(Collect *collect, const ChangesetRow *row, const Columns *columns,
	const char *parent, GArray *ids, GError **error)
{
	g_autofree char *sql =
		g_strdup_printf("SELECT %s FROM %s /* names */ WHERE id = :id", parent,
			changeset_row_table(row));
	gint64 id = 0;
	Stmt *q;

	if (!changeset_row_int(row, columns->id, FALSE, &id))
		return TRUE;
	q = book_stmt(collect->book, sql);
	stmt_int(q, ":id", id);
	if (stmt_step(q) && !stmt_is_null(q, 0))
		add(ids, stmt_get_int(q, 0));
	return stmt_done(q, error);
}

static gboolean
collect_parent(Collect *collect, const ChangesetRow *row, const Columns *columns,
	int column, const char *parent, GArray *ids, GError **error)
{
	gboolean before, after;
	gint64 id = 0;

	if (column < 0)
		return TRUE;
	before = changeset_row_int(row, column, FALSE, &id);
	if (before)
		add(ids, id);
	after = changeset_row_int(row, column, TRUE, &id);
	if (after)
		add(ids, id);
	if (before || after || columns->id < 0 ||
		changeset_row_kind(row) != CHANGE_UPDATE)
		return TRUE;
	return add_parent(collect, row, columns, parent, ids, error);
}

/* The row itself, where it is one of the nouns that others hang from. Who comes to work
 * at a new organization is touched by that. */
static void
collect_self(Collect *collect, const ChangesetRow *row, const Columns *columns)
{
	Touched *touched = collect->touched;
	const char *table = changeset_row_table(row);
	gint64 id = 0;

	if (!changeset_row_int(row, columns->id, FALSE, &id) &&
		!changeset_row_int(row, columns->id, TRUE, &id))
		return;
	if (g_str_equal(table, "contact"))
		add(touched->contacts, id);
	else if (g_str_equal(table, "interaction"))
		add(touched->interactions, id);
	else if (g_str_equal(table, "organization") &&
		 changeset_row_kind(row) != CHANGE_INSERT)
		add(touched->organizations, id);
	else if (g_str_equal(table, "application"))
		add(touched->applications, id);
	else if (g_str_equal(table, "reminder"))
		add(touched->reminders, id);
	else if (g_str_equal(table, "news"))
		add(collect->news, id);
	else if (g_str_equal(table, "tag") && changeset_row_kind(row) == CHANGE_UPDATE)
		add(collect->tags, id);
}

static guint
changed_by(const char *name)
{
	const ModelTable *table = model_tables;

	while (table->name != NULL && !g_str_equal(table->name, name))
		table++;
	return table->changed;
}

static gboolean
collect_row(const ChangesetRow *row, void *data, GError **error)
{
	Collect *collect = data;
	Touched *touched = collect->touched;
	const char *table = changeset_row_table(row);
	const Columns *columns = book_columns(collect->book, table, error);

	if (columns == NULL) {
		if (error != NULL && *error == NULL)
			g_set_error(error, KRUG_ERROR, KRUG_ERROR_CONFLICT,
				"There is no table %s.", table);
		return FALSE;
	}
	touched->changed |= changed_by(table);
	/* Nothing derived follows from what waits there. */
	if (changed_by(table) == CHANGED_INBOX)
		return TRUE;
	collect_self(collect, row, columns);
	if (columns->interview >= 0 && g_str_equal(table, "interview_contact") &&
		!collect_parent(collect, row, columns, columns->interview, "interview",
			collect->interviews, error))
		return FALSE;
	return collect_parent(collect, row, columns, columns->contact, "contact",
		       touched->contacts, error) &&
	       collect_parent(collect, row, columns, columns->interaction, "interaction",
		       touched->interactions, error);
}

static gboolean
add_ids(Book *book, const char *sql, gint64 id, GArray *ids, GError **error)
{
	Stmt *q = book_stmt(book, sql);

	stmt_int(q, ":id", id);
	return ids_read(ids, q, error);
}

/* What shows the name of an employer or of a vacancy: applications, their interviews,
 * and those whom their steps are about. */
static gboolean
add_applications(Book *book, Touched *touched, const GArray *interviews, GError **error)
{
	guint causes = touched->organizations->len + touched->applications->len +
		       interviews->len;
	gboolean ok = TRUE;

	if (causes == 0 || book_columns(book, "application", NULL) == NULL)
		return TRUE;
	for (guint i = 0; ok && i < touched->organizations->len; i++)
		ok = add_ids(book, "SELECT id FROM application WHERE organization = :id",
			g_array_index(touched->organizations, gint64, i),
			touched->applications, error);
	ids_sort(touched->applications);
	for (guint i = 0; ok && i < touched->applications->len; i++) {
		gint64 id = g_array_index(touched->applications, gint64, i);

		ok = add_ids(book,
			     "SELECT interaction FROM interview WHERE application = :id",
			     id, touched->interactions, error) &&
		     add_ids(book,
			     "SELECT contact FROM reminder WHERE application = :id"
			     " AND state = 'open'",
			     id, touched->contacts, error);
	}
	for (guint i = 0; ok && i < interviews->len; i++)
		ok = add_ids(book, "SELECT interaction FROM interview WHERE id = :id",
			g_array_index(interviews, gint64, i), touched->interactions,
			error);
	return ok;
}

/* Whose step says the news, and whose card the tags. */
static gboolean
add_readers(Book *book, const Collect *collect, GError **error)
{
	GArray *contacts = collect->touched->contacts;
	gboolean ok = TRUE;

	for (guint i = 0; ok && i < collect->news->len; i++)
		ok = add_ids(book,
			"SELECT contact FROM reminder WHERE news = :id"
			" AND state = 'open'",
			g_array_index(collect->news, gint64, i), contacts, error);
	for (guint i = 0; ok && i < collect->tags->len; i++)
		ok = add_ids(book, "SELECT contact FROM contact_tag WHERE tag = :id",
			g_array_index(collect->tags, gint64, i), contacts, error);
	return ok;
}

/* Who took part in the interactions: those who no longer do are in the changeset. */
static gboolean
add_participants(Book *book, Touched *touched, GError **error)
{
	gboolean ok = TRUE;

	if (touched->interactions->len == 0 ||
		book_columns(book, "participant", NULL) == NULL)
		return TRUE;
	for (guint i = 0; ok && i < touched->interactions->len; i++) {
		Stmt *q = book_stmt(book, "SELECT contact FROM participant WHERE "
					  "interaction = :interaction");

		stmt_int(q, ":interaction",
			g_array_index(touched->interactions, gint64, i));
		while (stmt_step(q))
			add(touched->contacts, stmt_get_int(q, 0));
		ok = stmt_done(q, error);
	}
	return ok;
}

/* Asked before any row is renewed: afterwards the settings are those of the rows again.
 */
static gboolean
note_settings(Book *book, Touched *touched, GError **error)
{
	gboolean same;

	if (!(touched->changed & CHANGED_SETTING))
		return TRUE;
	if (!basis_is_settings(book, &same, error))
		return FALSE;
	touched->unsettled = !same;
	return TRUE;
}

static Touched *
touched_new(Book *book, GBytes *changeset, GError **error)
{
	g_autoptr(Touched) touched = touched_empty();
	g_autoptr(GArray) interviews = ids_new();
	g_autoptr(GArray) news = ids_new();
	g_autoptr(GArray) tags = ids_new();
	Collect collect = { book, touched, interviews, news, tags };

	if (!changeset_each(changeset, collect_row, &collect, error))
		return NULL;
	if (!note_settings(book, touched, error) ||
		!add_applications(book, touched, interviews, error) ||
		!add_readers(book, &collect, error))
		return NULL;
	ids_sort(touched->interactions);
	if (!add_participants(book, touched, error))
		return NULL;
	ids_sort(touched->contacts);
	ids_sort(touched->organizations);
	ids_sort(touched->reminders);
	return g_steal_pointer(&touched);
}

gboolean
book_touch(Book *book, GBytes *changeset, GError **error)
{
	g_autoptr(Touched) touched = touched_new(book, changeset, error);

	if (touched == NULL)
		return FALSE;
	book->changed |= touched->changed;
	for (const Derived *d = book->parts.derived; d->name != NULL; d++) {
		if (d->refresh != NULL && !d->refresh(book, touched, error))
			return FALSE;
	}
	return TRUE;
}
