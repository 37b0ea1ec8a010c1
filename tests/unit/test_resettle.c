/*
 * A setting that moves dates: everybody is reckoned anew, as one entry of the history,
 * and undo and redo bring dates and reminders back.
 */
#include "model/resettle.h"

#include "krug/setting.h"
#include "life_fixture.h"

#define PEOPLE 60

static void
set(Life *life, const char *name, const char *value)
{
	g_autoptr(GError) error = NULL;

	setting_set(life->book, name, value, &error);
	g_assert_no_error(error);
}

static void
test_window(Life *life, gconstpointer data)
{
	gint64 who[PEOPLE];

	(void)data;
	for (int i = 0; i < PEOPLE; i++) {
		who[i] = life_add(life, "Petrova", "recruiter");
		life_log(life, who[i], "call 2026-09-01: hello");
		assert_stands(life, who[i], STANDING_READY);
	}
	set(life, "window.recruiter", "1-2");
	for (int i = 0; i < PEOPLE; i++)
		assert_stands(life, who[i], STANDING_OVERDUE);
	life_sound(life);
	life_undo(life);
	for (int i = 0; i < PEOPLE; i++)
		assert_stands(life, who[i], STANDING_READY);
	life_sound(life);
	life_redo(life);
	for (int i = 0; i < PEOPLE; i++)
		assert_stands(life, who[i], STANDING_OVERDUE);
	life_sound(life);
}

/* 4 November is a day off in Russia: without it the wait ends a day earlier. */
static void
test_days_off(Life *life, gconstpointer data)
{
	gint64 who = life_add(life, "Petrova", "recruiter");
	g_autoptr(GPtrArray) before = NULL, after = NULL, back = NULL;
	g_autoptr(GError) error = NULL;
	const Reminder *a, *b, *c;

	(void)data;
	life_log(life, who, "email 2026-11-02: how are you? *");
	before = reminder_list(life->book, who, &error);
	set(life, "calendar.days_off", "none");
	life_sound(life);
	after = reminder_list(life->book, who, &error);
	life_undo(life);
	life_sound(life);
	back = reminder_list(life->book, who, &error);
	g_assert_no_error(error);
	a = before->pdata[0];
	b = after->pdata[0];
	c = back->pdata[0];
	g_assert_cmpint(a->kind, ==, REMINDER_RETRY);
	g_assert_cmpint(b->opens, ==, a->opens - 1);
	g_assert_cmpint(c->opens, ==, a->opens);
	g_assert_cmpstr(b->uid, ==, a->uid);
}

/* The same value again leaves no entry behind. */
static void
test_same(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GPtrArray) history = NULL;

	(void)data;
	set(life, "window.recruiter", "1-2");
	set(life, "window.recruiter", "1-2");
	history = book_history(life->book, 0, 10, &error);
	g_assert_no_error(error);
	g_assert_cmpuint(history->len, ==, 1);
}

/* Rows that follow from other settings, as a kill leaves them, are renewed at opening. */
static void
test_ready(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	gint64 who = life_add(life, "Petrova", "recruiter");

	(void)data;
	life_log(life, who, "call 2026-09-01: hello");
	db_exec(book_db(life->book),
		"INSERT INTO setting (name, value) VALUES ('window.recruiter', '1-2')",
		&error);
	g_assert_no_error(error);
	assert_stands(life, who, STANDING_READY);
	life_day(life, "2026-11-21");
	assert_stands(life, who, STANDING_OVERDUE);
	life_sound(life);
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	life_test("/resettle/window", test_window);
	life_test("/resettle/days_off", test_days_off);
	life_test("/resettle/same", test_same);
	life_test("/resettle/ready", test_ready);
	return g_test_run();
}
