/*
 * Which change of the positions tells of another job, and what that opens.
 */
#include <string.h>

#include "search_fixture.h"

static Person *
person_of(Life *life, gint64 id)
{
	g_autoptr(GError) error = NULL;
	Person *person = person_load(life->book, id, &error);

	g_assert_no_error(error);
	return person;
}

static Position *
work_at(Person *person, const char *name, const char *started)
{
	Position *position = position_new(name, "");

	g_free(position->started);
	position->started = g_strdup(started);
	g_ptr_array_insert(person->positions, 0, position);
	return position;
}

static gint64
employed(Life *life)
{
	gint64 anna = life_add(life, "Anna", "recruiter");
	g_autoptr(Person) was = person_of(life, anna);
	g_autoptr(Person) now = person_copy(was);

	work_at(now, "Lyra", "2022");
	g_assert_true(person_save(life->book, was, now, PERSON_SAVE, NULL, NULL));
	return anna;
}

typedef struct {
	const char *what;
	const char *ended;   /* the present job; NULL: it lasts */
	const char *renamed; /* where it is; NULL: as it was */
	const char *name;    /* a new one; NULL: none */
	const char *started;
	const char *plan;
} JobCase;

static const JobCase jobs[] = {
	{ "another job", "2026-11", NULL, "Neva", "2026-11", "job-change Anna" },
	{ "another job, of no day", "", NULL, "Neva", "", "job-change Anna" },
	{ "another job of last month, told in another form", "10.2026", NULL, "Neva",
		"15.10.2026", "job-change Anna" },
	{ "left without a new one", "2026-11-20", NULL, NULL, NULL, "support Anna" },
	{ "the name of the company was wrong", NULL, "Lyra Group", NULL, NULL, "" },
	{ "an old job is filled in", NULL, NULL, "Neva", "2019", "" },
	{ "what ended long ago is no news", "2024", NULL, NULL, NULL, "" },
};

static void
test_job_opens(Life *life, gconstpointer data)
{
	gint64 anna = employed(life);

	(void)data;
	assert_open_of(life, anna, ""); /* the first job known is no change */
	for (gsize i = 0; i < G_N_ELEMENTS(jobs); i++) {
		const JobCase *c = &jobs[i];
		g_autoptr(GError) error = NULL;
		g_autoptr(Person) was = person_of(life, anna);
		g_autoptr(Person) now = person_copy(was);
		g_autoptr(StepPlan) plan = NULL;
		Position *present = now->positions->pdata[0];

		g_test_message("%s", c->what);
		present->ended = g_strdup(c->ended);
		if (c->renamed)
			search_set(&present->name, c->renamed);
		if (c->name)
			work_at(now, c->name, c->started);
		plan = person_plan(life->book, was, now, &error);
		g_assert_no_error(error);
		assert_plan(plan, c->plan);
		g_assert_true(person_save_steps(
			life->book, was, now, PERSON_SAVE, plan, NULL, &error));
		g_assert_cmpuint(plan->steps->len, ==, *c->plan ? 1 : 0);
		if (plan->steps->len > 0)
			assert_open_of(life, anna, c->name ? "job-change" : "support");
		life_undo(life);
		assert_open_of(life, anna, "");
	}
	life_sound(life);
}

static void
test_job_unticked(Life *life, gconstpointer data)
{
	gint64 anna = employed(life);
	g_autoptr(Person) was = person_of(life, anna);
	g_autoptr(Person) now = person_copy(was);
	g_autoptr(StepPlan) plan = NULL;

	(void)data;
	((Position *)now->positions->pdata[0])->ended = g_strdup("");
	work_at(now, "Neva", "");
	plan = person_plan(life->book, was, now, NULL);
	((PlannedStep *)plan->steps->pdata[0])->ticked = FALSE;
	g_assert_true(
		person_save_steps(life->book, was, now, PERSON_SAVE, plan, NULL, NULL));
	assert_open_of(life, anna, "");
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	i18n_start("en");
	life_test("/person/job", test_job_opens);
	life_test("/person/job-unticked", test_job_unticked);
	return g_test_run();
}
