/*
 * Muting by one key: the menu lists what is told of the person now, for this person or
 * for everybody, and what is muted, to be told again. A value is the rule, whom it is of,
 * and whether it is to be muted.
 */
#include "krug/i18n.h"
#include "krug/warnings.h"
#include "view/person_actions.h"
#include "view/say.h"
#include "widget/dialog.h"

typedef enum {
	MUTE_PERSON,
	MUTE_EVERYBODY,
	UNMUTE_PERSON,
	UNMUTE_EVERYBODY,
	MUTE_WAYS
} MuteWay;

static void
item_clear(void *data)
{
	g_free((char *)(guintptr)((MenuItem *)data)->label);
}

/* Takes the label. */
static void
add(GArray *items, WarningRule rule, MuteWay way, char *label, const char *note)
{
	MenuItem item = { label, note, (gint64)rule * MUTE_WAYS + way };

	g_array_append_val(items, item);
}

static void
add_told(GArray *items, const Warning *warning, const char *name)
{
	const char *title = _(warning_rules[warning->rule].title);

	add(items, warning->rule, MUTE_PERSON,
		g_strdup_printf(_("mute “%s” for %s"), title, name), NULL);
	add(items, warning->rule, MUTE_EVERYBODY,
		g_strdup_printf(_("mute “%s” for everybody"), title), NULL);
}

static void
add_muted(GArray *items, guint own, guint everybody, const char *name)
{
	for (int rule = 0; rule < WARNING_COUNT; rule++) {
		const char *title = _(warning_rules[rule].title);

		if (everybody & 1u << rule)
			add(items, (WarningRule)rule, UNMUTE_EVERYBODY,
				g_strdup_printf(_("tell “%s” again of everybody"), title),
				_("muted"));
		else if (own & 1u << rule)
			add(items, (WarningRule)rule, UNMUTE_PERSON,
				g_strdup_printf(_("tell “%s” again of %s"), title, name),
				_("muted"));
	}
}

typedef struct {
	WarningRule rule;
	gint64 contact;
	gboolean mute;
} Choice;

static gboolean
act(Book *book, void *data, GError **error)
{
	const Choice *choice = data;

	return warnings_mute(book, choice->rule, choice->contact, choice->mute, error);
}

static void
picked(View *view, gint64 value)
{
	PersonView *person = (PersonView *)view;
	MuteWay way = (MuteWay)(value % MUTE_WAYS);
	Choice choice = {
		.rule = (WarningRule)(value / MUTE_WAYS),
		.contact =
			way == MUTE_PERSON || way == UNMUTE_PERSON ? person->contact : 0,
		.mute = way == MUTE_PERSON || way == MUTE_EVERYBODY,
	};

	if (!person_commit(person, OUTCOME_NONE, act, &choice))
		return;
	say_done(view->shell, choice.mute ? _("Muted: %s") : _("No longer muted: %s"),
		_(warning_rules[choice.rule].title));
}

static gboolean
fill(PersonView *person, GArray *items, GError **error)
{
	Book *book = shell_book(person->view.shell);
	g_autofree char *name = person_name(person);
	g_autoptr(GPtrArray) told = warnings_of(book, person->contact, error);
	guint own, everybody;

	if (!told || !warnings_muted(book, person->contact, &own, error) ||
		!warnings_muted(book, 0, &everybody, error))
		return FALSE;
	for (guint i = 0; i < told->len; i++)
		add_told(items, told->pdata[i], name);
	add_muted(items, own, everybody, name);
	return TRUE;
}

void
person_mute(View *view)
{
	PersonView *person = (PersonView *)view;
	g_autoptr(GArray) items = g_array_new(TRUE, TRUE, sizeof(MenuItem));
	GError *error = NULL;

	if (!person_chosen(person))
		return;
	g_array_set_clear_func(items, item_clear);
	if (!fill(person, items, &error))
		shell_fail(view->shell, error);
	else if (items->len == 0)
		shell_say(view->shell, _("There is nothing to mind here."));
	else
		menu_open(view->shell, _("Warnings"),
			(const MenuItem *)(void *)items->data,
			g_array_index(items, MenuItem, 0).value, picked);
}
