/*
 * Taking a person out of the book: the one place that knows all that hangs from a
 * contact. Foreign keys have no actions, since a cascade would fight the inverse of the
 * change.
 */
#include "krug/contact.h"
#include "krug/interaction.h"
#include "krug/journal.h"
#include "krug/upkeep.h"
#include "model/args.h"
#include "model/blob_private.h"
#include "model/book_private.h"
#include "model/find_index.h"
#include "model/ids.h"
#include "model/inbox_private.h"

/* Entries in which nobody else took part. */
static GArray *
entries_alone(Book *book, gint64 contact, GError **error)
{
	g_autoptr(GArray) ids = ids_new();
	Stmt *q = book_stmt(book,
		"SELECT p.interaction FROM participant AS p WHERE p.contact = :contact"
		" AND NOT EXISTS (SELECT 1 FROM participant AS other"
		"  WHERE other.interaction = p.interaction AND other.contact <> "
		":contact)");

	stmt_int(q, ":contact", contact);
	return ids_read(ids, q, error) ? g_steal_pointer(&ids) : NULL;
}

static gboolean
delete_entries(Book *book, const GArray *ids, GError **error)
{
	for (guint i = 0; i < ids->len; i++)
		if (!interaction_delete(book, g_array_index(ids, gint64, i), error))
			return FALSE;
	return TRUE;
}

static const char *const hanging[] = {
	"DELETE FROM participant WHERE contact = :contact",
	"DELETE FROM reminder WHERE contact = :contact",
	"DELETE FROM review_card WHERE source = 'contact' AND item = :contact",
	"DELETE FROM warning_mute WHERE contact = :contact",
	"DELETE FROM shelf_given WHERE contact = :contact",
	"DELETE FROM news_contact WHERE contact = :contact",
	"DELETE FROM letter WHERE contact = :contact",
	"DELETE FROM holiday_contact WHERE contact = :contact",
	"DELETE FROM inbox WHERE id IN (SELECT inbox FROM inbox_contact WHERE contact = "
	":contact)"
	" AND NOT EXISTS (SELECT 1 FROM inbox_contact AS other"
	"  WHERE other.inbox = inbox.id AND other.contact <> :contact)",
	"DELETE FROM inbox_contact WHERE contact = :contact",
	"DELETE FROM occasion WHERE contact = :contact",
	"DELETE FROM channel WHERE contact = :contact",
	"DELETE FROM import_key WHERE contact = :contact",
	"DELETE FROM uid_alias WHERE contact = :contact",
	"DELETE FROM kept_line WHERE contact = :contact",
	"DELETE FROM position WHERE contact = :contact",
	"DELETE FROM tag WHERE id IN (SELECT tag FROM contact_tag WHERE contact = "
	":contact)"
	" AND NOT EXISTS (SELECT 1 FROM contact_tag AS other"
	"  WHERE other.tag = tag.id AND other.contact <> :contact)",
	"DELETE FROM contact_tag WHERE contact = :contact",
	"UPDATE shelf_item SET contact = NULL WHERE contact = :contact",
	"UPDATE letter SET person = NULL WHERE person = :contact",
	"UPDATE feedback_request SET contact = NULL WHERE contact = :contact",
	"UPDATE feedback SET contact = NULL WHERE contact = :contact",
	"DELETE FROM community_contact WHERE contact = :contact",
	"DELETE FROM event_contact WHERE contact = :contact",
	"DELETE FROM application_contact WHERE contact = :contact",
	"DELETE FROM interview_contact WHERE contact = :contact",
	"UPDATE application SET outcome_by = NULL WHERE outcome_by = :contact",
	"UPDATE interview SET lead = NULL WHERE lead = :contact",
	"UPDATE contact SET introduced_by = NULL WHERE introduced_by = :contact",
	"DELETE FROM contact WHERE id = :contact",
};

static gboolean
delete_rows(Book *book, void *data, GError **error)
{
	gint64 contact = *(const gint64 *)data;
	g_autoptr(GArray) alone = entries_alone(book, contact, error);

	if (!alone || !delete_entries(book, alone, error))
		return FALSE;
	for (gsize i = 0; i < G_N_ELEMENTS(hanging); i++) {
		Stmt *q = book_stmt(book, hanging[i]);

		stmt_int(q, ":contact", contact);
		if (!stmt_done(q, error))
			return FALSE;
	}
	return TRUE;
}

gboolean
contact_delete(Book *book, gint64 contact, GError **error)
{
	g_autofree char *args = NULL;

	if (!contact_exists(book, contact, error))
		return FALSE;
	args = change_args_who(book, contact, NULL, NULL);
	return book_change(book, "contact-delete", args, delete_rows, &contact, error);
}

/* What lies on the shelf for whom a candidate would fit names them in its line. */
static gboolean
forget_candidate(Book *book, gint64 contact, GError **error)
{
	static const char *const statements[] = {
		"DELETE FROM shelf_given WHERE item IN"
		" (SELECT id FROM shelf_item WHERE contact = :contact)",
		"UPDATE letter SET item = NULL WHERE item IN"
		" (SELECT id FROM shelf_item WHERE contact = :contact)",
		"DELETE FROM shelf_item WHERE contact = :contact",
	};

	for (gsize i = 0; i < G_N_ELEMENTS(statements); i++) {
		Stmt *q = book_stmt(book, statements[i]);

		stmt_int(q, ":contact", contact);
		if (!stmt_done(q, error))
			return FALSE;
	}
	return TRUE;
}

/* Entries of the history that can no longer be undone have no changeset left that would
 * say whose they are: they go by what was kept in words. */
static gboolean
forget_history(Book *book, gint64 contact, GError **error)
{
	g_autofree char *name = contact_display_id(book, contact, error);
	Stmt *q;

	if (!name)
		return FALSE;
	q = book_stmt(book, "DELETE FROM journal /* scan */ WHERE NOT EXISTS"
			    " (SELECT 1 FROM journal_part WHERE journal = journal.id)"
			    " AND CASE WHEN json_valid(args)"
			    " THEN instr(json_extract(args, '$.who'), :name) END > 0");
	stmt_text(q, ":name", name);
	return stmt_done(q, error);
}

/* The index keeps deleted words in its segments until they are merged, so everything that
 * goes is taken out of it first. */
static gboolean
forget_rows(Book *book, void *data, GError **error)
{
	gint64 contact = *(const gint64 *)data;
	g_autoptr(GArray) alone = entries_alone(book, contact, error);
	g_autoptr(GPtrArray) blobs = alone ? blobs_of(book, contact, error) : NULL;
	g_autoptr(GArray) named = ids_new();

	if (!blobs || !forget_history(book, contact, error) ||
		!inbox_unname(book, contact, TRUE, named, error) ||
		!forget_candidate(book, contact, error) ||
		!delete_rows(book, data, error) || !blobs_drop(book, blobs, error) ||
		!find_index_contact(book, contact, error))
		return FALSE;
	for (guint i = 0; i < alone->len; i++)
		if (!find_index_interaction(book, g_array_index(alone, gint64, i), error))
			return FALSE;
	return find_index_merge(book, error);
}

gboolean
contact_forget(Book *book, gint64 contact, GError **error)
{
	return contact_exists(book, contact, error) &&
	       book_forget(book, contact, forget_rows, &contact, error);
}
