/*
 * Important dates of the agenda, day by day along their index. A 29 February falls on the
 * 28th where there is none. A date for which I congratulated is over.
 */
#include "krug/chains.h"
#include "krug/date.h"
#include "krug/i18n.h"
#include "krug/working_days.h"
#include "model/agenda_private.h"
#include "model/contact_private.h"
#include "model/date_day.h"
#include "model/level_count.h"

/* "birthday, turns 40", "work anniversary, 3 years" */
static char *
words_of(const ContactDate *date, Day day)
{
	g_autofree char *label = date_label(date);
	int years = date->on.year ? day_parts(day).year - date->on.year : 0;

	if (years <= 0)
		return g_steal_pointer(&label);
	return g_strdup_printf(
		date->kind == OCCASION_BIRTHDAY
			? ngettext("%s, turns %d", "%s, turns %d", (gulong)years)
			: ngettext("%s, %d year", "%s, %d years", (gulong)years),
		label, years);
}

static AgendaItem *
read_date(Stmt *q, Day day)
{
	AgendaItem *item = agenda_item_new(AGENDA_DATE, stmt_get_int(q, 6), day);
	ContactDate date = {
		.kind = vocab_from_id(&vocab_occasion, stmt_get_text(q, 8)),
		.label = (char *)(guintptr)stmt_get_text(q, 9),
		.on = { .year = (int)stmt_get_int(q, 10) },
	};

	item->who = contact_display_row(q);
	item->zone = stmt_dup_text(q, 5);
	item->contact = stmt_get_int(q, 7);
	item->words = words_of(&date, day);
	return item;
}

static gboolean
read_dates(AgendaRun *run, AgendaDay *day, const ChainDates *on, GError **error)
{
	guint room = run->limit - MIN(day->items->len, run->limit);
	Stmt *q = book_stmt(run->book,
		"SELECT c.family, c.given, c.patronymic, c.nickname, c.alt, c.zone,"
		" o.id, o.contact, o.kind, o.label, o.year FROM occasion o"
		" CROSS JOIN contact c ON c.id = o.contact WHERE c.archived = 0"
		" AND" DATE_ON_DAY " ORDER BY o.day, o.contact, o.id LIMIT :room");

	date_day_bind(q, day->day, on);
	stmt_int(q, ":room", room);
	while (stmt_step(q))
		agenda_put(run, read_date(q, day->day));
	return stmt_done(q, error);
}

/* Where not all are shown they are counted as the levelling does, so whoever was
 * congratulated is counted too. */
static gboolean
count_more(AgendaDay *day, guint shown, Book *book, GError **error)
{
	guint all = 0;

	if (!level_count_dates(book, day->day, AGENDA_ENOUGH, &all, error))
		return FALSE;
	agenda_more(day, all, shown);
	return TRUE;
}

/* The shipped chains have it: they are read where its days matter. */
static gboolean
no_dates(Book *book)
{
	return book_has_own_chains(book) &&
	       !chain_step_of(book_chains(book), CHAIN_DATE, REMINDER_OCCASION);
}

static gboolean
show_dates(AgendaRun *run, AgendaDay *day, GError **error)
{
	const ChainStep *step =
		chain_step_of(book_chains(run->book), CHAIN_DATE, REMINDER_OCCASION);
	ChainDates on = chain_dates(step, day->day, day->day, book_workdays(run->book));

	return read_dates(run, day, &on, error);
}

/* A day on which more stand than are counted has no use for its dates. */
static gboolean
add_day(AgendaRun *run, AgendaDay *day, GError **error)
{
	guint before = day->items->len;

	if (no_dates(run->book) || (day->many && !agenda_has_room(run, day)))
		return TRUE;
	if (agenda_has_room(run, day) && !show_dates(run, day, error))
		return FALSE;
	return agenda_has_room(run, day) ||
	       count_more(day, day->items->len - before, run->book, error);
}

gboolean
agenda_add_dates(AgendaRun *run, GError **error)
{
	for (Day day = run->from; day <= run->until; day++)
		if (!add_day(run, agenda_day(run, day), error))
			return FALSE;
	return TRUE;
}
