/*
 * The depth of everybody, in bands of points.
 */
#include <stdlib.h>

#include "model/depth_pass.h"
#include "model/insight_private.h"

/* Behind these the parts, in their order. */
enum { PEOPLE, MEAN, PARTS };

#define BANDS 4
#define BAND  25 /* points */

static int
band_of(const Depth *depth)
{
	return BANDS - 1 - MIN(depth->total / BAND, BANDS - 1);
}

/* Of a band; the last: of all. */
typedef struct {
	gint64 people, points, parts[DEPTH_PARTS];
} Sum;

static void
add_depth(gint64 contact G_GNUC_UNUSED, const Depth *depth, Day last G_GNUC_UNUSED,
	void *data)
{
	Sum *sums = data;
	const int rows[] = { band_of(depth), BANDS };

	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		Sum *sum = &sums[rows[i]];

		sum->people++;
		sum->points += depth->total;
		for (int part = 0; part < DEPTH_PARTS; part++)
			sum->parts[part] += depth->parts[part];
	}
}

static gint64
mean(gint64 points, gint64 people)
{
	return people ? (2 * points + people) / (2 * people) : INSIGHT_NONE;
}

static void
fill(InsightRow *row, const Sum *sum)
{
	row->values[PEOPLE] = sum->people;
	row->values[MEAN] = mean(sum->points, sum->people);
	for (int part = 0; part < DEPTH_PARTS; part++)
		row->values[PARTS + part] = mean(sum->parts[part], sum->people);
}

gboolean
insight_load_depth(Book *book, Insight *insight, GError **error)
{
	Sum sums[BANDS + 1] = { 0 };

	if (!depth_pass(book, insight->until, add_depth, sums, error))
		return FALSE;
	fill(insight_add_all(insight), &sums[BANDS]);
	for (int band = 0; band < BANDS; band++) {
		int least = (BANDS - 1 - band) * BAND;
		int most = band == 0 ? 100 : least + BAND - 1;

		fill(insight_add(insight, g_strdup_printf("%d", least),
			     g_strdup_printf("%d–%d", least, most)),
			&sums[band]);
	}
	insight_drop_idle(insight);
	insight->empty = sums[BANDS].people == 0;
	return TRUE;
}

typedef struct {
	GArray *people;
	gboolean all;
	int least, part; /* -1: the whole depth */
} Wanted;

static void
add_person(gint64 contact, const Depth *depth, Day last, void *data)
{
	const Wanted *wanted = data;
	int points = wanted->part < 0 ? depth->total : depth->parts[wanted->part];
	const InsightPerson person = { contact, points, last };

	if (wanted->all || (BANDS - 1 - band_of(depth)) * BAND == wanted->least)
		g_array_append_val(wanted->people, person);
}

/* With their depth, or that part of it; it may be 0. */
gboolean
insight_behind_depth(Book *book, const Insight *insight, const InsightRow *row,
	int column, GArray *people, GError **error)
{
	Wanted wanted = {
		.people = people,
		.all = g_str_equal(row->id, INSIGHT_ALL),
		.least = atoi(row->id),
		.part = column < PARTS ? -1 : column - PARTS,
	};

	return depth_pass(book, insight->until, add_person, &wanted, error);
}
