/*
 * Two queues in the order of the section: dates, filled one day at a time, and what is of
 * nobody (the plan, applications), of which there is little. A date moves only forward,
 * and so does its heads-up; therefore one walk over the days serves both orders.
 */
#include "model/due_days.h"

#include "krug/chains.h"
#include "krug/date.h"
#include "krug/plan.h"
#include "krug/working_days.h"
#include "model/date_day.h"
#include "model/facts.h"
#include "model/noted_review.h"
#include "model/step_words.h"

struct DueDays {
	Book *book;
	DueSection section;
	Day from, until; /* openings (ahead) or closings of the section, both inclusive */
	Day day;	 /* up to which dates were looked up */
	GArray *dates;	 /* DueDay */
	guint date, item; /* those handed out */
	GArray *items;	  /* DueDay, of nobody; NULL: not read yet */
	gboolean ended;	  /* no more days */
};

static void
clear(gpointer data)
{
	g_free(((DueDay *)data)->text);
}

static GArray *
queue_new(void)
{
	GArray *queue = g_array_new(FALSE, TRUE, sizeof(DueDay));

	g_array_set_clear_func(queue, clear);
	return queue;
}

/* The plan, reviews and applications are told by their days alone. */
static gboolean
has_items(DueSection section)
{
	return section == DUE_OVERDUE || section == DUE_READY || section == DUE_AHEAD;
}

DueDays *
due_days_new(Book *book, DueSection section, int within)
{
	DueDays *days = g_new0(DueDays, 1);
	Day today = book_today(book);

	days->book = book;
	days->section = section;
	days->dates = queue_new();
	days->day = today - 1;
	days->from = section == DUE_AHEAD ? today + 1 : DAY_NONE;
	days->until = section == DUE_AHEAD ? today + within : today;
	days->ended = section != DUE_READY && section != DUE_AHEAD;
	if (!has_items(section))
		days->items = queue_new();
	return days;
}

void
due_days_free(DueDays *days)
{
	if (!days)
		return;
	g_array_unref(days->dates);
	if (days->items)
		g_array_unref(days->items);
	g_free(days);
}

/* --- dates --- */

static void
add_date(DueDays *days, Stmt *q, const ChainDates *on)
{
	ContactDate date = {
		.kind = vocab_from_id(&vocab_occasion, stmt_get_text(q, 1)),
		.label = (char *)stmt_get_text(q, 2),
	};
	DueDay row = {
		.kind = REMINDER_OCCASION,
		.contact = stmt_get_int(q, 0),
		.opens = on->opens,
		.due = on->due,
		.closes = on->closes,
		.text = date_label(&date),
	};

	g_array_append_val(days->dates, row);
}

static gboolean
read_day(DueDays *days, const ChainDates *on, GError **error)
{
	Stmt *q = book_stmt(days->book,
		"SELECT o.contact, o.kind, o.label FROM occasion o"
		" JOIN cadence d ON d.contact = o.contact WHERE d.archived = 0"
		" AND" DATE_ON_DAY " ORDER BY d.sort_name, o.contact, o.id");

	date_day_bind(q, days->day, on);
	while (stmt_step(q))
		add_date(days, q, on);
	return stmt_done(q, error);
}

/* Looks up days until one has dates. */
static gboolean
look_up(DueDays *days, const ChainStep *step, GError **error)
{
	const Workdays *calendar = book_workdays(days->book);

	while (!days->ended && days->date == days->dates->len) {
		ChainDates on;

		days->day++;
		on = chain_dates(step, days->day, days->day, calendar);
		days->ended = on.opens > days->until;
		if (days->ended || on.opens < days->from)
			continue;
		g_array_set_size(days->dates, 0);
		days->date = 0;
		if (!read_day(days, &on, error))
			return FALSE;
	}
	return TRUE;
}

/* The chains are asked only where a section has dates. */
static gboolean
fill(DueDays *days, GError **error)
{
	const ChainStep *step;

	if (days->ended || days->date < days->dates->len)
		return TRUE;
	step = chain_step_of(book_chains(days->book), CHAIN_DATE, REMINDER_OCCASION);
	days->ended = !step;
	return look_up(days, step, error);
}

/* --- the plan --- */

static gboolean
is_here(const DueDays *days, const DueDay *item)
{
	Day today = book_today(days->book);

	switch (days->section) {
	case DUE_OVERDUE:
		return item->closes < today;
	case DUE_READY:
		return item->closes >= today && item->opens <= today;
	case DUE_AHEAD:
		return item->opens >= days->from && item->opens <= days->until;
	default:
		return FALSE;
	}
}

static gboolean
read_plan(DueDays *days, GError **error)
{
	int within = MAX(days->until - book_today(days->book), 0);
	g_autoptr(GPtrArray) plan = plan_due(days->book, within, error);

	if (!plan)
		return FALSE;
	days->items = queue_new();
	for (guint i = 0; i < plan->len; i++) {
		const PlanItem *item = plan->pdata[i];
		DueDay row = {
			.kind = REMINDER_PLAN,
			.item = item->id,
			.opens = item->deadline - PLAN_AHEAD,
			.due = item->deadline,
			.closes = item->deadline,
		};

		if (!is_here(days, &row))
			continue;
		row.text = g_strdup(item->goal);
		g_array_append_val(days->items, row);
	}
	return TRUE;
}

/* --- reviews --- */

static gboolean
read_reviews(DueDays *days, GError **error)
{
	g_autoptr(GPtrArray) dates = review_dates_open(days->book, error);

	for (guint i = 0; dates && i < dates->len; i++) {
		const ReviewDate *date = dates->pdata[i];
		DueDay row = {
			.kind = REMINDER_REVIEW,
			.item = date->id,
			.opens = date->day,
			.due = date->day,
			.closes = date->day,
		};

		if (!is_here(days, &row))
			continue;
		row.text = g_strdup(review_date_title(date));
		g_array_append_val(days->items, row);
	}
	return dates != NULL;
}

static Day
key(const DueDays *days, const DueDay *row)
{
	return days->section == DUE_AHEAD ? row->opens : row->closes;
}

/* --- applications in which nobody is known --- */

/* FALSE where the chains do not ask for news. */
static gboolean
asking(Book *book, Stmt *q, DueDay *row)
{
	const ChainStep *step =
		chain_step_of(book_chains(book), CHAIN_APPLIED, REMINDER_ASK_NEWS);
	ChainDates on;

	if (!step)
		return FALSE;
	on = chain_dates(
		step, stmt_get_day(q, 0), stmt_get_day(q, 1), book_workdays(book));
	*row = (DueDay){
		.kind = REMINDER_ASK_NEWS,
		.item = stmt_get_int(q, 4),
		.opens = on.opens,
		.due = on.due,
		.closes = on.closes,
	};
	return TRUE;
}

/* Preparing the statement that asks for them costs more than this one. */
static gboolean
any_open(Book *book, gboolean *any, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT 1 FROM application WHERE outcome = '' LIMIT 1");

	*any = stmt_step(q);
	return stmt_done(q, error);
}

GArray *
due_days_applications(Book *book, GError **error)
{
	g_autoptr(GArray) list = queue_new();
	gboolean any;
	Stmt *q;

	if (!any_open(book, &any, error))
		return NULL;
	if (!any)
		return g_steal_pointer(&list);
	q = book_stmt(book,
		"SELECT max(a.applied_on, coalesce((SELECT max(i.day) FROM interview v"
		"  JOIN interaction i ON i.id = v.interaction"
		"  WHERE v.application = a.id AND i.planned = 0), a.applied_on)),"
		" a.answer_by, o.name, a.position, a.id FROM application a"
		" JOIN organization o ON o.id = a.organization WHERE a.outcome = ''"
		" AND NOT EXISTS (SELECT 1 FROM application_contact w"
		"  WHERE w.application = a.id)"
		" AND NOT EXISTS (SELECT 1 FROM interview v JOIN interaction i"
		"  ON i.id = v.interaction WHERE v.application = a.id AND (i.planned = 1"
		"  OR EXISTS (SELECT 1 FROM participant p WHERE p.interaction = i.id)))"
		" ORDER BY a.applied_on, a.id");

	while (stmt_step(q)) {
		DueDay row;

		if (!asking(book, q, &row))
			continue;
		row.text = step_title(stmt_get_text(q, 2), stmt_get_text(q, 3));
		g_array_append_val(list, row);
	}
	return stmt_done(q, error) ? g_steal_pointer(&list) : NULL;
}

static gboolean
read_applications(DueDays *days, GError **error)
{
	g_autoptr(GArray) all = due_days_applications(days->book, error);

	for (guint i = 0; all && i < all->len; i++) {
		DueDay *row = &g_array_index(all, DueDay, i);

		if (!is_here(days, row))
			continue;
		g_array_append_val(days->items, *row);
		row->text = NULL;
	}
	return all != NULL;
}

static int
compare_items(const void *a, const void *b, void *data)
{
	Day x = key(data, a), y = key(data, b);

	return x < y ? -1 : x > y;
}

static gboolean
read_items(DueDays *days, GError **error)
{
	if (!read_plan(days, error) || !read_applications(days, error) ||
		!read_reviews(days, error))
		return FALSE;
	g_array_sort_with_data(days->items, compare_items, days);
	return TRUE;
}

/* --- both --- */

static const DueDay *
head(const GArray *queue, guint at)
{
	return at < queue->len ? &g_array_index(queue, DueDay, at) : NULL;
}

const DueDay *
due_days_next(DueDays *days, Day before, GError **error)
{
	const DueDay *date, *item;

	if ((!days->items && !read_items(days, error)) || !fill(days, error))
		return NULL;
	date = head(days->dates, days->date);
	item = head(days->items, days->item);
	if (date && item && key(days, item) < key(days, date))
		date = NULL;
	if (!date)
		date = item;
	if (!date || (before != DAY_NONE && key(days, date) >= before))
		return NULL;
	if (date == item)
		days->item++;
	else
		days->date++;
	return date;
}
