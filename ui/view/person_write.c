/*
 * Letters to a person: written now, or put on the pile. A draft that lies there is gone
 * on with.
 */
#include "krug/i18n.h"
#include "view/letter_desk.h"
#include "view/letter_view.h"
#include "view/letters_view.h"
#include "view/person_actions.h"
#include "view/say.h"
#include "widget/dialog.h"

/* What the letter is about, as far as the view can tell. */
static LetterAbout
about_of(PersonView *person)
{
	LetterAbout about = {
		.contact = person->contact,
		.reminder = person->step ? person->step(person) : 0,
	};

	if (person->about)
		person->about(person, &about);
	return about;
}

/* The latest letter to them that was not sent. */
static Letter *
load_begun(Book *book, gint64 contact, GError **error)
{
	GError *why = NULL;
	Letter *draft = letter_draft(book, contact, &why);
	g_autoptr(GPtrArray) piled = NULL;

	if (!draft && !why)
		piled = letter_list(book, contact, LETTER_PILED, 1, &why);
	if (why)
		g_propagate_error(error, why);
	return draft ? draft : piled && piled->len ? letter_copy(piled->pdata[0]) : NULL;
}

static void
begun_answered(View *view, Action answer)
{
	PersonView *person = (PersonView *)view;
	const LetterAbout about = about_of(person);
	g_autoptr(Letter) begun =
		load_begun(shell_book(view->shell), person->contact, NULL);

	if (answer == ACT_YES && begun)
		letter_view_open(view->shell, begun->id, person);
	else if (answer == ACT_NO)
		letter_view_begin(view->shell, &about, person);
}

static void
ask_begun(PersonView *person, const Letter *begun)
{
	const Answer answers[] = {
		{ ACT_YES, _("go on with it") },
		{ ACT_NO, _("begin another") },
		{ ACT_CLOSE, _("back") },
		{ 0 },
	};
	Day today = book_today(shell_book(person->view.shell));
	g_autofree char *day = i18n_day_short(begun->made_on, today);
	g_autofree char *text =
		g_strdup_printf(begun->state == LETTER_PILED
					? _("%s: a letter of %s lies on the pile, “%s”.")
					: _("%s: a letter of %s is not sent yet, “%s”."),
			begun->who, day, begun->title);
	const Question question = {
		.title = _("A letter"),
		.text = text,
		.answers = answers,
		.answer = begun_answered,
	};

	question_open(person->view.shell, &question);
}

/* A letter of another step is another letter. */
static gboolean
is_same(const Letter *begun, gint64 reminder)
{
	return !reminder || !begun->reminder || begun->reminder == reminder;
}

void
person_write(View *view)
{
	PersonView *person = (PersonView *)view;
	g_autoptr(Letter) begun = NULL;
	GError *error = NULL;

	if (!person_chosen(person))
		return;
	begun = load_begun(shell_book(view->shell), person->contact, &error);
	if (error)
		shell_fail(view->shell, error);
	else if (begun && is_same(begun, about_of(person).reminder))
		ask_begun(person, begun);
	else
		begun_answered(view, ACT_NO);
}

/* --- the pile --- */

static gboolean
act_pile(Book *book, void *data, GError **error)
{
	return letter_save(book, data, error);
}

/* The one that was begun, else the template with what is known. NULL and error. */
static Letter *
letter_for(PersonView *person, const LetterAbout *about, GError **error)
{
	Book *book = shell_book(person->view.shell);
	GError *why = NULL;
	Letter *letter = load_begun(book, about->contact, &why);
	g_autoptr(LetterDesk) desk = NULL;

	if (!letter && !why)
		desk = letter_desk_new(book, about, &why);
	if (desk)
		letter = letter_copy(desk->letter);
	if (letter)
		letter->state = LETTER_PILED;
	if (why)
		g_propagate_error(error, why);
	return letter;
}

static gboolean
pile_one(PersonView *person, const LetterAbout *about)
{
	GError *error = NULL;
	g_autoptr(Letter) letter = letter_for(person, about, &error);

	if (!letter)
		return shell_fail(person->view.shell, error);
	return person_commit(person, OUTCOME_PILED, act_pile, letter);
}

/* Of these who have none there yet. */
static GArray *
without_piled(Book *book, const GArray *people)
{
	GArray *rest = g_array_new(FALSE, FALSE, sizeof(gint64));

	for (guint i = 0; i < people->len; i++) {
		gint64 one = g_array_index(people, gint64, i);
		g_autoptr(GPtrArray) piled =
			letter_list(book, one, LETTER_PILED, 1, NULL);

		if (!piled || piled->len == 0)
			g_array_append_val(rest, one);
	}
	return rest;
}

/* One change, whoever is marked. */
static void
pile_marked(View *view, const GArray *people)
{
	Book *book = shell_book(view->shell);
	g_autoptr(GArray) rest = without_piled(book, people);
	g_autoptr(GArray) pile = g_array_new(FALSE, FALSE, sizeof(gint64));
	const LetterAbout about = { 0 };
	GError *error = NULL;

	if (rest->len && !letter_pile_all(book, &about, rest, pile, &error)) {
		shell_fail(view->shell, error);
		return;
	}
	say_done(view->shell,
		ngettext("%u letter more on the pile", "%u letters more on the pile",
			pile->len),
		pile->len);
}

void
person_pile(View *view)
{
	PersonView *person = (PersonView *)view;
	g_autoptr(GArray) people = g_array_new(FALSE, FALSE, sizeof(gint64));
	g_autofree char *name = person_name(person);
	LetterAbout about;

	if (person_people(person, people)) {
		pile_marked(view, people);
		return;
	}
	if (!person_chosen(person))
		return;
	about = about_of(person);
	if (pile_one(person, &about))
		say_done(view->shell, _("%s: the letter is on the pile"), name);
}

void
person_letters(View *view)
{
	PersonView *person = (PersonView *)view;

	if (person_chosen(person))
		letters_view_open(view->shell, person->contact);
}
