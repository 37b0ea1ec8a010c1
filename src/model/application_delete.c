/*
 * Taking an application out of the book: the one place that knows all that hangs from it.
 * Its interviews go with their entries in the timelines.
 */
#include "krug/interaction.h"
#include "model/application_private.h"
#include "model/ids.h"
#include "model/interaction_rows.h"

static gboolean
run_for(Book *book, const char *sql, const char *name, gint64 id, GError **error)
{
	Stmt *q = book_stmt(book, sql);

	stmt_int(q, name, id);
	return stmt_done(q, error);
}

static gboolean
drop_interview(Book *book, gint64 interaction, GError **error)
{
	g_autoptr(Interaction) entry = interaction_load(book, interaction, error);

	return entry && interaction_remove(book, entry, error);
}

/* What others made of it goes before the row itself. */
static const char *const hanging[] = {
	"DELETE FROM reminder WHERE application = :application",
	("DELETE FROM gap WHERE notes = '' AND closed_on IS NULL AND id IN"
	 " (SELECT e.gap FROM gap_evidence e JOIN feedback f ON f.id = e.feedback"
	 "  WHERE f.application = :application) AND NOT EXISTS"
	 " (SELECT 1 FROM gap_evidence e JOIN feedback f ON f.id = e.feedback"
	 "  WHERE e.gap = gap.id AND f.application <> :application)"
	 " AND NOT EXISTS (SELECT 1 FROM plan_item WHERE gap = gap.id)"),
	("DELETE FROM gap_evidence WHERE feedback IN"
	 " (SELECT id FROM feedback WHERE application = :application)"),
	"DELETE FROM feedback WHERE application = :application",
	"DELETE FROM feedback_request WHERE application = :application",
	"DELETE FROM application_contact WHERE application = :application",
	"UPDATE letter SET application = NULL WHERE application = :application",
	"DELETE FROM application WHERE id = :application",
};

static gboolean
run_delete(Book *book, void *data, GError **error)
{
	const Application *application = data;
	g_autoptr(GArray) entries = ids_new();
	Stmt *q = book_stmt(book, "SELECT interaction FROM interview"
				  " WHERE application = :id");

	stmt_int(q, ":id", application->id);
	if (!ids_read(entries, q, error))
		return FALSE;
	for (guint i = 0; i < entries->len; i++)
		if (!drop_interview(book, g_array_index(entries, gint64, i), error))
			return FALSE;
	for (gsize i = 0; i < G_N_ELEMENTS(hanging); i++)
		if (!run_for(book, hanging[i], ":application", application->id, error))
			return FALSE;
	return TRUE;
}

gboolean
application_delete(Book *book, gint64 id, GError **error)
{
	g_autoptr(Application) application = application_load(book, id, error);
	g_autofree char *args = NULL;

	if (!application)
		return FALSE;
	args = application_args(
		application->organization_name, application->position, NULL, NULL);
	return book_change(
		book, "application-delete", args, run_delete, application, error);
}
