/*
 * Walking what is due, section by section: first which rows there are, then their
 * details, some at a time. Invariant: while a row is handed out nothing is read, since
 * whoever takes it may be slow, and a book that is read cannot be written.
 */
#include "krug/due.h"

#include "krug/config.h"
#include "krug/contact.h"
#include "krug/error.h"
#include "krug/hours.h"
#include "krug/setting.h"
#include "model/cadence_table.h"
#include "model/due_days.h"
#include "model/due_private.h"
#include "model/joined.h"
#include "model/level_roll.h"
#include "model/people_filter.h"
#include "model/reckon_private.h"
#include "model/step_words.h"

#define AT_A_TIME 100 /* rows read, then handed out */

/* A row to come. */
typedef struct {
	gint64 reminder;
	DueRow *day; /* of what is due without one; else NULL */
} Found;

/* One run over the reminders. */
typedef struct {
	Book *book;
	int within;
	guint limit;
	PeopleFilter filter;
	GArray *found;	    /* of Found */
	GHashTable *people; /* counting: gint64; else NULL */
	int minute;	    /* of the day at which reminders ring */
} Run;

static void
row_free(gpointer data)
{
	DueRow *row = data;

	g_free(row->name);
	g_free(row->brief);
	g_free(row->why);
	g_free(row);
}

static void
found_clear(gpointer data)
{
	g_clear_pointer(&((Found *)data)->day, row_free);
}

static void
add_found(Run *run, gint64 reminder, DueRow *day, gboolean *more)
{
	Found found = { reminder, day };

	g_array_append_val(run->found, found);
	*more = run->limit == 0 || run->found->len < run->limit;
}

/* 0 where there is none. */
static gboolean
find_reminder(Book *book, gint64 contact, ReminderKind kind, gint64 *id, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT id FROM reminder WHERE contact = :contact AND kind = :kind"
		" AND state = 'open'");

	stmt_int(q, ":contact", contact);
	stmt_text(q, ":kind", vocab_id(&vocab_reminder, kind));
	return stmt_one_int(q, id, error);
}

/* The dates of the person, as if the reminder were all there is. */
static CadenceRow
alone(const CadenceRow *row, const Reminder *reminder)
{
	CadenceRow only = *row;

	only.paused_until = only.snoozed_until = only.waiting_until = DAY_NONE;
	only.step_opens = only.step_closes = only.hour_opens = DAY_NONE;
	only.hour_closes = 0;
	if (reminder->kind != REMINDER_ANSWER)
		only.owed_since = DAY_NONE;
	if (reminder->kind != REMINDER_REGULAR) {
		only.opens = only.closes = DAY_NONE;
		only.step_opens = reminder->opens;
		only.step_closes = reminder->closes;
	}
	if (reminder->closes_at != AT_NONE) {
		only.hour_opens = reminder->opens;
		only.hour_closes = reminder->closes_at;
	}
	return only;
}

Reason
due_reason(Book *book, const CadenceRow *dates, const Reminder *reminder,
	const char *text, Day since)
{
	CadenceRow only = alone(dates, reminder);
	Step step = {
		.id = reminder->id,
		.kind = reminder->kind,
		.opens = reminder->opens,
		.due = reminder->due,
		.closes = reminder->closes,
		.snoozed_until = DAY_NONE,
		.since = since,
		.text = text,
	};
	Reason reason = reason_of(&only,
		reminder->kind != REMINDER_REGULAR ? &step : NULL, book_today(book));

	if (reminder->closes_at != AT_NONE)
		reason.hours = hours_to(reminder->closes_at, book_now(book));
	return reason;
}

gboolean
due_words(Book *book, const Reminder *reminder, DueRow *row, GError **error)
{
	CadenceRow dates;
	Day since = DAY_NONE;
	gboolean found;
	g_autofree char *text = NULL;
	gboolean regular = reminder->kind == REMINDER_REGULAR;
	Reason reason;

	if (!cadence_load(book, reminder->contact, &dates, &found, error) ||
		(!regular && !step_words(book, reminder->id, &text, &since, error)))
		return FALSE;
	reason = due_reason(book, &dates, reminder, text, since);
	row->standing = reason.standing;
	row->brief = reason_short(&reason, book_today(book));
	row->why = reason_long(&reason, book_today(book));
	if (regular && reminder->opens <= book_today(book) &&
		!joined_add(book, reminder->contact, FALSE, &row->why, error))
		return FALSE;
	if (reminder_day(reminder) == DAY_NONE && reminder->opens <= book_today(book)) {
		char *why = reckon_waits(row->why);

		g_free(row->why);
		row->why = why;
	}
	return TRUE;
}

/* As the calendar has it; what was moved is looked up only where it matters. */
static gint64
alarm_of(const Run *run, const Reminder *reminder)
{
	Day day = reminder_day(reminder);

	if (reminder_has_hour(reminder) &&
		reminder_keeps_hour(reminder, level_roll(run->book).before))
		return reminder->alarm_at;
	return day == DAY_NONE
		       ? AT_NONE
		       : clock_instant(book_clock(run->book), NULL, day, run->minute);
}

static gboolean
describe(const Run *run, DueRow *row, const Reminder *reminder, GError **error)
{
	if (!due_words(run->book, reminder, row, error))
		return FALSE;
	row->id = reminder->id;
	row->kind = reminder->kind;
	row->who = reminder->contact;
	row->opens = reminder->opens;
	row->due = reminder_day(reminder);
	row->closes = reminder->closes;
	row->due_at = reminder->due_at;
	row->closes_at = reminder->closes_at;
	row->alarm = alarm_of(run, reminder);
	row->name = contact_display_id(run->book, reminder->contact, error);
	return row->name != NULL;
}

static const Standing day_standings[DUE_COUNT] = {
	[DUE_OVERDUE] = STANDING_OVERDUE,
	[DUE_READY] = STANDING_READY,
	[DUE_AHEAD] = STANDING_RESTING,
};

/* What is due without a reminder. */
static gboolean
add_day(Run *run, DueSection section, const DueDay *day, gboolean *more, GError **error)
{
	Day today = book_today(run->book);
	Day date = section == DUE_AHEAD ? day->opens : day->closes;
	Reason reason = {
		.standing = day_standings[section],
		.by = day->kind,
		.date = date,
		.days = ABS(date - today),
		.since = DAY_NONE,
		.text = day->text,
	};
	DueRow row = {
		.kind = day->kind,
		.who = day->contact,
		.standing = reason.standing,
		.opens = day->opens,
		.due = day->due,
		.closes = day->closes,
		.due_at = AT_NONE,
		.closes_at = AT_NONE,
		.alarm =
			clock_instant(book_clock(run->book), NULL, day->due, run->minute),
	};

	row.name = day->contact != 0 ? contact_display_id(run->book, day->contact, error)
				     : g_strdup("");
	if (!row.name)
		return FALSE;
	row.brief = reason_short(&reason, today);
	row.why = reason_long(&reason, today);
	add_found(run, 0, g_memdup2(&row, sizeof row), more);
	return TRUE;
}

/* What is of nobody passes where nothing is asked for. */
static gboolean
passes(const Run *run, gint64 contact)
{
	const PeopleFilter *filter = &run->filter;

	if (contact != 0)
		return people_filter_passes(filter, contact);
	return !filter->only && !filter->never && !filter->narrowed;
}

/* Those that come before a row of that date. */
static gboolean
take_days(Run *run, DueSection section, DueDays *days, Day before, gboolean *more,
	GError **error)
{
	g_autoptr(GError) failure = NULL;
	const DueDay *day = NULL;

	while (*more && (day = due_days_next(days, before, &failure))) {
		if (!passes(run, day->contact))
			continue;
		if (!run->people) {
			if (!add_day(run, section, day, more, error))
				return FALSE;
		} else if (day->contact != 0) {
			g_hash_table_add(
				run->people, g_memdup2(&day->contact, sizeof(gint64)));
		}
	}
	if (!failure)
		return TRUE;
	g_propagate_error(error, g_steal_pointer(&failure));
	return FALSE;
}

/* The standing a reminder of the section has by itself, for the filter. */
static guint32
section_standings(DueSection section)
{
	static const guint32 standings[DUE_COUNT] = {
		[DUE_HOURS_LATE] = 1u << STANDING_OVERDUE,
		[DUE_HOURS] = 1u << STANDING_READY,
		[DUE_OWED] = 1u << STANDING_OWED,
		[DUE_OVERDUE] = 1u << STANDING_OVERDUE,
		[DUE_READY] = 1u << STANDING_READY,
		[DUE_AHEAD] = 1u << STANDING_RESTING | 1u << STANDING_NEW,
	};

	return standings[section];
}

static gboolean
take(Run *run, DueSection section, const RangeRow *row, gboolean *more, GError **error)
{
	ReminderKind kind = section == DUE_OWED ? REMINDER_ANSWER : REMINDER_REGULAR;
	gint64 id = row->reminder;

	if (!people_filter_passes(&run->filter, row->contact))
		return TRUE;
	if (run->people) {
		g_hash_table_add(run->people, g_memdup2(&row->contact, sizeof(gint64)));
		return TRUE;
	}
	if (id == 0 && !find_reminder(run->book, row->contact, kind, &id, error))
		return FALSE;
	if (id != 0)
		add_found(run, id, NULL, more);
	return TRUE;
}

static gboolean
run_section(Run *run, DueSection section, gboolean *more, GError **error)
{
	const RangeSet set = due_ranges(section, run->within);
	RangeMerge *merge = range_merge_new(run->book, &set, NULL, FALSE);
	g_autoptr(DueDays) days = due_days_new(run->book, section, run->within);
	gboolean by_date = section != DUE_OVERDUE;
	gboolean ok = TRUE;
	RangeRow row;

	while (ok && *more && range_merge_step(merge, &row)) {
		ok = !by_date || take_days(run, section, days, row.date, more, error);
		if (ok && *more)
			ok = take(run, section, &row, more, error);
	}
	ok = range_merge_free(merge, ok ? error : NULL) && ok;
	return ok && take_days(run, section, days, DAY_NONE, more, error);
}

static gboolean
run_all(Run *run, const Query *query, GError **error)
{
	g_auto(BookReading) reading = book_reading(run->book);
	g_autofree char *hour = setting_get(run->book, "calendar.hour");
	gboolean more = TRUE, ok = TRUE;

	run->minute = config_minute(hour);
	if (!people_filter_read(run->book, query, &run->filter, error))
		return FALSE;
	for (int s = 0; ok && more && s < DUE_COUNT; s++) {
		if (!(run->filter.standings & section_standings((DueSection)s)))
			continue;
		if (s == DUE_AHEAD && run->within <= 0)
			continue;
		ok = run_section(run, (DueSection)s, &more, error);
	}
	people_filter_clear(&run->filter);
	return ok;
}

static DueRow *
describe_new(const Run *run, const Reminder *reminder, GError **error)
{
	DueRow *row = g_new0(DueRow, 1);

	if (describe(run, row, reminder, error))
		return row;
	row_free(row);
	return NULL;
}

/* NULL without error where another krug has closed it since. */
static DueRow *
read_row(const Run *run, Found *found, GError **error)
{
	g_autoptr(GError) failure = NULL;
	g_autoptr(Reminder) reminder = NULL;

	if (found->day)
		return g_steal_pointer(&found->day);
	reminder = reminder_load(run->book, found->reminder, &failure);
	if (reminder)
		return reminder->state == STATE_OPEN ? describe_new(run, reminder, error)
						     : NULL;
	if (!g_error_matches(failure, KRUG_ERROR, KRUG_ERROR_NOT_FOUND))
		g_propagate_error(error, g_steal_pointer(&failure));
	return NULL;
}

/* Those from `from` on; owned, of DueRow. */
static GPtrArray *
read_rows(const Run *run, guint from, GError **error)
{
	g_auto(BookReading) reading = book_reading(run->book);
	g_autoptr(GPtrArray) rows = g_ptr_array_new_with_free_func(row_free);
	guint to = MIN(from + AT_A_TIME, run->found->len);

	for (guint i = from; i < to; i++) {
		g_autoptr(GError) failure = NULL;
		DueRow *row =
			read_row(run, &g_array_index(run->found, Found, i), &failure);

		if (row)
			g_ptr_array_add(rows, row);
		if (!failure)
			continue;
		g_propagate_error(error, g_steal_pointer(&failure));
		return NULL;
	}
	return g_steal_pointer(&rows);
}

/* FALSE without error: whoever takes them has seen enough. */
static gboolean
hand_out(const Run *run, DueEach each, void *data, GError **error)
{
	for (guint from = 0; from < run->found->len; from += AT_A_TIME) {
		g_autoptr(GPtrArray) rows = read_rows(run, from, error);

		for (guint i = 0; rows && i < rows->len; i++)
			if (!each(rows->pdata[i], data, error))
				return FALSE;
		if (!rows)
			return FALSE;
	}
	return TRUE;
}

gboolean
due_each(Book *book, int within, const Query *query, guint limit, DueEach fn, void *data,
	GError **error)
{
	g_autoptr(GError) failure = NULL;
	g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(Found));
	Run run = {
		.book = book,
		.within = within,
		.limit = limit,
		.found = found,
	};

	g_array_set_clear_func(found, found_clear);
	if (run_all(&run, query, &failure))
		hand_out(&run, fn, data, &failure);
	if (!failure)
		return TRUE;
	g_propagate_error(error, g_steal_pointer(&failure));
	return FALSE;
}

gint64
due_count(Book *book, int within, const Query *query, GError **error)
{
	g_autoptr(GHashTable) people =
		g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
	Run run = { .book = book, .within = within, .people = people };
	gboolean plain = within <= 0 && (!query || query->terms->len == 0);
	gint64 n;

	if (plain)
		return due_count_today(book, &n, error) ? n : -1;
	if (!run_all(&run, query, error))
		return -1;
	return g_hash_table_size(people);
}
