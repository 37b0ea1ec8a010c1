/*
 * Which reminder is acted upon; done, dropped, snoozed. On the regular reminder these
 * move the window or hide it and never close it; on any other they close it. An answer or
 * a retry closed by hand settles the entries it stood for, so that it does not come back
 * by itself.
 */
#include "krug/channel.h"
#include "krug/contact.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/reckon.h"
#include "model/args.h"
#include "model/facts.h"
#include "model/heard.h"
#include "model/interaction_private.h"
#include "model/preferred.h"
#include "model/reminder_private.h"
#include "model/settle.h"
#include "model/steps_private.h"

typedef struct {
	const Reminder *reminder;
	ReminderState state; /* STATE_DONE or STATE_DROPPED */
	const char *text;
	Day until;
	const StepPlan *plan; /* of a step that is done; NULL: as proposed */
} Act;

gint64
reminder_current(Book *book, gint64 contact, GError **error)
{
	g_auto(Reckoning) now = { 0 };

	return reckon(book, contact, &now, error) ? now.reminder : -1;
}

static gboolean
log_today(Book *book, const Act *act, GError **error)
{
	gint64 contact = act->reminder->contact;
	g_autoptr(Interaction) entry =
		interaction_new(book_today(book), preferred_channel(book, contact));

	entry->direction = DIRECTION_BOTH;
	if (act->text) {
		g_free(entry->text);
		entry->text = g_strdup(act->text);
	}
	interaction_add_contact(entry, contact);
	return interaction_insert(book, entry, error);
}

static gboolean
end_plan(Book *book, gint64 reminder, GError **error)
{
	Stmt *q = book_stmt(book, "UPDATE reminder SET planned_day = NULL"
				  " WHERE id = :id AND planned_day IS NOT NULL");

	stmt_int(q, ":id", reminder);
	return stmt_done(q, error);
}

/* The window is reckoned from today; a person never in touch needs no first day then. */
static gboolean
skip_round(Book *book, const Reminder *regular, GError **error)
{
	Stmt *q = book_stmt(
		book, "UPDATE contact SET round_from = :today WHERE id = :contact");

	stmt_day(q, ":today", book_today(book));
	stmt_int(q, ":contact", regular->contact);
	return stmt_done(q, error) && end_plan(book, regular->id, error) &&
	       contact_settle(book, regular->contact, error);
}

static gboolean
settle_entry(Book *book, gint64 contact, const Entry *entry, GError **error)
{
	Stmt *q = book_stmt(book,
		"UPDATE participant SET settled = 1 WHERE contact = :contact"
		" AND day = :day AND interaction = :interaction");

	stmt_int(q, ":contact", contact);
	stmt_day(q, ":day", entry->day);
	stmt_int(q, ":interaction", entry->id);
	return stmt_done(q, error);
}

/* Every entry that still owes an answer, or waits for one, is settled. */
static gboolean
settle_entries(Book *book, const Reminder *reminder, GError **error)
{
	g_auto(Facts) facts = { 0 };
	g_autofree EntryFate *fates = NULL;
	CadenceTrack track;
	gboolean found;

	if (!facts_load(book, reminder->contact, &facts, &found, error))
		return FALSE;
	if (!found)
		return TRUE;
	fates = g_new0(EntryFate, facts.entries->len);
	facts_walk(book, &facts, &track, fates);
	for (guint i = 0; i < facts.entries->len; i++) {
		const Entry *entry = &g_array_index(facts.entries, Entry, i);
		gboolean stands = reminder->kind == REMINDER_ANSWER ? fates[i].owed
								    : fates[i].waiting;

		if (stands && !settle_entry(book, reminder->contact, entry, error))
			return FALSE;
	}
	return TRUE;
}

/* A step that is done opens the next one; with one that is dropped fall those behind it.
 */
static gboolean
go_on(Book *book, const Act *act, GError **error)
{
	g_auto(Cause) cause = { 0 };

	if (act->state == STATE_DROPPED)
		return steps_fall(book, act->reminder->id, error);
	return cause_of_step(book, act->reminder->id, &cause, error) &&
	       steps_write(book, &cause, act->plan, error) &&
	       reminder_record(book, act->reminder, error);
}

static gboolean
close_step(Book *book, const Act *act, GError **error)
{
	const Reminder *reminder = act->reminder;
	Stmt *q = book_stmt(book,
		"UPDATE reminder SET state = :state, closed_on = :today WHERE id = :id");

	stmt_text(q, ":state", vocab_id(&vocab_state, act->state));
	stmt_day(q, ":today", book_today(book));
	stmt_int(q, ":id", reminder->id);
	if (!stmt_done(q, error))
		return FALSE;
	if (reminder->kind == REMINDER_NEWS && act->state == STATE_DONE &&
		!heard_all(book, reminder->contact, book_today(book), error))
		return FALSE;
	if (*reminder->step)
		return go_on(book, act, error);
	if (reminder->kind != REMINDER_ANSWER && reminder->kind != REMINDER_RETRY)
		return TRUE;
	return settle_entries(book, reminder, error);
}

gboolean
reminder_do(Book *book, const Reminder *reminder, const StepPlan *plan, GError **error)
{
	const Act act = { reminder, STATE_DONE, NULL, DAY_NONE, plan };

	return close_step(book, &act, error);
}

static gboolean
run_close(Book *book, void *data, GError **error)
{
	const Act *act = data;

	if (act->reminder->kind != REMINDER_REGULAR)
		return close_step(book, act, error);
	if (act->state == STATE_DONE)
		return log_today(book, act, error);
	return skip_round(book, act->reminder, error);
}

Reminder *
reminder_load_open(Book *book, gint64 id, GError **error)
{
	g_autoptr(Reminder) reminder = reminder_load(book, id, error);

	if (reminder && reminder->state != STATE_OPEN) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
			_("Reminder #%ld is closed already."), (long)id);
		return NULL;
	}
	return g_steal_pointer(&reminder);
}

static gboolean
close_reminder(Book *book, gint64 id, ReminderState state, const char *text,
	const char *action, GError **error)
{
	g_autoptr(Reminder) reminder = reminder_load_open(book, id, error);
	Act act = { reminder, state, text, DAY_NONE, NULL };
	g_autofree char *args = NULL;

	if (!reminder)
		return FALSE;
	args = change_args_who(book, reminder->contact, "kind",
		vocab_id(&vocab_reminder, reminder->kind));
	return book_change(book, action, args, run_close, &act, error);
}

gboolean
reminder_done(Book *book, gint64 id, const char *text, GError **error)
{
	return close_reminder(book, id, STATE_DONE, text, "reminder-done", error);
}

StepPlan *
reminder_done_plan(Book *book, gint64 id, GError **error)
{
	g_autoptr(Reminder) reminder = reminder_load_open(book, id, error);
	g_auto(Cause) cause = { 0 };
	StepPlan *ending = NULL;

	if (!reminder)
		return NULL;
	if (!*reminder->step)
		return step_plan_new();
	if (!reminder_record_plan(book, reminder, &ending, error))
		return NULL;
	if (ending)
		return ending;
	return cause_of_step(book, id, &cause, error) ? steps_plan(book, &cause, error)
						      : NULL;
}

gboolean
reminder_drop(Book *book, gint64 id, GError **error)
{
	return close_reminder(book, id, STATE_DROPPED, NULL, "reminder-drop", error);
}

StepPlan *
reminder_drop_plan(Book *book, gint64 id, GError **error)
{
	g_autoptr(Reminder) reminder = reminder_load_open(book, id, error);

	if (!reminder)
		return NULL;
	return *reminder->step ? steps_fall_plan(book, id, error) : step_plan_new();
}

static gboolean
run_snooze(Book *book, void *data, GError **error)
{
	const Act *act = data;
	Stmt *q = book_stmt(book,
		"UPDATE reminder SET snoozed_until = :until, snoozed_on = :today,"
		" snoozed_after = (SELECT max(id) FROM interaction),"
		" planned_day = NULL WHERE id = :id");

	stmt_day(q, ":until", act->until);
	stmt_day(q, ":today", act->until == DAY_NONE ? DAY_NONE : book_today(book));
	stmt_int(q, ":id", act->reminder->id);
	return stmt_done(q, error);
}

gboolean
reminder_snooze(Book *book, gint64 id, Day until, GError **error)
{
	g_autoptr(Reminder) reminder = reminder_load_open(book, id, error);
	Act act = { reminder, STATE_OPEN, NULL, until, NULL };
	g_autofree char *args = NULL;
	char day[DAY_TEXT];

	if (!reminder)
		return FALSE;
	if (until != DAY_NONE && until <= book_today(book)) {
		g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_INPUT,
			_("That day has come already: snooze until a later one."));
		return FALSE;
	}
	args = change_args_who(book, reminder->contact, "until", day_format(until, day));
	return book_change(book, "reminder-snooze", args, run_snooze, &act, error);
}
