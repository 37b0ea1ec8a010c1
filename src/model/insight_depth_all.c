/*
 * The depth of everybody: one pass over all entries, with the tones and the values of
 * those of two years beside it.
 */
#include <stdlib.h>

#include "model/depth_count.h"
#include "model/entry_pass.h"
#include "model/insight_private.h"

enum { PEOPLE, MEAN };

#define PAGE_BITS 10
#define PAGE	  (1 << PAGE_BITS)
#define BANDS	  4
#define BAND	  25 /* points */

/* What an entry is besides. */
typedef struct {
	guint8 gave, got, informal;
} Beside;

typedef struct {
	gint64 contact;
	Day created;
} Known;

/* Called with everybody whose depth is known. */
typedef void (*Each)(gint64 contact, const Depth *depth, Day last, void *data);

typedef struct {
	Day until, after;
	GHashTable *pages; /* id ÷ PAGE → Beside[PAGE] */
	GArray *people;	   /* Known, by number */
	guint at;	   /* of them; both come by number */
	Each each;
	void *data;
} Depths;

static Beside *
beside(Depths *depths, gint64 id, gboolean make)
{
	gpointer key = GSIZE_TO_POINTER((gsize)(id >> PAGE_BITS));
	Beside *page = g_hash_table_lookup(depths->pages, key);

	if (!page && make) {
		page = g_new0(Beside, PAGE);
		g_hash_table_insert(depths->pages, key, page);
	}
	return page ? &page[id & (PAGE - 1)] : NULL;
}

static gboolean
load_people(Book *book, Depths *depths, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT id, created_on FROM contact"
				  " WHERE archived = 0 AND created_on <= :until"
				  " ORDER BY id /* scan */");

	stmt_day(q, ":until", depths->until);
	while (stmt_step(q)) {
		Known known = { stmt_get_int(q, 0), stmt_get_day(q, 1) };

		g_array_append_val(depths->people, known);
	}
	return stmt_done(q, error);
}

static gboolean
load_beside(Book *book, Depths *depths, GError **error)
{
	Stmt *q = book_stmt(
		book, "SELECT interaction, side = 'gave' FROM given /* scan */");

	while (stmt_step(q)) {
		Beside *one = beside(depths, stmt_get_int(q, 0), TRUE);
		guint8 *n = stmt_get_int(q, 1) ? &one->gave : &one->got;

		if (*n < G_MAXUINT8)
			(*n)++;
	}
	if (!stmt_done(q, error))
		return FALSE;
	q = book_stmt(
		book, "SELECT id FROM interaction /* scan */ WHERE tone = 'informal'");
	while (stmt_step(q))
		beside(depths, stmt_get_int(q, 0), TRUE)->informal = TRUE;
	return stmt_done(q, error);
}

static const Known *
find(Depths *depths, gint64 contact)
{
	const Known *known = NULL;

	while (depths->at < depths->people->len) {
		known = &g_array_index(depths->people, Known, depths->at);
		if (known->contact >= contact)
			break;
		depths->at++;
	}
	return known && known->contact == contact ? known : NULL;
}

static gboolean
take_person(gint64 contact, const Entry *entries, gsize n, void *data,
	GError **error G_GNUC_UNUSED)
{
	Depths *depths = data;
	const Known *known = find(depths, contact);
	DepthFacts facts = { .today = depths->until };
	gsize first = 0;
	Depth depth;

	while (first < n && entries[first].day <= depths->after)
		first++;
	if (!known || n - first < DEPTH_LEAST)
		return TRUE;
	facts.known_since = MIN(known->created, entries[0].day);
	depth_count(entries + first, n - first, &facts);
	for (gsize i = first; i < n; i++) {
		const Beside *one = beside(depths, entries[i].id, FALSE);

		facts.gave += one ? one->gave : 0;
		facts.got += one ? one->got : 0;
		facts.informal += one ? one->informal : 0;
	}
	depth_reckon(&facts, &depth);
	depths->each(contact, &depth, entries[n - 1].day, depths->data);
	return TRUE;
}

static gboolean
walk(Book *book, Day until, Each each, void *data, GError **error)
{
	Depths depths = {
		.until = until,
		.after = day_add_months(until, -DEPTH_MONTHS),
		.pages = g_hash_table_new_full(NULL, NULL, NULL, g_free),
		.people = g_array_new(FALSE, FALSE, sizeof(Known)),
		.each = each,
		.data = data,
	};
	const EntryPass pass = {
		.from = depths.after + 1,
		.to = until,
		.detail = ENTRY_WHOLE,
		.past = TRUE,
		.each = take_person,
		.data = &depths,
	};
	gboolean ok = load_people(book, &depths, error) &&
		      load_beside(book, &depths, error) && entry_pass(book, &pass, error);

	g_hash_table_unref(depths.pages);
	g_array_unref(depths.people);
	return ok;
}

static int
band_of(const Depth *depth)
{
	return BANDS - 1 - MIN(depth->total / BAND, BANDS - 1);
}

typedef struct {
	gint64 people[BANDS + 1], points[BANDS + 1]; /* the last: of all */
} Sums;

static void
add_depth(gint64 contact G_GNUC_UNUSED, const Depth *depth, Day last G_GNUC_UNUSED,
	void *data)
{
	Sums *sums = data;
	const int rows[] = { band_of(depth), BANDS };

	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		sums->people[rows[i]]++;
		sums->points[rows[i]] += depth->total;
	}
}

static void
fill(InsightRow *row, gint64 people, gint64 points)
{
	row->values[PEOPLE] = people;
	row->values[MEAN] = people ? (2 * points + people) / (2 * people) : INSIGHT_NONE;
}

gboolean
insight_load_depth(Book *book, Insight *insight, GError **error)
{
	Sums sums = { 0 };

	if (!walk(book, insight->until, add_depth, &sums, error))
		return FALSE;
	fill(insight_add_all(insight), sums.people[BANDS], sums.points[BANDS]);
	for (int band = 0; band < BANDS; band++) {
		int least = (BANDS - 1 - band) * BAND;
		int most = band == 0 ? 100 : least + BAND - 1;

		fill(insight_add(insight, g_strdup_printf("%d", least),
			     g_strdup_printf("%d–%d", least, most)),
			sums.people[band], sums.points[band]);
	}
	insight_drop_idle(insight);
	insight->empty = sums.people[BANDS] == 0;
	return TRUE;
}

typedef struct {
	GArray *people;
	gboolean all;
	int least;
} Wanted;

static void
add_person(gint64 contact, const Depth *depth, Day last, void *data)
{
	const Wanted *wanted = data;
	const InsightPerson person = { contact, depth->total, last };

	if (wanted->all || (BANDS - 1 - band_of(depth)) * BAND == wanted->least)
		g_array_append_val(wanted->people, person);
}

/* With their depth, which may be 0. */
gboolean
insight_behind_depth(Book *book, const Insight *insight, const InsightRow *row,
	int column G_GNUC_UNUSED, GArray *people, GError **error)
{
	Wanted wanted = {
		.people = people,
		.all = g_str_equal(row->id, INSIGHT_ALL),
		.least = atoi(row->id),
	};

	return walk(book, insight->until, add_person, &wanted, error);
}
