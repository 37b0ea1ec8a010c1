/*
 * The chart of a measure. Which one is a matter of the measure's shape; a figure that is
 * missing has no bar, and what was never measured no chart but a sentence.
 */
#include "krug/i18n.h"
#include "krug/text.h"
#include "view/insights_page_private.h"

#define HEAD	   3  /* title, period, an empty line */
#define HEAD_LOW   2  /* where lines are few */
#define COLUMNS	   10 /* lines of a chart over time */
#define WEEK	   7
#define AXIS	   6  /* columns that the figures of an axis may take */
#define MONTH	   3  /* letters */
#define STUB	   10 /* a first month from a later day on is not named */
#define MAP_LINES  10 /* months, days, an empty line, the legend */
#define TEXT_LEAST 20

static const InsightColumn *
main_column(const Insight *insight)
{
	return &insight->measure->columns[insight->measure->main];
}

static double
value_of(const InsightRow *row, int column)
{
	gint64 value = row->values[column];

	return value == INSIGHT_NONE ? 0 : MAX((double)value, 0);
}

/* Columns of the same unit from the first one on. */
static int
alike(const Insight *insight)
{
	const InsightColumn *columns = insight->measure->columns;
	int n = 1;

	while (n < insight->measure->n_columns && columns[n].unit == columns[0].unit)
		n++;
	return n;
}

/* Both columns together are what the row is about: touches and contacts. */
static gboolean
is_sum(const Insight *insight)
{
	return insight->measure->n_columns == 2 && alike(insight) == 2;
}

/* "21", of a sum "21 + 14"; owned. */
static char *
bar_note(const Insight *insight, const InsightRow *row)
{
	const Measure *measure = insight->measure;
	InsightUnit unit = measure->columns[measure->main].unit;
	g_autofree char *first = insight_figure(unit, row->values[measure->main]);
	g_autofree char *second = NULL;

	if (!is_sum(insight))
		return g_steal_pointer(&first);
	second = insight_figure(unit, row->values[1]);
	return g_strdup_printf("%s + %s", first, second);
}

static void
load_bars(InsightsChart *chart, const Insight *insight)
{
	for (guint i = 0; i < insight->rows->len; i++) {
		const InsightRow *row = insight->rows->pdata[i];
		char *note = bar_note(insight, row);
		ChartBar bar = { .label = row->label, .note = note };

		bar.value = value_of(row, insight->measure->main);
		bar.more = is_sum(insight) ? value_of(row, 1) : 0;
		g_ptr_array_add(chart->texts, note);
		g_array_append_val(chart->bars, bar);
	}
}

static void
load_balance(InsightsChart *chart, const Insight *insight)
{
	for (guint i = 0; i < insight->rows->len; i++) {
		const InsightRow *row = insight->rows->pdata[i];
		ChartBalance bar = { row->label, value_of(row, 0), value_of(row, 1) };

		g_array_append_val(chart->balance, bar);
	}
}

/* One column after the other. */
static void
load_lines(InsightsChart *chart, const Insight *insight)
{
	for (int column = 0; column < alike(insight); column++)
		for (guint i = 0; i < insight->rows->len; i++) {
			double value = value_of(insight->rows->pdata[i], column);

			g_array_append_val(chart->values, value);
		}
}

static double
sum_of(const Insight *insight, const InsightRow *row)
{
	double sum = 0;

	for (int column = 0; column < alike(insight); column++)
		sum += value_of(row, column);
	return sum;
}

/* "dec", "май": the name as it stands alone, short. */
static char *
month_label(int month)
{
	g_autofree char *name = g_utf8_strdown(i18n_month(month), -1);

	return g_utf8_substring(name, 0, MONTH);
}

/* The month that begins in this week, or stands at its head; NULL: none. */
static char *
month_over(Day monday, Day from)
{
	DayParts parts = day_parts(monday + WEEK - 1);

	if (monday <= from) {
		parts = day_parts(from);
		if (parts.day > STUB)
			return NULL;
	} else if (parts.day > WEEK) {
		return NULL;
	}
	return month_label(parts.month);
}

static void
load_map(InsightsChart *chart, const Insight *insight, Day today)
{
	Day first = day_monday(insight->period.from);
	guint weeks = (guint)((insight->period.to - first) / WEEK + 1);
	double none = CHART_NONE;

	for (guint i = 0; i < weeks * WEEK; i++)
		g_array_append_val(chart->values, none);
	for (guint i = 0; i < insight->rows->len; i++) {
		const InsightRow *row = insight->rows->pdata[i];
		guint at = (guint)(row->day - first);

		if (row->day >= first && row->day <= today && at < weeks * WEEK)
			g_array_index(chart->values, double, at) = sum_of(insight, row);
	}
	for (guint i = 0; i < weeks; i++)
		g_ptr_array_add(chart->months,
			month_over(first + (Day)(i * WEEK), insight->period.from));
}

static char *
words_when(const Insight *insight, Day today)
{
	g_autofree char *period = period_label(&insight->period, today);
	g_autofree char *day = NULL;

	if (insight->until == insight->period.to)
		return g_steal_pointer(&period);
	day = i18n_day_short(insight->until, today);
	return g_strdup_printf(_("%s, so far, up to %s"), period, day);
}

void
insights_chart_load(InsightsChart *chart, const Insight *insight, Day today)
{
	chart->bars = g_array_new(FALSE, FALSE, sizeof(ChartBar));
	chart->balance = g_array_new(FALSE, FALSE, sizeof(ChartBalance));
	chart->values = g_array_new(FALSE, FALSE, sizeof(double));
	chart->texts = g_ptr_array_new_with_free_func(g_free);
	chart->months = g_ptr_array_new_with_free_func(g_free);
	chart->title = g_strdup(_(insight->measure->title));
	chart->when = words_when(insight, today);
	chart->from = i18n_day_short(insight->period.from, today);
	chart->to = i18n_day_short(insight->until, today);
	if (insight->empty)
		return;
	switch (insight->measure->shape) {
	case SHAPE_BARS:
		load_bars(chart, insight);
		break;
	case SHAPE_BALANCE:
		load_balance(chart, insight);
		break;
	case SHAPE_COLUMNS:
		load_lines(chart, insight);
		break;
	case SHAPE_HEAT:
		load_map(chart, insight, today);
		break;
	}
}

void
insights_chart_clear(InsightsChart *chart)
{
	g_clear_pointer(&chart->bars, g_array_unref);
	g_clear_pointer(&chart->balance, g_array_unref);
	g_clear_pointer(&chart->values, g_array_unref);
	g_clear_pointer(&chart->texts, g_ptr_array_unref);
	g_clear_pointer(&chart->months, g_ptr_array_unref);
	g_clear_pointer(&chart->title, g_free);
	g_clear_pointer(&chart->when, g_free);
	g_clear_pointer(&chart->from, g_free);
	g_clear_pointer(&chart->to, g_free);
}

int
insights_chart_lines(const InsightsChart *chart)
{
	if (!chart->title)
		return HEAD;
	if (chart->months->len)
		return HEAD + MAP_LINES;
	if (chart->balance->len)
		return HEAD + 1 + (int)chart->balance->len;
	if (chart->bars->len)
		return HEAD + (int)chart->bars->len;
	return HEAD + COLUMNS;
}

static ChartHeat
map_of(const InsightsChart *chart, const char *days[WEEK])
{
	for (int i = 0; i < WEEK; i++)
		days[i] = i18n_weekday_short(i + 1);
	return (ChartHeat){
		.values = (const double *)(gpointer)chart->values->data,
		.rows = WEEK,
		.columns = (int)chart->months->len,
		.row_labels = days,
		.column_labels = (const char *const *)chart->months->pdata,
	};
}

static void
draw_map(const InsightsChart *chart, Canvas canvas)
{
	const char *days[WEEK];
	ChartHeat heat = map_of(chart, days);

	chart_heat(canvas, &heat);
}

/* How many weeks share a column of the chart over time. */
static int
weeks_a_column(const Insight *insight, Canvas canvas)
{
	int columns = MAX(canvas.w - AXIS, 1);

	return ((int)insight->rows->len + columns - 1) / columns;
}

/* Sums of `weeks` values each, the last of what is left; owned. */
static double *
merge(const double *values, int n, int weeks)
{
	double *sums = g_new0(double, (gsize)(n / weeks + 1));

	for (int i = 0; i < n; i++)
		sums[i / weeks] += values[i];
	return sums;
}

static void
draw_lines(const InsightsChart *chart, const Insight *insight, Canvas canvas)
{
	const InsightColumn *columns = insight->measure->columns;
	const double *values = (const double *)(gpointer)chart->values->data;
	int n = (int)insight->rows->len, weeks = weeks_a_column(insight, canvas);
	g_autofree double *first = merge(values, n, weeks);
	g_autofree double *second = is_sum(insight) ? merge(values + n, n, weeks) : NULL;
	const ChartSeries series[] = { { _(columns[0].title), first, 0 },
		{ second ? _(columns[1].title) : NULL, second, 0 } };
	const Chart lines = {
		.kind = CHART_COLUMNS,
		.series = series,
		.n_series = second ? 2 : 1,
		.n = (n + weeks - 1) / weeks,
		.from = chart->from,
		.to = chart->to,
	};

	chart_draw(canvas, &lines);
}

static void
draw_balance(const InsightsChart *chart, const Insight *insight, Canvas canvas)
{
	const InsightColumn *columns = insight->measure->columns;

	chart_balance(canvas, (const ChartBalance *)(gpointer)chart->balance->data,
		(int)chart->balance->len, _(columns[0].title), _(columns[1].title), 0);
}

/* What would be here, and the way to where there may be something. */
static void
draw_nothing(const Insight *insight, Canvas canvas)
{
	g_autofree char *text = g_strdup_printf(
		"%s\n%s", _(insight->measure->no_data), _("p chooses another period."));
	g_auto(GStrv) lines = text_wrap(text, MAX(canvas.w, TEXT_LEAST));

	for (int i = 0; lines[i]; i++)
		canvas_text(canvas, 0, i, -1, ROLE_DIM, lines[i]);
}

static void
draw_plot(const InsightsChart *chart, const Insight *insight, Canvas canvas)
{
	if (insight->empty || insight->rows->len == 0)
		draw_nothing(insight, canvas);
	else if (chart->months->len)
		draw_map(chart, canvas);
	else if (chart->balance->len)
		draw_balance(chart, insight, canvas);
	else if (chart->bars->len)
		chart_bars(canvas, (const ChartBar *)(gpointer)chart->bars->data,
			(int)chart->bars->len,
			main_column(insight)->unit == UNIT_PERCENT ? 100 : 0);
	else
		draw_lines(chart, insight, canvas);
}

/* "2 weeks a column"; "" where each has its own; owned. */
static char *
words_merged(int weeks)
{
	if (weeks < 2)
		return g_strdup("");
	return g_strdup_printf(
		ngettext("%d week a column", "%d weeks a column", (gulong)weeks), weeks);
}

/* "touches + contacts", and how many weeks share a column of the map; owned. */
static char *
words_map(const InsightsChart *chart, const Insight *insight, Canvas canvas)
{
	const InsightColumn *columns = insight->measure->columns;
	const char *days[WEEK];
	ChartHeat heat = map_of(chart, days);
	g_autofree char *merged = words_merged(chart_heat_weeks(&heat, canvas.w));

	return g_strdup_printf("%s + %s%s%s", _(columns[0].title), _(columns[1].title),
		*merged ? ", " : "", merged);
}

/* Which columns the chart is of, where nothing else in it says so; owned. */
static char *
words_what(const InsightsChart *chart, const Insight *insight, Canvas canvas)
{
	const Measure *measure = insight->measure;

	if (insight->empty || measure->n_columns == 1)
		return g_strdup("");
	if (measure->shape == SHAPE_HEAT)
		return words_map(chart, insight, canvas);
	if (measure->shape == SHAPE_COLUMNS)
		return words_merged(weeks_a_column(insight, canvas));
	if (measure->shape != SHAPE_BARS)
		return g_strdup("");
	if (!is_sum(insight))
		return g_strdup(_(main_column(insight)->title));
	return g_strdup_printf("%s %s  %s %s", chart_mark(canvas, FALSE),
		_(measure->columns[0].title), chart_mark(canvas, TRUE),
		_(measure->columns[1].title));
}

void
insights_chart_draw(const InsightsChart *chart, const Insight *insight, Canvas canvas,
	const char *figures)
{
	int room = canvas.w - canvas_width(chart->when) - 2;
	g_autofree char *what = words_what(chart, insight, canvas);
	int head = canvas.h < insights_chart_lines(chart) ? HEAD_LOW : HEAD;
	/* what has no room beside the period takes the empty line */
	gboolean below = head == HEAD && canvas_width(what) > room;
	int end = canvas_right(canvas, canvas.w, 0, canvas.w / 2, ROLE_STRONG, figures);

	canvas_text(
		canvas, 0, 0, MAX(end - 1, 0), ROLE_STRONG | STYLE_BOLD, chart->title);
	canvas_text(canvas, 0, 1, -1, ROLE_DIM, chart->when);
	canvas_right(canvas, canvas.w, below ? HEAD - 1 : 1,
		below ? canvas.w : MAX(room, 0), ROLE_DIM, what);
	draw_plot(chart, insight,
		canvas_sub(canvas, 0, head, canvas.w, MAX(canvas.h - head, 0)));
}
