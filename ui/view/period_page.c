/*
 * Reading what the review of a period shows. What I wrote is there at once; what is
 * counted of entries is read piece by piece while no key waits, and again only where
 * something changed that it follows from.
 */
#include "view/period_rows.h"

/* What figures follow from; answers, targets and the days of reviews change none of them,
 * but the streak. */
#define COUNTED                                                                   \
	(CHANGED_ALL & ~(guint)(CHANGED_REVIEW | CHANGED_EVENT | CHANGED_LETTER | \
				CHANGED_SHELF))
#define STREAK "reviews"

/* Behind the figures, each of which is two: the period and the one before. */
enum { PIECE_BROUGHT, PIECE_CHANGES, PIECE_YEAR, PIECE_AHEAD, PIECES };

static const Measure *
measure_of(const PeriodPage *page, guint figure)
{
	return g_array_index(page->figures, PeriodFigure, figure).measure;
}

/* A measure is read once, for all its columns. */
static gboolean
is_wanted(const PeriodPage *page, guint piece)
{
	PeriodKind kind = page->review->period.kind;
	guint figure = piece / 2, figures = page->figures->len;

	if (figure < figures)
		return figure == 0 ||
		       measure_of(page, figure) != measure_of(page, figure - 1);
	switch (piece - 2 * figures) {
	case PIECE_BROUGHT:
		return kind == PERIOD_QUARTER;
	case PIECE_CHANGES:
		return kind == PERIOD_HALF;
	case PIECE_YEAR:
		return kind == PERIOD_QUARTER || kind == PERIOD_YEAR;
	default:
		return kind == PERIOD_YEAR;
	}
}

static gboolean
read_brought(Book *book, PeriodPage *page, GError **error)
{
	PeriodBrought brought;

	if (!period_brought(book, &page->review->period, &brought, error))
		return FALSE;
	period_brought_clear(&page->brought);
	page->brought = brought;
	return TRUE;
}

static gboolean
read_changes(Book *book, PeriodPage *page, GError **error)
{
	GPtrArray *changes = window_changes(book, &page->review->period, error);

	if (!changes)
		return FALSE;
	g_clear_pointer(&page->changes, g_ptr_array_unref);
	page->changes = changes;
	return TRUE;
}

static gboolean
read_year(Book *book, PeriodPage *page, int i, GError **error)
{
	page->counted[i] = target_year(book, page->year[i].year, &page->year[i], error);
	return page->counted[i];
}

static gboolean
read_piece(Book *book, PeriodPage *page, guint piece, GError **error)
{
	guint figures = page->figures->len;

	if (piece / 2 < figures)
		return period_review_read(book, &page->review->period,
			piece % 2 ? PERIOD_BEFORE : PERIOD_NOW, page->figures,
			measure_of(page, piece / 2), error);
	switch (piece - 2 * figures) {
	case PIECE_BROUGHT:
		return read_brought(book, page, error);
	case PIECE_CHANGES:
		return read_changes(book, page, error);
	default:
		return read_year(book, page, piece - 2 * figures == PIECE_AHEAD, error);
	}
}

static void
skip(PeriodPage *page)
{
	while (period_page_waits(page) && !is_wanted(page, page->piece))
		page->piece++;
}

gboolean
period_page_waits(const PeriodPage *page)
{
	return page->piece < 2 * page->figures->len + PIECES;
}

gboolean
period_page_step(PeriodPage *page, Book *book, GError **error)
{
	guint piece = page->piece++;

	skip(page);
	return read_piece(book, page, piece, error) &&
	       period_rows_build(page, book, error);
}

/* What I wrote, the streak, and the targets; of the rest nothing. */
static gboolean
read_written(Book *book, PeriodPage *page, GError **error)
{
	const Period period = page->review->period;
	PeriodReview *review = period_review_load(book, &period, error);

	if (!review)
		return FALSE;
	period_review_free(page->review);
	page->review = review;
	return period_review_read(book, &period, PERIOD_NOW, page->figures,
		       insight_measure(STREAK), error) &&
	       target_year_again(book, &page->year[0], error) &&
	       target_year_again(book, &page->year[1], error);
}

gboolean
period_page_again(PeriodPage *page, Book *book, guint changed, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);

	page->today = book_today(book);
	if (changed & COUNTED)
		page->piece = 0;
	skip(page);
	return read_written(book, page, error) && period_rows_build(page, book, error);
}

PeriodPage *
period_page_new(Book *book, const Period *period, GError **error)
{
	g_autoptr(PeriodPage) page = g_new0(PeriodPage, 1);

	page->rows = g_ptr_array_new_with_free_func(period_row_free);
	page->figures = period_review_wanted(period->kind);
	page->review = period_review_load(book, period, error);
	page->year[0].year = day_parts(period->to).year;
	page->year[1].year = page->year[0].year + 1;
	return page->review && period_page_again(page, book, CHANGED_ALL, error)
		       ? g_steal_pointer(&page)
		       : NULL;
}

void
period_page_free(PeriodPage *page)
{
	if (!page)
		return;
	g_clear_pointer(&page->review, period_review_free);
	g_array_unref(page->figures);
	period_brought_clear(&page->brought);
	g_clear_pointer(&page->changes, g_ptr_array_unref);
	g_ptr_array_unref(page->rows);
	g_free(page);
}
