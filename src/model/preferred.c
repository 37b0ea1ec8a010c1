/*
 * The preferred channel of a person, else the first of those people answer best.
 */
#include "model/preferred.h"

#include "model/book_private.h"

Reach
preferred_reach(Book *book, gint64 contact)
{
	g_autofree char *kind = NULL;
	Stmt *q =
		book_stmt(book, "SELECT kind FROM channel WHERE contact = :contact"
				" ORDER BY preferred DESC, CASE kind WHEN 'email' THEN 0"
				" WHEN 'telegram' THEN 1 WHEN 'phone' THEN 2 ELSE 3 END, "
				"place, id LIMIT 1");

	stmt_int(q, ":contact", contact);
	kind = stmt_done_text(q, NULL);
	return vocab_from_id(&vocab_reach, kind);
}

Channel
preferred_channel(Book *book, gint64 contact)
{
	Reach reach = preferred_reach(book, contact);

	return reach == REACH_NONE ? CHANNEL_OTHER : reach_channel(reach);
}
