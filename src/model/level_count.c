/* Counting what stands on days. */
#include "model/level_count.h"

gboolean
level_count_people(Book *book, Day day, guint enough, guint *n, GError **error)
{
	gint64 count = 0;
	Stmt *q = book_stmt(book, "SELECT count(*) FROM (SELECT 1 FROM level"
				  " WHERE day = :day LIMIT :enough)");

	stmt_day(q, ":day", day);
	stmt_int(q, ":enough", enough);
	if (!stmt_one_int(q, &count, error))
		return FALSE;
	*n = (guint)count;
	return TRUE;
}

/* 29 February falls on the 28th (day_yearly()). */
gboolean
level_count_dates(Book *book, Day day, guint enough, guint *n, GError **error)
{
	DayParts parts = day_parts(day);
	gboolean leap = day_month_length(parts.year, 2) == 29;
	gint64 count = 0;
	Stmt *q = book_stmt(book,
		"SELECT count(*) FROM (SELECT 1 FROM occasion o CROSS JOIN contact c"
		" ON c.id = o.contact WHERE o.month = :month"
		" AND o.day BETWEEN :day AND :last AND c.archived = 0 LIMIT :enough)");

	stmt_int(q, ":month", parts.month);
	stmt_int(q, ":day", parts.day);
	stmt_int(q, ":last",
		parts.month == 2 && parts.day == 28 && !leap ? 29 : parts.day);
	stmt_int(q, ":enough", enough);
	if (!stmt_one_int(q, &count, error))
		return FALSE;
	*n = (guint)count;
	return TRUE;
}

/* From the few of the week to their organizations: a large one costs no more. First days
 * that were given in this very change have no row yet. */
gboolean
level_is_taken(Book *book, gint64 contact, Day day, gboolean *taken, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT 1 FROM (SELECT r.contact FROM level l INDEXED BY level_day"
		" CROSS JOIN reminder r ON r.id = l.reminder"
		" WHERE l.day BETWEEN :monday AND :sunday AND r.kind IN " LEVEL_KINDS
		" UNION ALL SELECT id FROM contact INDEXED BY contact_first_day"
		" WHERE first_day BETWEEN :monday AND :sunday AND archived = 0) w"
		" WHERE w.contact <> :contact AND EXISTS (SELECT 1 FROM position a"
		" INDEXED BY position_contact CROSS JOIN position b INDEXED BY"
		" position_contact ON b.organization = a.organization"
		" WHERE a.contact = w.contact AND a.ended IS NULL"
		" AND b.contact = :contact AND b.ended IS NULL) LIMIT 1");

	stmt_day(q, ":monday", LEVEL_WEEK(day));
	stmt_day(q, ":sunday", LEVEL_WEEK(day) + 6);
	stmt_int(q, ":contact", contact);
	*taken = stmt_step(q);
	return stmt_done(q, error);
}
