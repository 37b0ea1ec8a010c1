/*
 * A day chosen for a reminder: it stands on that day, fixed, and is counted there. It
 * hides nothing, and any later contact ends it, as it ends a snooze; once it has passed
 * the reminder stands where its dates put it.
 */
#include "krug/i18n.h"
#include "model/args.h"
#include "model/book_private.h"
#include "model/input.h"
#include "model/reminder_private.h"

typedef struct {
	gint64 id;
	Day day;
} Plan;

static gboolean
run_plan(Book *book, void *data, GError **error)
{
	const Plan *plan = data;
	Stmt *q = book_stmt(book,
		"UPDATE reminder SET planned_day = :day, planned_on = :today,"
		" planned_after = (SELECT max(id) FROM interaction),"
		" snoozed_until = NULL WHERE id = :id");

	stmt_day(q, ":day", plan->day);
	stmt_day(q, ":today", plan->day == DAY_NONE ? DAY_NONE : book_today(book));
	stmt_int(q, ":id", plan->id);
	return stmt_done(q, error);
}

gboolean
reminder_plan(Book *book, gint64 id, Day day, GError **error)
{
	g_autoptr(Reminder) reminder = reminder_load_open(book, id, error);
	Plan plan = { id, day };
	g_autofree char *args = NULL;
	char until[DAY_TEXT];

	if (!reminder)
		return FALSE;
	if (day != DAY_NONE && day < book_today(book))
		return input_refuse(
			_("That day has passed: plan it for today or later."), error);
	if (day != DAY_NONE && reminder->closes_at != AT_NONE)
		return input_refuse(
			_("This has a deadline in hours: do it, or put it off."), error);
	args = change_args_who(book, reminder->contact, "until", day_format(day, until));
	return book_change(book, "reminder-plan", args, run_plan, &plan, error);
}
