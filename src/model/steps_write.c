/*
 * From proposals of the chains to rows. They are made again when they are written: then
 * the people have their numbers, and what was ticked is looked up by step and person.
 */
#include <string.h>

#include "model/steps_private.h"

/* Somebody new has a number by now; the form knew the place among the people. */
static gboolean
is_whom(const Cause *cause, const PlannedStep *step, gint64 contact)
{
	const ChainPerson *person;

	if (step->contact != 0)
		return step->contact == contact;
	if (step->person >= cause->people->len)
		return FALSE;
	person = &g_array_index(cause->people, ChainPerson, step->person);
	return person->contact == contact;
}

static gboolean
ticked(Book *book, const Cause *cause, const ChainProposal *proposal,
	const StepPlan *ticks)
{
	const char *id = proposal->step ? proposal->step->id : "";

	for (guint i = 0; ticks && i < ticks->steps->len; i++) {
		const PlannedStep *step = ticks->steps->pdata[i];

		if (step->fate == steps_fate(proposal->act) &&
			strcmp(step->step, id) == 0 && step->reminder == proposal->row &&
			is_whom(cause, step, proposal->contact))
			return step->ticked;
	}
	return steps_ticked(book, proposal);
}

static void
bind_dates(Stmt *q, const ChainProposal *proposal)
{
	stmt_id(q, ":interview", proposal->interview);
	stmt_id(q, ":event", proposal->event);
	stmt_id(q, ":interaction", proposal->interaction);
	stmt_id(q, ":news", proposal->news);
	stmt_day(q, ":opens", proposal->opens);
	stmt_day(q, ":due", proposal->due);
	stmt_day(q, ":closes", proposal->closes);
	stmt_at(q, ":due_at", proposal->due_at);
	stmt_at(q, ":closes_at", proposal->closes_at);
	stmt_at(q, ":alarm_at", proposal->alarm_at);
}

static gboolean
make(Book *book, const ChainProposal *proposal, gboolean open, GError **error)
{
	g_autofree char *uid = book_new_uid(book);
	Stmt *q = book_stmt(book,
		"INSERT INTO reminder (uid, contact, kind, opens, due, closes, state,"
		" closed_on, step, application, interview, event, interaction, news,"
		" due_at, closes_at, alarm_at) VALUES (:uid, :contact, :kind, :opens,"
		" :due, :closes, :state, :closed_on, :step, :application, :interview,"
		" :event, :interaction, :news, :due_at, :closes_at, :alarm_at)");

	stmt_text(q, ":uid", uid);
	stmt_int(q, ":contact", proposal->contact);
	stmt_text(q, ":kind", vocab_id(&vocab_reminder, (int)proposal->step->kind));
	stmt_text(q, ":state", open ? "open" : "dropped");
	stmt_day(q, ":closed_on", open ? DAY_NONE : book_today(book));
	stmt_text(q, ":step", proposal->step->id);
	stmt_id(q, ":application", proposal->application);
	bind_dates(q, proposal);
	return stmt_done(q, error);
}

/* Writes only what differs: a change that changes nothing leaves no trace. */
static gboolean
move(Book *book, const ChainProposal *proposal, GError **error)
{
	Stmt *q = book_stmt(book,
		"UPDATE reminder SET opens = :opens, due = :due, closes = :closes,"
		" interview = :interview, event = :event, interaction = :interaction,"
		" news = :news,"
		" due_at = :due_at,"
		" closes_at = :closes_at, alarm_at = :alarm_at WHERE id = :id"
		" AND state = 'open' AND (opens, due, closes) IS NOT"
		" (:opens, :due, :closes) OR id = :id AND state = 'open' AND"
		" (interview, event, interaction, news, due_at, closes_at, alarm_at) IS "
		"NOT"
		" (:interview, :event, :interaction, :news, :due_at, :closes_at, "
		":alarm_at)");

	stmt_int(q, ":id", proposal->row);
	bind_dates(q, proposal);
	return stmt_done(q, error);
}

static gboolean
drop(Book *book, gint64 reminder, GError **error)
{
	Stmt *q = book_stmt(book,
		"UPDATE reminder SET state = 'dropped', closed_on = :today"
		" WHERE id = :id AND state = 'open'");

	stmt_day(q, ":today", book_today(book));
	stmt_int(q, ":id", reminder);
	return stmt_done(q, error);
}

static gboolean
revive(Book *book, gint64 reminder, GError **error)
{
	Stmt *q = book_stmt(book,
		"UPDATE reminder SET state = 'open', closed_on = NULL WHERE id = :id");

	stmt_int(q, ":id", reminder);
	return stmt_done(q, error);
}

/* With what was to be prepared for it. */
static gboolean
cancel(Book *book, gint64 interview, GError **error)
{
	Stmt *q = book_stmt(book,
		"UPDATE interaction SET planned = 2 WHERE planned = 1 AND id ="
		" (SELECT interaction FROM interview WHERE id = :interview)");

	stmt_int(q, ":interview", interview);
	if (!stmt_done(q, error))
		return FALSE;
	q = book_stmt(book, "UPDATE reminder SET state = 'dropped', closed_on = :today"
			    " WHERE interview = :interview AND state = 'open'");
	stmt_day(q, ":today", book_today(book));
	stmt_int(q, ":interview", interview);
	return stmt_done(q, error);
}

static gboolean
write_one(Book *book, const ChainProposal *proposal, gboolean yes, GError **error)
{
	switch (proposal->act) {
	case CHAIN_MAKE:
		return proposal->contact <= 0 || (!yes && proposal->extra) ||
		       make(book, proposal, yes, error);
	case CHAIN_MOVE:
		return !yes || move(book, proposal, error);
	case CHAIN_DROP:
	case CHAIN_MERGE:
		return !yes || drop(book, proposal->row, error);
	case CHAIN_REVIVE:
		return !yes || revive(book, proposal->row, error);
	case CHAIN_CANCEL:
		return cancel(book, proposal->interview, error);
	default:
		return TRUE;
	}
}

/* What was to take it in is made, or stands. */
static gboolean
merges(Book *book, const Cause *cause, const GArray *proposals,
	const ChainProposal *merge, const StepPlan *ticks)
{
	for (guint i = 0; i < proposals->len; i++) {
		const ChainProposal *one = &g_array_index(proposals, ChainProposal, i);

		if (one->act > CHAIN_KEEP || one->step != merge->into ||
			one->contact != merge->contact)
			continue;
		return one->act == CHAIN_KEEP ? one->ticked
					      : ticked(book, cause, one, ticks);
	}
	return FALSE;
}

/* A letter falls only where the one it goes into is written. */
static gboolean
is_wanted(Book *book, const Cause *cause, const GArray *proposals,
	const ChainProposal *one, const StepPlan *ticks)
{
	return ticked(book, cause, one, ticks) &&
	       (one->act != CHAIN_MERGE || merges(book, cause, proposals, one, ticks));
}

gboolean
steps_write(Book *book, Cause *cause, const StepPlan *ticks, GError **error)
{
	g_autoptr(GArray) proposals = steps_propose(book, cause, error);
	gboolean ok = proposals != NULL;

	for (guint i = 0; ok && i < proposals->len; i++) {
		const ChainProposal *one = &g_array_index(proposals, ChainProposal, i);

		ok = write_one(
			book, one, is_wanted(book, cause, proposals, one, ticks), error);
	}
	return ok;
}
