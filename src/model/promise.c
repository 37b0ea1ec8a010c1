/*
 * Promises read back from the reminders that stand for them.
 */
#include "krug/promise.h"

#include <string.h>

#include "model/book_private.h"

void
promise_free(Promise *promise)
{
	if (!promise)
		return;
	g_free(promise->text);
	g_free(promise);
}

static GPtrArray *
read_all(Stmt *q, GError **error)
{
	g_autoptr(GPtrArray) list =
		g_ptr_array_new_with_free_func((GDestroyNotify)promise_free);

	while (stmt_step(q)) {
		Promise *promise = g_new0(Promise, 1);

		promise->id = stmt_get_int(q, 0);
		promise->contact = stmt_get_int(q, 1);
		promise->interaction = stmt_get_int(q, 2);
		promise->theirs = strcmp(stmt_get_text(q, 3), "their-promise") == 0;
		promise->open = strcmp(stmt_get_text(q, 4), "open") == 0;
		promise->day = stmt_get_day(q, 5);
		promise->text = stmt_dup_text(q, 6);
		g_ptr_array_add(list, promise);
	}
	return stmt_done(q, error) ? g_steal_pointer(&list) : NULL;
}

GPtrArray *
promise_open(Book *book, gint64 contact, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT id, contact, interaction, kind, state, day, reason FROM reminder"
		" WHERE contact = :contact AND state = 'open'"
		" AND kind IN ('promise', 'their-promise') ORDER BY day, id");

	stmt_int(q, ":contact", contact);
	return read_all(q, error);
}

GPtrArray *
promise_of(Book *book, gint64 interaction, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT id, contact, interaction, kind, state, day, reason FROM reminder"
		" WHERE interaction = :interaction"
		" AND kind IN ('promise', 'their-promise') ORDER BY day, id");

	stmt_int(q, ":interaction", interaction);
	return read_all(q, error);
}
