/* See sweep.h. A row stays until an owner behind its own is asked for. */
#include "model/sweep.h"

#include "model/ids.h"

static void
step(Sweep *sweep)
{
	sweep->fresh = stmt_step(sweep->q);
	sweep->owner = sweep->fresh ? stmt_get_int(sweep->q, 0) : G_MAXINT64;
}

Sweep
sweep_begin(Stmt *q)
{
	return (Sweep){ .q = q, .owner = G_MININT64 };
}

gboolean
sweep_next(Sweep *sweep, gint64 owner)
{
	if (!sweep->fresh && sweep->owner <= owner)
		step(sweep);
	while (sweep->owner < owner)
		step(sweep);
	if (sweep->owner != owner)
		return FALSE;
	sweep->fresh = FALSE;
	return TRUE;
}

gboolean
sweep_end(Sweep *sweep, GError **error)
{
	return stmt_done(sweep->q, error);
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
	Stmt *q = book_stmt(book, "INSERT OR IGNORE INTO temp.sweep (id)"
				  " SELECT value FROM json_each(:list) /* scan */");

	stmt_text(q, ":list", list);
	return stmt_done(q, error);
}

gboolean
sweep_choose(Book *book, const GArray *ids, GError **error)
{
	return run(book,
		       "CREATE TEMP TABLE IF NOT EXISTS sweep (id INTEGER PRIMARY KEY)"
		       " STRICT",
		       error) &&
	       run(book, "DELETE FROM temp.sweep /* scan */", error) &&
	       insert(book, ids, error);
}
