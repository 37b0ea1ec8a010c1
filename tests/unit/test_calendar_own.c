/*
 * What stands in the calendar and belongs to nobody: deadlines of the plan and reviews
 * ring once more when their day has passed, as reminders do; without names no place is
 * told either.
 */
#include "krug/calendar.h"

#include "krug/event.h"
#include "krug/plan.h"
#include "krug/setting.h"
#include "life_fixture.h"

/* "2026-12-01 10:00 #0 summary: description @place" */
static gboolean
add_line(const CalendarItem *item, void *data, GError **error)
{
	g_autoptr(GDateTime) at = g_date_time_new_from_unix_utc(item->start);
	g_autofree char *time = g_date_time_format(at, "%F %H:%M");
	char day[DAY_TEXT];

	(void)error;
	g_string_append_printf(data, "%s #%d %s: %s @%s\n",
		item->day == DAY_NONE ? time : day_format(item->day, day), item->sequence,
		item->summary, item->description, item->location);
	return TRUE;
}

static void
assert_calendar(Life *life, const char *expected)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GString) text = g_string_new(NULL);

	g_assert_true(calendar_roll(life->book, &error));
	g_assert_true(calendar_each(life->book, NULL, add_line, text, &error));
	g_assert_no_error(error);
	g_assert_cmpstr(text->str, ==, expected);
	life_sound(life);
}

static void
set_neutral(Life *life, gboolean neutral)
{
	g_autoptr(GError) error = NULL;

	setting_set(life->book, "calendar.names", neutral ? "neutral" : "shown", &error);
	g_assert_no_error(error);
}

/* Wednesday, 25 November 2026, has passed on the day after; 30 November is a Monday. */
static void
test_plan(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(PlanItem) item = plan_item_new("draw ten systems");

	(void)data;
	item->deadline = day_parse("2026-11-25");
	plan_add(life->book, item, &error);
	g_assert_no_error(error);
	assert_calendar(life, "2026-11-25 10:00 #0 Deadline: draw ten systems:  @\n");
	life_day(life, "2026-11-26");
	assert_calendar(life, "2026-11-27 10:00 #1 Deadline: draw ten systems: "
			      "Overdue since 25 November 2026. @\n");
	assert_calendar(life, "2026-11-27 10:00 #1 Deadline: draw ten systems: "
			      "Overdue since 25 November 2026. @\n");
	life_day(life, "2026-11-28");
	assert_calendar(life, "2026-11-30 10:00 #2 Deadline: draw ten systems: "
			      "Overdue since 25 November 2026. @\n");
	set_neutral(life, TRUE);
	assert_calendar(life, "2026-11-30 10:00 #3 krug: a reminder:  @\n");
}

static void
test_place(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Event) event = event_new("Fair", day_parse("2026-12-20"));

	(void)data;
	g_free(event->place);
	event->place = g_strdup("Hall 5");
	event_add(life->book, event, &error);
	g_assert_no_error(error);
	assert_calendar(life, "2026-12-20 #0 Fair:  @Hall 5\n");
	set_neutral(life, TRUE);
	assert_calendar(life, "2026-12-20 #1 krug: a meeting:  @\n");
}

/* While names are left out, another place changes nothing that is seen. */
static void
test_other_place(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Event) event = event_new("Fair", day_parse("2026-12-20"));
	g_autoptr(Event) moved = NULL;

	(void)data;
	set_neutral(life, TRUE);
	event_add(life->book, event, &error);
	moved = event_copy(event);
	g_free(moved->place);
	moved->place = g_strdup("Hall 6");
	event_save(life->book, event, moved, &error);
	g_assert_no_error(error);
	assert_calendar(life, "2026-12-20 #0 krug: a meeting:  @\n");
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	life_test("/calendar own/plan", test_plan);
	life_test("/calendar own/place", test_place);
	life_test("/calendar own/other place", test_other_place);
	return g_test_run();
}
