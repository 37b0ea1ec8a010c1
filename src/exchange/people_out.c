/*
 * People are read in the order in which they lie in the book, many at once, and handed
 * out in the order of the list: what is said of them waits in between. How many are taken
 * at once follows from how much that is, so that photos do not fill the memory. Nothing
 * is written while the book is being read: a slow reader of the file locks nobody out.
 */
#include "people_out.h"

#include "krug/kept.h"
#include "krug/people.h"

#define FEWEST 64
#define MOST   4096
#define ENOUGH (2 << 20) /* bytes waiting */

/* One of those who are read together. */
typedef struct {
	gint64 id;
	guint at; /* in the order of the list */
} Place;

/* What is said of one of them. */
typedef struct {
	gsize from, size;
} Part;

typedef struct {
	const PeopleFormat *format;
	FILE *out;
	guint written;
	GString *text;
	GArray *places; /* Place, by id */
	GArray *parts;	/* Part, in the order of the list */
	GHashTable *kept;
	guint next; /* place to be read */
} Run;

static int
compare_places(const void *a, const void *b)
{
	const Place *x = a, *y = b;

	return (x->id > y->id) - (x->id < y->id);
}

static void
place_people(Run *run, const GArray *ids)
{
	g_array_set_size(run->places, 0);
	g_array_set_size(run->parts, 0);
	g_array_set_size(run->parts, ids->len);
	for (guint i = 0; i < ids->len; i++) {
		Place place = { g_array_index(ids, gint64, i), i };

		g_array_append_val(run->places, place);
	}
	g_array_sort(run->places, compare_places);
	run->next = 0;
}

/* Those who are gone since the list was made are passed over. */
static Part *
part_of(Run *run, gint64 id)
{
	const Place *place = &g_array_index(run->places, Place, run->next);

	while (place->id != id)
		place++;
	run->next = (guint)(place + 1 - (const Place *)(void *)run->places->data);
	return &g_array_index(run->parts, Part, place->at);
}

static gboolean
write_person(Book *book, const Person *person, void *data, GError **error)
{
	Run *run = data;
	gint64 id = person->contact->id;
	const GPtrArray *kept = run->kept ? g_hash_table_lookup(run->kept, &id) : NULL;
	gsize from = run->text->len;

	if (!run->format->write(book, person, kept, run->text, error))
		return FALSE;
	*part_of(run, id) = (Part){ from, run->text->len - from };
	run->written++;
	return TRUE;
}

static gboolean
read_people(Book *book, const GArray *ids, Run *run, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	gboolean ok;

	place_people(run, ids);
	g_string_truncate(run->text, 0);
	if (run->format->kept && !(run->kept = kept_of(book, ids, error)))
		return FALSE;
	ok = person_each(book, ids, write_person, run, error);
	g_clear_pointer(&run->kept, g_hash_table_unref);
	return ok;
}

static void
write_parts(const Run *run)
{
	for (guint i = 0; i < run->parts->len; i++) {
		const Part *part = &g_array_index(run->parts, Part, i);

		fwrite(run->text->str + part->from, 1, part->size, run->out);
	}
}

/* Many who are short, few who are long. */
static guint
next_number(guint n, gsize bytes)
{
	if (bytes > 2 * ENOUGH)
		return MAX(n / 4, FEWEST);
	return bytes < ENOUGH ? MIN(n * 2, MOST) : n;
}

static gboolean
run_ids(Book *book, const GArray *all, Run *run, GError **error)
{
	g_autoptr(GArray) ids = g_array_new(FALSE, FALSE, sizeof(gint64));
	guint n = FEWEST;

	for (guint i = 0; i < all->len; i += ids->len) {
		g_array_set_size(ids, 0);
		g_array_append_vals(
			ids, &g_array_index(all, gint64, i), MIN(n, all->len - i));
		if (!read_people(book, ids, run, error))
			return FALSE;
		write_parts(run);
		n = next_number(n, run->text->len);
	}
	return TRUE;
}

static gboolean
run_query(Book *book, const Query *query, Run *run, GError **error)
{
	g_autoptr(PeopleList) list = people_new(book, ORDER_NAME, query, error);
	g_autoptr(GArray) ids = list ? people_ids(list, error) : NULL;

	return ids && run_ids(book, ids, run, error);
}

static gboolean
run_all(Book *book, Run *run, GError **error)
{
	g_autoptr(Query) archived = query_parse("archived", QUERY_STRICT, NULL, error);

	return archived && run_query(book, NULL, run, error) &&
	       run_query(book, archived, run, error);
}

gboolean
people_out_each(Book *book, const Query *query, const PeopleFormat *format, FILE *out,
	guint *people, GError **error)
{
	g_autoptr(GArray) places = g_array_new(FALSE, FALSE, sizeof(Place));
	g_autoptr(GArray) parts = g_array_new(FALSE, TRUE, sizeof(Part));
	Run run = {
		.format = format,
		.out = out,
		.text = g_string_new(NULL),
		.places = places,
		.parts = parts,
	};
	gboolean all = !query || query_is_empty(query);
	gboolean ok =
		all ? run_all(book, &run, error) : run_query(book, query, &run, error);

	g_string_free(run.text, TRUE);
	if (people)
		*people = run.written;
	return ok;
}
