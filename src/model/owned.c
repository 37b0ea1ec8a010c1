/* See owned.h. A row stays until an owner behind its own is asked for. */
#include "model/owned.h"

#include "model/ids.h"

static void
step(OwnedRows *rows)
{
	rows->fresh = stmt_step(rows->q);
	rows->owner = rows->fresh ? stmt_get_int(rows->q, 0) : G_MAXINT64;
}

OwnedRows
owned_begin(Stmt *q)
{
	return (OwnedRows){ .q = q, .owner = G_MININT64 };
}

gboolean
owned_next(OwnedRows *rows, gint64 owner)
{
	if (!rows->fresh && rows->owner <= owner)
		step(rows);
	while (rows->owner < owner)
		step(rows);
	if (rows->owner != owner)
		return FALSE;
	rows->fresh = FALSE;
	return TRUE;
}

gboolean
owned_end(OwnedRows *rows, GError **error)
{
	return stmt_done(rows->q, error);
}

static gboolean
run(Book *book, const char *sql, GError **error)
{
	return stmt_done(book_stmt(book, sql), error);
}

static gboolean
insert(Book *book, const GArray *ids, GError **error)
{
	g_autofree char *list = ids_json(ids);
	Stmt *q = book_stmt(book, "INSERT OR IGNORE INTO temp.owner (id)"
				  " SELECT value FROM json_each(:list) /* scan */");

	stmt_text(q, ":list", list);
	return stmt_done(q, error);
}

gboolean
owned_choose(Book *book, const GArray *ids, GError **error)
{
	return run(book,
		       "CREATE TEMP TABLE IF NOT EXISTS owner (id INTEGER PRIMARY KEY)"
		       " STRICT",
		       error) &&
	       run(book, "DELETE FROM temp.owner /* scan */", error) &&
	       insert(book, ids, error);
}
