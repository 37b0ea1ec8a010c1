/*
 * The preferred channel of a person, else the first of those people answer best.
 */
#include "model/preferred.h"

#include "model/book_private.h"

Reach
preferred_reach(Book *book, gint64 contact)
{
	g_autofree char *kind = NULL;
	Stmt *q = book_stmt(book, PREFERRED_ROW("kind", ":contact"));

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
