/*
 * The levelled day in a book: limits hold after every change, a change moves nobody whom
 * it does not concern. Today is Saturday 21 November 2026, so what is late begins on
 * Monday the 23rd.
 */
#include "model/level_table.h"

#include "krug/setting.h"
#include "krug/upkeep.h"
#include "krug/workdays.h"
#include "level_fixture.h"
#include "model/level_count.h"
#include "model/level_roll.h"

#define MANY 56

static char *
why(Life *life, gint64 who)
{
	g_autoptr(GError) error = NULL;
	gint64 id = reminder_regular(life->book, who, &error);
	g_autoptr(Reminder) reminder = reminder_load(life->book, id, &error);
	char *words;

	reminder_why_day(life->book, reminder, &words, &error);
	g_assert_no_error(error);
	return words;
}

static gint64
add_at(Life *life, const char *company)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Person) person = person_new();

	contact_set(person->contact, contact_field("family"), "Petrova", &error);
	contact_set(person->contact, contact_field("kind"), "recruiter", &error);
	g_ptr_array_add(person->positions, position_new(company, "engineer"));
	person_save(life->book, NULL, person, PERSON_SAVE, NULL, &error);
	g_assert_no_error(error);
	return person->contact->id;
}

/* All have the same window, from Wednesday the 25th. */
static void
test_limit(Life *life, gconstpointer data)
{
	gint64 who[7];
	g_autofree char *first = NULL;
	g_autofree char *sixth = NULL;

	(void)data;
	for (int i = 0; i < 7; i++)
		who[i] = add_met(life, "call 2026-09-25: hello");
	for (int i = 0; i < 5; i++)
		assert_on(life, who[i], "2026-11-25");
	assert_on(life, who[5], "2026-11-26");
	assert_on(life, who[6], "2026-11-26");
	first = why(life, who[0]);
	sixth = why(life, who[5]);
	g_assert_null(first);
	g_assert_cmpstr(sixth, ==, "moved from wed 25 nov: 5 people that day already");
	life_sound(life);
}

static void
test_organization(Life *life, gconstpointer data)
{
	gint64 who[3];
	g_autofree char *words = NULL;

	(void)data;
	for (int i = 0; i < 3; i++)
		who[i] = add_at(life, "Yandex");
	life_log_all(life, who, 3, "meeting 2026-09-25: hello");
	assert_on(life, who[0], "2026-11-25");
	assert_on(life, who[1], "2026-11-30");
	assert_on(life, who[2], "2026-12-07");
	words = why(life, who[1]);
	g_assert_cmpstr(words, ==, "moved from wed 25 nov: one person of Yandex a week");
	life_sound(life);
}

/* New people of one organization begin in different weeks, where days are equally free.
 */
static void
test_first_days(Life *life, gconstpointer data)
{
	(void)data;
	assert_on(life, add_at(life, "Yandex"), "2026-11-23");
	assert_on(life, add_at(life, "ООО «Yandex»"), "2026-11-30");
	assert_on(life, add_at(life, "VK"), "2026-11-24");
	life_sound(life);
}

static void
assert_spread(Life *life, const gint64 *who, int n, int waiting)
{
	g_autoptr(Workdays) calendar = workdays_new("ru", NULL);
	Day from = level_start_day(life->book), to = workdays_add(calendar, from, 9);
	int days[20] = { 0 };

	for (int i = 0; i < n; i++) {
		Day day = stands(life, who[i]);

		if (day == DAY_NONE) {
			waiting--;
			continue;
		}
		g_assert_true(workday_is(calendar, day));
		g_assert_cmpint(day, >=, from);
		g_assert_cmpint(day, <=, to);
		g_assert_cmpint(++days[day - from], <=, 5);
	}
	g_assert_cmpint(waiting, ==, 0);
}

/* The later the last contact, the less urgent: who[0] is the most urgent. */
static void
test_late(Life *life, gconstpointer data)
{
	gint64 who[MANY];
	g_autofree char *words = NULL;
	g_autofree char *late = NULL;

	(void)data;
	for (int i = 0; i < MANY; i++) {
		char day[DAY_TEXT];
		g_autofree char *text = g_strdup_printf(
			"call %s: hello", day_format(day_parse("2026-05-01") + i, day));

		who[i] = add_met(life, text);
	}
	assert_spread(life, who, MANY, MANY - 50);
	words = why(life, who[MANY - 1]);
	g_assert_cmpstr(words, ==, "waits for a free day: 5 a day at most");
	life_sound(life);
	/* A year without krug: what had a day waits again, and urgency decides. */
	life_day(life, "2027-11-20");
	add_other(life, 0, 0);
	assert_spread(life, who, MANY, MANY - 50);
	for (int i = 0; i < MANY; i++)
		g_assert_true((stands(life, who[i]) != DAY_NONE) == (i < 50));
	for (int i = 0; i < 5; i++)
		assert_on(life, who[i], "2027-11-22");
	late = why(life, who[49]);
	g_assert_cmpstr(late, ==, "late: the most urgent first, 5 a day");
	life_sound(life);
}

static void
take_all(Life *life, const gint64 *who, Day *days, int n)
{
	for (int i = 0; i < n; i++)
		days[i] = stands(life, who[i]);
}

/* Every change moves those it is about and nobody else. */
static void
test_stable(Life *life, gconstpointer data)
{
	gint64 who[MANY], added;
	Day before[MANY], after[MANY];

	(void)data;
	for (int i = 0; i < MANY; i++)
		who[i] = add_met(life,
			i % 2 ? "call 2026-09-25: hello" : "call 2026-06-01: hello");
	take_all(life, who, before, MANY);
	added = add_met(life, "call 2026-09-25: hello");
	life_log(life, who[3], "call: hello again");
	take_all(life, who, after, MANY);
	for (int i = 0; i < MANY; i++)
		if (i != 3)
			g_assert_cmpint(before[i], ==, after[i]);
	g_assert_cmpint(before[3], !=, after[3]);
	g_assert_cmpint(stands(life, added), !=, DAY_NONE);
	life_undo(life);
	take_all(life, who, after, MANY);
	for (int i = 0; i < MANY; i++)
		g_assert_cmpint(before[i], ==, after[i]);
	life_sound(life);
}

static int
moved(Life *life, const gint64 *who, const Day *before, int n)
{
	int count = 0;

	for (int i = 0; i < n; i++)
		count += stands(life, who[i]) != before[i];
	return count;
}

/* A promise on a full day: one makes room, and the promise stands where it was made. */
static void
test_promise(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	gint64 who[5], other = add_other(life, 0, 0);
	Day before[5], full = day_parse("2026-11-25");

	(void)data;
	for (int i = 0; i < 5; i++)
		who[i] = add_met(life, "call 2026-09-25: hello");
	take_all(life, who, before, 5);
	gint64 id = reminder_add(
		life->book, other, REMINDER_PROMISE, full, "send it", &error);
	g_autoptr(Reminder) promise = reminder_load(life->book, id, &error);

	g_assert_no_error(error);
	assert_day(reminder_day(promise), "2026-11-25");
	g_assert_cmpint(moved(life, who, before, 5), ==, 1);
	assert_on(life, who[4], "2026-11-26");
	life_sound(life);
	for (int i = 0; i < 6; i++)
		reminder_add(
			life->book, other, REMINDER_PROMISE, full, "send more", &error);
	g_assert_no_error(error);
	g_assert_cmpint(moved(life, who, before, 5), ==, 5);
	life_sound(life);
}

/* More than any limit are not counted; so many make room all the same. */
static void
test_crowd(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	gint64 who[45], others[10];
	Day before[45];

	(void)data;
	setting_set(life->book, "limit.day", "50", &error);
	g_assert_no_error(error);
	for (int i = 0; i < 45; i++)
		who[i] = add_met(life, "call 2026-09-25: hello");
	for (int i = 0; i < 10; i++)
		others[i] = add_other(life, 0, 0);
	take_all(life, who, before, 45);
	life_log_all(life, others, 10, "call: hello !2026-11-25 call back");
	g_assert_cmpint(moved(life, who, before, 45), ==, 5);
	life_sound(life);
}

static void
test_dates(Life *life, gconstpointer data)
{
	gint64 first = add_met(life, "call 2026-09-25: hello");

	(void)data;
	assert_on(life, first, "2026-11-25");
	for (int i = 0; i < 4; i++)
		add_other(life, 11, 25);
	assert_on(life, first, "2026-11-25");
	assert_on(life, add_met(life, "call 2026-09-25: hello"), "2026-11-26");
	add_other(life, 11, 25);
	assert_on(life, first, "2026-11-26");
	life_sound(life);
}

/* What takes a person out of the way frees the day. */
static void
test_hidden(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	gint64 who = add_met(life, "call 2026-09-25: hello");
	gint64 gone = add_met(life, "call 2026-09-25: hello");
	guint n = 0;

	(void)data;
	contact_archive(life->book, who, &error);
	g_assert_no_error(error);
	assert_on(life, who, "");
	life_undo(life);
	assert_on(life, who, "2026-11-25");
	contact_pause(life->book, who, day_parse("2026-12-12"), &error);
	g_assert_no_error(error);
	assert_on(life, who, "2026-12-14");
	life_undo(life);
	reminder_snooze(life->book, reminder_regular(life->book, who, NULL),
		day_parse("2026-12-05"), &error);
	g_assert_no_error(error);
	assert_on(life, who, "2026-12-05");
	contact_delete(life->book, gone, &error);
	contact_delete(life->book, who, &error);
	g_assert_no_error(error);
	g_assert_true(
		level_count_people(life->book, day_parse("2026-11-25"), 9, &n, &error));
	g_assert_cmpuint(n, ==, 0);
	life_sound(life);
}

static void
test_setting(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	gint64 who[4];

	(void)data;
	for (int i = 0; i < 4; i++)
		who[i] = add_met(life, "call 2026-09-25: hello");
	setting_set(life->book, "limit.day", "2", &error);
	g_assert_no_error(error);
	assert_on(life, who[0], "2026-11-25");
	assert_on(life, who[1], "2026-11-25");
	assert_on(life, who[2], "2026-11-26");
	assert_on(life, who[3], "2026-11-26");
	life_sound(life);
	life_undo(life);
	assert_on(life, who[2], "2026-11-26");
	life_sound(life);
}

static void
test_check(Life *life, gconstpointer data)
{
	static const char *const wrong[] = {
		"UPDATE level SET day = '2026-12-05' /* scan */", /* a Saturday */
		"UPDATE level SET day = '2026-11-24' /* scan */", /* before the window */
		"UPDATE level SET day = '2027-11-24' /* scan */",
		"UPDATE level SET day = '2026-11-25' /* scan */", /* all on one day */
		"INSERT INTO level (reminder, day) VALUES (999, '2026-11-25')",
	};

	(void)data;
	for (int i = 0; i < 7; i++)
		add_met(life, "call 2026-09-25: hello");
	life_sound(life);
	for (gsize i = 0; i < G_N_ELEMENTS(wrong); i++) {
		g_autoptr(GError) error = NULL;
		g_autoptr(GPtrArray) problems = NULL;

		db_begin(book_db(life->book), &error);
		stmt_done(book_stmt_once(life->book, wrong[i]), &error);
		g_assert_no_error(error);
		db_commit(book_db(life->book), &error);
		problems = book_check(life->book, &error);
		g_assert_no_error(error);
		g_assert_cmpuint(problems->len, >, 0);
		stmt_done(book_stmt_once(
				  life->book, "DELETE FROM level WHERE reminder = 999"),
			&error);
		setting_set(life->book, "limit.day", i % 2 ? "5" : "6", &error);
		g_assert_no_error(error);
		life_sound(life);
	}
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	i18n_start("en");
	life_test("/level_table/limit", test_limit);
	life_test("/level_table/organization", test_organization);
	life_test("/level_table/first days", test_first_days);
	life_test("/level_table/late", test_late);
	life_test("/level_table/stable", test_stable);
	life_test("/level_table/promise", test_promise);
	life_test("/level_table/crowd", test_crowd);
	life_test("/level_table/dates", test_dates);
	life_test("/level_table/hidden", test_hidden);
	life_test("/level_table/setting", test_setting);
	life_test("/level_table/check", test_check);
	return g_test_run();
}
