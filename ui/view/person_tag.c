/*
 * Tags by a menu: those a person wears carry a mark, typing narrows, Enter puts one on or
 * takes it off, and a word that is no tag yet becomes one.
 */
#include "krug/i18n.h"
#include "krug/tag.h"
#include "view/person_actions.h"
#include "view/say.h"
#include "widget/dialog.h"

static gboolean
wears(const GPtrArray *names, const char *name)
{
	for (guint i = 0; i < names->len; i++) {
		if (g_str_equal(names->pdata[i], name))
			return TRUE;
	}
	return FALSE;
}

static gboolean
act_tag(Book *book, void *data, GError **error)
{
	const PersonAct *act = data;

	if (act->on)
		return tag_add(book, act->contact, act->text, error);
	return tag_remove(book, act->contact, act->text, error);
}

static void open_tags(View *view, const char *text);

static gboolean
set_tag(PersonView *person, const char *tag, gboolean on)
{
	PersonAct act = { .contact = person->contact, .text = tag, .on = on };
	g_autofree char *name = person_name(person);

	if (!person_commit(person, OUTCOME_NONE, act_tag, &act))
		return FALSE;
	say_done(person->view.shell, on ? _("%s: tag %s") : _("%s: no longer %s"), name,
		tag);
	return TRUE;
}

/* What could not be saved is offered again. */
static void
typed(View *opener, const char *text)
{
	GError *error = NULL;
	g_autofree char *name = tag_check(text, &error);

	if (!name)
		shell_fail(opener->shell, error);
	if (!name || !set_tag((PersonView *)opener, name, TRUE))
		open_tags(opener, text);
}

static void
picked(View *opener, gint64 value)
{
	PersonView *person = (PersonView *)opener;
	Book *book = shell_book(opener->shell);
	g_autoptr(GPtrArray) all = tag_list(book, NULL);
	g_autoptr(GPtrArray) own = tag_names(book, person->contact, NULL);

	for (guint i = 0; all && own && i < all->len; i++) {
		const Tag *tag = all->pdata[i];

		if (tag->id == value)
			set_tag(person, tag->name, !wears(own, tag->name));
	}
}

static void
open_menu(View *view, const GPtrArray *all, const GPtrArray *own, const char *text)
{
	g_autoptr(GArray) items = g_array_new(TRUE, TRUE, sizeof(MenuItem));
	g_autoptr(GPtrArray) notes = g_ptr_array_new_with_free_func(g_free);
	const char *check = theme_glyph(shell_theme(view->shell), GLYPH_CHECK);
	g_autofree char *name = person_name((const PersonView *)view);
	g_autofree char *title = g_strdup_printf(_("%s: tags"), name);
	View *menu;

	for (guint i = 0; i < all->len; i++) {
		const Tag *tag = all->pdata[i];
		char *note = g_strdup_printf(
			"%s %d", wears(own, tag->name) ? check : "", tag->people);
		MenuItem item = { .label = tag->name, .note = note, .value = tag->id };

		g_ptr_array_add(notes, note);
		g_array_append_val(items, item);
	}
	menu = menu_open(
		view->shell, title, (const MenuItem *)(gpointer)items->data, 0, picked);
	menu_take_text(menu, _("new tag"), typed);
	menu_type(menu, text);
}

static void
open_tags(View *view, const char *text)
{
	PersonView *person = (PersonView *)view;
	Book *book = shell_book(view->shell);
	GError *error = NULL;
	g_autoptr(GPtrArray) all = NULL;
	g_autoptr(GPtrArray) own = NULL;

	if (!person_chosen(person))
		return;
	all = tag_list(book, &error);
	own = all ? tag_names(book, person->contact, &error) : NULL;
	if (own)
		open_menu(view, all, own, text);
	else
		shell_fail(view->shell, error);
}

void
person_tag(View *view)
{
	open_tags(view, "");
}
