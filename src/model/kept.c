/*
 * Kept lines. A value longer than KEPT_INLINE lies in a blob, so that the journal does
 * not carry photos and keys.
 */
#include "krug/kept.h"

#include <string.h>

#include "krug/blob.h"
#include "model/book_private.h"
#include "model/owned.h"

#define KEPT_INLINE 1024 /* bytes */

static char *
whole_line(Book *book, const char *line, const char *hash, GError **error)
{
	g_autoptr(GBytes) value = NULL;
	gsize size;
	const char *data;

	if (!*hash)
		return g_strdup(line);
	value = blob_read(book, hash, error);
	if (!value)
		return NULL;
	data = g_bytes_get_data(value, &size);
	return g_strdup_printf("%s%.*s", line, (int)size, data);
}

GPtrArray *
kept_list(Book *book, gint64 contact, GError **error)
{
	g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func(g_free);
	gboolean ok = TRUE;
	Stmt *q = book_stmt(book, "SELECT line, blob FROM kept_line"
				  " WHERE contact = :contact ORDER BY id");

	stmt_int(q, ":contact", contact);
	while (ok && stmt_step(q)) {
		char *line =
			whole_line(book, stmt_get_text(q, 0), stmt_get_text(q, 1), error);

		ok = line != NULL;
		if (ok)
			g_ptr_array_add(lines, line);
	}
	return stmt_done(q, ok ? error : NULL) && ok ? g_steal_pointer(&lines) : NULL;
}

static GPtrArray *
lines_of(GHashTable *kept, gint64 contact)
{
	GPtrArray *lines = g_hash_table_lookup(kept, &contact);

	if (!lines) {
		lines = g_ptr_array_new_with_free_func(g_free);
		g_hash_table_insert(kept, g_memdup2(&contact, sizeof contact), lines);
	}
	return lines;
}

GHashTable *
kept_of(Book *book, const GArray *ids, GError **error)
{
	g_autoptr(GHashTable) kept = g_hash_table_new_full(
		g_int64_hash, g_int64_equal, g_free, (GDestroyNotify)g_ptr_array_unref);
	gboolean ok = TRUE;
	Stmt *q;

	if (!owned_choose(book, ids, error))
		return NULL;
	q = book_stmt(book,
		"SELECT contact, line, blob FROM kept_line WHERE contact IN " OWNER_IDS
		" ORDER BY contact, id");

	while (ok && stmt_step(q)) {
		char *line =
			whole_line(book, stmt_get_text(q, 1), stmt_get_text(q, 2), error);

		ok = line != NULL;
		if (ok)
			g_ptr_array_add(lines_of(kept, stmt_get_int(q, 0)), line);
	}
	return stmt_done(q, ok ? error : NULL) && ok ? g_steal_pointer(&kept) : NULL;
}

static gboolean
insert(Book *book, gint64 contact, const char *line, GError **error)
{
	const char *colon = strchr(line, ':');
	gboolean apart = colon && strlen(colon + 1) > KEPT_INLINE;
	g_autofree char *head = NULL;
	g_autofree char *hash = NULL;
	Stmt *q;

	if (apart) {
		g_autoptr(GBytes) value = g_bytes_new(colon + 1, strlen(colon + 1));

		head = g_strndup(line, (gsize)(colon + 1 - line));
		hash = blob_keep(book, value, error);
		if (!hash)
			return FALSE;
	}
	q = book_stmt(book, "INSERT INTO kept_line (contact, line, blob)"
			    " VALUES (:contact, :line, :blob)");
	stmt_int(q, ":contact", contact);
	stmt_text(q, ":line", apart ? head : line);
	stmt_text(q, ":blob", apart ? hash : "");
	return stmt_done(q, error);
}

gboolean
kept_add(Book *book, gint64 contact, const GPtrArray *lines, gboolean *added,
	GError **error)
{
	g_autoptr(GPtrArray) there = NULL;

	if (added)
		*added = FALSE;
	if (lines->len == 0)
		return TRUE;
	there = kept_list(book, contact, error);
	if (!there)
		return FALSE;
	for (guint i = 0; i < lines->len; i++) {
		const char *line = lines->pdata[i];

		if (g_ptr_array_find_with_equal_func(there, line, g_str_equal, NULL))
			continue;
		if (!insert(book, contact, line, error))
			return FALSE;
		g_ptr_array_add(there, g_strdup(line));
		if (added)
			*added = TRUE;
	}
	return TRUE;
}
