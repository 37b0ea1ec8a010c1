/*
 * Reminders of the agenda: those that stand on a day by the index of the table `level`,
 * and those whose day has passed, which have no row there, or one that no change has
 * renewed yet.
 */
#include "model/agenda_private.h"
#include "model/cadence_table.h"
#include "model/contact_private.h"
#include "model/due_private.h"
#include "model/level_count.h"
#include "model/step_words.h"

#define HOURS_LONG 3 /* days from the day of such a deadline to its closing */

/* One row has all that is shown. */
#define COLUMNS                                                                  \
	"c.family, c.given, c.patronymic, c.nickname, c.alt, c.zone, r.id,"      \
	" r.contact, r.kind, r.opens, r.due, r.closes, r.planned_day, r.due_at," \
	" r.closes_at, r.application, r.reason, r.step, o.name, a.position,"     \
	" iif(r.news IS NULL, NULL, (SELECT group_concat(n.text, '; ')"          \
	"  FROM news_contact w JOIN news n ON n.id = w.news"                     \
	"  WHERE w.contact = r.contact AND w.heard_on IS NULL"                   \
	"  AND n.closed_on IS NULL)), coalesce(r.day, i.day), " CADENCE_COLUMNS

enum {
	COLUMN_ZONE = 5, /* behind the name */
	COLUMN_ID,
	COLUMN_CONTACT,
	COLUMN_KIND,
	COLUMN_OPENS,
	COLUMN_DUE,
	COLUMN_CLOSES,
	COLUMN_PLANNED,
	COLUMN_DUE_AT,
	COLUMN_CLOSES_AT,
	COLUMN_APPLICATION,
	COLUMN_REASON,
	COLUMN_STEP,
	COLUMN_ORGANIZATION,
	COLUMN_POSITION,
	COLUMN_NEWS,
	COLUMN_SINCE,
	COLUMN_CADENCE,
};

static gint64
get_instant(Stmt *q, int column)
{
	return stmt_is_null(q, column) ? ENTRY_NO_TIME : stmt_get_int(q, column);
}

/* The regular one has the dates of the person. */
static void
read_dates(Stmt *q, Reminder *reminder, CadenceRow *row)
{
	gboolean regular;

	cadence_get(q, COLUMN_CADENCE, row);
	reminder->id = stmt_get_int(q, COLUMN_ID);
	reminder->contact = stmt_get_int(q, COLUMN_CONTACT);
	reminder->kind = (ReminderKind)vocab_from_id(
		&vocab_reminder, stmt_get_text(q, COLUMN_KIND));
	regular = reminder->kind == REMINDER_REGULAR;
	reminder->opens = regular ? row->opens : stmt_get_day(q, COLUMN_OPENS);
	reminder->due = regular ? row->opens : stmt_get_day(q, COLUMN_DUE);
	reminder->closes = regular ? row->closes : stmt_get_day(q, COLUMN_CLOSES);
	reminder->planned_day = stmt_get_day(q, COLUMN_PLANNED);
	reminder->due_at = get_instant(q, COLUMN_DUE_AT);
	reminder->closes_at = get_instant(q, COLUMN_CLOSES_AT);
	reminder->application = stmt_get_int(q, COLUMN_APPLICATION);
}

/* "thank-you: Яндекс · Backend engineer"; of my own what I wrote. */
static char *
words_of(ReminderKind kind, const char *text)
{
	const char *label = vocab_label(&vocab_reminder, (int)kind);

	if (kind == REMINDER_OWN && *text)
		return g_strdup(text);
	return *text ? g_strdup_printf("%s: %s", label, text) : g_strdup(label);
}

static void
set_words(Book *book, Stmt *q, const Reminder *reminder, const CadenceRow *row,
	AgendaItem *item)
{
	gboolean regular = reminder->kind == REMINDER_REGULAR;
	g_autofree char *text =
		regular ? g_strdup("")
			: step_words_of(book, stmt_get_text(q, COLUMN_REASON),
				  stmt_get_text(q, COLUMN_STEP),
				  stmt_get_text(q, COLUMN_ORGANIZATION),
				  stmt_get_text(q, COLUMN_POSITION),
				  stmt_get_text(q, COLUMN_NEWS));
	Step step = {
		.id = reminder->id,
		.kind = reminder->kind,
		.opens = reminder->opens,
		.due = reminder->due,
		.closes = reminder->closes,
		.snoozed_until = DAY_NONE,
		.since = stmt_get_day(q, COLUMN_SINCE),
		.text = text,
	};
	DueRow due = { 0 };

	due_reason(book, &due, row, reminder, &step);
	item->standing = due.standing;
	item->brief = due.brief;
	item->why = due.why;
	item->words = words_of(reminder->kind, text);
}

static AgendaItem *
read_item(AgendaRun *run, Stmt *q, Day day)
{
	Reminder reminder = { 0 };
	CadenceRow row;
	AgendaItem *item =
		agenda_item_new(AGENDA_REMINDER, stmt_get_int(q, COLUMN_ID), day);

	read_dates(q, &reminder, &row);
	item->who = contact_display_row(q);
	item->zone = stmt_dup_text(q, COLUMN_ZONE);
	item->contact = reminder.contact;
	item->application = reminder.application;
	item->by = reminder.kind;
	item->opens = reminder.opens;
	item->closes = reminder.closes;
	item->hours = reminder.closes_at != ENTRY_NO_TIME;
	item->at = item->hours ? reminder.due_at : ENTRY_NO_TIME;
	item->planned = reminder.planned_day == item->day;
	item->passed = item->day < run->today ||
		       (item->hours && reminder.closes_at < book_now(run->book));
	set_words(run->book, q, &reminder, &row, item);
	return item;
}

static gboolean
add(AgendaRun *run, AgendaDay *to, gint64 id, Day day, GError **error)
{
	AgendaItem *item = NULL;
	Stmt *q = book_stmt(run->book,
		"SELECT " COLUMNS " FROM reminder r"
		" CROSS JOIN cadence d ON d.contact = r.contact"
		" CROSS JOIN contact c ON c.id = r.contact"
		" LEFT JOIN interaction i ON i.id = r.interaction"
		" LEFT JOIN application a ON a.id = r.application"
		" LEFT JOIN organization o ON o.id = a.organization"
		" WHERE r.id = :id AND r.state = 'open' AND d.archived = 0");

	stmt_int(q, ":id", id);
	if (stmt_step(q))
		item = read_item(run, q, day);
	if (item)
		agenda_offer(run, to, item);
	return stmt_done(q, error);
}

/* Reminders that a statement found, each with the day it stands on. */
typedef struct {
	gint64 id;
	Day day;
} Found;

static gboolean
is_shown(const AgendaDay *day, gint64 reminder)
{
	for (guint i = 0; i < day->items->len; i++) {
		const AgendaItem *item = day->items->pdata[i];

		if (item->kind == AGENDA_REMINDER && item->item == reminder)
			return TRUE;
	}
	return FALSE;
}

/* Reads and ends the statement; to NULL: each onto its own day. */
static gboolean
add_found(AgendaRun *run, AgendaDay *to, Stmt *q, GError **error)
{
	g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(Found));
	gboolean ok;

	while (stmt_step(q)) {
		Found one = { stmt_get_int(q, 0), stmt_get_day(q, 1) };

		g_array_append_val(found, one);
	}
	ok = stmt_done(q, error);
	for (guint i = 0; ok && i < found->len; i++) {
		const Found *one = &g_array_index(found, Found, i);
		AgendaDay *day = to ? to : agenda_day(run, one->day);

		if (agenda_has_room(run, day) && !is_shown(day, one->id))
			ok = add(run, day, one->id, one->day, error);
	}
	return ok;
}

/* How many there are in all, where there is no room for more. */
static gboolean
count_all(const AgendaRun *run, AgendaDay *day, Stmt *q, GError **error)
{
	guint shown = 0;
	gint64 all = 0;

	stmt_int(q, ":enough", AGENDA_ENOUGH);
	if (!stmt_one_int(q, &all, error))
		return FALSE;
	for (guint i = 0; i < day->items->len; i++)
		shown += ((AgendaItem *)day->items->pdata[i])->kind == AGENDA_REMINDER;
	if (!agenda_has_room(run, day))
		agenda_more(day, (guint)all, shown);
	return TRUE;
}

/* Deadlines in hours come first, by their own index. */
static gboolean
add_hours(AgendaRun *run, GError **error)
{
	const Clock *clock = book_clock(run->book);
	Day first = MAX(run->from, run->today);
	Stmt *q = book_stmt(run->book,
		"SELECT r.id, l.day FROM reminder r INDEXED BY reminder_hours"
		" CROSS JOIN level l ON l.reminder = r.id WHERE r.state = 'open'"
		" AND r.closes_at BETWEEN :from_at AND :until_at"
		" AND l.day BETWEEN :from AND :until ORDER BY r.closes_at"
		" LIMIT :enough");

	stmt_int(q, ":from_at", clock_instant(clock, NULL, first - 1, 0));
	stmt_int(q, ":until_at", clock_instant(clock, NULL, run->until + HOURS_LONG, 0));
	stmt_day(q, ":from", first);
	stmt_day(q, ":until", run->until);
	stmt_int(q, ":enough", AGENDA_ENOUGH);
	return add_found(run, NULL, q, error);
}

/* In the order of the index: a day with thousands is not read to be sorted. */
static gboolean
add_day(AgendaRun *run, AgendaDay *day, GError **error)
{
	Stmt *q = book_stmt(run->book, "SELECT reminder, day FROM level"
				       " WHERE day = :day ORDER BY reminder LIMIT :room");

	stmt_day(q, ":day", day->day);
	stmt_int(q, ":room", run->limit);
	if (!add_found(run, day, q, error))
		return FALSE;
	if (agenda_has_room(run, day))
		return TRUE;
	q = book_stmt(run->book, "SELECT count(*) FROM (SELECT 1 FROM level"
				 " WHERE day = :day LIMIT :enough)");
	stmt_day(q, ":day", day->day);
	return count_all(run, day, q, error);
}

#define OWN "coalesce(r.planned_day, max(r.due, coalesce(r.snoozed_until, '')))"

/* Steps whose day is over, by the index of their opening; that of the archive says whose
 * do not count, without reading a person. */
#define PASSED_STEPS                                                        \
	" FROM reminder r INDEXED BY reminder_ahead WHERE r.state = 'open'" \
	" AND r.kind <> 'regular' AND r.kind NOT IN " LEVEL_KINDS           \
	" AND r.opens < :today AND " OWN                                    \
	" < :today AND NOT EXISTS (SELECT 1 FROM contact c"                 \
	" INDEXED BY contact_archived WHERE c.id = r.contact AND c.archived <> 0)"

static gboolean
add_passed_steps(AgendaRun *run, AgendaDay *day, GError **error)
{
	Stmt *q = book_stmt(run->book,
		"SELECT r.id, " OWN PASSED_STEPS " ORDER BY r.opens DESC LIMIT :room");

	stmt_day(q, ":today", run->today);
	stmt_int(q, ":room", run->limit);
	if (!add_found(run, day, q, error))
		return FALSE;
	if (agenda_has_room(run, day))
		return TRUE;
	q = book_stmt(run->book,
		"SELECT count(*) FROM (SELECT 1" PASSED_STEPS " LIMIT :enough)");
	stmt_day(q, ":today", run->today);
	return count_all(run, day, q, error);
}

/* What is levelled and stands on a day before today, until a change renews it. */
static gboolean
add_passed_level(AgendaRun *run, AgendaDay *day, GError **error)
{
	Stmt *q = book_stmt(run->book,
		"SELECT r.id, l.day FROM level l INDEXED BY level_day"
		" CROSS JOIN reminder r ON r.id = l.reminder WHERE l.day < :today"
		" AND r.kind IN " LEVEL_KINDS " ORDER BY l.day DESC LIMIT :room");

	stmt_day(q, ":today", run->today);
	stmt_int(q, ":room", run->limit);
	return add_found(run, day, q, error);
}

gboolean
agenda_add_reminders(AgendaRun *run, GError **error)
{
	AgendaDay *passed = run->agenda->passed;

	if (!add_hours(run, error))
		return FALSE;
	if (run->passed && (!add_passed_steps(run, passed, error) ||
				   !add_passed_level(run, passed, error)))
		return FALSE;
	for (Day day = MAX(run->from, run->today); day <= run->until; day++)
		if (!add_day(run, agenda_day(run, day), error))
			return FALSE;
	return TRUE;
}

gboolean
agenda_why(Book *book, const AgendaItem *item, char **why, GError **error)
{
	g_autoptr(Reminder) reminder = NULL;
	DueRow row = { 0 };

	*why = g_strdup(item->why);
	if (item->kind != AGENDA_REMINDER)
		return TRUE;
	reminder = reminder_load(book, item->item, error);
	if (!reminder || !due_words(book, reminder, &row, error))
		return FALSE;
	g_free(row.brief);
	g_free(*why);
	*why = row.why;
	return TRUE;
}
