/*
 * Pages of the list in its order by name; a person is read only when it is handed out.
 */
#include "people_out.h"

#include "krug/people.h"

#define PAGE 200

typedef struct {
	PersonEach fn;
	void *data;
	guint n;
} Run;

static gboolean
hand_out(Book *book, const PeopleRow *row, Run *run, GError **error)
{
	g_autoptr(Person) person = person_load(book, row->id, error);

	run->n++;
	return person && run->fn(book, person, run->data, error);
}

static gboolean
run_query(Book *book, const Query *query, Run *run, GError **error)
{
	g_autoptr(PeopleList) list = people_new(book, ORDER_NAME, query, error);
	g_autoptr(PeopleRow) last = NULL;

	while (list) {
		g_autoptr(GPtrArray) page = people_page(list, last, FALSE, PAGE, error);

		if (!page)
			return FALSE;
		for (guint i = 0; i < page->len; i++)
			if (!hand_out(book, page->pdata[i], run, error))
				return FALSE;
		if (page->len < PAGE)
			return TRUE;
		g_clear_pointer(&last, people_row_free);
		last = people_row_copy(page->pdata[page->len - 1]);
	}
	return FALSE;
}

static gboolean
run_all(Book *book, Run *run, GError **error)
{
	g_autoptr(Query) archived = query_parse("archived", QUERY_STRICT, NULL, error);

	return archived && run_query(book, NULL, run, error) &&
	       run_query(book, archived, run, error);
}

gboolean
people_out_each(Book *book, const Query *query, PersonEach fn, void *data, guint *people,
	GError **error)
{
	Run run = { .fn = fn, .data = data };
	gboolean all = !query || query_is_empty(query);
	gboolean ok =
		all ? run_all(book, &run, error) : run_query(book, query, &run, error);

	if (people)
		*people = run.n;
	return ok;
}
