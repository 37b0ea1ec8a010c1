/* From the entries of the person to what was given in them: both are found by keys. */
#include "model/given_count.h"

gboolean
given_count(Book *book, gint64 contact, Day after, Day until, int *gave, int *got,
	GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT coalesce(sum(g.side = 'gave'), 0),"
		" coalesce(sum(g.side = 'got'), 0) FROM participant p"
		" CROSS JOIN interaction i ON i.id = p.interaction"
		" CROSS JOIN given g ON g.interaction = p.interaction"
		" WHERE p.contact = :contact AND p.day > :after AND p.day <= :until"
		" AND i.planned = 0");

	stmt_int(q, ":contact", contact);
	stmt_day(q, ":after", after);
	stmt_day(q, ":until", until);
	if (stmt_step(q)) {
		*gave = (int)stmt_get_int(q, 0);
		*got = (int)stmt_get_int(q, 1);
	}
	return stmt_done(q, error);
}
