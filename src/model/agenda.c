/*
 * The agenda as a whole: the days of the range, and each noun asked for what stands on
 * them. Within a day hours come first, then what has none, dates last, of which a large
 * address book has hundreds.
 */
#include "krug/agenda.h"

#include <string.h>

#include "krug/i18n.h"
#include "krug/working_days.h"
#include "model/agenda_private.h"
#include "model/contact_private.h"

static const VocabWord kinds[AGENDA_COUNT];

static void
item_free(gpointer data)
{
	AgendaItem *item = data;

	g_free(item->who);
	g_free(item->words);
	g_free(item->brief);
	g_free(item->why);
	g_free(item->place);
	g_free(item->zone);
	g_free(item);
}

static AgendaDay *
day_new(Day day, gboolean off)
{
	AgendaDay *of = g_new0(AgendaDay, 1);

	of->day = day;
	of->off = off;
	of->items = g_ptr_array_new_with_free_func(item_free);
	return of;
}

static void
day_free(gpointer data)
{
	AgendaDay *day = data;

	g_ptr_array_unref(day->items);
	g_free(day);
}

void
agenda_free(Agenda *agenda)
{
	if (!agenda)
		return;
	day_free(agenda->passed);
	g_ptr_array_unref(agenda->days);
	g_free(agenda);
}

char *
agenda_more_words(const AgendaDay *day)
{
	if (day->many)
		return g_strdup_printf(ngettext("… and over %u more",
					       "… and over %u more", (gulong)day->more),
			day->more);
	return g_strdup_printf(
		ngettext("… and %u more", "… and %u more", (gulong)day->more), day->more);
}

AgendaItem *
agenda_item_new(AgendaKind kind, gint64 id, Day day)
{
	AgendaItem *item = g_new0(AgendaItem, 1);

	item->kind = kind;
	item->item = id;
	item->day = day;
	item->at = item->alarm = AT_NONE;
	item->opens = item->closes = DAY_NONE;
	return item;
}

AgendaDay *
agenda_day(const AgendaRun *run, Day day)
{
	if (day < run->from || day > run->until)
		return NULL;
	return run->agenda->days->pdata[day - run->from];
}

gboolean
agenda_has_room(const AgendaRun *run, const AgendaDay *day)
{
	return day->items->len < run->limit;
}

void
agenda_more(AgendaDay *day, guint all, guint shown)
{
	day->more += all - MIN(shown, all);
	day->many |= all >= AGENDA_ENOUGH;
}

static void
fill_texts(AgendaItem *item)
{
	char **texts[] = { &item->who, &item->words, &item->brief, &item->why,
		&item->place, &item->zone };

	for (guint i = 0; i < G_N_ELEMENTS(texts); i++)
		if (!*texts[i])
			*texts[i] = g_strdup("");
}

/* FALSE where there is no room for it. */
static gboolean
put(AgendaDay *day, const AgendaRun *run, AgendaItem *item)
{
	fill_texts(item);
	if (day && agenda_has_room(run, day)) {
		g_ptr_array_add(day->items, item);
		return TRUE;
	}
	item_free(item);
	return FALSE;
}

void
agenda_put(AgendaRun *run, AgendaItem *item)
{
	gboolean before = item->day < run->today && item->passed;
	AgendaDay *day = before ? (run->passed ? run->agenda->passed : NULL)
				: agenda_day(run, item->day);

	if (!put(day, run, item) && day)
		day->more++;
}

void
agenda_offer(AgendaRun *run, AgendaDay *day, AgendaItem *item)
{
	put(day, run, item);
}

gboolean
agenda_name(AgendaRun *run, AgendaItem *item, GError **error)
{
	Stmt *q;

	if (item->contact == 0)
		return TRUE;
	q = book_stmt(run->book, "SELECT family, given, patronymic, nickname, alt, zone"
				 " FROM contact WHERE id = :id");
	stmt_int(q, ":id", item->contact);
	if (stmt_step(q)) {
		item->zone = stmt_dup_text(q, 5);
		if (!item->who)
			item->who = contact_display_row(q);
	}
	return stmt_done(q, error);
}

/* --- order --- */

static int
rank(const AgendaItem *item)
{
	static const int ranks[AGENDA_COUNT] = {
		[AGENDA_EVENT] = 1,
		[AGENDA_MEETING] = 1,
		[AGENDA_INTERVIEW] = 1,
		[AGENDA_HELD] = 1,
		[AGENDA_IMPORTED] = 1,
		[AGENDA_REVIEW] = 2,
		[AGENDA_PLAN] = 2,
		[AGENDA_REMINDER] = 3,
		[AGENDA_ASK] = 3,
		[AGENDA_DATE] = 4,
	};

	return item->at != AT_NONE ? 0 : ranks[item->kind];
}

static gint
by_hour(gconstpointer one, gconstpointer other, gpointer data G_GNUC_UNUSED)
{
	const AgendaItem *a = *(AgendaItem *const *)one, *b = *(AgendaItem *const *)other;

	if (rank(a) != rank(b))
		return rank(a) - rank(b);
	if (a->at != b->at)
		return a->at < b->at ? -1 : 1;
	if (a->closes != b->closes)
		return a->closes < b->closes ? -1 : 1;
	return strcmp(a->who, b->who);
}

/* What has passed: the oldest first. */
static gint
by_day(gconstpointer one, gconstpointer other, gpointer data)
{
	const AgendaItem *a = *(AgendaItem *const *)one, *b = *(AgendaItem *const *)other;

	return a->day != b->day ? (a->day < b->day ? -1 : 1) : by_hour(one, other, data);
}

static void
sort(GPtrArray *items, GCompareDataFunc order)
{
	if (items->len > 1)
		g_qsort_with_data(
			items->pdata, (gint)items->len, sizeof(gpointer), order, NULL);
}

/* --- the whole --- */

static Agenda *
empty(Book *book, Day from, int days)
{
	Agenda *agenda = g_new0(Agenda, 1);

	agenda->today = book_today(book);
	agenda->passed = day_new(DAY_NONE, FALSE);
	agenda->days = g_ptr_array_new_with_free_func(day_free);
	for (Day day = from; day < from + days; day++)
		g_ptr_array_add(agenda->days,
			day_new(day, !workday_is(book_workdays(book), day)));
	return agenda;
}

typedef struct {
	AgendaParts parts; /* any of them */
	gboolean (*add)(AgendaRun *run, GError **error);
} Source;

static const Source sources[6];

static Agenda *
load(Book *book, const AgendaAsk *ask, gboolean whole, GError **error)
{
	g_autoptr(Agenda) agenda =
		empty(book, ask->from, CLAMP(ask->days, 1, AGENDA_DAYS_MOST));
	AgendaRun run = {
		.book = book,
		.agenda = agenda,
		.ask = ask,
		.today = agenda->today,
		.from = ask->from,
		.until = ask->from + (Day)agenda->days->len - 1,
		.limit = ask->limit ? ask->limit : G_MAXINT,
	};

	run.passed = (ask->parts & AGENDA_PART_PASSED) && run.from <= run.today &&
		     run.today <= run.until;
	run.open = whole ? MAX(run.from, run.today) : run.from;
	for (guint i = 0; i < G_N_ELEMENTS(sources); i++)
		if ((ask->parts & sources[i].parts) && !sources[i].add(&run, error))
			return NULL;
	sort(agenda->passed->items, by_day);
	for (guint i = 0; i < agenda->days->len; i++)
		sort(((AgendaDay *)agenda->days->pdata[i])->items, by_hour);
	return g_steal_pointer(&agenda);
}

Agenda *
agenda_load(Book *book, Day from, int days, guint limit, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	const AgendaAsk ask = {
		.parts = AGENDA_PARTS_ALL,
		.from = from,
		.days = days,
		.limit = limit,
	};

	return load(book, &ask, TRUE, error);
}

Agenda *
agenda_ask(Book *book, const AgendaAsk *ask, GError **error)
{
	return load(book, ask, FALSE, error);
}

static const Source sources[6] = {
	{ AGENDA_PART_MEETINGS, agenda_add_meetings },
	{ AGENDA_PART_EVENTS, agenda_add_events },
	{ AGENDA_PART_INBOX, agenda_add_inbox },
	{ AGENDA_PART_OWN, agenda_add_own },
	{ AGENDA_PART_HOURS | AGENDA_PART_REMINDERS | AGENDA_PART_PASSED |
			AGENDA_PART_ALARMS,
		agenda_add_reminders },
	{ AGENDA_PART_DATES, agenda_add_dates },
};

static const VocabWord kinds[AGENDA_COUNT] = {
	[AGENDA_REMINDER] = { "reminder", N_("reminder"), "•", NULL },
	[AGENDA_MEETING] = { "meeting", N_("meeting"), "⇄", NULL },
	[AGENDA_INTERVIEW] = { "interview", N_("interview"), "⇄", NULL },
	[AGENDA_EVENT] = { "event", N_("event"), "◆", NULL },
	[AGENDA_DATE] = { "date", N_("important date"), "❀", NULL },
	[AGENDA_PLAN] = { "plan", N_("plan item"), "▤", NULL },
	[AGENDA_REVIEW] = { "review", N_("review"), "☑", NULL },
	[AGENDA_ASK] = { "ask-news", N_("ask for news"), "?", NULL },
	[AGENDA_HELD] = { "held", N_("logged"), "✓", NULL },
	[AGENDA_IMPORTED] = { "imported", N_("from a calendar"), "⇢", NULL },
};

const Vocab vocab_agenda = { "agenda", kinds, AGENDA_COUNT };
