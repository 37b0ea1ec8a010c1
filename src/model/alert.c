/*
 * Alerts are read from the agenda, whose days are found by indexes; of reminders only the
 * hour is read besides.
 */
#include "krug/alert.h"

#include "krug/agenda.h"
#include "krug/calendar.h"
#include "krug/i18n.h"
#include "krug/reminder.h"

#define DAYS	   4   /* a deadline in hours rings a day or two before it */
#define ITEMS_MOST 200 /* a day */

void
alert_free(Alert *alert)
{
	if (!alert)
		return;
	g_free(alert->title);
	g_free(alert->text);
	g_free(alert);
}

typedef struct {
	Book *book;
	gint64 since, until;
	CalendarAlarms alarms;
	GPtrArray *list;
} Run;

static gboolean
reminder_rings(const Run *run, const AgendaItem *item, gint64 *at, GError **error)
{
	g_autoptr(Reminder) reminder = reminder_load(run->book, item->item, error);
	const Clock *clock = book_clock(run->book);

	if (!reminder)
		return FALSE;
	*at = clock_instant(clock, NULL, item->day, run->alarms.minute);
	if (reminder_has_hour(reminder))
		*at = reminder->alarm_at;
	return TRUE;
}

static gboolean
rings(const Run *run, const AgendaItem *item, gint64 *at, GError **error)
{
	if (item->kind == AGENDA_REMINDER)
		return reminder_rings(run, item, at, error);
	if (item->at != ENTRY_NO_TIME)
		*at = item->at - run->alarms.meeting * 60;
	else
		*at = clock_instant(book_clock(run->book), NULL,
			item->day - run->alarms.date_days, run->alarms.date_minute);
	return TRUE;
}

/* "14:00 Anna Petrova"; what is about nobody is called by its words. */
static char *
title_of(const Run *run, const AgendaItem *item)
{
	const char *name = *item->who ? item->who : item->words;
	int minute = 0;

	if (item->at == ENTRY_NO_TIME)
		return g_strdup(name);
	clock_day_of(book_clock(run->book), NULL, item->at, &minute);
	return g_strdup_printf("%02d:%02d %s", minute / 60, minute % 60, name);
}

static char *
text_of(const Run *run, const AgendaItem *item)
{
	g_autoptr(GString) text = g_string_new(*item->who ? item->words : "");
	const char *more = *item->place ? item->place : item->brief;

	if (item->kind != AGENDA_REMINDER && item->at == ENTRY_NO_TIME) {
		g_autofree char *day = i18n_day_weekday(item->day, book_today(run->book));

		g_string_append_printf(text, "%s%s", text->len ? " · " : "", day);
	}
	if (*more)
		g_string_append_printf(text, "%s%s", text->len ? " · " : "", more);
	return g_string_free(g_steal_pointer(&text), FALSE);
}

static gboolean
add(Run *run, const AgendaItem *item, GError **error)
{
	gint64 at;
	Alert *alert;

	if (!rings(run, item, &at, error))
		return FALSE;
	if (at <= run->since || at > run->until)
		return TRUE;
	alert = g_new0(Alert, 1);
	alert->at = at;
	alert->title = title_of(run, item);
	alert->text = text_of(run, item);
	g_ptr_array_add(run->list, alert);
	return TRUE;
}

static gboolean
add_day(Run *run, const AgendaDay *day, GError **error)
{
	for (guint i = 0; i < day->items->len; i++)
		if (!add(run, day->items->pdata[i], error))
			return FALSE;
	return TRUE;
}

static int
compare(const void *a, const void *b)
{
	const Alert *const *x = a, *const *y = b;

	return ((*x)->at > (*y)->at) - ((*x)->at < (*y)->at);
}

GPtrArray *
alerts_load(Book *book, gint64 since, gint64 until, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_autoptr(GPtrArray) list =
		g_ptr_array_new_with_free_func((GDestroyNotify)alert_free);
	const CalendarAlarms alarms = calendar_alarms(book);
	Day today = book_today(book);
	gint64 morning = clock_instant(book_clock(book), NULL, today, 0);
	g_autoptr(Agenda) agenda = agenda_load(
		book, today, MAX(DAYS, alarms.date_days + 2), ITEMS_MOST, error);
	Run run = { book, MAX(since, morning - 1), until, alarms, list };

	for (guint i = 0; agenda && i < agenda->days->len; i++)
		if (!add_day(&run, agenda->days->pdata[i], error))
			return NULL;
	if (!agenda)
		return NULL;
	g_ptr_array_sort(list, compare);
	return g_steal_pointer(&list);
}
