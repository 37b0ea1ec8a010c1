/*
 * An interview as the cause of steps, read from the book as it stands: for changes that
 * come to it by another way than its own form. What it says agrees with
 * interview_cause(), so that a change that changes nothing of it moves nothing.
 */
#include "krug/hours.h"
#include "model/ids.h"
#include "model/input.h"
#include "model/steps_private.h"

enum { HELD, PLANNED, CANCELLED }; /* interaction.planned */

typedef struct {
	gint64 id, application, interaction, lead;
	Day day, answer_by, applied_on;
	gint64 at;
	int minutes, planned;
} Held;

static void
read_row(Stmt *q, Held *held)
{
	*held = (Held){
		.id = stmt_get_int(q, 0),
		.application = stmt_get_int(q, 1),
		.interaction = stmt_get_int(q, 2),
		.lead = stmt_get_int(q, 3),
		.day = stmt_get_day(q, 4),
		.at = stmt_get_at(q, 5),
		.minutes = (int)stmt_get_int(q, 6),
		.planned = CLAMP((int)stmt_get_int(q, 7), HELD, CANCELLED),
		.answer_by = stmt_get_day(q, 8),
		.applied_on = stmt_get_day(q, 9),
	};
}

#define SELECT                                                              \
	"SELECT v.id, v.application, v.interaction, v.lead, i.day, i.at,"   \
	" i.minutes, i.planned, a.answer_by, a.applied_on FROM interview v" \
	" JOIN interaction i ON i.id = v.interaction"                       \
	" JOIN application a ON a.id = v.application"

/* id 0 where the entry is no interview. */
static gboolean
read_entry(Book *book, gint64 interaction, Held *held, GError **error)
{
	Stmt *q = book_stmt(book, SELECT " WHERE v.interaction = :interaction");

	*held = (Held){ 0 };
	stmt_int(q, ":interaction", interaction);
	if (stmt_step(q))
		read_row(q, held);
	return stmt_done(q, error);
}

/* The last one held beside it; id 0: none. */
static gboolean
read_before(Book *book, const Held *gone, Held *held, GError **error)
{
	Stmt *q = book_stmt(book,
		SELECT " WHERE v.application = :application AND v.id <> :id"
		       " AND i.planned = 0 ORDER BY i.day DESC, i.at DESC, v.id DESC"
		       " LIMIT 1");

	*held = (Held){ 0 };
	stmt_int(q, ":application", gone->application);
	stmt_int(q, ":id", gone->id);
	if (stmt_step(q))
		read_row(q, held);
	return stmt_done(q, error);
}

static ChainTrigger
trigger_of(const Held *held)
{
	static const ChainTrigger triggers[] = {
		[HELD] = CHAIN_INTERVIEW_HELD,
		[PLANNED] = CHAIN_INTERVIEW_PLANNED,
		[CANCELLED] = CHAIN_INTERVIEW_CANCELLED,
	};

	return triggers[held->planned];
}

static gboolean
add_person(Book *book, const Held *held, gint64 contact, gboolean alone, Cause *cause,
	GError **error)
{
	gboolean met = FALSE;
	guint parts = CHAIN_MET;

	if (!cause_was_met(book, contact, held->interaction, &met, error))
		return FALSE;
	if (alone || contact == held->lead)
		parts |= CHAIN_LED;
	return cause_add_person(
		book, cause, contact, parts | (met ? 0 : CHAIN_NEW), error);
}

static gboolean
add_people(Book *book, const Held *held, Cause *cause, GError **error)
{
	g_autoptr(GArray) people = ids_new();
	gboolean ok;
	Stmt *q = book_stmt(book, "SELECT contact FROM participant"
				  " WHERE interaction = :interaction ORDER BY contact");

	stmt_int(q, ":interaction", held->interaction);
	ok = ids_read(people, q, error);
	for (guint i = 0; ok && i < people->len; i++)
		ok = add_person(book, held, g_array_index(people, gint64, i),
			people->len == 1, cause, error);
	return ok;
}

static gboolean
cause_of(Book *book, const Held *held, Cause *cause, GError **error)
{
	int minutes = held->minutes > 0 ? held->minutes : PLANNED_MINUTES;

	cause_init(cause, trigger_of(held), held->day,
		held->at == AT_NONE ? AT_NONE : held->at + (gint64)minutes * 60);
	cause->facts.application = held->application;
	cause->facts.interview = held->id;
	cause->facts.date = held->answer_by;
	return add_people(book, held, cause, error) &&
	       cause_add_application(book, cause, FALSE, error);
}

gboolean
steps_of_interview(Book *book, gint64 interaction, GError **error)
{
	g_auto(Cause) cause = { 0 };
	Held held;

	if (!read_entry(book, interaction, &held, error))
		return FALSE;
	if (held.id == 0)
		return TRUE;
	if (held.day < held.applied_on)
		return input_refuse_before(book, held.day, held.applied_on, error);
	return cause_of(book, &held, &cause, error) &&
	       steps_write(book, &cause, NULL, error);
}

/* found FALSE: nothing was held before it. */
static gboolean
cause_before(
	Book *book, gint64 interaction, Cause *cause, gboolean *found, GError **error)
{
	Held gone, before = { 0 };

	*found = FALSE;
	if (!read_entry(book, interaction, &gone, error))
		return FALSE;
	if (gone.id == 0 || gone.planned != HELD)
		return TRUE;
	if (!read_before(book, &gone, &before, error))
		return FALSE;
	if (before.id == 0)
		return TRUE;
	*found = TRUE;
	if (!cause_of(book, &before, cause, error))
		return FALSE;
	cause->facts.gone = gone.id;
	return TRUE;
}

gboolean
steps_go_back(Book *book, gint64 interaction, const StepPlan *ticks, GError **error)
{
	g_auto(Cause) cause = { 0 };
	gboolean found;

	return cause_before(book, interaction, &cause, &found, error) &&
	       (!found || steps_write(book, &cause, ticks, error));
}

/* Does the plan keep or move this step? Where it lets it fall, that line goes. */
static gboolean
stays(StepPlan *plan, gint64 reminder)
{
	gboolean found = FALSE;

	for (guint n = plan->steps->len; n > 0; n--) {
		const PlannedStep *step = plan->steps->pdata[n - 1];

		if (step->reminder != reminder)
			continue;
		found = step->fate != STEP_DROPPED;
		if (!found)
			g_ptr_array_remove_index(plan->steps, n - 1);
	}
	return found;
}

/* Where both speak of one step, what falls goes back instead, and what moves for another
 * reason does so. */
static void
join(StepPlan *plan, StepPlan *back)
{
	for (guint i = back->steps->len; i > 0; i--) {
		const PlannedStep *mine = back->steps->pdata[i - 1];

		if (!stays(plan, mine->reminder))
			g_ptr_array_insert(plan->steps, 0,
				g_ptr_array_steal_index(back->steps, i - 1));
	}
}

gboolean
steps_go_back_plan(Book *book, gint64 interaction, StepPlan *plan, GError **error)
{
	g_auto(Cause) cause = { 0 };
	g_autoptr(StepPlan) back = NULL;
	gboolean found;

	if (!cause_before(book, interaction, &cause, &found, error))
		return FALSE;
	if (!found)
		return TRUE;
	back = steps_plan(book, &cause, error);
	if (back)
		join(plan, back);
	return back != NULL;
}
