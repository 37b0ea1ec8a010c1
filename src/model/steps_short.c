/*
 * Causes of one line: help in an entry, another job, a step that was closed.
 */
#include "model/steps_private.h"

#include "krug/chains.h"
#include "model/contact_private.h"

#define HELP_DAYS 7 /* who is thanked later than that was thanked already */

static gboolean
thank(Book *book, gint64 interaction, gint64 contact, gboolean helped, Day day,
	GError **error)
{
	g_auto(Cause) cause = { 0 };

	cause_init(&cause, CHAIN_HELP, day, AT_NONE);
	cause.facts.interaction = interaction;
	return cause_add_person(book, &cause, contact, helped ? CHAIN_WHOM : 0, error) &&
	       steps_write(book, &cause, NULL, error);
}

gboolean
steps_of_help(Book *book, gint64 interaction, const GArray *people, gboolean helped,
	Day day, GError **error)
{
	if (day + HELP_DAYS < book_today(book))
		return TRUE;
	for (guint i = 0; i < people->len; i++)
		if (!thank(book, interaction, g_array_index(people, gint64, i), helped,
			    day, error))
			return FALSE;
	return TRUE;
}

gboolean
cause_of_job(Book *book, gint64 contact, gboolean left, Cause *cause, GError **error)
{
	cause_init(cause, left ? CHAIN_JOB_LEFT : CHAIN_JOB_CHANGE, book_today(book),
		AT_NONE);
	return cause_add_person(book, cause, contact, CHAIN_WHOM, error);
}

/* What a step hangs from. */
static gboolean
read_step(Book *book, gint64 reminder, Cause *cause, gint64 *contact, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT contact, step, application, interview, event"
				  " FROM reminder WHERE id = :id");

	cause_init(cause, CHAIN_STEP, book_today(book), AT_NONE);
	stmt_int(q, ":id", reminder);
	if (stmt_step(q)) {
		char *step = stmt_dup_text(q, 1);

		g_ptr_array_add(cause->strings, step);
		*contact = stmt_get_int(q, 0);
		cause->facts.step = step;
		cause->facts.application = stmt_get_int(q, 2);
		cause->facts.interview = stmt_get_int(q, 3);
		cause->facts.event = stmt_get_int(q, 4);
	}
	return stmt_done(q, error);
}

gboolean
cause_of_step(Book *book, gint64 reminder, Cause *cause, GError **error)
{
	gint64 contact = 0;

	return read_step(book, reminder, cause, &contact, error) &&
	       cause_add_person(book, cause, contact, CHAIN_WHOM, error);
}

/* Open ones of the same person and cause that come after this one. */
static gboolean
drop_step(
	Book *book, const Cause *cause, gint64 contact, const char *step, GError **error)
{
	Stmt *q = book_stmt(book,
		"UPDATE reminder SET state = 'dropped', closed_on = :today"
		" WHERE contact = :contact AND step = :step AND state = 'open'"
		" AND application IS :application AND event IS :event");

	stmt_day(q, ":today", book_today(book));
	stmt_int(q, ":contact", contact);
	stmt_text(q, ":step", step);
	stmt_id(q, ":application", cause->facts.application);
	stmt_id(q, ":event", cause->facts.event);
	return stmt_done(q, error);
}

gboolean
steps_fall(Book *book, gint64 reminder, GError **error)
{
	g_auto(Cause) cause = { 0 };
	g_autoptr(GPtrArray) falls = NULL;
	const ChainStep *step;
	gboolean ok = TRUE;
	gint64 contact = 0;

	if (!read_step(book, reminder, &cause, &contact, error))
		return FALSE;
	step = chain_step(book_chains(book), cause.facts.step);
	if (!step)
		return TRUE;
	falls = chain_falls(book_chains(book), step);
	for (guint i = 0; ok && i < falls->len; i++)
		ok = drop_step(book, &cause, contact,
			((const ChainStep *)falls->pdata[i])->id, error);
	return ok;
}

static PlannedStep *
falling(Book *book, gint64 contact, const ChainStep *from)
{
	PlannedStep *step = g_new0(PlannedStep, 1);

	step->step = g_strdup(from->id);
	step->kind = from->kind;
	step->fate = STEP_DROPPED;
	step->contact = contact;
	step->who = contact_who(book, contact);
	step->opens = step->due = step->closes = step->day = DAY_NONE;
	step->due_at = step->closes_at = step->alarm_at = AT_NONE;
	step->template = g_strdup("");
	step->note = g_strdup("");
	step->text = g_strdup(chain_step_text(from));
	step->ticked = TRUE;
	return step;
}

StepPlan *
steps_fall_plan(Book *book, gint64 reminder, GError **error)
{
	g_autoptr(StepPlan) plan = step_plan_new();
	g_auto(Cause) cause = { 0 };
	g_autoptr(GPtrArray) falls = NULL;
	const ChainStep *step;
	gint64 contact = 0;

	if (!read_step(book, reminder, &cause, &contact, error))
		return NULL;
	step = chain_step(book_chains(book), cause.facts.step);
	falls = step ? chain_falls(book_chains(book), step) : NULL;
	for (guint i = 0; falls && i < falls->len; i++)
		g_ptr_array_add(plan->steps, falling(book, contact, falls->pdata[i]));
	return g_steal_pointer(&plan);
}
