/*
 * Fields are those of `krug export ics`. How many it will be stands beside the weeks; a
 * large book is not counted anew at each letter. What is many is written in steps, with
 * a bar.
 */
#include "view/export_form.h"

#include <stdlib.h>
#include <string.h>

#include "krug/config.h"
#include "krug/error.h"
#include "krug/export.h"
#include "krug/i18n.h"
#include "krug/paths.h"
#include "view/export_write.h"
#include "view/fields.h"

#define FIRST_PATH "~/krug.ics"
#define MANY	   5000 /* items: more are counted when a choice changes, and get a bar */

/* What the fields say; texts are owned. */
typedef struct {
	ExportForm form;
	CalendarChoice choice;
	CalendarAlarms alarms;
	Query *query;
} Wish;

typedef struct {
	FormData base;
	guint all; /* events in the whole book */
} ExportData;

static void
wish_clear(Wish *wish)
{
	g_clear_pointer(&wish->query, query_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Wish, wish_clear)

static const FieldChoice form_choices[] = {
	{ "", N_("reminders, dates, meetings") },
	{ "todo", N_("a list of things to do (VTODO)") },
	{ "journal", N_("what was (VJOURNAL)") },
	{ 0 },
};

static const FieldChoice name_choices[] = {
	{ "", N_("as it is set") },
	{ "shown", N_("shown") },
	{ "neutral", N_("left out") },
	{ 0 },
};

static const FieldChoice window_choices[] = {
	{ "", N_("as it is set") },
	{ "hour", N_("at their hour") },
	{ "day", N_("for all day") },
	{ 0 },
};

/* --- reading --- */

static ExportForm
read_what(const char *text)
{
	if (strcmp(text, "todo") == 0)
		return EXPORT_TASKS;
	return strcmp(text, "journal") == 0 ? EXPORT_JOURNAL : EXPORT_EVENTS;
}

static CalendarNames
read_names(const char *text)
{
	if (strcmp(text, "shown") == 0)
		return CALENDAR_NAMES_SHOWN;
	return strcmp(text, "neutral") == 0 ? CALENDAR_NAMES_NEUTRAL : CALENDAR_NAMES;
}

static CalendarWindows
read_windows(const char *text)
{
	if (strcmp(text, "hour") == 0)
		return CALENDAR_WINDOWS_HOUR;
	return strcmp(text, "day") == 0 ? CALENDAR_WINDOWS_DAY : CALENDAR_WINDOWS;
}

/* wish->choice points into the wish: it must not move. */
static gboolean
read_wish(const Form *form, Book *book, Wish *wish, GError **error)
{
	const char *kinds = form_text(form, "kinds");
	const char *alarms = form_text(form, "alarms");

	wish->form = read_what(form_text(form, "what"));
	wish->choice.weeks = atoi(form_text(form, "weeks"));
	wish->choice.names = read_names(form_text(form, "names"));
	wish->choice.windows = read_windows(form_text(form, "windows"));
	wish->query = query_parse(form_text(form, "whom"), QUERY_STRICT, NULL, error);
	wish->choice.query = wish->query;
	if (!wish->query ||
		(*kinds && !calendar_kinds_read(kinds, &wish->choice.kinds, error)))
		return FALSE;
	wish->alarms = calendar_alarms(book);
	wish->choice.alarms = &wish->alarms;
	return !*alarms || calendar_alarms_read(&wish->alarms, alarms, error);
}

static char *
check_weeks(const char *text, gpointer data G_GNUC_UNUSED)
{
	guint64 weeks;

	if (!*text || g_ascii_string_to_unsigned(
			      text, 10, 1, CALENDAR_WEEKS_MOST, &weeks, NULL))
		return NULL;
	return g_strdup_printf(
		_("A number from 1 to %d, or nothing for all."), CALENDAR_WEEKS_MOST);
}

static char *
check_whom(const char *text, gpointer data G_GNUC_UNUSED)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Query) query = query_parse(text, QUERY_STRICT, NULL, &error);

	return query ? NULL : g_strdup(error->message);
}

static char *
check_kinds(const char *text, gpointer data G_GNUC_UNUSED)
{
	g_autoptr(GError) error = NULL;
	guint64 kinds = 0;

	return !*text || calendar_kinds_read(text, &kinds, &error)
		       ? NULL
		       : g_strdup(error->message);
}

static char *
check_alarms(const char *text, gpointer data)
{
	const ExportData *self = data;
	g_autoptr(GError) error = NULL;
	CalendarAlarms alarms = calendar_alarms(self->base.book);

	return !*text || calendar_alarms_read(&alarms, text, &error)
		       ? NULL
		       : g_strdup(error->message);
}

/* --- how many --- */

static gboolean
is_typed(const char *name)
{
	return strcmp(name, "weeks") == 0 || strcmp(name, "whom") == 0 ||
	       strcmp(name, "kinds") == 0;
}

static void
changed(Form *form, const char *name, gpointer data)
{
	ExportData *self = data;
	g_autofree char *words = NULL;
	g_auto(Wish) wish = { 0 };
	guint n = 0;

	if (self->all > MANY && is_typed(name)) {
		form_note(form, "weeks", NULL);
		return;
	}
	if (read_wish(form, self->base.book, &wish, NULL) &&
		export_ics_count(self->base.book, wish.form, &wish.choice, &n, NULL))
		words = export_number_words(wish.form, n);
	form_note(form, "weeks", words);
}

static void
fill(Form *form, gpointer data)
{
	ExportData *self = data;

	self->base.form = form;
	export_ics_count(self->base.book, EXPORT_EVENTS, NULL, &self->all, NULL);
	form_set(form, "path", FIRST_PATH);
	changed(form, "", data);
}

/* --- writing --- */

static gboolean
is_kept(const Form *form)
{
	return *form_text(form, "keep") != '\0';
}

/* What would be left aside without a word. */
static gboolean
check_journal(const Form *form, GError **error)
{
	if (strcmp(form_text(form, "what"), "journal") != 0 ||
		(!*form_text(form, "kinds") && !*form_text(form, "windows") &&
			!*form_text(form, "alarms")))
		return TRUE;
	g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_INPUT,
		_("What was has neither kinds nor alarms: leave those fields empty."));
	return FALSE;
}

/* What is kept follows the settings: else names that were left out would stand in the
 * file after the next change. */
static gboolean
check_kept(const Form *form, GError **error)
{
	static const char *const chosen[] = { "what", "weeks", "whom", "kinds", "names",
		"windows", "alarms" };

	if (!is_kept(form))
		return TRUE;
	for (gsize i = 0; i < G_N_ELEMENTS(chosen); i++) {
		if (!*form_text(form, chosen[i]))
			continue;
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
			_("Only the whole calendar can be kept: leave the fields above "
			  "as they were."));
		return FALSE;
	}
	return TRUE;
}

/* The file is kept from now on, which also notes whose it is. */
static gboolean
keep(ExportData *self, GError **error)
{
	g_autofree char *path = export_path(form_text(self->base.form, "path"));
	g_autofree char *where = path_config_file();
	g_autoptr(Config) config = NULL;

	if (!is_kept(self->base.form))
		return TRUE;
	config = config_load(where, error);
	if (!config || !config_set(config, "calendar.path", path, error))
		return FALSE;
	shell_follow(self->base.shell);
	return TRUE;
}

static gboolean
save(Form *form, gpointer data, GError **error)
{
	ExportData *self = data;
	g_auto(Wish) wish = { 0 };
	ExportTodo todo = { .choice = &wish.choice, .kept = is_kept(form) };

	if (!check_kept(form, error) || !check_journal(form, error) ||
		!read_wish(form, self->base.book, &wish, error))
		return FALSE;
	todo.form = wish.form;
	if (!export_write_calendar(
		    self->base.shell, form_text(form, "path"), &todo, error))
		return FALSE;
	return keep(self, error);
}

static GPtrArray *
complete_path(const char *text, gpointer data G_GNUC_UNUSED)
{
	GPtrArray *names = g_ptr_array_new_with_free_func(g_free);

	g_ptr_array_add(names, path_complete(text, NULL));
	return names;
}

static const Field fields[] = {
	{
		.kind = FIELD_CHOICE,
		.name = "what",
		.label = N_("What"),
		.choices = form_choices,
	},
	{
		.name = "weeks",
		.label = N_("Weeks"),
		.placeholder = N_("no limit"),
		.width = 8,
		.check = check_weeks,
	},
	{
		.name = "whom",
		.label = N_("Whom"),
		.placeholder = N_("everybody; or a search: kind:recruiter"),
		.check = check_whom,
	},
	{
		.name = "kinds",
		.label = N_("Only"),
		.placeholder = N_("all; or: promise, dates, meetings, interviews"),
		.check = check_kinds,
	},
	{
		.kind = FIELD_CHOICE,
		.name = "names",
		.label = N_("Names"),
		.choices = name_choices,
	},
	{
		.kind = FIELD_CHOICE,
		.name = "windows",
		.label = N_("Reminders"),
		.choices = window_choices,
	},
	{
		.name = "alarms",
		.label = N_("Alarms"),
		.placeholder = N_("as they are set; or: 30m, 2d, 09:00; or none"),
		.check = check_alarms,
	},
	{
		.name = "path",
		.label = N_("File"),
		.required = TRUE,
		.complete = complete_path,
	},
	{
		.kind = FIELD_TOGGLE,
		.name = "keep",
		.label = N_("Keep up to date"),
		.placeholder = N_("the whole calendar, after each change"),
	},
	{ 0 },
};

void
export_form_open(Shell *shell)
{
	ExportData *self = g_new0(ExportData, 1);
	const FormSpec spec = {
		.title = _("Calendar for the phone"),
		.fields = fields,
		.fill = fill,
		.save = save,
		.changed = changed,
		.data = self,
		.free_data = g_free,
	};

	self->base = (FormData){ .shell = shell, .book = shell_book(shell) };
	form_open(shell, &spec);
}
