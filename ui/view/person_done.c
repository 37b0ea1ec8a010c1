/*
 * Done and drop. On the regular reminder `done` is a contact of today, to which a line
 * may be typed; on a step it closes the step and logs nothing.
 */
#include "krug/i18n.h"
#include "view/log_line.h"
#include "view/person_actions.h"
#include "view/say.h"
#include "widget/dialog.h"

static gboolean
act_done(Book *book, void *data, GError **error)
{
	const PersonAct *act = data;

	return reminder_done(book, act->reminder, act->text, error);
}

static gboolean
act_drop(Book *book, void *data, GError **error)
{
	const PersonAct *act = data;

	return reminder_drop(book, act->reminder, error);
}

static gboolean
in_touch(View *opener, const char *text)
{
	PersonView *person = (PersonView *)opener;
	g_autoptr(Reminder) reminder = person_reminder(person);
	PersonAct act = { .text = *text ? text : NULL };
	g_autofree char *name = person_name(person);
	g_autofree char *next = NULL;

	if (!reminder)
		return TRUE;
	act.reminder = reminder->id;
	if (!person_commit(person, OUTCOME_DONE, act_done, &act))
		return FALSE;
	next = person_next(shell_book(opener->shell), reminder->contact);
	say_done(opener->shell, _("%s: in touch today%s"), name, next);
	return TRUE;
}

static void
ask_line(PersonView *person)
{
	g_autofree char *name = person_name(person);
	g_autofree char *label = g_strdup_printf(_("%s: in touch today"), name);
	g_autofree char *place =
		g_strdup_printf("done-%" G_GINT64_FORMAT, person->contact);
	const Prompt prompt = {
		.label = label,
		.placeholder = _("a line about it, or just Enter"),
		.draft = place,
		.accept = in_touch,
	};

	prompt_open(person->view.shell, &prompt);
}

void
person_close_step(PersonView *person, const Reminder *step)
{
	PersonAct act = { .reminder = step->id };
	g_autofree char *subject = person_subject(person, step);

	if (person_commit(person, OUTCOME_DONE, act_done, &act))
		say_done(person->view.shell, _("%s: done, nothing logged"), subject);
}

void
person_done(View *view)
{
	PersonView *person = (PersonView *)view;
	g_autoptr(Reminder) reminder = NULL;

	if (!person_chosen(person) || person_entry_hold(person))
		return;
	reminder = person_reminder(person);
	if (!reminder) {
		log_line_open(view->shell, person);
		return;
	}
	if (reminder->kind == REMINDER_REGULAR) {
		ask_line(person);
		return;
	}
	if (reminder->kind == REMINDER_RETRY)
		person_retry_ask(person);
	else
		person_close_step(person, reminder);
}

void
person_drop(View *view)
{
	PersonView *person = (PersonView *)view;
	g_autoptr(Reminder) reminder = NULL;
	g_autofree char *name = person_name(person);
	g_autofree char *subject = NULL;
	PersonAct act = { 0 };

	if (!person_chosen(person))
		return;
	reminder = person_reminder(person);
	if (!reminder) {
		shell_warn(view->shell, _("No reminder is open for %s."), name);
		return;
	}
	act.reminder = reminder->id;
	subject = person_subject(person, reminder);
	if (!person_commit(person, OUTCOME_DROPPED, act_drop, &act))
		return;
	if (reminder->kind == REMINDER_REGULAR) {
		g_autofree char *next =
			person_next(shell_book(view->shell), reminder->contact);

		say_done(view->shell, _("%s: this round is skipped%s"), name, next);
	} else {
		say_done(view->shell, _("%s: dropped"), subject);
	}
}
