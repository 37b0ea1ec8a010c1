/*
 * How many people are due today, for a prompt that asks again and again. Nothing is
 * ordered: each source is one walk along an index that holds all it asks for, and a mark
 * for each person counts them once.
 */
#include "krug/chains.h"
#include "model/due_days.h"
#include "model/due_private.h"

#define MARKS_MOST (1 << 24) /* bytes, one for each id there may be */

typedef struct {
	Book *book;
	guint8 *marks;
	gint64 last, n; /* highest id; marked ones */
} Tally;

static void
mark(Tally *tally, gint64 contact, guint8 due)
{
	if (contact < 1 || contact > tally->last)
		return;
	tally->n += due - tally->marks[contact];
	tally->marks[contact] = due;
}

static gboolean
mark_all(Tally *tally, Stmt *q, guint8 due, GError **error)
{
	stmt_day(q, ":today", book_today(tally->book));
	while (stmt_step(q))
		mark(tally, stmt_get_int(q, 0), due);
	return stmt_done(q, error);
}

static gboolean
mark_regular(Tally *tally, GError **error)
{
	return mark_all(tally,
		       book_stmt(tally->book,
			       "SELECT contact FROM cadence INDEXED BY cadence_opens"
			       " WHERE archived = 0 AND last_day <> '-'"
			       " AND opens <= :today"),
		       TRUE, error) &&
	       mark_all(tally,
		       book_stmt(tally->book,
			       "SELECT contact FROM cadence INDEXED BY cadence_new"
			       " WHERE archived = 0 AND last_day = '-'"
			       " AND opens <= :today"),
		       TRUE, error);
}

/* Pause, snooze and waiting hide the regular reminder alone. */
static gboolean
unmark_hidden(Tally *tally, GError **error)
{
	return mark_all(tally,
		       book_stmt(tally->book,
			       "SELECT contact FROM cadence INDEXED BY cadence_paused"
			       " WHERE archived = 0 AND paused_until > :today"),
		       FALSE, error) &&
	       mark_all(tally,
		       book_stmt(tally->book,
			       "SELECT contact FROM cadence INDEXED BY cadence_snoozed"
			       " WHERE archived = 0 AND snoozed_until > :today"),
		       FALSE, error) &&
	       mark_all(tally,
		       book_stmt(tally->book,
			       "SELECT contact FROM cadence INDEXED BY cadence_waiting"
			       " WHERE archived = 0 AND waiting_until > :today"),
		       FALSE, error);
}

/* News that join the regular contact are no step of the table `cadence`. */
static gboolean
mark_steps(Tally *tally, GError **error)
{
	return mark_all(tally,
		       book_stmt(tally->book,
			       "SELECT contact FROM cadence INDEXED BY cadence_owed"
			       " WHERE archived = 0 AND owed_since <= :today"),
		       TRUE, error) &&
	       mark_all(tally,
		       book_stmt(tally->book,
			       "SELECT contact FROM cadence INDEXED BY cadence_step"
			       " WHERE archived = 0 AND step_opens <= :today"
			       " /* scan */"),
		       TRUE, error) &&
	       mark_all(tally,
		       book_stmt(tally->book,
			       "SELECT r.contact FROM reminder r INDEXED BY reminder_news"
			       " CROSS JOIN cadence d ON d.contact = r.contact"
			       " WHERE r.news IS NOT NULL AND r.state = 'open'"
			       " AND r.opens <= :today AND d.archived = 0"
			       " AND (r.snoozed_until IS NULL"
			       " OR r.snoozed_until <= :today)"),
		       TRUE, error);
}

static gboolean
mark_dates(Tally *tally, GError **error)
{
	g_autoptr(DueDays) days = due_days_new(tally->book, DUE_READY, 0);
	g_autoptr(GError) failure = NULL;
	const DueDay *day;

	while ((day = due_days_next(days, DAY_NONE, &failure)))
		mark(tally, day->contact, TRUE);
	if (!failure)
		return TRUE;
	g_propagate_error(error, g_steal_pointer(&failure));
	return FALSE;
}

gboolean
due_count_today(Book *book, gint64 *n, gboolean *counted, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_autofree guint8 *marks = NULL;
	Tally tally = { .book = book };
	gboolean ok;

	*counted = FALSE;
	if (!stmt_one_int(book_stmt(book, "SELECT max(contact) FROM cadence"),
		    &tally.last, error))
		return FALSE;
	if (tally.last >= MARKS_MOST)
		return TRUE;
	marks = g_malloc0((gsize)tally.last + 1);
	tally.marks = marks;
	ok = mark_regular(&tally, error) && unmark_hidden(&tally, error) &&
	     mark_steps(&tally, error) && mark_dates(&tally, error);
	*counted = ok;
	*n = tally.n;
	return ok;
}
