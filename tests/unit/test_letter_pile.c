/* Letters about one thing to several people: one each, as one change, never too many. */
#include "krug/letter.h"
#include "krug/news.h"

#include "life_fixture.h"

static News *
add_news(Life *life, const GArray *people)
{
	g_autoptr(GError) error = NULL;
	News *news = news_new("I look for a new team", book_today(life->book));

	news_add(life->book, news, people, NULL, &error);
	g_assert_no_error(error);
	return news;
}

static GArray *
add_people(Life *life, guint n)
{
	GArray *people = g_array_new(FALSE, FALSE, sizeof(gint64));

	for (guint i = 0; i < n; i++) {
		g_autofree char *name = g_strdup_printf("Person %02u", i);
		gint64 id = life_add(life, name, "professional");

		g_array_append_val(people, id);
	}
	return people;
}

static guint
unwritten(Life *life, const News *news)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GArray) people = news_unwritten(life->book, news->id, &error);

	g_assert_no_error(error);
	return people->len;
}

/* Who has heard it is left out, who was written to as well; one undo takes all back. */
static void
test_news(Life *life, gconstpointer data)
{
	g_autoptr(GArray) people = add_people(life, 3);
	g_autoptr(News) news = add_news(life, people);
	g_autoptr(GArray) one = g_array_new(FALSE, FALSE, sizeof(gint64));
	g_autoptr(GArray) left = NULL;
	g_autoptr(GArray) letters = g_array_new(FALSE, FALSE, sizeof(gint64));
	g_autoptr(Letter) letter = NULL;
	const LetterAbout about = { .news = news->id };
	g_autoptr(GError) error = NULL;

	(void)data;
	g_assert_cmpuint(unwritten(life, news), ==, 3);
	g_array_append_vals(one, people->data, 1);
	news_heard(life->book, news->id, one, book_today(life->book), &error);
	g_assert_no_error(error);
	g_assert_cmpuint(unwritten(life, news), ==, 2);
	left = news_unwritten(life->book, news->id, &error);
	letter_pile_all(life->book, &about, left, letters, &error);
	g_assert_no_error(error);
	g_assert_cmpuint(letters->len, ==, 2);
	letter = letter_load(life->book, g_array_index(letters, gint64, 0), &error);
	g_assert_cmpstr(letter->template, ==, "professional-update");
	g_assert_cmpint(letter->news, ==, news->id);
	g_assert_cmpint(letter->state, ==, LETTER_PILED);
	g_assert_cmpuint(unwritten(life, news), ==, 0);
	life_undo(life);
	g_assert_cmpuint(unwritten(life, news), ==, 2);
	life_sound(life);
}

static void
test_many(Life *life, gconstpointer data)
{
	g_autoptr(GArray) people = add_people(life, LETTER_PILE_MOST + 3);
	g_autoptr(News) news = add_news(life, people);
	g_autoptr(GArray) letters = g_array_new(FALSE, FALSE, sizeof(gint64));
	const LetterAbout about = { .news = news->id };
	g_autoptr(GError) error = NULL;

	(void)data;
	letter_pile_all(life->book, &about, people, letters, &error);
	g_assert_no_error(error);
	g_assert_cmpuint(letters->len, ==, LETTER_PILE_MOST);
	g_assert_cmpuint(unwritten(life, news), ==, 3);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	life_test("/letter-pile/news", test_news);
	life_test("/letter-pile/many", test_many);
	return g_test_run();
}
