/*
 * On which holidays a person is greeted, by a menu like that of tags: those they are
 * greeted on carry a mark, Enter puts it on or takes it off, of everybody marked as well.
 */
#include "krug/greeting.h"
#include "krug/i18n.h"
#include "view/person_actions.h"
#include "view/say.h"
#include "widget/dialog.h"

static gboolean
has(const GPtrArray *marks, const char *id)
{
	return g_ptr_array_find_with_equal_func(
		(GPtrArray *)(guintptr)marks, id, g_str_equal, NULL);
}

typedef struct {
	const GArray *people;
	const char *id;
	gboolean on;
} GreetAct;

static gboolean
act_greet(Book *book, void *data, GError **error)
{
	const GreetAct *act = data;

	return greeting_mark_all(book, act->people, act->id, act->on, error);
}

static void
picked(View *opener, gint64 place)
{
	PersonView *person = (PersonView *)opener;
	Book *book = shell_book(opener->shell);
	const HolidaySet *set = book_holidays(book);
	const Holiday *holiday = holiday_at(set, (guint)place - 1);
	g_autoptr(GArray) people = g_array_new(FALSE, FALSE, sizeof(gint64));
	g_autoptr(GPtrArray) own = greeting_marks(book, person->contact, NULL);
	g_autofree char *title = NULL;
	g_autofree char *name = person_name(person);
	GreetAct act = { .people = people };

	if (!holiday || !own)
		return;
	person_people(person, people);
	act.id = holiday->id;
	act.on = !has(own, holiday->id);
	title = holiday_title(set, holiday, i18n_lang());
	if (!person_commit(person, OUTCOME_NONE, act_greet, &act))
		return;
	if (people->len > 1)
		say_done(opener->shell,
			act.on ? ngettext("%u person will be greeted: %s",
					 "%u people will be greeted: %s", people->len)
			       : ngettext("%u person is greeted no more: %s",
					 "%u people are greeted no more: %s",
					 people->len),
			people->len, title);
	else
		say_done(opener->shell,
			act.on ? _("%s will be greeted: %s") : _("%s is not greeted: %s"),
			name, title);
}

/* By their next day; the value is the place in the file, from 1. */
static void
open_menu(View *view, const GPtrArray *list, const GPtrArray *own)
{
	Book *book = shell_book(view->shell);
	const HolidaySet *set = book_holidays(book);
	const char *check = theme_glyph(shell_theme(view->shell), GLYPH_CHECK);
	g_autofree char *name = person_name((const PersonView *)view);
	g_autofree char *title = g_strdup_printf(_("%s: greeted on"), name);
	g_autoptr(GPtrArray) notes = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GArray) items = g_array_new(TRUE, TRUE, sizeof(MenuItem));

	for (guint i = 0; i < list->len; i++) {
		const Greeting *greeting = list->pdata[i];
		const char *id = greeting->holiday->id;
		g_autofree char *day = i18n_day_short(greeting->day, book_today(book));
		char *note = g_strdup_printf("%s %s", has(own, id) ? check : "", day);
		MenuItem item = { .label = greeting->title, .note = note };

		while (holiday_at(set, (guint)item.value) != greeting->holiday)
			item.value++;
		item.value++;
		g_ptr_array_add(notes, note);
		g_array_append_val(items, item);
	}
	menu_open(view->shell, title, (const MenuItem *)(gpointer)items->data, 0, picked);
}

void
person_greet(View *view)
{
	PersonView *person = (PersonView *)view;
	Book *book = shell_book(view->shell);
	GError *error = NULL;
	g_autoptr(GPtrArray) list = NULL;
	g_autoptr(GPtrArray) own = NULL;

	if (!person_chosen(person))
		return;
	list = greeting_list(book, &error);
	own = list ? greeting_marks(book, person->contact, &error) : NULL;
	if (own)
		open_menu(view, list, own);
	else
		shell_fail(view->shell, error);
}
