/*
 * Figures come in breadth first: all measures of the chosen period, then of the one
 * before, then further back. A measure without a figure of the whole has no gauge but its
 * name.
 */
#include "view/gauges.h"

#include "krug/i18n.h"
#include "widget/chart.h"
#include "widget/list.h"

#define WIDE	   38 /* columns from which the line of periods has room */
#define ROOM	   6  /* of a figure and of a change */
#define NAME_LEAST 16

/* In an rc box, shared with the list. */
typedef struct {
	const Measure *measure;
	int known;		      /* figures found, from the chosen period back */
	gint64 values[GAUGE_PERIODS]; /* the chosen period first */
} Gauge;

struct Gauges {
	GPtrArray *rows; /* Gauge */
	List *list;
	Period periods[GAUGE_PERIODS];
};

static gint64
row_id(gconstpointer row)
{
	return ((const Gauge *)row)->measure - insight_measures + 1;
}

static const GPtrArray *
all_rows(gconstpointer data)
{
	return ((const Gauges *)data)->rows;
}

static int
column_of(const Measure *measure)
{
	return measure->whole ? measure->whole : measure->main;
}

static InsightUnit
unit_of(const Gauge *gauge)
{
	return gauge->measure->columns[column_of(gauge->measure)].unit;
}

static gboolean
has_figure(const Gauge *gauge, int back)
{
	return gauge->known > back && gauge->values[back] != INSIGHT_NONE;
}

/* "+3", or "" where nothing changed or one of both is missing; owned. */
static char *
change(const Gauge *gauge)
{
	gint64 by;

	if (!has_figure(gauge, 0) || !has_figure(gauge, 1))
		return g_strdup("");
	by = gauge->values[0] - gauge->values[1];
	return by ? insight_figure(UNIT_BALANCE, by) : g_strdup("=");
}

static void
draw_line(const Gauge *gauge, Canvas line, int x)
{
	double values[GAUGE_PERIODS];
	double least = 0;

	for (int i = 0; i < GAUGE_PERIODS; i++)
		if (has_figure(gauge, i))
			least = MIN(least, (double)gauge->values[i]);
	for (int i = 0; i < GAUGE_PERIODS; i++)
		values[GAUGE_PERIODS - 1 - i] = has_figure(gauge, i)
							? (double)gauge->values[i] - least
							: CHART_NONE;
	chart_spark(line, x, 0, GAUGE_PERIODS, ROLE_DIM, values, GAUGE_PERIODS, 0);
}

static void
draw_row(gpointer data G_GNUC_UNUSED, gconstpointer row, Canvas line, gboolean selected)
{
	const Gauge *gauge = row;
	g_autofree char *by = change(gauge);
	int end = line.w - 1;

	if (gauge->known > 0 && line.w >= WIDE)
		draw_line(gauge, line, end -= GAUGE_PERIODS);
	if (line.w >= WIDE)
		end--;
	if (gauge->known > 0 && line.w >= NAME_LEAST + 2 * ROOM) {
		g_autofree char *figure =
			insight_figure(unit_of(gauge), gauge->values[0]);

		canvas_right(line, end, 0, ROOM, ROLE_DIM, by);
		end -= ROOM;
		end = canvas_right(line, end, 0, ROOM, ROLE_STRONG, figure) - 1;
	}
	canvas_text(line, 0, 0, end, selected ? ROLE_STRONG : ROLE_TEXT,
		_(gauge->measure->title));
}

static void
row_free(gpointer row)
{
	g_rc_box_release(row);
}

static const ListSource source = {
	.rows = all_rows,
	.free_row = row_free,
	.id = row_id,
	.draw_row = draw_row,
};

Gauges *
gauges_new(void)
{
	Gauges *gauges = g_new0(Gauges, 1);

	gauges->rows = g_ptr_array_new_with_free_func(row_free);
	for (const Measure *measure = insight_measures; measure->id; measure++) {
		Gauge *gauge = g_rc_box_new0(Gauge);

		gauge->measure = measure;
		g_ptr_array_add(gauges->rows, gauge);
	}
	gauges->list = list_new(&source, gauges);
	list_reload(gauges->list, NULL);
	return gauges;
}

void
gauges_free(Gauges *gauges)
{
	if (!gauges)
		return;
	list_free(gauges->list);
	g_ptr_array_unref(gauges->rows);
	g_free(gauges);
}

void
gauges_begin(Gauges *gauges, const Period *period)
{
	gauges->periods[0] = *period;
	for (int i = 1; i < GAUGE_PERIODS; i++)
		gauges->periods[i] = period_previous(&gauges->periods[i - 1]);
	for (guint i = 0; i < gauges->rows->len; i++)
		((Gauge *)gauges->rows->pdata[i])->known = 0;
}

static void
take(Gauge *gauge, const Insight *insight)
{
	gauge->values[gauge->known++] = insight_whole(insight, column_of(gauge->measure));
}

void
gauges_take(Gauges *gauges, const Insight *insight)
{
	for (guint i = 0; i < gauges->rows->len; i++) {
		Gauge *gauge = gauges->rows->pdata[i];

		if (gauge->measure == insight->measure && gauge->known == 0)
			take(gauge, insight);
	}
}

/* NULL where all is known. */
static Gauge *
next_gauge(const Gauges *gauges)
{
	Gauge *next = NULL;

	for (guint i = 0; i < gauges->rows->len; i++) {
		Gauge *gauge = gauges->rows->pdata[i];

		if (gauge->known < (next ? next->known : GAUGE_PERIODS))
			next = gauge;
	}
	return next;
}

gboolean
gauges_wait(const Gauges *gauges)
{
	return next_gauge(gauges) != NULL;
}

/* What cannot be read is asked for no more. */
static void
give_up(Gauges *gauges)
{
	for (guint i = 0; i < gauges->rows->len; i++) {
		Gauge *gauge = gauges->rows->pdata[i];

		while (gauge->known < GAUGE_PERIODS)
			gauge->values[gauge->known++] = INSIGHT_NONE;
	}
}

gboolean
gauges_step(Gauges *gauges, Book *book, GError **error)
{
	Gauge *gauge = next_gauge(gauges);
	g_autoptr(Insight) insight = NULL;

	if (!gauge)
		return TRUE;
	insight =
		insight_load(book, gauge->measure, &gauges->periods[gauge->known], error);
	if (insight)
		take(gauge, insight);
	else
		give_up(gauges);
	return insight != NULL;
}

const Measure *
gauges_selected(const Gauges *gauges)
{
	const Gauge *gauge = list_selected(gauges->list);

	return gauge ? gauge->measure : NULL;
}

char *
gauges_words(const Gauges *gauges, const Measure *measure)
{
	const Gauge *gauge = gauges->rows->pdata[measure - insight_measures];
	g_autofree char *now = NULL;
	g_autofree char *before = NULL;

	if (!has_figure(gauge, 0))
		return g_strdup("");
	now = insight_figure(unit_of(gauge), gauge->values[0]);
	if (!has_figure(gauge, 1))
		return g_steal_pointer(&now);
	before = insight_figure(unit_of(gauge), gauge->values[1]);
	return g_strdup_printf(_("%s, %s before"), now, before);
}

void
gauges_layout(Gauges *gauges, int height)
{
	list_resize(gauges->list, height);
}

gboolean
gauges_move(Gauges *gauges, Action action)
{
	return list_move(gauges->list, action);
}

gboolean
gauges_click(Gauges *gauges, int y)
{
	return list_click(gauges->list, y);
}

void
gauges_draw(const Gauges *gauges, Canvas canvas, gboolean active)
{
	list_draw(gauges->list, canvas, active, "");
}
