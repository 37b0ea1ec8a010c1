/*
 * What is said with the regular contact: data that are old, and my news; in the reason of
 * the person and of what is due, and nowhere where a step gives the standing.
 */
#include <string.h>

#include "krug/due.h"
#include "krug/news.h"
#include "krug/reckon.h"
#include "krug/reminder.h"
#include "krug/upkeep.h"
#include "life_fixture.h"

#define ASK "Ask what is new and update the data."

static char *
why_of(Life *life, gint64 contact)
{
	g_auto(Reckoning) now = { 0 };
	g_autoptr(GError) error = NULL;

	reckon(life->book, contact, &now, &error);
	g_assert_no_error(error);
	return reckoning_why(life->book, &now);
}

static void
assert_joins(Life *life, gint64 contact, const char *sentence, gboolean joins)
{
	g_autofree char *why = why_of(life, contact);

	if ((strstr(why, sentence) != NULL) != joins)
		g_error("“%s” %s “%s”", why, joins ? "lacks" : "has", sentence);
}

static gint64
somebody(Life *life)
{
	g_autoptr(GError) error = NULL;
	gint64 id = life_add(life, "Anna", "professional");

	g_assert_true(contact_verify(life->book, id, &error));
	life_log(life, id, "call: talk");
	return id;
}

static void
test_old_data(Life *life, gconstpointer data)
{
	gint64 anna = somebody(life);
	g_autoptr(GError) error = NULL;

	(void)data;
	life_day(life, "2027-03-01");
	assert_joins(life, anna, ASK, FALSE);
	life_day(life, "2027-05-21");
	assert_joins(life, anna, ASK, TRUE);
	reminder_add(
		life->book, anna, REMINDER_OWN, book_today(life->book), "call", &error);
	g_assert_no_error(error);
	assert_joins(life, anna, ASK, FALSE);
	life_undo(life);
	g_assert_true(contact_verify(life->book, anna, &error));
	assert_joins(life, anna, ASK, FALSE);
}

/* In touch lately: nothing is to be said yet. */
static void
test_not_before_its_time(Life *life, gconstpointer data)
{
	gint64 anna = somebody(life);

	(void)data;
	life_day(life, "2027-06-21");
	life_log(life, anna, "call yesterday: talk");
	assert_joins(life, anna, ASK, FALSE);
}

static void
test_news(Life *life, gconstpointer data)
{
	gint64 anna = somebody(life);
	g_autoptr(GArray) people = g_array_new(FALSE, FALSE, sizeof(gint64));
	g_autoptr(News) news = NULL;
	g_autoptr(GError) error = NULL;
	g_auto(Reckoning) now = { 0 };

	(void)data;
	life_day(life, "2027-04-01");
	g_array_append_val(people, anna);
	news = news_new("I join Lira", book_today(life->book));
	news_add(life->book, news, people, NULL, &error);
	reckon(life->book, anna, &now, &error);
	g_assert_no_error(error);
	g_assert_cmpint(now.standing, ==, STANDING_OVERDUE);
	assert_joins(life, anna, "Tell them your news: I join Lira.", TRUE);
	news_heard(life->book, news->id, people, book_today(life->book), &error);
	assert_joins(life, anna, "Tell them your news", FALSE);
}

static gboolean
find_regular(const DueRow *row, void *data, GError **error)
{
	char **why = data;

	(void)error;
	if (row->kind == REMINDER_REGULAR)
		*why = g_strdup(row->why);
	return TRUE;
}

static void
test_due(Life *life, gconstpointer data)
{
	g_autofree char *why = NULL;
	g_autoptr(GError) error = NULL;

	(void)data;
	somebody(life);
	life_day(life, "2027-05-21");
	due_each(life->book, 0, NULL, 0, find_regular, &why, &error);
	g_assert_no_error(error);
	g_assert_nonnull(why);
	g_assert_nonnull(strstr(why, ASK));
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	life_test("/joined/old data", test_old_data);
	life_test("/joined/not before its time", test_not_before_its_time);
	life_test("/joined/my news", test_news);
	life_test("/joined/due", test_due);
	return g_test_run();
}
