/*
 * Positions are a history: their days, their order, and which is the present one.
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
add_position(
	Person *person, const char *organization, const char *started, const char *ended)
{
	Position *position = position_new(organization, "");

	g_free(position->started);
	position->started = g_strdup(started);
	position->ended = g_strdup(ended);
	g_ptr_array_add(person->positions, position);
}

/* In whichever order they were typed. */
static void
the_lasting_one_stands_first_then_the_latest(People *p, gconstpointer data G_GNUC_UNUSED)
{
	static const char *const order[] = { "Лира", "Яндекс", "Гранит" };
	gint64 id = add(p, "Анна", "Петрова");
	g_autoptr(Person) was = load(p, id);
	g_autoptr(Person) now = person_copy(was);
	g_autoptr(Person) anna = NULL;

	add_position(now, "Гранит", "2020", "2022");
	add_position(now, "Лира", "2024-03", NULL);
	add_position(now, "Яндекс", "2022", "2024");
	save(p, was, now);
	anna = load(p, id);
	g_assert_cmpuint(anna->positions->len, ==, G_N_ELEMENTS(order));
	for (guint i = 0; i < anna->positions->len; i++)
		g_assert_cmpstr(
			((Position *)anna->positions->pdata[i])->name, ==, order[i]);
	g_assert_true(position_current(anna->positions) == anna->positions->pdata[0]);
}

static void
whoever_left_has_no_present_one(People *p, gconstpointer data G_GNUC_UNUSED)
{
	gint64 id = add(p, "Анна", "Петрова");
	g_autoptr(Person) was = load(p, id);
	g_autoptr(Person) now = person_copy(was);
	g_autoptr(Person) anna = NULL;

	add_position(now, "Яндекс", "2022", "2026-10");
	save(p, was, now);
	anna = load(p, id);
	g_assert_cmpuint(anna->positions->len, ==, 1);
	g_assert_null(position_current(anna->positions));
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

		set(person->contact, "given", "Анна");
		add_position(person, "Яндекс", cases[i].started, cases[i].ended);
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
	people_test("/position/first", the_lasting_one_stands_first_then_the_latest);
	people_test("/position/left", whoever_left_has_no_present_one);
	people_test("/position/order", an_end_before_the_beginning_is_refused);
	return g_test_run();
}
