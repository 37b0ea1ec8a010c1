/*
 * Important dates as people type and read them.
 */
#include "krug/date.h"

#include "people_fixture.h"

static void
dates_as_typed(void)
{
	static const struct {
		const char *typed;
		OccasionDate on; /* month 0: refused */
	} cases[] = {
		{ "1990-03-12", { 1990, 3, 12 } },
		{ "--03-12", { 0, 3, 12 } },
		{ "12.03.1990", { 1990, 3, 12 } },
		{ "12.3", { 0, 3, 12 } },
		{ "12.03.", { 0, 3, 12 } },
		{ "12/03", { 0, 3, 12 } },
		{ "12 марта", { 0, 3, 12 } },
		{ "12 мая 1990 г.", { 1990, 5, 12 } },
		{ "March 12, 1990", { 1990, 3, 12 } },
		{ "29.02", { 0, 2, 29 } },
		{ "29.02.1992", { 1992, 2, 29 } },
		{ "29.02.1990", { 0 } },
		{ "31.04", { 0 } },
		{ "12.13", { 0 } },
		{ "12.03.90", { 0 } },
		{ "марта", { 0 } },
		{ "soon", { 0 } },
		{ "", { 0 } },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		OccasionDate on = { 0 };
		g_autoptr(GError) error = NULL;
		gboolean ok = date_parse(cases[i].typed, &on, &error);

		g_assert_cmpint(ok, ==, cases[i].on.month != 0);
		g_assert_true(ok || g_error_matches(error, KRUG_ERROR, KRUG_ERROR_INPUT));
		g_assert_cmpint(on.year, ==, cases[i].on.year);
		g_assert_cmpint(on.month, ==, cases[i].on.month);
		g_assert_cmpint(on.day, ==, cases[i].on.day);
	}
}

static void
dates_as_read(void)
{
	g_autofree char *with = date_show((OccasionDate){ 1990, 3, 12 });
	g_autofree char *without = date_show((OccasionDate){ 0, 2, 29 });
	g_autoptr(ContactDate) own = date_new(OCCASION_OWN, (OccasionDate){ 0, 6, 1 });
	g_autofree char *label = NULL;

	g_assert_cmpstr(with, ==, "12 March 1990");
	g_assert_cmpstr(without, ==, "29 February");
	g_free(own->label);
	own->label = g_strdup("first talk");
	label = date_label(own);
	g_assert_cmpstr(label, ==, "first talk");
}

static void
kept_through_an_edit_with_their_uid(People *p, gconstpointer data G_GNUC_UNUSED)
{
	gint64 id = add(p, "Анна", "Петрова");
	g_autofree char *uid = NULL;

	for (int day = 28; day <= 29; day++) {
		g_autoptr(Person) was = load(p, id);
		g_autoptr(Person) now = person_copy(was);
		g_autoptr(Person) after = NULL;
		const ContactDate *date;

		if (now->dates->len == 0)
			g_ptr_array_add(now->dates,
				date_new(OCCASION_BIRTHDAY, (OccasionDate){ 0, 2, day }));
		((ContactDate *)now->dates->pdata[0])->on.day = day;
		save(p, was, now);
		after = load(p, id);
		date = after->dates->pdata[0];
		g_assert_cmpint(date->on.day, ==, day);
		if (uid)
			g_assert_cmpstr(date->uid, ==, uid);
		else
			uid = g_strdup(date->uid);
	}
	g_assert_cmpuint(strlen(uid), ==, UUID_TEXT - 1);
}

int
main(int argc, char **argv)
{
	start(&argc, &argv);
	g_test_add_func("/date/parse", dates_as_typed);
	g_test_add_func("/date/show", dates_as_read);
	people_test("/date/uid", kept_through_an_edit_with_their_uid);
	return g_test_run();
}
