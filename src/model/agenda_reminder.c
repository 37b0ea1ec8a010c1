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

/* Whose brief reason needs the dates of the person; a step has its own. */
#define BY_PERSON "('regular', 'answer')"

/* One row has all that is shown, but for what few are about: an application, news. */
#define COLUMNS                                                                        \
	"c.family, c.given, c.patronymic, c.nickname, c.alt, c.zone, r.id,"            \
	" r.contact, r.kind, r.opens, r.due, r.closes, r.planned_day, r.due_at,"       \
	" r.closes_at, r.alarm_at, r.snoozed_until, r.application, r.news, r.reason, " \
	"r.step, " CADENCE_COLUMNS

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
	COLUMN_ALARM_AT,
	COLUMN_SNOOZED,
	COLUMN_APPLICATION,
	COLUMN_NEWS,
	COLUMN_REASON,
	COLUMN_STEP,
	COLUMN_CADENCE,
	COLUMN_FOUND = COLUMN_CADENCE + CADENCE_COUNT,
};

/* The regular one has the dates of the person, a step rests until it opens. */
static void
read_dates(Book *book, Stmt *q, Reminder *reminder, CadenceRow *row)
{
	gboolean regular;

	cadence_get(q, COLUMN_CADENCE, row);
	row->now = book_now(book);
	if (stmt_is_null(q, COLUMN_CADENCE))
		row->last_day = book_today(book);
	reminder->id = stmt_get_int(q, COLUMN_ID);
	reminder->contact = stmt_get_int(q, COLUMN_CONTACT);
	reminder->kind = (ReminderKind)vocab_from_id(
		&vocab_reminder, stmt_get_text(q, COLUMN_KIND));
	regular = reminder->kind == REMINDER_REGULAR;
	reminder->opens = regular ? row->opens : stmt_get_day(q, COLUMN_OPENS);
	reminder->due = regular ? row->opens : stmt_get_day(q, COLUMN_DUE);
	reminder->closes = regular ? row->closes : stmt_get_day(q, COLUMN_CLOSES);
	reminder->planned_day = stmt_get_day(q, COLUMN_PLANNED);
	reminder->due_at = stmt_get_at(q, COLUMN_DUE_AT);
	reminder->closes_at = stmt_get_at(q, COLUMN_CLOSES_AT);
	reminder->alarm_at = stmt_get_at(q, COLUMN_ALARM_AT);
	reminder->snoozed_until = stmt_get_day(q, COLUMN_SNOOZED);
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

static gboolean
read_text(Book *book, Stmt *q, const Reminder *reminder, char **text, GError **error)
{
	Day since;

	if (!stmt_is_null(q, COLUMN_APPLICATION) || !stmt_is_null(q, COLUMN_NEWS))
		return step_words(book, reminder->id, text, &since, error);
	*text = reminder->kind == REMINDER_REGULAR
			? g_strdup("")
			: step_words_of(book, stmt_get_text(q, COLUMN_REASON),
				  stmt_get_text(q, COLUMN_STEP), NULL, NULL, NULL);
	return TRUE;
}

static gboolean
set_words(Book *book, Stmt *q, const Reminder *reminder, const CadenceRow *row,
	AgendaItem *item, GError **error)
{
	g_autofree char *text = NULL;
	Reason reason;

	if (!read_text(book, q, reminder, &text, error))
		return FALSE;
	reason = due_reason(book, row, reminder, text, DAY_NONE);
	item->standing = reason.standing;
	item->brief = reason_when(&reason, book_today(book));
	item->words = words_of(reminder->kind, text);
	return TRUE;
}

static gboolean
read_item(AgendaRun *run, AgendaDay *to, Stmt *q, Day day, GError **error)
{
	Reminder reminder = { 0 };
	CadenceRow row;
	gboolean ok;
	AgendaItem *item =
		agenda_item_new(AGENDA_REMINDER, stmt_get_int(q, COLUMN_ID), day);

	read_dates(run->book, q, &reminder, &row);
	item->who = contact_display_row(q);
	item->zone = stmt_dup_text(q, COLUMN_ZONE);
	item->contact = reminder.contact;
	item->application = reminder.application;
	item->by = reminder.kind;
	item->opens = reminder.opens;
	item->closes = reminder.closes;
	item->hours = reminder.closes_at != AT_NONE;
	item->at = item->hours ? reminder.due_at : AT_NONE;
	if (reminder_has_hour(&reminder))
		item->alarm = reminder.alarm_at;
	item->planned = reminder.planned_day == item->day;
	item->passed = item->day < run->today ||
		       (item->hours && reminder.closes_at < book_now(run->book));
	ok = set_words(run->book, q, &reminder, &row, item, error);
	agenda_offer(run, to, item);
	return ok;
}

/* Reminders that a statement found, each with the day it stands on. */
typedef struct {
	gint64 id;
	Day day;
} Found;

static char *
ids_json(const GArray *found)
{
	GString *text = g_string_new("[");

	for (guint i = 0; i < found->len; i++)
		g_string_append_printf(text, "%s%" G_GINT64_FORMAT, i ? "," : "",
			g_array_index(found, Found, i).id);
	return g_string_free(g_string_append_c(text, ']'), FALSE);
}

/* All in one statement, in the order in which they were found; to NULL: each onto its own
 * day. */
static gboolean
add(AgendaRun *run, AgendaDay *to, const GArray *found, GError **error)
{
	g_autofree char *ids = ids_json(found);
	gboolean ok = TRUE;
	Stmt *q = book_stmt(run->book,
		"SELECT " COLUMNS ", f.key FROM json_each(:ids) f"
		" CROSS JOIN reminder r ON r.id = f.value"
		" CROSS JOIN contact c ON c.id = r.contact"
		" LEFT JOIN cadence d"
		"  ON d.contact = iif(r.kind IN " BY_PERSON ", r.contact, NULL)"
		" WHERE r.state = 'open' AND c.archived = 0");

	stmt_text(q, ":ids", ids);
	while (ok && stmt_step(q)) {
		guint i = (guint)stmt_get_int(q, COLUMN_FOUND);
		Day day = g_array_index(found, Found, i).day;
		AgendaDay *on = to ? to : agenda_day(run, day);

		if (agenda_has_room(run, on))
			ok = read_item(run, on, q, day, error);
	}
	return stmt_done(q, ok ? error : NULL) && ok;
}

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

/* Reads and ends the statement, beyond the room only to count. */
static gboolean
find(Stmt *q, const AgendaDay *day, guint room, GArray *found, guint *all, GError **error)
{
	for (*all = 0; stmt_step(q); ++*all) {
		Found one;

		if (found->len >= room)
			continue;
		one = (Found){ stmt_get_int(q, 0), stmt_get_day(q, 1) };
		if (!day || !is_shown(day, one.id))
			g_array_append_val(found, one);
	}
	return stmt_done(q, error);
}

static gboolean
add_found(AgendaRun *run, AgendaDay *day, Stmt *q, guint *all, GError **error)
{
	g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(Found));
	guint room = run->limit - MIN(day->items->len, run->limit);

	return find(q, day, room, found, all, error) &&
	       (found->len == 0 || add(run, day, found, error));
}

/* Each onto its own day. */
static gboolean
add_to_days(AgendaRun *run, Stmt *q, GError **error)
{
	g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(Found));
	guint all;

	stmt_day(q, ":from", run->open);
	stmt_day(q, ":until", run->until);
	stmt_int(q, ":enough", AGENDA_ENOUGH);
	return find(q, NULL, AGENDA_ENOUGH, found, &all, error) &&
	       (found->len == 0 || add(run, NULL, found, error));
}

/* Deadlines in hours come first. */
static gboolean
add_hours(AgendaRun *run, GError **error)
{
	const Clock *clock = book_clock(run->book);
	Stmt *q = book_stmt(run->book,
		"SELECT r.id, l.day FROM reminder r INDEXED BY reminder_hours"
		" CROSS JOIN level l ON l.reminder = r.id WHERE r.state = 'open'"
		" AND r.closes_at BETWEEN :from_at AND :until_at"
		" AND l.day BETWEEN :from AND :until ORDER BY r.closes_at"
		" LIMIT :enough");

	stmt_int(q, ":from_at", clock_instant(clock, NULL, run->open - 1, 0));
	stmt_int(q, ":until_at", clock_instant(clock, NULL, run->until + HOURS_LONG, 0));
	return add_to_days(run, q, error);
}

/* What I planned myself is never left out of a day with thousands. */
static gboolean
add_planned(AgendaRun *run, GError **error)
{
	return add_to_days(run,
		book_stmt(run->book,
			"SELECT r.id, l.day FROM reminder r INDEXED BY reminder_planned"
			" CROSS JOIN level l ON l.reminder = r.id"
			" WHERE r.state = 'open' AND r.planned_day IS NOT NULL"
			" AND r.planned_day BETWEEN :from AND :until AND"
			" l.day BETWEEN :from AND :until"
			" ORDER BY r.planned_day LIMIT :enough"),
		error);
}

/* In the order of the index: a day with thousands is not read to be sorted. What stands
 * there already is among its rows. */
static gboolean
add_day(AgendaRun *run, AgendaDay *day, GError **error)
{
	guint all, shown = 0;
	Stmt *q = book_stmt(run->book, "SELECT reminder, day FROM level"
				       " WHERE day = :day ORDER BY reminder LIMIT :room");

	stmt_day(q, ":day", day->day);
	stmt_int(q, ":room", run->limit);
	if (!add_found(run, day, q, &all, error))
		return FALSE;
	if (agenda_has_room(run, day))
		return TRUE;
	for (guint i = 0; i < day->items->len; i++)
		shown += ((AgendaItem *)day->items->pdata[i])->kind == AGENDA_REMINDER;
	if (!level_count_people(run->book, day->day, AGENDA_ENOUGH, &all, error))
		return FALSE;
	agenda_more(day, all, shown);
	return TRUE;
}

#define OWN "coalesce(r.planned_day, max(r.due, coalesce(r.snoozed_until, '')))"

/* Finding them is what costs: they are counted by the way. */
static gboolean
add_passed(AgendaRun *run, Stmt *q, GError **error)
{
	AgendaDay *day = run->agenda->passed;
	guint before = day->items->len;
	guint all;

	stmt_day(q, ":today", run->today);
	stmt_int(q, ":most", MAX(run->limit, AGENDA_ENOUGH));
	if (!add_found(run, day, q, &all, error))
		return FALSE;
	if (!agenda_has_room(run, day))
		agenda_more(day, MIN(all, AGENDA_ENOUGH), day->items->len - before);
	return TRUE;
}

/* Steps whose day is over, by the index of their opening; that of the archive says whose
 * do not count, without reading a person. */
static gboolean
add_passed_steps(AgendaRun *run, GError **error)
{
	return add_passed(run,
		book_stmt(run->book,
			"SELECT r.id, " OWN " FROM reminder r INDEXED BY reminder_ahead"
			" WHERE r.state = 'open' AND r.kind <> 'regular'"
			" AND r.kind NOT IN " LEVEL_KINDS " AND r.opens < :today"
			" AND " OWN " < :today AND NOT EXISTS (SELECT 1 FROM contact c"
			"  INDEXED BY contact_archived WHERE c.id = r.contact"
			"  AND c.archived <> 0) ORDER BY r.opens DESC LIMIT :most"),
		error);
}

/* What is levelled and stands on a day before today, until a change renews it. */
static gboolean
add_passed_level(AgendaRun *run, GError **error)
{
	return add_passed(run,
		book_stmt(run->book,
			"SELECT r.id, l.day FROM level l INDEXED BY level_day"
			" CROSS JOIN reminder r ON r.id = l.reminder"
			" WHERE l.day < :today AND r.kind IN " LEVEL_KINDS
			" ORDER BY l.day DESC LIMIT :most"),
		error);
}

static gboolean
add_alarms(AgendaRun *run, GError **error)
{
	Stmt *q = book_stmt(run->book,
		"SELECT r.id, l.day FROM reminder r INDEXED BY reminder_alarm"
		" CROSS JOIN level l ON l.reminder = r.id WHERE r.state = 'open'"
		" AND r.alarm_at > :since AND r.alarm_at <= :until_at"
		" AND l.day BETWEEN :from AND :until ORDER BY r.alarm_at LIMIT :enough");

	stmt_int(q, ":since", run->ask->since);
	stmt_int(q, ":until_at", run->ask->until);
	return add_to_days(run, q, error);
}

gboolean
agenda_add_reminders(AgendaRun *run, GError **error)
{
	AgendaParts parts = run->ask->parts;

	if ((parts & AGENDA_PART_HOURS) && !add_hours(run, error))
		return FALSE;
	if ((parts & AGENDA_PART_ALARMS) && !add_alarms(run, error))
		return FALSE;
	if (run->passed && (parts & AGENDA_PART_PASSED) &&
		(!add_passed_steps(run, error) || !add_passed_level(run, error)))
		return FALSE;
	if (!(parts & AGENDA_PART_REMINDERS))
		return TRUE;
	if (!add_planned(run, error))
		return FALSE;
	for (Day day = run->open; day <= run->until; day++)
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
