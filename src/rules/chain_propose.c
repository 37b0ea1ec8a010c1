/*
 * From a cause to proposals: which steps it opens, to whom each goes, and when. What
 * stands already has the last word (chain_match.c), so that evaluating a cause again
 * changes only what the cause itself changed.
 */
#include "chain_private.h"

typedef struct {
	const ChainSet *set;
	const ChainFacts *facts;
	GArray *out; /* ChainProposal */
} Plan;

/* --- whom --- */

static const ChainPerson *
first_of(const ChainFacts *facts, guint part)
{
	for (gsize i = 0; i < facts->n_people; i++)
		if ((facts->people[i].parts & part) != 0)
			return &facts->people[i];
	return NULL;
}

static guint
all_parts(const StepRow *row)
{
	guint parts = 0;

	for (guint i = 0; i < CHAIN_PARTS; i++)
		parts |= row->to[i];
	return parts;
}

static const ChainPerson *
first_choice(const ChainFacts *facts, const StepRow *row)
{
	const ChainPerson *person = NULL;

	for (guint i = 0; person == NULL && i < CHAIN_PARTS && row->to[i] != 0; i++)
		person = first_of(facts, row->to[i]);
	return person;
}

/* Has an open step of this sort already. */
static gboolean
holds(const ChainFacts *facts, const StepRow *step, const ChainPerson *person)
{
	for (gsize i = 0; i < facts->n_rows; i++) {
		const ChainRow *row = &facts->rows[i];

		if (row->contact == person->contact && row->state == STATE_OPEN &&
			row->application == facts->application &&
			g_strcmp0(row->step, step->open.id) == 0)
			return TRUE;
	}
	return FALSE;
}

static gboolean
somebody_holds(const ChainFacts *facts, const StepRow *step)
{
	for (gsize i = 0; i < facts->n_people; i++)
		if (holds(facts, step, &facts->people[i]))
			return TRUE;
	return FALSE;
}

/* --- when --- */

static gint64
reachable_recruiter(const ChainFacts *facts, const ChainPerson *person)
{
	if (person->contact == 0 || person->application != 0)
		return 0;
	for (gsize i = 0; !person->reachable && i < facts->n_people; i++) {
		const ChainPerson *other = &facts->people[i];

		if ((other->parts & CHAIN_RECRUITER) != 0 && other->reachable &&
			other->contact != person->contact)
			return other->contact;
	}
	return 0;
}

static void
set_hours(ChainProposal *to, const ChainFacts *facts, const StepRow *row,
	const ChainPerson *person)
{
	const Span *last = row->closes.given ? &row->closes : &row->due;
	const Span *due = row->due.given ? &row->due : &row->closes;
	gint64 ended =
		facts->at != AT_NONE ? facts->at : hours_of_day(facts->clock, facts->day);
	HourDates dates = hours_dates(facts->clock, person ? person->zone : NULL, ended,
		due->term.n, last->term.n);

	to->due_at = dates.due_at;
	to->closes_at = dates.closes_at;
	to->alarm_at = dates.alarm_at;
	to->opens = facts->day;
	to->due = clock_day_of(facts->clock, NULL, dates.due_at, NULL);
	to->closes = clock_day_of(facts->clock, NULL, dates.closes_at, NULL);
}

/* With the next contact, where that comes before it closes. */
static void
wait_for_contact(ChainProposal *to, const ChainFacts *facts, Day regular)
{
	if (to->opens == DAY_NONE || regular <= to->opens || regular > to->closes)
		return;
	to->opens = regular;
	to->due = MIN(workdays_next(facts->calendar, MAX(to->due, regular)), to->closes);
}

/* FALSE where the step has no day: it goes by a date they did not give. */
static gboolean
set_dates(ChainProposal *to, const ChainFacts *facts, const StepRow *row,
	const ChainPerson *person)
{
	ChainDates dates;

	to->due_at = to->closes_at = to->alarm_at = AT_NONE;
	if (row->open.in_hours) {
		set_hours(to, facts, row, person);
		return TRUE;
	}
	dates = chain_dates(&row->open, facts->day, facts->date, facts->calendar);
	to->opens = dates.opens;
	to->due = dates.due;
	to->closes = dates.closes;
	if (dates.due != DAY_NONE && row->rings >= 0)
		to->alarm_at = clock_instant(facts->clock, NULL, dates.due, row->rings);
	if (row->open.with_contact && person != NULL)
		wait_for_contact(to, facts, person->regular);
	return dates.opens != DAY_NONE;
}

static void
propose(Plan *plan, const StepRow *row, const ChainPerson *person, gboolean extra)
{
	const ChainFacts *facts = plan->facts;
	ChainProposal made = {
		.step = &row->open,
		.contact = person != NULL ? person->contact : 0,
		.application = facts->application,
		.interview = facts->interview,
		.event = facts->event,
		.news = facts->news,
		.interaction = facts->interaction,
		.via = person != NULL ? reachable_recruiter(facts, person) : 0,
		.ticked = !extra,
		.extra = extra,
	};

	if (person != NULL && (person->parts & all_parts(row) & CHAIN_OTHERS) != 0)
		made.application = person->application;
	if (!set_dates(&made, facts, row, person))
		return;
	if (row->open.joins)
		made.act = CHAIN_JOIN;
	else if (person != NULL && person->contact == 0)
		made.act = CHAIN_NOBODY;
	else if (!chain_match(facts, plan->out, &made))
		return;
	g_array_append_val(plan->out, made);
}

/* --- which --- */

/* Only of an application is it worth saying: there somebody can be named yet. What goes
 * to those it is about alone is wanted by nobody, where it is about nobody. */
static void
propose_to_nobody(Plan *plan, const StepRow *row)
{
	const ChainPerson nobody = { 0 };

	if (plan->facts->application != 0 && plan->facts->trigger != CHAIN_STEP &&
		(all_parts(row) & ~(guint)CHAIN_WHOM) != 0)
		propose(plan, row, &nobody, TRUE);
}

static void
propose_to_each(Plan *plan, const StepRow *row)
{
	const ChainFacts *facts = plan->facts;

	for (gsize i = 0; i < facts->n_people; i++)
		if ((facts->people[i].parts & all_parts(row)) != 0)
			propose(plan, row, &facts->people[i], FALSE);
}

/* Whoever has the step already keeps it: a choice once made is mine. */
static void
propose_to_one(Plan *plan, const StepRow *row)
{
	const ChainFacts *facts = plan->facts;
	const ChainPerson *first = first_choice(facts, row);
	gboolean taken;

	if (first == NULL) {
		propose_to_nobody(plan, row);
		return;
	}
	taken = somebody_holds(facts, row) && !holds(facts, row, first);
	if (!taken)
		propose(plan, row, first, FALSE);
	for (gsize i = 0; i < facts->n_people; i++) {
		const ChainPerson *person = &facts->people[i];

		if (person == first && !taken)
			continue;
		if (holds(facts, row, person))
			propose(plan, row, person, FALSE);
		else if ((person->parts & row->also) != 0)
			propose(plan, row, person, TRUE);
	}
}

/* After a step only what it names comes; the cause is then the day it was done. */
static gboolean
opens_now(const Plan *plan, const StepRow *row)
{
	const ChainFacts *facts = plan->facts;
	const StepRow *done;

	if (row->off || facts->day == DAY_NONE)
		return FALSE;
	if (facts->trigger != CHAIN_STEP)
		return (row->triggers & 1u << facts->trigger) != 0;
	done = chain_find(plan->set, facts->step);
	return done != NULL && done->next != NULL &&
	       g_strv_contains((const char *const *)done->next, row->open.id);
}

static gboolean
falls(ChainAct act)
{
	return act > CHAIN_JOIN && act != CHAIN_REVIVE;
}

static int
compare(gconstpointer one, gconstpointer other)
{
	const ChainProposal *a = (const ChainProposal *)one;
	const ChainProposal *b = (const ChainProposal *)other;
	gboolean a_falls = falls(a->act), b_falls = falls(b->act);

	if (a_falls != b_falls)
		return a_falls ? 1 : -1;
	if (a->due != b->due)
		return a->due < b->due ? -1 : 1;
	return (a->due_at > b->due_at) - (a->due_at < b->due_at);
}

/* Nothing else is touched of a cause that lies further back. */
static void
keep_taken_over(GArray *proposals, const ChainFacts *facts)
{
	for (guint i = proposals->len; i > 0; i--) {
		const ChainProposal *step =
			&g_array_index(proposals, ChainProposal, i - 1);
		gboolean back = FALSE;

		for (gsize n = 0; n < facts->n_rows && step->act == CHAIN_MOVE; n++)
			back |= facts->rows[n].id == step->row &&
				facts->rows[n].interview == facts->gone;
		if (!back)
			g_array_remove_index(proposals, i - 1);
	}
}

GArray *
chain_propose(const ChainSet *set, const ChainFacts *facts)
{
	Plan plan = {
		.set = set,
		.facts = facts,
		.out = g_array_new(FALSE, TRUE, sizeof(ChainProposal)),
	};

	for (guint i = 0; i < set->steps->len; i++) {
		const StepRow *row = (const StepRow *)set->steps->pdata[i];

		if (!opens_now(&plan, row))
			continue;
		if (row->nobody)
			propose(&plan, row, NULL, FALSE);
		else if (row->each)
			propose_to_each(&plan, row);
		else
			propose_to_one(&plan, row);
	}
	chain_revive(set, facts, plan.out);
	chain_fall(set, facts, plan.out);
	if (facts->gone != 0)
		keep_taken_over(plan.out, facts);
	g_array_sort(plan.out, compare); /* stable */
	return plan.out;
}
