/*
 * The parent of all views about one person: its last lines are everything that can be
 * done with somebody. A handler asks what is missing by a small view, makes one change by
 * person_commit(), and says what was done.
 */
#include "krug/i18n.h"
#include "view/brief_view.h"
#include "view/log_form.h"
#include "view/log_line.h"
#include "view/me_form.h"
#include "view/person_actions.h"
#include "view/person_form.h"
#include "view/share_view.h"

static PersonView *
person_of(View *view)
{
	return (PersonView *)view;
}

static void
log_line(View *view)
{
	log_line_open(view->shell, person_of(view));
}

static void
log_form(View *view)
{
	log_form_open(view->shell, person_of(view));
}

static void
added(View *opener, gpointer result)
{
	PersonView *person = person_of(opener);

	if (result && person->show)
		person->show(person, person_form_contact(result));
}

static void
add(View *view)
{
	view_then(person_form_open(view->shell, 0), added);
}

static void
edit(View *view)
{
	PersonView *person = person_of(view);

	if (person_entry(person))
		person_entry_edit(person);
	else if (person_chosen(person))
		person_form_open(view->shell, person->contact);
}

static void
brief(View *view)
{
	PersonView *person = person_of(view);

	if (person_chosen(person))
		brief_view_open(view->shell, person->contact);
}

static void
share(View *view)
{
	PersonView *person = person_of(view);

	if (person_chosen(person))
		share_view_open(view->shell, person->contact);
}

static const Handler handlers[] = {
	{ ACT_LOG, log_line },
	{ ACT_DONE, person_done },
	{ ACT_SNOOZE, person_snooze },
	{ ACT_REMIND, person_remind },
	{ ACT_ADD, add },
	{ ACT_EDIT, edit },
	{ ACT_TAG, person_tag },
	{ ACT_TAG_RENAME, person_tag_rename },
	{ ACT_LOG_FORM, log_form },
	{ ACT_DROP, person_drop },
	{ ACT_PAUSE, person_pause },
	{ ACT_NOTES, person_notes },
	{ ACT_WRITE, person_write },
	{ ACT_PILE, person_pile },
	{ ACT_THEIR_LETTERS, person_letters },
	{ ACT_GREET, person_greet },
	{ ACT_ARCHIVE, person_archive },
	{ ACT_WINDOW, person_window },
	{ ACT_CLOSE_MARK, person_close_mark },
	{ ACT_VERIFY, person_verify },
	{ ACT_BRIEF, brief },
	{ ACT_SHARE, share },
	{ ACT_MUTE, person_mute },
	{ ACT_DELETE, person_delete },
	{ ACT_ME, me_form_show },
	{ 0 },
};

const ViewClass person_parent = {
	.name = "person",
	.title = N_("The person"),
	.parent = &moving_parent,
	.handlers = handlers,
};
