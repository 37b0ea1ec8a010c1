/*
 * Moving a reminder of the agenda by a day: a day chosen for it (reminder_plan()), as
 * long as its window has it. What has passed moves to today.
 */
#include "krug/agenda.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/reminder.h"
#include "model/input.h"

static gboolean
refuse_beyond(GError **error, const char *sentence, Day day, Day today)
{
	g_autofree char *name = i18n_day_weekday(day, today);

	g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT, sentence, name);
	return FALSE;
}

/* Whose window has ended may stand on any day that comes. */
static gboolean
check_day(const AgendaItem *item, Day day, Day today, GError **error)
{
	if (day < today)
		return input_refuse(_("No day before today is left."), error);
	if (item->opens != DAY_NONE && item->opens > today && day < item->opens)
		return refuse_beyond(error,
			_("Its window opens on %s: p plans it for another day."),
			item->opens, today);
	if (item->closes != DAY_NONE && item->closes >= today && day > item->closes)
		return refuse_beyond(error,
			_("Its window ends on %s: p plans it for another day."),
			item->closes, today);
	return TRUE;
}

gboolean
agenda_move(Book *book, const AgendaItem *item, int by, Day *day, GError **error)
{
	Day today = book_today(book);

	if (item->kind != AGENDA_REMINDER)
		return input_refuse(_("Only reminders move from day to day."), error);
	if (item->hours)
		return input_refuse(_("A deadline in hours is never moved."), error);
	*day = MAX(item->day, today - (by > 0)) + by;
	return check_day(item, *day, today, error) &&
	       reminder_plan(book, item->item, *day, error);
}
