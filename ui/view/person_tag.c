/*
 * Tags by a menu: those a person wears carry a mark, typing narrows, Enter puts one on or
 * takes it off, of everybody marked as well, and a word that is no tag yet becomes one. A
 * tag is renamed for all who wear it, whoever is selected.
 */
#include "krug/i18n.h"
#include "krug/tag.h"
#include "krug/text.h"
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

	return tag_set_all(book, act->people, act->text, act->on, error);
}

static void open_tags(View *view, const char *text);

static gboolean
set_tag(PersonView *person, const char *tag, gboolean on)
{
	g_autoptr(GArray) people = person_concerned(person);
	PersonAct act = { .people = people, .text = tag, .on = on };
	g_autofree char *name = NULL;

	if (!people || !person_commit(person, OUTCOME_NONE, act_tag, &act))
		return FALSE;
	name = person_names(person, people);
	say_done(person->view.shell, on ? _("%s: tag %s") : _("%s: no longer %s"), name,
		tag);
	return TRUE;
}

/* Tags that all of them wear; owned. */
static GPtrArray *
common_tags(Book *book, const GArray *people, GError **error)
{
	g_autoptr(GPtrArray) common =
		tag_names(book, g_array_index(people, gint64, 0), error);

	for (guint i = 1; common && i < people->len; i++) {
		g_autoptr(GPtrArray) own =
			tag_names(book, g_array_index(people, gint64, i), error);

		if (!own)
			return NULL;
		for (guint t = common->len; t > 0; t--)
			if (!wears(own, common->pdata[t - 1]))
				g_ptr_array_remove_index(common, t - 1);
	}
	return g_steal_pointer(&common);
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

/* Owned by the list; NULL where it is gone meanwhile. */
static const Tag *
find(const GPtrArray *all, gint64 id)
{
	for (guint i = 0; all && i < all->len; i++) {
		const Tag *tag = all->pdata[i];

		if (tag->id == id)
			return tag;
	}
	return NULL;
}

static void
picked(View *opener, gint64 value)
{
	PersonView *person = (PersonView *)opener;
	Book *book = shell_book(opener->shell);
	g_autoptr(GPtrArray) all = tag_list(book, NULL);
	g_autoptr(GArray) people = person_concerned(person);
	g_autoptr(GPtrArray) own = people ? common_tags(book, people, NULL) : NULL;
	const Tag *tag = find(all, value);

	if (tag && own)
		set_tag(person, tag->name, !wears(own, tag->name));
}

/* With how many people have each; those of `own` carry a mark. */
static View *
tags_menu(Shell *shell, const char *title, const GPtrArray *all, const GPtrArray *own,
	void (*chosen)(View *opener, gint64 value))
{
	g_autoptr(GArray) items = g_array_new(TRUE, TRUE, sizeof(MenuItem));
	g_autoptr(GPtrArray) notes = g_ptr_array_new_with_free_func(g_free);
	const char *check = theme_glyph(shell_theme(shell), GLYPH_CHECK);

	for (guint i = 0; i < all->len; i++) {
		const Tag *tag = all->pdata[i];
		char *note = g_strdup_printf(
			"%s %d", wears(own, tag->name) ? check : "", tag->people);
		MenuItem item = { .label = tag->name, .note = note, .value = tag->id };

		g_ptr_array_add(notes, note);
		g_array_append_val(items, item);
	}
	return menu_open(
		shell, title, (const MenuItem *)(gpointer)items->data, 0, chosen);
}

static void
open_menu(View *view, const GArray *people, const GPtrArray *all, const GPtrArray *own,
	const char *text)
{
	g_autofree char *name = person_names((const PersonView *)view, people);
	g_autofree char *title = g_strdup_printf(_("%s: tags"), name);
	View *menu = tags_menu(view->shell, title, all, own, picked);

	menu_take_text(menu, _("new tag"), typed);
	menu_type(menu, text);
}

static void
open_tags(View *view, const char *text)
{
	PersonView *person = (PersonView *)view;
	Book *book = shell_book(view->shell);
	GError *error = NULL;
	g_autoptr(GArray) people = person_concerned(person);
	g_autoptr(GPtrArray) all = NULL;
	g_autoptr(GPtrArray) own = NULL;

	if (!people)
		return;
	all = tag_list(book, &error);
	own = all ? common_tags(book, people, &error) : NULL;
	if (own)
		open_menu(view, people, all, own, text);
	else
		shell_fail(view->shell, error);
}

void
person_tag(View *view)
{
	open_tags(view, "");
}

/* Whose name it would take: then the two become one. */
static char *
joins(View *opener, const char *text)
{
	g_autoptr(GPtrArray) all = tag_list(shell_book(opener->shell), NULL);
	g_autofree char *word = tag_check(text, NULL);
	g_autofree char *wanted = word ? text_fold(word) : NULL;

	for (guint i = 0; all && wanted && i < all->len; i++) {
		const Tag *tag = all->pdata[i];
		g_autofree char *name = text_fold(tag->name);

		if (tag->id != ((PersonView *)opener)->tag && g_str_equal(name, wanted))
			return g_strdup_printf(
				ngettext("There is this tag, on %d person: the two "
					 "become one.",
					"There is this tag, on %d people: the two "
					"become one.",
					(gulong)tag->people),
				tag->people);
	}
	return NULL;
}

static gboolean
renamed(View *opener, const char *text)
{
	Book *book = shell_book(opener->shell);
	GError *error = NULL;
	g_autoptr(GPtrArray) all = tag_list(book, &error);
	const Tag *tag = find(all, ((PersonView *)opener)->tag);
	g_autofree char *name = all ? tag_check(text, &error) : NULL;

	if (error || (tag && !tag_rename(book, tag->name, name, &error))) {
		shell_fail(opener->shell, error);
		return FALSE;
	}
	if (tag)
		say_done(opener->shell, _("The tag %s is now %s"), tag->name, name);
	return TRUE;
}

static void
ask_name(View *opener, gint64 value)
{
	g_autoptr(GPtrArray) all = tag_list(shell_book(opener->shell), NULL);
	const Tag *tag = find(all, value);
	const Prompt prompt = {
		.label = _("New name of the tag"),
		.text = tag ? tag->name : "",
		.echo = joins,
		.accept = renamed,
	};

	((PersonView *)opener)->tag = value;
	if (tag)
		prompt_open(opener->shell, &prompt);
}

void
person_tag_rename(View *view)
{
	GError *error = NULL;
	g_autoptr(GPtrArray) all = tag_list(shell_book(view->shell), &error);
	g_autoptr(GPtrArray) none = g_ptr_array_new();

	if (!all)
		shell_fail(view->shell, error);
	else if (all->len == 0)
		shell_warn(view->shell, _("Nobody has a tag yet: t puts one on."));
	else
		tags_menu(view->shell, _("Rename a tag"), all, none, ask_name);
}
