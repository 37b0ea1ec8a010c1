/*
 * Positions are a history: a job change adds a line and ends the one before.
 */
#include "krug/position.h"

#include "people_fixture.h"

static void
days_of_any_precision(void)
{
	static const struct {
		const char *typed, *kept; /* NULL: refused */
	} cases[] = {
		{ "", "" },
		{ "2024", "2024" },
		{ "2024-03", "2024-03" },
		{ "2024-3", "2024-03" },
		{ "2024-03-15", "2024-03-15" },
		{ "03.2024", "2024-03" },
		{ "15.03.2024", "2024-03-15" },
		{ "2024-02-29", "2024-02-29" },
		{ "2023-02-29", NULL },
		{ "2024-13", NULL },
		{ "24", NULL },
		{ "spring", NULL },
		{ "2024-03-15-1", NULL },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *kept = position_day_check(cases[i].typed, NULL);

		g_assert_cmpstr(kept, ==, cases[i].kept);
	}
}

static void
shown_with_what_there_is(void)
{
	static const struct {
		const char *organization, *title, *shown;
	} cases[] = {
		{ "Яндекс", "Recruiter", "Recruiter, Яндекс" },
		{ "Яндекс", "", "Яндекс" },
		{ "", "Freelancer", "Freelancer" },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(Position) position =
			position_new(cases[i].organization, cases[i].title);
		g_autofree char *shown = position_display(position);

		g_assert_cmpstr(shown, ==, cases[i].shown);
	}
}

static void
a_job_change_keeps_the_history(People *p, gconstpointer data G_GNUC_UNUSED)
{
	gint64 id = add(p, "Анна", "Петрова");
	g_autoptr(Person) anna = NULL;
	const Position *now, *before;
	g_autoptr(GError) error = NULL;

	position_change(p->book, id, "Яндекс", "Recruiter", "2022-05", &error);
	position_change(p->book, id, "Лира", "Head of HR", "", &error);
	g_assert_no_error(error);
	anna = load(p, id);
	g_assert_cmpuint(anna->positions->len, ==, 2);
	now = position_current(anna->positions);
	before = anna->positions->pdata[1];
	g_assert_cmpstr(now->name, ==, "Лира");
	g_assert_cmpstr(now->started, ==, TODAY);
	g_assert_cmpstr(before->name, ==, "Яндекс");
	g_assert_cmpstr(before->started, ==, "2022-05");
	g_assert_cmpstr(before->ended, ==, TODAY);
	undo(p);
	g_clear_pointer(&anna, person_free);
	anna = load(p, id);
	g_assert_cmpuint(anna->positions->len, ==, 1);
	g_assert_cmpstr(position_current(anna->positions)->name, ==, "Яндекс");
}

static void
to_leave_adds_no_line(People *p, gconstpointer data G_GNUC_UNUSED)
{
	gint64 id = add(p, "Анна", "Петрова");
	g_autoptr(Person) anna = NULL;
	g_autoptr(GError) error = NULL;

	position_change(p->book, id, "Яндекс", "Recruiter", "2022", &error);
	position_change(p->book, id, "", "", "2026-10", &error);
	g_assert_no_error(error);
	anna = load(p, id);
	g_assert_cmpuint(anna->positions->len, ==, 1);
	g_assert_null(position_current(anna->positions));
	g_assert_cmpstr(((Position *)anna->positions->pdata[0])->ended, ==, "2026-10");
}

static void
an_end_before_the_beginning_is_refused(People *p, gconstpointer data G_GNUC_UNUSED)
{
	static const struct {
		const char *started, *ended;
		gboolean fits;
	} cases[] = {
		{ "2024", "2023", FALSE },
		{ "2024-05", "2024", TRUE },
		{ "2024-05", "2024-04-30", FALSE },
		{ "", "2020", TRUE },
		{ "2024", "", TRUE },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(Person) person = person_new();
		Position *position = position_new("Яндекс", "");

		set(person->contact, "given", "Анна");
		g_free(position->started);
		position->started = g_strdup(cases[i].started);
		position->ended = g_strdup(cases[i].ended);
		g_ptr_array_add(person->positions, position);
		g_assert_cmpint(
			person_save(p->book, NULL, person, PERSON_SAVE, NULL, NULL), ==,
			cases[i].fits);
	}
}

int
main(int argc, char **argv)
{
	start(&argc, &argv);
	g_test_add_func("/position/day", days_of_any_precision);
	g_test_add_func("/position/display", shown_with_what_there_is);
	people_test("/position/job-change", a_job_change_keeps_the_history);
	people_test("/position/leave", to_leave_adds_no_line);
	people_test("/position/order", an_end_before_the_beginning_is_refused);
	return g_test_run();
}
