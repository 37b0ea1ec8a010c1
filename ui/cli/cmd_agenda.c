/* krug agenda: what stands on the coming days, day by day. */
#include "krug/agenda.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/reminder.h"

#include "cli/moment.h"
#include "cli/rows.h"
#include "cli/verb.h"

#define DAYS  10
#define A_DAY 10

/* An item, and what it says besides its own row. */
typedef struct {
	const AgendaItem *item;
	char *why;
	gint64 closes_at; /* of a deadline in hours, or AT_NONE */
} Told;

static void
told_clear(gpointer data)
{
	g_free(((Told *)data)->why);
}

static gboolean
read_item(Book *book, Told *told, GError **error)
{
	const AgendaItem *item = told->item;
	g_autoptr(Reminder) hours = NULL;

	told->closes_at = AT_NONE;
	if (!agenda_why(book, item, &told->why, error))
		return FALSE;
	if (!item->hours)
		return TRUE;
	hours = reminder_load(book, item->item, error);
	if (hours)
		told->closes_at = hours->closes_at;
	return hours != NULL;
}

/* The items of the day, but those that another krug took away since they were read;
 * owned, of Told. */
static GArray *
read_day(Book *book, const AgendaDay *day, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_autoptr(GArray) all = g_array_new(FALSE, FALSE, sizeof(Told));

	g_array_set_clear_func(all, told_clear);
	for (guint i = 0; i < day->items->len; i++) {
		Told told = { .item = day->items->pdata[i] };
		g_autoptr(GError) failed = NULL;

		if (read_item(book, &told, &failed)) {
			g_array_append_val(all, told);
			continue;
		}
		told_clear(&told);
		if (!g_error_matches(failed, KRUG_ERROR, KRUG_ERROR_NOT_FOUND)) {
			g_propagate_error(error, g_steal_pointer(&failed));
			return NULL;
		}
	}
	return g_steal_pointer(&all);
}

static void
item_json(JsonWriter *json, Book *book, const Told *told)
{
	const AgendaItem *item = told->item;
	gboolean reminder = item->kind == AGENDA_REMINDER;

	json_object_begin(json, NULL);
	json_day(json, "day", item->day);
	moment_json(json, book, "at", DAY_NONE, item->at);
	json_id(json, "minutes", item->minutes);
	json_text(json, "kind", vocab_id(&vocab_agenda, (int)item->kind));
	json_text(json, "reminder",
		reminder ? vocab_id(&vocab_reminder, (int)item->by) : NULL);
	json_id(json, "id", item->item);
	json_id(json, "who_id", item->contact);
	json_told(json, "who", item->who);
	json_text(json, "what", item->words);
	json_told(json, "why", told->why);
	json_told(json, "place", item->place);
	json_told(json, "zone", item->zone);
	json_day(json, "opens", item->opens);
	moment_json(json, book, "closes", item->closes, told->closes_at);
	json_bool(json, "planned", item->planned);
	json_bool(json, "passed", item->passed);
	json_object_end(json);
}

/* Whoever reads it may be slow: nothing is read meanwhile. */
static gboolean
day_json(JsonWriter *json, Book *book, const AgendaDay *day, GError **error)
{
	g_autoptr(GArray) items = read_day(book, day, error);

	for (guint i = 0; items && i < items->len; i++)
		item_json(json, book, &g_array_index(items, Told, i));
	return items != NULL;
}

static gboolean
print_json(Book *book, const Agenda *agenda, GError **error)
{
	g_autoptr(JsonWriter) json = out_json();

	json_array_begin(json, NULL);
	for (guint i = 0; i < agenda->days->len; i++) {
		const AgendaDay *day = agenda->days->pdata[i];

		if (day->day == agenda->today &&
			!day_json(json, book, agenda->passed, error))
			return FALSE;
		if (!day_json(json, book, day, error))
			return FALSE;
	}
	json_array_end(json);
	json_end(json);
	return TRUE;
}

/* "15:00"; of what has passed its day; owned. */
static char *
when(Book *book, const AgendaItem *item, gboolean passed)
{
	int minute = 0;

	if (passed)
		return i18n_day_short(item->day, book_today(book));
	if (item->at == AT_NONE)
		return g_strdup("");
	clock_day_of(book_clock(book), NULL, item->at, &minute);
	return g_strdup_printf("%02d:%02d", minute / 60, minute % 60);
}

/* The day stands beside its first line. */
static void
print_day(Table *table, Book *book, const AgendaDay *day, const char *title)
{
	for (guint i = 0; i < day->items->len; i++) {
		const AgendaItem *item = day->items->pdata[i];
		g_autofree char *hour = when(book, item, day->day == DAY_NONE);
		g_autofree char *id =
			item->contact ? row_id(item->contact) : g_strdup("");
		const char *cells[] = { i ? "" : title, hour, id, item->who, item->words,
			item->brief };

		table_row(table, cells);
	}
	if (day->more) {
		g_autofree char *more = agenda_more_words(day);
		const char *cells[] = { day->items->len ? "" : title, "", "", more, "",
			"" };

		table_row(table, cells);
	}
}

static void
print_all(Book *book, const Agenda *agenda)
{
	g_autoptr(Table) table = table_new(6);
	gboolean any = agenda->passed->items->len > 0;

	for (guint i = 0; i < agenda->days->len; i++) {
		const AgendaDay *day = agenda->days->pdata[i];
		g_autofree char *title = i18n_day_weekday(day->day, agenda->today);

		if (day->day == agenda->today)
			print_day(table, book, agenda->passed, _("passed"));
		print_day(table, book, day, title);
		any |= day->items->len > 0 || day->more > 0;
	}
	if (!any)
		out_say("%s", _("Nothing stands on these days."));
}

static gboolean
run(Call *call, GError **error)
{
	Book *book = call_book(call, error);
	gboolean json = call_flag(call, "json");
	guint days = DAYS, limit = json ? 0 : A_DAY;
	g_autoptr(Agenda) agenda = NULL;
	Day from;

	if (!book)
		return FALSE;
	from = book_today(book);
	if (!verb_day(call, "from", WHEN_FUTURE, &from, error) ||
		!call_number(call, "days", &days, error) ||
		!call_number(call, "limit", &limit, error))
		return FALSE;
	if (days > AGENDA_DAYS_MOST)
		return call_wrong(error, _("--days takes a number from 1 to %d."),
			AGENDA_DAYS_MOST);
	agenda = agenda_load(book, from, (int)days, limit, error);
	if (!agenda)
		return FALSE;
	if (json)
		return print_json(book, agenda, error);
	print_all(book, agenda);
	return TRUE;
}

static const CommandOption options[] = {
	{ "from", 'f', OPTION_TEXT, "WHEN", N_("the first day; today without it"), NULL },
	{ "days", 'd', OPTION_TEXT, "N", N_("how many days; 10 without it"), NULL },
	{ "limit", 'n', OPTION_TEXT, "N",
		N_("how many a day at most; 10 without it, all with --json"), NULL },
	{ "json", 0, OPTION_FLAG, NULL, N_("print a JSON array"), NULL },
	{ 0 },
};

const Command cmd_agenda = {
	.name = "agenda",
	.synopsis = "[--from WHEN] [--days N] [--limit N] [--json]",
	.help = N_("What stands on the coming days"),
	.notes = N_("Reminders on the day they stand on, important dates, meetings, "
		    "interviews, events, deadlines of the plan and reviews. What has "
		    "passed and is open still comes first."),
	.examples = "krug agenda\n"
		    "krug agenda --from monday --days 7\n"
		    "krug agenda --days 30 --json",
	.options = options,
	.run = run,
};
