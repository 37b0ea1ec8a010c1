/*
 * The letter of a step, from the user's own template: words are filled in, the editor
 * opens, what was written goes to the clipboard. Nothing is logged: that is the user's,
 * once it was sent.
 */
#include "krug/application.h"
#include "krug/chains.h"
#include "krug/contact.h"
#include "krug/i18n.h"
#include "krug/me.h"
#include "krug/template_old.h"
#include "shell/process.h"
#include "view/person_actions.h"
#include "widget/leftover.h"

/* The template of the step to act upon, owned; NULL where there is none. */
static char *
load_template(PersonView *person, Reminder **step)
{
	Book *book = shell_book(person->view.shell);
	gint64 chosen = person->step ? person->step(person) : 0;
	gint64 id = chosen ? chosen : reminder_current(book, person->contact, NULL);
	g_autoptr(Reminder) reminder = id > 0 ? reminder_load(book, id, NULL) : NULL;
	const ChainStep *chain =
		reminder ? chain_step(book_chains(book), reminder->step) : NULL;
	char *text = chain && chain->template ? template_load(chain->template) : NULL;

	if (text && step)
		*step = g_steal_pointer(&reminder);
	return text;
}

gboolean
person_can_write(PersonView *person)
{
	g_autofree char *text = NULL;

	if (!person->contact || !template_any())
		return FALSE;
	text = load_template(person, NULL);
	return text != NULL;
}

/* Takes the template. */
static char *
fill(Book *book, char *template, const Reminder *step)
{
	g_autofree char *text = template;
	g_autoptr(Contact) contact = contact_load(book, step->contact, NULL);
	g_autoptr(Me) me = me_load(book, NULL);
	g_autoptr(Application) about =
		step->application ? application_load(book, step->application, NULL)
				  : NULL;
	g_autofree char *name = contact ? contact_display(contact) : NULL;
	g_autofree char *today = i18n_day_long(book_today(book));
	g_autofree char *due = step->due == DAY_NONE ? NULL : i18n_day_long(step->due);
	const TemplateWord words[] = {
		{ "name", name },
		{ "given", contact ? contact->given : NULL },
		{ "patronymic", contact ? contact->patronymic : NULL },
		{ "family", contact ? contact->family : NULL },
		{ "organization", about ? about->organization_name : NULL },
		{ "position", about ? about->position : NULL },
		{ "today", today },
		{ "due", due },
		{ "me", me ? me->given : NULL },
		{ "signature", me ? me->signature : NULL },
		{ 0 },
	};

	return template_fill(text, words);
}

void
person_write(View *view)
{
	PersonView *person = (PersonView *)view;
	g_autoptr(Reminder) step = NULL;
	g_autofree char *editor = person_editor();
	g_autofree char *filled = NULL;
	g_auto(Edited) edited = { 0 };
	GError *error = NULL;
	char *template;

	if (!person_chosen(person))
		return;
	template = load_template(person, &step);
	if (!template) {
		shell_say(view->shell, _("There is no template for this yet."));
		return;
	}
	filled = fill(shell_book(view->shell), template, step);
	const EditSpec spec = { .editor = editor,
		.book = shell_book(view->shell),
		.place = "letter",
		.suffix = ".txt",
		.text = filled };

	if (!process_edit(view->shell, &spec, &edited, &error)) {
		leftover_say(view, &edited, error);
		return;
	}
	shell_copy(view->shell, edited.text ? edited.text : filled);
	edited_taken(&edited);
	shell_say(view->shell, _("The letter is copied: paste it where you send it, then "
				 "mark the step as done."));
}
