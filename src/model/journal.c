/*
 * The rows of the journal: an entry a change, with the changesets of its parts.
 * Invariant: entries in the order of their ids are first done, then undone; a new change
 * deletes those undone, so undo and redo only ever move the border between the two.
 */
#include "krug/journal.h"

#include "base/process.h"
#include "model/journal_core.h"

#define KEEP_CHANGES   500
#define KEEP_SECONDS   (90 * DAY_SECONDS)
#define KEEP_LONG      (14 * DAY_SECONDS)
#define KEEP_BYTES     (1024 * 1024)
#define KEEP_SHARE     5  /* at most one part in so many of the book */
#define PRUNE_INTERVAL 16 /* entries */

void
journal_entry_free(JournalEntry *entry)
{
	if (entry == NULL)
		return;
	g_free(entry->action);
	g_free(entry->args);
	g_free(entry);
}

gint64
journal_add(Book *book, const char *action, const char *args, JournalState state,
	gboolean is_long, GError **error)
{
	gint64 start = 0, process = is_long ? process_self(&start) : 0;
	Stmt *q = book_stmt(book,
		"INSERT INTO journal (action, args, at, schema, state, long, process, "
		"process_start) VALUES (:action, :args, :at, :schema, :state, :long, "
		":process, :start)");

	stmt_text(q, ":action", action);
	stmt_text(q, ":args", args != NULL ? args : "{}");
	stmt_int(q, ":at", book_now(book));
	stmt_int(q, ":schema", book->schema);
	stmt_int(q, ":state", state);
	stmt_int(q, ":long", is_long);
	stmt_id(q, ":process", process);
	stmt_id(q, ":start", start);
	return stmt_done(q, error) ? book_last_id(book) : 0;
}

gboolean
journal_add_part(Book *book, gint64 entry, gint64 part, GBytes *changeset, GError **error)
{
	Stmt *q = book_stmt(book,
		"INSERT INTO journal_part (journal, part, undone, size, changeset) "
		"VALUES (:journal, :part, 0, :size, :changeset)");

	stmt_int(q, ":journal", entry);
	stmt_int(q, ":part", part);
	stmt_int(q, ":size", (gint64)g_bytes_get_size(changeset));
	stmt_bytes(q, ":changeset", changeset);
	return stmt_done(q, error);
}

gboolean
journal_set_state(Book *book, gint64 entry, JournalState state, GError **error)
{
	gint64 start = 0, process = state >= JOURNAL_RUNNING ? process_self(&start) : 0;
	Stmt *q =
		book_stmt(book, "UPDATE journal SET state = :state, process = :process, "
				"process_start = :start WHERE id = :id");

	stmt_int(q, ":state", state);
	stmt_id(q, ":process", process);
	stmt_id(q, ":start", start);
	stmt_int(q, ":id", entry);
	return stmt_done(q, error);
}

static gboolean
delete_parts(Book *book, gint64 entry, GError **error)
{
	Stmt *q = book_stmt(book, "DELETE FROM journal_part WHERE journal = :journal");

	stmt_int(q, ":journal", entry);
	return stmt_done(q, error);
}

gboolean
journal_delete(Book *book, gint64 entry, GError **error)
{
	Stmt *q = book_stmt(book, "DELETE FROM journal WHERE id = :id");

	stmt_int(q, ":id", entry);
	return stmt_done(q, error) && delete_parts(book, entry, error);
}

gboolean
journal_clear_undone(Book *book, GError **error)
{
	Stmt *q = book_stmt(book, "DELETE FROM journal_part WHERE journal IN "
				  "(SELECT id FROM journal WHERE state = :undone)");

	stmt_int(q, ":undone", JOURNAL_UNDONE);
	if (!stmt_done(q, error))
		return FALSE;
	q = book_stmt(book, "DELETE FROM journal WHERE state = :undone");
	stmt_int(q, ":undone", JOURNAL_UNDONE);
	return stmt_done(q, error);
}

/* The newest entry that is no longer kept: undo is linear, so none below it can be
 * reached. The last one is kept whatever its size. 0: all are. */
static gint64
find_limit(Book *book, GError **error)
{
	gint64 room = MAX(KEEP_BYTES, db_bytes(book->db) / KEEP_SHARE);
	gint64 now = book_now(book);
	gint64 limit = 0;
	Stmt *q = book_stmt(book,
		"SELECT j.id, j.at, j.long, j.schema, SUM(p.size) /* scan */ "
		"FROM journal_part p JOIN journal j ON j.id = p.journal "
		"GROUP BY p.journal ORDER BY p.journal DESC");

	for (gint64 count = 1; limit == 0 && stmt_step(q); count++) {
		gint64 age = now - stmt_get_int(q, 1);
		gint64 oldest = stmt_get_int(q, 2) ? KEEP_LONG : KEEP_SECONDS;

		room -= stmt_get_int(q, 4);
		if (stmt_get_int(q, 3) != book->schema ||
			(count > 1 && (count > KEEP_CHANGES || age > oldest || room < 0)))
			limit = stmt_get_int(q, 0);
	}
	return stmt_done(q, error) ? limit : -1;
}

/* Only the changesets go: what was done stays in the history. */
gboolean
journal_prune(Book *book, gint64 newest, GError **error)
{
	gint64 limit;
	Stmt *q;

	if (newest % PRUNE_INTERVAL != 0)
		return TRUE;
	limit = find_limit(book, error);
	if (limit <= 0)
		return limit == 0;
	q = book_stmt(book,
		"DELETE FROM journal_part WHERE journal <= :limit AND journal NOT IN "
		"(SELECT id FROM journal WHERE state >= :running)");
	stmt_int(q, ":limit", limit);
	stmt_int(q, ":running", JOURNAL_RUNNING);
	return stmt_done(q, error);
}

static JournalEntry *
read_entry(Book *book, Stmt *q)
{
	JournalEntry *entry = g_new0(JournalEntry, 1);

	entry->id = stmt_get_int(q, 0);
	entry->action = stmt_dup_text(q, 1);
	entry->args = stmt_dup_text(q, 2);
	entry->at = stmt_get_int(q, 3);
	entry->state = (JournalState)stmt_get_int(q, 4);
	if (stmt_get_int(q, 5) == book->schema)
		entry->parts = stmt_get_int(q, 6);
	entry->undoable = entry->state == JOURNAL_DONE && entry->parts > 0;
	return entry;
}

JournalEntry *
journal_read(Book *book, gint64 id, GError **error)
{
	g_autoptr(JournalEntry) entry = NULL;
	Stmt *q = book_stmt(book,
		"SELECT id, action, args, at, state, schema, "
		"(SELECT COUNT(*) FROM journal_part WHERE journal = j.id) "
		"FROM journal j WHERE id = :id");

	stmt_int(q, ":id", id);
	if (stmt_step(q))
		entry = read_entry(book, q);
	return stmt_done(q, error) ? g_steal_pointer(&entry) : NULL;
}

GPtrArray *
book_history(Book *book, gint64 before, guint limit, GError **error)
{
	g_autoptr(GPtrArray) entries =
		g_ptr_array_new_with_free_func((GDestroyNotify)journal_entry_free);
	Stmt *q = book_stmt(book,
		"SELECT id, action, args, at, state, schema, "
		"(SELECT COUNT(*) FROM journal_part WHERE journal = j.id) "
		"FROM journal j WHERE id < :before ORDER BY id DESC LIMIT :limit");

	stmt_int(q, ":before", before > 0 ? before : G_MAXINT64);
	stmt_int(q, ":limit", limit);
	while (stmt_step(q))
		g_ptr_array_add(entries, read_entry(book, q));
	return stmt_done(q, error) ? g_steal_pointer(&entries) : NULL;
}
