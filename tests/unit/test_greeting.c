/* Who is greeted on which holiday, when it is offered, and the letters of one time. */
#include <string.h>

#include "krug/error.h"
#include "krug/greeting.h"
#include "krug/letter.h"

#include "life_fixture.h"

static Greeting *
find(Book *book, const char *text)
{
	g_autoptr(GError) error = NULL;
	Greeting *greeting = greeting_find(book, text, &error);

	g_assert_no_error(error);
	return greeting;
}

static void
mark(Book *book, gint64 contact, const char *id, gboolean on)
{
	g_autoptr(GError) error = NULL;

	greeting_mark(book, contact, id, on, &error);
	g_assert_no_error(error);
}

/* Offered from seven days before until two days after, then the next year's comes. */
static void
test_when(Life *life, gconstpointer data)
{
	static const struct {
		const char *today, *day;
		gboolean now;
	} cases[] = {
		{ "2026-12-24", "2027-01-01", FALSE },
		{ "2026-12-25", "2027-01-01", TRUE },
		{ "2027-01-01", "2027-01-01", TRUE },
		{ "2027-01-03", "2027-01-01", TRUE },
		{ "2027-01-04", "2028-01-01", FALSE },
	};

	(void)data;
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(Greeting) greeting = NULL;
		char day[DAY_TEXT];

		g_test_message("on %s", cases[i].today);
		life_day(life, cases[i].today);
		greeting = find(life->book, "new-year");
		g_assert_cmpstr(day_format(greeting->day, day), ==, cases[i].day);
		g_assert_cmpint(greeting->now, ==, cases[i].now);
	}
}

static void
test_marks(Life *life, gconstpointer data)
{
	gint64 anna = life_add(life, "Anna", "professional");
	gint64 boris = life_add(life, "Boris", "professional");
	g_autoptr(Greeting) greeting = NULL;
	g_autoptr(GPtrArray) people = NULL;
	g_autoptr(GPtrArray) marks = NULL;
	g_autoptr(GError) error = NULL;

	(void)data;
	mark(life->book, anna, "new-year", TRUE);
	mark(life->book, anna, "new-year", TRUE);
	mark(life->book, boris, "new-year", TRUE);
	mark(life->book, anna, "tester-day", TRUE);
	marks = greeting_marks(life->book, anna, &error);
	g_assert_cmpuint(marks->len, ==, 2);
	greeting = find(life->book, "New Y");
	g_assert_cmpint(greeting->marked, ==, 2);
	people = greeting_people(life->book, greeting, &error);
	g_assert_cmpint(((Greeted *)people->pdata[0])->contact, ==, anna);
	mark(life->book, boris, "new-year", FALSE);
	life_undo(life);
	g_clear_pointer(&greeting, greeting_free);
	greeting = find(life->book, "new-year");
	g_assert_cmpint(greeting->marked, ==, 2);
	life_sound(life);
}

/* A letter each, once; who was greeted last year is left again. */
static void
test_letters(Life *life, gconstpointer data)
{
	gint64 anna = life_add(life, "Anna", "professional");
	gint64 boris = life_add(life, "Boris", "professional");
	g_autoptr(Greeting) greeting = NULL;
	g_autoptr(Greeting) next = NULL;
	g_autoptr(GArray) pile = NULL;
	g_autoptr(Letter) letter = NULL;
	g_autoptr(GError) error = NULL;
	int piled = 0;

	(void)data;
	life_day(life, "2026-12-28");
	mark(life->book, anna, "new-year", TRUE);
	mark(life->book, boris, "new-year", TRUE);
	greeting = find(life->book, "new-year");
	g_assert_cmpint(greeting->left, ==, 2);
	g_assert_true(greeting_pile(life->book, greeting, &piled, &error));
	g_assert_no_error(error);
	g_assert_cmpint(piled, ==, 2);
	g_assert_true(greeting_pile(life->book, greeting, &piled, &error));
	g_assert_cmpint(piled, ==, 0);
	pile = letter_pile(life->book, &error);
	g_assert_cmpuint(pile->len, ==, 2);
	letter = letter_load(life->book, g_array_index(pile, gint64, 0), &error);
	g_assert_cmpstr(letter->template, ==, "holiday-greeting");
	g_assert_cmpstr(letter->holiday, ==, "new-year");
	g_assert_true(letter->bare);

	life_day(life, "2027-12-28");
	next = find(life->book, "new-year");
	g_assert_cmpint(next->left, ==, 2);
	life_day(life, "2026-12-28");
	life_undo(life);
	g_clear_pointer(&greeting, greeting_free);
	greeting = find(life->book, "new-year");
	g_assert_cmpint(greeting->left, ==, 2);
}

/* The greeting of a letter is in its own language, whatever the interface speaks. */
static void
test_words(Life *life, gconstpointer data)
{
	gint64 anna = life_add(life, "Anna", "professional");
	const LetterAbout about = {
		.contact = anna, .holiday = "new-year", .lang = "ru"
	};
	g_autoptr(GError) error = NULL;
	g_autoptr(LetterSheet) sheet = letter_begin(life->book, &about, &error);
	g_autoptr(Letter) letter = NULL;

	(void)data;
	g_assert_no_error(error);
	g_assert_true(letter_put(sheet, "detail", "Спасибо за год.", &error));
	letter_put(sheet, "name", "Анна", NULL);
	letter_put(sheet, "me.full", "Олег", NULL);
	letter_put(sheet, "me.name", "Олег", NULL);
	letter = letter_fill(life->book, sheet, &error);
	g_assert_no_error(error);
	g_assert_nonnull(strstr(letter->body, "с Новым годом"));
	g_assert_false(letter->bare);
}

static void
test_by_name(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;

	(void)data;
	g_assert_null(greeting_find(life->book, "hr", &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_AMBIGUOUS);
	g_assert_nonnull(strstr(error->message, "hr-manager-day"));
	g_clear_error(&error);
	g_assert_null(greeting_find(life->book, "", &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND);
	g_clear_error(&error);
	g_assert_null(greeting_find(life->book, "ramadan", &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	life_test("/greeting/when", test_when);
	life_test("/greeting/marks", test_marks);
	life_test("/greeting/letters", test_letters);
	life_test("/greeting/words", test_words);
	life_test("/greeting/by-name", test_by_name);
	return g_test_run();
}
