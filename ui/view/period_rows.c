/*
 * Rows of the review of a period: a row says what it is in one line, and the rest of it
 * beside the list.
 */
#include "view/period_rows.h"

#include "krug/contact.h"
#include "krug/i18n.h"

#define SOURCES 7 /* people named one by one */
#define BOTH	(PERIOD_NOW | PERIOD_BEFORE)

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

/* What is not read yet is not none. */
static char *
figure_text(const PeriodFigure *figure)
{
	const InsightColumn *column = &figure->measure->columns[figure->column];
	g_autofree char *now = insight_figure(column->unit, figure->now);
	g_autofree char *before = insight_figure(column->unit, figure->before);

	if (figure->known != BOTH)
		return g_strdup("…");
	return figure->before == INSIGHT_NONE
		       ? g_steal_pointer(&now)
		       : g_strdup_printf(_("%s, was %s"), now, before);
}

static void
add_figures(Build *build)
{
	const GArray *figures = build->page->figures;

	for (guint i = 0; i < figures->len; i++) {
		const PeriodFigure *one = &g_array_index(figures, PeriodFigure, i);
		const InsightColumn *column = &one->measure->columns[one->column];
		PeriodRow *row = add(build, PERIOD_FIGURES, (int)i,
			g_strdup(_(one->label)), figure_text(one));

		if (one->known == BOTH && one->now != one->before)
			row->style = ROLE_TEXT;
		set_about(row, g_strdup_printf("%s: %s\n%s", _(one->measure->title),
				       _(column->title), _(one->measure->definition)));
	}
}

/* "12 contacts, 3 results", and what to do about them. */
static char *
about_kind(const PeriodPage *page, int contacts, int results)
{
	const char *what = _("Space: keep what you do with these people, change it, or "
			     "drop it. Results are offers, recommendations, "
			     "introductions, vacancies and feedback.");
	g_autofree char *met = g_strdup_printf(
		ngettext("%d contact", "%d contacts", (gulong)contacts), contacts);
	g_autofree char *got = g_strdup_printf(
		ngettext("%d result", "%d results", (gulong)results), results);

	return page->brought.people ? g_strdup_printf("%s, %s\n%s", met, got, what)
				    : g_strdup(what);
}

static void
add_kinds(Build *build)
{
	const PeriodPage *page = build->page;

	for (int kind = KIND_NONE + 1; kind < KIND_COUNT; kind++) {
		Stance stance = period_review_stance(page->review, (Kind)kind);
		int contacts = (int)page->brought.contacts[kind];
		int results = (int)page->brought.results[kind];
		PeriodRow *row = add(build, PERIOD_KINDS, kind,
			stance == STANCE_NONE
				? g_strdup(vocab_label(&vocab_kind, kind))
				: g_strdup_printf("%s: %s",
					  vocab_label(&vocab_kind, kind),
					  vocab_label(&vocab_stance, (int)stance)),
			page->brought.people
				? g_strdup_printf("%d · %d", contacts, results)
				: g_strdup("…"));

		row->kind = (Kind)kind;
		set_about(row, about_kind(page, contacts, results));
	}
}

static gboolean
add_sources(Build *build, GError **error)
{
	const GArray *people = build->page->brought.people;

	for (guint i = 0; people && i < MIN(people->len, SOURCES); i++) {
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

	for (guint i = 0; changes && i < changes->len; i++) {
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
target_text(gboolean counted, int fact, int target)
{
	if (!counted)
		return g_strdup("…");
	if (target == TARGET_NONE)
		return g_strdup_printf(_("%d, no target"), fact);
	return g_strdup_printf(_("%d of %d"), fact, target);
}

/* Of a year that is over or runs, what happened or was wanted; of the next one all. */
static void
add_targets(Build *build, PeriodGroup group, const TargetYear *year)
{
	gboolean counted = build->page->counted[year == &build->page->year[1]];

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
				target_text(counted, fact, target));
			row->kind = (Kind)kind;
			row->measure = (TargetMeasure)m;
			if (target != TARGET_NONE)
				row->style =
					counted && fact >= target ? ROLE_GOOD : ROLE_TEXT;
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

gboolean
period_rows_build(PeriodPage *page, Book *book, GError **error)
{
	Build *build = &(Build){ book, page };
	PeriodKind kind = page->review->period.kind;

	g_ptr_array_set_size(page->rows, 0);
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

void
period_draw_group(gpointer data, gconstpointer row, Canvas line)
{
	static const char *const labels[PERIOD_GROUPS] = {
		[PERIOD_FIGURES] = N_("figures, and those before"),
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
