/* Rows of the growth view, made from gaps and items of the plan. */
#include "view/growth_rows.h"

#include "krug/gap.h"
#include "krug/i18n.h"
#include "krug/plan.h"

static void
clear(gpointer data)
{
	GrowthRow *row = data;

	g_free(row->text);
	g_free(row->right);
}

void
growth_row_free(gpointer row)
{
	g_rc_box_release_full(row, clear);
}

gint64
growth_row_id(gconstpointer row)
{
	const GrowthRow *one = row;

	return one->gap ? 2 * one->gap : 2 * one->plan + 1;
}

int
growth_row_group(gconstpointer row)
{
	return (int)((const GrowthRow *)row)->group;
}

/* Takes the right side. */
static GrowthRow *
add(GPtrArray *rows, GrowthGroup group, const char *text, char *right, Style style)
{
	GrowthRow *row = g_rc_box_new0(GrowthRow);

	row->group = group;
	row->text = g_strdup(text);
	row->right = right;
	row->style = style;
	g_ptr_array_add(rows, row);
	return row;
}

/* "3×, 2 companies", "1×", "my own". */
static char *
how_often(const Gap *gap)
{
	g_autofree char *places = NULL;

	if (gap->named == 0)
		return g_strdup(_("my own"));
	if (gap->companies < 2)
		return g_strdup_printf("%d×", gap->named);
	places = g_strdup_printf(
		ngettext("%d company", "%d companies", (gulong)gap->companies),
		gap->companies);
	return g_strdup_printf("%d×, %s", gap->named, places);
}

static gboolean
add_gaps(Book *book, GPtrArray *rows, GapSide side, gboolean closed, GError **error)
{
	g_autoptr(GPtrArray) gaps = gap_list(book, side, error);
	GrowthGroup group = closed		    ? GROWTH_BEHIND
			    : side == SIDE_STRENGTH ? GROWTH_STRENGTH
						    : GROWTH_GAP;

	for (guint i = 0; gaps && i < gaps->len; i++) {
		const Gap *gap = gaps->pdata[i];
		Style style = side == SIDE_STRENGTH ? ROLE_GOOD : ROLE_DIM;
		char *right;

		if ((gap->closed_on != DAY_NONE) != closed)
			continue;
		right = closed ? i18n_day_short(gap->closed_on, book_today(book))
			       : how_often(gap);
		add(rows, group, gap->name, right, style)->gap = gap->id;
	}
	return gaps != NULL;
}

/* "40% · 26 nov", "40% · 3 d late". */
static char *
how_far(Book *book, const PlanItem *item, Style *style)
{
	Day today = book_today(book);
	g_autofree char *when = NULL;

	*style = ROLE_DIM;
	if (item->deadline == DAY_NONE)
		return g_strdup_printf("%d%%", item->percent);
	if (item->deadline < today) {
		*style = ROLE_OVERDUE;
		when = g_strdup_printf(ngettext("%d d late", "%d d late",
					       (gulong)(today - item->deadline)),
			today - item->deadline);
	} else {
		if (item->deadline <= today + PLAN_AHEAD)
			*style = ROLE_READY;
		when = i18n_day_short(item->deadline, today);
	}
	return g_strdup_printf("%d%% · %s", item->percent, when);
}

static gboolean
add_plan(Book *book, GPtrArray *rows, gboolean closed, GError **error)
{
	g_autoptr(GPtrArray) items = plan_list(book, closed, error);

	for (guint i = 0; items && i < items->len; i++) {
		const PlanItem *item = items->pdata[i];
		gboolean done = item->state == STATE_DONE;
		Style style = done ? ROLE_GOOD : ROLE_DIM;
		char *right;

		if ((item->state != STATE_OPEN) != closed)
			continue;
		right = closed ? g_strdup(done ? C_("plan item", "done")
					       : C_("plan item", "dropped"))
			       : how_far(book, item, &style);
		add(rows, closed ? GROWTH_BEHIND : GROWTH_PLAN, item->goal, right, style)
			->plan = item->id;
	}
	return items != NULL;
}

GPtrArray *
growth_rows(Book *book, GError **error)
{
	g_autoptr(GPtrArray) rows = g_ptr_array_new_with_free_func(growth_row_free);

	if (!add_gaps(book, rows, SIDE_GAP, FALSE, error) ||
		!add_plan(book, rows, FALSE, error) ||
		!add_gaps(book, rows, SIDE_STRENGTH, FALSE, error) ||
		!add_gaps(book, rows, SIDE_GAP, TRUE, error) ||
		!add_plan(book, rows, TRUE, error))
		return NULL;
	return g_steal_pointer(&rows);
}

void
growth_draw_group(gpointer data G_GNUC_UNUSED, gconstpointer row, Canvas line)
{
	static const char *const labels[GROWTH_COUNT] = {
		[GROWTH_GAP] = N_("gaps"),
		[GROWTH_PLAN] = N_("plan"),
		[GROWTH_STRENGTH] = N_("strengths"),
		[GROWTH_BEHIND] = N_("behind me"),
	};

	canvas_text(line, 1, 0, -1, ROLE_HEADING, _(labels[growth_row_group(row)]));
}

void
growth_draw_row(gpointer data G_GNUC_UNUSED, gconstpointer data_row, Canvas line,
	gboolean selected)
{
	const GrowthRow *row = data_row;
	Style style = selected ? ROLE_STRONG : ROLE_TEXT;
	int end = canvas_right(
			  line, line.w - 1, 0, line.w * 3 / 5, row->style, row->right) -
		  1;

	if (row->group == GROWTH_BEHIND && !selected)
		style = ROLE_QUIET;
	canvas_text(line, 0, 0, end, style, row->text);
}
