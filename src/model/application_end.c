/*
 * How an application ends, and that it did not after all. What follows (the request for
 * feedback, what falls) is written in the same change.
 */
#include <string.h>

#include "krug/contact.h"
#include "krug/i18n.h"
#include "model/application_private.h"
#include "model/input.h"
#include "model/steps_private.h"

typedef struct {
	const Application *application;
	ApplicationEnd end;
	const StepPlan *plan;
} Ending;

static ChainTrigger
trigger_of(const ApplicationEnd *end)
{
	static const ChainTrigger outcomes[STAGE_COUNT] = {
		[STAGE_OFFER] = CHAIN_OFFER,
		[STAGE_REJECTION] = CHAIN_REJECTION,
		[STAGE_SILENCE] = CHAIN_SILENCE,
		[STAGE_WITHDRAWN] = CHAIN_WITHDRAWN,
	};

	if (end->decision == DECISION_ACCEPTED)
		return CHAIN_OFFER_ACCEPTED;
	if (end->decision == DECISION_DECLINED)
		return CHAIN_OFFER_DECLINED;
	return outcomes[end->outcome];
}

static gboolean
check_days(Book *book, const Ending *ending, GError **error)
{
	const ApplicationEnd *end = &ending->end;
	gboolean later = end->at != AT_NONE && end->at > book_now(book);

	if (end->day == DAY_NONE)
		return input_refuse(_("Say on which day it ended."), error);
	if (end->day > book_today(book) || later ||
		(end->decided_on != DAY_NONE && end->decided_on > book_today(book)))
		return input_refuse(
			_("That lies ahead: say it once it has come."), error);
	if (end->day < ending->application->applied_on)
		return input_refuse(
			_("It cannot end before the application: correct one of "
			  "the two days."),
			error);
	if (end->decided_on != DAY_NONE && end->decided_on < end->day)
		return input_refuse(
			_("It cannot be decided before the offer: correct one of "
			  "the two days."),
			error);
	return TRUE;
}

static gboolean
check_end(Book *book, Ending *ending, GError **error)
{
	ApplicationEnd *end = &ending->end;
	const Application *application = ending->application;

	if (end->outcome < STAGE_OUTCOME || end->outcome >= STAGE_COUNT)
		return input_refuse(
			_("An application ends by an offer, a rejection, silence "
			  "or withdrawal."),
			error);
	if (end->decision != DECISION_NONE && end->outcome != STAGE_OFFER)
		return input_refuse(
			_("Only an offer can be accepted or declined."), error);
	if (application->outcome != STAGE_NONE &&
		(application->outcome != end->outcome || end->decision == DECISION_NONE))
		return input_refuse(
			_("That application has ended already: reopen it first."), error);
	if (end->decision != DECISION_NONE && end->decided_on == DAY_NONE)
		end->decided_on = end->day;
	return check_days(book, ending, error) &&
	       (end->by == 0 || contact_exists(book, end->by, error));
}

/* The decision upon an offer that was noted before: the offer stays as it was told. */
static void
keep_offer(Ending *ending)
{
	const Application *was = ending->application;
	ApplicationEnd *end = &ending->end;

	if (was->outcome != STAGE_OFFER || end->decision == DECISION_NONE)
		return;
	if (end->decided_on == DAY_NONE)
		end->decided_on = end->day;
	end->day = was->outcome_on;
	end->at = was->outcome_at;
	if (end->by == 0)
		end->by = was->outcome_by;
}

static gboolean
cause_of(Book *book, const Ending *ending, Cause *cause, GError **error)
{
	const ApplicationEnd *end = &ending->end;
	ChainTrigger trigger = trigger_of(end);
	gboolean decided = end->decision != DECISION_NONE;

	cause_init(cause, trigger, decided ? end->decided_on : end->day,
		decided ? AT_NONE : end->at);
	cause->facts.application = ending->application->id;
	if (end->by != 0 && !cause_add_person(book, cause, end->by, CHAIN_TOLD, error))
		return FALSE;
	return cause_add_application(book, cause, TRUE, error) &&
	       (trigger != CHAIN_OFFER_ACCEPTED || cause_add_others(book, cause, error));
}

static gboolean
prepare(Book *book, gint64 id, const ApplicationEnd *end, Ending *ending,
	Application **application, GError **error)
{
	*application = application_load(book, id, error);
	if (!*application)
		return FALSE;
	ending->application = *application;
	ending->end = *end;
	keep_offer(ending);
	return check_end(book, ending, error);
}

StepPlan *
application_end_plan(Book *book, gint64 id, const ApplicationEnd *end, GError **error)
{
	g_autoptr(Application) application = NULL;
	g_auto(Cause) cause = { 0 };
	Ending ending = { 0 };

	if (!prepare(book, id, end, &ending, &application, error) ||
		!cause_of(book, &ending, &cause, error))
		return NULL;
	return steps_plan(book, &cause, error);
}

static gboolean
write_end(Book *book, const Ending *ending, GError **error)
{
	const ApplicationEnd *end = &ending->end;
	const char *decision = vocab_id(&vocab_decision, (int)end->decision);
	Stmt *q = book_stmt(book,
		"UPDATE application SET outcome = :outcome, outcome_on = :day,"
		" outcome_at = :at, outcome_by = :by, decision = :decision,"
		" decided_on = :decided_on WHERE id = :id");

	stmt_text(q, ":outcome", vocab_id(&vocab_stage, (int)end->outcome));
	stmt_day(q, ":day", end->day);
	stmt_at(q, ":at", end->at);
	stmt_id(q, ":by", end->by);
	stmt_text(q, ":decision", decision ? decision : "");
	stmt_day(q, ":decided_on", end->decided_on);
	stmt_int(q, ":id", ending->application->id);
	return stmt_done(q, error);
}

/* Other applications that were ticked, since nobody is known there to be told. */
static gboolean
close_others(Book *book, const StepPlan *plan, GError **error)
{
	const ApplicationEnd end = {
		.outcome = STAGE_WITHDRAWN,
		.day = book_today(book),
		.at = AT_NONE,
		.decided_on = DAY_NONE,
	};

	for (guint i = 0; plan && i < plan->steps->len; i++) {
		const PlannedStep *step = plan->steps->pdata[i];

		if (step->fate == STEP_CLOSES && step->ticked &&
			!application_end(book, step->application, &end, NULL, error))
			return FALSE;
	}
	return TRUE;
}

static gboolean
run_end(Book *book, void *data, GError **error)
{
	const Ending *ending = data;
	g_auto(Cause) cause = { 0 };

	return write_end(book, ending, error) && cause_of(book, ending, &cause, error) &&
	       steps_write(book, &cause, ending->plan, error) &&
	       close_others(book, ending->plan, error);
}

gboolean
application_end(Book *book, gint64 id, const ApplicationEnd *end, const StepPlan *plan,
	GError **error)
{
	g_autoptr(Application) application = NULL;
	g_autofree char *args = NULL;
	g_autofree char *title = NULL;
	Ending ending = { .plan = plan };

	if (!prepare(book, id, end, &ending, &application, error))
		return FALSE;
	title = application_title(application);
	args = application_args(
		title, "", "stage", vocab_id(&vocab_stage, (int)ending.end.outcome));
	return book_change(book, "application-end", args, run_end, &ending, error);
}

/* What fell did so on the day the end was told, which may be later than that of the end.
 */
static gboolean
cause_of_reopening(
	Book *book, const Application *application, Cause *cause, GError **error)
{
	const ApplicationEnd end = {
		.outcome = application->outcome,
		.decision = application->decision,
	};

	cause_init(cause, CHAIN_REOPENED, application->outcome_on, AT_NONE);
	cause->facts.application = application->id;
	cause->facts.undone = trigger_of(&end);
	return cause_add_application(book, cause, TRUE, error);
}

static Application *
load_ended(Book *book, gint64 id, GError **error)
{
	g_autoptr(Application) application = application_load(book, id, error);

	if (application && application->outcome == STAGE_NONE) {
		input_refuse(_("That application has not ended."), error);
		return NULL;
	}
	return g_steal_pointer(&application);
}

StepPlan *
application_reopen_plan(Book *book, gint64 id, GError **error)
{
	g_autoptr(Application) application = load_ended(book, id, error);
	g_auto(Cause) cause = { 0 };

	return application && cause_of_reopening(book, application, &cause, error)
		       ? steps_plan(book, &cause, error)
		       : NULL;
}

static gboolean
run_reopen(Book *book, void *data, GError **error)
{
	const Ending *ending = data;
	const Application *application = ending->application;
	g_auto(Cause) cause = { 0 };
	Stmt *q = book_stmt(book,
		"UPDATE application SET outcome = '', outcome_on = NULL,"
		" outcome_at = NULL, outcome_by = NULL, decision = '', decided_on = NULL"
		" WHERE id = :id");

	stmt_int(q, ":id", application->id);
	return stmt_done(q, error) &&
	       cause_of_reopening(book, application, &cause, error) &&
	       steps_write(book, &cause, ending->plan, error);
}

gboolean
application_reopen(Book *book, gint64 id, const StepPlan *plan, GError **error)
{
	g_autoptr(Application) application = load_ended(book, id, error);
	Ending ending = { .application = application, .plan = plan };
	g_autofree char *args = NULL;

	if (!application)
		return FALSE;
	args = application_args(
		application->organization_name, application->position, NULL, NULL);
	return book_change(book, "application-reopen", args, run_reopen, &ending, error);
}
