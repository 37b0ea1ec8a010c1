/*
 * Reminders of the agenda: those that stand on a day by the index of the table `level`,
 * and those whose day has passed, which have no row there, or one that no change has
 * renewed yet.
 */
#include "krug/contact.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "model/agenda_private.h"
#include "model/due_private.h"
#include "model/ids.h"
#include "model/level_count.h"
#include "model/reminder_private.h"
#include "model/step_words.h"

#define OPEN_LONG 60 /* days: no step stays open for so long behind its day */

/* "thank-you: Яндекс · Backend engineer" */
static gboolean
set_words(AgendaRun *run, AgendaItem *item, GError **error)
{
	const char *kind = vocab_label(&vocab_reminder, (int)item->by);
	g_autofree char *text = NULL;
	Day since;

	if (item->by == REMINDER_REGULAR) {
		item->words = g_strdup(kind);
		return TRUE;
	}
	if (!step_words(run->book, item->item, &text, &since, error))
		return FALSE;
	if (item->by == REMINDER_OWN && *text)
		item->words = g_steal_pointer(&text);
	else
		item->words =
			*text ? g_strdup_printf("%s: %s", kind, text) : g_strdup(kind);
	return TRUE;
}

static gboolean
describe(AgendaRun *run, const Reminder *reminder, AgendaItem *item, GError **error)
{
	DueRow row = { 0 };

	item->contact = reminder->contact;
	item->application = reminder->application;
	item->by = reminder->kind;
	item->opens = reminder->opens;
	item->closes = reminder->closes;
	item->hours = reminder->closes_at != ENTRY_NO_TIME;
	item->at = item->hours ? reminder->due_at : ENTRY_NO_TIME;
	item->planned = reminder->planned_day == item->day;
	item->passed = item->hours ? reminder->closes_at < book_now(run->book)
				   : item->day < run->today;
	if (!due_words(run->book, reminder, &row, error))
		return FALSE;
	item->standing = row.standing;
	item->brief = row.brief;
	item->why = row.why;
	return set_words(run, item, error) && agenda_name(run, item, error);
}

static gboolean
add(AgendaRun *run, gint64 id, Day day, GError **error)
{
	g_autoptr(Reminder) reminder = reminder_load(run->book, id, error);
	AgendaItem *item;
	gboolean ok;

	if (!reminder)
		return FALSE;
	item = agenda_item_new(AGENDA_REMINDER, id, day);
	ok = describe(run, reminder, item, error);
	item->passed |= day < run->today;
	agenda_put(run, item);
	return ok;
}

/* What a statement finds: reminders, each with its day. */
typedef struct {
	gint64 id;
	Day day;
} Found;

static gboolean
read_found(Stmt *q, GArray *found, GError **error)
{
	while (stmt_step(q)) {
		Found one = { stmt_get_int(q, 0), stmt_get_day(q, 1) };

		g_array_append_val(found, one);
	}
	return stmt_done(q, error);
}

/* Those there is room for are described, the others counted. */
static gboolean
add_found(AgendaRun *run, AgendaDay *day, GArray *found, GError **error)
{
	for (guint i = 0; i < found->len; i++) {
		const Found *one = &g_array_index(found, Found, i);

		if (!agenda_has_room(run, day))
			day->more++;
		else if (!add(run, one->id, one->day, error))
			return FALSE;
	}
	return TRUE;
}

static Stmt *
standing_on(Book *book, Day day)
{
	Stmt *q = book_stmt(book,
		"SELECT r.id, l.day FROM level l INDEXED BY level_day"
		" CROSS JOIN reminder r ON r.id = l.reminder"
		" CROSS JOIN cadence d ON d.contact = r.contact"
		" WHERE l.day = :day AND r.state = 'open' AND d.archived = 0"
		" ORDER BY r.closes_at IS NULL, d.sort_name, r.id");

	stmt_day(q, ":day", day);
	return q;
}

static gboolean
add_day(AgendaRun *run, AgendaDay *day, GError **error)
{
	g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(Found));

	return read_found(standing_on(run->book, day->day), found, error) &&
	       add_found(run, day, found, error);
}

#define OWN "coalesce(r.planned_day, max(r.due, coalesce(r.snoozed_until, '')))"

/* Steps by their closing, the latest first; `level` as the last change left it. */
static gboolean
find_passed(AgendaRun *run, GArray *found, GError **error)
{
	Stmt *q = book_stmt(run->book,
		"SELECT r.id, " OWN " FROM reminder r INDEXED BY reminder_step"
		" CROSS JOIN cadence d ON d.contact = r.contact"
		" WHERE r.state = 'open' AND r.kind <> 'regular'"
		" AND r.closes <= :latest AND r.kind NOT IN " LEVEL_KINDS " AND " OWN
		" < :today AND d.archived = 0"
		" ORDER BY r.closes DESC LIMIT :enough");

	stmt_day(q, ":latest", run->today + OPEN_LONG);
	stmt_day(q, ":today", run->today);
	stmt_int(q, ":enough", AGENDA_ENOUGH);
	if (!read_found(q, found, error))
		return FALSE;
	q = book_stmt(run->book,
		"SELECT r.id, l.day FROM level l INDEXED BY level_day"
		" CROSS JOIN reminder r ON r.id = l.reminder"
		" CROSS JOIN cadence d ON d.contact = r.contact"
		" WHERE l.day < :today AND r.state = 'open' AND d.archived = 0"
		" AND r.kind IN " LEVEL_KINDS " ORDER BY l.day DESC LIMIT :enough");
	stmt_day(q, ":today", run->today);
	stmt_int(q, ":enough", AGENDA_ENOUGH);
	return read_found(q, found, error);
}

static gboolean
add_passed(AgendaRun *run, GError **error)
{
	g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(Found));

	return find_passed(run, found, error) &&
	       add_found(run, run->agenda->passed, found, error);
}

gboolean
agenda_add_reminders(AgendaRun *run, GError **error)
{
	if (run->passed && !add_passed(run, error))
		return FALSE;
	for (Day day = MAX(run->from, run->today); day <= run->until; day++)
		if (!add_day(run, agenda_day(run, day), error))
			return FALSE;
	return TRUE;
}

/* --- moving by a day --- */

static gboolean
refuse(GError **error, const char *sentence)
{
	g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_INPUT, sentence);
	return FALSE;
}

static gboolean
refuse_beyond(GError **error, const char *sentence, Day day, Day today)
{
	g_autofree char *name = i18n_day_weekday(day, today);

	g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT, sentence, name);
	return FALSE;
}

/* Whose window has ended may stand on any day that comes. */
static gboolean
check_day(const AgendaItem *item, Day day, Day today, GError **error)
{
	if (day < today)
		return refuse(error, _("It stands on today already: no day before it is "
				       "left."));
	if (item->opens != DAY_NONE && item->opens > today && day < item->opens)
		return refuse_beyond(error,
			_("Its window opens on %s: p plans it for another day."),
			item->opens, today);
	if (item->closes != DAY_NONE && item->closes >= today && day > item->closes)
		return refuse_beyond(error,
			_("Its window ends on %s: p plans it for another day."),
			item->closes, today);
	return TRUE;
}

gboolean
agenda_move(Book *book, const AgendaItem *item, int by, Day *day, GError **error)
{
	Day today = book_today(book);

	if (item->kind != AGENDA_REMINDER)
		return refuse(error, _("Only reminders move from day to day."));
	if (item->hours)
		return refuse(error, _("A deadline in hours is never moved."));
	*day = MAX(item->day, today - (by > 0)) + by;
	return check_day(item, *day, today, error) &&
	       reminder_plan(book, item->item, *day, error);
}
