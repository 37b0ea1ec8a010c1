/*
 * From a cause to proposals of the chains, and to a plan that is shown. Reading changes
 * nothing.
 */
#include "krug/chains.h"
#include "krug/i18n.h"
#include "krug/working_days.h"
#include "model/contact_private.h"
#include "model/facts.h"
#include "model/step_reach.h"
#include "model/steps_private.h"

#define LATE_DAYS 7 /* a step closed longer than that is proposed unticked */

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
		.interaction = stmt_get_int(q, 15),
		.state = vocab_from_id(&vocab_state, stmt_get_text(q, 7)),
		.opens = stmt_get_day(q, 8),
		.due = stmt_get_day(q, 9),
		.closes = stmt_get_day(q, 10),
		.due_at = stmt_get_at(q, 11),
		.closes_at = stmt_get_at(q, 12),
		.alarm_at = stmt_get_at(q, 13),
		.pinned = !stmt_is_null(q, 14),
		.closed_on = stmt_get_day(q, 16),
		.news = stmt_get_int(q, 17),
	};
	char *step = stmt_dup_text(q, 1);

	g_ptr_array_add(cause->strings, step);
	row.step = step;
	g_array_append_val(cause->rows, row);
}

#define ROW_COLUMNS                                                             \
	"id, step, kind, contact, application, interview, event, state, opens," \
	" due, closes, due_at, closes_at, alarm_at, iif(step = '', NULL, day)," \
	" interaction, closed_on, news"

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

GArray *
steps_propose(Book *book, Cause *cause, GError **error)
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
	if (proposal->act != CHAIN_MAKE && proposal->act != CHAIN_REVIVE)
		return FALSE;
	if (proposal->closes_at != AT_NONE)
		return proposal->closes_at + LATE_DAYS * DAY_SECONDS < book_now(book);
	return proposal->closes != DAY_NONE &&
	       proposal->closes + LATE_DAYS < book_today(book);
}

/* How a letter goes that falls on a day off, or that must not go as the last one did. */
static char *
reach_note(Book *book, const Cause *cause, const ChainProposal *proposal)
{
	const ChainStep *step = proposal->step;
	g_autofree char *address = NULL;
	gboolean off;
	Reach reach;

	if (proposal->act > CHAIN_MOVE || !step || !step->template ||
		proposal->contact <= 0)
		return g_strdup("");
	off = !workday_is(book_workdays(book), proposal->due);
	if ((!off && !step->other_channel) ||
		!step_reach(book, proposal->contact, step->kind, proposal->due,
			cause->channel, &reach, &address, NULL))
		return g_strdup("");
	if (off && reach == REACH_NONE)
		return g_strdup(_("a day off, no e-mail is known"));
	return off ? g_strdup_printf(
			     _("a day off: %s"), vocab_label(&vocab_reach, (int)reach))
		   : g_strdup(vocab_label(&vocab_reach, (int)reach));
}

static char *
note_of(Book *book, const Cause *cause, const ChainProposal *proposal)
{
	g_autofree char *via = NULL;

	if (is_late(book, proposal))
		return g_strdup(_("its time has passed"));
	if (proposal->via == 0)
		return reach_note(book, cause, proposal);
	via = name_of(book, cause, proposal->via);
	return g_strdup_printf(_("no address: through %s"), via);
}

StepFate
steps_fate(ChainAct act)
{
	switch (act) {
	case CHAIN_MOVE:
		return STEP_MOVED;
	case CHAIN_MERGE:
		return STEP_MERGED;
	case CHAIN_DROP:
		return STEP_DROPPED;
	case CHAIN_NOBODY:
		return STEP_NOBODY;
	case CHAIN_REVIVE:
		return STEP_REVIVED;
	default:
		return STEP_NEW;
	}
}

gboolean
steps_ticked(Book *book, const ChainProposal *proposal)
{
	return proposal->ticked && !is_late(book, proposal);
}

/* "Яндекс · Backend engineer"; owned. */
static char *
title_of(Book *book, gint64 application)
{
	Stmt *q = book_stmt(book,
		"SELECT o.name || iif(a.position = '', '', ' · ' || a.position)"
		" FROM application a JOIN organization o ON o.id = a.organization"
		" WHERE a.id = :id");
	char *title;

	stmt_int(q, ":id", application);
	title = stmt_done_text(q, NULL);
	return title ? title : g_strdup("");
}

/* Another application can be closed all the same. */
static void
name_nobody(
	Book *book, const Cause *cause, const ChainProposal *proposal, PlannedStep *step)
{
	gboolean other = proposal->application != cause->facts.application;

	g_free(step->who);
	step->ticked = FALSE;
	step->who = other ? title_of(book, proposal->application)
			  : g_strdup(_("nobody known"));
	if (!other || !proposal->step ||
		proposal->step->records != CHAIN_RECORDS_WITHDRAWAL)
		return;
	step->fate = STEP_CLOSES;
	step->application = proposal->application;
}

static PlannedStep *
planned_step(Book *book, const Cause *cause, const ChainProposal *proposal)
{
	const ChainRow *row = row_of(cause, proposal->row);
	const ChainStep *from = proposal->step;
	PlannedStep *step = g_new0(PlannedStep, 1);

	step->step = g_strdup(from ? from->id : "");
	step->kind = row && !from ? row->kind : from ? from->kind : REMINDER_NONE;
	step->fate = steps_fate(proposal->act);
	step->contact = MAX(proposal->contact, 0);
	step->person = proposal->contact < 0 ? (guint)(-proposal->contact - 1) : 0;
	step->who = name_of(book, cause, proposal->contact);
	step->reminder = proposal->row;
	step->day = DAY_NONE;
	step->opens = proposal->opens;
	step->due = proposal->due;
	step->closes = proposal->closes;
	step->due_at = proposal->due_at;
	step->closes_at = proposal->closes_at;
	step->alarm_at = proposal->alarm_at;
	step->template = g_strdup(from && from->template ? from->template : "");
	step->note = note_of(book, cause, proposal);
	step->text = g_strdup(from ? chain_step_text(from) : "");
	step->ticked = steps_ticked(book, proposal);
	step->extra = proposal->extra;
	if (step->fate == STEP_NOBODY)
		name_nobody(book, cause, proposal, step);
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

/* Nothing to be shown: what stands, and what only goes into a letter that is not proposed
 * by itself. */
static gboolean
is_quiet(const ChainProposal *one)
{
	return one->act == CHAIN_KEEP || one->act == CHAIN_JOIN ||
	       (one->act == CHAIN_MERGE && one->extra);
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

gboolean
steps_plan_add(Book *book, Cause *cause, StepPlan *plan, GError **error)
{
	g_autoptr(GArray) proposals = steps_propose(book, cause, error);

	if (!proposals)
		return FALSE;
	for (guint i = 0; i < proposals->len; i++) {
		const ChainProposal *one = &g_array_index(proposals, ChainProposal, i);
		char *text;

		if (is_quiet(one))
			continue;
		if (one->act != CHAIN_CANCEL) {
			g_ptr_array_add(plan->steps, planned_step(book, cause, one));
			continue;
		}
		text = planned_interview(book, one->interview, error);
		if (!text)
			return FALSE;
		g_ptr_array_add(plan->interviews, text);
	}
	return TRUE;
}

gboolean
steps_plan_end(Book *book, const Cause *cause, StepPlan *plan, GError **error)
{
	g_free(plan->problem);
	plan->problem = g_strdup(book_chains_problem(book));
	note_days_off(book, plan);
	return steps_level(book, cause, plan, error);
}

StepPlan *
steps_plan(Book *book, Cause *cause, GError **error)
{
	g_autoptr(StepPlan) plan = step_plan_new();

	return steps_plan_add(book, cause, plan, error) &&
			       steps_plan_end(book, cause, plan, error)
		       ? g_steal_pointer(&plan)
		       : NULL;
}
