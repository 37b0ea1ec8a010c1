/*
 * Where reminders show. What an export moved is one row for all of them, kept in
 * `derived`, since they all move to the same day.
 */
#include "model/level_roll.h"

#include "krug/config.h"
#include "krug/setting.h"
#include "model/basis.h"
#include "model/facts.h"

#define ROLLED "level.rolled"

gboolean
level_moves(ReminderKind kind)
{
	return kind == REMINDER_REGULAR || kind == REMINDER_FOLLOW_UP ||
	       kind == REMINDER_NEWS;
}

Day
level_start_day(Book *book)
{
	g_autofree char *hour = setting_get(book, "calendar.hour");
	g_autofree char *windows = setting_get(book, "calendar.windows");
	const Workdays *calendar = book_workdays(book);
	Day day = workdays_next(calendar, book_today(book));
	gint64 rings = clock_instant(book_clock(book), NULL, day, config_minute(hour));

	if (g_str_equal(windows, "day")) /* it rings on a day before */
		rings = clock_instant(book_clock(book), NULL, day, 0);
	return rings > book_now(book) ? day : workdays_add(calendar, day, 1);
}

LevelRoll
level_roll(Book *book)
{
	Stmt *q = book_stmt(book, "SELECT substr(value, 1, 10), substr(value, 12)"
				  " FROM derived WHERE name = :name");
	LevelRoll roll = { DAY_NONE, DAY_NONE };

	stmt_text(q, ":name", ROLLED);
	if (stmt_step(q))
		roll = (LevelRoll){ stmt_get_day(q, 0), stmt_get_day(q, 1) };
	stmt_done(q, NULL);
	return roll;
}

gboolean
level_set_roll(Book *book, const LevelRoll *roll, GError **error)
{
	char before[DAY_TEXT], to[DAY_TEXT];
	g_autofree char *value = g_strdup_printf(
		"%s %s", day_format(roll->before, before), day_format(roll->to, to));

	return basis_store(book, ROLLED, value, error);
}

Day
level_own(Day due, Day snoozed_until, Day planned)
{
	return planned != DAY_NONE ? planned : MAX(due, snoozed_until);
}

Day
level_shown(const LevelRoll *roll, ReminderKind kind, Day own, Day levelled)
{
	if (level_moves(kind))
		return levelled;
	return own != DAY_NONE && own < roll->before ? roll->to : own;
}

Day
level_due(Book *book, const LevelDates *dates)
{
	Day own = level_own(dates->due, dates->snoozed_until, dates->planned);
	Day due = dates->planned != DAY_NONE ? own : dates->due;
	LevelRoll roll;

	if (level_moves(dates->kind))
		return dates->levelled;
	if (dates->due == DAY_NONE || own >= book_today(book))
		return due;
	roll = level_roll(book);
	return own < roll.before && roll.to >= book_today(book) ? roll.to : due;
}
