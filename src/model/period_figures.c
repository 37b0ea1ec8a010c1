/*
 * The figures of a review of a period. Which ones is a table: a month asks about
 * activity, a quarter about what it brought, a half-year about the windows, a year about
 * all of it.
 */
#include "krug/period_review.h"

#include <string.h>

#include "krug/i18n.h"
#include "model/book_private.h"

#define IN(kind) (1u << (kind))
#define EVERY	 (IN(PERIOD_MONTH) | IN(PERIOD_QUARTER) | IN(PERIOD_HALF) | IN(PERIOD_YEAR))

typedef struct {
	const char *measure, *column;
	const char *label; /* N_() */
	guint kinds;	   /* of periods */
} Wanted;

static const Wanted wanted[] = {
	{ "active", "active", N_("active contacts"), EVERY },
	{ "active", "share", N_("rate of the active"), EVERY },
	{ "channels", "touches", N_("touches"), IN(PERIOD_MONTH) | IN(PERIOD_YEAR) },
	{ "channels", "contacts", N_("contacts"), EVERY },
	{ "answers", "share", N_("rate of answers"), EVERY },
	{ "answers", "days", N_("half answered in"), IN(PERIOD_MONTH) | IN(PERIOD_HALF) },
	{ "results", "offers", N_("offers"), IN(PERIOD_QUARTER) | IN(PERIOD_YEAR) },
	{ "results", "recommendations", N_("recommendations"),
		IN(PERIOD_QUARTER) | IN(PERIOD_YEAR) },
	{ "results", "introductions", N_("introductions"),
		IN(PERIOD_QUARTER) | IN(PERIOD_YEAR) },
	{ "results", "vacancies", N_("vacancies"), IN(PERIOD_QUARTER) | IN(PERIOD_YEAR) },
	{ "results", "feedback", N_("feedback"), IN(PERIOD_QUARTER) },
	{ "balance", "balance", N_("given less got"), EVERY },
	{ "coverage", "share", N_("companies covered"),
		IN(PERIOD_HALF) | IN(PERIOD_YEAR) },
	{ "new", "people", N_("new people"), EVERY },
	{ "reviews", "weeks", N_("reviews in a row"), IN(PERIOD_MONTH) },
	{ "depth", "depth", N_("depth of relationships"),
		IN(PERIOD_HALF) | IN(PERIOD_YEAR) },
};

static int
column_of(const Measure *measure, const char *id)
{
	for (int i = 0; i < measure->n_columns; i++)
		if (strcmp(measure->columns[i].id, id) == 0)
			return i;
	g_assert_not_reached();
}

static gboolean
is_wanted(const Wanted *row, const Measure *measure, PeriodKind kind)
{
	return strcmp(row->measure, measure->id) == 0 && (row->kinds & IN(kind)) != 0;
}

GArray *
period_review_wanted(PeriodKind kind)
{
	GArray *figures = g_array_new(FALSE, FALSE, sizeof(PeriodFigure));

	for (const Measure *measure = insight_measures; measure->id; measure++)
		for (gsize i = 0; i < G_N_ELEMENTS(wanted); i++) {
			PeriodFigure figure = { measure, wanted[i].label, 0, 0,
				INSIGHT_NONE, INSIGHT_NONE };

			if (!is_wanted(&wanted[i], measure, kind))
				continue;
			figure.column = column_of(measure, wanted[i].column);
			g_array_append_val(figures, figure);
		}
	return figures;
}

gboolean
period_review_read(Book *book, const Period *period, guint which, GArray *figures,
	const Measure *measure, GError **error)
{
	const Period last = period_previous(period);
	gboolean now = which == PERIOD_NOW;
	g_autoptr(Insight) insight =
		insight_load(book, measure, now ? period : &last, error);

	for (guint i = 0; insight && i < figures->len; i++) {
		PeriodFigure *figure = &g_array_index(figures, PeriodFigure, i);
		gint64 value;

		if (figure->measure != measure)
			continue;
		value = insight_whole(insight, figure->column);
		*(now ? &figure->now : &figure->before) = value;
		figure->known |= which;
	}
	return insight != NULL;
}

GArray *
period_review_figures(Book *book, const Period *period, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_autoptr(GArray) figures = period_review_wanted(period->kind);
	const Measure *last = NULL;

	for (guint i = 0; i < figures->len; i++) {
		const Measure *measure = g_array_index(figures, PeriodFigure, i).measure;

		if (measure != last &&
			!(period_review_read(
				  book, period, PERIOD_NOW, figures, measure, error) &&
				period_review_read(book, period, PERIOD_BEFORE, figures,
					measure, error)))
			return NULL;
		last = measure;
	}
	return g_steal_pointer(&figures);
}

static void
brought_init(PeriodBrought *brought)
{
	*brought = (PeriodBrought){ 0 };
	brought->people = g_array_new(FALSE, FALSE, sizeof(InsightPerson));
}

void
period_brought_clear(PeriodBrought *brought)
{
	g_clear_pointer(&brought->people, g_array_unref);
}

static gboolean
read_contacts(Book *book, const Period *period, PeriodBrought *brought, GError **error)
{
	const Measure *measure = insight_measure("kinds");
	g_autoptr(Insight) kinds = insight_load(book, measure, period, error);

	for (int kind = KIND_NONE + 1; kinds && kind < KIND_COUNT; kind++) {
		const InsightRow *row = insight_row(kinds, vocab_id(&vocab_kind, kind));

		if (row)
			brought->contacts[kind] =
				row->values[column_of(measure, "contacts")];
	}
	return kinds != NULL;
}

static gboolean
add_result(
	Book *book, const InsightPerson *person, PeriodBrought *brought, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT kind FROM contact WHERE id = :id");
	g_autofree char *kind = NULL;

	stmt_int(q, ":id", person->contact);
	if (!stmt_one_text(q, &kind, error))
		return FALSE;
	brought->results[vocab_from_id(&vocab_kind, kind)] += person->value;
	return TRUE;
}

gboolean
period_brought(Book *book, const Period *period, PeriodBrought *out, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_auto(PeriodBrought) brought = { 0 };
	const Measure *measure = insight_measure("results");
	g_autoptr(Insight) results = insight_load(book, measure, period, error);
	g_autoptr(GArray) people = NULL;

	brought_init(&brought);
	if (!results || !read_contacts(book, period, &brought, error))
		return FALSE;
	if (!results->empty && results->all) {
		people = insight_people(book, results, results->all,
			column_of(measure, "results"), error);
		if (!people)
			return FALSE;
		g_array_append_vals(brought.people, people->data, people->len);
	}
	for (guint i = 0; i < brought.people->len; i++)
		if (!add_result(book, &g_array_index(brought.people, InsightPerson, i),
			    &brought, error))
			return FALSE;
	*out = brought;
	brought = (PeriodBrought){ 0 };
	return TRUE;
}
