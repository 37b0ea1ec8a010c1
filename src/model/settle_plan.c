/* The end of days that were planned (reminder_plan()). */
#include "model/ids.h"
#include "model/settle_private.h"

/* The plans of a contact that an entry made after them ends. */
static gboolean
list_ended(Book *book, const Facts *facts, GArray *ended, GError **error)
{
	const Entry *entries = (const Entry *)(void *)facts->entries->data;
	Stmt *q =
		book_stmt(book, "SELECT id, planned_on, planned_after FROM reminder"
				" WHERE contact = :contact AND planned_day IS NOT NULL");

	stmt_int(q, ":contact", facts->contact->id);
	while (stmt_step(q)) {
		gint64 id = stmt_get_int(q, 0);

		if (snooze_ended(stmt_get_day(q, 1), stmt_get_int(q, 2), entries,
			    facts->entries->len))
			g_array_append_val(ended, id);
	}
	return stmt_done(q, error);
}

gboolean
settle_plans(Book *book, const Facts *facts, GError **error)
{
	g_autoptr(GArray) ended = ids_new();

	if (!list_ended(book, facts, ended, error))
		return FALSE;
	for (guint i = 0; i < ended->len; i++) {
		Stmt *q = book_stmt(book, "UPDATE reminder SET planned_day = NULL,"
					  " planned_on = NULL WHERE id = :id");

		stmt_int(q, ":id", g_array_index(ended, gint64, i));
		if (!stmt_done(q, error))
			return FALSE;
	}
	return TRUE;
}
