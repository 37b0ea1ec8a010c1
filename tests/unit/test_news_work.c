/* News for more people than one part of long work takes. */
#include "krug/news.h"

#include "model/book_core.h"
#include "people_fixture.h"

#define CROWD 12

static void
assert_concerned(People *p, gint64 id, int expected)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(News) news = news_load(p->book, id, &error);

	g_assert_no_error(error);
	g_assert_cmpint(news->concerned, ==, expected);
}

static gint64
open_steps(People *p)
{
	return stmt_done_int(
		book_stmt(p->book, "SELECT count(*) FROM reminder WHERE kind = 'news'"
				   " AND state = 'open' /* scan */"),
		-1, NULL);
}

/* Each person is a piece of its own, so nobody is locked out for all of them; what was
 * unticked stays so, and undo takes all of it back. */
static void
test_many(People *p, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GArray) people = g_array_new(FALSE, FALSE, sizeof(gint64));
	g_autoptr(News) news = news_new("Перехожу в Лиру", day_parse(TODAY));
	g_autoptr(GPtrArray) history = NULL;
	g_autoptr(StepPlan) plan = NULL;

	(void)data;
	for (int i = 0; i < CROWD; i++) {
		gint64 one = add(p, "Анна", "Петрова");

		g_array_append_val(people, one);
	}
	plan = news_plan(p->book, news, people, &error);
	g_assert_no_error(error);
	g_assert_cmpuint(plan->steps->len, ==, CROWD);
	((PlannedStep *)plan->steps->pdata[3])->ticked = FALSE;
	p->book->parts.part_time = 1; /* each piece of long work is a part */
	g_assert_true(news_add(p->book, news, people, plan, &error));
	history = book_history(p->book, 0, 1, &error);
	g_assert_cmpint(((JournalEntry *)history->pdata[0])->parts, ==, CROWD + 1);
	assert_concerned(p, news->id, CROWD);
	g_assert_cmpint(open_steps(p), ==, CROWD - 1);
	undo(p);
	g_assert_cmpint(open_steps(p), ==, 0);
	redo(p);
	g_assert_cmpint(open_steps(p), ==, CROWD - 1);
	g_assert_true(news_delete(p->book, news->id, &error));
	g_assert_cmpint(open_steps(p), ==, 0);
	assert_sound(p);
	undo(p);
	assert_concerned(p, news->id, CROWD);
	assert_sound(p);
}

int
main(int argc, char **argv)
{
	start(&argc, &argv);
	people_test("/news_work/many in parts", test_many);
	return g_test_run();
}
