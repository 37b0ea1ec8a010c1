/* krug search TEXT: people and entries of the timeline that hold these words. */
#include <string.h>

#include "krug/application.h"
#include "krug/contact.h"
#include "krug/find.h"
#include "krug/i18n.h"
#include "krug/interaction.h"
#include "krug/text.h"

#include "cli/call.h"
#include "cli/rows.h"

#define HITS_MOST 100

typedef struct {
	JsonWriter *json; /* NULL: a table */
	Table *table;
	Book *book;
	GStrv words; /* that are looked for, folded */
} Printer;

static void
print_json(
	JsonWriter *json, const FindHit *hit, const char *name, const Interaction *entry)
{
	json_object_begin(json, NULL);
	json_int(json, "who_id", hit->contact);
	json_text(json, "who", name);
	if (entry) {
		json_int(json, "interaction", hit->interaction);
		json_day(json, "day", entry->day);
		json_text(json, "channel", vocab_id(&vocab_channel, entry->channel));
		json_text(json, "text", entry->text);
	} else {
		json_null(json, "interaction");
		json_null(json, "day");
		json_null(json, "channel");
		json_null(json, "text");
	}
	json_null(json, "application");
	json_object_end(json);
}

static gboolean
holds(const Printer *to, const char *line)
{
	g_autofree char *folded = text_fold(line);

	for (char **word = to->words; *word; word++)
		if (**word && strstr(folded, *word))
			return TRUE;
	return FALSE;
}

/* Of a letter the line that holds a word as it was typed, else the one an entry is known
 * by; owned. */
static char *
line_of(const Printer *to, const Interaction *entry)
{
	g_auto(GStrv) lines = g_strsplit(entry->text, "\n", -1);

	for (char **line = lines; *line; line++)
		if (holds(to, *line))
			return g_strdup(*line);
	return interaction_line(entry);
}

static void
print_line(
	const Printer *to, const FindHit *hit, const char *name, const Interaction *entry)
{
	g_autofree char *id = row_id(hit->contact);
	g_autofree char *day =
		entry ? i18n_day_short(entry->day, book_today(to->book)) : NULL;
	g_autofree char *line = entry ? line_of(to, entry) : NULL;
	const char *cells[] = {
		id,
		name,
		day,
		entry ? vocab_label(&vocab_channel, entry->channel) : NULL,
		line,
	};

	table_row(to->table, cells);
}

static void
application_json(JsonWriter *json, const Application *application, const char *title)
{
	json_object_begin(json, NULL);
	json_null(json, "who_id");
	json_null(json, "who");
	json_null(json, "interaction");
	json_day(json, "day", application->applied_on);
	json_null(json, "channel");
	json_text(json, "text", title);
	json_int(json, "application", application->id);
	json_object_end(json);
}

static gboolean
print_application(const Printer *to, gint64 id, GError **error)
{
	g_autoptr(Application) application = application_load(to->book, id, error);
	g_autofree char *title = NULL;
	g_autofree char *day = NULL;

	if (!application)
		return FALSE;
	title = application_title(application);
	if (to->json) {
		application_json(to->json, application, title);
		return TRUE;
	}
	day = i18n_day_short(application->applied_on, book_today(to->book));
	const char *cells[] = { NULL, title, day,
		vocab_label(&vocab_stage, (int)application_stage(application)), NULL };

	table_row(to->table, cells);
	return TRUE;
}

static gboolean
print_hit(const Printer *to, const FindHit *hit, GError **error)
{
	g_autofree char *name = NULL;
	g_autoptr(Interaction) entry = NULL;

	if (hit->application)
		return print_application(to, hit->application, error);
	name = contact_display_id(to->book, hit->contact, error);
	if (!name)
		return FALSE;
	if (hit->interaction) {
		entry = interaction_load(to->book, hit->interaction, error);
		if (!entry)
			return FALSE;
	}
	if (to->json)
		print_json(to->json, hit, name, entry);
	else
		print_line(to, hit, name, entry);
	return TRUE;
}

static gboolean
print_all(const Printer *to, const char *text, GError **error)
{
	g_autoptr(GArray) hits = find_hits(to->book, text, HITS_MOST, error);

	for (guint i = 0; hits && i < hits->len; i++)
		if (!print_hit(to, &g_array_index(hits, FindHit, i), error))
			return FALSE;
	return hits != NULL;
}

static gboolean
run(Call *call, GError **error)
{
	g_autofree char *text = call_words(call, 0);
	g_autofree char *folded = text_fold(text);
	g_auto(GStrv) words = g_strsplit(folded, " ", -1);
	Book *book = call_book(call, error);
	g_autoptr(JsonWriter) json = call_flag(call, "json") ? out_json() : NULL;
	g_autoptr(Table) table = json ? NULL : table_new(5);
	Printer to = { .json = json, .table = table, .book = book, .words = words };

	if (json)
		json_array_begin(json, NULL);
	if (!book || !print_all(&to, text, error))
		return FALSE;
	if (json) {
		json_array_end(json);
		json_end(json);
	}
	return TRUE;
}

static const CommandOption options[] = {
	{ "json", 0, OPTION_FLAG, NULL, N_("print a JSON array"), NULL },
	{ 0 },
};

const Command cmd_search = {
	.name = "search",
	.synopsis = "[--json] TEXT",
	.help = N_("Find people and what was said, by words and beginnings of words"),
	.examples = "krug search переезд\n"
		    "krug search --json rust",
	.options = options,
	.least = 1,
	.most = -1,
	.run = run,
};
