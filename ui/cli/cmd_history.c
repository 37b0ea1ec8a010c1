/* krug history: what was done to the book, newest first, in the language asked for. */
#include "krug/history.h"
#include "krug/i18n.h"
#include "krug/journal.h"

#include "cli/call.h"
#include "cli/output.h"

#define LINES	    20
#define PAGE	    200
#define HOUR_MINUTE 60

typedef struct {
	JsonWriter *json; /* NULL: a table */
	Table *table;
	const Clock *clock;
} Printer;

static const char *
state_word(const JournalEntry *entry)
{
	switch (entry->state) {
	case JOURNAL_DONE:
		return entry->undoable ? "" : _("kept");
	case JOURNAL_UNDONE:
		return _("undone");
	default:
		return _("unfinished");
	}
}

static const char *
state_id(const JournalEntry *entry)
{
	return entry->state == JOURNAL_DONE	? "done"
	       : entry->state == JOURNAL_UNDONE ? "undone"
						: "unfinished";
}

static void
print_json(const Printer *to, const JournalEntry *entry, const char *text)
{
	g_autofree char *at = clock_format(to->clock, NULL, entry->at);

	json_object_begin(to->json, NULL);
	json_int(to->json, "id", entry->id);
	json_text(to->json, "at", at);
	json_text(to->json, "action", entry->action);
	json_text(to->json, "state", state_id(entry));
	json_bool(to->json, "undoable", entry->undoable);
	json_text(to->json, "text", text);
	json_object_end(to->json);
}

static void
print_line(const Printer *to, const JournalEntry *entry, const char *text)
{
	int minute = 0;
	Day day = clock_day_of(to->clock, NULL, entry->at, &minute);
	g_autofree char *date = i18n_day_short(day, clock_today(to->clock));
	g_autofree char *at = g_strdup_printf(
		"%s %02d:%02d", date, minute / HOUR_MINUTE, minute % HOUR_MINUTE);
	const char *cells[] = { at, text, state_word(entry) };

	table_row(to->table, cells);
}

static gboolean
print_all(const Printer *to, Book *book, guint limit, GError **error)
{
	gint64 before = 0;

	while (limit) {
		guint n = MIN(limit, PAGE);
		g_autoptr(GPtrArray) page = book_history(book, before, n, error);

		if (!page)
			return FALSE;
		for (guint i = 0; i < page->len; i++) {
			const JournalEntry *entry = page->pdata[i];
			g_autofree char *text =
				history_sentence(entry->action, entry->args);

			if (to->json)
				print_json(to, entry, text);
			else
				print_line(to, entry, text);
			before = entry->id;
		}
		limit -= n;
		if (page->len < n)
			break;
	}
	return TRUE;
}

static gboolean
run(Call *call, GError **error)
{
	guint limit = LINES;
	Book *book = NULL;

	if (!call_number(call, "limit", &limit, error))
		return FALSE;
	book = call_book(call, error);
	if (!book)
		return FALSE;

	g_autoptr(JsonWriter) json = call_flag(call, "json") ? out_json() : NULL;
	g_autoptr(Table) table = json ? NULL : table_new(3);
	Printer to = { .json = json, .table = table, .clock = book_clock(book) };

	if (json)
		json_array_begin(json, NULL);
	if (!print_all(&to, book, limit, error))
		return FALSE;
	if (json) {
		json_array_end(json);
		json_end(json);
	}
	return TRUE;
}

static const CommandOption options[] = {
	{ "limit", 'n', OPTION_TEXT, "N", N_("how many, 20 without it"), NULL },
	{ "json", 0, OPTION_FLAG, NULL, N_("print a JSON array"), NULL },
	{ 0 },
};

const Command cmd_history = {
	.name = "history",
	.synopsis = "[--limit N] [--json]",
	.help = N_("What was done, newest first"),
	.notes = N_("What is marked as kept can no longer be undone."),
	.examples = "krug history\n"
		    "krug history --lang ru --limit 5",
	.options = options,
	.run = run,
};
