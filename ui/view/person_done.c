/*
 * Done and drop. On the regular reminder `done` is a contact of today, to which a line
 * may be typed; on a step it closes the step and logs nothing.
 */
#include "krug/i18n.h"
#include "krug/news.h"
#include "view/log_line.h"
#include "view/person_actions.h"
#include "view/say.h"
#include "view/shelf_form.h"
#include "widget/dialog.h"

static gboolean
act_done(Book *book, void *data, GError **error)
{
	const PersonAct *act = data;

	return reminder_done(book, act->reminder, act->text, error) &&
	       (act->also == 0 || reminder_done(book, act->also, NULL, error));
}

static gboolean
act_drop(Book *book, void *data, GError **error)
{
	const PersonAct *act = data;

	return reminder_drop(book, act->reminder, error);
}

static gint64
also(const PersonView *person)
{
	return person->also ? person->also(person) : 0;
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
	act.also = also(person);
	if (!person_commit(person, OUTCOME_DONE, act_done, &act))
		return FALSE;
	next = person_next(shell_book(opener->shell), reminder->contact);
	say_done(opener->shell, _("%s: in touch today%s"), name, next);
	return TRUE;
}

/* With a step that is closed as well the card says who it is; owned. */
static char *
label_of(PersonView *person)
{
	Book *book = shell_book(person->view.shell);
	g_autofree char *name = person_name(person);
	g_autoptr(Reminder) step =
		also(person) ? reminder_load(book, also(person), NULL) : NULL;

	if (!step)
		return g_strdup_printf(_("%s: in touch today"), name);
	return g_strdup_printf(_("In touch today, and done: %s"),
		*step->reason ? step->reason
			      : vocab_label(&vocab_reminder, (int)step->kind));
}

static void
ask_line(PersonView *person)
{
	g_autofree char *label = label_of(person);
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

/* "first one · Anna · 4 dec; …"; "" where nothing follows. Owned; plan may be NULL. */
static char *
lines_of(Book *book, const StepPlan *plan)
{
	g_autoptr(GString) lines = g_string_new(NULL);

	for (guint i = 0; plan && i < plan->steps->len; i++) {
		g_autofree char *line = step_line(plan->steps->pdata[i], book);

		g_string_append_printf(lines, "%s%s", lines->len ? "; " : "", line);
	}
	return g_string_free(g_steal_pointer(&lines), FALSE);
}

void
person_close_step(PersonView *person, const Reminder *step)
{
	PersonAct act = { .reminder = step->id };
	Shell *shell = person->view.shell;
	g_autofree char *subject = person_subject(person, step);
	g_autoptr(StepPlan) plan = reminder_done_plan(shell_book(shell), step->id, NULL);
	g_autofree char *next = lines_of(shell_book(shell), plan);
	g_autofree char *record = reminder_records(shell_book(shell), step->id, NULL);

	if (!person_commit(person, OUTCOME_DONE, act_done, &act))
		return;
	if (record && *record && *next)
		say_done(shell, _("Recorded: %s; next: %s"), record, next);
	else if (record && *record)
		say_done(shell, _("Recorded: %s"), record);
	else if (*next)
		say_done(shell, _("%s: done; next: %s"), subject, next);
	else
		say_done(shell, _("%s: done, nothing logged"), subject);
}

static void
drop_step(PersonView *person, const Reminder *step)
{
	PersonAct act = { .reminder = step->id };
	Shell *shell = person->view.shell;
	g_autofree char *subject = person_subject(person, step);
	g_autoptr(StepPlan) plan = reminder_drop_plan(shell_book(shell), step->id, NULL);
	g_autofree char *falls = lines_of(shell_book(shell), plan);

	if (!person_commit(person, OUTCOME_DROPPED, act_drop, &act))
		return;
	if (*falls)
		say_done(shell, _("%s: dropped, and with it: %s"), subject, falls);
	else
		say_done(shell, _("%s: dropped"), subject);
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
	if (g_str_equal(reminder->step, NEWS_RECORD_STEP))
		news_form_open(view->shell, 0); /* by which it is done */
	else if (reminder->kind == REMINDER_RETRY)
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
	g_autofree char *next = NULL;
	PersonAct act = { 0 };

	if (!person_chosen(person))
		return;
	reminder = person_reminder(person);
	if (!reminder) {
		shell_warn(view->shell, _("No reminder is open for %s."), name);
		return;
	}
	if (reminder->kind != REMINDER_REGULAR) {
		drop_step(person, reminder);
		return;
	}
	act.reminder = reminder->id;
	if (!person_commit(person, OUTCOME_DROPPED, act_drop, &act))
		return;
	next = person_next(shell_book(view->shell), reminder->contact);
	say_done(view->shell, _("%s: this round is skipped%s"), name, next);
}
