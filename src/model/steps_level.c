/*
 * On which days the steps of a plan would stand that are levelled: told before they are
 * saved, by the rules that give the days afterwards (krug/level.h). Days that were given
 * to the steps of the same plan count as well. Whoever is new at an interview works where
 * it was, though the book does not know them yet.
 */
#include "krug/level.h"

#include "krug/config.h"
#include "krug/setting.h"
#include "krug/working_days.h"
#include "model/ids.h"
#include "model/level_count.h"
#include "model/level_roll.h"
#include "model/steps_private.h"

#define NEW_COMPANY (-1) /* of an application that is not in the book yet */

typedef struct {
	Book *book;
	const Cause *cause;
	const StepPlan *plan;
	const PlannedStep *step; /* the one that is placed */
	Day was;		 /* where it stands already; DAY_NONE */
	GArray *companies;	 /* where its person works */
	GHashTable *people;	 /* day: who stands there in the book, counted once */
	GError *error;
} Placing;

static gboolean
is_made(const PlannedStep *step)
{
	return step->ticked && step->fate <= STEP_MOVED;
}

static gboolean
is_person(const PlannedStep *step, const PlannedStep *other)
{
	return step->contact == other->contact &&
	       (step->contact != 0 || step->person == other->person);
}

/* The day it stands on, as far as that is known by now. */
static Day
day_of(const PlannedStep *step)
{
	return level_moves(step->kind) ? step->day : step->due;
}

static gboolean
add_companies(const Placing *placing, const PlannedStep *step, GArray *companies,
	GError **error)
{
	gint64 application = placing->cause->facts.application;
	gint64 company = application == CAUSE_NEW ? NEW_COMPANY : 0;
	Stmt *q;

	if (step->contact != 0)
		return level_companies(placing->book, step->contact, companies, error);
	if (application > 0) {
		q = book_stmt(placing->book,
			"SELECT organization FROM application WHERE id = :id");
		stmt_int(q, ":id", application);
		if (!stmt_one_int(q, &company, error))
			return FALSE;
	}
	if (company != 0)
		g_array_append_val(companies, company);
	return TRUE;
}

static guint
counted_on(Placing *placing, Day day)
{
	gpointer kept = NULL;
	guint n = 0;

	if (g_hash_table_lookup_extended(
		    placing->people, GINT_TO_POINTER(day), NULL, &kept))
		return GPOINTER_TO_UINT(kept);
	if (placing->error || !level_count_people(placing->book, day, LEVEL_ENOUGH, &n,
				      &placing->error))
		return G_MAXINT;
	g_hash_table_insert(placing->people, GINT_TO_POINTER(day), GUINT_TO_POINTER(n));
	return n;
}

static guint
people_on(void *data, Day day)
{
	Placing *placing = data;
	guint n = counted_on(placing, day);

	n -= placing->was == day && n > 0;
	for (guint i = 0; i < placing->plan->steps->len; i++) {
		const PlannedStep *other = placing->plan->steps->pdata[i];

		n += is_made(other) && other->fate == STEP_NEW &&
		     !is_person(other, placing->step) && day_of(other) == day;
	}
	return n;
}

static guint
dates_on(void *data, Day day)
{
	Placing *placing = data;
	guint n = 0;

	if (placing->error ||
		!level_count_dates(placing->book, day, LEVEL_ENOUGH, &n, &placing->error))
		return G_MAXINT;
	return n;
}

static gboolean
is_colleague(Placing *placing, const PlannedStep *other)
{
	g_autoptr(GArray) theirs = ids_new();

	if (!add_companies(placing, other, theirs, &placing->error))
		return FALSE;
	for (guint i = 0; i < theirs->len; i++)
		for (guint n = 0; n < placing->companies->len; n++)
			if (g_array_index(theirs, gint64, i) ==
				g_array_index(placing->companies, gint64, n))
				return TRUE;
	return FALSE;
}

/* Of the plan those who stand there by a step that is levelled. */
static gboolean
is_taken(void *data, Day day)
{
	Placing *placing = data;
	gboolean taken = FALSE;

	if (placing->error || placing->companies->len == 0)
		return FALSE;
	if (!level_is_taken(placing->book, placing->companies, placing->step->contact,
		    day, &taken, &placing->error))
		return FALSE;
	for (guint i = 0; !taken && i < placing->plan->steps->len; i++) {
		const PlannedStep *other = placing->plan->steps->pdata[i];

		taken = is_made(other) && level_moves(other->kind) &&
			other->day != DAY_NONE &&
			day_monday(other->day) == day_monday(day) &&
			!is_person(other, placing->step) && is_colleague(placing, other);
	}
	return taken;
}

static gboolean
read_day(Placing *placing, const PlannedStep *step, GError **error)
{
	Stmt *q = book_stmt(
		placing->book, "SELECT day FROM level WHERE reminder = :reminder");

	placing->was = DAY_NONE;
	stmt_int(q, ":reminder", step->reminder);
	if (stmt_step(q))
		placing->was = stmt_get_day(q, 0);
	return stmt_done(q, error);
}

/* Whoever has a day that is still right keeps it. */
static gboolean
place(Placing *placing, const LevelRule *rule, PlannedStep *step, GError **error)
{
	const LevelLoad load = { people_on, dates_on, is_taken, placing };
	const LevelSpan span = { step->opens, step->closes, DAY_NONE, DAY_NONE };
	LevelPlace place = level_place(rule, &span);

	placing->step = step;
	g_array_set_size(placing->companies, 0);
	if (!add_companies(placing, step, placing->companies, error) ||
		!read_day(placing, step, error))
		return FALSE;
	step->day = placing->was != DAY_NONE &&
				    level_fits(rule, &span, &place, placing->was, &load)
			    ? placing->was
			    : level_find(rule, &place, &load);
	step->waits = step->day == DAY_NONE;
	if (!placing->error)
		return TRUE;
	g_propagate_error(error, g_steal_pointer(&placing->error));
	return FALSE;
}

gboolean
steps_level(Book *book, const Cause *cause, StepPlan *plan, GError **error)
{
	g_autofree char *limit = setting_get(book, "limit.day");
	const LevelRule rule = { .today = book_today(book),
		.start = level_start_day(book),
		.limit = (guint)config_int(limit),
		.calendar = book_workdays(book) };
	g_autoptr(GArray) companies = ids_new();
	g_autoptr(GHashTable) people = g_hash_table_new(NULL, NULL);
	Placing placing = { book, cause, plan, NULL, DAY_NONE, companies, people, NULL };

	for (guint i = 0; i < plan->steps->len; i++) {
		PlannedStep *step = plan->steps->pdata[i];

		if (is_made(step) && level_moves(step->kind) &&
			!place(&placing, &rule, step, error))
			return FALSE;
	}
	return TRUE;
}
