/*
 * How many people are due today, for a prompt that asks again and again. A person is due
 * from one day on, which follows from the dates of the table `cadence` and stands in an
 * index of its own: these are counted without being read. Whoever is due by something
 * else (an important date, news that joins the regular contact) is looked up one by one,
 * where that index does not count them already.
 */
#include "krug/working_days.h"
#include "model/date_day.h"
#include "model/due_private.h"

/* As the index cadence_due has it: pause, snooze and waiting hide the regular reminder
 * alone. */
#define IS_DUE                                                   \
	"archived = 0 AND min(ifnull(owed_since, '9999-12-31')," \
	" ifnull(step_opens, '9999-12-31'), max(opens,"          \
	" ifnull(paused_until, ''), ifnull(snoozed_until, ''),"  \
	" ifnull(waiting_until, ''))) <= :today"

#define NOT_COUNTED(contact)                                      \
	" EXISTS (SELECT 1 FROM cadence WHERE contact = " contact \
	" AND archived = 0 AND NOT (" IS_DUE "))"

static gboolean
count_rows(Book *book, gint64 *n, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT count(*) FROM cadence INDEXED BY cadence_due WHERE " IS_DUE);

	stmt_day(q, ":today", book_today(book));
	return stmt_one_int(q, n, error);
}

static gboolean
gather(Book *book, Stmt *q, GHashTable *others, GError **error)
{
	stmt_day(q, ":today", book_today(book));
	while (stmt_step(q)) {
		gint64 contact = stmt_get_int(q, 0);

		g_hash_table_add(others, g_memdup2(&contact, sizeof contact));
	}
	return stmt_done(q, error);
}

static gboolean
gather_news(Book *book, GHashTable *others, GError **error)
{
	return gather(book,
		book_stmt(book,
			"SELECT r.contact FROM reminder r INDEXED BY reminder_news"
			" WHERE r.news IS NOT NULL AND r.state = 'open'"
			" AND r.opens <= :today AND (r.snoozed_until IS NULL"
			" OR r.snoozed_until <= :today) AND" NOT_COUNTED("r.contact")),
		others, error);
}

/* A date moves only forward, and so does its heads-up. */
static gboolean
gather_dates(Book *book, GHashTable *others, GError **error)
{
	const ChainStep *step =
		chain_step_of(book_chains(book), CHAIN_DATE, REMINDER_OCCASION);
	Day today = book_today(book);

	for (Day day = today; step; day++) {
		ChainDates on = chain_dates(step, day, day, book_workdays(book));
		Stmt *q;

		if (on.opens > today)
			break;
		q = book_stmt(book, "SELECT o.contact FROM occasion o"
				    " WHERE" NOT_COUNTED("o.contact") " AND" DATE_ON_DAY);
		date_day_bind(q, day, &on);
		if (!gather(book, q, others, error))
			return FALSE;
	}
	return TRUE;
}

gboolean
due_count_today(Book *book, gint64 *n, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_autoptr(GHashTable) others =
		g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);

	if (!count_rows(book, n, error) || !gather_news(book, others, error) ||
		!gather_dates(book, others, error))
		return FALSE;
	*n += g_hash_table_size(others);
	return TRUE;
}
