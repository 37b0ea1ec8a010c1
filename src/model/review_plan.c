/*
 * Planning a person for a day from a card: the reminder that gives the standing stands on
 * it; where none does, one to get in touch is made.
 */
#include "krug/contact.h"
#include "krug/reckon.h"
#include "krug/reminder.h"
#include "model/review_private.h"

typedef struct {
	gint64 contact;
	Day day;
} Plan;

/* A window that has not opened and one that is hidden give no reminder to plan. */
static gboolean
find(Book *book, gint64 contact, gint64 *reminder, GError **error)
{
	g_auto(Reckoning) now = { 0 };

	if (!reckon(book, contact, &now, error))
		return FALSE;
	*reminder = now.standing == STANDING_OWED || now.standing == STANDING_OVERDUE ||
				    now.standing == STANDING_READY
			    ? now.reminder
			    : 0;
	return TRUE;
}

static gboolean
run_plan(Book *book, void *data, GError **error)
{
	const Plan *plan = data;
	gint64 reminder = 0;

	if (!find(book, plan->contact, &reminder, error))
		return FALSE;
	if (reminder == 0) {
		reminder = reminder_add(
			book, plan->contact, REMINDER_CONTACT, plan->day, NULL, error);
		if (reminder == 0)
			return FALSE;
	}
	return reminder_plan(book, reminder, plan->day, error);
}

gboolean
review_plan(Book *book, gint64 review, gint64 contact, Day day, GError **error)
{
	const QueueWhat what = { QUEUE_CONTACT, contact };
	Plan plan = { contact, day };

	return review_decide(
		book, review, &what, OUTCOME_PLANNED, day, run_plan, &plan, error);
}
