/*
 * The table of blobs. A row is written once and never changed, so whoever names it needs
 * no copy.
 */
#include "krug/blob.h"

#include "krug/error.h"
#include "krug/i18n.h"
#include "model/blob_private.h"

GBytes *
blob_read(Book *book, const char *hash, GError **error)
{
	g_autoptr(GBytes) data = NULL;
	Stmt *q = book_stmt(book, "SELECT data FROM blob WHERE hash = :hash");

	stmt_text(q, ":hash", hash);
	if (stmt_step(q))
		data = stmt_get_bytes(q, 0);
	if (!stmt_done(q, error))
		return NULL;
	if (!data)
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
			_("There is no picture or text %s in the book."), hash);
	return g_steal_pointer(&data);
}

char *
blob_keep(Book *book, GBytes *data, GError **error)
{
	g_autofree char *hash = g_compute_checksum_for_bytes(G_CHECKSUM_SHA256, data);
	Stmt *q = book_stmt(book, "INSERT INTO blob (hash, data) VALUES (:hash, :data)"
				  " ON CONFLICT DO NOTHING");

	stmt_text(q, ":hash", hash);
	stmt_bytes(q, ":data", data);
	return stmt_done(q, error) ? g_steal_pointer(&hash) : NULL;
}

GPtrArray *
blobs_of(Book *book, gint64 contact, GError **error)
{
	g_autoptr(GPtrArray) hashes = g_ptr_array_new_with_free_func(g_free);
	Stmt *q = book_stmt(book,
		"SELECT photo FROM contact WHERE id = :contact AND photo <> ''"
		" UNION SELECT blob FROM kept_line WHERE contact = :contact AND blob <> "
		"''");

	stmt_int(q, ":contact", contact);
	while (stmt_step(q))
		g_ptr_array_add(hashes, stmt_dup_text(q, 0));
	return stmt_done(q, error) ? g_steal_pointer(&hashes) : NULL;
}

gboolean
blobs_drop(Book *book, const GPtrArray *hashes, GError **error)
{
	for (guint i = 0; i < hashes->len; i++) {
		Stmt *q = book_stmt(book, "DELETE FROM blob WHERE hash = :hash"
					  " AND NOT EXISTS (SELECT 1 FROM contact"
					  "  WHERE photo = :hash AND photo <> '')"
					  " AND NOT EXISTS (SELECT 1 FROM kept_line"
					  "  WHERE blob = :hash AND blob <> '')");

		stmt_text(q, ":hash", hashes->pdata[i]);
		if (!stmt_done(q, error))
			return FALSE;
	}
	return TRUE;
}
