/*
 * The options of a calendar. Kinds of people become a term of the QUERY: there they are
 * known already.
 */
#include "cli/export_choice.h"

#include <string.h>

#include "krug/i18n.h"
#include "krug/vocab.h"

struct ExportChoice {
	ExportForm form;
	Query *query;
	CalendarAlarms alarms;
	CalendarChoice calendar;
};

/* A message about a word is one about usage. */
static gboolean
as_usage(GError *why, GError **error)
{
	call_wrong(error, "%s", why->message);
	g_error_free(why);
	return FALSE;
}

/* A kind of people goes to `people`, by commas; anything else is one of the calendar. */
static gboolean
read_kind(const char *word, CalendarChoice *calendar, GString *people, GError **error)
{
	int kind = vocab_match(&vocab_kind, word, -1);
	GError *why = NULL;

	if (!kind)
		return calendar_kinds_read(word, &calendar->kinds, &why) ||
		       as_usage(why, error);
	g_string_append_printf(
		people, "%s%s", people->len ? "," : "", vocab_id(&vocab_kind, kind));
	return TRUE;
}

static gboolean
read_kinds(Call *call, CalendarChoice *calendar, GString *people, GError **error)
{
	const char *const *list = call_list(call, "kind");

	for (; *list; list++) {
		g_auto(GStrv) words = g_strsplit(*list, ",", -1);

		for (char **word = words; *word; word++)
			if (!read_kind(g_strstrip(*word), calendar, people, error))
				return FALSE;
	}
	return TRUE;
}

static gboolean
read_names(Call *call, CalendarChoice *calendar, GError **error)
{
	const char *names = call_text(call, "names");

	if (!names)
		return TRUE;
	if (strcmp(names, "shown") == 0)
		calendar->names = CALENDAR_NAMES_SHOWN;
	else if (strcmp(names, "neutral") == 0)
		calendar->names = CALENDAR_NAMES_NEUTRAL;
	else
		return call_wrong(
			error, _("--names takes shown or neutral; not “%s”."), names);
	return TRUE;
}

static gboolean
read_windows(Call *call, CalendarChoice *calendar, GError **error)
{
	const char *windows = call_text(call, "windows");

	if (!windows)
		return TRUE;
	if (strcmp(windows, "hour") == 0)
		calendar->windows = CALENDAR_WINDOWS_HOUR;
	else if (strcmp(windows, "day") == 0)
		calendar->windows = CALENDAR_WINDOWS_DAY;
	else
		return call_wrong(
			error, _("--windows takes hour or day; not “%s”."), windows);
	return TRUE;
}

static gboolean
read_weeks(Call *call, CalendarChoice *calendar, GError **error)
{
	const char *text = call_text(call, "weeks");
	guint64 weeks = 0;

	if (text && !g_ascii_string_to_unsigned(
			    text, 10, 1, CALENDAR_WEEKS_MOST, &weeks, NULL))
		return call_wrong(error, _("--%s takes a number from 1 to %d; not “%s”."),
			"weeks", CALENDAR_WEEKS_MOST, text);
	calendar->weeks = (int)weeks;
	return TRUE;
}

static gboolean
read_alarms(Call *call, Book *book, ExportChoice *choice, GError **error)
{
	const char *const *list = call_list(call, "alarm");
	GError *why = NULL;

	if (!*list)
		return TRUE;
	choice->alarms = calendar_alarms(book);
	choice->calendar.alarms = &choice->alarms;
	for (; *list; list++)
		if (!calendar_alarms_read(&choice->alarms, *list, &why))
			return as_usage(why, error);
	return TRUE;
}

static gboolean
read_form(Call *call, ExportChoice *choice, GError **error)
{
	gboolean journal = call_flag(call, "journal");

	if (journal && call_flag(call, "todo"))
		return call_wrong(
			error, _("--todo and --journal are files of their own."));
	if (journal && (choice->calendar.kinds || choice->calendar.alarms ||
			       choice->calendar.windows))
		return call_wrong(
			error, _("--journal takes neither alarms nor kinds but those of "
				 "people."));
	if (journal)
		choice->form = EXPORT_JOURNAL;
	else
		choice->form = call_flag(call, "todo") ? EXPORT_TASKS : EXPORT_EVENTS;
	return TRUE;
}

static gboolean
read_query(Call *call, const char *people, ExportChoice *choice, GError **error)
{
	g_autofree char *words = call_words(call, 1);
	g_autofree char *text =
		g_strdup_printf("%s%s %s", *people ? "kind:" : "", people, words);

	choice->query = query_parse(text, QUERY_STRICT, NULL, error);
	choice->calendar.query = choice->query;
	return choice->query != NULL;
}

ExportChoice *
export_choice_new(Call *call, Book *book, GError **error)
{
	g_autoptr(ExportChoice) choice = g_new0(ExportChoice, 1);
	g_autoptr(GString) people = g_string_new(NULL);

	if (!read_kinds(call, &choice->calendar, people, error) ||
		!read_names(call, &choice->calendar, error) ||
		!read_windows(call, &choice->calendar, error) ||
		!read_weeks(call, &choice->calendar, error) ||
		!read_alarms(call, book, choice, error) ||
		!read_form(call, choice, error) ||
		!read_query(call, people->str, choice, error))
		return NULL;
	return g_steal_pointer(&choice);
}

void
export_choice_free(ExportChoice *choice)
{
	if (!choice)
		return;
	if (choice->query)
		query_free(choice->query);
	g_free(choice);
}

ExportForm
export_choice_form(const ExportChoice *choice)
{
	return choice->form;
}

const CalendarChoice *
export_choice_calendar(const ExportChoice *choice)
{
	return &choice->calendar;
}

gboolean
export_choice_absent(Call *call, GError **error)
{
	static const char *const flags[] = { "todo", "journal", "phones", NULL };
	static const char *const texts[] = { "weeks", "names", "windows", NULL };
	static const char *const lists[] = { "kind", "alarm", NULL };
	const char *given = NULL;

	for (int i = 0; flags[i]; i++)
		given = call_flag(call, flags[i]) ? flags[i] : given;
	for (int i = 0; texts[i]; i++)
		given = call_text(call, texts[i]) ? texts[i] : given;
	for (int i = 0; lists[i]; i++)
		given = *call_list(call, lists[i]) ? lists[i] : given;
	return !given || call_wrong(error, _("--%s goes with ics only."), given);
}
