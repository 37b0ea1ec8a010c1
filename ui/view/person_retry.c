/*
 * Done with a second try. Who wrote once more waits for an answer again, so the letter is
 * worth a line; one key opens it, another closes the step and logs nothing.
 */
#include "krug/i18n.h"
#include "view/log_line.h"
#include "view/person_actions.h"
#include "widget/dialog.h"

static void
answered(View *opener, Action answer)
{
	PersonView *person = (PersonView *)opener;
	g_autoptr(Reminder) step = NULL;

	if (answer == ACT_LOG)
		log_line_begin(log_line_open(opener->shell, person), " *");
	if (answer != ACT_DONE)
		return;
	step = person_reminder(person);
	if (step)
		person_close_step(person, step);
}

void
person_retry_ask(PersonView *person)
{
	const Answer answers[] = {
		{ ACT_LOG, _("log what I wrote") },
		{ ACT_DONE, _("close it, log nothing") },
		{ ACT_CLOSE, _("back") },
		{ 0 },
	};
	g_autofree char *name = person_name(person);
	g_autofree char *text = g_strdup_printf(
		_("%s: you tried again. A line about it makes krug wait for an answer "
		  "anew."),
		name);
	const Question question = {
		.title = _("Second try"),
		.text = text,
		.answers = answers,
		.answer = answered,
	};

	question_open(person->view.shell, &question);
}
