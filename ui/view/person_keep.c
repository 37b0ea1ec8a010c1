/*
 * How a person is kept: window, close mark, archive, truth of the data; and out of the
 * book. Each is one change that `undo` takes back.
 */
#include <string.h>

#include "krug/contact.h"
#include "krug/i18n.h"
#include "krug/upkeep.h"
#include "view/person_actions.h"
#include "view/say.h"
#include "view/words.h"
#include "widget/dialog.h"

/* The selected person; NULL, having said why. */
static Contact *
load_contact(PersonView *person)
{
	GError *error = NULL;
	Contact *contact;

	if (!person_chosen(person))
		return NULL;
	contact = contact_load(shell_book(person->view.shell), person->contact, &error);
	if (!contact)
		shell_fail(person->view.shell, error);
	return contact;
}

static gboolean
act_window(Book *book, void *data, GError **error)
{
	const PersonAct *act = data;

	return contact_set_window(book, act->contact, act->text, error);
}

static gboolean
accept_window(View *opener, const char *text)
{
	PersonView *person = (PersonView *)opener;
	Book *book = shell_book(opener->shell);
	PersonAct act = { .contact = person->contact, .text = text };
	g_autoptr(Contact) contact = NULL;
	g_autofree char *window = NULL;
	g_autofree char *name = person_name(person);
	g_autofree char *next = NULL;

	if (!person_commit(person, OUTCOME_WINDOW, act_window, &act))
		return FALSE;
	contact = load_contact(person);
	if (!contact)
		return TRUE;
	window = window_label(contact_window(book, contact));
	next = person_next(book, person->contact);
	say_done(opener->shell, "%s: %s%s", name, window, next);
	return TRUE;
}

/* What the window would be; an empty line returns to that of the kind. */
static char *
echo_window(View *opener, const char *text)
{
	PersonView *person = (PersonView *)opener;
	Book *book = shell_book(opener->shell);
	g_autofree char *normal = contact_window_check(text, NULL);
	g_autoptr(Contact) contact = contact_load(book, person->contact, NULL);

	if (!normal || !contact)
		return NULL;
	g_free(contact->own_window);
	contact->own_window = g_steal_pointer(&normal);
	return window_label(contact_window(book, contact));
}

void
person_window(View *view)
{
	PersonView *person = (PersonView *)view;
	g_autoptr(Contact) contact = load_contact(person);
	g_autofree char *name = person_name(person);
	g_autofree char *label = g_strdup_printf(_("%s: months between contacts"), name);
	Prompt prompt = {
		.label = label,
		.placeholder = _("2-3, none; empty: as the kind"),
		.accept = accept_window,
		.echo = echo_window,
	};

	if (!contact)
		return;
	prompt.text = contact->own_window;
	prompt_open(view->shell, &prompt);
}

static gboolean
act_close(Book *book, void *data, GError **error)
{
	const PersonAct *act = data;

	return contact_set_close(book, act->contact, act->on, error);
}

/* yes, no: what is then said of the person. */
static void
turn(PersonView *person, gboolean on, BookAction run, const char *yes, const char *no)
{
	PersonAct act = { .contact = person->contact, .on = on };
	g_autofree char *name = person_name(person);
	g_autofree char *said = NULL;

	if (!person_commit(person, OUTCOME_NONE, run, &act))
		return;
	said = g_strdup_printf(on ? yes : no, name);
	say_done(person->view.shell, "%s", said);
}

void
person_close_mark(View *view)
{
	PersonView *person = (PersonView *)view;
	g_autoptr(Contact) contact = load_contact(person);

	if (contact)
		turn(person, !contact->close, act_close, _("%s is a close contact"),
			_("%s is no longer a close contact"));
}

static gboolean
act_archive(Book *book, void *data, GError **error)
{
	const PersonAct *act = data;

	if (act->on)
		return contact_archive(book, act->contact, error);
	return contact_unarchive(book, act->contact, error);
}

void
person_archive(View *view)
{
	PersonView *person = (PersonView *)view;
	g_autoptr(Contact) contact = load_contact(person);

	if (contact)
		turn(person, !contact->archived, act_archive, _("%s is in the archive"),
			_("%s is out of the archive"));
}

static gboolean
act_verify(Book *book, void *data, GError **error)
{
	const PersonAct *act = data;

	return contact_verify(book, act->contact, error);
}

void
person_verify(View *view)
{
	PersonView *person = (PersonView *)view;
	PersonAct act = { .contact = person->contact };
	g_autofree char *name = person_name(person);

	if (person_chosen(person) &&
		person_commit(person, OUTCOME_VERIFIED, act_verify, &act))
		say_done(view->shell, _("%s: true as of today"), name);
}

static gboolean
act_delete(Book *book, void *data, GError **error)
{
	const PersonAct *act = data;

	return contact_delete(book, act->contact, error);
}

static void
delete_answered(View *opener, gboolean yes)
{
	PersonView *person = (PersonView *)opener;
	PersonAct act = { .contact = person->contact };
	g_autofree char *name = person_name(person);

	if (yes && person_commit(person, OUTCOME_NONE, act_delete, &act))
		say_done(opener->shell, _("%s is deleted"), name);
}

void
person_delete(View *view)
{
	PersonView *person = (PersonView *)view;
	g_autofree char *name = person_name(person);
	g_autofree char *question = g_strdup_printf(
		_("Delete %s with everything that was noted? The archive would keep it."),
		name);

	if (person_entry(person))
		person_entry_delete(person);
	else if (person_chosen(person))
		confirm_open(
			view->shell, question, _("delete"), _("keep"), delete_answered);
}
