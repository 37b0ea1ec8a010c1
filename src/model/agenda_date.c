/*
 * Important dates of the agenda, day by day along their index. A 29 February falls on the
 * 28th where there is none. A date for which I congratulated is over.
 */
#include "krug/chains.h"
#include "krug/date.h"
#include "krug/i18n.h"
#include "krug/working_days.h"
#include "model/agenda_private.h"

/* The days of one date: when its heads-up comes and when it ends. */
static gboolean
dates_of(Book *book, Day day, ChainDates *on)
{
	const ChainStep *step =
		chain_step_of(book_chains(book), CHAIN_DATE, REMINDER_OCCASION);

	if (step)
		*on = chain_dates(step, day, day, book_workdays(book));
	return step != NULL;
}

static void
bind_day(Stmt *q, Day day, const ChainDates *on)
{
	DayParts parts = day_parts(day);
	gboolean last = parts.month == 2 && parts.day == day_month_length(parts.year, 2);

	stmt_int(q, ":month", parts.month);
	stmt_int(q, ":first", parts.day);
	stmt_int(q, ":last", last ? 29 : parts.day);
	stmt_int(q, ":year", parts.year);
	stmt_day(q, ":opens", on->opens);
	stmt_day(q, ":closes", on->closes);
}

#define ON_A_DAY                                                               \
	" FROM occasion o WHERE o.month = :month"                              \
	" AND o.day BETWEEN :first AND :last"                                  \
	" AND coalesce(o.year, 0) <= :year"                                    \
	" AND NOT EXISTS (SELECT 1 FROM contact c INDEXED BY contact_archived" \
	"  WHERE c.id = o.contact AND c.archived <> 0)"                        \
	" AND NOT EXISTS (SELECT 1 FROM participant p"                         \
	"  JOIN interaction i ON i.id = p.interaction"                         \
	"  WHERE p.contact = o.contact AND p.day BETWEEN :opens AND :closes"   \
	"  AND i.type = 'congratulation' AND i.direction <> 'in')"

/* "birthday, turns 40" */
static char *
words_of(const ContactDate *date, Day day)
{
	g_autofree char *label = date_label(date);
	int years = date->on.year ? day_parts(day).year - date->on.year : 0;

	if (years <= 0)
		return g_steal_pointer(&label);
	return g_strdup_printf(
		ngettext("%s, %d year", "%s, %d years", (gulong)years), label, years);
}

static void
read_date(Stmt *q, Day day, AgendaItem *item)
{
	ContactDate date = {
		.kind = vocab_from_id(&vocab_occasion, stmt_get_text(q, 2)),
		.label = (char *)(guintptr)stmt_get_text(q, 3),
		.on = { .year = (int)stmt_get_int(q, 4) },
	};

	item->contact = stmt_get_int(q, 1);
	item->words = words_of(&date, day);
}

static gboolean
read_dates(AgendaRun *run, AgendaDay *day, const ChainDates *on, GPtrArray *items,
	GError **error)
{
	guint room = run->limit - MIN(day->items->len, run->limit);
	Stmt *q =
		book_stmt(run->book, "SELECT o.id, o.contact, o.kind, o.label,"
				     " o.year" ON_A_DAY " ORDER BY o.day, o.contact, o.id"
				     " LIMIT :room");

	bind_day(q, day->day, on);
	stmt_int(q, ":room", room);
	while (stmt_step(q)) {
		AgendaItem *item =
			agenda_item_new(AGENDA_DATE, stmt_get_int(q, 0), day->day);

		read_date(q, day->day, item);
		g_ptr_array_add(items, item);
	}
	return stmt_done(q, error);
}

static gboolean
count(AgendaRun *run, Day day, const ChainDates *on, guint *n, GError **error)
{
	gint64 found = 0;
	Stmt *q = book_stmt(
		run->book, "SELECT count(*) FROM (SELECT 1" ON_A_DAY " LIMIT :enough)");

	bind_day(q, day, on);
	stmt_int(q, ":enough", AGENDA_ENOUGH);
	if (!stmt_one_int(q, &found, error))
		return FALSE;
	*n = (guint)found;
	return TRUE;
}

static gboolean
add_day(AgendaRun *run, AgendaDay *day, GError **error)
{
	g_autoptr(GPtrArray) items = g_ptr_array_new();
	ChainDates on;
	guint all;
	gboolean ok;

	if (!dates_of(run->book, day->day, &on))
		return TRUE;
	ok = read_dates(run, day, &on, items, error);
	all = items->len;
	for (guint i = 0; i < items->len; i++) {
		ok = ok && agenda_name(run, items->pdata[i], error);
		agenda_put(run, items->pdata[i]);
	}
	if (ok && !agenda_has_room(run, day)) {
		ok = count(run, day->day, &on, &all, error);
		day->more += all - MIN(items->len, all);
	}
	return ok;
}

gboolean
agenda_add_dates(AgendaRun *run, GError **error)
{
	for (Day day = run->from; day <= run->until; day++)
		if (!add_day(run, agenda_day(run, day), error))
			return FALSE;
	return TRUE;
}
