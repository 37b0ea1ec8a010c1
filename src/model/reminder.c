/*
 * Reminders as rows: loading, adding, moving. The regular one has no dates of its own; it
 * is shown with those that are reckoned.
 */
#include "krug/reminder.h"

#include <string.h>

#include "krug/chains.h"
#include "krug/contact.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "model/args.h"
#include "model/cadence_table.h"
#include "model/facts.h"
#include "model/input.h"
#include "model/level_roll.h"
#include "model/reminder_private.h"
#include "model/step_words.h"

#define REMINDER_COLUMNS                                                        \
	"id, uid, contact, kind, reason, opens, due, closes, state, closed_on," \
	" snoozed_until, interaction,"                                          \
	" (SELECT l.day FROM level l WHERE l.reminder = reminder.id),"          \
	" step, application, interview, due_at, closes_at, alarm_at, planned_day"

void
reminder_free(Reminder *reminder)
{
	if (!reminder)
		return;
	g_free(reminder->uid);
	g_free(reminder->reason);
	g_free(reminder->step);
	g_free(reminder);
}

static Reminder *
read_row(Stmt *q)
{
	Reminder *reminder = g_new0(Reminder, 1);

	reminder->id = stmt_get_int(q, 0);
	reminder->uid = stmt_dup_text(q, 1);
	reminder->contact = stmt_get_int(q, 2);
	reminder->kind = vocab_from_id(&vocab_reminder, stmt_get_text(q, 3));
	reminder->reason = stmt_dup_text(q, 4);
	reminder->opens = stmt_get_day(q, 5);
	reminder->due = stmt_get_day(q, 6);
	reminder->closes = stmt_get_day(q, 7);
	reminder->state = vocab_from_id(&vocab_state, stmt_get_text(q, 8));
	reminder->closed_on = stmt_get_day(q, 9);
	reminder->snoozed_until = stmt_get_day(q, 10);
	reminder->interaction = stmt_get_int(q, 11);
	reminder->day = stmt_get_day(q, 12);
	reminder->step = stmt_dup_text(q, 13);
	reminder->application = stmt_get_int(q, 14);
	reminder->interview = stmt_get_int(q, 15);
	reminder->due_at = stmt_get_at(q, 16);
	reminder->closes_at = stmt_get_at(q, 17);
	reminder->alarm_at = stmt_get_at(q, 18);
	reminder->planned_day = stmt_get_day(q, 19);
	return reminder;
}

static Day
stands_on(Book *book, const Reminder *reminder)
{
	const LevelDates dates = { reminder->kind, reminder->due, reminder->snoozed_until,
		reminder->planned_day, reminder->day };

	return level_due(book, &dates);
}

static gboolean
set_dates(Book *book, Reminder *reminder, GError **error)
{
	CadenceRow row;
	gboolean found;

	reminder->day = stands_on(book, reminder);
	if (reminder->kind != REMINDER_REGULAR)
		return TRUE;
	if (!cadence_load(book, reminder->contact, &row, &found, error))
		return FALSE;
	if (!found)
		return TRUE;
	reminder->opens = row.opens;
	reminder->due = row.opens;
	reminder->closes = row.closes;
	reminder->snoozed_until = row.snoozed_until;
	return TRUE;
}

Reminder *
reminder_load(Book *book, gint64 id, GError **error)
{
	g_autoptr(Reminder) reminder = NULL;
	Stmt *q = book_stmt(
		book, "SELECT " REMINDER_COLUMNS " FROM reminder WHERE id = :id");

	stmt_int(q, ":id", id);
	if (stmt_step(q))
		reminder = read_row(q);
	if (!stmt_done(q, error))
		return NULL;
	if (!reminder) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
			_("There is no reminder #%ld in the book."), (long)id);
		return NULL;
	}
	return set_dates(book, reminder, error) ? g_steal_pointer(&reminder) : NULL;
}

gboolean
reminder_has_hour(const Reminder *reminder)
{
	return reminder->alarm_at != AT_NONE && reminder->planned_day == DAY_NONE &&
	       (reminder->snoozed_until == DAY_NONE ||
		       reminder->snoozed_until <= reminder->due);
}

gboolean
reminder_keeps_hour(const Reminder *reminder, Day moved_before)
{
	Day last = reminder->closes_at == AT_NONE ? reminder->due : reminder->closes;

	return reminder_has_hour(reminder) && last >= moved_before;
}

const char *
reminder_told(Book *book, const Reminder *reminder)
{
	return step_told(book, reminder->reason, reminder->step);
}

Day
reminder_day(const Reminder *reminder)
{
	return reminder->day;
}

/* The rows of a statement, with their dates. */
static GPtrArray *
read_all(Book *book, Stmt *q, GError **error)
{
	g_autoptr(GPtrArray) list =
		g_ptr_array_new_with_free_func((GDestroyNotify)reminder_free);

	while (stmt_step(q))
		g_ptr_array_add(list, read_row(q));
	if (!stmt_done(q, error))
		return NULL;
	for (guint i = 0; i < list->len; i++)
		if (!set_dates(book, g_ptr_array_index(list, i), error))
			return NULL;
	return g_steal_pointer(&list);
}

GPtrArray *
reminder_list(Book *book, gint64 contact, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT " REMINDER_COLUMNS " FROM reminder"
				  " WHERE contact = :contact AND state = 'open'"
				  " ORDER BY kind = 'regular', closes, id");

	stmt_int(q, ":contact", contact);
	return read_all(book, q, error);
}

GPtrArray *
reminder_list_application(Book *book, gint64 application, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT " REMINDER_COLUMNS " FROM reminder"
				  " WHERE application = :application AND state = 'open'"
				  " ORDER BY closes, closes_at, id");

	stmt_int(q, ":application", application);
	return read_all(book, q, error);
}

gint64
reminder_regular(Book *book, gint64 contact, GError **error)
{
	gint64 id;

	return regular_find(book, contact, &id, error) ? id : -1;
}

/* A step made by hand, and its id. */
typedef struct {
	ReminderDraft draft;
	gint64 id;
} HandMade;

static gboolean
run_add(Book *book, void *data, GError **error)
{
	HandMade *made = data;
	const ReminderDraft *draft = &made->draft;
	ReminderDates dates = reminder_dates(
		draft->kind, draft->day, book_workdays(book), book_chains(book));
	g_autofree char *uid = book_new_uid(book);
	Stmt *q = book_stmt(book,
		"INSERT INTO reminder (uid, contact, kind, reason, day, opens, due,"
		" closes, interaction) VALUES (:uid, :contact, :kind, :reason, :day,"
		" :opens, :due, :closes, :interaction)");

	stmt_text(q, ":uid", uid);
	stmt_int(q, ":contact", draft->contact);
	stmt_text(q, ":kind", vocab_id(&vocab_reminder, draft->kind));
	stmt_text(q, ":reason", draft->reason ? draft->reason : "");
	stmt_day(q, ":day", draft->day);
	stmt_day(q, ":opens", dates.opens);
	stmt_day(q, ":due", dates.due);
	stmt_day(q, ":closes", dates.closes);
	stmt_id(q, ":interaction", draft->interaction);
	if (!stmt_done(q, error))
		return FALSE;
	made->id = book_last_id(book);
	return TRUE;
}

static gboolean
by_hand(ReminderKind kind)
{
	return kind == REMINDER_CONTACT || kind == REMINDER_PROMISE ||
	       kind == REMINDER_THEIR_PROMISE || kind == REMINDER_OWN;
}

gint64
reminder_insert(Book *book, const ReminderDraft *draft, GError **error)
{
	HandMade made = { *draft, 0 };

	return run_add(book, &made, error) ? made.id : 0;
}

gint64
reminder_add(Book *book, gint64 contact, ReminderKind kind, Day day, const char *reason,
	GError **error)
{
	HandMade made = { { contact, kind, day, reason, 0 }, 0 };
	g_autofree char *args = NULL;

	if (!by_hand(kind) || day == DAY_NONE) {
		input_refuse(_("A reminder needs a day: say when."), error);
		return 0;
	}
	if (!contact_exists(book, contact, error))
		return 0;
	args = change_args_who(book, contact, "text", reason);
	if (!book_change(book, "reminder-add", args, run_add, &made, error))
		return 0;
	return made.id;
}
