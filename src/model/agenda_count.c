/*
 * How much stands on each day, for a month at a glance: by the same indices, without
 * reading anything but numbers.
 */
#include "krug/agenda.h"
#include "model/agenda_private.h"
#include "model/due_days.h"
#include "model/level_count.h"
#include "model/noted_review.h"

typedef struct {
	Day from, until;
	guint *counts;
} Counting;

static void
count_on(Counting *of, Day day, guint n)
{
	if (day >= of->from && day <= of->until)
		of->counts[day - of->from] =
			MIN(of->counts[day - of->from] + n, AGENDA_ENOUGH);
}

/* Rows of a day and how many stand on it. */
static gboolean
count_rows(Counting *of, Stmt *q, GError **error)
{
	stmt_day(q, ":from", of->from);
	stmt_day(q, ":until", of->until);
	while (stmt_step(q))
		count_on(of, stmt_get_day(q, 0), (guint)stmt_get_int(q, 1));
	return stmt_done(q, error);
}

static gboolean
count_levelled(Book *book, Counting *of, GError **error)
{
	for (Day day = of->from; day <= of->until; day++) {
		guint n = 0;

		if (!level_count_people(book, day, AGENDA_ENOUGH, &n, error))
			return FALSE;
		count_on(of, day, n);
	}
	return TRUE;
}

static gboolean
count_dates(Book *book, Counting *of, GError **error)
{
	for (Day day = of->from; day <= of->until; day++) {
		guint n = 0;

		if (!level_count_dates(book, day, AGENDA_ENOUGH, &n, error))
			return FALSE;
		count_on(of, day, n);
	}
	return TRUE;
}

static gboolean
count_entries(Book *book, Counting *of, gboolean planned, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT day, count(*) FROM interaction WHERE planned = :planned"
		" AND day BETWEEN :from AND :until GROUP BY day");

	stmt_int(q, ":planned", planned);
	return count_rows(of, q, error);
}

/* Of other calendars what is to come. */
static gboolean
count_inbox(Book *book, const Counting *of, GError **error)
{
	Day first = MAX(of->from, book_today(book));
	Counting coming = *of;
	Stmt *q;

	if (first > of->until)
		return TRUE;
	coming.from = first;
	coming.counts += first - of->from;
	q = book_stmt(book, "SELECT day, count(*) FROM inbox WHERE state = 'open'"
			    " AND day BETWEEN :from AND :until GROUP BY day");
	return count_rows(&coming, q, error);
}

static gboolean
count_arranged(Book *book, Counting *of, GError **error)
{
	Stmt *q =
		book_stmt(book, "SELECT day, count(*) FROM event WHERE state = 'planned'"
				" AND day BETWEEN :from AND :until GROUP BY day");

	if (!count_rows(of, q, error) || !count_entries(book, of, TRUE, error))
		return FALSE;
	if (!count_inbox(book, of, error))
		return FALSE;
	q = book_stmt(book, "SELECT deadline, count(*) FROM plan_item"
			    " WHERE state = 'open' AND deadline BETWEEN :from AND :until"
			    " GROUP BY deadline");
	return count_rows(of, q, error);
}

static gboolean
count_own(Book *book, Counting *of, GError **error)
{
	g_autoptr(GPtrArray) reviews = review_dates_open(book, error);
	g_autoptr(GArray) asked = reviews ? due_days_applications(book, error) : NULL;

	if (!asked)
		return FALSE;
	for (guint i = 0; i < reviews->len; i++)
		count_on(of, ((const ReviewDate *)reviews->pdata[i])->day, 1);
	for (guint i = 0; i < asked->len; i++)
		count_on(of, g_array_index(asked, DueDay, i).due, 1);
	return TRUE;
}

/* Before today counts what was logged: the rest has passed, and stands by itself. */
gboolean
agenda_counts(Book *book, Day from, int days, guint *counts, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	Day until = from + days - 1;
	Day today = CLAMP(book_today(book), from, until + 1);
	Counting all = { from, until, counts };
	Counting before = { from, today - 1, counts };
	Counting ahead = { today, until, counts + (today - from) };

	for (int i = 0; i < days; i++)
		counts[i] = 0;
	return count_dates(book, &all, error) &&
	       count_entries(book, &before, FALSE, error) &&
	       count_levelled(book, &ahead, error) &&
	       count_arranged(book, &ahead, error) && count_own(book, &ahead, error);
}
