/* Counting what stands on days. */
#include "model/level_count.h"

#include "model/ids.h"

#define FEW_PEOPLE 50 /* of an organization: each is looked at */

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
		"SELECT count(*) FROM (SELECT 1 FROM occasion o WHERE o.month = :month"
		" AND o.day BETWEEN :day AND :last AND NOT EXISTS (SELECT 1 FROM"
		" contact c INDEXED BY contact_archived WHERE c.id = o.contact AND"
		" c.archived <> 0) LIMIT :enough)");

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

static gboolean
is_small(Book *book, gint64 company, gboolean *small, GError **error)
{
	gint64 n = 0;
	Stmt *q = book_stmt(book, "SELECT count(*) FROM (SELECT 1 FROM position"
				  " WHERE organization = :company LIMIT :few)");

	stmt_int(q, ":company", company);
	stmt_int(q, ":few", FEW_PEOPLE);
	if (!stmt_one_int(q, &n, error))
		return FALSE;
	*small = n < FEW_PEOPLE;
	return TRUE;
}

/* From the few who work there to where they stand. */
static Stmt *
look_in_company(Book *book)
{
	return book_stmt(book,
		"SELECT 1 FROM position p INDEXED BY position_organization"
		" CROSS JOIN contact c ON c.id = p.contact"
		" WHERE p.organization = :company AND p.ended IS NULL"
		" AND p.contact <> :contact AND (c.archived = 0"
		" AND c.first_day BETWEEN :monday AND :sunday"
		" OR EXISTS (SELECT 1 FROM reminder r INDEXED BY reminder_contact"
		" CROSS JOIN level l ON l.reminder = r.id WHERE r.contact = p.contact"
		" AND r.state = 'open' AND r.kind IN " LEVEL_KINDS
		" AND l.day BETWEEN :monday AND :sunday)) LIMIT 1");
}

/* From the few of the week to where they work: a large organization costs no more. */
static Stmt *
look_in_week(Book *book)
{
	return book_stmt(book,
		"SELECT 1 FROM (SELECT r.contact FROM level l INDEXED BY level_day"
		" CROSS JOIN reminder r ON r.id = l.reminder"
		" WHERE l.day BETWEEN :monday AND :sunday AND r.kind IN " LEVEL_KINDS
		" UNION ALL SELECT id FROM contact INDEXED BY contact_first_day"
		" WHERE first_day BETWEEN :monday AND :sunday AND archived = 0) w"
		" WHERE w.contact <> :contact AND EXISTS (SELECT 1 FROM position p"
		" INDEXED BY position_contact WHERE p.contact = w.contact"
		" AND p.ended IS NULL AND p.organization = :company) LIMIT 1");
}

/* First days that were given in this very change have no row yet. */
static gboolean
is_taken_by(Book *book, gint64 company, gint64 contact, Day day, gboolean *taken,
	GError **error)
{
	gboolean small;
	Stmt *q;

	if (!is_small(book, company, &small, error))
		return FALSE;
	q = small ? look_in_company(book) : look_in_week(book);
	stmt_day(q, ":monday", day_monday(day));
	stmt_day(q, ":sunday", day_monday(day) + 6);
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
