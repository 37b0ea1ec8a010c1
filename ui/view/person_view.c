/*
 * What the actions upon a person share: whom they concern, the one way to change the
 * book, and the words for what comes next.
 */
#include "view/person_view.h"

#include "krug/contact.h"
#include "krug/i18n.h"
#include "krug/reckon.h"

gboolean
person_commit(PersonView *person, ReviewOutcome outcome, BookAction act, void *data)
{
	Book *book = shell_book(person->view.shell);
	GError *error = NULL;
	gboolean fine;

	if (person->commit && outcome != OUTCOME_NONE)
		fine = person->commit(person, outcome, act, data, &error);
	else
		fine = act(book, data, &error);
	return fine || shell_fail(person->view.shell, error);
}

gboolean
person_people(const PersonView *person, GArray *people)
{
	const GArray *marked = person ? person->marked : NULL;

	if (marked && marked->len > 0) {
		g_array_append_vals(people, marked->data, marked->len);
		return TRUE;
	}
	if (person && person->contact)
		g_array_append_val(people, person->contact);
	return FALSE;
}

gboolean
person_chosen(PersonView *person)
{
	if (person->contact == 0)
		shell_warn(person->view.shell, "%s",
			person->nobody ? person->nobody : _("Nobody is selected."));
	return person->contact != 0;
}

char *
person_name(const PersonView *person)
{
	char *name = NULL;

	if (person->contact != 0)
		name = contact_display_id(
			shell_book(person->view.shell), person->contact, NULL);
	return name ? name : g_strdup("");
}

char *
person_names(const PersonView *person, const GArray *people)
{
	Book *book = shell_book(person->view.shell);
	char *name;

	if (people->len != 1)
		return g_strdup_printf(
			ngettext("%u person", "%u people", people->len), people->len);
	name = contact_display_id(book, g_array_index(people, gint64, 0), NULL);
	return name ? name : g_strdup("");
}

GArray *
person_concerned(PersonView *person)
{
	g_autoptr(GArray) people = g_array_new(FALSE, FALSE, sizeof(gint64));

	person_people(person, people);
	return people->len > 0 || person_chosen(person) ? g_steal_pointer(&people) : NULL;
}

Reminder *
person_reminder(PersonView *person)
{
	Book *book = shell_book(person->view.shell);
	GError *error = NULL;
	gint64 step = person->step ? person->step(person) : 0;
	gint64 id = step ? step : reminder_current(book, person->contact, &error);
	Reminder *reminder = id > 0 ? reminder_load(book, id, &error) : NULL;

	if (error)
		shell_fail(person->view.shell, error);
	return reminder;
}

char *
person_subject(const PersonView *person, const Reminder *reminder)
{
	char *name = person_name(person);
	const char *what = *reminder->reason
				   ? reminder->reason
				   : vocab_label(&vocab_reminder, reminder->kind);

	if (reminder->kind == REMINDER_REGULAR)
		return name;
	g_autofree char *whose = name;

	return g_strdup_printf("%s, %s", whose, what);
}

char *
person_next(Book *book, gint64 contact)
{
	g_auto(Reckoning) now = { 0 };
	Day today = book_today(book);
	g_autofree char *range = NULL;

	if (!reckon(book, contact, &now, NULL) || now.row.opens == DAY_NONE)
		return g_strdup("");
	range = i18n_range_short(now.row.opens, now.row.closes, today);
	return g_strdup_printf(_(", next: %s"), range);
}
