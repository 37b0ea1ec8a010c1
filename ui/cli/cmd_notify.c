/* krug notify: what rang since the last call, through a program that shows it. */
#include <string.h>

#include "krug/alert.h"
#include "krug/i18n.h"
#include "krug/last_run.h"
#include "shell/process.h"

#include "cli/call.h"
#include "cli/output.h"

#define WHAT	   "notify"
#define LINES_MOST 10

/* --- telling --- */

static void
print_json(const Clock *clock, const GPtrArray *alerts)
{
	g_autoptr(JsonWriter) json = out_json();

	json_array_begin(json, NULL);
	for (guint i = 0; i < alerts->len; i++) {
		const Alert *alert = alerts->pdata[i];
		g_autofree char *at = clock_format(clock, NULL, alert->at);

		json_object_begin(json, NULL);
		json_text(json, "at", at);
		json_text(json, "title", alert->title);
		json_text(json, "text", alert->text);
		json_object_end(json);
	}
	json_array_end(json);
	json_end(json);
}

/* "Anna Petrova: in touch · 9 d late"; owned. */
static char *
line_of(const Alert *alert)
{
	return *alert->text ? g_strdup_printf("%s: %s", alert->title, alert->text)
			    : g_strdup(alert->title);
}

static void
print(Call *call, const Clock *clock, const GPtrArray *alerts)
{
	if (call_flag(call, "json")) {
		print_json(clock, alerts);
		return;
	}
	for (guint i = 0; i < alerts->len; i++) {
		g_autofree char *line = line_of(alerts->pdata[i]);

		out_line("%s", line);
	}
}

/* Those that were not told of by name are counted. */
static char *
body_of(const GPtrArray *alerts)
{
	GString *body = g_string_new(NULL);
	guint shown = MIN(alerts->len, LINES_MOST);

	for (guint i = 0; i < shown; i++) {
		g_autofree char *line = line_of(alerts->pdata[i]);

		g_string_append_printf(body, "%s%s", i ? "\n" : "", line);
	}
	if (alerts->len > shown) {
		g_autofree char *more = g_strdup_printf(
			ngettext("and %u more", "and %u more", alerts->len - shown),
			alerts->len - shown);

		g_string_append_printf(body, "\n%s", more);
	}
	return g_string_free(body, FALSE);
}

/* notify-send hands on a text with markup; any other program gets it as it stands. */
static char *
text_for(const char *program, const char *body)
{
	g_autofree char *name = g_path_get_basename(program);

	return strcmp(name, "notify-send") == 0 ? g_markup_escape_text(body, -1)
						: g_strdup(body);
}

/* The command with two more words, the title and the text. */
static gboolean
tell(const char *command, const char *title, const char *body, GError **error)
{
	g_auto(GStrv) words = process_words(command, title, error);
	g_autofree char *text = NULL;
	g_autoptr(GStrvBuilder) argv = g_strv_builder_new();
	g_auto(GStrv) all = NULL;

	if (!words)
		return FALSE;
	g_strv_builder_addv(argv, (const char **)words);
	text = text_for(words[0], body);
	g_strv_builder_add(argv, text);
	all = g_strv_builder_end(argv);
	return process_run(NULL, (const char *const *)all, error);
}

static gboolean
notify(Call *call, const GPtrArray *alerts, GError **error)
{
	Config *config = call_config(call, error);
	const char *command = config ? config_get(config, "notify.command") : NULL;
	g_autofree char *title = NULL;
	g_autofree char *body = NULL;

	if (!config || alerts->len == 0)
		return config != NULL;
	if (alerts->len == 1) {
		const Alert *only = alerts->pdata[0];

		return tell(command, only->title, only->text, error);
	}
	title = g_strdup_printf(
		ngettext("krug: %u reminder", "krug: %u reminders", alerts->len),
		alerts->len);
	body = body_of(alerts);
	return tell(command, title, body, error);
}

/* --- since when --- */

/* Of a clock that was set back nothing is told twice; one that was wrong by more than a
 * day is not waited for. */
static gint64
told_until(const Book *book, gint64 now)
{
	gint64 last = last_run(book_path(book), WHAT);

	return last > now + DAY_SECONDS ? now : last;
}

static gboolean
read_since(Call *call, gint64 told, gint64 *since, GError **error)
{
	const char *text = call_text(call, "since");

	*since = told == LAST_RUN_NEVER ? ALERT_NEVER : told;
	return !text || clock_parse_instant(text, since) ||
	       call_wrong(error, _("“%s” is no instant: 2026-11-21T18:00:00Z."), text);
}

static gboolean
run(Call *call, GError **error)
{
	Book *book = call_book(call, error);
	gboolean only_print = call_flag(call, "print") || call_flag(call, "json");
	g_autoptr(GPtrArray) alerts = NULL;
	gint64 told, since, now;

	if (!book)
		return FALSE;
	now = book_now(book);
	told = told_until(book, now);
	if (!read_since(call, told, &since, error))
		return FALSE;
	alerts = alerts_load(book, since, now, error);
	if (!alerts)
		return FALSE;
	if (only_print) {
		print(call, book_clock(book), alerts);
		if (alerts->len == 0 && !call_flag(call, "json"))
			out_say("%s", _("There is nothing to tell."));
		return TRUE;
	}
	return notify(call, alerts, error) &&
	       last_run_save(book_path(book), WHAT, MAX(told, now), error);
}

static const CommandOption options[] = {
	{ "print", 0, OPTION_FLAG, NULL, N_("print it, and tell it again next time"),
		NULL },
	{ "since", 0, OPTION_TEXT, "INSTANT", N_("after this; the last call without it"),
		NULL },
	{ "json", 0, OPTION_FLAG, NULL, N_("print a JSON array"), NULL },
	{ 0 },
};

const Command cmd_notify = {
	.name = "notify",
	.synopsis = "[--print|--json] [--since INSTANT]",
	.help = N_("Tell what rang since the last call, for a timer"),
	.notes = N_(
		"Nothing runs in the background: a timer calls this every few minutes "
		"(krug-notify.timer of systemd is installed with krug). What rings is "
		"what rings in the exported calendar; the program that shows it is the "
		"setting notify.command, to which title and text are added."),
	.examples = "krug notify\n"
		    "krug notify --print\n"
		    "systemctl --user enable --now krug-notify.timer",
	.options = options,
	.run = run,
};
