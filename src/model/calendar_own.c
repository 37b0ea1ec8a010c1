/*
 * What stands in the calendar and belongs to nobody: events that are planned, deadlines
 * of the plan, the next review. They are kept as those of the contact 0.
 */
#include "krug/event.h"
#include "krug/hours.h"
#include "krug/interaction.h"
#include "krug/plan.h"
#include "model/calendar_item.h"
#include "model/noted_review.h"

#define DEADLINE_MINUTES 15 /* of a review as well */

static gboolean
has_several_days(const Event *event)
{
	return event->last_day != DAY_NONE && event->last_day > event->day;
}

/* Several days are whole ones: the description says at which hour they begin. */
static char *
describe_event(Book *book, const Event *event)
{
	GString *text = g_string_new(NULL);
	int minute = 0;

	if (has_several_days(event) && event->at != AT_NONE) {
		clock_day_of(book_clock(book), NULL, event->at, &minute);
		g_string_append_printf(
			text, _("begins at %02d:%02d"), minute / 60, minute % 60);
	}
	if (*event->notes)
		g_string_append_printf(text, "%s%s", text->len ? "\n" : "", event->notes);
	return g_string_free(text, FALSE);
}

static void
name_event(Book *book, const CalendarLook *look, const Event *event, CalendarBuilt *built)
{
	built->facts = g_strdup_printf("%d|%d|%d|%s|%s", (int)event->kind, look->neutral,
		event->last_day, event->name, event->notes);
	if (look->neutral) {
		built->summary = g_strdup(_("krug: a meeting"));
		built->description = g_strdup("");
		return;
	}
	built->summary = g_strdup(event->name);
	built->description = describe_event(book, event);
}

static gboolean
build_event(Book *book, const CalendarLook *look, gint64 id, CalendarBuilt *built,
	gboolean *found, GError **error)
{
	g_autoptr(Event) event = event_load(book, id, error);

	if (!event)
		return FALSE;
	*found = event->state == EVENT_PLANNED;
	if (!*found)
		return TRUE;
	built->uid = g_strdup(event->uid);
	built->busy = event->at != AT_NONE && !has_several_days(event);
	if (built->busy) {
		built->start = event->at;
		built->minutes = event->minutes ? event->minutes : PLANNED_MINUTES;
	} else {
		built->day = event->day;
		built->last_day = has_several_days(event) ? event->last_day : DAY_NONE;
	}
	name_event(book, look, event, built);
	built->location = g_strdup(look->neutral ? "" : event->place);
	return TRUE;
}

/* Where it shows: it rings once more after its day has passed. */
static void
set_day(Book *book, const CalendarLook *look, ReminderKind kind, Day day,
	CalendarBuilt *built)
{
	Day shown = level_shown(&look->roll, kind, day, DAY_NONE);

	built->start = clock_instant(book_clock(book), NULL, shown, look->alarms.minute);
	built->minutes = DEADLINE_MINUTES;
}

/* text: what else is said, "" for nothing. */
static char *
describe_day(const CalendarLook *look, ReminderKind kind, Day day, const char *text)
{
	g_autofree char *date = NULL;
	g_autofree char *overdue = NULL;

	if (look->purpose == CALENDAR_TO_HASH || look->neutral)
		return g_strdup("");
	if (level_shown(&look->roll, kind, day, DAY_NONE) == day)
		return g_strdup(text);
	date = i18n_day_by(&look->days, day);
	overdue = g_strdup_printf(look->overdue, date);
	return g_strconcat(text, *text ? "\n" : "", overdue, NULL);
}

static gboolean
build_deadline(Book *book, const CalendarLook *look, gint64 id, CalendarBuilt *built,
	gboolean *found, GError **error)
{
	g_autoptr(PlanItem) item = plan_load(book, id, error);

	if (!item)
		return FALSE;
	*found = item->state == STATE_OPEN && item->deadline != DAY_NONE;
	if (!*found)
		return TRUE;
	built->uid = g_strdup(item->uid);
	set_day(book, look, REMINDER_PLAN, item->deadline, built);
	built->facts =
		g_strdup_printf("%d|%s|%s", look->neutral, item->goal, item->gap_name);
	built->summary = look->neutral ? g_strdup(_("krug: a reminder"))
				       : g_strdup_printf(_("Deadline: %s"), item->goal);
	built->description =
		describe_day(look, REMINDER_PLAN, item->deadline, item->gap_name);
	built->location = g_strdup("");
	return TRUE;
}

static gboolean
build_review(Book *book, const CalendarLook *look, gint64 id, CalendarBuilt *built,
	gboolean *found, GError **error)
{
	g_autoptr(GError) failure = NULL;
	g_autoptr(ReviewDate) date = review_date_load(book, id, &failure);

	if (failure) {
		g_propagate_error(error, g_steal_pointer(&failure));
		return FALSE;
	}
	*found = date && date->state == STATE_OPEN;
	if (!*found)
		return TRUE;
	built->uid = g_strdup(date->uid);
	set_day(book, look, REMINDER_REVIEW, date->day, built);
	built->facts = g_strdup_printf("%d|%s", look->neutral, date->kind);
	built->summary =
		look->neutral ? g_strdup(_("krug: a reminder"))
			      : g_strdup_printf(_("krug: %s"), review_date_title(date));
	built->description = describe_day(look, REMINDER_REVIEW, date->day, "");
	built->location = g_strdup("");
	return TRUE;
}

gboolean
calendar_build_own(Book *book, const CalendarLook *look, CalendarSource source,
	gint64 item, CalendarBuilt *built, gboolean *found, GError **error)
{
	if (source == SOURCE_EVENT)
		return build_event(book, look, item, built, found, error);
	if (source == SOURCE_REVIEW)
		return build_review(book, look, item, built, found, error);
	return build_deadline(book, look, item, built, found, error);
}
