/*
 * Rows of the review of a period. Everything is read once; a row says what it is in one
 * line, and the rest of it beside the list.
 */
#include "view/period_rows.h"

#include "krug/contact.h"
#include "krug/i18n.h"

#define SOURCES 7 /* people named one by one */

typedef struct {
	Book *book;
	PeriodPage *page;
} Build;

static void
clear(gpointer data)
{
	PeriodRow *row = data;

	g_free(row->text);
	g_free(row->right);
	g_free(row->about);
}

void
period_row_free(gpointer row)
{
	g_rc_box_release_full(row, clear);
}

gint64
period_row_id(gconstpointer row)
{
	const PeriodRow *one = row;

	return (gint64)one->group * 1000 + one->place + 1;
}

int
period_row_group(gconstpointer row)
{
	return (int)((const PeriodRow *)row)->group;
}

/* Takes the texts. */
static PeriodRow *
add(Build *build, PeriodGroup group, int place, char *text, char *right)
{
	PeriodRow *row = g_rc_box_new0(PeriodRow);

	row->group = group;
	row->place = place;
	row->text = text;
	row->right = right;
	row->about = g_strdup("");
	row->style = ROLE_DIM;
	g_ptr_array_add(build->page->rows, row);
	return row;
}

static void
set_about(PeriodRow *row, char *about)
{
	g_free(row->about);
	row->about = about;
}

static void
add_figures(Build *build)
{
	const GArray *figures = build->page->figures;

	for (guint i = 0; i < figures->len; i++) {
		const PeriodFigure *one = &g_array_index(figures, PeriodFigure, i);
		const InsightColumn *column = &one->measure->columns[one->column];
		g_autofree char *now = insight_figure(column->unit, one->now);
		g_autofree char *before = insight_figure(column->unit, one->before);
		PeriodRow *row = add(build, PERIOD_FIGURES, (int)i,
			g_strdup_printf(
				"%s: %s", _(one->measure->title), _(column->title)),
			one->before == INSIGHT_NONE
				? g_strdup(now)
				: g_strdup_printf(_("%s, was %s"), now, before));

		if (one->now != one->before)
			row->style = ROLE_TEXT;
		set_about(row, g_strdup(_(one->measure->definition)));
	}
}

static void
add_kinds(Build *build)
{
	const PeriodPage *page = build->page;

	for (int kind = KIND_NONE + 1; kind < KIND_COUNT; kind++) {
		Stance stance = period_review_stance(page->review, (Kind)kind);
		int contacts = (int)page->brought.contacts[kind];
		int results = (int)page->brought.results[kind];
		g_autofree char *met = g_strdup_printf(
			ngettext("%d contact", "%d contacts", (gulong)contacts),
			contacts);
		g_autofree char *got = g_strdup_printf(
			ngettext("%d result", "%d results", (gulong)results), results);
		PeriodRow *row = add(build, PERIOD_KINDS, kind,
			stance == STANCE_NONE
				? g_strdup(vocab_label(&vocab_kind, kind))
				: g_strdup_printf("%s: %s",
					  vocab_label(&vocab_kind, kind),
					  vocab_label(&vocab_stance, (int)stance)),
			g_strdup_printf("%d · %d", contacts, results));

		row->kind = (Kind)kind;
		set_about(row,
			g_strdup_printf("%s, %s\n%s", met, got,
				_("Space: keep what you do with these people, change "
				  "it, or drop it. Results are offers, "
				  "recommendations, introductions, vacancies and "
				  "feedback.")));
	}
}

static gboolean
add_sources(Build *build, GError **error)
{
	const GArray *people = build->page->brought.people;

	for (guint i = 0; i < MIN(people->len, SOURCES); i++) {
		const InsightPerson *one = &g_array_index(people, InsightPerson, i);
		char *name = contact_display_id(build->book, one->contact, error);
		PeriodRow *row;

		if (!name)
			return FALSE;
		row = add(build, PERIOD_SOURCES, (int)i, name,
			g_strdup_printf(
				ngettext("%d result", "%d results", (gulong)one->value),
				(int)one->value));
		row->contact = one->contact;
	}
	return TRUE;
}

static void
add_windows(Build *build)
{
	const GPtrArray *changes = build->page->changes;

	for (guint i = 0; i < changes->len; i++) {
		const WindowChange *change = changes->pdata[i];
		g_autofree char *proposal = window_change_proposal(change);
		g_autofree char *why = window_change_why(change);
		PeriodRow *row = add(build, PERIOD_WINDOWS, (int)i,
			window_change_subject(change), g_strdup_printf("→ %s", proposal));

		row->contact = change->contact;
		row->style = ROLE_STRONG;
		set_about(row, g_strdup_printf("%s\n%s", why,
				       _("Space changes it; u takes that back.")));
	}
}

/* "18 of 20", "18, no target". */
static char *
target_text(int fact, int target)
{
	if (target == TARGET_NONE)
		return g_strdup_printf(_("%d, no target"), fact);
	return g_strdup_printf(_("%d of %d"), fact, target);
}

/* Of a year that is over or runs, what happened or was wanted; of the next one all. */
static void
add_targets(Build *build, PeriodGroup group, const TargetYear *year)
{
	for (int kind = KIND_NONE; kind < KIND_COUNT; kind++)
		for (int m = 1; m < TARGET_COUNT; m++) {
			int fact = year->fact[kind][m], target = year->target[kind][m];
			PeriodRow *row;

			if (group == PERIOD_TARGETS && fact == 0 && target == TARGET_NONE)
				continue;
			row = add(build, group, kind * TARGET_COUNT + m,
				g_strdup_printf("%s: %s",
					kind == KIND_NONE
						? _("everybody")
						: vocab_label(&vocab_kind, kind),
					vocab_label(&vocab_target, m)),
				target_text(fact, target));
			row->kind = (Kind)kind;
			row->measure = (TargetMeasure)m;
			if (target != TARGET_NONE)
				row->style = fact >= target ? ROLE_GOOD : ROLE_TEXT;
			set_about(row, g_strdup_printf(_("Enter: the target of %d. Empty "
							 "takes it away."),
					       year->year));
		}
}

static void
add_words(Build *build)
{
	const PeriodReview *review = build->page->review;
	const PeriodQuestion *questions = period_questions(review->period.kind);
	PeriodRow *row;

	for (int i = 0; questions[i].id; i++) {
		const char *answer = period_review_answer(review, questions[i].id);

		row = add(build, PERIOD_QUESTIONS, i, g_strdup(_(questions[i].text)),
			g_strdup(*answer ? "✓" : ""));
		row->style = ROLE_GOOD;
		set_about(
			row, g_strdup(*answer ? answer : _("Enter: write the answer.")));
	}
	row = add(build, PERIOD_NOTES, 0, g_strdup(_("Notes")),
		g_strdup(*review->notes ? "✓" : ""));
	row->style = ROLE_GOOD;
	set_about(
		row, g_strdup(*review->notes ? review->notes
					     : _("Enter: write what you want to keep.")));
}

static gboolean
build_rows(Build *build, GError **error)
{
	PeriodPage *page = build->page;
	PeriodKind kind = page->review->period.kind;

	add_figures(build);
	if (kind == PERIOD_QUARTER) {
		add_kinds(build);
		if (!add_sources(build, error))
			return FALSE;
	}
	add_windows(build);
	if (kind == PERIOD_QUARTER || kind == PERIOD_YEAR)
		add_targets(build, PERIOD_TARGETS, &page->year[0]);
	if (kind == PERIOD_YEAR)
		add_targets(build, PERIOD_AHEAD, &page->year[1]);
	add_words(build);
	return TRUE;
}

static gboolean
read_years(Book *book, PeriodPage *page, GError **error)
{
	int year = day_parts(page->review->period.to).year;

	return target_year(book, year, &page->year[0], error) &&
	       (page->review->period.kind != PERIOD_YEAR ||
		       target_year(book, year + 1, &page->year[1], error));
}

PeriodPage *
period_page_new(Book *book, const Period *period, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_autoptr(PeriodPage) page = g_new0(PeriodPage, 1);
	Build build = { book, page };

	page->today = book_today(book);
	page->rows = g_ptr_array_new_with_free_func(period_row_free);
	page->review = period_review_load(book, period, error);
	page->figures = page->review ? period_review_figures(book, period, error) : NULL;
	if (!page->figures || !read_years(book, page, error))
		return NULL;
	if (period->kind == PERIOD_QUARTER &&
		!period_brought(book, period, &page->brought, error))
		return NULL;
	page->changes = period->kind == PERIOD_HALF ? window_changes(book, period, error)
						    : g_ptr_array_new();
	if (!page->changes || !build_rows(&build, error))
		return NULL;
	return g_steal_pointer(&page);
}

void
period_page_free(PeriodPage *page)
{
	if (!page)
		return;
	period_review_free(page->review);
	g_clear_pointer(&page->figures, g_array_unref);
	period_brought_clear(&page->brought);
	g_clear_pointer(&page->changes, g_ptr_array_unref);
	g_ptr_array_unref(page->rows);
	g_free(page);
}

void
period_draw_group(gpointer data, gconstpointer row, Canvas line)
{
	static const char *const labels[PERIOD_GROUPS] = {
		[PERIOD_FIGURES] = N_("figures, and those of the period before"),
		[PERIOD_KINDS] = N_("kinds of people: contacts · results"),
		[PERIOD_SOURCES] = N_("from whom it came"),
		[PERIOD_WINDOWS] = N_("what does not fit"),
		[PERIOD_TARGETS] = N_("the plan of the year"),
		[PERIOD_AHEAD] = N_("the plan of the next year"),
		[PERIOD_QUESTIONS] = N_("questions to myself"),
		[PERIOD_NOTES] = N_("and besides"),
	};

	(void)data;
	canvas_text(line, 1, 0, -1, ROLE_HEADING, _(labels[period_row_group(row)]));
}

void
period_draw_row(gpointer data, gconstpointer data_row, Canvas line, gboolean selected)
{
	const PeriodRow *row = data_row;
	int end =
		canvas_right(line, line.w - 1, 0, line.w * 2 / 3, row->style, row->right);

	(void)data;
	canvas_text(line, 0, 0, end - 1, selected ? ROLE_STRONG : ROLE_TEXT, row->text);
}
