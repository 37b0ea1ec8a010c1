/*
 * The depth of everybody, in bands of points.
 */
#include <stdlib.h>

#include "model/depth_pass.h"
#include "model/insight_private.h"

enum { PEOPLE, MEAN };

#define BANDS 4
#define BAND  25 /* points */

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

	if (!depth_pass(book, insight->until, add_depth, &sums, error))
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

	return depth_pass(book, insight->until, add_person, &wanted, error);
}
