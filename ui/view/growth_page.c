/*
 * The page of one row. Everything is read by load(); the lines are broken anew for each
 * width, the chart is drawn from figures that are there.
 */
#include "view/growth_page.h"

#include "krug/gap.h"
#include "krug/i18n.h"
#include "krug/plan.h"
#include "widget/chart.h"
#include "widget/lines.h"

#define POINTS 12 /* months of gaps, weeks of the plan */

struct GrowthPage {
	Lines *lines;
	gint64 shown; /* growth_row_id() */
	Day today;
	Gap *gap;
	GPtrArray *evidence, *plans, *proofs; /* of the gap */
	PlanItem *item;
	GPtrArray *log; /* of the item */
	double open[POINTS], closed[POINTS];
	double own[POINTS], all[POINTS]; /* per cent */
	char *from, *to;		 /* ends of the chart */
};

GrowthPage *
growth_page_new(void)
{
	GrowthPage *page = g_new0(GrowthPage, 1);

	page->lines = lines_new();
	return page;
}

static void
clear(GrowthPage *page)
{
	g_clear_pointer(&page->gap, gap_free);
	g_clear_pointer(&page->evidence, g_ptr_array_unref);
	g_clear_pointer(&page->plans, g_ptr_array_unref);
	g_clear_pointer(&page->proofs, g_ptr_array_unref);
	g_clear_pointer(&page->item, plan_item_free);
	g_clear_pointer(&page->log, g_ptr_array_unref);
	g_clear_pointer(&page->from, g_free);
	g_clear_pointer(&page->to, g_free);
}

void
growth_page_free(GrowthPage *page)
{
	if (!page)
		return;
	clear(page);
	lines_free(page->lines);
	g_free(page);
}

static gboolean
load_months(GrowthPage *page, Book *book, GError **error)
{
	g_autoptr(GArray) months = gap_months(book, page->today, POINTS, error);
	DayParts first, last;

	if (!months)
		return FALSE;
	for (guint i = 0; i < months->len; i++) {
		const GapMonth *month = &g_array_index(months, GapMonth, i);

		page->open[i] = month->open;
		page->closed[i] = month->closed;
	}
	first = day_parts(g_array_index(months, GapMonth, 0).day);
	last = day_parts(g_array_index(months, GapMonth, POINTS - 1).day);
	page->from = g_strdup_printf("%s %d", i18n_month_short(first.month), first.year);
	page->to = g_strdup_printf("%s %d", i18n_month_short(last.month), last.year);
	return TRUE;
}

static gboolean
load_gap(GrowthPage *page, Book *book, gint64 id, GError **error)
{
	page->gap = gap_load(book, id, error);
	page->evidence = page->gap ? gap_evidence(book, id, error) : NULL;
	page->plans = page->evidence ? plan_of_gap(book, id, error) : NULL;
	page->proofs = page->plans ? gap_proofs(book, id, error) : NULL;
	return page->proofs && load_months(page, book, error);
}

/* How far the item was at the end of that day. */
static double
percent_on(const GrowthPage *page, Day day)
{
	double percent = page->item->made_on <= day ? 0 : CHART_NONE;

	if (page->item->state == STATE_DONE && page->item->closed_on <= day)
		return 100;
	for (guint i = 0; i < page->log->len; i++) {
		const PlanProgress *step = page->log->pdata[i];

		if (step->day <= day)
			percent = step->percent;
	}
	return percent;
}

static gboolean
load_item(GrowthPage *page, Book *book, gint64 id, GError **error)
{
	g_autoptr(GArray) weeks = NULL;

	page->item = plan_load(book, id, error);
	page->log = page->item ? plan_progress(book, id, error) : NULL;
	weeks = page->log ? plan_weeks(book, page->today, POINTS, error) : NULL;
	if (!weeks)
		return FALSE;
	for (guint i = 0; i < weeks->len; i++) {
		const PlanWeek *week = &g_array_index(weeks, PlanWeek, i);

		page->own[i] = percent_on(page, week->day);
		page->all[i] = week->items ? week->percent : CHART_NONE;
	}
	page->from = i18n_day_short(g_array_index(weeks, PlanWeek, 0).day, page->today);
	page->to = i18n_day_short(page->today, page->today);
	return TRUE;
}

gboolean
growth_page_load(GrowthPage *page, Book *book, const GrowthRow *row, GError **error)
{
	gint64 shown = row ? growth_row_id(row) : 0;

	if (shown != page->shown)
		lines_rewind(page->lines);
	clear(page);
	page->shown = shown;
	page->today = book_today(book);
	if (!row)
		return TRUE;
	if (row->gap ? load_gap(page, book, row->gap, error)
		     : load_item(page, book, row->plan, error))
		return TRUE;
	clear(page); /* half a page cannot be drawn */
	return FALSE;
}

/* "Яндекс, Анна Петрова: slow to see the bottleneck", its day at the right. */
static void
add_evidence(GrowthPage *page)
{
	if (page->evidence->len > 0)
		lines_add_heading(page->lines, _("who said it"));
	for (guint i = 0; i < page->evidence->len; i++) {
		const GapEvidence *one = page->evidence->pdata[i];

		lines_add_pair(page->lines, ROLE_TEXT,
			g_strdup_printf("%s%s%s%s%s", one->organization,
				*one->who ? ", " : "", one->who, *one->quote ? ": " : "",
				one->quote),
			ROLE_DIM, i18n_day_short(one->day, page->today));
	}
}

static void
add_plans(GrowthPage *page)
{
	if (page->plans->len > 0)
		lines_add_heading(page->lines, _("plan"));
	for (guint i = 0; i < page->plans->len; i++) {
		const PlanItem *item = page->plans->pdata[i];

		lines_add_pair(page->lines, ROLE_TEXT, g_strdup(item->goal), ROLE_DIM,
			g_strdup_printf("%d%%", item->percent));
	}
}

static void
add_proofs(GrowthPage *page)
{
	static const Style styles[VERDICT_COUNT] = { ROLE_DIM, ROLE_DIM, ROLE_GOOD,
		ROLE_GOOD, ROLE_WARNING };

	if (page->proofs->len > 0)
		lines_add_heading(page->lines, _("interviews since it was closed"));
	for (guint i = 0; i < page->proofs->len; i++) {
		const GapProof *one = page->proofs->pdata[i];
		g_autofree char *day = i18n_day_short(one->day, page->today);

		lines_add_pair(page->lines, ROLE_TEXT,
			g_strdup_printf("%s  %s", day, one->organization),
			styles[one->verdict],
			g_strdup(one->verdict == VERDICT_NONE
					 ? _("no feedback yet")
					 : vocab_label(
						   &vocab_verdict, (int)one->verdict)));
	}
}

static void
describe_gap(GrowthPage *page)
{
	const Gap *gap = page->gap;
	g_autofree char *closed = NULL;

	lines_add(page->lines, ROLE_STRONG | STYLE_BOLD, g_strdup(gap->name));
	if (gap->closed_on != DAY_NONE) {
		closed = i18n_day_long(gap->closed_on);
		lines_add_field(page->lines, _("closed"), closed);
	}
	lines_add_text(page->lines, ROLE_TEXT, gap->notes);
	add_proofs(page);
	add_evidence(page);
	add_plans(page);
}

static void
describe_item(GrowthPage *page)
{
	const PlanItem *item = page->item;
	gboolean dated = item->deadline != DAY_NONE;
	g_autofree char *deadline = dated ? i18n_day_long(item->deadline) : NULL;

	lines_add_text(page->lines, ROLE_STRONG | STYLE_BOLD, item->goal);
	lines_add_field(page->lines, _("deadline"), deadline ? deadline : _("none"));
	if (*item->gap_name)
		lines_add_field(page->lines, _("gap"), item->gap_name);
	if (page->log->len > 0)
		lines_add_heading(page->lines, _("progress"));
	for (guint i = page->log->len; i > 0; i--) {
		const PlanProgress *step = page->log->pdata[i - 1];
		g_autofree char *day = i18n_day_short(step->day, page->today);

		lines_add_pair(page->lines, ROLE_TEXT,
			g_strdup_printf("%s  %s", day, step->note), ROLE_DIM,
			g_strdup_printf("%d%%", step->percent));
	}
}

void
growth_page_layout(GrowthPage *page, int width, int height)
{
	lines_begin(page->lines, width, height);
	if (page->gap)
		describe_gap(page);
	else if (page->item)
		describe_item(page);
	lines_end(page->lines);
}

gboolean
growth_page_move(GrowthPage *page, Action action)
{
	return lines_move(page->lines, action);
}

void
growth_page_draw(const GrowthPage *page, Canvas canvas, gboolean active)
{
	lines_draw_pane(page->lines, canvas, active);
}

void
growth_page_draw_chart(const GrowthPage *page, Canvas canvas)
{
	const ChartSeries gaps[] = { { _("open gaps"), page->open, ROLE_OVERDUE },
		{ C_("gaps", "closed"), page->closed, ROLE_GOOD } };
	const ChartSeries plan[] = { { _("the whole plan"), page->all, ROLE_RESTING },
		{ _("this item"), page->own, ROLE_GOOD } };
	const Chart chart = {
		.kind = CHART_LINES,
		.series = page->gap ? gaps : plan,
		.n_series = G_N_ELEMENTS(gaps),
		.n = POINTS,
		.most = page->gap ? 0 : 100,
		.from = page->from,
		.to = page->to,
		.unit = page->gap ? NULL : "%",
	};

	if (page->gap || page->item)
		chart_draw(canvas_sub(canvas, 1, 0, canvas.w - 2, canvas.h), &chart);
}
