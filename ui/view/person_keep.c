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

	return contact_set_close_all(book, act->people, act->on, error);
}

static gboolean
act_archive(Book *book, void *data, GError **error)
{
	const PersonAct *act = data;

	return contact_archive_all(book, act->people, act->on, error);
}

static gboolean
is_close(const Contact *contact)
{
	return contact->close;
}

static gboolean
is_archived(const Contact *contact)
{
	return contact->archived;
}

/* What can be turned on and off; said of the people by name or number. */
typedef struct {
	gboolean (*is_on)(const Contact *contact);
	BookAction run;
	const char *yes, *no;
} Turn;

static gboolean
are_all_on(Book *book, const GArray *people, const Turn *turn)
{
	for (guint i = 0; i < people->len; i++) {
		g_autoptr(Contact) contact =
			contact_load(book, g_array_index(people, gint64, i), NULL);

		if (contact && !turn->is_on(contact))
			return FALSE;
	}
	return TRUE;
}

/* On for everybody concerned; off where it was on for all of them. */
static gboolean
turn_over(PersonView *person, const Turn *turn)
{
	g_autoptr(GArray) people = person_concerned(person);
	PersonAct act = { .people = people };
	g_autofree char *names = NULL, *said = NULL;

	if (!people)
		return FALSE;
	act.on = !are_all_on(shell_book(person->view.shell), people, turn);
	if (!person_commit(person, OUTCOME_NONE, turn->run, &act))
		return FALSE;
	names = person_names(person, people);
	said = g_strdup_printf(_(act.on ? turn->yes : turn->no), names);
	say_done(person->view.shell, "%s", said);
	return TRUE;
}

void
person_close_mark(View *view)
{
	static const Turn turn = { is_close, act_close, N_("%s: close contact"),
		N_("%s: no longer a close contact") };

	turn_over((PersonView *)view, &turn);
}

/* Whoever is out of sight is marked no more. */
void
person_archive(View *view)
{
	PersonView *person = (PersonView *)view;
	static const Turn turn = { is_archived, act_archive, N_("%s: in the archive"),
		N_("%s: out of the archive") };

	if (turn_over(person, &turn) && person->marked)
		g_array_set_size(person->marked, 0);
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
