/*
 * The notes of a person in the user's editor. What the editor gives back is a file until
 * it is in the book; what an earlier krug left so is asked about first.
 */
#include "krug/config.h"
#include "krug/contact.h"
#include "krug/i18n.h"
#include "krug/paths.h"
#include "krug/upkeep.h"
#include "shell/process.h"
#include "view/person_actions.h"
#include "view/say.h"
#include "widget/leftover.h"

char *
person_editor(void)
{
	g_autofree char *path = path_config_file();
	g_autoptr(Config) config = config_load(path, NULL);
	const char *editor = config ? config_get(config, "editor") : "";

	return *editor ? g_strdup(editor) : NULL;
}

static gboolean
act_notes(Book *book, void *data, GError **error)
{
	const PersonAct *act = data;

	return contact_set_notes(book, act->contact, act->text, error);
}

static char *
place_of(const PersonView *person)
{
	return g_strdup_printf("notes-%" G_GINT64_FORMAT, person->contact);
}

/* The file goes once its text is in the book. */
static void
save(PersonView *person, Edited *edited)
{
	PersonAct act = { .contact = person->contact, .text = edited->text };
	g_autofree char *name = person_name(person);

	if (!person_commit(person, OUTCOME_NONE, act_notes, &act))
		return;
	edited_taken(edited);
	say_done(person->view.shell, _("%s: notes saved"), name);
}

static void
left_answered(View *view, Action answer)
{
	PersonView *person = (PersonView *)view;
	g_autofree char *place = place_of(person);
	g_auto(Edited) left = { 0 };
	g_autoptr(GError) error = NULL;

	if (answer != ACT_YES && answer != ACT_NO)
		return;
	edited_left(shell_book(view->shell), place, &left, &error);
	if (answer == ACT_NO)
		edited_taken(&left);
	else if (error)
		leftover_say(view, &left, g_steal_pointer(&error));
	else if (left.text)
		save(person, &left);
}

void
person_notes(View *view)
{
	PersonView *person = (PersonView *)view;
	Book *book = shell_book(view->shell);
	g_autoptr(Contact) contact = NULL;
	g_autofree char *editor = person_editor();
	g_autofree char *place = NULL;
	g_auto(Edited) edited = { 0 };
	GError *error = NULL;

	if (!person_chosen(person))
		return;
	place = place_of(person);
	if (leftover_ask(view, place, left_answered))
		return;
	contact = contact_load(book, person->contact, &error);
	if (!contact) {
		shell_fail(view->shell, error);
		return;
	}
	const EditSpec spec = { .editor = editor,
		.book = book,
		.place = place,
		.suffix = ".md",
		.text = contact->notes,
		.may_empty = TRUE };

	if (!process_edit(view->shell, &spec, &edited, &error))
		leftover_say(view, &edited, error);
	else if (edited.text)
		save(person, &edited);
}
