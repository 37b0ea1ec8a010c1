/*
 * What rings when: the hour of a reminder is the same by alert, in the calendar and in
 * the list of what is due, and what rang while nobody asked is told as long as it is not
 * over. It is Wednesday 25 November 2026 at first, and an interview was held at 15:00.
 */
#include "krug/alert.h"

#include <string.h>

#include "krug/calendar.h"
#include "krug/due.h"
#include "krug/event.h"
#include "krug/plan.h"

#include "search_fixture.h"

#define ALL_WEEK 7 * 24

static void
set_up(Life *life, gconstpointer data)
{
	life_set_up(life, data);
	life_close(life);
	life_open_at(life, "2026-11-25T16:00:00Z");
	interview_free(
		search_meet(life, "Lyra", "2026-11-25 15:00", "Anna", INTERVIEW_HELD));
}

static gint64
instant(const char *text)
{
	gint64 at = 0;

	g_assert_true(clock_parse_instant(text, &at));
	return at;
}

static gint64
find(Life *life, ReminderKind kind)
{
	g_autoptr(GPtrArray) list = reminder_list(life->book, 1, NULL);

	for (guint i = 0; i < list->len; i++) {
		const Reminder *reminder = list->pdata[i];

		if (reminder->kind == kind)
			return reminder->id;
	}
	g_assert_not_reached();
}

/* "11-25 19:00 Anna: thank-you: Lyra · Engineer · …", one a line, of what rings after
 * `since` as far as `until`; the text up to its first dot. */
static char *
alerts(Life *life, gint64 since, gint64 until)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GPtrArray) list = alerts_load(life->book, since, until, &error);
	GString *text = g_string_new(NULL);

	g_assert_no_error(error);
	for (guint i = 0; i < list->len; i++) {
		const Alert *alert = list->pdata[i];
		g_autofree char *at = clock_format(life->clock, NULL, alert->at);
		g_auto(GStrv) parts = g_strsplit(alert->text, " · ", 2);

		g_string_append_printf(text, "%.5s %.5s %s: %s\n", at + 5, at + 11,
			alert->title, parts[0] ? parts[0] : "");
	}
	return g_string_free(text, FALSE);
}

static char *
alerts_between(Life *life, const char *since, const char *until)
{
	return alerts(life, instant(since), instant(until));
}

/* --- the hour of a reminder --- */

typedef struct {
	const char *title;
	gint64 start;
} Sought;

static gboolean
see_item(const CalendarItem *item, void *data, GError **error)
{
	Sought *sought = data;

	(void)error;
	if (strstr(item->summary, sought->title))
		sought->start = item->start;
	return TRUE;
}

static gboolean
see_due(const DueRow *row, void *data, GError **error)
{
	Sought *sought = data;

	(void)error;
	if (strcmp(vocab_id(&vocab_reminder, (int)row->kind), sought->title) == 0)
		sought->start = row->alarm;
	return TRUE;
}

/* All three say so. */
static void
assert_rings(Life *life, ReminderKind kind, const char *at)
{
	g_autoptr(GError) error = NULL;
	gboolean own = kind == REMINDER_OWN;
	const char *words = own ? "Prepare" : "thank-you";
	Sought item = { own ? "reminder" : "thank-you", 0 };
	Sought due = { vocab_id(&vocab_reminder, (int)kind), 0 };
	gint64 expected = instant(at);
	g_autofree char *rung = alerts(life, expected - 1, expected);
	g_autofree char *before = alerts(life, expected - ALL_WEEK * 3600, expected - 1);

	g_assert_nonnull(strstr(rung, words));
	g_assert_null(strstr(before, words));
	calendar_each(life->book, NULL, see_item, &item, &error);
	g_assert_no_error(error);
	g_assert_cmpint(item.start, ==, expected);
	due_each(life->book, 7, NULL, 0, see_due, &due, &error);
	g_assert_no_error(error);
	if (due.start != 0)
		g_assert_cmpint(due.start, ==, expected);
}

static void
test_own_hour(Life *life, gconstpointer data)
{
	(void)data;
	assert_rings(life, REMINDER_THANK_YOU, "2026-11-25T19:00:00Z");
}

/* Within its time it keeps its hour, behind it there is none. */
static void
test_put_off(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	gint64 id = find(life, REMINDER_THANK_YOU);

	(void)data;
	reminder_snooze(life->book, id, day_parse("2026-11-26"), &error);
	g_assert_no_error(error);
	assert_rings(life, REMINDER_THANK_YOU, "2026-11-25T19:00:00Z");
	reminder_snooze(life->book, id, day_parse("2026-11-27"), &error);
	g_assert_no_error(error);
	assert_rings(life, REMINDER_THANK_YOU, "2026-11-27T10:00:00Z");
}

static void
test_planned(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	gint64 id;

	(void)data;
	interview_free(
		search_meet(life, "Vega", "2026-11-27 15:00", "Anna", INTERVIEW_PLANNED));
	assert_rings(life, REMINDER_OWN, "2026-11-26T19:00:00Z");
	id = find(life, REMINDER_OWN);
	reminder_plan(life->book, id, day_parse("2026-11-27"), &error);
	g_assert_no_error(error);
	assert_rings(life, REMINDER_OWN, "2026-11-27T10:00:00Z");
	reminder_plan(life->book, id, DAY_NONE, &error);
	assert_rings(life, REMINDER_OWN, "2026-11-26T19:00:00Z");
}

/* --- nobody asked --- */

static void
plan_call(Life *life, const char *at, const char *text)
{
	g_autoptr(GError) error = NULL;
	gint64 start = instant(at);
	Day day = clock_day_of(life->clock, NULL, start, NULL);
	g_autoptr(Interaction) call = interaction_new(day, CHANNEL_CALL);
	const gint64 anna = 1;

	call->at = start;
	call->minutes = 30;
	call->direction = DIRECTION_BOTH;
	call->planned = TRUE;
	g_array_append_val(call->contacts, anna);
	g_free(call->text);
	call->text = g_strdup(text);
	interaction_add(life->book, call, &error);
	g_assert_no_error(error);
}

/* A reminder rings as long as it stands on its day, a date as long as it is to come, a
 * meeting until it is over; of the days before the first question nothing is told. */
static void
test_slept(Life *life, gconstpointer data)
{
	g_autofree char *slept = NULL;
	g_autofree char *first = NULL;

	(void)data;
	life_log(life, 1, "coffee: !26.11 send the CV");
	plan_call(life, "2026-11-26T12:00:00Z", "over");
	plan_call(life, "2026-11-28T12:10:00Z", "to come");
	life_close(life);
	life_open_at(life, "2026-11-28T12:00:00Z");
	slept = alerts_between(life, "2026-11-25T20:00:00Z", "2026-11-28T12:00:00Z");
	g_assert_cmpstr(slept, ==,
		"11-26 10:00 Anna: my promise: send the CV\n"
		"11-28 11:55 12:10 Anna: phone call: to come\n");
	first = alerts(life, ALERT_NEVER, instant("2026-11-28T12:00:00Z"));
	g_assert_cmpstr(first, ==, "11-28 11:55 12:10 Anna: phone call: to come\n");
}

/* An export moves what has passed to its next day, where it rings once more. */
static void
test_moved_on(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	g_autofree char *before = NULL;
	g_autofree char *moved = NULL;

	(void)data;
	life_log(life, 1, "coffee: !26.11 send the CV");
	life_close(life);
	life_open_at(life, "2026-11-30T08:00:00Z");
	before = alerts_between(life, "2026-11-30T09:59:00Z", "2026-11-30T10:00:00Z");
	g_assert_null(strstr(before, "send the CV"));
	calendar_roll(life->book, &error);
	g_assert_no_error(error);
	moved = alerts_between(life, "2026-11-30T09:59:00Z", "2026-11-30T10:00:00Z");
	g_assert_nonnull(strstr(moved, "11-30 10:00 Anna: my promise: send the CV\n"));
}

/* A deadline of the plan rings on its day, at the hour of reminders, and once more. */
static void
test_plan_item(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(PlanItem) item = plan_item_new("draw ten systems");
	g_autofree char *on_day = NULL;
	g_autofree char *moved = NULL;

	(void)data;
	item->deadline = day_parse("2026-11-27");
	plan_add(life->book, item, &error);
	g_assert_no_error(error);
	life_day(life, "2026-11-27");
	on_day = alerts_between(life, "2026-11-25T23:00:00Z", "2026-11-27T23:00:00Z");
	g_assert_nonnull(strstr(on_day, "11-27 10:00 draw ten systems: "));
	g_assert_null(strstr(on_day, "11-26 09:00"));
	life_close(life);
	life_open_at(life, "2026-11-30T08:00:00Z");
	calendar_roll(life->book, &error);
	g_assert_no_error(error);
	moved = alerts_between(life, "2026-11-30T09:59:00Z", "2026-11-30T10:00:00Z");
	g_assert_nonnull(strstr(moved, "11-30 10:00 draw ten systems: "));
}

static void
test_event_of_days(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Event) event = event_new("Meetup", day_parse("2026-12-01"));
	g_autofree char *week = NULL;

	(void)data;
	event->last_day = day_parse("2026-12-03");
	event_add(life->book, event, &error);
	g_assert_no_error(error);
	life_day(life, "2026-12-01");
	week = alerts_between(life, "2026-11-29T00:00:00Z", "2026-12-04T00:00:00Z");
	g_assert_cmpstr(week, ==, "11-30 09:00 event: Meetup: tue 1 dec\n");
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	i18n_start("en");
	g_test_add("/alert/own-hour", Life, NULL, set_up, test_own_hour, life_tear_down);
	g_test_add("/alert/put-off", Life, NULL, set_up, test_put_off, life_tear_down);
	g_test_add("/alert/planned", Life, NULL, set_up, test_planned, life_tear_down);
	g_test_add("/alert/slept", Life, NULL, set_up, test_slept, life_tear_down);
	g_test_add("/alert/moved-on", Life, NULL, set_up, test_moved_on, life_tear_down);
	g_test_add(
		"/alert/plan-item", Life, NULL, set_up, test_plan_item, life_tear_down);
	g_test_add("/alert/event-of-days", Life, NULL, set_up, test_event_of_days,
		life_tear_down);
	return g_test_run();
}
