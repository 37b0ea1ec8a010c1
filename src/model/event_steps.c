/*
 * What follows from meeting people at an event: the chain of the trigger "event", for
 * those who were never in touch before.
 */
#include "model/event_private.h"
#include "model/steps_private.h"

static gboolean
add_person(Book *book, const Event *event, guint index, const Newcomer *one, Cause *cause,
	GError **error)
{
	gboolean met;

	if (one->contact == 0) {
		cause_add_newcomer(cause, index, one->name, CHAIN_MET | CHAIN_NEW);
		return TRUE;
	}
	return cause_was_met(book, one->contact, event->interaction, &met, error) &&
	       cause_add_person(book, cause, one->contact,
		       met ? CHAIN_MET : CHAIN_MET | CHAIN_NEW, error);
}

static gboolean
gather(Book *book, const Event *event, const GPtrArray *people, Cause *cause,
	GError **error)
{
	Day last = MAX(event->day, event->last_day);

	cause_init(cause, CHAIN_EVENT, MIN(last, book_today(book)), AT_NONE);
	cause->facts.event = event->id;
	for (guint i = 0; i < people->len; i++)
		if (!add_person(book, event, i, people->pdata[i], cause, error))
			return FALSE;
	return TRUE;
}

StepPlan *
event_met_plan(Book *book, gint64 id, const GPtrArray *people, GError **error)
{
	g_autoptr(Event) event = event_load(book, id, error);
	g_auto(Cause) cause = { 0 };

	if (!event || !event_check_past(book, event, error) ||
		!gather(book, event, people, &cause, error))
		return NULL;
	return steps_plan(book, &cause, error);
}

gboolean
event_steps(Book *book, const Event *event, const GPtrArray *people, const StepPlan *plan,
	GError **error)
{
	g_auto(Cause) cause = { 0 };

	return gather(book, event, people, &cause, error) &&
	       steps_write(book, &cause, plan, error);
}
