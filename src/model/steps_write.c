/*
 * From proposals of the chains to a plan that is shown, and to rows. The same proposals
 * are made again when they are written: then the people have their numbers, and what was
 * ticked is looked up by step and person.
 */
#include <string.h>

#include "krug/chains.h"
#include "krug/i18n.h"
#include "model/contact_private.h"
#include "model/facts.h"
#include "model/steps_private.h"

#define LATE_DAYS 7 /* a step closed longer than that is proposed unticked */

static gint64
get_instant(Stmt *q, int column)
{
	return stmt_is_null(q, column) ? HOURS_NONE : stmt_get_int(q, column);
}

static void
add_row(Cause *cause, Stmt *q)
{
	ChainRow row = {
		.id = stmt_get_int(q, 0),
		.kind = vocab_from_id(&vocab_reminder, stmt_get_text(q, 2)),
		.contact = stmt_get_int(q, 3),
		.application = stmt_get_int(q, 4),
		.interview = stmt_get_int(q, 5),
		.event = stmt_get_int(q, 6),
		.state = vocab_from_id(&vocab_state, stmt_get_text(q, 7)),
		.opens = stmt_get_day(q, 8),
		.due = stmt_get_day(q, 9),
		.closes = stmt_get_day(q, 10),
		.due_at = get_instant(q, 11),
		.closes_at = get_instant(q, 12),
		.alarm_at = get_instant(q, 13),
		.pinned = !stmt_is_null(q, 14),
	};
	char *step = stmt_dup_text(q, 1);

	g_ptr_array_add(cause->strings, step);
	row.step = step;
	g_array_append_val(cause->rows, row);
}

#define ROW_COLUMNS                                                             \
	"id, step, kind, contact, application, interview, event, state, opens," \
	" due, closes, due_at, closes_at, alarm_at, iif(step = '', NULL, day)"

static gboolean
read_rows_of(Book *book, Cause *cause, gint64 contact, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT " ROW_COLUMNS " FROM reminder"
				  " WHERE contact = :contact AND kind <> 'regular'"
				  " ORDER BY id");

	stmt_int(q, ":contact", contact);
	while (stmt_step(q))
		add_row(cause, q);
	return stmt_done(q, error);
}

static gboolean
read_rows_of_application(Book *book, Cause *cause, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT " ROW_COLUMNS " FROM reminder"
				  " WHERE application = :application ORDER BY id");

	stmt_int(q, ":application", cause->facts.application);
	while (stmt_step(q))
		add_row(cause, q);
	return stmt_done(q, error);
}

static gboolean
read_rows(Book *book, Cause *cause, GError **error)
{
	g_array_set_size(cause->rows, 0);
	if (cause->facts.application > 0)
		return read_rows_of_application(book, cause, error);
	if (cause->facts.application == CAUSE_NEW)
		return TRUE;
	for (guint i = 0; i < cause->people->len; i++) {
		gint64 contact = g_array_index(cause->people, ChainPerson, i).contact;

		if (contact > 0 && !read_rows_of(book, cause, contact, error))
			return FALSE;
	}
	return TRUE;
}

static gboolean
read_planned(Book *book, Cause *cause, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT v.id FROM interview v JOIN interaction i ON i.id = v.interaction"
		" WHERE v.application = :application AND i.planned = 1"
		" AND v.id <> :interview ORDER BY i.day, v.id");

	g_array_set_size(cause->planned, 0);
	stmt_int(q, ":application", cause->facts.application);
	stmt_int(q, ":interview", cause->facts.interview);
	while (stmt_step(q)) {
		gint64 id = stmt_get_int(q, 0);

		g_array_append_val(cause->planned, id);
	}
	return stmt_done(q, error);
}

/* Owned, of ChainProposal; NULL and error. */
static GArray *
propose(Book *book, Cause *cause, GError **error)
{
	ChainFacts *facts = &cause->facts;

	if (!read_rows(book, cause, error) || !read_planned(book, cause, error))
		return NULL;
	facts->people = (const ChainPerson *)(void *)cause->people->data;
	facts->n_people = cause->people->len;
	facts->rows = (const ChainRow *)(void *)cause->rows->data;
	facts->n_rows = cause->rows->len;
	facts->planned = (const gint64 *)(void *)cause->planned->data;
	facts->n_planned = cause->planned->len;
	facts->calendar = book_workdays(book);
	facts->clock = book_clock(book);
	return chain_propose(book_chains(book), facts);
}

static char *
name_of(Book *book, const Cause *cause, gint64 contact)
{
	for (guint i = 0; i < cause->people->len; i++) {
		const char *name = cause->names->pdata[i];

		if (g_array_index(cause->people, ChainPerson, i).contact == contact &&
			name)
			return g_strdup(name);
	}
	return contact > 0 ? contact_who(book, contact) : g_strdup("");
}

static const ChainRow *
row_of(const Cause *cause, gint64 id)
{
	for (guint i = 0; i < cause->rows->len; i++) {
		const ChainRow *row = &g_array_index(cause->rows, ChainRow, i);

		if (row->id == id)
			return row;
	}
	return NULL;
}

static gboolean
is_late(Book *book, const ChainProposal *proposal)
{
	if (proposal->act != CHAIN_MAKE)
		return FALSE;
	if (proposal->closes_at != HOURS_NONE)
		return proposal->closes_at + LATE_DAYS * 86400 < book_now(book);
	return proposal->closes != DAY_NONE &&
	       proposal->closes + LATE_DAYS < book_today(book);
}

static char *
note_of(Book *book, const Cause *cause, const ChainProposal *proposal)
{
	g_autofree char *via = NULL;

	if (is_late(book, proposal))
		return g_strdup(_("its time has passed"));
	if (proposal->via == 0)
		return g_strdup("");
	via = name_of(book, cause, proposal->via);
	return g_strdup_printf(_("no address: through %s"), via);
}

static StepFate
fate_of(ChainAct act)
{
	switch (act) {
	case CHAIN_MOVE:
		return STEP_MOVED;
	case CHAIN_MERGE:
		return STEP_MERGED;
	case CHAIN_DROP:
		return STEP_DROPPED;
	default:
		return STEP_NEW;
	}
}

static gboolean
is_ticked(Book *book, const ChainProposal *proposal)
{
	return proposal->ticked && !is_late(book, proposal);
}

static PlannedStep *
planned_step(Book *book, const Cause *cause, const ChainProposal *proposal)
{
	const ChainRow *row = row_of(cause, proposal->row);
	const ChainStep *from = proposal->step;
	PlannedStep *step = g_new0(PlannedStep, 1);

	step->step = g_strdup(from ? from->id : "");
	step->kind = row && !from ? row->kind : from ? from->kind : REMINDER_NONE;
	step->fate = fate_of(proposal->act);
	step->contact = MAX(proposal->contact, 0);
	step->person = proposal->contact < 0 ? (guint)(-proposal->contact - 1) : 0;
	step->who = name_of(book, cause, proposal->contact);
	step->reminder = proposal->row;
	step->opens = proposal->opens;
	step->due = proposal->due;
	step->closes = proposal->closes;
	step->due_at = proposal->due_at;
	step->closes_at = proposal->closes_at;
	step->alarm_at = proposal->alarm_at;
	step->template = g_strdup(from && from->template ? from->template : "");
	step->note = note_of(book, cause, proposal);
	step->text = g_strdup(from ? chain_step_text(from) : "");
	step->ticked = is_ticked(book, proposal);
	step->extra = proposal->extra;
	return step;
}

/* "fri 27 nov 15:00 · technical" */
static char *
planned_interview(Book *book, gint64 id, GError **error)
{
	char *text = NULL;
	Stmt *q = book_stmt(book,
		"SELECT i.day, v.stage FROM interview v"
		" JOIN interaction i ON i.id = v.interaction WHERE v.id = :id");

	stmt_int(q, ":id", id);
	if (stmt_step(q)) {
		const char *stage = stmt_get_text(q, 1);
		int round = vocab_from_id(&vocab_round, stage);
		g_autofree char *day =
			i18n_day_weekday(stmt_get_day(q, 0), book_today(book));

		text = g_strdup_printf("%s%s%s", day, *stage ? " · " : "",
			round ? vocab_label(&vocab_round, round) : stage);
	}
	if (stmt_done(q, error))
		return text ? text : g_strdup("");
	g_free(text);
	return NULL;
}

/* Days that are proposed may still move where no days off are decreed. */
static void
note_days_off(Book *book, StepPlan *plan)
{
	Day last = DAY_NONE;

	for (guint i = 0; i < plan->steps->len; i++) {
		const PlannedStep *step = plan->steps->pdata[i];

		if (step->fate <= STEP_MOVED)
			last = MAX(last, step->closes);
	}
	g_free(plan->days_off);
	plan->days_off = working_days_note(book, book_today(book), last);
}

StepPlan *
steps_plan(Book *book, Cause *cause, GError **error)
{
	g_autoptr(StepPlan) plan = step_plan_new();
	g_autoptr(GArray) proposals = propose(book, cause, error);

	if (!proposals)
		return NULL;
	g_free(plan->problem);
	plan->problem = g_strdup(book_chains_problem(book));
	for (guint i = 0; i < proposals->len; i++) {
		const ChainProposal *one = &g_array_index(proposals, ChainProposal, i);
		char *text;

		if (one->act == CHAIN_KEEP || (one->act == CHAIN_MERGE && one->extra))
			continue;
		if (one->act != CHAIN_CANCEL) {
			g_ptr_array_add(plan->steps, planned_step(book, cause, one));
			continue;
		}
		text = planned_interview(book, one->interview, error);
		if (!text)
			return NULL;
		g_ptr_array_add(plan->interviews, text);
	}
	note_days_off(book, plan);
	return g_steal_pointer(&plan);
}

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

		if (step->fate == fate_of(proposal->act) && strcmp(step->step, id) == 0 &&
			step->reminder == proposal->row &&
			is_whom(cause, step, proposal->contact))
			return step->ticked;
	}
	return is_ticked(book, proposal);
}

static void
bind_instant(Stmt *q, const char *name, gint64 at)
{
	if (at == HOURS_NONE)
		stmt_null(q, name);
	else
		stmt_int(q, name, at);
}

static void
bind_dates(Stmt *q, const ChainProposal *proposal)
{
	stmt_id(q, ":interview", proposal->interview);
	stmt_id(q, ":event", proposal->event);
	stmt_day(q, ":opens", proposal->opens);
	stmt_day(q, ":due", proposal->due);
	stmt_day(q, ":closes", proposal->closes);
	bind_instant(q, ":due_at", proposal->due_at);
	bind_instant(q, ":closes_at", proposal->closes_at);
	bind_instant(q, ":alarm_at", proposal->alarm_at);
}

static gboolean
make(Book *book, const ChainProposal *proposal, gboolean open, GError **error)
{
	g_autofree char *uid = book_new_uid(book);
	Stmt *q = book_stmt(book,
		"INSERT INTO reminder (uid, contact, kind, opens, due, closes, state,"
		" closed_on, step, application, interview, event, due_at, closes_at,"
		" alarm_at) VALUES (:uid, :contact, :kind, :opens, :due, :closes, :state,"
		" :closed_on, :step, :application, :interview, :event, :due_at,"
		" :closes_at, :alarm_at)");

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
		" interview = :interview, event = :event, due_at = :due_at,"
		" closes_at = :closes_at, alarm_at = :alarm_at WHERE id = :id"
		" AND state = 'open' AND (opens, due, closes) IS NOT"
		" (:opens, :due, :closes) OR id = :id AND state = 'open' AND"
		" (interview, event, due_at, closes_at, alarm_at) IS NOT"
		" (:interview, :event, :due_at, :closes_at, :alarm_at)");

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
	case CHAIN_CANCEL:
		return cancel(book, proposal->interview, error);
	default:
		return TRUE;
	}
}

gboolean
steps_write(Book *book, Cause *cause, const StepPlan *ticks, GError **error)
{
	g_autoptr(GArray) proposals = propose(book, cause, error);
	gboolean ok = proposals != NULL;

	for (guint i = 0; ok && i < proposals->len; i++) {
		const ChainProposal *one = &g_array_index(proposals, ChainProposal, i);

		gboolean yes = ticked(book, cause, one, ticks);

		if (one->act == CHAIN_MERGE)
			yes = yes && merges(book, cause, proposals, one, ticks);
		ok = write_one(book, one, yes, error);
	}
	return ok;
}
