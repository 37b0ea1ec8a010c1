/*
 * What can be done with one entry of the timeline: edit it, delete it, or say that what
 * was planned took place.
 */
#include "krug/i18n.h"
#include "krug/interaction.h"
#include "krug/interview.h"
#include "view/interview_form.h"
#include "view/log_form.h"
#include "view/person_actions.h"
#include "view/say.h"
#include "widget/dialog.h"

gint64
person_entry(const PersonView *person)
{
	return person->entry ? person->entry(person) : 0;
}

/* The interview the entry stands for; 0: none. */
static gint64
selected_interview(const PersonView *person)
{
	gint64 entry = person_entry(person);
	gint64 interview =
		entry ? interview_of(shell_book(person->view.shell), entry, NULL) : 0;

	return MAX(interview, 0);
}

void
person_entry_edit(PersonView *person)
{
	gint64 interview = selected_interview(person);

	if (interview)
		interview_form_edit(person->view.shell, interview);
	else
		log_form_edit(person->view.shell, person_entry(person));
}

static void
delete_answered(View *opener, gboolean yes)
{
	PersonView *person = (PersonView *)opener;
	Book *book = shell_book(opener->shell);
	gint64 interview = selected_interview(person);
	GError *error = NULL;

	if (!yes)
		return;
	if (interview ? interview_delete(book, interview, &error)
		      : interaction_delete(book, person_entry(person), &error))
		say_done(opener->shell, _("The entry is deleted"));
	else
		shell_fail(opener->shell, error);
}

void
person_entry_delete(PersonView *person)
{
	confirm_open(person->view.shell, _("Delete this entry and its reminders?"),
		_("delete"), _("keep"), delete_answered);
}

static gboolean
held(View *opener, const char *text)
{
	PersonView *person = (PersonView *)opener;
	GError *error = NULL;

	if (!interaction_hold(shell_book(opener->shell), person_entry(person),
		    *text ? text : NULL, &error))
		return shell_fail(opener->shell, error);
	say_done(opener->shell, _("It took place"));
	return TRUE;
}

gboolean
person_entry_hold(PersonView *person)
{
	Book *book = shell_book(person->view.shell);
	g_autoptr(Interaction) entry = NULL;
	gint64 interview;
	g_autofree char *place =
		g_strdup_printf("held-%" G_GINT64_FORMAT, person_entry(person));
	Prompt prompt = {
		.label = _("It took place"),
		.draft = place,
		.placeholder = _("what was said, or just Enter"),
		.accept = held,
	};

	if (person_entry(person))
		entry = interaction_load(book, person_entry(person), NULL);
	if (!entry || !entry->planned)
		return FALSE;
	interview = selected_interview(person);
	if (interview) {
		interview_form_hold(person->view.shell, interview);
		return TRUE;
	}
	prompt.text = entry->text;
	prompt_open(person->view.shell, &prompt);
	return TRUE;
}
