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

struct PeopleOut {
	Book *book;
	PeopleFormat format;
	FILE *out;
	guint written;
	GArray *all;  /* whom it is about, in the order of the list */
	guint done;   /* of them */
	guint number; /* that are read next */
	GString *text;
	GArray *places; /* Place, by id */
	GArray *parts;	/* Part, in the order of the list */
	GHashTable *kept;
	guint next; /* place to be read */
};

static int
compare_places(const void *a, const void *b)
{
	const Place *x = a, *y = b;

	return (x->id > y->id) - (x->id < y->id);
}

static void
place_people(PeopleOut *run, const GArray *ids)
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
part_of(PeopleOut *run, gint64 id)
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
	PeopleOut *run = data;
	gint64 id = person->contact->id;
	const GPtrArray *kept = run->kept ? g_hash_table_lookup(run->kept, &id) : NULL;
	gsize from = run->text->len;

	if (!run->format.write(book, person, kept, run->text, error))
		return FALSE;
	*part_of(run, id) = (Part){ from, run->text->len - from };
	run->written++;
	return TRUE;
}

static gboolean
read_people(Book *book, const GArray *ids, PeopleOut *run, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	gboolean ok;

	place_people(run, ids);
	g_string_truncate(run->text, 0);
	if (run->format.kept && !(run->kept = kept_of(book, ids, error)))
		return FALSE;
	ok = person_each(book, ids, write_person, run, error);
	g_clear_pointer(&run->kept, g_hash_table_unref);
	return ok;
}

static void
write_parts(const PeopleOut *run)
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

gboolean
people_out_step(PeopleOut *run, gboolean *more, GError **error)
{
	g_autoptr(GArray) ids = g_array_new(FALSE, FALSE, sizeof(gint64));
	guint left = run->all->len - run->done;

	*more = FALSE;
	if (left == 0)
		return TRUE;
	g_array_append_vals(
		ids, &g_array_index(run->all, gint64, run->done), MIN(run->number, left));
	if (!read_people(run->book, ids, run, error))
		return FALSE;
	write_parts(run);
	run->done += ids->len;
	run->number = next_number(run->number, run->text->len);
	*more = run->done < run->all->len;
	return TRUE;
}

static gboolean
add_query(PeopleOut *run, const Query *query, GError **error)
{
	g_autoptr(PeopleList) list = people_new(run->book, ORDER_NAME, query, error);
	g_autoptr(GArray) ids = list ? people_ids(list, error) : NULL;

	if (!ids)
		return FALSE;
	if (ids->len)
		g_array_append_vals(run->all, ids->data, ids->len);
	return TRUE;
}

static gboolean
add_all(PeopleOut *run, GError **error)
{
	g_autoptr(Query) archived = query_parse("archived", QUERY_STRICT, NULL, error);

	return archived && add_query(run, NULL, error) && add_query(run, archived, error);
}

PeopleOut *
people_out_new(Book *book, const Query *query, const PeopleFormat *format, FILE *out,
	GError **error)
{
	g_autoptr(PeopleOut) run = g_new0(PeopleOut, 1);
	gboolean all = !query || query_is_empty(query);

	run->book = book;
	run->format = *format;
	run->out = out;
	run->number = FEWEST;
	run->all = g_array_new(FALSE, FALSE, sizeof(gint64));
	run->text = g_string_new(NULL);
	run->places = g_array_new(FALSE, FALSE, sizeof(Place));
	run->parts = g_array_new(FALSE, TRUE, sizeof(Part));
	if (!(all ? add_all(run, error) : add_query(run, query, error)))
		return NULL;
	return g_steal_pointer(&run);
}

guint
people_out_written(const PeopleOut *run)
{
	return run->written;
}

void
people_out_free(PeopleOut *run)
{
	if (!run)
		return;
	g_array_unref(run->all);
	g_string_free(run->text, TRUE);
	g_array_unref(run->places);
	g_array_unref(run->parts);
	g_free(run);
}
