/* Counting what stands on days. */
#include "model/level_count.h"

#include "model/ids.h"

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

gboolean
level_companies(Book *book, gint64 contact, GArray *companies, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT DISTINCT organization FROM position"
				  " WHERE contact = :contact AND ended IS NULL"
				  " AND organization IS NOT NULL");

	stmt_int(q, ":contact", contact);
	return ids_read(companies, q, error);
}

/* From the few of the week to where they work: a large organization costs no more. First
 * days that were given in this very change have no row yet. */
static gboolean
is_taken_by(Book *book, gint64 company, gint64 contact, Day day, gboolean *taken,
	GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT 1 FROM (SELECT r.contact FROM level l INDEXED BY level_day"
		" CROSS JOIN reminder r ON r.id = l.reminder"
		" WHERE l.day BETWEEN :monday AND :sunday AND r.kind IN " LEVEL_KINDS
		" UNION ALL SELECT id FROM contact INDEXED BY contact_first_day"
		" WHERE first_day BETWEEN :monday AND :sunday AND archived = 0) w"
		" WHERE w.contact <> :contact AND EXISTS (SELECT 1 FROM position p"
		" INDEXED BY position_contact WHERE p.contact = w.contact"
		" AND p.ended IS NULL AND p.organization = :company) LIMIT 1");

	stmt_day(q, ":monday", LEVEL_WEEK(day));
	stmt_day(q, ":sunday", LEVEL_WEEK(day) + 6);
	stmt_int(q, ":contact", contact);
	stmt_int(q, ":company", company);
	*taken = stmt_step(q);
	return stmt_done(q, error);
}

gboolean
level_is_taken(Book *book, const GArray *companies, gint64 contact, Day day,
	gboolean *taken, GError **error)
{
	*taken = FALSE;
	for (guint i = 0; i < companies->len && !*taken; i++)
		if (!is_taken_by(book, g_array_index(companies, gint64, i), contact, day,
			    taken, error))
			return FALSE;
	return TRUE;
}
