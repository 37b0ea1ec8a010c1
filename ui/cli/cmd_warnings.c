/* krug warnings: what is to be minded about people, by which rules; muting them. */
#include "krug/contact.h"
#include "krug/i18n.h"
#include "krug/warnings.h"
#include "krug/who.h"

#include "cli/call.h"
#include "cli/output.h"
#include "cli/rows.h"

#define PEOPLE_MOST 50

typedef struct {
	JsonWriter *json;
	Table *table;
} Printer;

static void
print_warning(Printer *to, gint64 id, const char *who, const Warning *warning)
{
	const WarningRow *row = &warning_rules[warning->rule];
	g_autofree char *number = row_id(id);
	const char *cells[] = { number, who, _(row->title), warning->text };

	if (!to->json) {
		table_row(to->table, cells);
		return;
	}
	json_object_begin(to->json, NULL);
	json_int(to->json, "who_id", id);
	json_text(to->json, "who", who);
	json_text(to->json, "rule", row->id);
	json_text(to->json, "text", warning->text);
	json_object_end(to->json);
}

static gboolean
print_person(Printer *to, Book *book, gint64 id, GError **error)
{
	g_autofree char *who = contact_display_id(book, id, error);
	g_autoptr(GPtrArray) list = who ? warnings_of(book, id, error) : NULL;

	for (guint i = 0; list && i < list->len; i++)
		print_warning(to, id, who, list->pdata[i]);
	return list != NULL;
}

/* Of one person, else of those a review would show, and more of them. */
static gboolean
print(Call *call, Book *book, gint64 who, GError **error)
{
	g_autoptr(GArray) people =
		who ? NULL : warnings_people(book, NULL, PEOPLE_MOST, error);
	g_autoptr(JsonWriter) json = NULL;
	g_autoptr(Table) table = NULL;
	gboolean fine = TRUE;

	if (!who && !people)
		return FALSE;
	if (call_flag(call, "json"))
		json = out_json();
	else
		table = table_new(4);
	Printer to = { json, table };

	if (json)
		json_array_begin(json, NULL);
	if (who)
		fine = print_person(&to, book, who, error);
	for (guint i = 0; fine && people && i < people->len; i++)
		fine = print_person(&to, book, g_array_index(people, gint64, i), error);
	if (json) {
		json_array_end(json);
		json_end(json);
	}
	return fine;
}

static void
print_rule(Printer *to, WarningRule rule, int figure, gboolean muted)
{
	const WarningRow *row = &warning_rules[rule];
	g_autofree char *title =
		g_strdup_printf("%s%s", _(row->title), muted ? _(" (muted)") : "");
	g_autofree char *definition = warning_definition(rule, figure);
	const char *cells[] = { row->id, title, definition };

	if (!to->json) {
		table_row(to->table, cells);
		return;
	}
	json_object_begin(to->json, NULL);
	json_text(to->json, "id", row->id);
	json_text(to->json, "title", _(row->title));
	json_text(to->json, "definition", definition);
	if (row->figure)
		json_int(to->json, "figure", figure);
	else
		json_null(to->json, "figure");
	json_bool(to->json, "muted", muted);
	json_object_end(to->json);
}

static gboolean
print_rules(Call *call, Book *book, gint64 who, GError **error)
{
	int figures[WARNING_COUNT];
	guint muted = 0;
	g_autoptr(JsonWriter) json = NULL;
	g_autoptr(Table) table = NULL;

	if (!warnings_figures(book, figures, error) ||
		!warnings_muted(book, who, &muted, error))
		return FALSE;
	if (call_flag(call, "json"))
		json = out_json();
	else
		table = table_new(3);
	Printer to = { json, table };

	if (json)
		json_array_begin(json, NULL);
	for (int rule = 0; rule < WARNING_COUNT; rule++)
		print_rule(
			&to, (WarningRule)rule, figures[rule], (muted & 1u << rule) != 0);
	if (json) {
		json_array_end(json);
		json_end(json);
	}
	return TRUE;
}

static gboolean
mute(Book *book, const char *text, gint64 who, gboolean on, GError **error)
{
	g_autofree char *name =
		who ? contact_display_id(book, who, error) : g_strdup(_("everybody"));
	WarningRule rule;

	if (!name || !warnings_rule(text, &rule, error) ||
		!warnings_mute(book, rule, who, on, error))
		return FALSE;
	out_say(on ? _("Muted: %s · %s") : _("No longer muted: %s · %s"),
		rule < WARNING_COUNT ? _(warning_rules[rule].title) : _("all rules"),
		name);
	return TRUE;
}

static gboolean
run(Call *call, GError **error)
{
	g_autofree char *text = call_words(call, 0);
	const char *off = call_text(call, "mute");
	const char *on = call_text(call, "unmute");
	Book *book;
	gint64 who = 0;

	if (off && on)
		return call_wrong(error, _("Mute or unmute: one at a time."));
	if ((off && !*off) || (on && !*on))
		return call_wrong(error, _("Tell which rule, or all."));
	book = call_book(call, error);
	if (!book || (*text && !who_resolve(book, text, &who, error)))
		return FALSE;
	if (off || on)
		return mute(book, off ? off : on, who, off != NULL, error);
	if (call_flag(call, "rules"))
		return print_rules(call, book, who, error);
	return print(call, book, who, error);
}

static const CommandOption options[] = {
	{ "mute", 0, OPTION_TEXT, "RULE", N_("say it no more: of WHO, or of everybody"),
		NULL },
	{ "unmute", 0, OPTION_TEXT, "RULE", N_("say it again"), NULL },
	{ "rules", 0, OPTION_FLAG, NULL, N_("the rules, when they warn, which are muted"),
		NULL },
	{ "json", 0, OPTION_FLAG, NULL, N_("print a JSON array"), NULL },
	{ 0 },
};

const Command cmd_warnings = {
	.name = "warnings",
	.synopsis = "[--json] [WHO] | --rules [WHO] | --mute|--unmute RULE [WHO]",
	.help = N_("What to mind: too frequent, one-sided, stale data and more"),
	.notes = N_(
		"Without WHO at most 50 people are told: those with the latest entries, "
		"with a date that comes, and those whose data are the oldest. RULE is an "
		"id or the beginning of "
		"a title, or all. Nothing is said of people in the archive."),
	.examples = "krug warnings Петрова\n"
		    "krug warnings --rules\n"
		    "krug warnings --mute stale\n"
		    "krug warnings --mute frequent Петрова",
	.options = options,
	.most = -1,
	.run = run,
};
