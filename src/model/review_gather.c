/*
 * The queue of all, section by section from indexed ranges. A large book has more people
 * who wait than anybody can pass, so of each section only so many are read as are dealt
 * at once; of those who are merely ready more are, to say how many give way.
 */
#include "krug/plan.h"
#include "krug/planned.h"
#include "krug/warnings.h"
#include "model/cadence_table.h"
#include "model/due_days.h"
#include "model/ids.h"
#include "model/review_private.h"

typedef struct {
	Book *book;
	GHashTable *dealt;
	Gathering *out;
	guint n; /* taken in this section */
} Gather;

/* FALSE: enough of this section. */
static gboolean
take(Gather *gather, QueueSource source, gint64 item, QueueSection section, gint64 rank)
{
	QueueReason reason = { { source, item }, section, rank };

	if (gather->dealt && g_hash_table_contains(gather->dealt, &reason.what))
		return TRUE;
	if (section == QUEUE_WINDOW && gather->n == REVIEW_LEFT + QUEUE_CARDS)
		return FALSE;
	if (gather->n == REVIEW_DEAL && section != QUEUE_WINDOW) {
		gather->out->more = TRUE;
		return FALSE;
	}
	g_array_append_val(gather->out->reasons, reason);
	gather->n++;
	return TRUE;
}

/* --- ranges of what is due --- */

static gint64
rank_of(const Gather *gather, DueSection section, const RangeRow *row, gint64 count)
{
	Day today = book_today(gather->book);

	if (section == DUE_READY)
		return queue_window(today, row->date, today).rank;
	if (section == DUE_AHEAD)
		return queue_window(row->date, G_MAXINT32, today).rank;
	return count;
}

static gboolean
take_range(Gather *gather, DueSection from, QueueSection section, GError **error)
{
	const RangeSet set = due_ranges(from, REVIEW_DAYS);
	RangeMerge *merge = range_merge_new(gather->book, &set, NULL, FALSE);
	RangeRow row;
	gint64 count =
		from == DUE_HOURS ? G_MAXINT32 : 0; /* behind those that are late */

	while (range_merge_step(merge, &row))
		if (!take(gather, QUEUE_CONTACT, row.contact, section,
			    rank_of(gather, from, &row, count++)))
			break;
	return range_merge_free(merge, error);
}

static gboolean
take_ranges(Gather *gather, GError **error)
{
	static const struct {
		DueSection from;
		QueueSection section;
	} ranges[] = {
		{ DUE_HOURS_LATE, QUEUE_HOURS },
		{ DUE_HOURS, QUEUE_HOURS },
		{ DUE_OWED, QUEUE_OWED },
		{ DUE_OVERDUE, QUEUE_OVERDUE },
		{ DUE_READY, QUEUE_WINDOW },
		{ DUE_AHEAD, QUEUE_WINDOW },
	};

	for (guint i = 0; i < G_N_ELEMENTS(ranges); i++) {
		gather->n = 0;
		if (!take_range(gather, ranges[i].from, ranges[i].section, error))
			return FALSE;
	}
	return TRUE;
}

/* --- told dates: promises, questions after applications --- */

static gboolean
take_told(Gather *gather, GError **error)
{
	Stmt *q = book_stmt(gather->book,
		"SELECT r.contact, r.kind, r.opens, r.closes FROM reminder r INDEXED BY"
		" reminder_told /* scan */ JOIN cadence d ON d.contact = r.contact"
		" WHERE r.state = 'open' AND r.kind IN ('promise', 'their-promise',"
		" 'ask-news') AND r.closes > '' AND r.opens <= :until AND d.archived ="
		" 0 AND (r.snoozed_until IS NULL OR r.snoozed_until <= :today) ORDER BY"
		" r.closes, r.id");
	Day today = book_today(gather->book);

	gather->n = 0;
	stmt_day(q, ":today", today);
	stmt_day(q, ":until", today + REVIEW_DAYS);
	while (stmt_step(q)) {
		const Step step = {
			.kind = vocab_from_id(&vocab_reminder, stmt_get_text(q, 1)),
			.opens = stmt_get_day(q, 2),
			.closes = stmt_get_day(q, 3),
			.snoozed_until = DAY_NONE,
		};
		QueuePlace place = queue_step(&step, today);

		if (place.section != QUEUE_PROMISE && place.section != QUEUE_NO_NEWS)
			continue;
		if (!take(gather, QUEUE_CONTACT, stmt_get_int(q, 0), place.section,
			    place.rank))
			break;
	}
	return stmt_done(q, error);
}

static gboolean
take_left(Gather *gather, GError **error)
{
	Stmt *q = book_stmt(gather->book,
		"SELECT r.contact, r.planned_day FROM reminder r INDEXED BY"
		" reminder_planned JOIN cadence d ON d.contact = r.contact"
		" WHERE r.state = 'open' AND r.planned_day < :today AND d.archived = 0"
		" ORDER BY r.planned_day, r.id");

	gather->n = 0;
	stmt_day(q, ":today", book_today(gather->book));
	while (stmt_step(q))
		if (!take(gather, QUEUE_CONTACT, stmt_get_int(q, 0), QUEUE_LEFT,
			    stmt_get_day(q, 1)))
			break;
	return stmt_done(q, error);
}

/* --- what is due without a reminder --- */

static gboolean
take_applications(Gather *gather, GError **error)
{
	g_autoptr(GArray) asking = due_days_applications(gather->book, error);

	gather->n = 0;
	for (guint i = 0; asking && i < asking->len; i++) {
		const DueDay *on = &g_array_index(asking, DueDay, i);

		if (on->opens <= book_today(gather->book))
			take(gather, QUEUE_APPLICATION, on->item, QUEUE_NO_NEWS,
				on->closes);
	}
	return asking != NULL;
}

static gboolean
take_dates_of(Gather *gather, DueSection section, GError **error)
{
	g_autoptr(DueDays) days = due_days_new(gather->book, section, REVIEW_AHEAD);
	g_autoptr(GError) failure = NULL;
	Day until = book_today(gather->book) + REVIEW_AHEAD;
	const DueDay *day;

	while ((day = due_days_next(days, DAY_NONE, &failure)))
		if (day->kind == REMINDER_OCCASION && day->due <= until &&
			!take(gather, QUEUE_CONTACT, day->contact, QUEUE_COMING,
				day->due))
			break;
	if (!failure)
		return TRUE;
	g_propagate_error(error, g_steal_pointer(&failure));
	return FALSE;
}

static gboolean
take_dates(Gather *gather, GError **error)
{
	gather->n = 0;
	return take_dates_of(gather, DUE_READY, error) &&
	       take_dates_of(gather, DUE_AHEAD, error);
}

/* --- what is planned --- */

static gboolean
take_application(Gather *gather, const Interaction *entry, GError **error)
{
	gint64 application;
	Stmt *q = book_stmt(gather->book,
		"SELECT application FROM interview WHERE interaction = :entry");

	stmt_int(q, ":entry", entry->id);
	if (!stmt_one_int(q, &application, error))
		return FALSE;
	if (application != 0)
		take(gather, QUEUE_APPLICATION, application, QUEUE_COMING, entry->day);
	return TRUE;
}

/* Who is in the archive has no card, as it would have no reason. */
static gboolean
take_guest(Gather *gather, gint64 contact, Day day, GError **error)
{
	CadenceRow row;
	gboolean found;

	if (!cadence_load(gather->book, contact, &row, &found, error))
		return FALSE;
	if (found && !row.archived)
		take(gather, QUEUE_CONTACT, contact, QUEUE_COMING, day);
	return TRUE;
}

static gboolean
take_entries(Gather *gather, GError **error)
{
	g_autoptr(GPtrArray) coming = planned_coming(
		gather->book, book_today(gather->book) + REVIEW_AHEAD, error);

	gather->n = 0;
	for (guint i = 0; coming && i < coming->len; i++) {
		const Interaction *entry = coming->pdata[i];
		const GArray *people = entry->contacts;

		if (people->len == 0 && !take_application(gather, entry, error))
			return FALSE;
		for (guint k = 0; k < people->len; k++)
			if (!take_guest(gather, g_array_index(people, gint64, k),
				    entry->day, error))
				return FALSE;
	}
	return coming != NULL;
}

static gboolean
take_plan(Gather *gather, GError **error)
{
	g_autoptr(GPtrArray) plan = plan_list(gather->book, FALSE, error);

	gather->n = 0;
	for (guint i = 0; plan && i < plan->len; i++)
		take(gather, QUEUE_ITEM, ((const PlanItem *)plan->pdata[i])->id,
			QUEUE_PLAN, i);
	return plan != NULL;
}

/* --- stale data and warnings --- */

/* Who passes anyway, and who passed last time for that alone: nobody is nagged about
 * twice in a row. */
static gboolean
list_passing(Gather *gather, GArray *ids, GError **error)
{
	const GArray *reasons = gather->out->reasons;
	GHashTableIter dealt;
	gpointer key;
	Stmt *q = book_stmt(gather->book,
		"SELECT item FROM review_card WHERE source = 'contact'"
		" AND section = 'advice' AND review = (SELECT id FROM review"
		"  WHERE finished IS NOT NULL ORDER BY id DESC LIMIT 1 /* scan */)");

	for (guint i = 0; i < reasons->len; i++) {
		const QueueWhat *what = &g_array_index(reasons, QueueReason, i).what;

		if (what->source == QUEUE_CONTACT)
			g_array_append_val(ids, what->item);
	}
	if (gather->dealt) {
		g_hash_table_iter_init(&dealt, gather->dealt);
		while (g_hash_table_iter_next(&dealt, &key, NULL))
			if (((const QueueWhat *)key)->source == QUEUE_CONTACT)
				g_array_append_val(ids, ((const QueueWhat *)key)->item);
	}
	if (!ids_read(ids, q, error))
		return FALSE;
	ids_sort(ids);
	return TRUE;
}

/* Where more people wait than are dealt at once there is no room for it. */
static gboolean
take_advice(Gather *gather, GError **error)
{
	g_autoptr(GArray) passing = ids_new();
	g_autoptr(GArray) people = NULL;

	if (gather->out->more)
		return TRUE;
	if (!list_passing(gather, passing, error))
		return FALSE;
	people = warnings_people(gather->book, passing, QUEUE_DATA, error);
	gather->n = 0;
	for (guint i = 0; people && i < people->len; i++) {
		gint64 contact = g_array_index(people, gint64, i);
		gboolean hidden = FALSE;

		if (!review_is_hidden(gather->book, contact, &hidden, error))
			return FALSE;
		if (!hidden)
			take(gather, QUEUE_CONTACT, contact, QUEUE_ADVICE, i);
	}
	return people != NULL;
}

gboolean
review_gather(Book *book, GHashTable *dealt, Gathering *gathering, GError **error)
{
	Gather gather = { book, dealt, gathering, 0 };

	return take_ranges(&gather, error) && take_told(&gather, error) &&
	       take_applications(&gather, error) && take_left(&gather, error) &&
	       take_dates(&gather, error) && take_entries(&gather, error) &&
	       take_plan(&gather, error) && take_advice(&gather, error);
}
