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

#define SEVERAL 0 /* people, in place of one */

/* Of the plan what stands on a day, and who of a company in a week: counted as it is
 * placed, since a plan may be for thousands. */
typedef struct {
	GHashTable *steps;   /* day: how many new ones */
	GHashTable *of_each; /* person: the new ones, GPtrArray */
	GHashTable *weeks;   /* Week: the person, or SEVERAL */
} Placed;

typedef struct {
	gint64 company;
	Day monday;
} Week;

typedef struct {
	Book *book;
	const Cause *cause;
	const PlannedStep *step; /* the one that is placed */
	Day was;		 /* where it stands already; DAY_NONE */
	GArray *companies;	 /* where its person works */
	GHashTable *people;	 /* day: who stands there in the book, counted once */
	Placed placed;
	GError *error;
} Placing;

static guint
week_hash(gconstpointer key)
{
	const Week *week = key;

	return g_int64_hash(&week->company) ^ (guint)week->monday;
}

static gboolean
week_equal(gconstpointer one, gconstpointer other)
{
	const Week *a = one, *b = other;

	return a->company == b->company && a->monday == b->monday;
}

static gboolean
is_made(const PlannedStep *step)
{
	return step->ticked && step->fate <= STEP_MOVED;
}

/* Who is in the book by number, who is new by place; never SEVERAL. */
static gint64
person_of(const PlannedStep *step)
{
	return step->contact != 0 ? step->contact : -(gint64)step->person - 1;
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

/* A step of the same person is nobody else. */
static guint
own_on(const Placing *placing, Day day)
{
	gint64 person = person_of(placing->step);
	const GPtrArray *own = g_hash_table_lookup(placing->placed.of_each, &person);
	guint n = 0;

	for (guint i = 0; own && i < own->len; i++)
		n += day_of(own->pdata[i]) == day;
	return n;
}

static guint
people_on(void *data, Day day)
{
	Placing *placing = data;
	guint n = counted_on(placing, day);

	n -= placing->was == day && n > 0;
	n += GPOINTER_TO_UINT(
		g_hash_table_lookup(placing->placed.steps, GINT_TO_POINTER(day)));
	return n - own_on(placing, day);
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
	for (guint i = 0; !taken && i < placing->companies->len; i++) {
		Week week = { g_array_index(placing->companies, gint64, i),
			day_monday(day) };
		const gint64 *who = g_hash_table_lookup(placing->placed.weeks, &week);

		taken = who && *who != person_of(placing->step);
	}
	return taken;
}

static void
count_step(Placed *placed, const PlannedStep *step)
{
	gpointer day = GINT_TO_POINTER(day_of(step));
	guint n = GPOINTER_TO_UINT(g_hash_table_lookup(placed->steps, day));
	gint64 person = person_of(step);
	GPtrArray *own = g_hash_table_lookup(placed->of_each, &person);

	if (step->fate != STEP_NEW || day_of(step) == DAY_NONE)
		return;
	g_hash_table_insert(placed->steps, day, GUINT_TO_POINTER(n + 1));
	if (!own) {
		own = g_ptr_array_new();
		g_hash_table_insert(
			placed->of_each, g_memdup2(&person, sizeof(person)), own);
	}
	g_ptr_array_add(own, (gpointer)step);
}

static void
count_week(Placed *placed, const PlannedStep *step, const GArray *companies)
{
	for (guint i = 0; step->day != DAY_NONE && i < companies->len; i++) {
		Week week = { g_array_index(companies, gint64, i),
			day_monday(step->day) };
		gint64 person = person_of(step);
		gint64 *who = g_hash_table_lookup(placed->weeks, &week);

		if (who)
			*who = *who == person ? person : SEVERAL;
		else
			g_hash_table_insert(placed->weeks, g_memdup2(&week, sizeof(week)),
				g_memdup2(&person, sizeof(person)));
	}
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
	count_step(&placing->placed, step);
	count_week(&placing->placed, step, placing->companies);
	if (!placing->error)
		return TRUE;
	g_propagate_error(error, g_steal_pointer(&placing->error));
	return FALSE;
}

static Placed
placed_new(const StepPlan *plan)
{
	Placed placed = {
		.steps = g_hash_table_new(NULL, NULL),
		.of_each = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free,
			(GDestroyNotify)g_ptr_array_unref),
		.weeks = g_hash_table_new_full(week_hash, week_equal, g_free, g_free),
	};

	for (guint i = 0; i < plan->steps->len; i++) {
		const PlannedStep *step = plan->steps->pdata[i];

		if (is_made(step) && !level_moves(step->kind))
			count_step(&placed, step);
	}
	return placed;
}

static void
placing_clear(Placing *placing)
{
	g_array_unref(placing->companies);
	g_hash_table_unref(placing->people);
	g_hash_table_unref(placing->placed.steps);
	g_hash_table_unref(placing->placed.of_each);
	g_hash_table_unref(placing->placed.weeks);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Placing, placing_clear)

gboolean
steps_level(Book *book, const Cause *cause, StepPlan *plan, GError **error)
{
	g_autofree char *limit = setting_get(book, "limit.day");
	const LevelRule rule = { .today = book_today(book),
		.start = level_start_day(book),
		.limit = (guint)config_int(limit),
		.calendar = book_workdays(book) };
	g_auto(Placing) placing = {
		.book = book,
		.cause = cause,
		.companies = ids_new(),
		.people = g_hash_table_new(NULL, NULL),
		.placed = placed_new(plan),
	};

	for (guint i = 0; i < plan->steps->len; i++) {
		PlannedStep *step = plan->steps->pdata[i];

		if (is_made(step) && level_moves(step->kind) &&
			!place(&placing, &rule, step, error))
			return FALSE;
	}
	return TRUE;
}
