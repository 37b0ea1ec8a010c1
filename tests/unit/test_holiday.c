/* The days of holidays by their rules, the shipped file, a user's file over it. */
#include <string.h>

#include "krug/error.h"
#include "krug/holiday.h"

typedef struct {
	const char *what, *rule, *from, *day; /* day "" for a rule that is refused */
} Case;

static const Case cases[] = {
	{ "a date", "date = 03-08", "2026-11-22", "2027-03-08" },
	{ "the day itself", "date = 03-08", "2026-03-08", "2026-03-08" },
	{ "29 February in another year", "date = 02-29", "2026-01-01", "2026-02-28" },
	{ "the 256th day", "date = day 256", "2026-01-01", "2026-09-13" },
	{ "the 256th day of a leap year", "date = day 256", "2028-01-01", "2028-09-12" },
	{ "the 366th day waits for a leap year", "date = day 366", "2026-01-01",
		"2028-12-31" },
	{ "the last Friday of July", "date = last fri 07", "2026-01-01", "2026-07-31" },
	{ "the last Friday is the fourth", "date = last fri 02", "2026-01-01",
		"2026-02-27" },
	{ "the fourth Thursday", "date = 4 thu 11", "2026-01-01", "2026-11-26" },
	{ "the first Sunday is the 1st", "date = 1 sun 03", "2026-01-01", "2026-03-01" },
	{ "a fifth Friday comes back late", "date = 5 fri 02", "2026-01-01",
		"2036-02-29" },
	{ "no date", "", "2026-01-01", "" },
	{ "no such date", "date = 02-30", "2026-01-01", "" },
	{ "no such weekday", "date = 1 son 03", "2026-01-01", "" },
	{ "a sixth one", "date = 6 sun 03", "2026-01-01", "" },
	{ "no such month", "date = 1 sun 13", "2026-01-01", "" },
	{ "the 367th day", "date = day 367", "2026-01-01", "" },
	{ "words behind", "date = 1 sun 03 04", "2026-01-01", "" },
	{ "a number that is too long", "date = day 0000256", "2026-01-01", "" },
};

static void
test_rules(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(HolidaySet) set = holiday_set_new();
		g_autofree char *text = g_strdup_printf(
			"[mine]\ntitle = Mine\ngreet = mine\n%s\n", cases[i].rule);
		g_autoptr(GError) error = NULL;
		char day[DAY_TEXT] = "";

		g_test_message("%s", cases[i].what);
		if (holiday_set_read(set, text, "own", &error))
			day_format(holiday_next(holiday_find(set, "mine"),
					   day_parse(cases[i].from)),
				day);
		else
			g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
		g_assert_cmpstr(day, ==, cases[i].day);
	}
}

static void
test_shipped(void)
{
	g_autoptr(HolidaySet) set = holiday_set_new();
	const Holiday *new_year = holiday_find(set, "new-year");
	g_autofree char *title = NULL;
	g_autofree char *greeting = NULL;

	g_assert_nonnull(new_year);
	title = holiday_title(set, new_year, "ru");
	greeting = holiday_greeting(set, new_year, "ru");
	g_assert_cmpstr(title, ==, "Новый год");
	g_assert_cmpstr(greeting, ==, "с Новым годом");
	/* Every one is greeted in one language at least, and has a day in each year. */
	for (guint i = 0; holiday_at(set, i); i++) {
		g_autofree char *en = holiday_greeting(set, holiday_at(set, i), "en");
		g_autofree char *ru = holiday_greeting(set, holiday_at(set, i), "ru");

		g_test_message("%s", holiday_at(set, i)->id);
		g_assert_true(*en || *ru);
		g_assert_true(!*ru || g_str_has_prefix(ru, "с ") ||
			      g_str_has_prefix(ru, "со "));
		for (int year = 2026; year < 2030; year++)
			g_assert_cmpint(
				holiday_in(holiday_at(set, i), year), !=, DAY_NONE);
	}
}

/* A user's file changes what it names, takes away and adds; a mistake changes nothing. */
static void
test_own(void)
{
	g_autoptr(HolidaySet) set = holiday_set_new();
	g_autoptr(GError) error = NULL;
	g_autofree char *title = NULL;
	char day[DAY_TEXT];

	g_assert_true(holiday_set_read(set,
		"[new-year]\ndate = 12-31\n[own]\ntitle = Own\ngreet = own\ndate = "
		"05-05\n",
		"own", &error));
	g_assert_no_error(error);
	day_format(holiday_in(holiday_find(set, "new-year"), 2027), day);
	g_assert_cmpstr(day, ==, "2027-12-31");
	title = holiday_title(set, holiday_find(set, "new-year"), "ru");
	g_assert_cmpstr(title, ==, "Новый год");
	g_assert_nonnull(holiday_find(set, "own"));

	g_assert_false(holiday_set_read(
		set, "[own]\noff = yes\n[new-year]\ndate = 13-40\n", "own", &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	g_assert_nonnull(strstr(error->message, "own: [new-year], date"));
	g_assert_nonnull(holiday_find(set, "own"));
	g_clear_error(&error);

	g_assert_false(holiday_set_read(set, "no section\n", "own", &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	g_clear_error(&error);

	g_assert_true(holiday_set_read(set, "[own]\noff = yes\n", "own", &error));
	g_assert_null(holiday_find(set, "own"));
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/holiday/rules", test_rules);
	g_test_add_func("/holiday/shipped", test_shipped);
	g_test_add_func("/holiday/own", test_own);
	return g_test_run();
}
