/*
 * Proposals against what stands already. A step that was made by the same cause is the
 * same step: done or dropped it stays, open it moves. Of one kind a person has at most
 * one open step in an application: that of the later cause.
 */
#include "chain_private.h"

static gboolean
has_cause(const ChainProposal *step)
{
	return step->application != 0 || step->interview != 0 || step->event != 0 ||
	       step->interaction != 0 || step->news != 0;
}

static gboolean
same_step(const ChainRow *row, const ChainProposal *step)
{
	return row->contact == step->contact && row->application == step->application &&
	       g_strcmp0(row->step, step->step->id) == 0;
}

static gboolean
same_cause(const ChainRow *row, const ChainProposal *step)
{
	return row->interview == step->interview && row->event == step->event &&
	       row->interaction == step->interaction && row->news == step->news;
}

/* What has no cause that could be named is known by its day. */
static gboolean
is_itself(const ChainRow *row, const ChainProposal *step)
{
	return same_step(row, step) && same_cause(row, step) &&
	       (has_cause(step) || row->opens == step->opens);
}

/* Steps of one kind; what I wrote myself is of no chain and in nobody's way. */
static gboolean
same_kind(ReminderKind kind, const char *id, const ChainProposal *step)
{
	return kind == step->step->kind && id != NULL && *id != '\0' &&
	       (kind != REMINDER_OWN || g_strcmp0(id, step->step->id) == 0);
}

static gboolean
is_open_of_kind(const ChainRow *row, const ChainProposal *step)
{
	return row->state == STATE_OPEN && row->contact == step->contact &&
	       row->application == step->application &&
	       same_kind(row->kind, row->step, step);
}

/* Made by an interview (an event) after that of the proposal. */
static gboolean
is_of_later_cause(const ChainRow *row, const ChainProposal *step)
{
	gint64 its = row->interview + row->event;
	gint64 mine = step->interview + step->event;

	if (its == 0 || its == mine)
		return FALSE;
	return mine == 0 || (step->step->in_hours ? row->closes_at >= step->closes_at
						  : row->opens >= step->opens);
}

static const ChainRow *
find(const ChainFacts *facts, const ChainProposal *step,
	gboolean (*fits)(const ChainRow *row, const ChainProposal *step))
{
	const ChainRow *found = NULL;

	for (gsize i = 0; i < facts->n_rows; i++) {
		const ChainRow *row = &facts->rows[i];

		if (fits(row, step) && (found == NULL || row->state == STATE_OPEN))
			found = row;
	}
	return found;
}

static gboolean
was_of_later_cause(const ChainRow *row, const ChainProposal *step)
{
	return row->state != STATE_OPEN && step->application != 0 &&
	       same_step(row, step) && is_of_later_cause(row, step);
}

static gboolean
dates_differ(const ChainRow *row, const ChainProposal *step)
{
	return row->opens != step->opens || row->due != step->due ||
	       row->closes != step->closes || row->due_at != step->due_at ||
	       row->closes_at != step->closes_at || row->alarm_at != step->alarm_at;
}

static void
keep(const ChainRow *row, ChainProposal *step)
{
	step->act = CHAIN_KEEP;
	step->interview = row->interview;
	step->event = row->event;
	step->news = row->news;
	step->interaction = row->interaction;
	step->opens = row->opens;
	step->due = row->due;
	step->closes = row->closes;
	step->due_at = row->due_at;
	step->closes_at = row->closes_at;
	step->alarm_at = row->alarm_at;
}

/* A second step of the kind by the same cause. */
static gboolean
has_proposal(const GArray *proposals, const ChainProposal *step)
{
	for (guint i = 0; i < proposals->len; i++) {
		const ChainProposal *other = &g_array_index(proposals, ChainProposal, i);

		if (other->contact == step->contact &&
			other->application == step->application &&
			same_kind(other->step->kind, other->step->id, step))
			return TRUE;
	}
	return FALSE;
}

gboolean
chain_match(const ChainFacts *facts, const GArray *proposals, ChainProposal *step)
{
	const ChainRow *row = find(facts, step, is_itself);
	gboolean later = FALSE;

	if (has_proposal(proposals, step))
		return FALSE;
	if (row == NULL) {
		row = find(facts, step, is_open_of_kind);
		later = row != NULL && is_of_later_cause(row, step) &&
			(facts->gone == 0 || row->interview != facts->gone);
	}
	if (row == NULL)
		row = find(facts, step, was_of_later_cause);
	step->act = CHAIN_MAKE;
	if (row == NULL)
		return TRUE;
	step->row = row->id;
	step->ticked = row->state == STATE_OPEN;
	step->extra = FALSE;
	step->act = CHAIN_MOVE;
	if (row->state != STATE_OPEN || row->pinned || later ||
		(same_cause(row, step) && !dates_differ(row, step)))
		keep(row, step);
	return TRUE;
}

/* --- what falls --- */

static gboolean
has_row(const GArray *proposals, gint64 row)
{
	for (guint i = 0; i < proposals->len; i++)
		if (g_array_index(proposals, ChainProposal, i).row == row)
			return TRUE;
	return FALSE;
}

/* The step for the same person that takes this one in; NULL: none. */
static const ChainProposal *
merged_into(const GArray *proposals, const ChainRow *row)
{
	for (guint i = 0; i < proposals->len; i++) {
		const ChainProposal *step = &g_array_index(proposals, ChainProposal, i);
		const StepRow *into = chain_row(step->step);

		if (into == NULL || into->merges == NULL || step->act > CHAIN_KEEP ||
			(step->row != 0 && !step->ticked))
			continue;
		if (row->contact == step->contact &&
			row->application == step->application &&
			g_strv_contains((const char *const *)into->merges, row->step))
			return step;
	}
	return NULL;
}

static gboolean
is_about(const ChainFacts *facts, gint64 contact)
{
	for (gsize i = 0; i < facts->n_people; i++)
		if (facts->people[i].contact == contact)
			return TRUE;
	return FALSE;
}

/* Whoever had such a step answers for themselves alone; who had none (or nobody known)
 * answers for everybody. */
static gboolean
is_settled(const ChainFacts *facts, const GPtrArray *settles, const ChainRow *row)
{
	if (row->application != facts->application || !chain_has_id(settles, row->step))
		return FALSE;
	if (is_about(facts, row->contact))
		return TRUE;
	for (gsize i = 0; i < facts->n_rows; i++) {
		const ChainRow *other = &facts->rows[i];

		if (other->application == facts->application &&
			is_about(facts, other->contact) &&
			chain_has_id(settles, other->step))
			return FALSE;
	}
	return TRUE;
}

/* The trigger closes it, for the application, its people or its own interview. */
static gboolean
is_closed(const ChainSet *set, const ChainFacts *facts, const ChainRow *row)
{
	GPtrArray *const *falls = set->triggers[facts->trigger].falls;

	if (facts->application != 0 && row->application == facts->application &&
		chain_has_id(falls[FALL_DROPS], row->step))
		return TRUE;
	if (is_settled(facts, falls[FALL_SETTLES], row))
		return TRUE;
	return facts->interview != 0 && row->interview == facts->interview &&
	       chain_has_id(falls[FALL_ENDS], row->step);
}

/* This cause made it, and addresses that person no more. */
static gboolean
is_left_over(const ChainSet *set, const ChainFacts *facts, const ChainRow *row)
{
	const StepRow *step = chain_find(set, row->step);

	if (step == NULL || step->off || facts->trigger == CHAIN_STEP || row->pinned)
		return FALSE;
	if ((step->triggers & 1u << facts->trigger) == 0)
		return FALSE;
	return row->application == facts->application &&
	       row->interview == facts->interview && row->event == facts->event &&
	       row->interaction == facts->interaction && row->news == facts->news &&
	       (row->application | row->interview | row->event | row->interaction |
		       row->news) != 0;
}

/* into: the step it merges into, NULL: it is dropped. */
static void
fall(const ChainSet *set, const ChainRow *row, const ChainProposal *into,
	GArray *proposals)
{
	ChainProposal falls = {
		.step = chain_step(set, row->step),
		.row = row->id,
		.contact = row->contact,
		.application = row->application,
		.into = into != NULL ? into->step : NULL,
		.ticked = TRUE,
		.extra = into != NULL && into->extra,
	};

	keep(row, &falls);
	falls.act = into != NULL ? CHAIN_MERGE : CHAIN_DROP;
	g_array_append_val(proposals, falls);
}

/* Did that end close this step, also by taking it into a letter of its own? */
static gboolean
was_dropped(const ChainSet *set, const ChainFacts *facts, const ChainRow *row)
{
	if (chain_has_id(set->triggers[facts->undone].falls[FALL_DROPS], row->step))
		return TRUE;
	for (guint i = 0; i < set->steps->len; i++) {
		const StepRow *step = (const StepRow *)set->steps->pdata[i];

		if ((step->triggers & 1u << facts->undone) != 0 && step->merges != NULL &&
			g_strv_contains((const char *const *)step->merges, row->step))
			return TRUE;
	}
	return FALSE;
}

/* One of its kind stands, or comes back already. */
static gboolean
is_taken(const ChainFacts *facts, const GArray *proposals, const ChainProposal *step)
{
	return has_proposal(proposals, step) ||
	       find(facts, step, is_open_of_kind) != NULL;
}

/* The latest of a kind comes back: rows are in the order in which they were made. */
void
chain_revive(const ChainSet *set, const ChainFacts *facts, GArray *proposals)
{
	guint first = proposals->len;

	if (facts->trigger != CHAIN_REOPENED)
		return;
	for (gsize i = facts->n_rows; i > 0; i--) {
		const ChainRow *row = &facts->rows[i - 1];
		ChainProposal back = {
			.step = chain_step(set, row->step),
			.row = row->id,
			.contact = row->contact,
			.application = row->application,
			.ticked = TRUE,
		};

		if (row->state != STATE_DROPPED || row->closed_on < facts->day ||
			back.step == NULL || !was_dropped(set, facts, row))
			continue;
		keep(row, &back);
		back.act = CHAIN_REVIVE;
		if (!is_taken(facts, proposals, &back))
			g_array_insert_val(proposals, first, back);
	}
}

void
chain_fall(const ChainSet *set, const ChainFacts *facts, GArray *proposals)
{
	const TriggerRow *trigger = &set->triggers[facts->trigger];

	for (gsize i = 0; i < facts->n_rows; i++) {
		const ChainRow *row = &facts->rows[i];
		const ChainProposal *into;

		if (row->state != STATE_OPEN || row->step == NULL || *row->step == '\0' ||
			has_row(proposals, row->id))
			continue;
		into = merged_into(proposals, row);
		if (into != NULL)
			fall(set, row, into, proposals);
		else if (is_closed(set, facts, row) || is_left_over(set, facts, row))
			fall(set, row, NULL, proposals);
	}
	for (gsize i = 0; trigger->cancels && i < facts->n_planned; i++) {
		ChainProposal cancel = {
			.act = CHAIN_CANCEL,
			.application = facts->application,
			.interview = facts->planned[i],
			.opens = DAY_NONE,
			.due = DAY_NONE,
			.closes = DAY_NONE,
			.due_at = AT_NONE,
			.closes_at = AT_NONE,
			.alarm_at = AT_NONE,
			.ticked = TRUE,
		};

		g_array_append_val(proposals, cancel);
	}
}
