/*
 * What an export does first: reminders whose day has passed move on to a working day to
 * come, what was cancelled long ago goes. It writes `level`, `calendar_item` and the
 * basis these follow from; a second time on the same day nothing.
 */
#include "model/basis.h"
#include "model/calendar_item.h"
#include "model/facts.h"

/* The first working day on which the phone can still ring. */
static Day
next_day(Book *book)
{
	const Workdays *calendar = book_workdays(book);
	Day day = workdays_next(calendar, book_today(book));
	CalendarLook look = calendar_look(book, CALENDAR_TO_HASH);
	gint64 rings = clock_instant(book_clock(book), NULL, day, look.minute);

	return rings > book_now(book) ? day : workdays_add(calendar, day, 1);
}

static gboolean
move_to(Book *book, gint64 reminder, Day day, GError **error)
{
	Stmt *q = book_stmt(book,
		"INSERT INTO level (reminder, day) VALUES (:reminder, :day)"
		" ON CONFLICT (reminder) DO UPDATE SET day = excluded.day");

	stmt_int(q, ":reminder", reminder);
	stmt_day(q, ":day", day);
	return stmt_done(q, error);
}

/* A live item of a reminder. */
typedef struct {
	gint64 reminder, contact;
} Passed;

/* In the order of the file: the index by contact would read a page for each item. */
static gboolean
list_passed(Book *book, GArray *all, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT item, contact FROM calendar_item NOT INDEXED /* scan */"
		" WHERE source = 'reminder' AND cancelled_on IS NULL"
		" AND CAST(start AS INTEGER) < :today ORDER BY contact");

	stmt_int(q, ":today", clock_instant(book_clock(book), NULL, book_today(book), 0));
	while (stmt_step(q)) {
		Passed passed = { stmt_get_int(q, 0), stmt_get_int(q, 1) };

		g_array_append_val(all, passed);
	}
	return stmt_done(q, error);
}

static gboolean
roll_passed(Book *book, GError **error)
{
	g_autoptr(GArray) all = g_array_new(FALSE, FALSE, sizeof(Passed));
	Day day = next_day(book);

	if (!list_passed(book, all, error))
		return FALSE;
	for (guint i = 0; i < all->len; i++)
		if (!move_to(book, g_array_index(all, Passed, i).reminder, day, error))
			return FALSE;
	for (guint i = 0; i < all->len; i++) {
		gint64 contact = g_array_index(all, Passed, i).contact;

		if (i > 0 && g_array_index(all, Passed, i - 1).contact == contact)
			continue;
		if (!calendar_refresh(book, contact, error))
			return FALSE;
	}
	return TRUE;
}

static gboolean
drop_cancelled(Book *book, GError **error)
{
	Stmt *q = book_stmt(book, "DELETE FROM calendar_item WHERE cancelled_on < :day");

	stmt_day(q, ":day", book_today(book) - CALENDAR_KEEP_DAYS);
	return stmt_done(q, error);
}

/* Days of reminders that are closed or gone. */
static gboolean
drop_moved(Book *book, GError **error)
{
	Stmt *q = book_stmt(book,
		"DELETE FROM level WHERE day < :today AND NOT EXISTS (SELECT 1 FROM"
		" reminder r WHERE r.id = level.reminder AND r.state = 'open')");

	stmt_day(q, ":today", book_today(book));
	return stmt_done(q, error);
}

static gboolean
run_roll(Book *book, void *data G_GNUC_UNUSED, GError **error)
{
	gboolean same;

	if (!drop_cancelled(book, error) || !drop_moved(book, error) ||
		!basis_is_zone(book, &same, error))
		return FALSE;
	if (!same &&
		!(calendar_refresh_all(book, error) && basis_store_zone(book, error)))
		return FALSE;
	return roll_passed(book, error);
}

gboolean
calendar_roll(Book *book, GError **error)
{
	return book_derive(book, run_roll, NULL, error);
}
