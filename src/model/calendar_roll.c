/*
 * What an export does first: reminders, deadlines of the plan and reviews whose day has
 * passed move on to a working day to come, what was cancelled long ago goes. It writes
 * `level`, `calendar_item` and the basis these follow from; a second time on the same day
 * nothing.
 */
#include "model/basis.h"
#include "model/calendar_item.h"
#include "model/ids.h"
#include "model/level_table.h"

/* Those with a live reminder whose day has passed; with them those whose reminder stands
 * on `moved`, since all that were moved stand on one day. In the order of the file: the
 * index by contact would read a page for each item. What rings at an hour of its own is
 * not moved before it is over (reminder_keeps_hour()). */
static gboolean
list_passed(Book *book, Day moved, GArray *contacts, GError **error)
{
	const CalendarLook look = calendar_look(book, CALENDAR_TO_HASH);
	const Clock *clock = book_clock(book);
	Stmt *q = book_stmt(book,
		"SELECT DISTINCT contact FROM calendar_item NOT INDEXED /* scan */"
		" WHERE source IN ('reminder', 'plan', 'review')"
		" AND cancelled_on IS NULL"
		" AND CASE WHEN start LIKE '____-__-__'"
		" THEN start < :today OR start = :moved"
		" ELSE CAST(start AS INTEGER) < :today_at"
		"  OR CAST(start AS INTEGER) = :moved_at END"
		" AND NOT (source = 'reminder' AND EXISTS (SELECT 1 FROM reminder r"
		" WHERE r.id = calendar_item.item AND r.alarm_at IS NOT NULL"
		" AND iif(r.closes_at IS NULL, r.due, r.closes) >= :today"
		" AND r.planned_day IS NULL"
		" AND coalesce(r.snoozed_until, '') <= r.due))");

	stmt_day(q, ":today", book_today(book));
	stmt_day(q, ":moved", moved);
	stmt_int(q, ":today_at", clock_instant(clock, NULL, book_today(book), 0));
	stmt_int(q, ":moved_at",
		moved == DAY_NONE
			? 0
			: clock_instant(clock, NULL, moved, look.alarms.minute));
	return ids_read(contacts, q, error);
}

static gboolean
roll_passed(Book *book, GError **error)
{
	g_autoptr(GArray) contacts = ids_new();
	const LevelRoll roll = { book_today(book), level_start_day(book) };
	Day moved = level_roll(book).to;

	if (!list_passed(book, DAY_NONE, contacts, error))
		return FALSE;
	if (contacts->len == 0)
		return TRUE;
	g_array_set_size(contacts, 0);
	if (!list_passed(book, moved, contacts, error) ||
		!level_set_roll(book, &roll, error))
		return FALSE;
	ids_sort(contacts);
	for (guint i = 0; i < contacts->len; i++)
		if (!calendar_refresh(book, g_array_index(contacts, gint64, i), error))
			return FALSE;
	return TRUE;
}

/* A reminder that is open may come back, after a pause or once a day is free: its
 * SEQUENCE must not begin anew. */
static gboolean
drop_cancelled(Book *book, GError **error)
{
	Stmt *q = book_stmt(book,
		"DELETE FROM calendar_item WHERE cancelled_on < :day"
		" AND NOT (source = 'reminder' AND EXISTS (SELECT 1 FROM reminder r"
		" WHERE r.id = calendar_item.item AND r.state = 'open'))");

	stmt_day(q, ":day", book_today(book) - CALENDAR_KEEP_DAYS);
	return stmt_done(q, error);
}

static gboolean
run_roll(Book *book, void *data G_GNUC_UNUSED, GError **error)
{
	gboolean same;

	if (!drop_cancelled(book, error) || !level_renew(book, error) ||
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
