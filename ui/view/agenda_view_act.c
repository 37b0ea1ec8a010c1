/*
 * What the keys of the agenda do to the item under the cursor: open what it is about,
 * move a reminder by a day, plan it for another, and what is asked of people.
 */
#include "krug/agenda.h"
#include "krug/i18n.h"
#include "krug/setting.h"
#include "krug/working_days.h"
#include "view/agenda_view_private.h"
#include "view/day_row.h"
#include "view/events_view.h"
#include "view/growth_view.h"
#include "view/people_view.h"
#include "view/person_actions.h"
#include "view/review_view.h"
#include "view/say.h"
#include "view/work_view.h"

#define PLAN_DAYS 14 /* days in the row */

/* The item under the cursor; NULL, having said so, where there is none. */
static const AgendaItem *
chosen(View *view)
{
	const AgendaItem *item = agenda_view_item(view);

	if (!item)
		shell_warn(view->shell, _("Nothing is selected."));
	return item;
}

/* "Anna Petrova", or what it is where it is of nobody; borrowed. */
static const char *
name_of(const AgendaItem *item)
{
	return *item->who ? item->who : item->words;
}

void
agenda_act_open(View *view)
{
	const AgendaItem *item = chosen(view);
	Shell *shell = view->shell;

	if (!item)
		return;
	switch (item->kind) {
	case AGENDA_EVENT:
		shell_open(shell, &events_view, NULL);
		return;
	case AGENDA_PLAN:
		shell_open(shell, &growth_view, NULL);
		return;
	case AGENDA_REVIEW:
		shell_show_tab(shell, &review_view);
		return;
	case AGENDA_INTERVIEW:
	case AGENDA_ASK:
		work_view_show(shell, item->application);
		return;
	default:
		people_view_show(shell, item->contact);
	}
}

void
agenda_act_move(View *view)
{
	const AgendaItem *item = chosen(view);
	Book *book = shell_book(view->shell);
	g_autofree char *name = NULL;
	g_autofree char *when = NULL;
	GError *error = NULL;
	Day day = DAY_NONE;

	if (!item)
		return;
	name = g_strdup(name_of(item));
	if (!agenda_move(book, item, view->action == ACT_LATER ? 1 : -1, &day, &error)) {
		shell_fail(view->shell, error);
		return;
	}
	agenda_view_reach(view, day);
	when = i18n_day_weekday(day, book_today(book));
	say_done(view->shell, _("%s: moved to %s"), name, when);
}

/* --- planning --- */

static void
say_planned(Shell *shell, const AgendaItem *item, Day day)
{
	Day today = book_today(shell_book(shell));
	g_autofree char *when = i18n_day_weekday(day, today);
	g_autofree char *closes = NULL;

	if (item->closes == DAY_NONE || item->closes < today || day <= item->closes) {
		say_done(shell, _("%s: planned for %s"), name_of(item), when);
		return;
	}
	closes = i18n_day_short(item->closes, today);
	say_done_but(shell, _("%s: planned for %s, past the window's end on %s"),
		name_of(item), when, closes);
}

static gboolean
picked(View *opener, Day day)
{
	const AgendaItem *item = agenda_view_item(opener);
	GError *error = NULL;

	if (!item)
		return TRUE;
	if (!reminder_plan(shell_book(opener->shell), item->item, day, &error))
		return shell_fail(opener->shell, error);
	agenda_view_reach(opener, day);
	say_planned(opener->shell, item, day);
	return TRUE;
}

static gboolean
read_loads(Book *book, DayLoad loads[PLAN_DAYS], GError **error)
{
	guint counts[PLAN_DAYS];
	Day today = book_today(book);

	if (!agenda_counts(book, today, PLAN_DAYS, counts, error))
		return FALSE;
	for (int i = 0; i < PLAN_DAYS; i++)
		loads[i] = (DayLoad){
			.day = today + i,
			.people = counts[i],
			.off = !workday_is(book_workdays(book), today + i),
		};
	return TRUE;
}

static void
ask_day(View *view, const AgendaItem *item)
{
	Book *book = shell_book(view->shell);
	g_autofree char *label = g_strdup_printf(_("%s: plan for"), name_of(item));
	g_autofree char *limit = setting_get(book, "limit.day");
	DayLoad loads[PLAN_DAYS];
	GError *error = NULL;
	DayRow row = {
		.label = label,
		.days = loads,
		.n = PLAN_DAYS,
		.limit = (guint)g_ascii_strtoull(limit, NULL, 10),
		.selected = MAX(item->day, book_today(book)),
		.picked = picked,
	};

	if (read_loads(book, loads, &error))
		day_row_open(view->shell, &row);
	else
		shell_fail(view->shell, error);
}

void
agenda_act_plan(View *view)
{
	const AgendaItem *item = chosen(view);

	if (!item)
		return;
	if (item->kind != AGENDA_REMINDER)
		shell_warn(view->shell, _("Only reminders are planned for a day."));
	else if (item->hours)
		shell_warn(view->shell, _("A deadline in hours is never moved."));
	else
		ask_day(view, item);
}

/* --- people --- */

static gboolean
is_arranged(const AgendaItem *item)
{
	return item->kind == AGENDA_MEETING || item->kind == AGENDA_INTERVIEW;
}

void
agenda_act_person(View *view)
{
	const AgendaItem *item = chosen(view);
	gboolean takes;

	if (!item)
		return;
	takes = item->kind == AGENDA_REMINDER ||
		(view->action == ACT_DONE && is_arranged(item) && item->contact);
	if (!takes && item->kind == AGENDA_DATE)
		shell_warn(view->shell,
			_("A date is over once the congratulation is logged: l."));
	else if (!takes)
		shell_warn(view->shell, _("This is no reminder: Enter opens it."));
	else if (view->action == ACT_DONE)
		person_done(view);
	else if (view->action == ACT_DROP)
		person_drop(view);
	else
		person_snooze(view);
}
