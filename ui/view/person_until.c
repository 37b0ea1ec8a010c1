/*
 * Snooze and pause: a menu of the days that make sense, and a line for any other.
 * Snoozing never moves the window, so it says when the chosen day lies behind its end.
 */
#include "krug/contact.h"
#include "krug/i18n.h"
#include "krug/reckon.h"
#include "krug/upkeep.h"
#include "krug/when.h"
#include "krug/working_days.h"
#include "view/person_actions.h"
#include "view/say.h"
#include "widget/dialog.h"

#define OTHER_DAY (G_MAXINT64)	   /* in a menu of days: ask for it */
#define NO_DAY	  (G_MAXINT64 - 1) /* end what holds now */
#define WEEK	  7

typedef struct {
	GArray *items; /* MenuItem */
	GPtrArray *notes;
	Day today, end; /* end: beyond it a day says so; DAY_NONE: none */
} DayMenu;

static void
day_menu_start(DayMenu *menu, Day today)
{
	menu->items = g_array_new(TRUE, TRUE, sizeof(MenuItem));
	menu->notes = g_ptr_array_new_with_free_func(g_free);
	menu->today = today;
	menu->end = DAY_NONE;
}

/* "mon 7 dec", "mon 7 dec · past the end"; owned. */
static char *
day_note(const DayMenu *menu, Day day)
{
	g_autofree char *name = i18n_day_weekday(day, menu->today);

	if (menu->end == DAY_NONE || day <= menu->end)
		return g_steal_pointer(&name);
	return g_strdup_printf(_("%s · past the end"), name);
}

/* The first label of a day stands. */
static void
day_menu_add(DayMenu *menu, const char *label, Day day)
{
	MenuItem item = { .label = label, .value = day };

	for (guint i = 0; i < menu->items->len; i++) {
		if (g_array_index(menu->items, MenuItem, i).value == day)
			return;
	}
	g_ptr_array_add(menu->notes, day_note(menu, day));
	item.note = menu->notes->pdata[menu->notes->len - 1];
	g_array_append_val(menu->items, item);
}

static void
day_menu_add_plain(DayMenu *menu, const char *label, gint64 value)
{
	MenuItem item = { .label = label, .value = value };

	g_array_append_val(menu->items, item);
}

static void
day_menu_open(DayMenu *menu, Shell *shell, const char *title, gint64 selected,
	void (*picked)(View *opener, gint64 value),
	void (*typed)(View *opener, const char *text))
{
	menu_take_text(
		menu_open(shell, title, (const MenuItem *)(gpointer)menu->items->data,
			selected, picked),
		_("day"), typed);
	g_array_unref(menu->items);
	g_ptr_array_unref(menu->notes);
}

static char *
echo_day(View *opener, const char *text)
{
	Book *book = shell_book(opener->shell);
	When when;

	if (!when_parse_all(text, book_clock(book), WHEN_FUTURE, &when, NULL))
		return NULL;
	return i18n_day_weekday(when.day, book_today(book));
}

/* Reads the line of a prompt for a day; DAY_NONE, having said why. */
static Day
read_day(View *opener, const char *text)
{
	Book *book = shell_book(opener->shell);
	GError *error = NULL;
	When when;

	if (when_parse_all(text, book_clock(book), WHEN_FUTURE, &when, &error))
		return when.day;
	shell_fail(opener->shell, error);
	return DAY_NONE;
}

/* The questions name the person; owned. */
static char *
snooze_question(const View *view)
{
	g_autofree char *name = person_name((const PersonView *)view);

	return g_strdup_printf(_("%s: snooze until"), name);
}

static char *
pause_question(const View *view)
{
	g_autofree char *name = person_name((const PersonView *)view);

	return g_strdup_printf(_("%s: pause until"), name);
}

/* What was typed into the menu is taken where it is a day that will do; else it stands in
 * the line, to be mended, and why is said. */
static void
ask_day(View *view, const char *label, const char *text,
	gboolean (*accept)(View *, const char *))
{
	const Prompt prompt = {
		.label = label,
		.placeholder = _("fri, in 3 weeks, 15.01"),
		.accept = accept,
		.echo = echo_day,
	};

	if (!*text || !accept(view, text))
		prompt_set(prompt_open(view->shell, &prompt), text);
}

/* The first working day of the next week. */
static Day
next_monday(Book *book, Day today)
{
	return workdays_next(book_workdays(book), day_monday(today) + WEEK);
}

static gboolean
act_snooze(Book *book, void *data, GError **error)
{
	const PersonAct *act = data;

	return reminder_snooze(book, act->reminder, act->day, error);
}

static void
say_snoozed(Shell *shell, const char *name, const Reminder *reminder, Day until)
{
	Day today = book_today(shell_book(shell));
	g_autofree char *day = i18n_day_weekday(until, today);
	g_autofree char *closes = NULL;

	if (reminder->closes < today || until <= reminder->closes) {
		say_done(shell, _("%s: snoozed until %s"), name, day);
		return;
	}
	closes = i18n_day_short(reminder->closes, today);
	say_done_but(shell, _("%s: snoozed until %s, past the window's end on %s"), name,
		day, closes);
}

static gboolean
snooze_until(PersonView *person, Day until)
{
	g_autoptr(Reminder) reminder = person_reminder(person);
	g_autofree char *subject = NULL;
	PersonAct act = { .day = until };

	if (!reminder)
		return TRUE;
	subject = person_subject(person, reminder);
	act.reminder = reminder->id;
	if (!person_commit(person, until == DAY_NONE ? OUTCOME_NONE : OUTCOME_SNOOZED,
		    act_snooze, &act))
		return FALSE;
	if (until == DAY_NONE)
		say_done(person->view.shell, _("%s: the snooze is over"), subject);
	else
		say_snoozed(person->view.shell, subject, reminder, until);
	return TRUE;
}

static gboolean
snooze_typed(View *opener, const char *text)
{
	Day day = read_day(opener, text);

	return day != DAY_NONE && snooze_until((PersonView *)opener, day);
}

static void
snooze_asked(View *opener, const char *text)
{
	g_autofree char *question = snooze_question(opener);

	ask_day(opener, question, text, snooze_typed);
}

static void
snooze_picked(View *opener, gint64 value)
{
	if (value == OTHER_DAY)
		snooze_asked(opener, "");
	else
		snooze_until(
			(PersonView *)opener, value == NO_DAY ? DAY_NONE : (Day)value);
}

void
person_snooze(View *view)
{
	PersonView *person = (PersonView *)view;
	Day today = book_today(shell_book(view->shell));
	g_autoptr(Reminder) reminder = NULL;
	g_autofree char *name = person_name(person);
	g_autofree char *title = snooze_question(view);
	DayMenu menu;

	if (!person_chosen(person))
		return;
	reminder = person_reminder(person);
	if (!reminder) {
		shell_warn(view->shell, _("No reminder is open for %s."), name);
		return;
	}
	day_menu_start(&menu, today);
	if (reminder->closes >= today)
		menu.end = reminder->closes;
	day_menu_add(&menu, _("tomorrow"), today + 1);
	day_menu_add(&menu, _("next week"), next_monday(shell_book(view->shell), today));
	day_menu_add(&menu, _("in a week"), today + WEEK);
	day_menu_add(&menu, _("in two weeks"), today + 2 * WEEK);
	day_menu_add(&menu, _("in a month"), day_add_months(today, 1));
	if (menu.end > today)
		day_menu_add(&menu, _("to the last day of the window"), menu.end);
	day_menu_add_plain(&menu, _("another day…"), OTHER_DAY);
	if (reminder->snoozed_until > today)
		day_menu_add_plain(&menu, _("end the snooze"), NO_DAY);
	day_menu_open(&menu, view->shell, title, today + 1, snooze_picked, snooze_asked);
}

static gboolean
act_pause(Book *book, void *data, GError **error)
{
	const PersonAct *act = data;

	if (act->day == DAY_NONE)
		return contact_unpause(book, act->contact, error);
	return contact_pause(book, act->contact, act->day, error);
}

static gboolean
pause_until(PersonView *person, Day until)
{
	PersonAct act = { .contact = person->contact, .day = until };
	g_autofree char *name = person_name(person);
	g_autofree char *day = NULL;

	if (!person_commit(person, until == DAY_NONE ? OUTCOME_NONE : OUTCOME_PAUSED,
		    act_pause, &act))
		return FALSE;
	if (until == DAY_NONE) {
		say_done(person->view.shell, _("%s: the pause is over"), name);
		return TRUE;
	}
	day = i18n_day_weekday(until, book_today(shell_book(person->view.shell)));
	say_done(person->view.shell, _("%s: paused until %s"), name, day);
	return TRUE;
}

static gboolean
pause_typed(View *opener, const char *text)
{
	Day day = read_day(opener, text);

	return day != DAY_NONE && pause_until((PersonView *)opener, day);
}

static void
pause_asked(View *opener, const char *text)
{
	g_autofree char *question = pause_question(opener);

	ask_day(opener, question, text, pause_typed);
}

static void
pause_picked(View *opener, gint64 value)
{
	if (value == OTHER_DAY)
		pause_asked(opener, "");
	else
		pause_until(
			(PersonView *)opener, value == NO_DAY ? DAY_NONE : (Day)value);
}

/* After two silences the pause of one full window is proposed, and said why. */
static void
open_pause_menu(View *view, const Reckoning *now, Window window)
{
	Day today = book_today(shell_book(view->shell));
	g_autofree char *question = pause_question(view);
	gboolean silent = standing_silences(&now->row, today) >= SILENCES_TO_PAUSE;
	Day full = window_exists(window) ? cadence_pause(window, today)
					 : day_add_months(today, 1);
	DayMenu menu;

	day_menu_start(&menu, today);
	if (window_exists(window))
		day_menu_add(&menu, _("for one full window"), full);
	day_menu_add(&menu, _("for a month"), day_add_months(today, 1));
	day_menu_add(&menu, _("for three months"), day_add_months(today, 3));
	day_menu_add(&menu, _("for half a year"), day_add_months(today, 6));
	day_menu_add_plain(&menu, _("another day…"), OTHER_DAY);
	if (now->row.paused_until > today)
		day_menu_add_plain(&menu, _("end the pause"), NO_DAY);
	day_menu_open(&menu, view->shell,
		silent ? _("No answer twice: pause until") : question, full, pause_picked,
		pause_asked);
}

void
person_pause(View *view)
{
	PersonView *person = (PersonView *)view;
	Book *book = shell_book(view->shell);
	g_autoptr(Contact) contact = NULL;
	g_auto(Reckoning) now = { 0 };
	GError *error = NULL;

	if (!person_chosen(person))
		return;
	contact = contact_load(book, person->contact, &error);
	if (!contact || !reckon(book, person->contact, &now, &error))
		shell_fail(view->shell, error);
	else
		open_pause_menu(view, &now, contact_window(book, contact));
}
