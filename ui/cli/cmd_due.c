/* krug due: the reminders whose time has come, each with its reason. */
#include <stdlib.h>

#include "krug/due.h"
#include "krug/i18n.h"

#include "cli/call.h"
#include "cli/moment.h"
#include "cli/rows.h"

#define WITHIN_MOST 3660 /* days: ten years */

typedef struct {
	JsonWriter *json;
	Table *table;
	Book *book;
} Printer;

static gboolean
print_json(const DueRow *row, void *data, G_GNUC_UNUSED GError **error)
{
	const Printer *to = data;
	g_autofree char *alarm = row->due == DAY_NONE ? NULL
						      : clock_format(book_clock(to->book),
								NULL, row->alarm);

	json_object_begin(to->json, NULL);
	json_id(to->json, "id", row->id);
	json_text(to->json, "kind", vocab_id(&vocab_reminder, row->kind));
	json_id(to->json, "who_id", row->who);
	json_told(to->json, "who", row->name);
	json_text(to->json, "standing", vocab_id(&vocab_standing, row->standing));
	json_day(to->json, "opens", row->opens);
	moment_json(to->json, to->book, "due", row->due, row->due_at);
	moment_json(to->json, to->book, "closes", row->closes, row->closes_at);
	json_text(to->json, "alarm", alarm);
	json_text(to->json, "why", row->why);
	json_object_end(to->json);
	return TRUE;
}

/* "21 nov", "21 nov 18:30" */
static char *
closing(const Printer *to, const DueRow *row)
{
	g_autofree char *day = row->closes == DAY_NONE ? NULL
						       : i18n_day_short(row->closes,
								 book_today(to->book));
	int minute = 0;

	if (!day || row->closes_at == AT_NONE)
		return g_steal_pointer(&day);
	clock_day_of(book_clock(to->book), NULL, row->closes_at, &minute);
	return g_strdup_printf("%s %02d:%02d", day, minute / 60, minute % 60);
}

static const char *
who(const DueRow *row)
{
	if (row->who != 0)
		return row->name;
	if (row->kind == REMINDER_REVIEW)
		return _("my review");
	return row->kind == REMINDER_PLAN ? _("my plan") : _("nobody known");
}

/* Only people rest. */
static const char *
standing(const DueRow *row)
{
	return row->who == 0 && row->standing == STANDING_RESTING
		       ? ""
		       : row_standing(row->standing);
}

static gboolean
print_line(const DueRow *row, void *data, G_GNUC_UNUSED GError **error)
{
	const Printer *to = data;
	g_autofree char *id = row->who != 0 ? row_id(row->who) : g_strdup("");
	g_autofree char *closes = closing(to, row);
	const char *cells[] = {
		id,
		who(row),
		standing(row),
		closes,
		row->why,
	};

	table_row(to->table, cells);
	return TRUE;
}

static gboolean
print_all(Call *call, Book *book, int within, const Query *query, GError **error)
{
	Printer to = { .book = book };
	guint limit = 0;

	if (!call_number(call, "limit", &limit, error))
		return FALSE;

	if (call_flag(call, "json")) {
		g_autoptr(JsonWriter) json = out_json();

		to.json = json;
		json_array_begin(json, NULL);
		if (!due_each(book, within, query, limit, print_json, &to, error))
			return FALSE;
		json_array_end(json);
		json_end(json);
		return TRUE;
	}
	g_autoptr(Table) table = table_new(5);

	to.table = table;
	return due_each(book, within, query, limit, print_line, &to, error);
}

static gboolean
print_count(Call *call, Book *book, int within, const Query *query, GError **error)
{
	gint64 n = due_count(book, within, query, error);

	if (n < 0)
		return FALSE;
	if (call_flag(call, "json")) {
		g_autoptr(JsonWriter) json = out_json();

		json_int(json, NULL, n);
		json_end(json);
	} else {
		out_line("%" G_GINT64_FORMAT, n);
	}
	return TRUE;
}

/* "7d", "2w" or "7". */
static gboolean
read_within(const char *text, int *days, GError **error)
{
	char *end = NULL;
	long n = text ? strtol(text, &end, 10) : 0;
	gboolean weeks = FALSE;

	*days = 0;
	if (!text)
		return TRUE;
	weeks = *end == 'w';
	if (*end == 'd' || *end == 'w')
		end++;
	if (end == text || *end || n < 0 || n > WITHIN_MOST / (weeks ? 7 : 1))
		return call_wrong(error,
			_("--within takes a number of days or weeks, as 7d or 2w; not "
			  "“%s”."),
			text);
	*days = (int)n * (weeks ? 7 : 1);
	return TRUE;
}

static gboolean
run(Call *call, GError **error)
{
	g_autofree char *text = call_words(call, 0);
	g_autoptr(Query) query = NULL;
	Book *book = NULL;
	int within = 0;

	if (!read_within(call_text(call, "within"), &within, error))
		return FALSE;
	query = query_parse(text, QUERY_STRICT, NULL, error);
	book = query ? call_book(call, error) : NULL;
	if (!book)
		return FALSE;
	return call_flag(call, "count") ? print_count(call, book, within, query, error)
					: print_all(call, book, within, query, error);
}

static const CommandOption options[] = {
	{ "within", 'w', OPTION_TEXT, "DAYS", N_("also what opens in these days: 7d, 2w"),
		NULL },
	{ "limit", 'n', OPTION_TEXT, "N", N_("how many at most"), NULL },
	{ "count", 0, OPTION_FLAG, NULL, N_("only the number of these people"), NULL },
	{ "json", 0, OPTION_FLAG, NULL, N_("print a JSON array"), NULL },
	{ 0 },
};

const Command cmd_due = {
	.name = "due",
	.synopsis = "[--within DAYS] [--limit N] [--count] [--json] [QUERY]",
	.help = N_("Who is waiting, and why"),
	.examples = "krug due\n"
		    "krug due --within 7d kind:recruiter\n"
		    "krug due --count",
	.options = options,
	.most = -1,
	.run = run,
};
