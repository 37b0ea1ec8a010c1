/*
 * Alerts are read from the agenda, of which a window of minutes needs little: reminders
 * of a day when their hour lies within, dates likewise, and what has an hour of its own.
 * What is over rings no more; a reminder does as long as it is open.
 */
#include "krug/alert.h"

#include "krug/calendar.h"
#include "krug/i18n.h"
#include "model/agenda_private.h"
#include "model/level_roll.h"

#define DAYS_BACK  7   /* that nobody asked, as while a laptop slept */
#define DAYS_AHEAD 3   /* that a deadline in hours rings before its day */
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
	LevelRoll roll;
	GPtrArray *list;
} Run;

/* When the item rings; FALSE: in another way. */
typedef gboolean (*Rings)(const Run *run, const AgendaItem *item, gint64 *at);

static gint64
on_day(const Run *run, Day day, int minute)
{
	return clock_instant(book_clock(run->book), NULL, day, minute);
}

static gboolean
is_now(const Run *run, gint64 at)
{
	return at > run->since && at <= run->until;
}

/* Deadlines of the plan and reviews ring as reminders do. */
static gboolean
is_of_nobody(const AgendaItem *item)
{
	return item->kind == AGENDA_PLAN || item->kind == AGENDA_REVIEW;
}

static gboolean
rings_with_day(const Run *run, const AgendaItem *item, gint64 *at)
{
	*at = on_day(run, item->day, run->alarms.minute);
	return is_of_nobody(item) ||
	       (item->kind == AGENDA_REMINDER && item->alarm == AT_NONE);
}

static gboolean
rings_at_hour(G_GNUC_UNUSED const Run *run, const AgendaItem *item, gint64 *at)
{
	*at = item->alarm;
	return item->alarm != AT_NONE;
}

static gboolean
rings_before_hour(const Run *run, const AgendaItem *item, gint64 *at)
{
	if (item->at == AT_NONE || item->passed)
		return FALSE;
	*at = item->at - run->alarms.meeting * 60;
	return TRUE;
}

/* What an export moved on rings with the day it was moved to. */
static gboolean
rings_once_more(const Run *run, const AgendaItem *item, gint64 *at)
{
	gboolean keeps = item->alarm != AT_NONE && item->closes >= run->roll.before;

	*at = on_day(run, run->roll.to, run->alarms.minute);
	if (item->day >= run->roll.before)
		return FALSE;
	return is_of_nobody(item) ||
	       (item->kind == AGENDA_REMINDER && !level_moves(item->by) && !keeps);
}

/* What lasts several days rings before the first of them. */
static gboolean
rings_before_day(const Run *run, const AgendaItem *item, gint64 *at)
{
	*at = on_day(run, item->day - run->alarms.date_days, run->alarms.date_minute);
	return item->at == AT_NONE && item->day >= book_today(run->book) &&
	       (item->kind != AGENDA_EVENT || item->day == item->opens);
}

/* "14:00 Anna Petrova"; what is about nobody is called by its words. */
static char *
title_of(const Run *run, const AgendaItem *item)
{
	const char *name = *item->who ? item->who : item->words;
	int minute = 0;

	if (item->at == AT_NONE)
		return g_strdup(name);
	clock_day_of(book_clock(run->book), NULL, item->at, &minute);
	return g_strdup_printf("%02d:%02d %s", minute / 60, minute % 60, name);
}

static char *
text_of(const Run *run, const AgendaItem *item)
{
	g_autoptr(GString) text = g_string_new(*item->who ? item->words : "");
	const char *more = *item->place ? item->place : item->brief;

	if (item->kind != AGENDA_REMINDER && item->at == AT_NONE) {
		g_autofree char *day = i18n_day_weekday(item->day, book_today(run->book));

		g_string_append_printf(text, "%s%s", text->len ? " · " : "", day);
	}
	if (*more)
		g_string_append_printf(text, "%s%s", text->len ? " · " : "", more);
	return g_string_free(g_steal_pointer(&text), FALSE);
}

static void
add(const Run *run, const AgendaItem *item, gint64 at)
{
	Alert *alert = g_new0(Alert, 1);

	alert->at = at;
	alert->title = title_of(run, item);
	alert->text = text_of(run, item);
	g_ptr_array_add(run->list, alert);
}

static void
add_items(const Run *run, const AgendaDay *day, Rings rings)
{
	for (guint i = 0; i < day->items->len; i++) {
		const AgendaItem *item = day->items->pdata[i];
		gint64 at;

		if (rings(run, item, &at) && is_now(run, at))
			add(run, item, at);
	}
}

static gboolean
add_days(const Run *run, Day from, Day until, AgendaParts parts, Rings rings,
	GError **error)
{
	const AgendaAsk ask = {
		.parts = parts,
		.from = from,
		.days = until - from + 1,
		.limit = ITEMS_MOST,
		.since = run->since,
		.until = run->until,
	};
	g_autoptr(Agenda) agenda = agenda_ask(run->book, &ask, error);

	if (!agenda)
		return FALSE;
	add_items(run, agenda->passed, rings);
	for (guint i = 0; i < agenda->days->len; i++)
		add_items(run, agenda->days->pdata[i], rings);
	return TRUE;
}

/* What rings by the day, on a day or for one. */
static gboolean
add_day(const Run *run, Day day, GError **error)
{
	const CalendarAlarms *alarms = &run->alarms;
	Day of = day + alarms->date_days, today = book_today(run->book);
	gboolean rings = is_now(run, on_day(run, day, alarms->minute));

	if (rings && !add_days(run, day, day, AGENDA_PART_REMINDERS | AGENDA_PART_OWN,
			     rings_with_day, error))
		return FALSE;
	if (rings && day == run->roll.to &&
		!add_days(run, today, today, AGENDA_PART_PASSED | AGENDA_PART_OWN,
			rings_once_more, error))
		return FALSE;
	return !is_now(run, on_day(run, day, alarms->date_minute)) ||
	       add_days(run, of, of,
		       AGENDA_PART_EVENTS | AGENDA_PART_INBOX | AGENDA_PART_DATES,
		       rings_before_day, error);
}

static gboolean
add_all(const Run *run, GError **error)
{
	const Clock *clock = book_clock(run->book);
	Day today = book_today(run->book);
	Day first = clock_day_of(clock, NULL, run->since, NULL);
	Day last = clock_day_of(clock, NULL, run->until, NULL);
	Day begins =
		clock_day_of(clock, NULL, run->until + run->alarms.meeting * 60, NULL);

	for (Day day = first; day <= last; day++)
		if (!add_day(run, day, error))
			return FALSE;
	return add_days(run, first - 1, last + DAYS_AHEAD, AGENDA_PART_ALARMS,
		       rings_at_hour, error) &&
	       (begins < today || add_days(run, today, begins,
					  AGENDA_PART_MEETINGS | AGENDA_PART_EVENTS |
						  AGENDA_PART_INBOX,
					  rings_before_hour, error));
}

/* Whoever asks for the first time is not told of what rang before today. */
static gint64
bounded(Book *book, gint64 since, gint64 until)
{
	gint64 morning = clock_instant(book_clock(book), NULL, book_today(book), 0);

	return since == ALERT_NEVER ? morning - 1
				    : MAX(since, until - DAYS_BACK * (gint64)DAY_SECONDS);
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
	const Run run = { book, bounded(book, since, until), until, calendar_alarms(book),
		level_roll(book), list };

	if (run.since < run.until && !add_all(&run, error))
		return NULL;
	g_ptr_array_sort(list, compare);
	return g_steal_pointer(&list);
}
