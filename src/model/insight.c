/*
 * What is the same for every measure. A measure counts from the
 * first day of its period to the last, or to today while the period runs; where that
 * leaves no day there is nothing to tell.
 */
#include "krug/insight.h"

#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "model/contact_private.h"
#include "model/insight_private.h"

const Measure *
insight_measure(const char *id)
{
	for (const Measure *m = insight_measures; m->id; m++)
		if (strcmp(m->id, id) == 0)
			return m;
	return NULL;
}

static void
row_free(gpointer data)
{
	InsightRow *row = data;

	if (!row)
		return;
	g_free(row->id);
	g_free(row->label);
	g_free(row);
}

void
insight_free(Insight *insight)
{
	if (!insight)
		return;
	row_free(insight->all);
	g_ptr_array_unref(insight->rows);
	g_free(insight);
}

static InsightRow *
row_new(char *id, char *label)
{
	InsightRow *row = g_new0(InsightRow, 1);

	row->id = id;
	row->label = label;
	row->day = DAY_NONE;
	return row;
}

InsightRow *
insight_add(Insight *insight, char *id, char *label)
{
	InsightRow *row = row_new(id, label);

	g_ptr_array_add(insight->rows, row);
	return row;
}

InsightRow *
insight_add_all(Insight *insight)
{
	insight->all = row_new(g_strdup(INSIGHT_ALL), g_strdup(_("all")));
	return insight->all;
}

void
insight_add_words(Insight *insight, const Vocab *vocab)
{
	for (int i = 1; i < vocab->count; i++)
		insight_add(insight, g_strdup(vocab_id(vocab, i)),
			g_strdup(vocab_label(vocab, i)));
}

void
insight_drop_idle(Insight *insight)
{
	for (guint i = insight->rows->len; i > 0; i--) {
		const InsightRow *row = insight->rows->pdata[i - 1];
		gboolean idle = TRUE;

		for (int c = 0; c < insight->measure->n_columns; c++)
			idle = idle &&
			       (row->values[c] == 0 || row->values[c] == INSIGHT_NONE);
		if (idle)
			g_ptr_array_remove_index(insight->rows, i - 1);
	}
}

gint64
insight_share(gint64 n, gint64 of)
{
	return of == 0 ? INSIGHT_NONE : (200 * n + of) / (2 * of);
}

static void
set_empty(Insight *insight)
{
	insight->empty = TRUE;
	g_ptr_array_set_size(insight->rows, 0);
	g_clear_pointer(&insight->all, row_free);
}

Insight *
insight_load(Book *book, const Measure *measure, const Period *period, GError **error)
{
	g_autoptr(Insight) insight = g_new0(Insight, 1);
	g_auto(BookReading) reading = book_reading(book);

	insight->measure = measure;
	insight->period = *period;
	insight->until = MIN(period->to, book_today(book));
	insight->rows = g_ptr_array_new_with_free_func(row_free);
	if (insight->until < period->from)
		insight->empty = TRUE;
	else if (!measure->load(book, insight, error))
		return NULL;
	if (insight->empty)
		set_empty(insight);
	return g_steal_pointer(&insight);
}

const InsightRow *
insight_row(const Insight *insight, const char *id)
{
	if (insight->all && strcmp(insight->all->id, id) == 0)
		return insight->all;
	for (guint i = 0; i < insight->rows->len; i++) {
		const InsightRow *row = insight->rows->pdata[i];

		if (strcmp(row->id, id) == 0)
			return row;
	}
	return NULL;
}

gint64
insight_whole(const Insight *insight, int column)
{
	const InsightRow *row = insight->all;

	/* Nobody is as many as none; a rate of nobody, or of days to come, is no figure.
	 */
	if (insight->empty)
		return insight->measure->columns[column].unit == UNIT_COUNT &&
				       insight->until >= insight->period.from
			       ? 0
			       : INSIGHT_NONE;
	if (!row && insight->rows->len > 0)
		row = insight->rows->pdata[0];
	return row ? row->values[column] : INSIGHT_NONE;
}

char *
insight_figure(InsightUnit unit, gint64 value)
{
	unsigned long n;

	if (value == INSIGHT_NONE)
		return g_strdup("–");
	n = (unsigned long)ABS(value);
	switch (unit) {
	case UNIT_BALANCE:
		return g_strdup_printf("%s%lu",
			value > 0   ? "+"
			: value < 0 ? "−"
				    : "",
			n);
	case UNIT_PERCENT:
		/* TRANSLATORS: a share in percent */
		return g_strdup_printf(_("%lu%%"), n);
	case UNIT_DAYS:
		return g_strdup_printf(_("%lu d"), n);
	case UNIT_WEEKS:
		return g_strdup_printf(_("%lu wk"), n);
	default:
		return g_strdup_printf("%lu", n);
	}
}

void
insight_behind(GArray *people, gint64 contact, gint64 value, Day last)
{
	const InsightPerson person = { contact, value, last };

	if (value > 0)
		g_array_append_val(people, person);
}

static int
compare_people(gconstpointer a, gconstpointer b)
{
	const InsightPerson *x = a, *y = b;

	if (x->value != y->value)
		return x->value > y->value ? -1 : 1;
	return x->contact < y->contact ? -1 : x->contact > y->contact;
}

GArray *
insight_people(Book *book, const Insight *insight, const InsightRow *row, int column,
	GError **error)
{
	g_autoptr(GArray) people = g_array_new(FALSE, FALSE, sizeof(InsightPerson));
	g_auto(BookReading) reading = book_reading(book);

	if (insight->measure->people &&
		!insight->measure->people(book, insight, row, column, people, error))
		return NULL;
	g_array_sort(people, compare_people);
	return g_steal_pointer(&people);
}

/* "" for somebody who was deleted meanwhile. */
static char *
name_of(Book *book, gint64 contact, GError **error)
{
	g_autoptr(GError) failure = NULL;
	char *name = contact_display_id(book, contact, &failure);

	if (!name && g_error_matches(failure, KRUG_ERROR, KRUG_ERROR_NOT_FOUND))
		return g_strdup("");
	if (!name)
		g_propagate_error(error, g_steal_pointer(&failure));
	return name;
}

GPtrArray *
insight_names(Book *book, const GArray *people, guint first, guint n, GError **error)
{
	g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
	g_auto(BookReading) reading = book_reading(book);

	for (guint i = first; i < people->len && i - first < n; i++) {
		const InsightPerson *person = &g_array_index(people, InsightPerson, i);
		char *name = name_of(book, person->contact, error);

		if (!name)
			return NULL;
		g_ptr_array_add(names, name);
	}
	return g_steal_pointer(&names);
}
