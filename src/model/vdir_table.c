/*
 * Rows of files. Who changed is noted in the transaction of the change, and only where a
 * folder of cards is kept at all: else nothing is written.
 */
#include "model/vdir_table.h"

#include "model/cadence_table.h"
#include "model/ids.h"

void
vdir_row_free(VdirRow *row)
{
	if (!row)
		return;
	g_free(row->uid);
	g_free(row->name);
	g_free(row->ours);
	g_free(row->theirs);
	g_free(row);
}

gboolean
vdir_folder_find(
	Book *book, const char *path, gboolean remember, gint64 *folder, GError **error)
{
	Stmt *q = book_stmt(
		book, "SELECT id FROM vdir_folder /* scan */ WHERE path = :path");

	*folder = 0;
	stmt_text(q, ":path", path);
	if (!stmt_one_int(q, folder, error))
		return FALSE;
	if (*folder || !remember)
		return TRUE;
	q = book_stmt(book, "INSERT INTO vdir_folder (path) VALUES (:path)");
	stmt_text(q, ":path", path);
	if (!stmt_done(q, error))
		return FALSE;
	*folder = book_last_id(book);
	return TRUE;
}

GPtrArray *
vdir_rows(Book *book, gint64 folder, GError **error)
{
	g_autoptr(GPtrArray) rows =
		g_ptr_array_new_with_free_func((GDestroyNotify)vdir_row_free);
	Stmt *q = book_stmt(book,
		"SELECT uid, name, size, stamp, gone IS NOT NULL FROM vdir_item"
		" WHERE folder = :folder");

	stmt_int(q, ":folder", folder);
	while (stmt_step(q)) {
		VdirRow *row = g_new0(VdirRow, 1);

		row->uid = stmt_dup_text(q, 0);
		row->name = stmt_dup_text(q, 1);
		row->size = stmt_get_int(q, 2);
		row->stamp = stmt_get_int(q, 3);
		row->gone = stmt_get_int(q, 4) != 0;
		g_ptr_array_add(rows, row);
	}
	return stmt_done(q, error) ? g_steal_pointer(&rows) : NULL;
}

gboolean
vdir_row_load(Book *book, gint64 folder, const char *uid, VdirRow **row, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT name, size, stamp, revision, ours, iif(theirs = '', ours, "
		"theirs),"
		" gone IS NOT NULL FROM vdir_item WHERE folder = :folder AND uid = :uid");

	*row = NULL;
	stmt_int(q, ":folder", folder);
	stmt_text(q, ":uid", uid);
	if (stmt_step(q)) {
		*row = g_new0(VdirRow, 1);
		(*row)->uid = g_strdup(uid);
		(*row)->name = stmt_dup_text(q, 0);
		(*row)->size = stmt_get_int(q, 1);
		(*row)->stamp = stmt_get_int(q, 2);
		(*row)->revision = stmt_get_int(q, 3);
		(*row)->ours = stmt_dup_text(q, 4);
		(*row)->theirs = stmt_dup_text(q, 5);
		(*row)->gone = stmt_get_int(q, 6) != 0;
	}
	if (stmt_done(q, error))
		return TRUE;
	g_clear_pointer(row, vdir_row_free);
	return FALSE;
}

/* The revision is read in the same transaction: what is stored is what was shown. */
gboolean
vdir_row_store(Book *book, gint64 folder, const VdirRow *row, GError **error)
{
	Stmt *q = book_stmt(book,
		"INSERT OR REPLACE INTO vdir_item (folder, uid, name, size, stamp,"
		" revision, ours, theirs, gone) VALUES (:folder, :uid, :name, :size,"
		" :stamp, :revision, :ours, iif(:theirs = :ours, '', :theirs), NULL)");

	stmt_int(q, ":folder", folder);
	stmt_text(q, ":uid", row->uid);
	stmt_text(q, ":name", row->name);
	stmt_int(q, ":size", row->size);
	stmt_int(q, ":stamp", row->stamp);
	stmt_int(q, ":revision", row->revision);
	stmt_text(q, ":ours", row->ours);
	stmt_text(q, ":theirs", row->theirs);
	return stmt_done(q, error);
}

static gboolean
run_for(Book *book, const char *sql, gint64 folder, const char *uid, GError **error)
{
	Stmt *q = book_stmt(book, sql);

	stmt_int(q, ":folder", folder);
	stmt_text(q, ":uid", uid);
	return stmt_done(q, error);
}

gboolean
vdir_row_drop(Book *book, gint64 folder, const char *uid, GError **error)
{
	return run_for(book,
		"DELETE FROM vdir_item WHERE folder = :folder AND uid = :uid", folder,
		uid, error);
}

gboolean
vdir_row_gone(Book *book, gint64 folder, const char *uid, GError **error)
{
	return run_for(book,
		"UPDATE vdir_item SET gone = coalesce((SELECT d.last_day"
		" FROM calendar_item i JOIN cadence d ON d.contact = i.contact"
		" WHERE i.uid = :uid), '') WHERE folder = :folder AND uid = :uid",
		folder, uid, error);
}

gboolean
vdir_rows_restore(Book *book, gint64 folder, gboolean all, GError **error)
{
	Stmt *q = book_stmt(book, "DELETE FROM vdir_item WHERE folder = :folder"
				  " AND (:all OR gone IS NOT NULL)");

	stmt_int(q, ":folder", folder);
	stmt_int(q, ":all", all);
	return stmt_done(q, error);
}

/* --- what is to be written --- */

static gboolean
add_uids(GPtrArray *uids, Stmt *q, GError **error)
{
	while (stmt_step(q))
		g_ptr_array_add(uids, stmt_dup_text(q, 0));
	return stmt_done(q, error);
}

/* Of item i and row v. What was deleted there waits for the next contact, or its end. */
#define DIFFERS                                                               \
	"iif(v.uid IS NULL, i.cancelled_on IS NULL, v.revision <> i.sequence" \
	" AND (v.gone IS NULL OR i.cancelled_on IS NOT NULL OR (v.gone <> ''" \
	" AND v.gone <> (SELECT d.last_day FROM cadence d"                    \
	"  WHERE d.contact = i.contact))))"

static Stmt *
calendar_differs(Book *book, gint64 folder)
{
	Stmt *q = book_stmt(book,
		"SELECT i.uid FROM calendar_item i /* scan */"
		" LEFT JOIN vdir_item v ON v.folder = :folder AND v.uid = i.uid"
		" WHERE " DIFFERS);

	stmt_int(q, ":folder", folder);
	return q;
}

static Stmt *
calendar_ended(Book *book, gint64 folder)
{
	Stmt *q = book_stmt(book,
		"SELECT v.uid FROM vdir_item v WHERE v.folder = :folder"
		" AND NOT EXISTS (SELECT 1 FROM calendar_item i WHERE i.uid = v.uid"
		"  AND (i.cancelled_on IS NULL OR i.cancelled_on >= :since))");

	stmt_int(q, ":folder", folder);
	stmt_day(q, ":since", book_today(book) - CALENDAR_KEEP_DAYS);
	return q;
}

/* What belongs to nobody is little, and looked at each time. */
static Stmt *
calendar_touched(Book *book, gint64 folder)
{
	Stmt *q = book_stmt(book,
		"SELECT i.uid FROM (SELECT contact FROM vdir_touched"
		"  WHERE folder = :folder UNION SELECT 0) t"
		" CROSS JOIN calendar_item i ON i.contact = t.contact"
		" LEFT JOIN vdir_item v ON v.folder = :folder AND v.uid = i.uid"
		" WHERE " DIFFERS);

	stmt_int(q, ":folder", folder);
	return q;
}

static gboolean
is_everybody(Book *book, gint64 folder, gboolean *all, GError **error)
{
	gint64 found = 0;
	Stmt *q = book_stmt(book, "SELECT 1 FROM vdir_touched"
				  " WHERE folder = :folder AND contact = -1");

	stmt_int(q, ":folder", folder);
	if (!stmt_one_int(q, &found, error))
		return FALSE;
	*all = found != 0;
	return TRUE;
}

GPtrArray *
vdir_calendar_changed(Book *book, gint64 folder, gboolean all, GError **error)
{
	g_autoptr(GPtrArray) uids = g_ptr_array_new_with_free_func(g_free);

	if (!all && !is_everybody(book, folder, &all, error))
		return NULL;
	if (!add_uids(uids,
		    all ? calendar_differs(book, folder) : calendar_touched(book, folder),
		    error) ||
		(all && !add_uids(uids, calendar_ended(book, folder), error)))
		return NULL;
	return g_steal_pointer(&uids);
}

gboolean
vdir_calendar_written(Book *book, gint64 folder, GError **error)
{
	Stmt *q = book_stmt(book, "DELETE FROM vdir_touched WHERE folder = :folder");

	stmt_int(q, ":folder", folder);
	return stmt_done(q, error);
}

static gboolean
add_untouched(Book *book, gint64 folder, GPtrArray *uids, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT c.uid FROM contact c /* scan */"
		" LEFT JOIN vdir_item v ON v.folder = :folder AND v.uid = c.uid"
		" WHERE v.uid IS NULL AND c.archived = 0 AND NOT EXISTS"
		" (SELECT 1 FROM vdir_touched t WHERE t.folder = :folder"
		"  AND t.contact = c.id)");

	stmt_int(q, ":folder", folder);
	if (!add_uids(uids, q, error))
		return FALSE;
	q = book_stmt(book, "SELECT v.uid FROM vdir_item v WHERE v.folder = :folder"
			    " AND v.uid NOT IN (SELECT uid FROM contact /* scan */)");
	stmt_int(q, ":folder", folder);
	return add_uids(uids, q, error);
}

/* The file of who came in by a card may lie there under any name: only a look finds it,
 * so without one nothing new is written for them. */
GPtrArray *
vdir_people_changed(Book *book, gint64 folder, gboolean all, GError **error)
{
	g_autoptr(GPtrArray) uids = g_ptr_array_new_with_free_func(g_free);
	Stmt *q = book_stmt(book,
		"SELECT c.uid FROM vdir_touched t JOIN contact c ON c.id = t.contact"
		" LEFT JOIN vdir_item v ON v.folder = :folder AND v.uid = c.uid"
		" WHERE t.folder = :folder AND v.gone IS NULL"
		" AND (v.uid IS NOT NULL OR (c.archived = 0 AND (:all OR NOT EXISTS"
		"  (SELECT 1 FROM import_key WHERE source = 'vcard' AND key = c.uid))))");

	stmt_int(q, ":folder", folder);
	stmt_int(q, ":all", all);
	if (!add_uids(uids, q, error) ||
		(all && !add_untouched(book, folder, uids, error)))
		return NULL;
	return g_steal_pointer(&uids);
}

gboolean
vdir_contact(Book *book, const char *uid, gint64 *contact, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT id FROM contact WHERE uid = :uid");

	*contact = 0;
	stmt_text(q, ":uid", uid);
	return stmt_one_int(q, contact, error);
}

gboolean
vdir_people_written(Book *book, gint64 folder, const char *uid, GError **error)
{
	gint64 contact;
	Stmt *q;

	if (!vdir_contact(book, uid, &contact, error))
		return FALSE;
	q = book_stmt(book, "DELETE FROM vdir_touched"
			    " WHERE folder = :folder AND contact = :contact");
	stmt_int(q, ":folder", folder);
	stmt_int(q, ":contact", contact);
	return stmt_done(q, error);
}

gboolean
vdir_calendar_reminder(Book *book, const char *uid, gint64 *reminder, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT item FROM calendar_item WHERE uid = :uid AND source = 'reminder'"
		" AND cancelled_on IS NULL");

	*reminder = 0;
	stmt_text(q, ":uid", uid);
	return stmt_one_int(q, reminder, error);
}

gboolean
vdir_calendar_contact(Book *book, const char *uid, gint64 *contact, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT contact FROM calendar_item WHERE uid = :uid");

	*contact = 0;
	stmt_text(q, ":uid", uid);
	return stmt_one_int(q, contact, error);
}

/* --- who changed --- */

static gboolean
touch(Book *book, const char *sql, const GArray *ids, GError **error)
{
	for (guint i = 0; i < ids->len; i++) {
		Stmt *q = book_stmt(book, sql);

		stmt_int(q, ":id", g_array_index(ids, gint64, i));
		if (!stmt_done(q, error))
			return FALSE;
	}
	return TRUE;
}

/* A setting may change what stands in every event. */
static gboolean
touch_everybody(Book *book, const Touched *touched, GError **error)
{
	if (!touched->unsettled && !(touched->changed & CHANGED_SETTING))
		return TRUE;
	return stmt_done(
		book_stmt(book, "INSERT OR IGNORE INTO vdir_touched (folder, contact)"
				" SELECT id, -1 FROM vdir_folder /* scan */"),
		error);
}

/* A card names the employer, and who introduced the person. */
gboolean
vdir_table_refresh(Book *book, const Touched *touched, GError **error)
{
	gint64 any = 0;
	Stmt *q = book_stmt(book, "SELECT 1 FROM vdir_folder /* scan */ LIMIT 1");

	if (!stmt_one_int(q, &any, error))
		return FALSE;
	if (any == 0)
		return TRUE;
	return touch(book,
		       "INSERT OR IGNORE INTO vdir_touched (folder, contact)"
		       " SELECT f.id, c.id FROM vdir_folder f /* scan */, contact c"
		       " WHERE c.id = :id UNION"
		       " SELECT f.id, c.id FROM vdir_folder f /* scan */, contact c"
		       " WHERE c.introduced_by = :id",
		       touched->contacts, error) &&
	       touch(book,
		       "INSERT OR IGNORE INTO vdir_touched (folder, contact)"
		       " SELECT f.id, p.contact FROM vdir_folder f /* scan */, position p"
		       " WHERE p.organization = :id",
		       touched->organizations, error) &&
	       touch_everybody(book, touched, error);
}
