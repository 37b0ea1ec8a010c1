/*
 * Meetings under other names. Programs give the same event another UID, or none; what
 * begins at the same time under the same title, with one of the same people, is one
 * meeting.
 */
#include "model/ids.h"
#include "model/inbox_private.h"

/* Rows that begin at the same time under the same title. */
typedef struct {
	GArray *contacts; /* gint64, of all of them */
	GPtrArray *keys;
} Rows;

struct InboxSaid {
	GHashTable *rows; /* "day hour title" → Rows */
};

static void
rows_free(gpointer data)
{
	Rows *rows = data;

	g_array_unref(rows->contacts);
	g_ptr_array_unref(rows->keys);
	g_free(rows);
}

static Rows *
rows_of(InboxSaid *said, Day day, gint64 at, const char *title)
{
	char *words = g_strdup_printf("%d %" G_GINT64_FORMAT " %s", day, at, title);
	Rows *rows = g_hash_table_lookup(said->rows, words);

	if (rows) {
		g_free(words);
		return rows;
	}
	rows = g_new0(Rows, 1);
	rows->contacts = ids_new();
	rows->keys = g_ptr_array_new_with_free_func(g_free);
	g_hash_table_insert(said->rows, words, rows);
	return rows;
}

InboxSaid *
inbox_said_new(Book *book, GError **error)
{
	g_autoptr(InboxSaid) said = g_new0(InboxSaid, 1);
	Stmt *q = book_stmt(book,
		"SELECT i.day, i.at, i.title, c.contact, i.key FROM inbox AS i /* scan */"
		" JOIN inbox_contact AS c ON c.inbox = i.id WHERE i.day >= :from"
		" AND i.kind = 'meeting'");

	said->rows = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, rows_free);
	stmt_day(q, ":from", book_today(book) - INBOX_BACK);
	while (stmt_step(q)) {
		gint64 at = stmt_get_at(q, 1);
		gint64 contact = stmt_get_int(q, 3);
		Rows *rows = rows_of(said, stmt_get_day(q, 0), at, stmt_get_text(q, 2));

		g_array_append_val(rows->contacts, contact);
		g_ptr_array_add(rows->keys, g_strdup(stmt_get_text(q, 4)));
	}
	return stmt_done(q, error) ? g_steal_pointer(&said) : NULL;
}

void
inbox_said_free(InboxSaid *said)
{
	if (!said)
		return;
	g_hash_table_unref(said->rows);
	g_free(said);
}

static gboolean
share_one(const GArray *a, const GArray *b)
{
	for (guint i = 0; i < a->len; i++)
		for (guint j = 0; j < b->len; j++)
			if (g_array_index(a, gint64, i) == g_array_index(b, gint64, j))
				return TRUE;
	return FALSE;
}

gboolean
inbox_said_has(InboxSaid *said, const InboxItem *item, GHashTable *keys)
{
	Rows *rows = rows_of(said, item->day, item->at, item->title);
	gboolean has = share_one(item->contacts, rows->contacts);

	for (guint i = 0; has && i < rows->keys->len; i++)
		g_hash_table_add(keys, g_strdup(rows->keys->pdata[i]));
	g_array_append_vals(rows->contacts, item->contacts->data, item->contacts->len);
	return has;
}
