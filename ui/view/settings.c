/*
 * The settings view. Its rows, texts and checks are those of krug/config.h; the selected
 * row says below the list what fits, what the default is and where the value is kept.
 * Language and theme are switched as soon as they are set. What lies in the book is
 * undone like any other change; the file of the machine is not.
 */
#include "view/settings.h"

#include <string.h>

#include "krug/config.h"
#include "krug/i18n.h"
#include "krug/paths.h"
#include "krug/setting.h"
#include "widget/dialog.h"
#include "widget/list_view.h"

#define TEXT_WIDTH  66
#define VALUE_WIDTH 20
#define NAME_WIDTH  22 /* shown where there is room; always below the list */
#define FOOT_LINES  4  /* a rule and three lines about the selected row */
#define CHOICES	    8

typedef struct {
	ListView base;
	Config *machine; /* NULL where the file cannot be read */
} SettingsView;

/* A row of the list: one of the table with its value now. */
typedef struct {
	const ConfigRow *row;
	char *value;
} Setting;

/* Values that people read as a word. */
typedef struct {
	const char *value, *label;
	const char *setting; /* NULL: of any */
} ValueWord;

static const ValueWord value_words[];

static SettingsView *
settings_of(View *view)
{
	return (SettingsView *)view;
}

static const char *
show_value(const ConfigRow *row, const char *value)
{
	for (const ValueWord *word = value_words; word->value; word++)
		if (strcmp(word->value, value) == 0 &&
			(!word->setting || strcmp(word->setting, row->name) == 0))
			return _(word->label);
	return value;
}

static char *
value_now(const SettingsView *self, const ConfigRow *row)
{
	if (row->place == CONFIG_BOOK)
		return setting_get(shell_book(self->base.view.shell), row->name);
	return g_strdup(
		self->machine ? config_get(self->machine, row->name) : row->fallback);
}

/* --- the list --- */

static int
table_length(void)
{
	int n = 0;

	while (config_rows()[n].name)
		n++;
	return n;
}

static gint64
setting_id(gconstpointer data)
{
	const Setting *setting = data;

	return setting->row - config_rows() + 1;
}

static int
setting_group(gconstpointer data)
{
	return (int)((const Setting *)data)->row->place;
}

static void
setting_free(gpointer data)
{
	Setting *setting = data;

	g_free(setting->value);
	g_free(setting);
}

static gboolean
page(gpointer data, gconstpointer from, ListWay way, int n, GPtrArray *out,
	GError **error G_GNUC_UNUSED)
{
	int step = way == LIST_BEFORE ? -1 : 1;
	int length = table_length();
	int at = from ? (int)setting_id(from) - 1 : step > 0 ? -1 : length;

	if (way != LIST_FROM || !from)
		at += step;
	for (; n > 0 && at >= 0 && at < length; n--, at += step) {
		Setting *setting = g_new0(Setting, 1);

		setting->row = &config_rows()[at];
		setting->value = value_now(data, setting->row);
		g_ptr_array_add(out, setting);
	}
	return TRUE;
}

static void
draw_group(gpointer data G_GNUC_UNUSED, gconstpointer row, Canvas line)
{
	canvas_text(line, 1, 0, -1, ROLE_HEADING,
		setting_group(row) == CONFIG_BOOK ? _("In the book, can be undone")
						  : _("On this machine"));
}

static void
draw_row(gpointer data G_GNUC_UNUSED, gconstpointer row, Canvas line,
	gboolean selected G_GNUC_UNUSED)
{
	const Setting *setting = row;
	gboolean own = strcmp(setting->value, setting->row->fallback) != 0;
	int value = line.w < 2 * VALUE_WIDTH ? line.w / 4 : VALUE_WIDTH;
	int room = line.w - value - 2;
	gboolean named = room >= TEXT_WIDTH + NAME_WIDTH;
	int text = CLAMP(room - (named ? NAME_WIDTH : 0), 0, TEXT_WIDTH);

	canvas_text(line, 0, 0, text, ROLE_TEXT, _(setting->row->text));
	canvas_text(line, text + 2, 0, value, own ? ROLE_STRONG : ROLE_DIM,
		*setting->value ? show_value(setting->row, setting->value) : "–");
	if (named)
		canvas_text(line, text + 2 + value, 0, -1, ROLE_DIM, setting->row->name);
}

static const ListSource source = {
	.page = page,
	.free_row = setting_free,
	.id = setting_id,
	.group = setting_group,
	.draw_group = draw_group,
	.draw_row = draw_row,
};

/* --- the view --- */

static void
open(View *view, gconstpointer args G_GNUC_UNUSED)
{
	list_view_open(view, &source, 0, FOOT_LINES);
}

static void
load(View *view)
{
	SettingsView *self = settings_of(view);
	g_autofree char *path = path_config_file();
	GError *error = NULL;

	g_clear_pointer(&self->machine, config_free);
	self->machine = config_load(path, &error);
	if (self->machine && config_problem(self->machine))
		shell_warn(view->shell, "%s", config_problem(self->machine));
	if (self->machine)
		list_reload(self->base.list, &error);
	shell_fail(view->shell, error);
}

static void
draw_about(const Setting *setting, Canvas canvas)
{
	g_autofree char *range = config_range(setting->row);
	const char *fallback = show_value(setting->row, setting->row->fallback);

	canvas_hline(canvas, 0, 0, canvas.w, ROLE_BORDER);
	canvas_text(canvas, 1, 1, canvas.w - 2, ROLE_STRONG, _(setting->row->text));
	canvas_printf(canvas, 1, 2, canvas.w - 2, ROLE_DIM, _("%s takes %s"),
		setting->row->name, range);
	canvas_printf(canvas, 1, 3, canvas.w - 2, ROLE_DIM, _("Default: %s"),
		*fallback ? fallback : _("nothing"));
}

static void
draw(const View *view, Canvas canvas)
{
	const SettingsView *self = (const SettingsView *)view;
	const Setting *setting = list_selected(self->base.list);
	int height = canvas.h - FOOT_LINES;

	list_view_draw(view, canvas, "");
	if (setting && height > 0)
		draw_about(setting, canvas_sub(canvas, 0, height, canvas.w, FOOT_LINES));
}

static void
done(View *view)
{
	list_view_done(view);
	g_clear_pointer(&settings_of(view)->machine, config_free);
}

/* --- setting --- */

static void
use_language(const char *value)
{
	/* The choice of the session is kept in LANGUAGE, which "auto" must not read. */
	if (g_strcmp0(value, "auto") == 0)
		g_unsetenv("LANGUAGE");
	i18n_switch(g_strcmp0(value, "auto") == 0 ? NULL : value);
}

static void
use_theme(View *view, const char *value)
{
	GError *error = NULL;

	if (!shell_set_theme(
		    view->shell, strcmp(value, "auto") == 0 ? NULL : value, &error))
		shell_fail(view->shell, error);
}

/* It is read once, before the screen is there. */
static gboolean
waits_for_start(const ConfigRow *row)
{
	static const char *const names[] = { "charts", "ascii", "mouse", "book", NULL };

	return g_strv_contains(names, row->name);
}

/* What must not wait for the next start. */
static void
take_effect(View *view, const ConfigRow *row, const char *value)
{
	if (strcmp(row->name, "lang") == 0)
		use_language(value);
	else if (strcmp(row->name, "theme") == 0)
		use_theme(view, value);
	else if (waits_for_start(row))
		shell_say(view->shell, _("Saved; it holds from the next start on."));
	else if (row->place == CONFIG_MACHINE)
		shell_follow(view->shell);
	shell_changed(view->shell, CHANGED_ALL);
}

/* value NULL: the default. */
static gboolean
set(View *view, const ConfigRow *row, const char *value)
{
	SettingsView *self = settings_of(view);
	g_autofree char *now = NULL;
	GError *error = NULL;
	gboolean fine = FALSE;

	if (row->place == CONFIG_BOOK)
		fine = setting_set(shell_book(view->shell), row->name, value, &error);
	else if (self->machine)
		fine = config_set(self->machine, row->name, value, &error);
	if (!fine)
		return shell_fail(view->shell, error);
	now = value_now(self, row);
	take_effect(view, row, now);
	return TRUE;
}

static const Setting *
selected(View *view)
{
	return list_selected(settings_of(view)->base.list);
}

static gboolean
typed(View *view, const char *text)
{
	const Setting *setting = selected(view);

	return !setting || set(view, setting->row, text);
}

/* What is taken for what was typed, or else what can be. */
static char *
echo(View *view, const char *text)
{
	const Setting *setting = selected(view);
	g_autofree char *normal = setting ? config_check(setting->row, text, NULL) : NULL;
	g_autofree char *range = setting ? config_range(setting->row) : NULL;

	if (normal && strcmp(normal, text) != 0)
		return g_strdup(show_value(setting->row, normal));
	return g_strdup_printf(_("takes %s"), range ? range : "");
}

static void
ask_text(View *view, const Setting *setting)
{
	const Prompt prompt = {
		.label = _(setting->row->text),
		.text = setting->value,
		.accept = typed,
		.echo = echo,
	};

	prompt_open(view->shell, &prompt);
}

static const char *const yes_no[] = { "yes", "no", NULL };

static const char *const *
choices_of(const ConfigRow *row)
{
	return row->type == CONFIG_BOOL ? yes_no : row->choices;
}

static void
picked(View *view, gint64 choice)
{
	const Setting *setting = selected(view);

	if (setting)
		set(view, setting->row, choices_of(setting->row)[choice]);
}

static void
ask_choice(View *view, const Setting *setting)
{
	const char *const *choices = choices_of(setting->row);
	MenuItem items[CHOICES + 1] = { 0 };
	gint64 now = 0;

	for (int i = 0; i < CHOICES && choices[i]; i++) {
		items[i].label = show_value(setting->row, choices[i]);
		items[i].value = i;
		if (strcmp(choices[i], setting->value) == 0)
			now = i;
	}
	menu_open(view->shell, _(setting->row->text), items, now, picked);
}

static void
edit(View *view)
{
	const Setting *setting = selected(view);

	if (setting && choices_of(setting->row))
		ask_choice(view, setting);
	else if (setting)
		ask_text(view, setting);
}

static void
reset(View *view)
{
	const Setting *setting = selected(view);

	if (setting)
		set(view, setting->row, NULL);
}

static const ValueWord value_words[] = {
	{ "yes", N_("yes"), NULL },
	{ "no", N_("no"), NULL },
	{ "none", N_("only weekends"), "calendar.days_off" },
	{ "ru", N_("Russia"), "calendar.days_off" },
	{ "by", N_("Belarus"), "calendar.days_off" },
	{ "kz", N_("Kazakhstan"), "calendar.days_off" },
	{ "none", N_("never due"), NULL },
	{ "auto", N_("to fit the terminal"), "theme" },
	{ "auto", N_("to fit the terminal"), "charts" },
	{ "unicode", N_("blocks and dots"), "charts" },
	{ "ascii", N_("plain ASCII"), "charts" },
	{ "auto", N_("as fits best"), "clipboard" },
	{ "auto", N_("as the system says"), NULL },
	{ "background", N_("in the background"), NULL },
	{ "terminal", N_("in this terminal"), NULL },
	{ "en", "English", "lang" },
	{ "ru", "Русский", "lang" },
	{ "dark", N_("dark"), "theme" },
	{ "light", N_("light"), "theme" },
	{ "mono", N_("without colours"), "theme" },
	{ "shown", N_("shown"), "calendar.names" },
	{ "neutral", N_("neutral words"), "calendar.names" },
	{ "hour", N_("at their hour"), "calendar.windows" },
	{ "day", N_("for all day"), "calendar.windows" },
	{ 0 },
};

static const Handler handlers[] = {
	{ ACT_EDIT, edit },
	{ ACT_RESET, reset },
	{ 0 },
};

const ViewClass settings_view = {
	.name = "settings",
	.title = N_("Settings"),
	.parent = &moving_parent,
	.size = sizeof(SettingsView),
	.watches = CHANGED_ALL,
	.handlers = handlers,
	.open = open,
	.load = load,
	.layout = list_view_layout,
	.draw = draw,
	.done = done,
	.mouse = list_view_mouse,
};
